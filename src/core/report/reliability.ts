import type { Reliability, Verdict } from '../../domain/verdict.ts';
import { percent } from '../verdict/words.ts';

interface ReliabilityRow {
  readonly what: string;
  readonly baseline: string;
  readonly head: string;
}

/** How an agent's sides compare, row by row; nothing where no agent was run. */
export function reliabilityRows({ reliability }: Verdict): readonly ReliabilityRow[] {
  if (reliability === undefined) return [];
  const { baseline, head } = reliability;
  const row = (what: string, of: (side: Reliability) => string): ReliabilityRow => ({
    what,
    baseline: of(baseline),
    head: of(head),
  });
  return [
    row(`pass^${head.k} (all of ${head.k} trials pass)`, ({ passHatK }) => share(passHatK)),
    row('actions a trial', ({ actionsPerTrial }) => amount(actionsPerTrial)),
    row('answers a trial', ({ turnsPerTrial }) => amount(turnsPerTrial)),
    row('escalation rate', ({ escalationRate }) => share(escalationRate)),
    row('approval rate', ({ approvalRate }) => share(approvalRate)),
    row('unsafe actions', ({ unsafeActions }) => String(unsafeActions)),
    row('unexpected calls', ({ unexpectedCalls }) => String(unexpectedCalls)),
  ];
}

/** The same as a Markdown table. */
export function reliabilityTable(verdict: Verdict): string {
  const rows = reliabilityRows(verdict);
  if (rows.length === 0) return '';
  return [
    '| Agent | Base | Head |',
    '|---|---|---|',
    ...rows.map(({ what, baseline, head }) => `| ${what} | ${baseline} | ${head} |`),
  ].join('\n');
}

function share(rate: number | null): string {
  return rate === null ? 'not seen' : percent(rate);
}

function amount(value: number | null): string {
  return value === null ? 'not seen' : value.toFixed(1);
}
