/*
 * Statistics of a sample that is drawn again and again from the same units, each of which holds one or
 * more values. What no draw changes is worked out once, so that a draw costs time in proportion to the
 * number of units and no memory.
 */

/** The value of a statistic on a draw, which names units by their place; a unit may come repeatedly. */
export type DrawnStatistic = (drawn: Uint32Array) => number;

/** The sum of all values, added up in the order of the draw. */
export function drawnTotal(units: readonly (readonly number[])[]): DrawnStatistic {
  const values = Float64Array.from(units.flat());
  const starts = startsOf(units);
  return (drawn) => {
    let sum = 0;
    for (const place of drawn) {
      const end = starts[place + 1] ?? 0;
      for (let index = starts[place] ?? 0; index < end; index += 1) sum += values[index] ?? 0;
    }
    return sum;
  };
}

/** The smallest value that 95 % of all values do not exceed; not a number where there are none. */
export function drawnPercentile95(units: readonly (readonly number[])[]): DrawnStatistic {
  const ranked = units.flatMap((values, place) => values.map((value) => ({ value, place })));
  ranked.sort((left, right) => right.value - left.value);
  const descending = Float64Array.from(ranked, ({ value }) => value);
  const places = Uint32Array.from(ranked, ({ place }) => place);
  const starts = startsOf(units);
  const times = new Uint32Array(units.length);
  return (drawn) => {
    times.fill(0);
    let count = 0;
    for (const place of drawn) {
      times[place] = (times[place] ?? 0) + 1;
      count += (starts[place + 1] ?? 0) - (starts[place] ?? 0);
    }
    if (count === 0) return Number.NaN;
    // So many values lie above it; they are met first.
    let above = count - Math.ceil(0.95 * count);
    for (const [rank, place] of places.entries()) {
      const here = times[place] ?? 0;
      if (here > above) return descending[rank] ?? Number.NaN;
      above -= here;
    }
    return Number.NaN;
  };
}

/** Where the values of each unit start when all are put in one list, and where the list ends. */
function startsOf(units: readonly (readonly number[])[]): Uint32Array {
  const starts = new Uint32Array(units.length + 1);
  for (const [place, values] of units.entries())
    starts[place + 1] = (starts[place] ?? 0) + values.length;
  return starts;
}
