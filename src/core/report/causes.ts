import type { TrialRecord } from '../../domain/trial.ts';
import type { TranscriptOf } from './evidence.ts';

/** Cases that failed in the same way: one grader whose explanations have one shape. */
export interface Cause {
  readonly grader: string;
  /** An explanation as it was given the first time. */
  readonly explanation: string;
  readonly cases: readonly string[];
}

const SHAPE_LENGTH = 160;

/** Failed trials by likely cause, those causes first that hit most cases. */
export function causesOf(
  trials: readonly TrialRecord[],
  nameOf: (trial: TrialRecord) => string,
  transcriptOf: TranscriptOf,
): Cause[] {
  const found = new Map<string, { grader: string; explanation: string; cases: Set<string> }>();
  for (const trial of trials) {
    if (trial.outcome !== 'failed') continue;
    for (const { grader, explanation, passed } of transcriptOf(trial).grades) {
      if (passed) continue;
      const key = JSON.stringify([grader, shapeOf(explanation)]);
      const cause = found.get(key) ?? { grader, explanation, cases: new Set() };
      cause.cases.add(nameOf(trial));
      found.set(key, cause);
    }
  }
  return [...found.values()]
    .map((cause) => ({ ...cause, cases: [...cause.cases] }))
    .sort((left, right) => right.cases.length - left.cases.length);
}

/** An explanation without what differs from case to case: quoted words, numbers, its end. */
function shapeOf(explanation: string): string {
  return explanation
    .slice(0, SHAPE_LENGTH * 4)
    .replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '…')
    .replace(/\d+/g, '0')
    .slice(0, SHAPE_LENGTH);
}
