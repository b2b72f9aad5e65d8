import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import { type DecisionRule, decide } from '../../src/core/verdict/decide.ts';
import type { Budget, Statistics } from '../../src/domain/budget.ts';
import type { Case, Evalset, TrialRange } from '../../src/domain/evalset.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Side, Trial } from '../../src/domain/trial.ts';
import type { BudgetState, Verdict } from '../../src/domain/verdict.ts';
import { trialOf } from './records.ts';

/** What the trials of a case came to, a letter a trial: p passed, f failed, e errored, s skipped. */
export interface CaseRow {
  readonly id: string;
  readonly baseline: string;
  readonly head: string;
  readonly fields: Partial<Case>;
  /** What its trials have beside their outcome, such as their latency. */
  readonly trial?: (side: Side, index: number) => Partial<Trial>;
}

/** A result as a table: its cases, and what differs from the default settings. */
export interface TrialTable {
  readonly cases: readonly CaseRow[];
  readonly budget?: Partial<Budget>;
  readonly statistics?: Partial<Statistics>;
  readonly trials?: Partial<TrialRange>;
  /** Ids of the cases whose request is the same on both sides. */
  readonly identical?: readonly string[];
  readonly cutShort?: boolean;
  readonly seed?: string;
}

export const RULE: DecisionRule = { maxErroredShare: 0.1, prices: {} };

/** A 10 point budget with a 20 point drop to catch, which a few dozen cases can tell apart. */
export const WIDE = { passRateDrop: 0.1, mustCatch: 0.2 };

/** One case by its outcomes: `row('refund', 'ppp', 'pff')`. */
export function row(
  id: string,
  baseline: string,
  head: string,
  fields: Partial<Case> = {},
  trial?: CaseRow['trial'],
): CaseRow {
  return { id, baseline, head, fields, ...(trial === undefined ? {} : { trial }) };
}

/** So many cases alike: `steady-001`, `steady-002` and so on. */
export function rows(
  count: number,
  name: string,
  baseline: string,
  head: string,
  fields: Partial<Case> = {},
  trial?: CaseRow['trial'],
): CaseRow[] {
  return Array.from({ length: count }, (_, index) =>
    row(`${name}-${String(index + 1).padStart(3, '0')}`, baseline, head, fields, trial),
  );
}

/** The result that a table describes; at most as many trials as its longest row, unless it says. */
export function tableResult(table: TrialTable): Result {
  const { cases, identical = [], cutShort = false, seed = 'greeting' } = table;
  return {
    evalset: tableEvalset(table),
    causes: [],
    judgingChanges: [],
    targetChanges: [],
    trials: cases.flatMap((item) => [...trialsOf(item, 'baseline'), ...trialsOf(item, 'head')]),
    identicalCaseIds: identical,
    seed,
    cutShort,
    unconfirmed: false,
    missingShards: [],
    newCases: [],
  };
}

/** The verdict on a table, with no prices and at most 10 % of errored trials unless said. */
export function judged(table: TrialTable, rule: Partial<DecisionRule> = {}): Verdict {
  return decide(tableResult(table), { ...RULE, ...rule });
}

/** The verdict's line of one budget; an error when it has none. */
export function lineOf(verdict: Verdict, budget: string): BudgetState {
  const line = verdict.budgets.find((item) => item.budget === budget);
  if (line === undefined) throw new Error(`No line of ${budget}: ${JSON.stringify(verdict)}`);
  return line;
}

function tableEvalset({ cases, budget, statistics, trials }: TrialTable): Evalset {
  const longest = Math.max(1, ...cases.map((item) => item.head.length));
  return {
    name: 'greeting',
    version: '1.0.0',
    path: 'evalsets/greeting/evalset.yaml',
    target: { prompt: 'prompts/greeting.md' },
    watch: [],
    trials: { min: 0, max: longest, ...trials },
    budget: { ...DEFAULT_SETTINGS.budget, ...budget },
    statistics: { ...DEFAULT_SETTINGS.statistics, ...statistics },
    passScore: 1,
    cases: cases.map(({ id, fields }) => ({
      id,
      input: '',
      variables: {},
      tags: [],
      importance: 1,
      graders: [],
      position: { file: 'evalsets/greeting/cases.jsonl' },
      ...fields,
    })),
    sources: [],
    deferredFaults: [],
  };
}

function trialsOf({ id, trial, ...outcomes }: CaseRow, side: Side): Trial[] {
  return [...outcomes[side]].map((letter, index) =>
    trialOf({
      caseId: id,
      side,
      index,
      ...outcomeOf(letter, `req_${id}_${side}_${index + 1}`),
      ...trial?.(side, index),
    }),
  );
}

/** An errored trial names its own request, as those of a provider do. */
function outcomeOf(letter: string, requestId: string): Partial<Trial> {
  if (letter === 'p') return { outcome: 'passed', score: 1 };
  if (letter === 'f') return { outcome: 'failed', score: 0 };
  const outcome = letter === 's' ? 'skipped' : 'errored';
  const error = {
    code: 'provider-failed',
    message: 'the provider answered 500',
    requestId,
  } as const;
  return { outcome, score: null, output: '', error };
}
