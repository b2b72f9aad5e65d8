import type { Decision } from '../../domain/decision.ts';
import { counted } from '../../domain/grouped.ts';
import type { Result } from '../../domain/result.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { Prices } from '../../domain/settings.ts';
import type { FileChange } from '../../domain/target.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { percent } from '../verdict/words.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';
import { sparedCalls, type TranscriptOf } from './evidence.ts';
import { sideTable, tagTable } from './figures.ts';
import { type Block, fitted, type Room } from './fitted.ts';
import { flipBlocks } from './flips.ts';
import { gameDaySection } from './game-day.ts';
import { byGravity, gravestFirst } from './gravity.ts';
import { newCasesSection } from './new-cases.ts';
import { nextStep } from './next-step.ts';
import { overrideSection } from './override.ts';
import { reliabilityTable } from './reliability.ts';
import { spendWords } from './spend.ts';
import { targetChangeLines } from './target-changes.ts';
import { trendSection } from './trend-table.ts';

/** Under the platform's 1 MiB for a step, over which it drops the whole summary. */
const SUMMARY_ROOM: Room = {
  most: 900_000,
  sizeOf: (text) => new TextEncoder().encode(text).length,
};
/** Lines of a list or table, which nothing but a fault or an attack makes longer. */
const MOST_LINES = 200;

export const ICONS: Readonly<Record<string, string>> = { allow: '✅', advise: '⚠️', block: '❌' };
const STATE_ICONS: Readonly<Record<string, string>> = {
  passed: '✅ passed',
  regressed: '❌ regressed',
  inconclusive: '⚠️ inconclusive',
  invalid: '❌ invalid',
};

/** The job summary: the decision first, then what changed, the numbers and the cases that flipped. */
export function summaryMarkdown(record: RunRecord, transcriptOf: TranscriptOf): string {
  return fitted(summaryBlocks(record, transcriptOf), SUMMARY_ROOM);
}

function summaryBlocks(record: RunRecord, transcriptOf: TranscriptOf): Block[] {
  const { decision, revisions, results } = record;
  const head = [
    `## ${ICONS[decision.action]} Headgate: ${forMarkdown(decision.sentence)}`,
    passedAnyway(decision),
    nextStep(record),
    `Compared ${codeForMarkdown(revisions.head.sha.slice(0, 12))} with ` +
      `${codeForMarkdown(revisions.baseline.sha.slice(0, 12))} (${forMarkdown(revisions.chosenBy)}).`,
    overrideSection(record),
    ...capped(
      record.notices.map((notice) => `> ${forMarkdown(notice)}`),
      '> ',
    ),
    changesSection(record),
    verdictTable(decision.verdicts),
  ];
  const prices = record.settings?.prices ?? {};
  const sections = gravestFirst(record).flatMap(({ result, verdict }) =>
    evalsetBlocks(result, verdict, prices, transcriptOf),
  );
  const foot = record.spend === undefined ? '' : factsLine(record);
  return [
    ...blocksOf(head),
    ...sections,
    ...blocksOf([trendSection(record.history), htmlPointer(results), foot]),
  ];
}

/** Where every case and trial can be looked at. */
export function htmlPointer(results: readonly Result[]): string {
  if (results.length === 0) return '';
  return 'Every case with all its trials is in `report.html`, the artifact `headgate-report` of the documented workflow.';
}

function blocksOf(texts: readonly string[]): Block[] {
  return texts.filter((text) => text !== '').map((text) => ({ text }));
}

/** The first lines, and one that counts the rest. */
function capped(lines: readonly string[], mark: string): string[] {
  if (lines.length <= MOST_LINES) return [...lines];
  return [...lines.slice(0, MOST_LINES), `${mark}and ${lines.length - MOST_LINES} more`];
}

export function passedAnyway({ action, verdict }: Decision): string {
  if (action !== 'advise') return '';
  const runs = verdict === 'inconclusive' ? 'inconclusive runs' : 'pull requests that have no key';
  return `> [!WARNING]\n> The check passes because base says so for ${runs}. Nothing shows that this change is safe.`;
}

/** How a file differs, in words. */
export const CHANGE_WORDS: Readonly<Record<FileChange['kind'], string>> = {
  'byte-order-mark': 'byte-order mark only',
  'line-ends': 'line ends only',
  whitespace: 'white space only',
  content: 'edited',
  added: 'added',
  removed: 'removed',
  renamed: 'renamed',
};

/** The files that differ, and in words what policies and tools say differently. */
export function changesSection({ changes, results }: RunRecord): string {
  const relevant = changes.filter((change) => change.role !== undefined);
  const others = changes.length - relevant.length;
  const rows = relevant.slice(0, 50).map((change) => {
    const from =
      change.previousPath === undefined ? '' : ` (was ${codeForMarkdown(change.previousPath)})`;
    return `- ${change.role}: ${codeForMarkdown(change.path)}${from}, ${CHANGE_WORDS[change.kind]}`;
  });
  if (relevant.length > rows.length) rows.push(`- and ${relevant.length - rows.length} more`);
  if (others > 0) rows.push(`- ${counted(others, 'other file')} that no evalset reads or watches`);
  const lines = targetChangeLines(results).map(
    ({ isWider, text }) => `- ${isWider ? '⚠️ ' : ''}${forMarkdown(text)}`,
  );
  rows.push(...lines);
  return rows.length === 0
    ? '### What changed\n\nNothing.'
    : `### What changed\n\n${rows.join('\n')}`;
}

/** Every budget of every evalset, the gravest first; where they are too many, those at the end go. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return '';
  const rows = [...verdicts]
    .sort(byGravity)
    .flatMap((verdict) =>
      verdict.budgets.map(
        (budget, index) =>
          `| ${index === 0 ? codeForMarkdown(verdict.evalset) : ''} | ${forMarkdown(budget.budget)} | ` +
          `${forMarkdown(budget.measured)} | ${forMarkdown(budget.allowed)} | ${STATE_ICONS[budget.state]} |`,
      ),
    );
  const more = rows.length > MOST_LINES ? [`\nAnd ${rows.length - MOST_LINES} more budgets.`] : [];
  return [
    '| Evalset | Budget | Measured | Allowed | State |',
    '|---|---|---|---|---|',
    ...rows.slice(0, MOST_LINES),
    ...more,
  ].join('\n');
}

function evalsetBlocks(
  result: Result,
  verdict: Verdict,
  prices: Prices,
  transcriptOf: TranscriptOf,
): Block[] {
  const { evalset, judgingChanges } = result;
  const owner = evalset.owner === undefined ? '' : `, owner ${codeForMarkdown(evalset.owner)}`;
  const changes = judgingChanges.map(
    ({ kind, what }) => `- ${kind === 'weakened' ? '⚠️ ' : ''}${forMarkdown(what)}`,
  );
  return [
    ...blocksOf([
      `### ${codeForMarkdown(evalset.name)} ${forMarkdown(evalset.version)}${owner}`,
      forMarkdown(verdict.sentence),
      verdict.settledBy === undefined ? '' : forMarkdown(verdict.settledBy),
      ratesTable(verdict),
      reliabilityTable(verdict),
      ...capped(changes, '- '),
    ]),
    ...flipBlocks('broke', result, verdict, transcriptOf),
    ...flipBlocks('fixed', result, verdict, transcriptOf),
    ...blocksOf([
      gameDaySection(result.gameDay),
      missing(verdict),
      newCasesSection(result.newCases, transcriptOf),
      tagTable(result, verdict.comparison),
      sideTable(result, verdict.comparison, prices),
      evalset.runbook === undefined ? '' : `Runbook: ${codeForMarkdown(evalset.runbook)}`,
    ]),
  ];
}

function ratesTable({ comparison, rule }: Verdict): string {
  const { baseline, head } = comparison;
  if (baseline.rate === null || head.rate === null) return '';
  const row = (name: string, side: typeof baseline) =>
    `| ${name} | ${percent(side.rate ?? 0)} | ${percent(side.low ?? 0)} to ${percent(side.high ?? 1)} |`;
  return [
    '| Side | Pass rate | 95 % interval |',
    '|---|---|---|',
    row('base', baseline),
    row('head', head),
    ...(rule.length === 0 ? [] : ['']),
    ...rule.map((sentence) => `- ${forMarkdown(sentence)}`),
  ].join('\n');
}

export function missing({ comparison }: Verdict): string {
  if (comparison.erroredTrials === 0) return '';
  const ids = comparison.cases
    .filter((item) => item.sides.baseline.errored + item.sides.head.errored > 0)
    .map((item) => codeForMarkdown(item.caseId));
  const shown = ids.slice(0, 20).join(', ');
  const more = ids.length > 20 ? ` and ${ids.length - 20} more cases` : '';
  return (
    `⚠️ ${counted(comparison.erroredTrials, 'trial')} of ${comparison.plannedTrials} have no grade and ` +
    `count neither as passed nor as failed: ${shown}${more}`
  );
}

function factsLine(record: RunRecord): string {
  const { stored, replayed, shared } = sparedCalls(record.results);
  const parts = [
    record.spend === undefined ? '' : spendWords(record.spend),
    stored > 0 ? `${counted(stored, 'answer')} from the trial store` : '',
    replayed > 0 ? `${counted(replayed, 'answer')} replayed` : '',
    shared > 0 ? `${counted(shared, 'call')} spared by identical requests` : '',
    `${(record.durationMs / 1000).toFixed(1)} s`,
    record.settings?.path === undefined
      ? 'default settings'
      : `settings from ${codeForMarkdown(record.settings.path)} of base`,
  ];
  return `<sub>Headgate ${record.version}: ${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
