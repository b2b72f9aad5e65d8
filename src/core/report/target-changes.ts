import type { Result } from '../../domain/result.ts';
import type { ChangeEffect, TargetChange } from '../../domain/target-change.ts';

/** Lines that are shown; result.json has the others. */
const MOST_LINES = 20;

const ORDER: readonly ChangeEffect[] = ['widened', 'narrowed', 'changed'];

/** A line of what head changes about policy and tools, and whether it has to be pointed at. */
interface ChangeLine {
  readonly isWider: boolean;
  readonly text: string;
}

/** What head changes about the policies and tools of a run, each change once, the gravest first. */
export function targetChangeLines(results: readonly Result[]): ChangeLine[] {
  const changes = new Map(
    results.flatMap(({ targetChanges }) =>
      targetChanges.map((change) => [JSON.stringify(change), change] as const),
    ),
  );
  const lines = ORDER.flatMap((effect) =>
    [...changes.values()].filter((change) => change.effect === effect).map(lineOf),
  );
  const more = lines.length - MOST_LINES;
  return more <= 0
    ? lines
    : [...lines.slice(0, MOST_LINES), { isWider: false, text: `and ${more} more` }];
}

function lineOf({ part, effect, what }: TargetChange): ChangeLine {
  return { isWider: effect === 'widened', text: `${part} ${effect}: ${what}` };
}
