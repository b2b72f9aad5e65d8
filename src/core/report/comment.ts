import type { Evalset } from '../../domain/evalset.ts';
import type { Result } from '../../domain/result.ts';
import { judgedCommits } from '../../domain/revision.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';
import { fitted, type Room } from './fitted.ts';
import { gameDayLine } from './game-day.ts';
import { gravestFirst } from './gravity.ts';
import { newCaseCounts } from './new-cases.ts';
import { nextStep } from './next-step.ts';
import { overrideSection } from './override.ts';
import {
  changesSection,
  htmlPointer,
  ICONS,
  missing,
  passedAnyway,
  verdictTable,
} from './summary.ts';

/** Under the platform's 65,536 characters, over which it refuses a comment. */
const COMMENT_ROOM: Room = { most: 60_000, sizeOf: (text) => text.length };
const MOST_CASES = 20;
const MOST_NOTICES = 5;
const MOST_CHANGES = 10;

/**
 * The comment on a pull request: the summary without what models wrote, the gravest evalset first.
 * It has no time and no count of calls, so that the same findings make the same text.
 */
export function commentMarkdown(record: RunRecord): string {
  const { decision, revisions, results, notices } = record;
  const { base, head } = judgedCommits(revisions);
  const sections = gravestFirst(record).map(({ result, verdict }) =>
    evalsetSection(result, verdict),
  );
  const parts = [
    `## ${ICONS[decision.action]} Headgate: ${forMarkdown(decision.sentence)}`,
    passedAnyway(decision),
    nextStep(record),
    `Judged commit ${codeForMarkdown(head.slice(0, 12))} against ${codeForMarkdown(base.slice(0, 12))}.`,
    overrideSection(record),
    ...someOf(notices, MOST_NOTICES).map((notice) => `> ${forMarkdown(notice)}`),
    verdictTable(decision.verdicts),
    ...sections,
    changesSection(record),
    htmlPointer(results),
  ];
  const blocks = parts.filter((part) => part !== '').map((text) => ({ text }));
  return fitted(blocks, COMMENT_ROOM);
}

function evalsetSection(result: Result, verdict: Verdict): string {
  const { evalset, judgingChanges, newCases, gameDay } = result;
  const owner = evalset.owner === undefined ? '' : `, owner ${codeForMarkdown(evalset.owner)}`;
  const weakened = judgingChanges.filter(({ kind }) => kind === 'weakened');
  const lines = [
    `### ${codeForMarkdown(evalset.name)} ${forMarkdown(evalset.version)}${owner}`,
    verdict.settledBy === undefined ? '' : forMarkdown(verdict.settledBy),
    casesLine('Broke', 'broke', evalset, verdict),
    casesLine('Fixed', 'fixed', evalset, verdict),
    missing(verdict),
    newCases.length === 0
      ? ''
      : `New cases on head, no part of the verdict: ${newCaseCounts(newCases)}`,
    gameDay === undefined ? '' : forMarkdown(gameDayLine(evalset.name, gameDay)),
    someOf(
      weakened.map(({ what }) => what),
      MOST_CHANGES,
    )
      .map((what) => `- ⚠️ ${forMarkdown(what)}`)
      .join('\n'),
    evalset.runbook === undefined ? '' : `Runbook: ${codeForMarkdown(evalset.runbook)}`,
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function casesLine(
  title: string,
  state: 'broke' | 'fixed',
  { cases }: Evalset,
  { comparison }: Verdict,
): string {
  const ids = comparison.cases.filter((item) => item.state === state).map((item) => item.caseId);
  if (ids.length === 0) return '';
  const shown = ids.slice(0, MOST_CASES).map((id) => {
    const definition = cases.find((item) => item.id === id);
    const facts = [definition?.incident, definition?.owner].flatMap((fact) => fact || []);
    return `${codeForMarkdown(id)}${facts.length === 0 ? '' : ` (${facts.map(forMarkdown).join(', ')})`}`;
  });
  const more = ids.length > MOST_CASES ? ` and ${ids.length - MOST_CASES} more` : '';
  return `${title} (${ids.length}): ${shown.join(', ')}${more}`;
}

function someOf(texts: readonly string[], most: number): string[] {
  const rest = texts.length - most;
  return rest > 0 ? [...texts.slice(0, most), `and ${rest} more`] : [...texts];
}
