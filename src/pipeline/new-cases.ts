import { type Fault, faultSentence } from '../domain/errors.ts';
import type { NewCase, Result } from '../domain/result.ts';
import type { RunOptions, Settings } from '../domain/settings.ts';
import { newCasesOf, runNewCases } from '../engine/run/new-cases.ts';
import type { StageOptions } from '../engine/run/stage.ts';
import { allOf } from './all-of.ts';
import type { CallLimit } from './call-limit.ts';
import { accessFaults } from './callers.ts';
import { type PlannedEvalset, providersIn } from './plans.ts';

export interface NewCaseContext {
  readonly settings: Settings;
  readonly options: RunOptions;
  readonly limit: CallLimit;
  readonly stage: StageOptions;
}

/**
 * Judges the cases that only head has, with what the limits have left. They come last and decide
 * nothing, so whatever keeps them from being run is said of them and ends no run. A shard leaves them
 * to the run that merges.
 */
export async function withNewCases(
  results: readonly Result[],
  planned: readonly PlannedEvalset[],
  context: NewCaseContext,
): Promise<Result[]> {
  if (context.options.shard !== undefined) return [...results];
  const isOver = context.stage.signal.aborted || results.some(({ cutShort }) => cutShort);
  const judged = planned.map((item) => judge(item, isOver, context));
  const newCases = await allOf(judged);
  return results.map((result, index) => ({ ...result, newCases: newCases[index] ?? [] }));
}

async function judge(
  { selected, newCases: plan }: PlannedEvalset,
  isOver: boolean,
  { settings, options, limit, stage }: NewCaseContext,
): Promise<NewCase[]> {
  const cases = selected.onlyInHead?.cases ?? [];
  if (plan === undefined) return [];
  const most = settings.spendLimit.newCases;
  const obstacle = isOver
    ? 'the run ended before'
    : obstacleTo(providersIn([plan]), settings, options);
  const trials =
    obstacle === undefined
      ? await runNewCases(plan, limit.left, { ...stage, onTrial: () => undefined })
      : [];
  return newCasesOf(cases, trials, (place) =>
    place >= most
      ? `spendLimit.newCases of base allows ${most} of ${cases.length}`
      : (obstacle ?? 'the spend limit of base left no room'),
  );
}

/** Why trials that decide nothing cannot be made; undefined where they can. */
export function obstacleTo(
  providers: ReadonlySet<string>,
  settings: Settings,
  options: RunOptions,
): string | undefined {
  if (options.cassette.mode === 'replay-only') return 'the cassette is only replayed';
  const [fault]: readonly Fault[] = accessFaults(providers, settings, options);
  return fault === undefined ? undefined : faultSentence(fault);
}
