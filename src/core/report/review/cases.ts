import { counted } from '../../../domain/grouped.ts';
import { isVolatile } from '../case-facts.ts';
import { causesOf } from '../causes.ts';
import type { TranscriptOf } from '../evidence.ts';
import type { AgendaLine, Piece, Recorded } from './agenda.ts';

const MOST_NAMED = 10;

/** Failed trials on head of all runs, new cases too, by evalset and likely cause. */
export function causeLines(
  recorded: readonly Recorded[],
  transcriptOf: TranscriptOf,
): AgendaLine[] {
  const trials = Map.groupBy(
    recorded.flatMap(({ result: { evalset, trials: all, newCases } }) =>
      [...all, ...newCases.flatMap((item) => item.trials)]
        .filter(({ side }) => side === 'head')
        .map((trial) => ({ evalset: evalset.name, trial })),
    ),
    ({ evalset }) => evalset,
  );
  return [...trials]
    .flatMap(([evalset, failed]) =>
      causesOf(
        failed.map(({ trial }) => trial),
        ({ caseId }) => caseId,
        transcriptOf,
      ).map((cause) => ({ ...cause, evalset })),
    )
    .sort((left, right) => right.cases.length - left.cases.length)
    .map(({ evalset, grader, explanation, cases }) => {
      const named = cases
        .slice(0, MOST_NAMED)
        .flatMap((name, index): Piece[] => (index === 0 ? [{ name }] : [', ', { name }]));
      const more = cases.length > MOST_NAMED ? ` and ${cases.length - MOST_NAMED} more` : '';
      return [
        { said: evalset },
        ', ',
        { said: grader },
        ': ',
        { said: explanation },
        ` (${counted(cases.length, 'case')}: `,
        ...named,
        `${more})`,
      ];
    });
}

/** Cases that passed and failed on one side of one run, those first that did so in most runs. */
export function volatileLines(recorded: readonly Recorded[]): AgendaLine[] {
  const counts = new Map<string, number>();
  for (const { verdict } of recorded) {
    for (const { caseId, sides } of verdict.comparison.cases) {
      const name = `${verdict.evalset}/${caseId}`;
      if (isVolatile(sides.baseline) || isVolatile(sides.head))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([name, runs]) => [{ name }, ` in ${counted(runs, 'run')}`]);
}

/** Cases that nobody owns: they have no owner, and neither has their evalset. */
export function ownerlessLines(recorded: readonly Recorded[]): AgendaLine[] {
  const names = recorded.flatMap(({ result: { evalset } }) =>
    evalset.owner
      ? []
      : evalset.cases.filter(({ owner }) => !owner).map(({ id }) => `${evalset.name}/${id}`),
  );
  return [...new Set(names)].map((name) => [{ name }]);
}

/** Cases that were graded and have no failed trial on any side of any run. */
export function steadyLines(recorded: readonly Recorded[]): AgendaLine[] {
  const failed = new Map<string, boolean>();
  for (const { verdict } of recorded) {
    for (const { caseId, sides } of verdict.comparison.cases) {
      const name = `${verdict.evalset}/${caseId}`;
      if (sides.head.passed + sides.head.failed === 0) continue;
      const hasFailed = sides.baseline.failed + sides.head.failed > 0;
      failed.set(name, (failed.get(name) ?? false) || hasFailed);
    }
  }
  return [...failed].flatMap(([name, hasFailed]) => (hasFailed ? [] : [[{ name }]]));
}
