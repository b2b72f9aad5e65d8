import { percent } from '../verdict/words.ts';
import { forHtml } from './encode/html.ts';
import { shortened } from './shortened.ts';
import type { TrendPoint } from './trend.ts';

const WIDTH = 720;
const HEIGHT = 190;
const LEFT = 56;
const RIGHT = 16;
const TOP = 34;
const BOTTOM = 24;
/** More points than this are no longer told apart. */
const MOST_POINTS = 100;

/**
 * The pass rates of head over the runs of a history as one SVG, a panel an evalset, each run with its
 * interval. A line breaks where what is measured became another, and names why. The colour is the page's.
 */
export function trendChart(lines: ReadonlyMap<string, readonly TrendPoint[]>): string {
  const height = Math.max(1, lines.size) * HEIGHT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Pass rates of head over time" font-family="sans-serif" font-size="12" fill="currentColor">`,
    ...[...lines.values()].map(
      (points, index) => `<g transform="translate(0 ${index * HEIGHT})">${panel(points)}</g>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

function panel(points: readonly TrendPoint[]): string {
  const shown = points.slice(-MOST_POINTS).filter(({ entry }) => entry.head.rate !== null);
  const name = forHtml(shortened(shown[0]?.entry.evalset ?? '', 80));
  const placed = shown.map((point, index) => ({
    ...point,
    x: xOf(index, shown.length),
    y: yOf(point.entry.head.rate ?? 0),
  }));
  const segments = placed.reduce<string[]>((lines, { x, y, breaks }, index) => {
    if (index === 0 || breaks.length > 0) lines.push('');
    lines[lines.length - 1] += `${round(x)},${round(y)} `;
    return lines;
  }, []);
  return [
    `<text x="${LEFT}" y="16" font-weight="600">${name}</text>`,
    ...[0, 0.5, 1].map(gridLine),
    ...placed.flatMap(({ x, breaks }) => (breaks.length === 0 ? [] : [breakMark(x, breaks)])),
    ...placed.map(({ x, entry: { head } }) => interval(x, head.low ?? 0, head.high ?? 1)),
    ...segments.map(
      (line) =>
        `<polyline points="${line.trim()}" fill="none" stroke="currentColor" stroke-width="2"/>`,
    ),
    ...placed.map(({ x, y, run, entry }) => {
      const words = `${run.at.slice(0, 10)}: ${percent(entry.head.rate ?? 0)}`;
      return `<circle cx="${round(x)}" cy="${round(y)}" r="3.5"><title>${forHtml(words)}</title></circle>`;
    }),
  ].join('\n');
}

function gridLine(rate: number): string {
  const y = round(yOf(rate));
  return (
    `<line x1="${LEFT}" y1="${y}" x2="${WIDTH - RIGHT}" y2="${y}" stroke="currentColor" opacity="0.2"/>` +
    `<text x="${LEFT - 8}" y="${y}" dy="4" text-anchor="end" opacity="0.7">${Math.round(rate * 100)} %</text>`
  );
}

function breakMark(x: number, breaks: readonly string[]): string {
  const at = round(x - 8);
  return (
    `<line x1="${at}" y1="${TOP}" x2="${at}" y2="${HEIGHT - BOTTOM}" stroke="currentColor" stroke-dasharray="3 3" opacity="0.6"/>` +
    `<text x="${at}" y="${HEIGHT - 8}" text-anchor="middle" opacity="0.7">${forHtml(breaks.join(', '))}</text>`
  );
}

function interval(x: number, low: number, high: number): string {
  return `<line x1="${round(x)}" y1="${round(yOf(low))}" x2="${round(x)}" y2="${round(yOf(high))}" stroke="currentColor" stroke-width="5" opacity="0.25"/>`;
}

function xOf(index: number, count: number): number {
  const share = count < 2 ? 0.5 : index / (count - 1);
  return LEFT + 16 + share * (WIDTH - RIGHT - LEFT - 32);
}

function yOf(rate: number): number {
  return HEIGHT - BOTTOM - rate * (HEIGHT - BOTTOM - TOP);
}

function round(value: number): string {
  return String(Number(value.toFixed(1)));
}
