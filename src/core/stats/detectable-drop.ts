import { normalQuantile } from './normal.ts';

/**
 * Minimum detectable effect of a run: the drop in the pass rate, 0..1, that it would have failed with
 * chance `power` (0.8 by default): budget + (bound + z of the power) · standard error. `bound` is that
 * of the last look, as a standard normal value, `standardError` that of the difference at that look.
 * Assumes an estimate that is normal in good approximation. Source: the power formula of E. Miller,
 * "Adding Error Bars to Evals", arXiv 2411.00640 (2024), moved from zero to the budget.
 */
export function detectableDrop(
  budget: number,
  standardError: number,
  bound: number,
  power = 0.8,
): number {
  return budget + (bound + normalQuantile(power)) * standardError;
}
