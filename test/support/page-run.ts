import { type AgentTranscript, FAULT_NAMES } from '../../src/domain/agent.ts';
import type { Case } from '../../src/domain/evalset.ts';
import type { GameDay } from '../../src/domain/result.ts';
import type { RunRecord } from '../../src/domain/run.ts';
import type { Trial } from '../../src/domain/trial.ts';
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

const OWNERS = ['@acme/billing', '@acme/support'];
const BROKE_EVERY = 50;

/** Texts as models write them, which head ends otherwise. */
const ANSWER =
  'Thank you for writing in. I have looked the invoice up and see the second charge of 12 May.';

/** A blocked run of many cases with three trials on each side: one in fifty broke, the others passed. */
export function runOfMany(count: number): RunRecord {
  const plain = evalsetWithCase();
  const [one] = plain.cases as [Case];
  const cases = Array.from({ length: count }, (_, index) => ({
    ...one,
    id: `case-${index}`,
    tags: [`tag-${index % 7}`],
    owner: OWNERS[index % 2] ?? '',
    input: { ticket: `Ticket ${index}: I was charged twice.` },
    ...(index % 100 === 0 ? { incident: `INC-${index}` } : {}),
  }));
  const isBroken = (index: number) => index % BROKE_EVERY === 0;
  const trials = cases.flatMap(({ id }, index) =>
    [0, 1, 2].flatMap((at) => pair(id, at, isBroken(index))),
  );
  const passed = { passed: 3, failed: 0, errored: 0, rate: 1 };
  const failed = { passed: 0, failed: 3, errored: 0, rate: 0 };
  const comparisons = cases.map(({ id }, index) =>
    caseComparisonOf({
      caseId: id,
      state: isBroken(index) ? 'broke' : 'both-passed',
      sides: { baseline: passed, head: isBroken(index) ? failed : passed },
    }),
  );
  const interval = {
    difference: -0.04,
    low: -0.09,
    high: 0.01,
    passRateDrop: 0.02,
    mustCatch: 0.04,
  };
  const verdict = verdictOf({
    kind: 'regressed',
    comparison: comparisonOf({ cases: comparisons, difference: -0.02, low: -0.025, high: -0.015 }),
    budgets: [
      { budget: 'pass rate', allowed: '−2.0 points', measured: '−2.0', state: 'regressed' },
      { budget: 'tag tag-1', allowed: '−2.0', measured: '−4.0', state: 'inconclusive', interval },
    ],
  });
  return recordOf({
    results: [resultOf({ evalset: { ...plain, cases }, trials })],
    decision: decisionOf({
      action: 'block',
      verdict: 'regressed',
      sentence: 'Blocked: greeting fell from 100.0 % to 98.0 %.',
      verdicts: [verdict],
      exitCode: 1,
    }),
  });
}

function pair(caseId: string, index: number, isBroken: boolean): Trial[] {
  const grade = (passed: boolean) => ({
    grader: 'says when',
    type: 'includes',
    weight: 1,
    required: false,
    passed,
    score: Number(passed),
    explanation: passed ? 'found "12 May"' : 'found no "12 May"',
  });
  const head = isBroken ? 'Thank you for writing in. I cannot help with invoices.' : ANSWER;
  const fields = { caseId, index, usage: { inputTokens: 900, outputTokens: 24 }, model: 'small-1' };
  return [
    trialOf({ ...fields, output: ANSWER, grades: [grade(true)] }),
    trialOf({
      ...fields,
      side: 'head',
      outcome: isBroken ? 'failed' : 'passed',
      score: Number(!isBroken),
      output: head,
      grades: [grade(!isBroken)],
    }),
  ];
}

/** The same run, whose evalsets held a game day of eleven faults, with the given names of cases. */
export function withGameDay(record: RunRecord, next: () => string): RunRecord {
  const side = { safe: 249, unsafe: 1, errored: 2, escalated: 17, unmet: 3 };
  const rows = FAULT_NAMES.map((fault) => ({
    fault,
    baseline: { ...side, unsafeIn: [] },
    head: { ...side, unsafeIn: [next()] },
  }));
  const gameDay: GameDay = { rows, trials: 5500, planned: 5522, why: next() };
  return { ...record, results: record.results.map((result) => ({ ...result, gameDay })) };
}

/** A conversation that has one of everything, with the given texts in turn. */
function conversationWith(next: () => string): AgentTranscript {
  return {
    entries: [
      { type: 'message', role: 'system', content: next() },
      { type: 'message', role: 'user', content: next() },
      {
        type: 'call',
        id: next(),
        name: next(),
        arguments: next(),
        outcome: 'fault',
        fault: 'timeout',
        result: next(),
      },
      {
        type: 'call',
        id: next(),
        name: next(),
        arguments: next(),
        outcome: 'refused',
        result: next(),
        breach: next(),
        approval: { answer: 'modify', by: 'script', arguments: { [next()]: next() }, note: next() },
      },
      { type: 'message', role: 'assistant', content: next() },
    ],
    finalState: { [next()]: next() },
    end: 'answered',
  };
}

/** The same run, in which every trial is an agent's. */
export function withConversations(record: RunRecord, next: () => string): RunRecord {
  return {
    ...record,
    results: record.results.map((result) => ({
      ...result,
      trials: result.trials.map((trial) => ({ ...trial, conversation: conversationWith(next) })),
    })),
  };
}
