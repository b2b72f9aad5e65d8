// src/edges/prices/genai-prices.ts
/** The version of the package that is bundled; a test holds it to package.json. */
const SOURCE = "genai-prices 0.1.8";
/** Loads the table of list prices that comes with us; nothing is fetched, now or later. */
async function openPriceTable(now) {
	const library = await import("./dist.js");
	return new GenaiPrices(library.calcPrice, now);
}
/**
* List prices of the hosts that the table knows; at any other host a model of the same name may cost
* anything, so it has no price. Of prices in tiers by length of the prompt the first one is taken.
*/
var GenaiPrices = class {
	source = SOURCE;
	#calcPrice;
	#now;
	constructor(library, now) {
		this.#calcPrice = library;
		this.#now = now;
	}
	priceOf(model, host) {
		const options = {
			providerApiUrl: `https://${host}/`,
			timestamp: this.#now
		};
		const prices = this.#calcPrice({
			input_tokens: 0,
			output_tokens: 0
		}, model, options)?.model_price;
		if (prices === void 0 || prices["requests_kcount"] !== void 0) return void 0;
		const input = baseTier(prices["input_mtok"]);
		const output = baseTier(prices["output_mtok"]);
		return input === void 0 || output === void 0 ? void 0 : {
			input,
			output
		};
	}
};
function baseTier(price) {
	return typeof price === "object" ? price.base : price;
}

export { openPriceTable };