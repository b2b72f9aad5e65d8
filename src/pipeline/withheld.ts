import type { ErrorCode } from '../domain/error-codes.ts';
import type { RunOptions, Settings, Withheld } from '../domain/settings.ts';
import type { Plan } from '../engine/run/plan.ts';
import { accessFaults } from './callers.ts';
import { providersIn } from './plans.ts';

/** What is wrong where GitHub gives a pull request no secrets, and nobody deployed its agent. */
const CAUSES: Partial<Record<ErrorCode, Withheld>> = {
  'missing-key': 'key',
  'missing-endpoint': 'endpoint',
};

/**
 * What this pull request does not get that its trials need: nobody's mistake, so it ends in a decision.
 * Undefined where nothing is; any other fault in the way is left to whoever needs the provider.
 */
export function withheld(
  plans: readonly Plan[],
  settings: Settings,
  options: RunOptions,
): Withheld | undefined {
  if (options.keyWithheldFrom === undefined || options.cassette.mode === 'replay-only') {
    return undefined;
  }
  const runsCommand = plans.some(({ evalset }) => evalset.target.command !== undefined);
  if (runsCommand && settings.forkPolicy === 'defer-to-merge-group') return 'command';
  const calling = plans.filter(({ mostCalls }) => mostCalls > 0);
  const causes = accessFaults(providersIn(calling), settings, options).map(
    ({ code }) => CAUSES[code],
  );
  return causes.includes(undefined) ? undefined : causes[0];
}
