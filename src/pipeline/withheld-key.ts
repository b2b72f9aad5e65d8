import type { RunOptions, Settings } from '../domain/settings.ts';
import type { Plan } from '../engine/run/plan.ts';
import { accessFaults } from './callers.ts';
import { providersIn } from './plans.ts';

/**
 * Whether calls must be made and GitHub gives this pull request no key for them: nobody's mistake, so
 * it ends in a decision. Any other fault in the way is left to whoever needs the provider.
 */
export function isKeyWithheld(
  plans: readonly Plan[],
  settings: Settings,
  options: RunOptions,
): boolean {
  if (options.keyWithheldFrom === undefined || options.cassette.mode === 'replay-only')
    return false;
  const calling = plans.filter(({ mostCalls }) => mostCalls > 0);
  const faults = accessFaults(providersIn(calling), settings, options);
  return faults.length > 0 && faults.every(({ code }) => code === 'missing-key');
}
