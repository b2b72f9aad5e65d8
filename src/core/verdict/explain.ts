import type { Comparison, VerdictKind } from '../../domain/verdict.ts';
import { counted, percent, points } from './words.ts';

/** What the rule found, for the sentence that says it. */
export interface Finding {
  readonly kind: VerdictKind;
  readonly overall: VerdictKind;
  readonly budget: number;
  readonly mustCatch: number;
  readonly failedMustPass: readonly string[];
  readonly isUnchanged: boolean;
  readonly trialsPerSide: number;
  readonly missing?: string;
}

/** The verdict of one evalset in one sentence, with the numbers behind it. */
export function sentenceOf(name: string, comparison: Comparison, finding: Finding): string {
  if (finding.missing !== undefined) return `${name} cannot be judged: ${finding.missing}.`;
  if (finding.isUnchanged) {
    return `${name} cannot have changed: all ${counted(comparison.cases.length, 'request')} are the same on both sides, so no call was made.`;
  }
  const numbers = numbersOf(comparison, finding);
  if (finding.kind === 'regressed' && finding.overall !== 'regressed') {
    const cases = finding.failedMustPass.join(', ');
    const noun = finding.failedMustPass.length === 1 ? 'case' : 'cases';
    return `${name} broke must-pass ${noun} ${cases}; over all it ${numbers}.`;
  }
  switch (finding.kind) {
    case 'regressed':
      return `${name} ${numbers}.`;
    case 'passed':
      return `${name} ${numbers}; a drop of ${points(finding.mustCatch).slice(1)} points is ruled out.`;
    default:
      return `${name} ${numbers}: too little evidence to tell.`;
  }
}

function numbersOf(comparison: Comparison, finding: Finding): string {
  const { baseline, head, difference, low, high, pairedCases } = comparison;
  if (baseline.rate === null || head.rate === null || difference === null)
    return 'was not measured';
  const interval =
    low === null || high === null ? '' : `, interval ${points(low)} to ${points(high)}`;
  const trials = finding.trialsPerSide > 1 ? ` with ${finding.trialsPerSide} trials a side` : '';
  return (
    `${verbOf(difference)} from ${percent(baseline.rate)} to ${percent(head.rate)} ` +
    `(${points(difference)} points${interval}; budget ${points(-finding.budget)}) ` +
    `on ${counted(pairedCases, 'case')}${trials}`
  );
}

function verbOf(difference: number): string {
  if (Math.abs(difference) < 0.0005) return 'went';
  return difference < 0 ? 'fell' : 'rose';
}
