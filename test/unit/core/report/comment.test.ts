import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../../src/core/report/annotations.ts';
import { commentMarkdown } from '../../../../src/core/report/comment.ts';
import type { FileChange } from '../../../../src/domain/target.ts';
import {
  caseComparisonOf,
  comparisonOf,
  decisionOf,
  evalsetWithCase,
  recordOf,
  resultOf,
  verdictOf,
} from '../../../support/records.ts';

const EVALSET = evalsetWithCase();
const brokenCases = (count: number, id = 'case') =>
  Array.from({ length: count }, (_, index) =>
    caseComparisonOf({ caseId: `${id}-${index}`, state: 'broke' }),
  );

/** A run in which evalsets regressed, each with so many broken cases. */
function regressed(evalsets: number, cases: number, id = 'case') {
  const comparison = comparisonOf({ cases: brokenCases(cases, id), broke: cases });
  const verdicts = Array.from({ length: evalsets }, (_, index) =>
    verdictOf({ kind: 'regressed', evalset: `set-${index}`, comparison }),
  );
  const sentence = 'Blocked: set-0 fell.';
  return recordOf({
    decision: decisionOf({ action: 'block', verdict: 'regressed', verdicts, sentence }),
    results: verdicts.map(() => resultOf()),
  });
}

describe('commentMarkdown', () => {
  it('begins with the decision and the next step, and names the commit of the pull request', () => {
    const { revisions } = recordOf();
    const record = { ...regressed(1, 1), revisions: { ...revisions, proposed: 'c'.repeat(40) } };
    const lines = commentMarkdown(record).split('\n\n');
    expect(lines[0]).toBe('## ❌ Headgate: Blocked: set-0 fell.');
    expect(lines[1]).toMatch(/^\*\*Next:\*\* look at the 1 case that broke/);
    expect(lines[2]).toBe(
      'Judged commit <code>cccccccccccc</code> against <code>aaaaaaaaaaaa</code>.',
    );
  });

  it('is the same for the same findings, whenever and at whatever price they were made', () => {
    const record = regressed(1, 1);
    const again = { ...record, startedAt: '2027-01-01T00:00:00.000Z', durationMs: 9 };
    expect(commentMarkdown(again)).toBe(commentMarkdown(record));
  });

  it('names twenty cases and counts the rest', () => {
    const text = commentMarkdown(regressed(1, 25));
    expect(text).toContain('Broke (25): <code>case-0</code>, ');
    expect(text).toContain('<code>case-19</code> and 5 more');
    expect(text).not.toContain('case-20');
  });

  it('shows the gravest evalset first, and so does its table', () => {
    const verdicts = [
      verdictOf({ kind: 'passed', evalset: 'fine' }),
      verdictOf({ kind: 'regressed', evalset: 'worse' }),
    ];
    const decision = decisionOf({ action: 'block', verdict: 'regressed', verdicts });
    const results = ['fine', 'worse'].map((name) => resultOf({ evalset: { ...EVALSET, name } }));
    const text = commentMarkdown(recordOf({ decision, results }));
    const order = [...text.matchAll(/^### <code>(.*)<\/code>/gm)].map(([, name]) => name);
    expect(order).toEqual(['worse', 'fine']);
    expect(text.indexOf('| <code>worse</code>')).toBeLessThan(text.indexOf('| <code>fine</code>'));
  });

  it('counts new cases and what a game day found, where there are any', () => {
    const { results, ...record } = regressed(1, 1);
    expect(commentMarkdown({ ...record, results })).not.toMatch(/New cases|game day/);
    const newCase = { caseId: 'new', tags: [], state: 'failed', trials: [] } as const;
    const gameDay = { rows: [], trials: 0, planned: 22, why: '<b>' };
    const more = results.map((result) => ({ ...result, newCases: [newCase], gameDay }));
    const text = commentMarkdown({ ...record, results: more });
    expect(text).toContain('New cases on head, no part of the verdict: 1 failed\n');
    expect(text).toContain('greeting: game day, 0 of 22 trials, not all of it, as');
    expect(text).not.toContain('<b>');
  });

  it('leaves sections out at 60,000 characters, and says how many', () => {
    const text = commentMarkdown(regressed(60, 20, 'long-id'.repeat(10)));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/⚠️ To fit: \d+ parts left out\. result\.json among/);
    expect(commentMarkdown(regressed(1, 20))).not.toContain('left out');
  });

  it('is inert whatever a case is called', () => {
    const text = commentMarkdown(regressed(1, 1, '<!-- headgate --> @acme/all ![x](http://e.vil)'));
    expect(text).not.toMatch(/<!--|@acme|!\[x\]|http:\/\//);
  });
});

describe('annotationsOf', () => {
  const cause = (fields: Partial<FileChange>): FileChange => {
    return { path: 'p.md', kind: 'content', role: 'prompt', ...fields };
  };
  const of = (causes: readonly FileChange[], action: 'block' | 'allow' = 'block') => {
    const record = regressed(1, 1);
    const decision = { ...record.decision, action };
    return annotationsOf({ ...record, decision, results: [resultOf({ causes })] });
  };

  it('stand at the changed line of what is under test, and at the file where none is known', () => {
    const causes = [cause({ line: 3 }), cause({ path: 't.json', role: 'tools', kind: 'added' })];
    expect(of(causes)).toEqual([
      {
        level: 'error',
        file: 'p.md',
        line: 3,
        message: 'set-0 regressed: greeting went from 100.0 % to 100.0 %.',
      },
      { level: 'error', file: 't.json', message: expect.any(String) },
    ]);
  });

  it('stand at no file that is gone or only watched', () => {
    expect(of([cause({ kind: 'removed' }), cause({ role: 'watched' })])).toEqual([]);
  });

  it('are warnings where somebody accepted the regression', () => {
    expect(of([cause({})], 'allow').map(({ level }) => level)).toEqual(['warning']);
  });
});
