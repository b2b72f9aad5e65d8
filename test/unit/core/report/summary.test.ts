import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/governance/settings.ts';
import { summaryMarkdown } from '../../../../src/core/report/summary.ts';
import {
  caseComparisonOf,
  comparisonOf,
  decisionOf,
  evalsetWithCase,
  recordOf,
  resultOf,
  trialOf,
  verdictOf,
  wholeTrial,
} from '../../../support/records.ts';

const HOSTILE =
  '</pre></details>\n\n# Title\n- [x](https://evil.example) ![i](//e) @org #1 `c` | <!-- <img>';
const PASSED = { passed: 2, failed: 0, errored: 0, rate: 1 };
const FAILED = { passed: 0, failed: 1, errored: 1, rate: 0 };
const FAILED_TRIAL = trialOf({ side: 'head', outcome: 'failed', output: '<'.repeat(2000) });
const broken = (caseId: string) =>
  caseComparisonOf({ caseId, state: 'broke', sides: { baseline: PASSED, head: FAILED } });

/** A record of one evalset with one case that broke; its texts are `text`. */
function brokenRecord(text: string, explanations: readonly string[] = [text]) {
  const grade = { grader: text, type: 'includes', weight: 1, required: false };
  const grades = explanations.map((explanation) => ({
    ...grade,
    passed: false,
    score: 0,
    explanation,
  }));
  const evalset = {
    ...evalsetWithCase(),
    owner: text,
    runbook: text,
    cases: evalsetWithCase().cases.map((item) => ({
      ...item,
      tags: [text],
      incident: text,
      owner: text,
    })),
  };
  const comparison = comparisonOf({ cases: [broken('one')], broke: 1, erroredTrials: 1 });
  const budgets = [
    { budget: 'pass rate', allowed: text, measured: text, state: 'regressed' as const },
  ];
  return recordOf({
    changes: [{ path: text, previousPath: text, kind: 'renamed', role: 'prompt' }],
    notices: [text],
    settings: { ...DEFAULT_SETTINGS, path: text },
    results: [
      resultOf({
        evalset,
        judgingChanges: [{ kind: 'weakened', what: text }],
        targetChanges: [{ part: 'tools', effect: 'widened', what: text }],
        trials: [
          trialOf({ output: `${text} before` }),
          trialOf({ side: 'head', outcome: 'failed', output: `${text} after`, grades }),
        ],
      }),
    ],
    decision: decisionOf({
      action: 'block',
      verdict: 'regressed',
      sentence: text,
      exitCode: 1,
      verdicts: [
        verdictOf({
          kind: 'regressed',
          evalset: text,
          sentence: text,
          settledBy: text,
          comparison,
          budgets,
        }),
      ],
    }),
  });
}

/** The summary with every text taken out, so that only our own Markdown is left. */
function skeleton(markdown: string): string {
  return markdown
    .replace(/<pre>[\s\S]*?<\/pre>/g, '<pre></pre>')
    .replace(/(?:&#\d+;|[A-Za-z0-9 ,/%().:+−–-])+/g, '_');
}

describe('summaryMarkdown', () => {
  it('says the decision first and shows why a case broke', () => {
    const summary = summaryMarkdown(brokenRecord('plain', ['lacks it']), wholeTrial);
    expect(summary).toMatch(/^## ❌ Headgate: plain\n/);
    expect(summary).toContain('- prompt: <code>plain</code> (was <code>plain</code>), renamed');
    expect(summary).toContain(
      '<details><summary><code>one</code> 2/2 → 0/1 (1 errored) (plain, plain, plain)</summary>',
    );
    expect(summary).toContain(
      '\n\n- plain: lacks it\n\n<pre>plain <del>before</del><ins>after</ins></pre>\n</details>',
    );
    expect(summary).toContain('- ⚠️ plain\n');
    expect(summary).toContain('⚠️ 1 trial of 2 have no grade');
  });

  it('has the same structure whatever the texts are', () => {
    expect(skeleton(summaryMarkdown(brokenRecord(HOSTILE), wholeTrial))).toBe(
      skeleton(summaryMarkdown(brokenRecord('plain text'), wholeTrial)),
    );
  });

  it('lets outputs stand in their own HTML block only, even where no grader says why', () => {
    const summary = summaryMarkdown(brokenRecord(HOSTILE, []), wholeTrial);
    const lines = summary.split('\n');
    const start = lines.findIndex((line) => line.startsWith('<pre>'));
    expect(lines[start - 1]).toBe('');
    expect(lines.slice(start).join('\n')).toMatch(/^<pre>[\s\S]*?<\/pre>\n<\/details>\n/);
  });

  it('warns that an inconclusive run shows nothing', () => {
    const decision = decisionOf({ action: 'advise', verdict: 'inconclusive' });
    expect(summaryMarkdown(recordOf({ decision }), wholeTrial)).toContain(
      '> [!WARNING]\n> The check passes because base says so for inconclusive runs.',
    );
    expect(summaryMarkdown(recordOf(), wholeTrial)).not.toContain('[!WARNING]');
  });

  it('names the files that play a role and counts the others', () => {
    const changes = [
      { path: 'p.md', kind: 'line-ends', role: 'prompt' },
      { path: 'a.ts', kind: 'content' },
      { path: 'b.ts', kind: 'added' },
    ] as const;
    expect(summaryMarkdown(recordOf({ changes }), wholeTrial)).toContain(
      '- prompt: <code>p.md</code>, line ends only\n- 2 other files that no evalset reads or watches',
    );
    expect(summaryMarkdown(recordOf({ changes: [] }), wholeTrial)).toContain(
      '### What changed\n\nNothing.',
    );
  });

  it('shows fifty flips in full and names the rest', () => {
    const cases = Array.from({ length: 53 }, (_, index) => broken(`c-${index}`));
    const verdicts = [verdictOf({ comparison: comparisonOf({ cases }) })];
    const summary = summaryMarkdown(recordOf({ decision: decisionOf({ verdicts }) }), wholeTrial);
    expect(summary.match(/<details>/g)).toHaveLength(50);
    expect(summary).toContain(
      'And 3 more: <code>c-50</code>, <code>c-51</code>, <code>c-52</code>',
    );
  });

  it('stays under the limit of the platform, shortening diffs before it leaves anything out', () => {
    const evalset = (index: number) => ({
      result: resultOf({ trials: [trialOf({ output: '"'.repeat(2000) }), FAILED_TRIAL] }),
      verdict: verdictOf({
        kind: 'regressed',
        evalset: `evalset-${index}`,
        comparison: comparisonOf({ cases: Array.from({ length: 50 }, () => broken('one')) }),
      }),
    });
    const all = Array.from({ length: 4 }, (_, index) => evalset(index));
    const results = all.map(({ result }) => result);
    const decision = decisionOf({ verdicts: all.map(({ verdict }) => verdict) });
    const summary = summaryMarkdown(recordOf({ results, decision }), wholeTrial);
    expect(Buffer.byteLength(summary)).toBeLessThan(900_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(850_000);
    expect(summary.match(/<code>one<\/code> 2\/2/g)).toHaveLength(200);
    expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
    expect(summary).toMatch(
      /\n\n⚠️ To fit: \d+ parts shortened\. result\.json among the run's reports has everything\.\n$/,
    );
  });

  it('leaves out parts from the end where not even the short ones fit', () => {
    const path = '\u{1F600}'.repeat(1000);
    const changes = [{ path, kind: 'content' as const, role: 'prompt' as const }];
    const judgingChanges = Array.from({ length: 300 }, () => ({
      kind: 'weakened' as const,
      what: path,
    }));
    const summary = summaryMarkdown(
      recordOf({ changes, results: [resultOf({ judgingChanges })] }),
      wholeTrial,
    );
    expect(Buffer.byteLength(summary)).toBeLessThan(900_000);
    expect(summary).toMatch(/^## ✅ Headgate/);
    expect(summary).toMatch(/⚠️ To fit: \d+ parts left out\. result\.json among/);
  });

  it('has the sections of evalsets with the gravest first', () => {
    const kinds = ['passed', 'inconclusive', 'regressed'] as const;
    const verdicts = kinds.map((kind) => verdictOf({ kind, evalset: kind }));
    const results = kinds.map((name) => resultOf({ evalset: { ...evalsetWithCase(), name } }));
    const text = summaryMarkdown(
      recordOf({ decision: decisionOf({ verdicts }), results }),
      wholeTrial,
    );
    const order = [...text.matchAll(/^### <code>(.*)<\/code>/gm)].map(([, name]) => name);
    expect(order).toEqual(['regressed', 'inconclusive', 'passed']);
  });

  it('shows two hundred budgets, and those that did not pass before others', () => {
    const passed = Array.from({ length: 201 }, (_, index) => verdictOf({ evalset: `p-${index}` }));
    const verdicts = [...passed, verdictOf({ evalset: 'last', kind: 'regressed' })];
    const summary = summaryMarkdown(recordOf({ decision: decisionOf({ verdicts }) }), wholeTrial);
    expect(summary).toContain('|---|---|---|---|---|\n| <code>last</code>');
    expect(summary).toContain('\n\nAnd 2 more budgets.\n');
  });
});
