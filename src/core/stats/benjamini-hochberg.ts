/**
 * Benjamini and Hochberg's step-up adjusted p-values: reject what is at most the level, and the
 * expected share of wrong ones among the rejections stays within it, for tests that are independent or
 * positively dependent. The k-th smallest of m is multiplied by m/k, never above the one after. Good for
 * a report, too lenient to fail a change on. Answers in the order of the input.
 * Source: Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289-300.
 */
export function benjaminiHochbergAdjusted(pValues: readonly number[]): number[] {
  const descending = pValues.map((value, index) => ({ value, index }));
  descending.sort((left, right) => right.value - left.value);
  const count = pValues.length;
  const adjusted = pValues.map(() => 0);
  let smallest = 1;
  for (const [rank, { value, index }] of descending.entries()) {
    smallest = Math.min(smallest, (value * count) / (count - rank));
    adjusted[index] = smallest;
  }
  return adjusted;
}
