import { pricesFor } from '../core/governance/prices.ts';
import { providerFor } from '../core/governance/providers.ts';
import { isLoopback, providerUrl } from '../core/governance/trust.ts';
import type { Usage } from '../domain/model-call.ts';
import type { Prices, RunOptions, Settings } from '../domain/settings.ts';
import type { Observer } from '../ports/observer.ts';
import type { PriceTable } from '../ports/price-table.ts';

export interface PriceContext {
  readonly settings: Settings;
  readonly options: RunOptions;
  readonly openPrices: () => Promise<PriceTable>;
  readonly observer: Observer;
}

/**
 * The prices of a run's models: base's own first, then those of a maintained table, which is only
 * opened for a model that base gives no price.
 */
export class RunPrices {
  readonly #context: PriceContext;
  #prices: Prices;
  #unpriced: readonly string[] = [];

  constructor(context: PriceContext) {
    this.#context = context;
    this.#prices = context.settings.prices;
  }

  get all(): Prices {
    return this.#prices;
  }

  /** Models that nobody gives a price. */
  get unpriced(): readonly string[] {
    return this.#unpriced;
  }

  /** Looks up models, by the names that they are asked for or that they answer with. */
  async learn(models: Iterable<string>): Promise<void> {
    const { openPrices, observer } = this.#context;
    const asked = [...new Set(models)]
      .filter((model) => !Object.hasOwn(this.#prices, model) && !this.#unpriced.includes(model))
      .map((model) => ({ model, host: this.#hostOf(model) }));
    const listed = asked.filter(({ host }) => !isLoopback(host.replace(/:\d+$/, '')));
    const table = listed.length === 0 ? NO_PRICES : await openPrices();
    const { prices, notes, unpriced } = pricesFor(asked, this.#prices, table);
    for (const note of notes) observer.notice(note);
    this.#prices = prices;
    this.#unpriced = [...this.#unpriced, ...unpriced];
  }

  /** US dollars; undefined for a model without a price. */
  costOf(model: string, { inputTokens, outputTokens }: Usage): number | undefined {
    const price = Object.hasOwn(this.#prices, model) ? this.#prices[model] : undefined;
    return price === undefined
      ? undefined
      : (inputTokens * price.input + outputTokens * price.output) / 1e6;
  }

  #hostOf(model: string): string {
    const { settings, options } = this.#context;
    const url = providerUrl(providerFor(model, settings), options, settings);
    return 'url' in url ? new URL(url.url).host : '';
  }
}

const NO_PRICES: PriceTable = { source: 'no table', priceOf: () => undefined };
