import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import type { RunRecord } from '../../src/domain/run.ts';
import {
  caseComparisonOf,
  comparisonOf,
  decisionOf,
  evalsetWithCase,
  recordOf,
  resultOf,
  trialOf,
  verdictOf,
} from './records.ts';

const PASSED = { passed: 2, failed: 0, errored: 0, rate: 1 };
const FAILED = { passed: 0, failed: 1, errored: 1, rate: 0 };

/**
 * A blocked run of one evalset, in which a case broke and one was fixed. It has some forty texts,
 * which are those given, in turn.
 */
export function recordWith(texts: readonly string[]): RunRecord {
  let used = 0;
  const next = () => texts[used++ % texts.length] ?? '';
  const id = next();
  const grades = [
    { grader: next(), type: 'includes', weight: 1, required: false, explanation: next() },
  ].map((grade) => ({ ...grade, passed: false, score: 0 }));
  const plain = evalsetWithCase();
  const evalset = {
    ...plain,
    name: next(),
    version: next(),
    path: next(),
    owner: next(),
    runbook: next(),
    cases: plain.cases.map((item) => ({
      ...item,
      id,
      tags: [next()],
      incident: next(),
      owner: next(),
    })),
  };
  const of = { caseId: id, identical: false, mustPass: true } as const;
  const cases = [
    caseComparisonOf({ ...of, state: 'broke', sides: { baseline: PASSED, head: FAILED } }),
    caseComparisonOf({ ...of, state: 'fixed', sides: { baseline: FAILED, head: PASSED } }),
  ];
  const trials = [
    trialOf({ caseId: id, output: next(), model: next() }),
    trialOf({ caseId: id, side: 'head', outcome: 'failed', output: next(), grades }),
    trialOf({ caseId: id, outcome: 'failed', output: next(), grades }),
    trialOf({ caseId: id, side: 'head', output: next(), finishReason: next() }),
  ];
  const budget = { budget: next(), allowed: next(), measured: next(), state: 'regressed' as const };
  const verdict = verdictOf({
    kind: 'regressed',
    evalset: next(),
    sentence: next(),
    settledBy: next(),
    rule: [next()],
    comparison: comparisonOf({ cases, broke: 1, fixed: 1, erroredTrials: 1 }),
    budgets: [budget],
    failedMustPass: [next()],
  });
  const change = { path: next(), previousPath: next(), kind: 'renamed', role: 'prompt' } as const;
  const side = { sha: next(), label: next() };
  return recordOf({
    revisions: { baseline: side, head: side, chosenBy: next() },
    changes: [change],
    notices: [next()],
    settings: { ...DEFAULT_SETTINGS, path: next() },
    results: [
      resultOf({
        evalset,
        trials,
        causes: [change],
        targetChanges: [{ part: 'policy', effect: 'widened', what: next() }],
        judgingChanges: [
          { kind: 'weakened', what: next() },
          { kind: 'added', what: next() },
        ],
      }),
    ],
    decision: decisionOf({
      action: 'block',
      verdict: 'regressed',
      sentence: next(),
      exitCode: 1,
      verdicts: [verdict],
    }),
  });
}
