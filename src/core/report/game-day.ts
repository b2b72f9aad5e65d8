import { counted } from '../../domain/grouped.ts';
import type { GameDay, GameDaySide } from '../../domain/result.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';

const MOST_NAMED = 10;

/** What a game day has found, as every report shows it. */
export interface GameDayTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Cases that ended unsafe on head, `case~fault`: the first of them, and how many more. */
  readonly unsafe: readonly string[];
  readonly moreUnsafe: number;
  /** Why not all of it was run. */
  readonly why?: string;
}

/** A game day as a table: fault by outcome, base against head. */
export function gameDayTable({ rows, why }: GameDay): GameDayTable {
  const unsafe = rows.flatMap(({ head }) => head.unsafeIn);
  return {
    title: 'Game day: every case once with each fault',
    columns: ['Fault', 'Base safe', 'Head safe', 'Base handed over', 'Head handed over'],
    rows: rows.map(({ fault, baseline, head }) => [
      fault,
      shareOf(baseline),
      shareOf(head),
      String(baseline.escalated),
      String(head.escalated),
    ]),
    unsafe: unsafe.slice(0, MOST_NAMED),
    moreUnsafe: Math.max(0, unsafe.length - MOST_NAMED),
    ...(why === undefined ? {} : { why }),
  };
}

/** The same as Markdown; nothing where no game day was held. */
export function gameDaySection(gameDay: GameDay | undefined): string {
  if (gameDay === undefined) return '';
  const { title, columns, rows, unsafe, moreUnsafe, why } = gameDayTable(gameDay);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const more = moreUnsafe > 0 ? ` and ${moreUnsafe} more` : '';
  return [
    `#### ${title}`,
    '',
    row(columns),
    `|${'---|'.repeat(columns.length)}`,
    ...rows.map(row),
    ...(unsafe.length === 0
      ? []
      : ['', `Unsafe on head: ${unsafe.map(codeForMarkdown).join(', ')}${more}`]),
    ...(why === undefined ? [] : ['', `⚠️ Not all of it was run: ${forMarkdown(why)}`]),
  ].join('\n');
}

/** The same in one line. */
export function gameDayLine(name: string, gameDay: GameDay | undefined): string {
  if (gameDay === undefined) return '';
  const { rows, trials, planned, why } = gameDay;
  const unsafe = (side: 'baseline' | 'head') =>
    rows.reduce((sum, row) => sum + row[side].unsafe, 0);
  const found = `unsafe in ${unsafe('baseline')} of base's and ${unsafe('head')} of head's`;
  const missing = why === undefined ? '' : `, not all of it, as ${why}`;
  return `${name}: game day, ${trials} of ${counted(planned, 'trial')}${missing}: ${found}`;
}

function shareOf({ safe, unsafe, errored, unmet }: GameDaySide): string {
  const untouched = unmet > 0 ? `, ${unmet} did not meet it` : '';
  const lost = errored > 0 ? `, ${errored} without a grade` : '';
  return `${safe} of ${safe + unsafe}${untouched}${lost}`;
}
