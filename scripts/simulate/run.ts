import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Cell } from './cell.ts';
import { limitLines, tables } from './tables.ts';
import { simulateAll } from './threads.ts';

/*
 * npm run simulate [-- --runs 2000] [--out docs/operating-characteristics.md]
 *
 * The operating characteristics of the shipped rule on evalsets whose truth is known. Seeded: equal
 * runs give equal tables. The cells that carry a promise get all runs, the others a quarter of them.
 */

const SIZES = [50, 100, 200, 500, 1000];
const PROFILES = ['det', 'satur', 'stable', 'mixed', 'flaky'];
const DROPS = [1, 1.5, 2, 3, 5];
const PROMISED = new Set([0, 1, 2, 3]);

const { values } = parseArgs({ options: { runs: { type: 'string' }, out: { type: 'string' } } });
const runs = Number(values.runs ?? 2000);
const started = Date.now();
const outcomes = await simulateAll(cellsFor(runs));
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
const { lines, isKept } = limitLines(outcomes);
const text = `${tables(outcomes, runs)}\n## Limits\n\n${lines.join('\n')}\n`;
if (values.out !== undefined) writeFileSync(values.out, text);
console.log(text);
console.log(`${outcomes.length} cells in ${minutes} minutes`);
process.exitCode = isKept ? 0 : 1;

function cellsFor(runs: number): Cell[] {
  const cells: Cell[] = [];
  for (const count of SIZES) {
    for (const profile of PROFILES) {
      const add = (regression: Cell['regression'], budgets: number) =>
        cells.push({
          count,
          profile,
          regression,
          budgets,
          runs: PROMISED.has(budgets) ? runs : Math.ceil(runs / 4),
          seed: 1 + cells.length,
        });
      add('none', 0);
      for (const budgets of DROPS) {
        add('sparse', budgets);
        add('diffuse', budgets);
      }
    }
  }
  return cells;
}
