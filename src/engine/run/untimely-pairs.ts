import type { TrialRecord } from '../../domain/trial.ts';

/** Answers that were given within so long of each other have met the same provider. */
const SAME_TIME_MS = 600_000;

/** Base and head of a trial whose answers were given at different times, one of them before this run. */
export interface UntimelyPair {
  readonly caseId: string;
  readonly index: number;
  /** Its stored trials that have to be asked again for both sides to be of one time. */
  readonly stored: readonly TrialRecord[];
  /** One is of this run and the other of just before it, as where an ended run is taken up again. */
  readonly isClose: boolean;
  /** When both answers were there, in milliseconds since 1970; Infinity: in this run. */
  readonly completeAt: number;
}

/**
 * The pairs of a run that began at `startedAt`: what this run asked stands beside what is stored, or
 * what shards or ended runs left lies further apart than a provider stays the same.
 */
export function untimelyPairs(trials: readonly TrialRecord[], startedAt: number): UntimelyPair[] {
  // Most runs find nothing stored, and a large one has no room for pairs that cannot be.
  if (trials.every(({ source }) => source !== 'store')) return [];
  const heads = new Map(
    trials.filter(({ side }) => side === 'head').map((trial) => [pairName(trial), trial]),
  );
  return trials.flatMap((base): UntimelyPair[] => {
    const head = base.side === 'baseline' ? heads.get(pairName(base)) : undefined;
    if (head === undefined || base.shared || !isDated(base) || !isDated(head)) return [];
    const times = [timeOf(base, startedAt), timeOf(head, startedAt)];
    const [earlier, later] = [Math.min(...times), Math.max(...times)];
    if (earlier === later || later - earlier <= SAME_TIME_MS) return [];
    // What was given just before the run is of the time in which the other side is asked again.
    const isStale = (_: TrialRecord, place: number) =>
      times[place] === earlier || (times[place] ?? 0) < startedAt - SAME_TIME_MS;
    const { caseId, index } = base;
    const isClose = startedAt - earlier <= SAME_TIME_MS;
    return [{ caseId, index, stored: [base, head].filter(isStale), isClose, completeAt: later }];
  });
}

/** Names the two trials that belong together. */
export function pairName({ caseId, index }: Pick<TrialRecord, 'caseId' | 'index'>): string {
  return `${index} ${caseId}`;
}

/** A cassette is of no time, and what has no answer of none. */
function isDated({ source }: TrialRecord): boolean {
  return source === 'store' || source === 'provider' || source === 'batch';
}

/** Another evalset of this run may have stored an answer; one without a time is as old as can be. */
function timeOf({ source, storedAt }: TrialRecord, startedAt: number): number {
  if (source !== 'store') return Number.POSITIVE_INFINITY;
  const time = Date.parse(storedAt ?? '');
  if (Number.isNaN(time)) return Number.NEGATIVE_INFINITY;
  return time >= startedAt ? Number.POSITIVE_INFINITY : time;
}
