import type { Result } from '../../domain/result.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type { CaseComparison, CaseSide, Verdict } from '../../domain/verdict.ts';
import { callItems } from './conversation.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';
import { flipEvidence, reasonsOf, type TranscriptOf } from './evidence.ts';
import type { Block } from './fitted.ts';
import { wordDiff } from './word-diff.ts';

const MOST_DIFFS = 50;
const MOST_NAMED = 200;

/** The cases that flipped one way, the first of them with what each side wrote. */
export function flipBlocks(
  state: 'broke' | 'fixed',
  result: Result,
  { comparison }: Verdict,
  transcriptOf: TranscriptOf,
): Block[] {
  const cases = comparison.cases.filter((item) => item.state === state);
  if (cases.length === 0) return [];
  const title = `#### ${state === 'broke' ? 'Broke' : 'Fixed'} (${cases.length})`;
  const shown = cases
    .slice(0, MOST_DIFFS)
    .map((item) => flipBlock(result, item, state, transcriptOf));
  const rest = cases.slice(MOST_DIFFS);
  const ids = rest.slice(0, MOST_NAMED).map((item) => codeForMarkdown(item.caseId));
  const unnamed = rest.length - ids.length;
  const end = unnamed > 0 ? ` and ${unnamed} that result.json among the run's reports names` : '';
  const more = rest.length === 0 ? [] : [`And ${rest.length} more: ${ids.join(', ')}${end}`];
  return [{ text: title }, ...shown, ...more.map((text) => ({ text }))];
}

function flipBlock(
  result: Result,
  item: CaseComparison,
  state: 'broke' | 'fixed',
  transcriptOf: TranscriptOf,
): Block {
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
  const why = [
    ...reasonsOf(state === 'broke' ? head : baseline).map((reason) => forMarkdown(reason)),
    ...callItems(baseline, head),
  ];
  const words = `${codeForMarkdown(item.caseId)} ${sideWords(item.sides.baseline)} → ${sideWords(item.sides.head)}`;
  const summary = `${words}${facts.length === 0 ? '' : ` (${facts.map(forMarkdown).join(', ')})`}`;
  // The blank lines end one HTML block and start the next: only in its own does <pre> hold Markdown.
  const text = [
    `<details><summary>${summary}</summary>`,
    '',
    ...why.map((reason) => `- ${reason}`),
    ...(why.length === 0 ? [] : ['']),
    `<pre>${wordDiff(baseline?.output ?? '', head?.output ?? '')}</pre>`,
    '</details>',
  ].join('\n');
  return { text, short: `- ${summary}` };
}

function sideWords(side: CaseSide): string {
  const graded = side.passed + side.failed;
  return `${side.passed}/${graded}${side.errored === 0 ? '' : ` (${side.errored} errored)`}`;
}
