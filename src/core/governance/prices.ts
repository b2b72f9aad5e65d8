import type { Prices } from '../../domain/settings.ts';

type Price = Prices[string];

/** A model by the name that it is asked or answers under, and the host that is asked. */
export interface AskedModel {
  readonly model: string;
  readonly host: string;
}

/** A table of list prices, as the port of that name gives it. */
interface ListPrices {
  readonly source: string;
  priceOf(model: string, host: string): Price | undefined;
}

/** What is known of the prices of a run. */
export interface KnownPrices {
  readonly prices: Prices;
  /** Where the prices that base does not set come from, for people. */
  readonly notes: readonly string[];
  /** Models that nobody gives a price. */
  readonly unpriced: readonly string[];
}

/** The prices of models: base's own where it sets them, otherwise those of the table. */
export function pricesFor(
  models: readonly AskedModel[],
  own: Prices,
  table: ListPrices,
): KnownPrices {
  const prices = new Map(Object.entries(own));
  const listed: string[] = [];
  const unpriced: string[] = [];
  for (const { model, host } of models) {
    if (prices.has(model) || unpriced.includes(model)) continue;
    const price = table.priceOf(model, host);
    if (price === undefined) {
      unpriced.push(model);
    } else {
      prices.set(model, price);
      listed.push(`${model} ${price.input} and ${price.output}`);
    }
  }
  const note = `prices in US dollars for a million input and output tokens from ${table.source}, list prices at their lowest tier: ${listed.join(', ')}`;
  return {
    prices: Object.fromEntries(prices),
    notes: listed.length === 0 ? [] : [note],
    unpriced,
  };
}
