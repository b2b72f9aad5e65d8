import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import { decide } from '../../src/core/verdict/decide.ts';
import type { Budget, Statistics } from '../../src/domain/budget.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Side, Trial } from '../../src/domain/trial.ts';
import type { Verdict } from '../../src/domain/verdict.ts';

/** Results of several versions on the same cases: a pass, a score, or null, for each trial. */
export interface PairedResults {
  readonly versions: readonly string[];
  readonly cases: readonly {
    readonly id: string;
    readonly results: Readonly<Record<string, readonly (boolean | number | null)[]>>;
  }[];
}

export function readPairedResults(path: string): PairedResults {
  return JSON.parse(readFileSync(path, 'utf8')) as PairedResults;
}

/** The verdict on a version against another, with every trial that the file has for both. */
export function verdictOn(
  { cases }: PairedResults,
  baseline: string,
  head: string,
  options: { readonly budget?: Partial<Budget>; readonly statistics?: Partial<Statistics> } = {},
): Verdict {
  const paired = cases.filter(({ results }) => results[baseline] && results[head]);
  const counts = paired.map(({ results }) =>
    Math.min(results[baseline]?.length ?? 0, results[head]?.length ?? 0),
  );
  const most = Math.max(...counts);
  const trials = paired.flatMap(({ id, results }) =>
    Array.from({ length: most }, (_, index) => [
      trialOf(id, 'baseline', index, results[baseline]?.[index]),
      trialOf(id, 'head', index, results[head]?.[index]),
    ]).flat(),
  );
  const result: Result = {
    evalset: {
      name: `${baseline} → ${head}`,
      version: '1.0.0',
      path: 'recorded',
      target: { prompt: 'recorded' },
      watch: [],
      trials: { min: 1, max: most },
      budget: { ...DEFAULT_SETTINGS.budget, ...options.budget },
      statistics: { ...DEFAULT_SETTINGS.statistics, ...options.statistics },
      passScore: 1,
      cases: paired.map(({ id }) => ({
        id,
        input: '',
        variables: {},
        tags: [],
        importance: 1,
        graders: [],
        position: { file: 'recorded' },
      })),
      sources: [],
      deferredFaults: [],
    },
    causes: [],
    judgingChanges: [],
    targetChanges: [],
    trials,
    identicalCaseIds: [],
    seed: 'recorded',
    cutShort: false,
    unconfirmed: false,
    missingShards: [],
    newCases: [],
  };
  return decide(result, { maxErroredShare: 0.1, prices: {} });
}

function trialOf(
  caseId: string,
  side: Side,
  index: number,
  found: boolean | number | null | undefined,
): Trial {
  const score = found === null || found === undefined ? null : Number(found);
  return {
    caseId,
    side,
    index,
    outcome: score === null ? 'errored' : score >= 1 ? 'passed' : 'failed',
    score,
    grades: [],
    output: '',
    toolCalls: [],
    requestKey: side,
    shared: false,
    source: 'none',
    latencyMs: 0,
    ...(score === null ? { error: { code: 'provider-failed', message: 'no result' } } : {}),
  };
}
