import type { GameDay, Result } from '../domain/result.ts';
import { gameDayOf, type PlannedGameDay, runGameDay } from '../engine/run/game-day.ts';
import { allOf } from './all-of.ts';
import { type NewCaseContext, obstacleTo } from './new-cases.ts';
import { type PlannedEvalset, providersIn } from './plans.ts';

/**
 * Runs the game days of evalsets with what the limits have left. They decide nothing, so whatever keeps
 * one from being run is said of it and ends no run. A shard leaves them to the run that merges.
 */
export async function withGameDays(
  results: readonly Result[],
  planned: readonly PlannedEvalset[],
  context: NewCaseContext,
): Promise<Result[]> {
  if (context.options.shard !== undefined) return [...results];
  const isOver = context.stage.signal.aborted || results.some(({ cutShort }) => cutShort);
  return allOf(
    results.map(async (result, index) => {
      const gameDay = planned[index]?.gameDay;
      if (gameDay === undefined) return result;
      return { ...result, gameDay: await hold(gameDay, isOver, context) };
    }),
  );
}

async function hold(
  gameDay: PlannedGameDay,
  isOver: boolean,
  { settings, options, limit, stage }: NewCaseContext,
): Promise<GameDay> {
  const obstacle = isOver
    ? 'the run ended before'
    : obstacleTo(providersIn([gameDay.plan]), settings, options);
  const trials =
    obstacle === undefined
      ? await runGameDay(gameDay, limit.left, { ...stage, onTrial: () => undefined })
      : [];
  const isWhole = trials.length === 2 * gameDay.plan.cases.length;
  const noRoom = isWhole ? undefined : 'the spend limit of base left no room for all of it';
  return gameDayOf(gameDay, trials, obstacle ?? noRoom);
}
