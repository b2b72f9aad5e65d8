/** Sums are counted in this unit, so that equal ones meet whatever order they were added in. */
const UNIT = 1e-10;
/** As many different sums as 20 differences of unlike size have. */
const MOST_SUMS = 2 ** 20;

/**
 * Exact sign-flip permutation test, one-sided: the chance, 0..1, of a total at most as large as that of
 * `differences` (head − baseline, one a case) if each could as well have had the opposite sign, as it
 * could where the change does nothing. Small when head is worse. It asks whether anything changed, not
 * whether a budget holds, and assumes cases that are independent of each other.
 * All assignments of signs are counted; sums that coincide are counted together, so that hundreds
 * of passes and failures are still quick. NaN when there are more than a million different sums,
 * which takes more than 20 differences of unlike size.
 * Source: R. A. Fisher, "The Design of Experiments" (1935); E. J. G. Pitman, Supplement to the Journal
 * of the Royal Statistical Society 4 (1937), 119-130.
 */
export function signFlipLess(differences: readonly number[]): number {
  const steps = differences.map((value) => Math.round(value / UNIT)).filter((step) => step !== 0);
  let chances = new Map([[0, 1]]);
  for (const step of steps) {
    if (chances.size * 2 > MOST_SUMS) return Number.NaN;
    const longer = new Map<number, number>();
    for (const [sum, chance] of chances) {
      longer.set(sum + step, (longer.get(sum + step) ?? 0) + chance / 2);
      longer.set(sum - step, (longer.get(sum - step) ?? 0) + chance / 2);
    }
    chances = longer;
  }
  // Each step is rounded by at most half a unit in either sum, so ties lie this close together.
  const observed = steps.reduce((sum, step) => sum + step, 0) + steps.length;
  let tail = 0;
  for (const [sum, chance] of chances) if (sum <= observed) tail += chance;
  return tail;
}
