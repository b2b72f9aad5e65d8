import type { calcPrice } from '@pydantic/genai-prices';
import type { Price, PriceTable } from '../../ports/price-table.ts';

/** The version of the package that is bundled; a test holds it to package.json. */
const SOURCE = 'genai-prices 0.1.8';

/** Loads the table of list prices that comes with us; nothing is fetched, now or later. */
export async function openPriceTable(now: Date): Promise<PriceTable> {
  const library = await import('@pydantic/genai-prices');
  return new GenaiPrices(library.calcPrice, now);
}

/**
 * List prices of the hosts that the table knows; at any other host a model of the same name may cost
 * anything, so it has no price. Of prices in tiers by length of the prompt the first one is taken.
 */
class GenaiPrices implements PriceTable {
  readonly source = SOURCE;
  readonly #calcPrice: typeof calcPrice;
  readonly #now: Date;

  constructor(library: typeof calcPrice, now: Date) {
    this.#calcPrice = library;
    this.#now = now;
  }

  priceOf(model: string, host: string): Price | undefined {
    const options = { providerApiUrl: `https://${host}/`, timestamp: this.#now };
    const prices = this.#calcPrice(
      { input_tokens: 0, output_tokens: 0 },
      model,
      options,
    )?.model_price;
    // A charge for each request would be left out of what tokens cost.
    if (prices === undefined || prices['requests_kcount'] !== undefined) return undefined;
    const input = baseTier(prices['input_mtok']);
    const output = baseTier(prices['output_mtok']);
    return input === undefined || output === undefined ? undefined : { input, output };
  }
}

function baseTier(price: number | { readonly base: number } | undefined): number | undefined {
  return typeof price === 'object' ? price.base : price;
}
