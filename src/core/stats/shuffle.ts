import type { Random } from './random.ts';

/**
 * A copy of the list in random order, every order equally likely. Source: R. A. Fisher and F. Yates,
 * "Statistical Tables" (1938), as the exchange of R. Durstenfeld, Communications of the ACM 7 (1964),
 * 420.
 */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    // Both places exist, so what is read is a T, be it undefined.
    [shuffled[last], shuffled[chosen]] = [shuffled[chosen] as T, shuffled[last] as T];
  }
  return shuffled;
}
