/**
 * Holm's step-down adjusted p-values: reject what is at most the level, and the chance of even one
 * wrong rejection among all stays within it, however the tests depend on each other. The smallest of m
 * is multiplied by m, the next by m − 1 and so on, never above 1 and never below the one before.
 * Answers in the order of the input. Source: S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const ascending = pValues.map((value, index) => ({ value, index }));
  ascending.sort((left, right) => left.value - right.value);
  const adjusted = pValues.map(() => 0);
  let largest = 0;
  for (const [rank, { value, index }] of ascending.entries()) {
    largest = Math.min(1, Math.max(largest, (pValues.length - rank) * value));
    adjusted[index] = largest;
  }
  return adjusted;
}
