import { describe, expect, it } from 'vitest';
import { FILE_RENDERERS } from '../../../../src/core/report/files.ts';
import type { ReportFileName } from '../../../../src/domain/report.ts';
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

const PASSED = { passed: 2, failed: 0, errored: 0, rate: 1 };
const FAILED = { passed: 0, failed: 1, errored: 1, rate: 0 };
const GRADE = {
  grader: 'includes',
  type: 'includes',
  weight: 1,
  required: false,
  passed: false,
  score: 0,
  explanation: 'lacks "ok"',
};

/** A run that broke its budget by one case, failed another as before and left a third out. */
function brokenRun() {
  const [plain] = evalsetWithCase(
    'id: one, input: 1, tags: [a, b], owner: ada, incident: INC-1',
  ).cases;
  if (plain === undefined) throw new Error('the evalset has a case');
  const evalset = {
    ...evalsetWithCase(),
    cases: ['one', 'two', 'three'].map((id) => ({ ...plain, id })),
  };
  const cases = [
    caseComparisonOf({
      state: 'broke',
      mustPass: true,
      sides: { baseline: PASSED, head: FAILED },
    }),
    caseComparisonOf({ caseId: 'two', state: 'both-failed' }),
    caseComparisonOf({ caseId: 'three', state: 'not-run' }),
  ];
  const trials = [
    trialOf({ latencyMs: 1_500 }),
    trialOf({ side: 'head', outcome: 'failed', output: 'no', grades: [GRADE], latencyMs: 500 }),
  ];
  const budgets = [
    { budget: 'pass rate', allowed: '−2.0 points', measured: '−33.3 points', state: 'regressed' },
    { budget: 'cost', allowed: '+25.0 %', measured: 'not measured', state: 'inconclusive' },
    { budget: 'must pass', allowed: 'none', measured: 'none', state: 'passed' },
  ] as const;
  const verdict = verdictOf({
    kind: 'regressed',
    budgets,
    comparison: comparisonOf({ cases, broke: 1, head: { rate: 0.667, low: 0.2, high: 0.9 } }),
    failedMustPass: ['one'],
  });
  const change = { path: 'prompts/a b.md', kind: 'content', role: 'prompt', line: 3 } as const;
  return recordOf({
    results: [resultOf({ evalset, trials, causes: [change] })],
    decision: decisionOf({ action: 'block', verdict: 'regressed', verdicts: [verdict] }),
  });
}

function drawn(name: ReportFileName): string {
  return Array.from(FILE_RENDERERS[name](brokenRun(), wholeTrial)).join('');
}

describe('junit.xml', () => {
  it('fails what head broke and skips what failed before or was not judged', () => {
    const xml = drawn('junit.xml');
    expect(xml).toContain(
      'timestamp="2026-01-01T00:00:00" hostname="localhost" tests="6" failures="2" errors="0" skipped="3" time="2.000"',
    );
    expect(xml).toContain(
      '<testcase name="one" classname="greeting.cases" time="2.000"><failure type="broke" message="includes: lacks &quot;ok&quot;"/></testcase>',
    );
    expect(xml).toContain(
      '<testcase name="two" classname="greeting.cases" time="0.000"><skipped message="failed on base as well"/></testcase>',
    );
    expect(xml).toContain(
      '<testcase name="must pass" classname="greeting.budgets" time="0.000"></testcase>',
    );
  });
});

describe('headgate.sarif', () => {
  it('names broken budgets at the changed line and must-pass cases at theirs, the grave first', () => {
    const [run] = JSON.parse(drawn('headgate.sarif')).runs;
    const found = run.results.map((result: Record<string, unknown>) => [
      result['ruleId'],
      result['level'],
      result['locations'],
    ]);
    expect(found).toHaveLength(3);
    expect(found[0]).toEqual([
      'budget',
      'error',
      [
        {
          physicalLocation: {
            artifactLocation: { uri: 'prompts/a%20b.md' },
            region: { startLine: 3 },
          },
        },
      ],
    ]);
    expect(found[1]?.[0]).toBe('must-pass');
    expect(found[2]?.slice(0, 2)).toEqual(['cannot-judge', 'warning']);
  });
});

describe('cases.csv', () => {
  it('has a row for each judged case with its counts and why it failed', () => {
    const [head, first, ...rest] = drawn('cases.csv').split('\r\n');
    expect(head).toMatch(/^"evalset","case","state","must_pass",/);
    expect(first).toBe(
      '"greeting","one","broke","yes","a b","ada","INC-1","2","0","0","0","1","1","includes: lacks ""ok"""',
    );
    expect(rest).toHaveLength(3);
  });
});

describe('badge.json', () => {
  it('shows the verdict and the pass rate of head', () => {
    expect(JSON.parse(drawn('badge.json'))).toEqual({
      schemaVersion: 1,
      label: 'headgate',
      message: 'regressed 66.7 %',
      color: 'red',
    });
  });
});
