import type { Result } from '../../domain/result.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { forLog } from './encode/log.ts';
import { sparedCalls } from './evidence.ts';
import { gameDayLine } from './game-day.ts';
import { newCaseCounts } from './new-cases.ts';
import { reliabilityRows } from './reliability.ts';
import { spendWords, storeLine } from './spend.ts';
import { targetChangeLines } from './target-changes.ts';

const MOST_CASES = 20;

/** The run for a terminal or a log: ids and numbers, never model text. */
export function consoleText(record: RunRecord): string {
  const { replayed, shared } = sparedCalls(record.results);
  const sent = record.spend?.attempts ?? 0;
  const lines = [
    ...record.decision.verdicts.flatMap(verdictLines),
    ...record.results.map(newCasesLine),
    ...record.results.map(({ evalset, gameDay }) => gameDayLine(evalset.name, gameDay)),
    ...targetChangeLines(record.results).map(({ text }) => text),
    record.results.length === 0
      ? ''
      : `calls: ${sent} sent, ${replayed} replayed, ${shared} spared by identical requests`,
    record.storeUse === undefined ? '' : storeLine(record.storeUse),
    record.spend === undefined ? '' : `spent: ${spendWords(record.spend)}`,
    record.decision.sentence,
  ];
  return `${lines
    .filter((line) => line !== '')
    .map(forLog)
    .join('\n')}\n`;
}

function verdictLines(verdict: Verdict): string[] {
  const { comparison } = verdict;
  const ids = (state: string) =>
    comparison.cases.filter((item) => item.state === state).map((item) => item.caseId);
  return [
    `${verdict.evalset}: ${verdict.kind}`,
    ...verdict.budgets.map(
      (budget) =>
        `  ${budget.budget}: ${budget.measured}, allowed ${budget.allowed}: ${budget.state}`,
    ),
    ...reliabilityRows(verdict).map(([what, base, head]) => `  ${what}: ${base}, head ${head}`),
    listLine('broke', ids('broke')),
    listLine('fixed', ids('fixed')),
    verdict.settledBy === undefined ? '' : `  ${verdict.settledBy}`,
  ];
}

function newCasesLine({ evalset, newCases }: Result): string {
  return newCases.length === 0
    ? ''
    : `${evalset.name}: new cases on head, no part of the verdict: ${newCaseCounts(newCases)}`;
}

function listLine(word: string, ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const more = ids.length > MOST_CASES ? ` and ${ids.length - MOST_CASES} more` : '';
  return `  ${word} (${ids.length}): ${ids.slice(0, MOST_CASES).join(', ')}${more}`;
}
