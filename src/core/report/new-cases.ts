import { counted } from '../../domain/grouped.ts';
import type { NewCase } from '../../domain/result.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';
import { reasonsOf, type TranscriptOf } from './evidence.ts';

const MOST_SHOWN = 50;

/** Each state as a table and as a count call it, in the order of what a person has to look at. */
const STATES: readonly (readonly [NewCase['state'], string, string])[] = [
  ['failed', '❌ failed', 'failed'],
  ['errored', '⚠️ no grade', 'without a grade'],
  ['passed', '✅ passed', 'passed'],
  ['not-run', '➖ not run', 'not run'],
];

/** The cases that only head has, apart from everything that the verdict rests on. */
export function newCasesSection(newCases: readonly NewCase[], transcriptOf: TranscriptOf): string {
  if (newCases.length === 0) return '';
  const sorted = STATES.flatMap(([state, word]) =>
    newCases.filter((item) => item.state === state).map((item) => ({ item, word })),
  );
  const rows = sorted.slice(0, MOST_SHOWN).map(({ item, word }) => {
    const why = forMarkdown(whyOf(item, transcriptOf));
    return `| ${codeForMarkdown(item.caseId)} | ${word} | ${why} |`;
  });
  const more = sorted.length - rows.length;
  return [
    `#### New cases (${newCases.length})`,
    '',
    `On head alone: ${newCaseCounts(newCases)}. They are judged by head's own graders and are no part of the verdict.`,
    '',
    '| Case | State | Why |',
    '|---|---|---|',
    ...rows,
    ...(more > 0 ? ['', `And ${counted(more, 'more case')}.`] : []),
  ].join('\n');
}

/** "1 failed, 3 passed, 20 not run". */
export function newCaseCounts(newCases: readonly NewCase[]): string {
  return STATES.flatMap(([state, , word]) => {
    const count = newCases.filter((item) => item.state === state).length;
    return count === 0 ? [] : [`${count} ${word}`];
  }).join(', ');
}

function whyOf({ why, trials }: NewCase, transcriptOf: TranscriptOf): string {
  if (why !== undefined) return why;
  const bad = trials.find(({ outcome }) => outcome !== 'passed');
  if (bad === undefined) return '';
  return bad.error?.message ?? reasonsOf(transcriptOf(bad)).join('; ');
}
