/** US dollars for a million tokens of a model. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/** A maintained table of list prices, for models that the trusted settings give no price. */
export interface PriceTable {
  /** Where the prices come from, with the version that was used. */
  readonly source: string;
  priceOf(model: string, host: string): Price | undefined;
}
