import { looksPicture } from './picture-of-looks.ts';
import {
  AMBER,
  card,
  dot,
  GREEN,
  INK,
  LINE,
  label,
  line,
  MUTED,
  RED,
  rect,
  round,
  WIDTH,
} from './svg.ts';

/*
 * The pictures of docs/statistics.md. What the simulation found is written down here, with the command
 * and the table that it comes from; the rest is worked out.
 */

/** Every picture by its path from the root of the repository. */
export function pictures(): Map<string, string> {
  return new Map([
    ['docs/pictures/margins.svg', margins()],
    ['docs/pictures/looks.svg', looksPicture()],
    ['docs/pictures/chances.svg', chances()],
    ['docs/pictures/naive.svg', naive()],
  ]);
}

/** Two margins on the line of differences, and an interval for each verdict. */
function margins(): string {
  const x = (points: number) => 40 + ((points + 10) / 14) * 640;
  const [top, bottom] = [44, 240];
  const band = (from: number, to: number, colour: string) =>
    rect(x(from), top, x(to) - x(from), bottom - top, colour);
  const interval = (at: number, from: number, to: number, colour: string, words: string) => [
    line(x(from), at, x(to), at, colour, 'stroke-width="5" stroke-linecap="round"'),
    dot(x((from + to) / 2), at, colour, 7),
    label(x(from), at - 14, words, { colour, weight: 600, halo: true }),
  ];
  const limit = (points: number, words: string) => [
    line(x(points), top, x(points), bottom + 8, INK, 'stroke-width="2"'),
    label(x(points), bottom + 42, words, { anchor: 'middle', weight: 600 }),
  ];
  return card(
    310,
    'Two margins and three verdicts',
    'A line of differences in the pass rate from −10 to +4 points. The budget stands at −2 points, must catch at −4. ' +
      'An interval that lies left of the budget is red, one that lies right of must catch is green, and one that reaches over both is undecided.',
    [
      band(-10, -4, RED.soft),
      band(-4, -2, AMBER.soft),
      band(-2, 4, GREEN.soft),
      label((x(-10) + x(-4)) / 2, 32, 'must not turn green', { anchor: 'middle', colour: MUTED }),
      label((x(-4) + x(-2)) / 2, 32, 'either is right', { anchor: 'middle', colour: MUTED }),
      label((x(-2) + x(4)) / 2, 32, 'must not turn red', { anchor: 'middle', colour: MUTED }),
      ...limit(-4, 'must catch'),
      ...limit(-2, 'budget'),
      line(x(0), top, x(0), bottom, MUTED, 'stroke-dasharray="3 4"'),
      ...interval(88, -8.6, -2.6, RED.strong, 'red: all of it beyond the budget'),
      ...interval(150, -3.2, 1.8, GREEN.strong, 'green: all of it above must catch'),
      ...interval(212, -6.2, -0.8, AMBER.strong, 'undecided: it reaches over both'),
      ...[-10, -8, -6, -4, -2, 0, 2, 4].map((points) =>
        label(x(points), bottom + 22, signed(points), { anchor: 'middle', colour: MUTED }),
      ),
      label(WIDTH / 2, 302, 'difference of the pass rates, head less base, in points', {
        anchor: 'middle',
        colour: MUTED,
        size: 12,
      }),
    ],
  );
}

/*
 * npm run simulate -- --runs 2000, table "100 cases", profile stable, diffuse:
 * red / inconclusive / green in per cent by the true drop in points.
 */
const STABLE_100 = [
  { drop: 0, red: 0.1, green: 94.8 },
  { drop: 2, red: 4.2, green: 42.9 },
  { drop: 3, red: 17.2, green: 14.6 },
  { drop: 4, red: 35.9, green: 4.3 },
  { drop: 6, red: 81.5, green: 0.2 },
  { drop: 10, red: 100, green: 0 },
];

/** The share of each verdict against the true drop, stacked. */
function chances(): string {
  const x = (drop: number) => 70 + drop * 61;
  const y = (share: number) => 254 - (share / 100) * 200;
  const curve = (read: (item: (typeof STABLE_100)[number]) => number) =>
    STABLE_100.map((item) => `${round(x(item.drop))},${round(y(read(item)))}`);
  const area = (lower: readonly string[], upper: readonly string[], colour: string) =>
    `<polygon points="${[...lower, ...[...upper].reverse()].join(' ')}" fill="${colour}"/>`;
  const [floor, reds] = [curve(() => 0), curve(({ red }) => red)];
  const [greens, roof] = [curve(({ green }) => 100 - green), curve(() => 100)];
  const limit = (drop: number, words: string) => [
    line(x(drop), 46, x(drop), 254, INK, 'stroke-width="1.5" stroke-dasharray="4 4"'),
    label(x(drop), 38, words, { anchor: 'middle', weight: 600 }),
  ];
  const words = (drop: number, share: number, text: string, colour: string) =>
    label(x(drop) + 8, y(share), text, { colour, weight: 600 });
  const at = (drop: number) =>
    STABLE_100.find((item) => item.drop === drop) ?? { red: 0, green: 0 };
  const undecided = (drop: number) => 100 - at(drop).red - at(drop).green;
  return card(
    310,
    'Chance of each verdict against the true drop, 100 cases',
    'Stacked shares of red, undecided and green for true drops from 0 to 10 points. With no drop 95 % are green and 0.1 % red; at the budget of 2 points 4 % are red; at 4 points 4 % are green and 36 % red; at 6 points 82 % are red; at 10 points all are.',
    [
      area(floor, reds, RED.soft),
      area(reds, greens, AMBER.soft),
      area(greens, roof, GREEN.soft),
      ...limit(2, 'budget'),
      ...limit(4, 'must catch'),
      ...[2, 4, 6].map((drop) => dot(x(drop), y(at(drop).red), RED.strong, 4)),
      words(0, 60, `${Math.round(at(0).green)} % green`, GREEN.strong),
      words(2, 92, `${Math.round(at(2).green)} % green`, GREEN.strong),
      words(2, 42, `${Math.round(undecided(2))} % undecided`, AMBER.strong),
      words(2, 8, `${Math.round(at(2).red)} % red`, RED.strong),
      words(4, 66, `${Math.round(undecided(4))} % undecided`, AMBER.strong),
      words(4, 20, `${Math.round(at(4).red)} % red`, RED.strong),
      words(6, 64, `${Math.round(at(6).red)} % red`, RED.strong),
      ...[0, 50, 100].map((share) =>
        label(60, y(share) + 4, `${share} %`, { anchor: 'end', colour: MUTED, size: 12 }),
      ),
      ...[0, 2, 4, 6, 8, 10].map((drop) =>
        label(x(drop), 274, `${drop}`, { anchor: 'middle', colour: MUTED, size: 12 }),
      ),
      label(WIDTH / 2, 298, 'true drop of the pass rate in points', {
        anchor: 'middle',
        colour: MUTED,
        size: 12,
      }),
    ],
  );
}

/*
 * npm run simulate -- --runs 2000, profile mixed, row "none": red in per cent by the number of cases.
 */
const MIXED_RED = [
  { cases: 50, red: 0.4 },
  { cases: 100, red: 0.1 },
  { cases: 200, red: 0.2 },
  { cases: 500, red: 0.1 },
  { cases: 1000, red: 0.1 },
];
/** How often two trials of a case disagree in that profile, worked out from its definition. */
const MIXED_FLIPS = 0.1233;

/** How often a change that does nothing turns red: by the plain rule, and by this one. */
function naive(): string {
  const y = (share: number) => 232 - (share / 30) * 170;
  const bar = (left: number, share: number, colour: string) => [
    rect(left, y(share), 46, 232 - y(share), colour),
    label(left + 23, y(share) - 7, `${share.toFixed(1)} %`, { anchor: 'middle', size: 12 }),
  ];
  return card(
    290,
    'How often a change that does nothing turns red',
    'Bars by the number of cases. A plain comparison of two pass rates with the budget of 2 points turns red in 27 to 3 % of runs though nothing changed, the rule of this page in at most 0.4 %.',
    [
      rect(70, 22, 14, 14, LINE),
      label(90, 34, 'one trial a side, red when the drop exceeds the budget'),
      rect(460, 22, 14, 14, RED.strong),
      label(480, 34, 'the rule of this page'),
      line(60, 232, 680, 232, INK),
      ...MIXED_RED.flatMap(({ cases, red }, index) => [
        ...bar(80 + index * 122, 100 * naiveRed(cases, MIXED_FLIPS, 0.02), LINE),
        ...bar(80 + index * 122 + 50, red, RED.strong),
        label(80 + index * 122 + 48, 252, `${cases.toLocaleString('en-US')} cases`, {
          anchor: 'middle',
          size: 12,
        }),
      ]),
      label(WIDTH / 2, 278, 'nothing changed; two trials of a case disagree in 12 % of cases', {
        anchor: 'middle',
        colour: MUTED,
        size: 12,
      }),
    ],
  );
}

/** The chance that more than `budget` of the cases break on balance, though each flips either way alike. */
function naiveRed(cases: number, flips: number, budget: number): number {
  let chances = [1];
  for (let tried = 0; tried < cases; tried += 1) {
    chances = Array.from({ length: chances.length + 2 }, (_, index) => {
      const [fixed = 0, same = 0, broke = 0] = [
        chances[index],
        chances[index - 1],
        chances[index - 2],
      ];
      return (flips / 2) * (fixed + broke) + (1 - flips) * same;
    });
  }
  const beyond = (_: number, index: number) => index - cases > budget * cases + 1e-9;
  return chances.filter(beyond).reduce((sum, chance) => sum + chance, 0);
}

function signed(points: number): string {
  return points === 0 ? '0' : points < 0 ? `−${-points}` : `+${points}`;
}
