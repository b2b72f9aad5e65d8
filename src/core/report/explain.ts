import { counted } from '../../domain/grouped.ts';
import type { Result } from '../../domain/result.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type { LookRecord, Verdict } from '../../domain/verdict.ts';
import { decimal, dropPoints, points } from '../verdict/words.ts';
import type { TranscriptOf } from './evidence.ts';
import { targetChangeLines } from './target-changes.ts';

const STAGES = {
  block: 'part of the first pass',
  round: 'a round',
  confirmation: 'reruns of flipped cases',
};

/** A verdict retold in lines: the sentence, the rule, each budget, each look, and what would settle it. */
export function explainVerdict(verdict: Verdict): string[] {
  const { comparison, budgets, rule, settledBy } = verdict;
  return [
    `${verdict.evalset}: ${verdict.kind}`,
    verdict.sentence,
    '',
    'The rule',
    ...rule.map((sentence) => `  ${sentence}`),
    '',
    'The budgets',
    ...budgets.map(
      (line) => `  ${line.budget}: ${line.measured}, allowed ${line.allowed}: ${line.state}`,
    ),
    '',
    'The looks at the evidence (a score at or over its bound decides)',
    ...comparison.looks.map(lookLine),
    ...(settledBy === undefined ? [] : ['', `What would settle it: ${settledBy}`]),
    ...otherwise(verdict),
    '',
    ...flipLines(verdict),
  ];
}

/** What head changes about policy and tools, in lines; none where they are the same. */
export function explainTargetChanges(result: Result): string[] {
  const lines = targetChangeLines([result]).map(({ text }) => `  ${text}`);
  return lines.length === 0 ? [] : ['What changed', ...lines, ''];
}

/** What would have made another verdict of the same trials. */
function otherwise({ kind, budgets, comparison, failedMustPass }: Verdict): string[] {
  const { low, high } = comparison;
  const broken = budgets.filter(({ state }) => state === 'regressed');
  const lines = [
    ...broken.flatMap(({ budget, measured, allowed }) =>
      budget === 'pass rate' && high !== null && high < 0
        ? [`a pass rate budget of ${dropPoints(-high)} points or more would not have been broken`]
        : [`${budget} within ${allowed} instead of ${measured}`],
    ),
    ...(failedMustPass.length === 0 ? [] : [`these must pass: ${failedMustPass.join(', ')}`]),
    ...(kind === 'passed' && low !== null
      ? [
          `this would not be green with a mustCatch under ${dropPoints(Math.max(0, -low))} points, the most that the pass rate may have dropped`,
        ]
      : []),
  ];
  return lines.length === 0
    ? []
    : ['', 'What would have changed it', ...lines.map((line) => `  ${line}`)];
}

/** One case retold: every trial with its grades. */
export function explainCase(
  result: Result,
  verdict: Verdict,
  caseId: string,
  transcriptOf: TranscriptOf,
): string[] {
  const found = verdict.comparison.cases.find((item) => item.caseId === caseId);
  if (found === undefined) return [`${verdict.evalset} has no case ${caseId}`];
  const trials = result.trials.filter((trial) => trial.caseId === caseId);
  const definition = result.evalset.cases.find(({ id }) => id === caseId);
  const facts = [
    definition?.owner ? `  owner: ${definition.owner}` : '',
    definition?.incident ? `  incident: ${definition.incident}` : '',
    definition?.tags.length ? `  tags: ${definition.tags.join(' ')}` : '',
    found.identical ? '  its request is the same on both sides' : '',
  ].filter((line) => line !== '');
  return [
    `${verdict.evalset}, case ${caseId}: ${found.state}${found.mustPass ? ' (must pass)' : ''}`,
    ...facts,
    ...trials.flatMap((trial) => trialLines(trial, transcriptOf)),
  ];
}

function lookLine(look: LookRecord): string {
  const test = (score: number, bound: number | null) =>
    bound === null ? `${decimal(score)} (not tested)` : `${decimal(score)} of ${decimal(bound)}`;
  return (
    `  after ${counted(2 * look.pairsRun, 'trial')} (${STAGES[look.stage]}): difference ${points(look.difference)} points; ` +
    `red ${test(look.failScore, look.failBound)}, green ${test(look.passScore, look.passBound)}`
  );
}

function flipLines({ comparison }: Verdict): string[] {
  const side = ({ passed, failed }: { passed: number; failed: number }) =>
    `${passed}/${passed + failed}`;
  return comparison.cases
    .filter((item) => item.state === 'broke' || item.state === 'fixed')
    .map(
      ({ caseId, state, sides }) =>
        `  ${state}: ${caseId} ${side(sides.baseline)} → ${side(sides.head)}`,
    );
}

function trialLines(trial: TrialRecord, transcriptOf: TranscriptOf): string[] {
  const why =
    trial.error === undefined
      ? transcriptOf(trial).grades.map(
          (grade) =>
            `    ${grade.passed ? 'passed' : 'failed'} ${grade.grader}: ${grade.explanation}`,
        )
      : [`    ${trial.error.message} [${trial.error.code}]`];
  return [`  ${trial.side}, trial ${trial.index + 1}: ${trial.outcome}`, ...why];
}
