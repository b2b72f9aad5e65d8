import {
  blockDifference,
  type CaseTrials,
  type Difference,
  roundDifference,
  type Selection,
} from '../stats/fixed-set-difference.ts';
import { type Boundary, createBoundary } from '../stats/group-sequential.ts';
import { marginLook } from '../stats/margin-look.ts';
import { createRandom } from '../stats/random.ts';
import { shuffle } from '../stats/shuffle.ts';
import { powerSpending } from '../stats/spending.ts';
import type { Design, Finding, Look, Progress, Stage } from './design.ts';

/*
 * The stopping rule: a paired group-sequential test of two margins. Trials come in stages (random
 * blocks of the first pass, then whole rounds, with one confirmation step between), and after each
 * stage the evidence is weighed. Error rates are spent over the looks (Lan and DeMets 1983, power
 * function after Kim and DeMets 1987), so that looking often does not make red or green more likely.
 * Which trials enter the estimate never depends on their outcome: reruns of flipped cases only tell
 * of the noise, and become those cases' trials of later rounds.
 */

const SPENDING_POWER = 1.5;
/** A confirmation costs a quarter of a look on the clock of the spending. */
const CONFIRMATION_LOOK = 0.25;
/** The clock stays short of its end until the last look. */
const LATEST_BEFORE_END = 0.999;
/** Confirm only when red would be in reach if there were no noise: two standard errors. */
const CONFIRM_FROM = 2;
const CONFIRM_PSEUDO_FLIPS = 2;
/** A confirmation may cost at most this many pairs for each case of the set. */
const CONFIRM_COST = 0.6;

/**
 * Follows the rule through the trials at hand: either it stops with a finding, or it names how many
 * trials each case needs for the next stage. The same trials and seed always give the same answer,
 * so a verdict can be worked out again from a result file.
 */
export function followRule(cases: readonly CaseTrials[], design: Design): Progress {
  return new RuleRun(cases, design).progress();
}

/** Thrown inside a run to leave it where trials are missing. */
class TrialsMissing {}

class RuleRun {
  readonly #cases: readonly CaseTrials[];
  readonly #design: Design;
  readonly #run: number[];
  readonly #order: readonly number[];
  readonly #blockEnds: readonly number[];
  readonly #rounds: number;
  readonly #looks: Look[] = [];
  readonly #failBoundary: Boundary;
  readonly #passBoundary: Boundary;
  #clock = 0;

  constructor(cases: readonly CaseTrials[], design: Design) {
    this.#cases = cases;
    this.#design = design;
    this.#run = cases.map(() => 0);
    this.#order = shuffle(
      cases.map((_, index) => index),
      createRandom(design.seed),
    );
    const perRound = cases.reduce(
      (sum, item, index) => sum + (item.identical ? 0 : this.#perRound(index)),
      0,
    );
    const affordable = Math.floor(design.maxPairs / Math.max(1, perRound));
    this.#rounds = Math.max(1, Math.min(design.maxRounds, affordable));
    // The cases of a block would be no random sample if some of them came in clusters.
    const hasBlocks =
      design.mode === 'sequential' && cases.every((item) => item.cluster === undefined);
    this.#blockEnds = hasBlocks ? blockEnds(cases.length, design.firstBlock) : [];
    this.#failBoundary = createBoundary(design.falseRed, powerSpending(SPENDING_POWER));
    this.#passBoundary = createBoundary(design.falseGreen, powerSpending(SPENDING_POWER));
  }

  progress(): Progress {
    try {
      const finding = this.#design.mode === 'fixed' ? this.#fixed() : this.#sequential();
      return { kind: 'stopped', finding, looks: this.#looks, trials: this.#run };
    } catch (reason) {
      if (!(reason instanceof TrialsMissing)) throw reason;
      return { kind: 'needs-trials', trials: this.#run, looks: this.#looks };
    }
  }

  #fixed(): Finding {
    this.#require(this.#order, this.#rounds);
    return this.#look('round', this.#rounds, true) ?? 'inconclusive';
  }

  #sequential(): Finding {
    for (const end of this.#blockEnds) {
      this.#require(this.#order.slice(0, end), 1);
      if (end === this.#cases.length) break;
      this.#clock += 1;
      const finding = this.#weigh('block', blockDifference(this.#selections(1, end)), false);
      if (finding !== undefined) return finding;
    }
    for (let round = 1; ; round += 1) {
      this.#require(this.#order, round);
      const isLast = this.#isLast(round);
      const mayConfirm = round === 1 && this.#design.confirmations > 0;
      this.#clock = Math.floor(this.#clock) + 1;
      const finding = this.#look('round', round, isLast && !mayConfirm);
      if (finding !== undefined) return finding;
      if (mayConfirm) {
        const confirmed = this.#confirm();
        if (confirmed !== undefined) return confirmed;
        if (this.#isLast(round)) return this.#look('round', round, true) ?? 'inconclusive';
      } else if (isLast) return 'inconclusive';
    }
  }

  /** Whether no further round may run: by the number of rounds, or by what it would cost. */
  #isLast(round: number): boolean {
    const needed = this.#sumOverTried((run, index) =>
      Math.max(0, (round + 1) * this.#perRound(index) - run),
    );
    return round >= this.#rounds || this.#pairsRun() + needed > this.#design.maxPairs;
  }

  /** Reruns the cases that flipped in the first round, when red is in reach and it is affordable. */
  #confirm(): Finding | undefined {
    const { budget, confirmations, maxPairs } = this.#design;
    const count = this.#cases.length;
    const { difference } = roundDifference(this.#selections(1, count));
    const reach = -(difference + budget) / (Math.sqrt(CONFIRM_PSEUDO_FLIPS) / count);
    if (this.#cases.some((item) => item.known !== undefined) || reach < CONFIRM_FROM)
      return undefined;
    const flipped = this.#order.filter((index) => this.#flippedOnce(index));
    const cost = flipped.length * confirmations;
    if (cost + this.#pairsRun() > maxPairs || cost > CONFIRM_COST * count) return undefined;
    this.#require(flipped, 1 + confirmations);
    this.#clock += CONFIRMATION_LOOK;
    return this.#look('confirmation', 1, false);
  }

  #flippedOnce(index: number): boolean {
    const item = this.#cases[index];
    if (item === undefined || item.identical || this.#perRound(index) !== 1) return false;
    const [baseline, head] = [item.baseline[0], item.head[0]];
    return typeof baseline === 'number' && typeof head === 'number' && baseline !== head;
  }

  #look(stage: Stage, round: number, isLast: boolean): Finding | undefined {
    const selections = this.#selections(round, this.#cases.length);
    return this.#weigh(stage, roundDifference(selections), isLast);
  }

  #weigh(stage: Stage, difference: Difference, isLast: boolean): Finding | undefined {
    if (!(difference.pairs > 0) || Number.isNaN(difference.variance)) {
      return isLast ? 'inconclusive' : undefined;
    }
    const look = marginLook(difference, this.#design);
    const planned = Math.max(1, this.#blockEnds.length) + this.#rounds - 1;
    const clock = isLast ? 1 : Math.min(LATEST_BEFORE_END, this.#clock / planned);
    const bound = (boundary: Boundary, error: number, score: number) =>
      boundary.next(1 / error ** 2, clock, {
        last: isLast,
        ...(this.#design.reportBounds ? {} : { statistic: score }),
      });
    const failBound = bound(this.#failBoundary, look.failError, look.failScore);
    const passBound = bound(this.#passBoundary, look.passError, look.passScore);
    this.#looks.push({
      ...look,
      ...difference,
      stage,
      pairsRun: this.#pairsRun(),
      failBound,
      passBound,
    });
    if (look.failScore >= failBound) return 'regressed';
    return look.passScore >= passBound ? 'passed' : isLast ? 'inconclusive' : undefined;
  }

  #selections(round: number, count: number): Selection[] {
    return this.#order.slice(0, count).flatMap((index): Selection[] => {
      const item = this.#cases[index];
      const perRound = this.#perRound(index);
      const run = this.#run[index] ?? 0;
      return item === undefined ? [] : [{ item, used: round * perRound, run, perRound }];
    });
  }

  /** Calls for trials; leaves the run when a case has not been tried that often. */
  #require(indices: readonly number[], rounds: number): void {
    let isMissing = false;
    for (const index of indices) {
      const item = this.#cases[index];
      const trials = Math.max(this.#run[index] ?? 0, rounds * this.#perRound(index));
      this.#run[index] = trials;
      if (item !== undefined && !item.identical && tried(item) < trials) isMissing = true;
    }
    if (isMissing) throw new TrialsMissing();
  }

  #perRound(index: number): number {
    return this.#design.perRound[index] ?? 1;
  }

  #pairsRun(): number {
    return this.#sumOverTried((run) => run);
  }

  /** A sum over the cases that are tried at all, which those with identical requests are not. */
  #sumOverTried(value: (run: number, index: number) => number): number {
    return this.#run.reduce(
      (sum, run, index) => sum + (this.#cases[index]?.identical ? 0 : value(run, index)),
      0,
    );
  }
}

/** Trials that were run on both sides, or on head where base is known. */
function tried({ baseline, head, known }: CaseTrials): number {
  return known === undefined ? Math.min(baseline.length, head.length) : head.length;
}

/** Ends of the blocks of the first pass: 100, 200, 400, … and all; one block for small sets. */
function blockEnds(count: number, firstBlock: number): number[] {
  if (count < 2 * firstBlock) return [];
  const ends: number[] = [];
  for (let size = firstBlock; ends.at(-1) !== count; size *= 2) {
    ends.push(2 * size > count ? count : size);
  }
  return ends;
}
