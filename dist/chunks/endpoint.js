import { n as errandText } from "./protocol2.js";

// src/edges/agents/endpoint.ts
/** Asks an agent that others run: each side at its own address, with its own token, and no key. */
var EndpointRunner = class {
	#sides;
	#redact;
	/** All that the agent answers passes `redact`, as it may repeat its token. */
	constructor(sides, redact) {
		this.#sides = sides;
		this.#redact = redact;
	}
	async run(errand, signal) {
		const { post, token } = this.#sides[errand.side];
		const headers = {
			"content-type": "application/json",
			accept: "application/json",
			...token === void 0 ? {} : { authorization: `Bearer ${token}` }
		};
		return this.#redact(await post.send(errandText(errand), headers, signal));
	}
	async close() {
		for (const { post } of Object.values(this.#sides)) post.close();
	}
};

export { EndpointRunner };