import { digest, sha256 } from '../../core/document/canonical.ts';
import type { Shard } from '../../domain/settings.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import { mostCallsOf, type Plan, type PlannedCase } from './plan.ts';

/**
 * The part of every plan that one shard runs. Cases are dealt out in the order of a hash of their
 * names, those that need two calls apart from those that need one, and each plan goes on where the
 * one before it ended: shards differ by a case or two of each kind, a case's sides stay together, and
 * every shard finds the same deal by itself.
 */
export function shardOf(plans: readonly Plan[], { index, count }: Shard): Plan[] {
  const dealt = { differing: 0, identical: 0 };
  return plans.map((plan) => {
    const mine = new Set<PlannedCase>();
    for (const planned of shuffled(plan)) {
      const kind = planned.identical ? 'identical' : 'differing';
      if (dealt[kind] % count === index - 1) mine.add(planned);
      dealt[kind] += 1;
    }
    const cases = plan.cases.filter((planned) => mine.has(planned));
    // Where nothing differs in the whole plan, nothing is asked; a part of another plan is.
    const mostCalls = plan.mostCalls === 0 ? 0 : mostCallsOf(plan.evalset, cases);
    return { ...plan, cases, mostCalls };
  });
}

/**
 * The trials that a rule calls for whatever their outcomes are, for the cases that have fewer: all
 * rounds where the number of rounds is fixed, else those that each case gets, and at least the first.
 */
export function certainTrials(
  { evalset, cases }: Plan,
  trials: readonly TrialRecord[],
): Map<string, number> {
  const { statistics, trials: range } = evalset;
  const isFixed = statistics.mode === 'fixed' || statistics.estimand === 'population';
  const rounds = isFixed ? range.max : Math.max(1, range.min);
  const tried = new Set(trials.map(({ caseId }) => caseId));
  const open = cases.filter(({ identical, definition }) => !identical && !tried.has(definition.id));
  return new Map(open.map(({ definition }) => [definition.id, rounds]));
}

/** Names what is measured, down to every request: answers to another plan are of no use to this one. */
export function planDigest(plans: readonly Plan[]): string {
  return digest(
    plans.map(({ evalset: { name, version, trials }, cases }) => ({
      name,
      version,
      trials,
      cases: cases.map(({ definition: { id }, requests: { baseline, head } }) => [
        id,
        `${baseline.provider} ${baseline.key}`,
        `${head.provider} ${head.key}`,
      ]),
    })),
  );
}

function shuffled({ evalset, cases }: Plan): PlannedCase[] {
  const keyed = cases.map(
    (planned) => [sha256(`${evalset.name} ${planned.definition.id}`), planned] as const,
  );
  return keyed.sort(([left], [right]) => (left < right ? -1 : 1)).map(([, planned]) => planned);
}
