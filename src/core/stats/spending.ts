import { normalCdf, normalQuantile } from './normal.ts';

/*
 * Alpha-spending functions: how much of the level may have been used up when a share `clock` of the
 * looks (or of the trials) is behind us. All grow from 0 at clock 0 to the level at clock 1 and stay
 * there. Sources: K. K. G. Lan and D. L. DeMets, Biometrika 70 (1983), 659-663, who fitted the first two
 * to the bounds of S. J. Pocock, Biometrika 64 (1977), 191-199, and of P. C. O'Brien and T. R. Fleming,
 * Biometrics 35 (1979), 549-556; the power family, K. Kim and D. L. DeMets, Biometrika 74 (1987),
 * 149-154.
 */

/** Cumulative error, 0..level, that may be spent by the time `clock`, 0..1. */
export type Spending = (clock: number, level: number) => number;

/** Spends evenly in effect: bounds that hardly change from look to look, early stops likely. */
export const pocockSpending: Spending = (clock, level) =>
  level * Math.log1p((Math.E - 1) * elapsed(clock));

/** Spends next to nothing early: the last bound is close to that of a test without looks. */
export const obrienFlemingSpending: Spending = (clock, level) =>
  2 * normalCdf(normalQuantile(level / 2) / Math.sqrt(elapsed(clock)));

/** Spends level · clock^exponent; 1.5 lies between the two others and is the default of the gate. */
export function powerSpending(exponent: number): Spending {
  return (clock, level) => level * elapsed(clock) ** exponent;
}

function elapsed(clock: number): number {
  return Math.min(1, Math.max(0, clock));
}
