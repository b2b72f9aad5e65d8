import { counted } from '../../../domain/grouped.ts';
import type { VerdictKind } from '../../../domain/verdict.ts';
import { GRAVEST_FIRST } from '../gravity.ts';
import type { AgendaLine, Recorded } from './agenda.ts';

/** Of a budget that was met in all runs nothing else is told. */
const UNMET = GRAVEST_FIRST.filter((kind) => kind !== 'passed');

/** How each budget of each evalset fared in runs from old to new, those first that were broken most. */
export function budgetLines(recorded: readonly Recorded[]): AgendaLine[] {
  const lines = recorded.flatMap(({ verdict: { evalset, budgets } }) =>
    budgets.map((line) => ({ evalset, ...line })),
  );
  return [...Map.groupBy(lines, ({ evalset, budget }) => JSON.stringify([evalset, budget]))]
    .map(([, all]) => ({ all, counts: UNMET.map((kind) => countOf(all, kind)) }))
    .sort((left, right) => byCounts(left.counts, right.counts))
    .flatMap(({ all, counts }): AgendaLine[] => {
      const last = all.at(-1);
      if (last === undefined) return [];
      const { evalset, budget, measured, allowed } = last;
      return [
        [
          { said: evalset },
          ', ',
          { said: budget },
          `: ${stateWords(counts, all.length)}; last `,
          { said: measured },
          ', allowed ',
          { said: allowed },
        ],
      ];
    });
}

function countOf(lines: readonly { readonly state: VerdictKind }[], kind: VerdictKind): number {
  return lines.filter(({ state }) => state === kind).length;
}

function byCounts(left: readonly number[], right: readonly number[]): number {
  const place = left.findIndex((count, index) => count !== right[index]);
  return (right[place] ?? 0) - (left[place] ?? 0);
}

function stateWords(counts: readonly number[], runs: number): string {
  const parts = UNMET.flatMap((kind, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : `${kind} in ${count}`;
  });
  const all = counted(runs, 'run');
  return parts.length === 0 ? `passed in ${all}` : `${parts.join(', ')} of ${all}`;
}
