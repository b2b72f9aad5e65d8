/** An increasing function at one point, and how steep it is there where that is known. */
interface Reading {
  readonly value: number;
  readonly slope?: number;
}

const MOST_STEPS = 200;

/**
 * The place between `low` and `high` where an increasing function crosses zero. Newton's method from
 * `start`, kept safe: every reading narrows the bracket, and a step that would leave it, or that has no
 * slope to go by, goes to the middle instead (bisection). Stops when a step is smaller than
 * `tolerance`, relative to where it leads.
 */
export function increasingRoot(
  bracket: { readonly low: number; readonly high: number; readonly start: number },
  tolerance: number,
  read: (at: number) => Reading,
): number {
  let { low, high, start: at } = bracket;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { value, slope = Number.NaN } = read(at);
    if (value > 0) high = at;
    else low = at;
    const newton = at - value / slope;
    const next = newton >= low && newton <= high ? newton : (low + high) / 2;
    const moved = Math.abs(next - at);
    at = next;
    if (moved <= tolerance * Math.abs(at)) break;
  }
  return at;
}
