import type { CellOutcome } from './cell.ts';

/** What the rule promises, with Monte-Carlo error included. */
const LIMITS: readonly {
  readonly what: string;
  readonly budgets: number;
  readonly verdict: 'regressed' | 'passed';
  readonly most: number;
}[] = [
  { what: 'red though nothing changed', budgets: 0, verdict: 'regressed', most: 0.015 },
  { what: 'red at exactly the budget', budgets: 1, verdict: 'regressed', most: 0.065 },
  { what: 'green at twice the budget', budgets: 2, verdict: 'passed', most: 0.075 },
  { what: 'green at three times the budget', budgets: 3, verdict: 'passed', most: 0.015 },
];

/** The worst cell for each promise, and whether all are kept. */
export function limitLines(outcomes: readonly CellOutcome[]): {
  readonly lines: string[];
  readonly isKept: boolean;
} {
  let isKept = true;
  const lines = LIMITS.map(({ what, budgets, verdict, most }) => {
    const rates = outcomes
      .filter(({ cell }) => cell.budgets === budgets)
      .map((outcome) => ({ ...outcome, rate: outcome[verdict] / outcome.cell.runs }))
      .sort((left, right) => right.rate - left.rate);
    const [worst] = rates;
    if (worst === undefined || worst.rate > most) isKept = false;
    const mean = rates.reduce((sum, { rate }) => sum + rate, 0) / rates.length;
    const place =
      worst === undefined
        ? ''
        : `${worst.cell.count} cases, ${worst.cell.profile}, ${worst.cell.regression}, ${worst.cell.runs} runs`;
    return `- ${what}: at most ${percent(worst?.rate ?? 1)} (${place}); mean ${percent(mean)}; promised ${percent(most)}`;
  });
  return { lines, isKept };
}

/** One table a size: red / inconclusive / green in per cent, and the mean calls on both sides. */
export function tables(outcomes: readonly CellOutcome[], runs: number): string {
  const sizes = [...new Set(outcomes.map(({ cell }) => cell.count))];
  const profiles = [...new Set(outcomes.map(({ cell }) => cell.profile))];
  const header = [
    `| True change | ${profiles.join(' | ')} |`,
    `|---|${profiles.map(() => '---').join('|')}|`,
  ];
  const sections = sizes.map((size) => {
    const ofSize = outcomes.filter(({ cell }) => cell.count === size);
    const changes = [...new Set(ofSize.map(changeOf))];
    const rows = changes.map((change) => {
      const cells = profiles.map((profile) =>
        cellText(
          ofSize.find(
            (outcome) => outcome.cell.profile === profile && changeOf(outcome) === change,
          ),
        ),
      );
      return `| ${change} | ${cells.join(' | ')} |`;
    });
    return `## ${size} cases\n\n${[...header, ...rows].join('\n')}\n`;
  });
  return `# Operating characteristics of the shipped rule

Made by \`npm run simulate -- --runs ${runs}\`: evalsets whose truth is known, through the code that decides
in production. Budget 2 points, must catch 4, at most 5 trials a side. Each cell: red / inconclusive /
green in per cent, and the mean number of calls on both sides. Cells for no change and 1, 2 and 3 budgets
have ${runs} runs, the others ${Math.ceil(runs / 4)}; the standard error of a rate near 5 % over ${runs} runs is
${percent(Math.sqrt((0.05 * 0.95) / runs))}.

${sections.join('\n')}`;
}

function changeOf({ cell }: CellOutcome): string {
  if (cell.regression === 'none') return 'none';
  return `${cell.budgets} × budget, ${cell.regression}`;
}

function cellText(outcome: CellOutcome | undefined): string {
  if (outcome === undefined) return '';
  const { cell, regressed, inconclusive, passed, meanCalls } = outcome;
  const share = (count: number) => ((100 * count) / cell.runs).toFixed(1);
  return `${share(regressed)} / ${share(inconclusive)} / ${share(passed)} @${meanCalls.toFixed(0)}`;
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}
