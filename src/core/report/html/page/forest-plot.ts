import type { IntervalRow } from '../view.ts';
import { badge, drawn, element } from './element.ts';

const WIDTH = 400;
const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;

/** A signed difference in points, as the summary writes it. */
function points(share: number): string {
  const text = (share * 100).toFixed(1);
  if (Number(text) === 0) return '0.0';
  return text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`;
}

/** Differences of evalsets and tags on one scale, each with its interval and its budget; a table, so that it can be read out. */
export function forestPlot(rows: readonly IntervalRow[]): HTMLElement {
  const ends = rows.flatMap(({ difference, low, high, mustCatch }) => [
    -mustCatch,
    difference ?? 0,
    low ?? 0,
    high ?? 0,
  ]);
  const most = Math.max(0.05, ...ends.map(Math.abs)) * 1.05;
  const place = (share: number) => ((share + most) / (2 * most)) * WIDTH;
  return element(
    'table',
    { class: 'forest' },
    element(
      'caption',
      {},
      'Pass rate, head minus base, in points. The line in the middle is no change; dashes are the budget; red ground is a drop that must not pass.',
    ),
    element('thead', {}, header(most)),
    element('tbody', {}, ...rows.map((row) => tableRow(row, place))),
  );
}

function header(most: number): HTMLElement {
  const scale = element(
    'span',
    { class: 'scale' },
    ...[-most, 0, most].map((end) => element('span', {}, points(end))),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Evalset or tag'),
    element('th', { scope: 'col', class: 'plot' }, scale),
    element('th', { scope: 'col' }, 'Measured'),
    element('th', { scope: 'col' }, 'Budget'),
    element('th', { scope: 'col' }, 'State'),
  );
}

function tableRow(row: IntervalRow, place: (share: number) => number): HTMLElement {
  const { name, isTag, difference, low, high, passRateDrop, state } = row;
  const bound = (share: number | null) => (share === null ? 'open' : points(share));
  const interval = low === null && high === null ? '' : ` (${bound(low)} to ${bound(high)})`;
  const measured = difference === null ? 'not measured' : `${points(difference)}${interval}`;
  return element(
    'tr',
    { class: isTag ? 'tag-row' : undefined },
    element('th', { scope: 'row' }, name),
    element('td', { class: 'plot' }, picture(row, place)),
    element('td', { class: 'number' }, measured),
    element('td', { class: 'number' }, points(-passRateDrop)),
    element('td', {}, badge(state)),
  );
}

function picture(row: IntervalRow, place: (share: number) => number): SVGElement {
  const { difference, low, high, passRateDrop, mustCatch, state } = row;
  const upright = (share: number, name: string) => {
    const x = String(place(share));
    return drawn('line', { class: name, x1: x, x2: x, y1: '0', y2: String(HEIGHT) });
  };
  const shapes: SVGElement[] = [
    drawn('rect', {
      class: 'too-far',
      x: '0',
      y: '0',
      width: String(place(-mustCatch)),
      height: String(HEIGHT),
    }),
    upright(0, 'no-change'),
    upright(-passRateDrop, 'budget'),
  ];
  if (difference !== null) {
    const [from, to] = [low === null ? 0 : place(low), high === null ? WIDTH : place(high)];
    const y = String(MIDDLE);
    if (low !== null || high !== null) {
      shapes.push(
        drawn('line', { class: 'interval', x1: String(from), x2: String(to), y1: y, y2: y }),
      );
    }
    const x = String(place(difference));
    const [top, foot] = [String(MIDDLE - 6), String(MIDDLE + 6)];
    shapes.push(drawn('line', { class: 'estimate', x1: x, x2: x, y1: top, y2: foot }));
  }
  const box = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none' };
  return drawn('svg', { ...box, class: `is-${state}`, 'aria-hidden': 'true' }, ...shapes);
}
