import type { Case } from '../../domain/evalset.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { AttackBook, AttackGoal, AttackShape } from '../../domain/red-team.ts';
import { createRandom } from '../stats/random.ts';
import { shuffle } from '../stats/shuffle.ts';
import type { Attack } from './attack.ts';
import { attackLine } from './attack-line.ts';
import { fits } from './ordinary.ts';

/** What attacks are made of, and how many are wanted. */
export interface AttackOrder {
  /** Ordinary cases. */
  readonly cases: readonly Case[];
  readonly book: AttackBook;
  /** Tools with an effect outside, which an attack may be after. */
  readonly tools: readonly string[];
  /** Equal seeds make equal attacks of equal cases. */
  readonly seed: number;
  readonly count: number;
}

/**
 * Lines of a file of cases: ordinary cases wrapped in known shapes, every shape as often as another
 * while there are cases that it fits. Fewer than asked for where no more can be made.
 */
export function attackLines({ cases, book, tools, seed, count }: AttackOrder): JsonObject[] {
  const random = createRandom(seed);
  const decks = book.shapes.map((shape) =>
    shuffle(attacksIn(shape, cases, book.goals, tools), random),
  );
  const attacks: Attack[] = [];
  while (attacks.length < count && decks.some((deck) => deck.length > 0)) {
    for (const deck of decks) attacks.push(...deck.splice(-1));
  }
  return attacks.slice(0, count).map((attack) => attackLine(attack, seed));
}

function attacksIn(
  shape: AttackShape,
  cases: readonly Case[],
  goals: readonly AttackGoal[],
  tools: readonly string[],
): Attack[] {
  const speaking = goals.filter(({ instructions }) => Object.hasOwn(instructions, shape.language));
  const all = cases.flatMap((ordinary) =>
    speaking.flatMap((goal): Attack[] => {
      if (!namesTool(goal)) return [{ ordinary, shape, goal }];
      return tools.map((tool) => ({ ordinary, shape, goal, tool }));
    }),
  );
  return all.filter(fits);
}

function namesTool(goal: AttackGoal): boolean {
  return /\{\{-?\s*tool\b/.test(JSON.stringify([goal.instructions, goal.graders]));
}
