import type { Result } from '../../domain/result.ts';
import type { Prices } from '../../domain/settings.ts';
import type { BudgetState, Comparison, Verdict, VerdictKind } from '../../domain/verdict.ts';
import type { BudgetContext } from './budgets/budget.ts';
import { costLine, firstTokenLine, latencyLine } from './budgets/cost-and-latency.ts';
import { floorLine } from './budgets/floor.ts';
import { mustPassFinding, mustPassLine } from './budgets/must-pass.ts';
import { newlyFailingLine } from './budgets/newly-failing.ts';
import { passRateLine } from './budgets/pass-rate.ts';
import { tagLines } from './budgets/tags.ts';
import { unsafeFinding, unsafeLine } from './budgets/unsafe-actions.ts';
import { volatilityLine } from './budgets/volatility.ts';
import { compare } from './compare.ts';
import type { MissingAs } from './data.ts';
import { type FindingWith, missingEvidence } from './evidence.ts';
import { ruleSentences, sentenceOf, settlement } from './explain.ts';
import { type Followed, follow } from './follow.ts';
import { populationFinding } from './population.ts';
import { reliabilityOf } from './reliability.ts';

export interface DecisionRule {
  /** More errored trials than this share make a verdict invalid. */
  readonly maxErroredShare: number;
  readonly prices: Prices;
  /** Work out bounds that cannot be reached, for reports; off in simulations, where it only costs. */
  readonly reportBounds?: boolean;
}

/** The one place that makes a verdict of an evalset. */
export function decide(result: Result, rule: DecisionRule): Verdict {
  const { evalset } = result;
  const followed = follow(result, { reportBounds: rule.reportBounds });
  const isUnchanged =
    evalset.cases.length > 0 && result.identicalCaseIds.length === evalset.cases.length;
  const { overall, comparison: compared } = overallFinding(result, followed, isUnchanged);
  const context: BudgetContext = {
    result,
    followed,
    cases: compared.cases,
    prices: rule.prices,
    missingAs: 'nothing',
  };
  const again: FindingWith = (missingAs) => {
    const filled = follow(result, { reportBounds: false, missingAs });
    const { overall: seen } = overallFinding(result, filled, isUnchanged, missingAs);
    return ratesFinding(seen, { ...context, followed: filled, missingAs });
  };
  const mustPass = mustPassFinding(context);
  const unsafe = unsafeFinding(context);
  const failedMustPass = [...new Set([...mustPass.broke, ...unsafe.broke])];
  const comparison = withBroken(compared, failedMustPass);
  const reliability = reliabilityOf(result);
  const finding = ratesFinding(overall, context);
  const evidence = { result, followed, comparison, mustPass, unsafe, finding, again };
  const missing = missingEvidence(evidence, rule.maxErroredShare);
  const { passRateDrop } = evalset.budget;
  const budgets: BudgetState[] = [
    passRateLine(comparison, passRateDrop, missing === undefined ? overall : 'invalid'),
    ...mustPassLine(mustPass),
    ...unsafeLine(context, unsafe),
    ...(isUnchanged
      ? []
      : [
          ...tagLines(context),
          ...newlyFailingLine(context),
          ...floorLine(context),
          ...volatilityLine(context),
          ...costLine(context),
          ...latencyLine(context),
          ...firstTokenLine(context),
        ]),
  ];
  const kind = missing === undefined ? gravest(budgets) : 'invalid';
  const settledBy =
    kind === 'inconclusive' && !isUnchanged ? settlement(followed, evalset) : undefined;
  return {
    evalset: evalset.name,
    kind,
    sentence: sentenceOf(evalset, comparison, budgets, {
      kind,
      isUnchanged,
      isUnseen: isUnseen(result),
      missing: missing?.why,
    }),
    rule: ruleSentences(evalset, comparison),
    budgets,
    comparison,
    failedMustPass,
    ...(reliability === undefined ? {} : { reliability }),
    ...(settledBy === undefined ? {} : { settledBy }),
    providerFault: missing?.isProviders ?? kind === 'invalid',
  };
}

/** A must-pass case that broke stands among the broken ones, whatever most of its trials did. */
function withBroken(comparison: Comparison, broke: readonly string[]): Comparison {
  const names = new Set(broke);
  const cases = comparison.cases.map((item) =>
    names.has(item.caseId) ? { ...item, state: 'broke' as const } : item,
  );
  return { ...comparison, cases, broke: cases.filter((item) => item.state === 'broke').length };
}

/**
 * Any budget that is broken makes the verdict red, and any whose evidence is missing makes it invalid.
 * Green needs the pass rate alone to be shown: the other budgets say for themselves when they cannot
 * tell, as a tag of five cases never can.
 */
function gravest(budgets: readonly BudgetState[]): VerdictKind {
  const has = (kind: VerdictKind) => budgets.some((line) => line.state === kind);
  if (has('invalid')) return 'invalid';
  if (has('regressed')) return 'regressed';
  return budgets[0]?.state ?? 'invalid';
}

/** The finding on all rates that trials without a grade could turn: over all, by tag and the floor. */
function ratesFinding(overall: VerdictKind, context: BudgetContext): VerdictKind {
  const lines = [...tagLines(context), ...floorLine(context)];
  return lines.some((line) => line.state === 'regressed') ? 'regressed' : overall;
}

/** Whether the run was called for by a file that no request shows, so that it could judge nothing. */
function isUnseen({ causes }: Result): boolean {
  return causes.some(({ role }) => role === 'watched' || role === 'policy');
}

function overallFinding(
  result: Result,
  followed: Followed,
  isUnchanged: boolean,
  missingAs: MissingAs = 'nothing',
): { readonly overall: VerdictKind; readonly comparison: Comparison } {
  const comparison = compare(result.evalset, followed);
  if (isUnchanged) {
    const overall = isUnseen(result) ? 'inconclusive' : 'passed';
    return { overall, comparison: { ...comparison, low: null, high: null } };
  }
  if (result.evalset.statistics.estimand === 'population') {
    const { finding, ...numbers } = populationFinding(result.evalset, followed, missingAs);
    const isDone = followed.progress.kind === 'stopped';
    return {
      overall: isDone ? finding : 'invalid',
      comparison: { ...comparison, ...numbers, detectableDrop: null },
    };
  }
  const { progress } = followed;
  return { overall: progress.kind === 'stopped' ? progress.finding : 'invalid', comparison };
}
