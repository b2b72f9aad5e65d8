import { describe, expect, it } from 'vitest';
import { benjaminiHochbergAdjusted } from '../../src/core/stats/benjamini-hochberg.ts';
import { bonettPriceInterval } from '../../src/core/stats/bonett-price.ts';
import { clopperPearsonInterval } from '../../src/core/stats/clopper-pearson.ts';
import { clusteredError } from '../../src/core/stats/clustered-error.ts';
import { flipRate } from '../../src/core/stats/flip-rate.ts';
import { createBoundary } from '../../src/core/stats/group-sequential.ts';
import { holmAdjusted } from '../../src/core/stats/holm.ts';
import type { Interval } from '../../src/core/stats/interval.ts';
import {
  mcnemarExact,
  mcnemarExactBroke,
  mcnemarMidP,
  mcnemarMidPBroke,
} from '../../src/core/stats/mcnemar.ts';
import { newcombeInterval } from '../../src/core/stats/newcombe.ts';
import { normalCdf, normalQuantile } from '../../src/core/stats/normal.ts';
import type { PairedCounts } from '../../src/core/stats/paired-counts.ts';
import { passHatK } from '../../src/core/stats/pass-k.ts';
import { signFlipLess } from '../../src/core/stats/sign-flip.ts';
import {
  obrienFlemingSpending,
  pocockSpending,
  powerSpending,
} from '../../src/core/stats/spending.ts';
import { studentQuantile } from '../../src/core/stats/student-t.ts';
import { tangoInterval, tangoScore } from '../../src/core/stats/tango.ts';
import { wilsonInterval } from '../../src/core/stats/wilson.ts';
import { zeroFailuresBound } from '../../src/core/stats/zero-failures.ts';
import { expectClose, expectPrinted, REFERENCE, RULE_FUNCTIONS } from './reference.ts';

const EXACT = 1e-9;
const BOUNDS = 1e-5;

interface Check {
  /** Our answer to an entry's input, in the shape of what the entry expects. */
  readonly answer: (input: never) => unknown;
  readonly tolerance: number;
}

/** Our answer to every function of the reference. */
const CHECKS: Readonly<Record<string, Check>> = {
  mcnemar: {
    tolerance: EXACT,
    answer: ({ b, c }: { b: number; c: number }) => ({
      exactTwoSided: mcnemarExact(b, c),
      midpTwoSided: mcnemarMidP(b, c),
      exactGreater: mcnemarExactBroke(b, c),
      midpGreater: mcnemarMidPBroke(b, c),
    }),
  },
  wilson: {
    tolerance: EXACT,
    answer: ({ x, n, conf }: Share) => ends(wilsonInterval(x, n, zOf(conf))),
  },
  clopperPearson: {
    tolerance: EXACT,
    answer: ({ x, n, conf }: Share) => ends(clopperPearsonInterval(x, n, conf)),
  },
  pairedCI: {
    tolerance: EXACT,
    answer: ({ conf, ...counts }: PairedCounts & { conf: number }) => {
      const { bothPass, baseOnly, headOnly, bothFail } = counts;
      return {
        delta: (headOnly - baseOnly) / (bothPass + baseOnly + headOnly + bothFail),
        newcombe: ends(newcombeInterval(counts, zOf(conf))),
        tango: ends(tangoInterval(counts, zOf(conf))),
        bonettPrice: ends(bonettPriceInterval(counts, zOf(conf))),
      };
    },
  },
  tangoScoreZ: {
    tolerance: EXACT,
    answer: ({ b, c, n, delta0 }: { b: number; c: number; n: number; delta0: number }) => {
      const counts = { bothPass: n - b - c, baseOnly: b, headOnly: c, bothFail: 0 };
      const z = tangoScore(counts, delta0);
      return { z, pNonInferior: normalCdf(-z), pInferior: normalCdf(z) };
    },
  },
  normalQuantile: { tolerance: EXACT, answer: (shares: number[]) => shares.map(normalQuantile) },
  tQuantile: {
    tolerance: EXACT,
    answer: (pairs: [number, number][]) =>
      pairs.map(([probability, freedom]) => studentQuantile(probability, freedom)),
  },
  clusteredSE: {
    tolerance: EXACT,
    answer: ({ diffs, clusters }: { diffs: number[]; clusters: string[] }) => {
      const { mean, standardError, degreesOfFreedom } = clusteredError(diffs, clusters);
      const each = diffs.map((_, index) => index);
      return {
        mean,
        seNaive: clusteredError(diffs, each).standardError,
        seClusteredMiller: standardError * Math.sqrt(degreesOfFreedom / (degreesOfFreedom + 1)),
        seClusteredCR1: standardError,
        df: degreesOfFreedom,
      };
    },
  },
  gsBoundary: {
    tolerance: BOUNDS,
    answer: (input: BoundaryInput) => {
      const boundary = createBoundary(input.alpha, spendingOf(input));
      const clocks = input.spendAt ?? input.info;
      return input.info.map((information, look) =>
        boundary.next(information, clocks[look] ?? Number.NaN),
      );
    },
  },
  holm: { tolerance: EXACT, answer: holmAdjusted },
  benjaminiHochberg: { tolerance: EXACT, answer: benjaminiHochbergAdjusted },
  passHatK: {
    tolerance: EXACT,
    answer: (rows: [number, number, number][]) =>
      rows.map(([trials, passes, k]) => passHatK(trials, passes, k)),
  },
  flipRate: {
    tolerance: EXACT,
    answer: (rows: [number, number][]) => rows.map(([trials, passes]) => flipRate(trials, passes)),
  },
  signFlipLess: { tolerance: EXACT, answer: signFlipLess },
  zeroFailureUpper: {
    tolerance: EXACT,
    answer: (counts: number[]) => counts.map((count) => zeroFailuresBound(count, 0.05)),
  },
};

interface Share {
  readonly x: number;
  readonly n: number;
  readonly conf: number;
}

interface BoundaryInput {
  readonly info: readonly number[];
  readonly alpha: number;
  readonly spend: string;
  readonly rho?: number;
  readonly spendAt?: readonly number[];
}

function spendingOf({ spend, rho = Number.NaN }: BoundaryInput) {
  if (spend === 'LD-OBF') return obrienFlemingSpending;
  return spend === 'LD-Pocock' ? pocockSpending : powerSpending(rho);
}

function zOf(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}

function ends({ low, high }: Interval): number[] {
  return [low, high];
}

describe('reference.json', () => {
  it('has no function that neither these tests nor those of the rule know', () => {
    const functions = [...new Set(REFERENCE.map((entry) => entry.fn))].sort();
    expect(functions).toEqual([...Object.keys(CHECKS), ...RULE_FUNCTIONS].sort());
  });

  it('has all its entries: 74, of which 57 are tested here and 17 in gate-runs.test.ts', () => {
    expect(REFERENCE).toHaveLength(74);
    expect(REFERENCE.filter((entry) => CHECKS[entry.fn] !== undefined)).toHaveLength(57);
    expect(REFERENCE.filter((entry) => RULE_FUNCTIONS.includes(entry.fn))).toHaveLength(17);
  });

  it.each(REFERENCE.filter((entry) => CHECKS[entry.fn] !== undefined))('$id is met', (entry) => {
    const check = CHECKS[entry.fn];
    expectClose(check?.answer(entry.input as never), entry.expected, check?.tolerance ?? 0);
  });

  it.each(
    REFERENCE.filter((entry) => CHECKS[entry.fn] !== undefined && entry.published !== undefined),
  )('$id agrees with the printed digits', (entry) => {
    const answer = CHECKS[entry.fn]?.answer(entry.input as never);
    // One source prints Tango's interval a second time, with six digits.
    const named = Object(answer).tango
      ? { ...Object(answer), tango6: Object(answer).tango }
      : answer;
    expectPrinted(named, entry.published);
  });
});
