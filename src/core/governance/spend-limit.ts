import type { Fault } from '../../domain/errors.ts';
import { grouped } from '../../domain/grouped.ts';
import type { RunLimit, SpendLimit } from '../../domain/settings.ts';
import type { Forecast } from './forecast.ts';
import { dollars, rounded } from './forecast-sentence.ts';

/**
 * Why a run may not start: what it uses up to its first look does not fit into base's limits, or its
 * cost cannot be known. Later stages are held to the limits as they come. `unpriced` has the models
 * that nobody gives a price.
 */
export function forecastFaults(
  { calls, inputTokens, outputTokens, costUsd }: Forecast,
  limit: SpendLimit,
  unpriced: readonly string[],
): Fault[] {
  const faults: Fault[] = [];
  if (calls.least > limit.calls) {
    faults.push({
      code: 'too-many-calls',
      problem: `the first look would need ${calls.least} calls and spendLimit.calls of base allows ${limit.calls}`,
      hint: 'Raise spendLimit.calls in headgate.yaml of the base branch, or split the evalset.',
    });
  }
  const tokens = inputTokens.least.expected + outputTokens.least.expected;
  if (limit.tokens !== undefined && tokens > limit.tokens) {
    const allowed = grouped(limit.tokens);
    faults.push(
      overLimit(
        `need about ${rounded(tokens)} tokens and spendLimit.tokens of base allows ${allowed}`,
      ),
    );
  }
  if (limit.costUsd === undefined) return faults;
  if (costUsd !== undefined && costUsd.least.expected > limit.costUsd) {
    const cost = dollars(costUsd.least.expected);
    faults.push(
      overLimit(`cost about US$ ${cost} and spendLimit.costUsd of base allows ${limit.costUsd}`),
    );
  }
  if (unpriced.length > 0 && limit.tokens === undefined) {
    faults.push({
      code: 'spend-limit',
      problem: `spendLimit.costUsd of base cannot be kept, as no price is known of ${unpriced.join(', ')}`,
      hint: 'Add the model to prices in headgate.yaml of the base branch, or set spendLimit.tokens there.',
    });
  }
  return faults;
}

/** Why so many cases of base are not judged in one run. */
export function caseFaults(cases: number, limit: RunLimit): Fault[] {
  if (cases <= limit.cases) return [];
  const problem = `the evalsets that run have ${cases} cases and spendLimit.cases of base allows ${limit.cases}`;
  const hint = 'Raise spendLimit.cases in headgate.yaml of the base branch, or split the evalset.';
  return [{ code: 'spend-limit', problem, hint }];
}

function overLimit(what: string): Fault {
  return {
    code: 'spend-limit',
    problem: `the first look would ${what}`,
    hint: 'Raise the limit in headgate.yaml of the base branch, shorten the prompt or its max tokens, or split the evalset.',
  };
}
