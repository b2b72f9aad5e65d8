import { driftSample, hasDrifted } from '../../core/verdict/drift.ts';
import type { DriftCheck } from '../../domain/result.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type { VerdictKind } from '../../domain/verdict.ts';
import type { Clock } from '../../ports/clock.ts';
import type { TrialStore } from '../../ports/trial-store.ts';
import { pairName, type UntimelyPair, untimelyPairs } from './untimely-pairs.ts';

export interface DriftGuardOptions {
  readonly store: Pick<TrialStore, 'recall' | 'remember'>;
  readonly clock: Pick<Clock, 'timestamp'>;
  /** Draws the sample. */
  readonly seed: string;
  /** What the verdict would be; undefined where none is made. */
  readonly verdictOf: (trials: readonly TrialRecord[]) => Promise<VerdictKind | undefined>;
  /** Names all that is measured, so that what is remembered is about nothing else. */
  readonly measured: () => string;
}

/** What was asked again of the pairs that were there. */
interface Sample {
  readonly before: readonly TrialRecord[];
  readonly pairs: readonly UntimelyPair[];
}

/**
 * Keeps verdicts from resting on answers of different times, between which the provider may have
 * drifted: before red all stored ones are asked again; before another verdict a sample of those that are
 * minutes older, and all where it differs. What was found is remembered with the answers, so that a
 * rerun asks nothing.
 */
export class DriftGuard {
  readonly #options: DriftGuardOptions;
  readonly #startedAt: number;
  readonly #askedAgain = new Set<string>();
  #sample: Sample | undefined;
  #check: DriftCheck | undefined;

  constructor(options: DriftGuardOptions) {
    this.#options = options;
    this.#startedAt = Date.parse(options.clock.timestamp());
  }

  /** What the sample has shown; undefined where none was asked. */
  get check(): DriftCheck | undefined {
    return this.#check;
  }

  /** The stored trials to ask again before the verdict stands; none when it may. */
  async next(trials: readonly TrialRecord[]): Promise<readonly TrialRecord[]> {
    const pairs = untimelyPairs(trials, this.#startedAt).filter(
      (pair) => !this.#askedAgain.has(pairName(pair)),
    );
    if (this.#sample !== undefined) this.#check = checkOf(this.#sample, trials);
    if (pairs.length === 0) {
      if (trials.some(isOfThisRun)) this.#vouch('of one time');
      return [];
    }
    const kind = await this.#options.verdictOf(trials);
    if (kind === undefined || kind === 'invalid') return [];
    const mustAskAll = kind === 'regressed' || this.#check?.drifted === true;
    const open = this.#withoutVouched(pairs, mustAskAll);
    if (open.length > 0 && mustAskAll) return this.#askAgain(open);
    const distant = open.filter(({ isClose }) => !isClose);
    if (distant.length > 0 && this.#sample === undefined) return this.#drawFrom(distant);
    if (trials.some(isOfThisRun)) this.#vouch('not for red');
    return [];
  }

  #drawFrom(pairs: readonly UntimelyPair[]): TrialRecord[] {
    const firsts = new Map<string, UntimelyPair>();
    for (const pair of pairs) {
      const first = firsts.get(pair.caseId);
      if (first === undefined || pair.index < first.index) firsts.set(pair.caseId, pair);
    }
    const drawn = driftSample([...firsts.keys()], this.#options.seed);
    const sample = drawn.flatMap((caseId) => firsts.get(caseId) ?? []);
    this.#sample = { before: sample.flatMap(({ stored }) => stored), pairs };
    return this.#askAgain(sample);
  }

  #askAgain(pairs: readonly UntimelyPair[]): TrialRecord[] {
    for (const pair of pairs) this.#askedAgain.add(pairName(pair));
    return pairs.flatMap(({ stored }) => stored);
  }

  /** Without those that a run before has checked when both answers were there. */
  #withoutVouched(pairs: readonly UntimelyPair[], mustAskAll: boolean): UntimelyPair[] {
    const { store } = this.#options;
    const ways: readonly Way[] = mustAskAll ? ['of one time'] : ['of one time', 'not for red'];
    const times = ways.map((way) => Date.parse(store.recall(this.#nameOf(way)) ?? ''));
    return pairs.filter(({ completeAt }) => !times.some((time) => completeAt <= time));
  }

  #vouch(way: Way): void {
    const { store, clock } = this.#options;
    store.remember(this.#nameOf(way), clock.timestamp());
  }

  #nameOf(way: Way): string {
    return `${way}: ${this.#options.measured()}`;
  }
}

/** What a run has found of answers: they are of one time, or near enough for a verdict that is not red. */
type Way = 'of one time' | 'not for red';

function checkOf({ before, pairs }: Sample, trials: readonly TrialRecord[]): DriftCheck {
  const passed = ({ outcome }: TrialRecord) => outcome === 'passed';
  const now = new Set(trials.filter(passed).map(trialName));
  const worse = before.filter((trial) => passed(trial) && !now.has(trialName(trial))).length;
  const better = before.filter((trial) => !passed(trial) && now.has(trialName(trial))).length;
  const stored = pairs.flatMap((pair) => pair.stored);
  const [oldestAt] = stored.flatMap(({ storedAt }) => storedAt ?? []).sort();
  return {
    stored: stored.length,
    ...(oldestAt === undefined ? {} : { oldestAt }),
    sampled: before.length,
    worse,
    better,
    drifted: hasDrifted(worse, better),
  };
}

function isOfThisRun({ source }: TrialRecord): boolean {
  return source === 'provider' || source === 'batch';
}

/** Names a trial of a plan. */
export function trialName({ caseId, side, index }: TrialRecord): string {
  return `${side} ${index} ${caseId}`;
}
