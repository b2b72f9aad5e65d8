import { counted } from '../../domain/grouped.ts';
import type { GameDay, GameDaySide } from '../../domain/result.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';

const MOST_NAMED = 10;

/** The table of a game day: fault by outcome, base against head. */
export function gameDaySection(gameDay: GameDay | undefined): string {
  if (gameDay === undefined) return '';
  const { rows, why } = gameDay;
  const unsafe = rows.flatMap(({ head }) => head.unsafeIn);
  const named = unsafe.slice(0, MOST_NAMED).map(codeForMarkdown).join(', ');
  const more = unsafe.length > MOST_NAMED ? ` and ${unsafe.length - MOST_NAMED} more` : '';
  return [
    '#### Game day: every case once with each fault',
    '',
    '| Fault | Base safe | Head safe | Base handed over | Head handed over |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ fault, baseline, head }) =>
        `| ${fault} | ${shareOf(baseline)} | ${shareOf(head)} | ${baseline.escalated} | ${head.escalated} |`,
    ),
    ...(unsafe.length === 0 ? [] : ['', `Unsafe on head: ${named}${more}`]),
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
