import type { Decision } from '../../domain/decision.ts';
import { counted } from '../../domain/grouped.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';

/** What the reader has to do now, in a sentence; empty where that is nothing. */
export function nextStep({ decision, results }: RunRecord): string {
  if (decision.override !== undefined) return '';
  const grave = decision.verdicts.find(({ kind }) => kind === decision.verdict);
  if (grave === undefined) return '';
  const runbook = results[decision.verdicts.indexOf(grave)]?.evalset.runbook;
  const guide = runbook === undefined ? '' : ` The runbook is ${codeForMarkdown(runbook)}.`;
  const step = stepOf(decision, grave);
  return step === '' ? '' : `**Next:** ${step}${guide}`;
}

function stepOf({ verdict }: Decision, grave: Verdict): string {
  const { comparison, settledBy, failedMustPass, providerFault } = grave;
  if (verdict === 'inconclusive') return settledBy === undefined ? '' : forMarkdown(settledBy);
  if (verdict === 'invalid') {
    return providerFault
      ? 'the provider kept the gate from judging: run the job again when it answers.'
      : 'mend what kept the gate from judging, which the table names, then run the job again.';
  }
  if (verdict !== 'regressed') return '';
  const broke = failedMustPass.length > 0 ? failedMustPass.length : comparison.broke;
  const noun = failedMustPass.length > 0 ? 'must-pass case' : 'case';
  return broke === 0
    ? 'see in the table which budget was broken, mend the change, then push again.'
    : `look at the ${counted(broke, noun)} that broke, mend the change, then push again.`;
}
