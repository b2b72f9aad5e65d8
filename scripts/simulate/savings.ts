import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Cell, CellOutcome } from './cell.ts';
import { simulateAll } from './threads.ts';

/*
 * npm run simulate:savings [-- --runs 700] [--out docs/calls-saved.md]
 *
 * Mean calls of the sequential rule against the best fixed design of the same test that reaches the
 * same chance of red, at the same error rates: 100 cases, budget 2 points. Both through the code that
 * decides in production; a fixed design runs all its trials and looks once.
 */

const COUNT = 100;
const FIXED_TRIALS = [1, 2, 3, 4, 5, 6, 8, 10, 14, 20];
const SEQUENTIAL_CAPS = [3, 5, 10, 20];
const SCENARIOS: readonly Pick<Cell, 'profile' | 'regression' | 'budgets'>[] = [
  { profile: 'stable', regression: 'sparse', budgets: 2 },
  { profile: 'stable', regression: 'sparse', budgets: 3 },
  { profile: 'stable', regression: 'diffuse', budgets: 3 },
  { profile: 'stable', regression: 'sparse', budgets: 5 },
  { profile: 'stable', regression: 'diffuse', budgets: 5 },
  { profile: 'mixed', regression: 'sparse', budgets: 2 },
  { profile: 'mixed', regression: 'sparse', budgets: 3 },
  { profile: 'mixed', regression: 'diffuse', budgets: 3 },
  { profile: 'mixed', regression: 'sparse', budgets: 5 },
  { profile: 'mixed', regression: 'diffuse', budgets: 5 },
];
const UNCHANGED = ['det', 'satur', 'stable', 'mixed', 'flaky'];

const { values } = parseArgs({ options: { runs: { type: 'string' }, out: { type: 'string' } } });
const runs = Number(values.runs ?? 700);
const cells: Cell[] = [];
for (const scenario of SCENARIOS) {
  for (const maxTrials of FIXED_TRIALS) add(scenario, 'fixed', maxTrials);
  for (const maxTrials of SEQUENTIAL_CAPS) add(scenario, 'sequential', maxTrials);
}
for (const profile of UNCHANGED) add({ profile, regression: 'none', budgets: 0 }, 'sequential', 5);
const outcomes = await simulateAll(cells);

const text = `# Calls saved by stopping early

Made by \`npm run simulate:savings -- --runs ${runs}\`: 100 cases, budget 2 points. The fixed design is the
same test with all its trials run before one look; its calls at the sequential rule's chance of red are
read between the two nearest numbers of trials. "Never" means that 20 trials a side do not reach it.

| Regression | Most trials | Red | Mean calls | Fixed design, same red | Saved |
|---|---|---|---|---|---|
${SCENARIOS.flatMap(rowsOf).join('\n')}

Nothing changed, at most 5 trials a side, against a fixed design of 5 (1,000 calls):

| Profile | Green | Mean calls | Saved |
|---|---|---|---|
${UNCHANGED.map(unchangedRow).join('\n')}
`;
if (values.out !== undefined) writeFileSync(values.out, text);
console.log(text);

function add(
  scenario: Pick<Cell, 'profile' | 'regression' | 'budgets'>,
  mode: 'sequential' | 'fixed',
  maxTrials: number,
): void {
  cells.push({ ...scenario, count: COUNT, runs, seed: 10_001 + cells.length, mode, maxTrials });
}

function found(scenario: object, mode: string): CellOutcome[] {
  const isSame = ({ cell }: CellOutcome) =>
    Object.entries(scenario).every(([field, value]) => cell[field as keyof Cell] === value);
  return outcomes.filter((outcome) => isSame(outcome) && outcome.cell.mode === mode);
}

function rowsOf(scenario: (typeof SCENARIOS)[number]): string[] {
  const fixed = found(scenario, 'fixed');
  return found(scenario, 'sequential').map((outcome) => {
    const red = outcome.regressed / runs;
    const calls = fixedCallsFor(fixed, red);
    const saved = calls === undefined ? '' : percent(1 - outcome.meanCalls / calls);
    const { profile, regression, budgets } = scenario;
    return `| ${profile}, ${2 * budgets} points ${regression} | ${outcome.cell.maxTrials} | ${percent(red)} | ${outcome.meanCalls.toFixed(0)} | ${calls === undefined ? 'never' : calls.toFixed(0)} | ${saved} |`;
  });
}

/** Calls of a fixed design with this chance of red, between the two nearest; undefined if none has it. */
function fixedCallsFor(fixed: readonly CellOutcome[], red: number): number | undefined {
  let below = { red: 0, calls: 0 };
  for (const outcome of fixed) {
    const at = { red: outcome.regressed / runs, calls: outcome.meanCalls };
    if (at.red >= red) {
      const share = at.red === below.red ? 1 : (red - below.red) / (at.red - below.red);
      return Math.max(2 * COUNT, below.calls + share * (at.calls - below.calls));
    }
    if (at.red > below.red) below = at;
  }
  return undefined;
}

function unchangedRow(profile: string): string {
  const [outcome] = found({ profile, regression: 'none' }, 'sequential');
  if (outcome === undefined) return '';
  const saved = percent(1 - outcome.meanCalls / (2 * COUNT * 5));
  return `| ${profile} | ${percent(outcome.passed / runs)} | ${outcome.meanCalls.toFixed(0)} | ${saved} |`;
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}
