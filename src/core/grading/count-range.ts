import type { Judgement } from '../../domain/grade.ts';
import { counted } from '../../domain/grouped.ts';
import type { JsonObject } from '../../domain/json.ts';
import { countFromZero, type Schema } from '../document/schema.ts';
import { judged } from './grader.ts';

/** The options of graders that count. */
export const countOptions: Readonly<Record<string, Schema>> = {
  min: countFromZero,
  max: countFromZero,
};

/** What is wrong with a range; undefined when nothing is. */
export function countProblem(options: JsonObject): string | undefined {
  const { min, max } = options;
  if (min === undefined && max === undefined) return 'min or max must be there';
  return Number(min ?? 0) > Number(max ?? Number.POSITIVE_INFINITY)
    ? 'min must be at most max'
    : undefined;
}

/** Judges a number by a range: "4 calls of pay, expected at most 3". */
export function judgedCount(
  found: number,
  [noun, of = '']: readonly [noun: string, of?: string],
  { min, max }: JsonObject,
): Judgement {
  const what = `${counted(found, noun)}${of}`;
  const isEnough = found >= Number(min ?? 0);
  if (isEnough && found <= Number(max ?? Number.POSITIVE_INFINITY)) {
    return judged(true, what);
  }
  const expected = min === max ? `${max}` : isEnough ? `at most ${max}` : `at least ${min}`;
  return judged(false, `${what}, expected ${expected}`);
}
