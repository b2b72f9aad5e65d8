import type { Reliability, Verdict } from '../../domain/verdict.ts';
import { percent } from '../verdict/words.ts';

/** How an agent's sides compare, row by row: what, base, head; nothing where no agent was run. */
export function reliabilityRows({ reliability }: Verdict): readonly (readonly string[])[] {
  if (reliability === undefined) return [];
  const { baseline, head } = reliability;
  const row = (what: string, of: (side: Reliability) => string) => [what, of(baseline), of(head)];
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
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function share(rate: number | null): string {
  return rate === null ? 'not seen' : percent(rate);
}

function amount(value: number | null): string {
  return value === null ? 'not seen' : value.toFixed(1);
}
