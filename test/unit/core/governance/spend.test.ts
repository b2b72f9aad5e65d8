import { describe, expect, it } from 'vitest';
import { spentOn } from '../../../../src/core/governance/spend.ts';

describe('spentOn', () => {
  it('is the price of a million tokens, half of it in a batch, nothing for an answer used again', () => {
    const usage = { inputTokens: 2_000_000, outputTokens: 500_000 };
    const price = { input: 1.5, output: 6 };
    expect(
      (['provider', 'batch', 'store', 'cassette'] as const).map((source) =>
        spentOn(usage, price, source),
      ),
    ).toEqual([6, 3, 0, 0]);
  });
});
