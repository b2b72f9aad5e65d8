import { describe, expect, it } from 'vitest';
import type { Forecast } from '../../../../src/core/governance/forecast.ts';
import { forecastFaults } from '../../../../src/core/governance/spend-limit.ts';
import { faultSentence } from '../../../../src/domain/errors.ts';

const sure = (value: number) => ({ low: value, expected: value, high: 100 * value });
const FORECAST: Forecast = {
  calls: { least: 10, most: 1_000 },
  inputTokens: { least: sure(900), most: sure(90_000) },
  outputTokens: { least: sure(100), most: sure(10_000) },
  costUsd: { least: sure(2), most: sure(200) },
  assumptions: [],
};
const { costUsd: _cost, ...UNPRICED } = FORECAST;
const told = (faults: ReturnType<typeof forecastFaults>) =>
  faults.map((fault) => `[${fault.code}] ${faultSentence(fault)}`);

describe('forecastFaults', () => {
  it('lets a run start whose first look just fits, whatever the rest may take', () => {
    const limit = { calls: 10, tokens: 1_000, costUsd: 2 };
    expect(forecastFaults(FORECAST, limit, [])).toEqual([]);
  });

  it('names every limit that the first look does not keep', () => {
    const limit = { calls: 9, tokens: 999, costUsd: 1.99 };
    expect(told(forecastFaults(FORECAST, limit, []))).toEqual([
      '[too-many-calls] Cannot go on as the first look would need 10 calls and spendLimit.calls of base allows 9',
      '[spend-limit] Cannot go on as the first look would need about 1,000 tokens and spendLimit.tokens of base allows 999',
      '[spend-limit] Cannot go on as the first look would cost about US$ 2.00 and spendLimit.costUsd of base allows 1.99',
    ]);
  });

  it('asks for no price where no limit is in dollars', () => {
    expect(forecastFaults(UNPRICED, { calls: 10 }, ['large'])).toEqual([]);
  });

  it('refuses a limit in dollars that cannot be kept, unless one in tokens holds instead', () => {
    expect(told(forecastFaults(UNPRICED, { calls: 10, costUsd: 5 }, ['large', 'huge']))).toEqual([
      '[spend-limit] Cannot go on as spendLimit.costUsd of base cannot be kept, as no price is known of large, huge',
    ]);
    const both = { calls: 10, costUsd: 5, tokens: 1_000 };
    expect(forecastFaults(UNPRICED, both, ['large'])).toEqual([]);
    expect(told(forecastFaults(UNPRICED, { ...both, tokens: 999 }, ['large']))).toHaveLength(1);
  });
});
