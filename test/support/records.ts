import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Result } from '../../src/domain/result.ts';
import type { RunRecord } from '../../src/domain/run.ts';
import type { Spend } from '../../src/domain/spend.ts';
import type { Trial, TrialRecord } from '../../src/domain/trial.ts';
import type { CaseComparison, Comparison, Verdict } from '../../src/domain/verdict.ts';
import { evalsetOf } from './evalsets.ts';

/** Trials of tests have their texts with them. */
export const wholeTrial = (trial: TrialRecord) => trial as Trial;

/** An evalset of one case, whose fields a test sets. */
export function evalsetWithCase(fields = 'id: one, input: 1') {
  return evalsetOf(`evalset: greeting
version: 1.0.0
target: { prompt: p.md }
graders: [{ type: includes, value: ok }]
cases: [{ ${fields} }]
`);
}

export function trialOf(fields: Partial<Trial> = {}): Trial {
  return {
    caseId: 'one',
    side: 'baseline',
    index: 0,
    outcome: 'passed',
    score: 1,
    grades: [],
    output: 'ok',
    toolCalls: [],
    requestKey: 'a'.repeat(64),
    shared: false,
    source: 'provider',
    latencyMs: 1,
    ...fields,
  };
}

export function caseComparisonOf(fields: Partial<CaseComparison> = {}): CaseComparison {
  const side = { passed: 1, failed: 0, errored: 0, rate: 1 };
  return {
    caseId: 'one',
    sides: { baseline: side, head: side },
    state: 'both-passed',
    identical: false,
    mustPass: false,
    ...fields,
  };
}

export function comparisonOf(fields: Partial<Comparison> = {}): Comparison {
  const rate = { rate: 1, low: 0.5, high: 1 };
  return {
    cases: [caseComparisonOf()],
    baseline: rate,
    head: rate,
    pairedCases: 1,
    difference: 0,
    low: 0,
    high: 0,
    broke: 0,
    fixed: 0,
    looks: [],
    anyChangeP: 1,
    detectableDrop: null,
    erroredTrials: 0,
    plannedTrials: 2,
    ...fields,
  };
}

export function verdictOf(fields: Partial<Verdict> = {}): Verdict {
  return {
    evalset: 'greeting',
    kind: 'passed',
    sentence: 'greeting went from 100.0 % to 100.0 %.',
    rule: [],
    budgets: [{ budget: 'pass rate', allowed: '−2.0 points', measured: '0.0', state: 'passed' }],
    comparison: comparisonOf(),
    failedMustPass: [],
    providerFault: false,
    ...fields,
  };
}

export function decisionOf(fields: Partial<Decision> = {}): Decision {
  return {
    action: 'allow',
    verdict: 'passed',
    sentence: 'Allowed: greeting passed.',
    verdicts: [verdictOf()],
    exitCode: 0,
    ...fields,
  };
}

export function resultOf(fields: Partial<Result> = {}): Result {
  return {
    evalset: evalsetWithCase(),
    causes: [],
    judgingChanges: [],
    targetChanges: [],
    trials: [trialOf(), trialOf({ side: 'head' })],
    identicalCaseIds: [],
    seed: 'greeting',
    cutShort: false,
    unconfirmed: false,
    missingShards: [],
    newCases: [],
    ...fields,
  };
}

export function spendOf(fields: Partial<Spend> = {}): Spend {
  const counts = { attempts: 2, retries: 0, turnedAway: 0, estimated: 0 };
  return { ...counts, inputTokens: 20, outputTokens: 4, ...fields };
}

export function recordOf(fields: Partial<RunRecord> = {}): RunRecord {
  return {
    version: '0.1.0',
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1234,
    revisions: {
      baseline: { sha: 'a'.repeat(40), label: 'main' },
      head: { sha: 'b'.repeat(40), label: 'topic' },
      chosenBy: 'merge commit and its first parent',
    },
    changes: [{ path: 'p.md', kind: 'content', role: 'prompt' }],
    results: [resultOf()],
    decision: decisionOf(),
    settings: { ...DEFAULT_SETTINGS, path: 'evalsets/headgate.yaml' },
    notices: [],
    ...fields,
  };
}
