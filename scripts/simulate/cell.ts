import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import { createRandom, type Random } from '../../src/core/stats/random.ts';
import { decide } from '../../src/core/verdict/decide.ts';
import type { Case } from '../../src/domain/evalset.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Side, Trial } from '../../src/domain/trial.ts';
import { drawTruth, PROFILES, type Regression, type Truth } from './scenarios.ts';

/** One cell of the table: a size, a profile and a true change. */
export interface Cell {
  readonly count: number;
  readonly profile: string;
  readonly regression: Regression;
  /** The true drop in budgets: 1 is exactly the budget. */
  readonly budgets: number;
  readonly runs: number;
  readonly seed: number;
  /** Trials a side and case, at most; the default of the settings unless said. */
  readonly maxTrials?: number;
  readonly mode?: 'sequential' | 'fixed';
}

/** What came of the runs of a cell. */
export interface CellOutcome {
  readonly cell: Cell;
  readonly regressed: number;
  readonly passed: number;
  readonly inconclusive: number;
  /** Calls on both sides, the mean over runs. */
  readonly meanCalls: number;
}

const { budget, statistics } = DEFAULT_SETTINGS;

/** Simulates the runs of a cell through the code that decides in production: trials in, verdict out. */
export function simulateCell(cell: Cell): CellOutcome {
  const profile = PROFILES[cell.profile];
  if (profile === undefined) throw new Error(`There is no profile ${cell.profile}`);
  const maxTrials = cell.maxTrials ?? DEFAULT_SETTINGS.trials.max;
  const mode = cell.mode ?? DEFAULT_SETTINGS.statistics.mode;
  const random = createRandom(cell.seed);
  const cases = casesOf(cell.count);
  const outcome = { regressed: 0, passed: 0, inconclusive: 0, pairs: 0 };
  for (let run = 0; run < cell.runs; run += 1) {
    const drop = cell.budgets * budget.passRateDrop;
    const truth = drawTruth(cell.count, profile, drop, cell.regression, random);
    // The name seeds the order in which the rule takes the cases, so it changes from run to run.
    const name = `run-${cell.seed}-${run}`;
    const trials = trialsOf(cases, truth, maxTrials, random);
    const result = resultOf(name, cases, trials, { maxTrials, mode });
    const verdict = decide(result, { maxErroredShare: 0.1, prices: {}, reportBounds: false });
    if (verdict.kind === 'invalid') throw new Error(verdict.sentence);
    outcome[verdict.kind] += 1;
    outcome.pairs += verdict.comparison.looks.at(-1)?.pairsRun ?? 0;
  }
  const { regressed, passed, inconclusive, pairs } = outcome;
  return { cell, regressed, passed, inconclusive, meanCalls: (2 * pairs) / cell.runs };
}

function casesOf(count: number): Case[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `case-${String(index).padStart(6, '0')}`,
    input: '',
    variables: {},
    tags: [],
    importance: 1,
    graders: [],
    position: { file: 'simulated' },
  }));
}

function trialsOf(
  cases: readonly Case[],
  truth: Truth,
  maxTrials: number,
  random: Random,
): Trial[] {
  const trials: Trial[] = [];
  for (const [position, { id }] of cases.entries()) {
    for (let index = 0; index < maxTrials; index += 1) {
      trials.push(
        trialOf(id, 'baseline', index, random() < (truth.baseline[position] ?? 0)),
        trialOf(id, 'head', index, random() < (truth.head[position] ?? 0)),
      );
    }
  }
  return trials;
}

function trialOf(caseId: string, side: Side, index: number, isPassed: boolean): Trial {
  return {
    caseId,
    side,
    index,
    outcome: isPassed ? 'passed' : 'failed',
    score: Number(isPassed),
    grades: [],
    output: '',
    toolCalls: [],
    requestKey: side,
    shared: false,
    source: 'none',
    latencyMs: 0,
  };
}

function resultOf(
  name: string,
  cases: readonly Case[],
  trials: readonly Trial[],
  { maxTrials, mode }: Required<Pick<Cell, 'maxTrials' | 'mode'>>,
): Result {
  return {
    evalset: {
      name,
      version: '1.0.0',
      path: 'simulated',
      target: { prompt: 'simulated' },
      watch: [],
      trials: { min: 1, max: maxTrials },
      budget,
      statistics: { ...statistics, mode },
      passScore: 1,
      cases,
      sources: [],
      deferredFaults: [],
    },
    causes: [],
    judgingChanges: [],
    targetChanges: [],
    trials,
    identicalCaseIds: [],
    seed: name,
    cutShort: false,
    unconfirmed: false,
    missingShards: [],
    newCases: [],
  };
}
