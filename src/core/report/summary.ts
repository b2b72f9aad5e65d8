import type { Decision } from '../../domain/decision.ts';
import type { Result } from '../../domain/result.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { FileChange } from '../../domain/target.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type { CaseComparison, CaseSide, Verdict } from '../../domain/verdict.ts';
import { counted, percent } from '../verdict/words.ts';
import { codeForMarkdown, forMarkdown } from './escape.ts';
import { callCounts, flipEvidence, reasonsOf, type TranscriptOf } from './evidence.ts';
import { newCasesSection } from './new-cases.ts';
import { spendWords } from './spend.ts';
import { wordDiff } from './word-diff.ts';

/** Under the platform's 1 MiB for a step, over which it drops the whole summary. */
const MOST_BYTES = 900_000;
const MOST_DIFFS = 50;

const ICONS: Readonly<Record<string, string>> = { allow: '✅', advise: '⚠️', block: '❌' };
const STATE_ICONS: Readonly<Record<string, string>> = {
  passed: '✅ passed',
  regressed: '❌ regressed',
  inconclusive: '⚠️ inconclusive',
  invalid: '❌ invalid',
};

/** The job summary: the decision first, then what changed, the numbers and the cases that flipped. */
export function summaryMarkdown(record: RunRecord, transcriptOf: TranscriptOf): string {
  const { decision, revisions, results } = record;
  const head = [
    `## ${ICONS[decision.action]} Headgate: ${forMarkdown(decision.sentence)}`,
    passedAnyway(decision),
    `Compared ${codeForMarkdown(revisions.head.sha.slice(0, 12))} with ` +
      `${codeForMarkdown(revisions.baseline.sha.slice(0, 12))} (${forMarkdown(revisions.chosenBy)}).`,
    ...record.notices.map((notice) => `> ${forMarkdown(notice)}`),
    changesSection(record.changes),
    verdictTable(decision.verdicts),
  ];
  const sections = results.map((result, index) =>
    evalsetSection(result, decision.verdicts[index], transcriptOf),
  );
  const foot = results.length === 0 ? '' : factsLine(record);
  return fitted([...head, ...sections, foot].filter((part) => part !== ''));
}

function passedAnyway({ action, verdict }: Decision): string {
  if (action !== 'advise') return '';
  const runs = verdict === 'inconclusive' ? 'inconclusive runs' : 'pull requests that have no key';
  return `> [!WARNING]\n> The check passes because base says so for ${runs}. Nothing shows that this change is safe.`;
}

const CHANGE_WORDS: Readonly<Record<FileChange['kind'], string>> = {
  'byte-order-mark': 'byte-order mark only',
  'line-ends': 'line ends only',
  whitespace: 'white space only',
  content: 'edited',
  added: 'added',
  removed: 'removed',
  renamed: 'renamed',
};

function changesSection(changes: readonly FileChange[]): string {
  const relevant = changes.filter((change) => change.role !== undefined);
  const others = changes.length - relevant.length;
  const rows = relevant.slice(0, 50).map((change) => {
    const from =
      change.previousPath === undefined ? '' : ` (was ${codeForMarkdown(change.previousPath)})`;
    return `- ${change.role}: ${codeForMarkdown(change.path)}${from}, ${CHANGE_WORDS[change.kind]}`;
  });
  if (relevant.length > rows.length) rows.push(`- and ${relevant.length - rows.length} more`);
  if (others > 0) rows.push(`- ${counted(others, 'other file')} that no evalset reads or watches`);
  return rows.length === 0
    ? '### What changed\n\nNothing.'
    : `### What changed\n\n${rows.join('\n')}`;
}

function verdictTable(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return '';
  const rows = verdicts.flatMap((verdict) =>
    verdict.budgets.map(
      (budget, index) =>
        `| ${index === 0 ? codeForMarkdown(verdict.evalset) : ''} | ${forMarkdown(budget.budget)} | ` +
        `${forMarkdown(budget.measured)} | ${forMarkdown(budget.allowed)} | ${STATE_ICONS[budget.state]} |`,
    ),
  );
  return [
    '| Evalset | Budget | Measured | Allowed | State |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function evalsetSection(
  result: Result,
  verdict: Verdict | undefined,
  transcriptOf: TranscriptOf,
): string {
  if (verdict === undefined) return '';
  const { evalset } = result;
  const owner = evalset.owner === undefined ? '' : `, owner ${codeForMarkdown(evalset.owner)}`;
  const lines = [
    `### ${codeForMarkdown(evalset.name)} ${forMarkdown(evalset.version)}${owner}`,
    forMarkdown(verdict.sentence),
    verdict.settledBy === undefined ? '' : forMarkdown(verdict.settledBy),
    ratesTable(verdict),
    ...result.judgingChanges.map(
      (change) => `- ${change.kind === 'weakened' ? '⚠️ ' : ''}${forMarkdown(change.what)}`,
    ),
    flips('Broke', 'broke', result, verdict, transcriptOf),
    flips('Fixed', 'fixed', result, verdict, transcriptOf),
    missing(verdict),
    newCasesSection(result.newCases, transcriptOf),
    evalset.runbook === undefined ? '' : `Runbook: ${codeForMarkdown(evalset.runbook)}`,
  ];
  return lines.filter((line) => line !== '').join('\n\n');
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

function flips(
  title: string,
  state: 'broke' | 'fixed',
  result: Result,
  { comparison }: Verdict,
  transcriptOf: TranscriptOf,
): string {
  const cases = comparison.cases.filter((item) => item.state === state);
  if (cases.length === 0) return '';
  const shown = cases
    .slice(0, MOST_DIFFS)
    .map((item) => flipDetails(result, item, state, transcriptOf));
  const rest = cases.slice(MOST_DIFFS).map((item) => codeForMarkdown(item.caseId));
  const more = rest.length === 0 ? [] : [`And ${rest.length} more: ${rest.join(', ')}`];
  return [`#### ${title} (${cases.length})`, ...shown, ...more].join('\n\n');
}

function flipDetails(
  result: Result,
  item: CaseComparison,
  state: 'broke' | 'fixed',
  transcriptOf: TranscriptOf,
): string {
  const evidence = flipEvidence(result, item.caseId, state);
  const textsOf = (trial: TrialRecord | undefined) =>
    trial === undefined ? undefined : transcriptOf(trial);
  const [baseline, head] = [textsOf(evidence.baseline), textsOf(evidence.head)];
  const definition = result.evalset.cases.find((other) => other.id === item.caseId);
  const facts = [
    item.mustPass ? 'must pass' : '',
    definition?.incident ?? '',
    definition?.owner ?? '',
    (definition?.tags ?? []).join(' '),
  ].filter((fact) => fact !== '');
  const why = reasonsOf(state === 'broke' ? head : baseline).map((reason) => forMarkdown(reason));
  const summary = `${codeForMarkdown(item.caseId)} ${sideWords(item.sides.baseline)} → ${sideWords(item.sides.head)}`;
  // The blank lines end one HTML block and start the next: only in its own does <pre> hold Markdown.
  return [
    `<details><summary>${summary}${facts.length === 0 ? '' : ` (${facts.map(forMarkdown).join(', ')})`}</summary>`,
    '',
    ...why.map((reason) => `- ${reason}`),
    ...(why.length === 0 ? [] : ['']),
    `<pre>${wordDiff(baseline?.output ?? '', head?.output ?? '')}</pre>`,
    '</details>',
  ].join('\n');
}

function sideWords(side: CaseSide): string {
  const graded = side.passed + side.failed;
  return `${side.passed}/${graded}${side.errored === 0 ? '' : ` (${side.errored} errored)`}`;
}

function missing({ comparison }: Verdict): string {
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
  const { sent, stored, replayed, shared } = callCounts(record.results);
  const parts = [
    `${counted(sent, 'call')} sent`,
    stored > 0 ? `${counted(stored, 'answer')} from the trial store` : '',
    replayed > 0 ? `${counted(replayed, 'answer')} replayed` : '',
    shared > 0 ? `${counted(shared, 'call')} spared by identical requests` : '',
    record.spend === undefined ? '' : spendWords(record.spend),
    `${(record.durationMs / 1000).toFixed(1)} s`,
    record.settings?.path === undefined
      ? 'default settings'
      : `settings from ${codeForMarkdown(record.settings.path)} of base`,
  ];
  return `<sub>Headgate ${record.version}: ${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}

/** Leaves out sections from the end, and says so, until the summary fits. */
function fitted(parts: readonly string[]): string {
  const kept: string[] = [];
  let bytes = 200;
  for (const part of parts) {
    bytes += new TextEncoder().encode(part).length + 2;
    if (bytes > MOST_BYTES) {
      kept.push(
        `⚠️ ${counted(parts.length - kept.length, 'section')} left out to fit the summary; result.json has everything.`,
      );
      break;
    }
    kept.push(part);
  }
  return `${kept.join('\n\n')}\n`;
}
