import { describe, expect, it } from 'vitest';
import { pricesFor } from '../../../../src/core/governance/prices.ts';

const TABLE = {
  source: 'list 1.2',
  priceOf: (model: string, host: string) =>
    host === 'known.example' && model.startsWith('m') ? { input: 1, output: 4 } : undefined,
};
const at = (model: string, host = 'known.example') => ({ model, host });

describe('pricesFor', () => {
  it('takes base’s own prices first, then those of the table, and says which', () => {
    const own = { m1: { input: 0.5, output: 2 }, unused: { input: 9, output: 9 } };
    expect(pricesFor([at('m1'), at('m2'), at('m2')], own, TABLE)).toEqual({
      prices: {
        m1: { input: 0.5, output: 2 },
        unused: { input: 9, output: 9 },
        m2: { input: 1, output: 4 },
      },
      notes: [
        'prices in US dollars for a million input and output tokens from list 1.2, list prices at their lowest tier: m2 1 and 4',
      ],
      unpriced: [],
    });
  });

  it('is silent of a table that nothing was taken from', () => {
    expect(pricesFor([at('m1')], { m1: { input: 0, output: 0 } }, TABLE).notes).toEqual([]);
  });

  it('names once each model that nobody gives a price, hostile ones too', () => {
    const models = [at('x'), at('m1', 'proxy.example'), at('x'), at('__proto__'), at('toString')];
    const { prices, unpriced } = pricesFor(models, {}, TABLE);
    expect(unpriced).toEqual(['x', 'm1', '__proto__', 'toString']);
    expect(Object.keys(prices)).toEqual([]);
  });
});
