import type { CaseTrials } from '../../src/core/stats/fixed-set-difference.ts';
import { createRandom } from '../../src/core/stats/random.ts';
import type { Design, Look } from '../../src/core/verdict/design.ts';
import { followRule } from '../../src/core/verdict/stopping.ts';
import { card, dot, GREEN, INK, LINE, label, line, MUTED, polyline, RED, round } from './svg.ts';

const DESIGN: Omit<Design, 'maxPairs' | 'perRound'> = {
  budget: 0.02,
  mustCatch: 0.04,
  falseRed: 0.05,
  falseGreen: 0.05,
  mode: 'sequential',
  maxRounds: 5,
  firstBlock: 100,
  confirmations: 3,
  seed: 1,
  reportBounds: true,
};

/** A hundred cases, some of them unsteady, of which head breaks the first `broken` for good. */
function exampleLooks(broken: number, seed: number): readonly Look[] {
  const random = createRandom(seed);
  const cases = Array.from({ length: 100 }, (_, index): CaseTrials => {
    const before = index < 70 ? 0.995 : index < 78 ? 0.02 : 0.6 + 0.35 * random();
    const draw = (chance: number) => Array.from({ length: 5 }, () => Number(random() < chance));
    const [baseline, head] = [draw(before), draw(index < broken ? 0.02 : before)];
    return { baseline, head, identical: false, importance: 1 };
  });
  return followRule(cases, { ...DESIGN, maxPairs: 500, perRound: cases.map(() => 1) }).looks;
}

/** Score against bound at each look of two runs, one that ends red and one that ends green. */
export function looksPicture(): string {
  const red = exampleLooks(6, 44).map((look) => ({
    look,
    score: look.failScore,
    bound: look.failBound,
  }));
  const green = exampleLooks(0, 1).map((look) => ({
    look,
    score: look.passScore,
    bound: look.passBound,
  }));
  return card(
    336,
    'Two runs, look by look',
    'On the left head breaks 6 of 100 cases: the evidence for red rises from look to look until it reaches its bound, and the run ends red. On the right nothing changed: the evidence for green rises until it reaches its bound, and the run ends green.',
    [
      ...panel(64, red, ['Head breaks 6 of 100 cases', 'evidence for red'], RED.strong),
      ...panel(412, green, ['Nothing changed', 'evidence for green'], GREEN.strong),
    ],
  );
}

interface ScoreLook {
  readonly look: Look;
  readonly score: number;
  readonly bound: number;
}

function panel(
  left: number,
  taken: readonly ScoreLook[],
  [title, what]: readonly [string, string],
  colour: string,
): string[] {
  const x = (index: number) => left + 26 + (index * 220) / Math.max(1, taken.length - 1);
  const y = (value: number) => 252 - (value / 3.4) * 180;
  const path = (values: readonly number[]) =>
    values.map((value, index) => `${round(x(index))},${round(y(value))}`).join(' ');
  const small = { anchor: 'middle', size: 12 } as const;
  let rounds = 0;
  const marks = taken.flatMap(({ look, score, bound }, index) => {
    if (look.stage === 'round') rounds += 1;
    const stage = look.stage === 'round' ? `round ${rounds}` : 'reruns';
    const isOver = score >= bound;
    return [
      dot(x(index), y(score), colour, isOver ? 7 : 5),
      line(x(index) - 9, y(bound), x(index) + 9, y(bound), INK, 'stroke-width="3"'),
      label(x(index), y(score) + (isOver ? -12 : 20), score.toFixed(2), {
        ...small,
        colour,
        weight: isOver ? 700 : 400,
      }),
      label(x(index), y(bound) + (isOver ? 18 : -9), bound.toFixed(2), small),
      label(x(index), 276, stage, small),
      label(x(index), 293, `${2 * look.pairsRun}`, { ...small, colour: MUTED }),
    ];
  });
  return [
    label(left, 30, title, { weight: 600 }),
    label(left, 50, `dots: ${what}, ticks: its bound`, { colour: MUTED, size: 12 }),
    line(left, y(0), left + 280, y(0), LINE),
    label(left - 8, y(0) + 4, '0', { anchor: 'end', colour: MUTED, size: 12 }),
    polyline(path(taken.map(({ bound }) => bound)), INK, 'stroke-dasharray="5 4"'),
    polyline(path(taken.map(({ score }) => score)), colour, 'stroke-width="2"'),
    ...marks,
    label(left + 136, 318, 'trials so far on both sides', { ...small, colour: MUTED }),
  ];
}
