import type { Case } from '../../domain/evalset.ts';
import type { Result } from '../../domain/result.ts';
import type { Side, TrialRecord } from '../../domain/trial.ts';
import type { CaseTrials } from '../stats/fixed-set-difference.ts';

/** A case of a result with its trials by side and index. */
export interface CaseData {
  readonly definition: Case;
  readonly identical: boolean;
  readonly trials: Readonly<Record<Side, readonly (TrialRecord | undefined)[]>>;
}

/** The cases of a result in the order of their ids, so that the order in files means nothing. */
export function caseData(result: Result): CaseData[] {
  const identical = new Set(result.identicalCaseIds);
  const bySide = groupTrials(result.trials);
  return [...result.evalset.cases]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((definition) => ({
      definition,
      identical: identical.has(definition.id),
      trials: {
        baseline: bySide('baseline', definition.id),
        head: bySide('head', definition.id),
      },
    }));
}

/** What stands for a trial without a grade. */
export type MissingAs = 'nothing' | 'worst' | 'best';

/**
 * The scores of the cases for the statistics. Trials without a grade are left out, or taken as what
 * hurts or helps head most, to see whether they could change the finding.
 */
export function trialScores(
  data: readonly CaseData[],
  measure: 'outcome' | 'score',
  missingAs: MissingAs = 'nothing',
): CaseTrials[] {
  const clusters = clusterNumbers(data);
  const fill = {
    nothing: { baseline: null, head: null },
    worst: { baseline: 1, head: 0 },
    best: { baseline: 0, head: 1 },
  }[missingAs];
  return data.map(({ definition, identical, trials }): CaseTrials => {
    const cluster = definition.cluster === undefined ? undefined : clusters.get(definition.cluster);
    const scores = (side: Side) =>
      trials[side].map((trial) => scoreOf(trial, measure) ?? fill[side]);
    return {
      baseline: scores('baseline'),
      head: scores('head'),
      identical,
      importance: definition.importance,
      ...(cluster === undefined ? {} : { cluster }),
    };
  });
}

/** A number from a name, the same on every machine (FNV-1a, Fowler, Noll and Vo 1991). */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}

/** The score of a trial, 0..1; undefined when it has no grade. */
function scoreOf(trial: TrialRecord | undefined, measure: 'outcome' | 'score'): number | undefined {
  if (trial?.outcome !== 'passed' && trial?.outcome !== 'failed') return undefined;
  return measure === 'score' ? (trial.score ?? undefined) : Number(trial.outcome === 'passed');
}

/** Numbers for the clusters of more than one case, in the order of their second cases. */
function clusterNumbers(data: readonly CaseData[]): Map<string, number> {
  const seen = new Set<string>();
  const numbers = new Map<string, number>();
  for (const { definition } of data) {
    const name = definition.cluster;
    if (name === undefined) continue;
    if (!seen.has(name)) seen.add(name);
    else if (!numbers.has(name)) numbers.set(name, numbers.size);
  }
  return numbers;
}

function groupTrials(
  trials: readonly TrialRecord[],
): (side: Side, caseId: string) => (TrialRecord | undefined)[] {
  const sides = {
    baseline: new Map<string, (TrialRecord | undefined)[]>(),
    head: new Map<string, (TrialRecord | undefined)[]>(),
  };
  for (const trial of trials) {
    const groups = sides[trial.side];
    const group = groups.get(trial.caseId) ?? [];
    if (group.length === 0) groups.set(trial.caseId, group);
    group[trial.index] = trial;
  }
  return (side, caseId) => Array.from(sides[side].get(caseId) ?? []);
}
