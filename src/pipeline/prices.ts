import { pricesFor } from '../core/governance/prices.ts';
import { spentOn } from '../core/governance/spend.ts';
import { isLoopback, providerUrl } from '../core/governance/trust.ts';
import type { ReplySource, Usage } from '../domain/model-call.ts';
import type { Prices, RunOptions, Settings } from '../domain/settings.ts';
import type { Observer } from '../ports/observer.ts';
import type { PriceTable } from '../ports/price-table.ts';
import { providersByName } from './callers.ts';
import type { NamedModel } from './plans.ts';

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
  async learn(models: readonly NamedModel[]): Promise<void> {
    const { openPrices, observer } = this.#context;
    const asked = models
      .filter(({ model }) => !Object.hasOwn(this.#prices, model) && !this.#unpriced.includes(model))
      .map(({ model, provider }) => ({ model, url: this.#urlOf(provider) }));
    // No table knows what a server on this machine costs.
    const isListed = asked.some(({ url }) => url !== undefined && !isLoopback(url.hostname));
    const table = isListed ? await openPrices() : NO_PRICES;
    const named = asked.map(({ model, url }) => ({ model, host: url?.host ?? '' }));
    const { prices, notes, unpriced } = pricesFor(named, this.#prices, table);
    for (const note of notes) observer.notice(note);
    this.#prices = prices;
    this.#unpriced = [...this.#unpriced, ...unpriced];
  }

  /** US dollars; undefined for a model without a price. */
  costOf(model: string, usage: Usage, source: ReplySource = 'provider'): number | undefined {
    const price = Object.hasOwn(this.#prices, model) ? this.#prices[model] : undefined;
    return price === undefined ? undefined : spentOn(usage, price, source);
  }

  #urlOf(name: string): URL | undefined {
    const { settings, options } = this.#context;
    const provider = providersByName(settings).get(name);
    if (provider === undefined) return undefined;
    const url = providerUrl(provider, options, settings);
    return 'url' in url ? new URL(url.url) : undefined;
  }
}

const NO_PRICES: PriceTable = { source: 'no table', priceOf: () => undefined };
