import { counted } from '../../../domain/grouped.ts';
import type { BudgetState } from '../../../domain/verdict.ts';
import type { CaseData } from '../data.ts';
import { CONFIRMING_TRIALS } from '../trials-needed.ts';
import type { BudgetContext } from './budget.ts';

/** How the guarded cases did, by id. */
export interface MustPassFinding {
  readonly broke: readonly string[];
  /** Failed on base in the same way, so head did not break them. */
  readonly failedBefore: readonly string[];
  /** Could not be graded on both sides. */
  readonly missing: readonly string[];
  readonly guarded: number;
}

/**
 * Zero tolerance for single cases. `confirmed`: a case broke when it fails its first trial on head
 * and at least one of two more, and did not do so on base; a case that passes with probability p is
 * then blocked with probability (1 − p)(1 − p²). `strict`: any failed trial on head is enough.
 */
export function mustPassFinding({ followed, cases, result }: BudgetContext): MustPassFinding {
  const guarded = cases.filter((item) => item.mustPass && !item.identical);
  const isStrict = result.evalset.budget.mustPass.mode === 'strict';
  const byId = new Map(followed.data.map((item) => [item.definition.id, item]));
  const finding = { broke: [] as string[], failedBefore: [] as string[], missing: [] as string[] };
  for (const { caseId } of guarded) {
    const item = byId.get(caseId);
    const head = item === undefined ? 'missing' : failsOn(item, 'head', isStrict);
    const baseline = item === undefined ? 'missing' : failsOn(item, 'baseline', isStrict);
    if (head === 'missing' || (head === 'fails' && baseline === 'missing')) {
      finding.missing.push(caseId);
    } else if (head === 'fails') {
      (baseline === 'fails' ? finding.failedBefore : finding.broke).push(caseId);
    }
  }
  return { ...finding, guarded: cases.filter((item) => item.mustPass).length };
}

/** The line of must-pass cases. */
export function mustPassLine(finding: MustPassFinding): BudgetState[] {
  const { broke, failedBefore, missing, guarded } = finding;
  if (guarded === 0) return [];
  const parts = [
    broke.length > 0 ? `${broke.join(', ')} broke` : 'none broke',
    failedBefore.length > 0 ? `${failedBefore.join(', ')} fails on base too` : '',
    missing.length > 0 ? `${missing.join(', ')} could not be graded` : '',
  ];
  return [
    {
      budget: 'must pass',
      allowed: `none of ${counted(guarded, 'case')} may break`,
      measured: parts.filter((part) => part !== '').join('; '),
      state: broke.length > 0 ? 'regressed' : missing.length > 0 ? 'invalid' : 'passed',
    },
  ];
}

/**
 * Two of the first three trials decide; the first alone when it passes. A trial without a grade may
 * have gone either way: where that matters, nothing can be said.
 */
export function failsOn(
  item: CaseData,
  side: 'baseline' | 'head',
  isStrict: boolean,
): 'fails' | 'passes' | 'missing' {
  const trials = item.trials[side];
  const length = isStrict ? Math.max(1, trials.length) : CONFIRMING_TRIALS;
  const failsIf = (missing: 'passed' | 'failed') => {
    const failed = Array.from({ length }, (_, index) => {
      const outcome = trials[index]?.outcome;
      return (outcome === 'passed' || outcome === 'failed' ? outcome : missing) === 'failed';
    });
    return isStrict ? failed.includes(true) : failed[0] && failed.filter(Boolean).length >= 2;
  };
  const fails = failsIf('failed');
  if (fails !== failsIf('passed')) return 'missing';
  return fails ? 'fails' : 'passes';
}
