import { d as statusFailure, o as failure, r as attemptFailure, t as Transport } from "./transport.js";

// src/edges/providers/plain-post.ts
/** Sends texts to one address that is no model's, with all the care that a provider is called with. */
var PlainPost = class {
	#url;
	#options;
	#transport;
	constructor(url, options) {
		this.#url = url;
		this.#options = options;
		this.#transport = new Transport(options);
	}
	/** The body of an answer with status 200; anything else is thrown as a ProviderError. */
	async send(body, headers, signal) {
		let response;
		try {
			response = await this.#transport.post({
				url: this.#url,
				headers
			}, body, signal);
			if (response.status !== 200) throw this.#statusFailure(response.status);
			return await response.text();
		} catch (cause) {
			response?.discard();
			throw attemptFailure(cause, response?.headers, this.#options.clock);
		}
	}
	close() {
		this.#transport.close();
	}
	#statusFailure(status) {
		const { peer } = this.#options;
		if (status >= 400) return statusFailure(status, void 0, peer);
		return failure("no-answer", `${peer} answered ${status}, which is not 200`, {
			status,
			retriable: false
		});
	}
};

export { PlainPost };