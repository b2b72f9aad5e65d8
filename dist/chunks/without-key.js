import { a as ProviderError } from "./errors.js";

// src/edges/providers/without-key.ts
const MASK = "***";
/**
* A provider whose answers and errors never carry the key, so that a server that echoes it cannot
* make a report or a cassette hold it. The runner masks its log only, and only the key as it is.
*/
var WithoutKey = class {
	#provider;
	#key;
	constructor(provider, apiKey) {
		this.#provider = provider;
		this.#key = keyPattern(apiKey);
	}
	async complete(call, signal) {
		try {
			return this.#masked(await this.#provider.complete(call, signal));
		} catch (cause) {
			throw cause instanceof ProviderError ? this.#maskedError(cause) : cause;
		}
	}
	close() {
		return this.#provider.close();
	}
	#masked(reply) {
		return {
			...reply,
			content: this.#mask(reply.content),
			finishReason: this.#mask(reply.finishReason),
			model: this.#mask(reply.model),
			toolCalls: reply.toolCalls.map((call) => ({
				id: this.#mask(call.id),
				name: this.#mask(call.name),
				arguments: this.#mask(call.arguments)
			}))
		};
	}
	#maskedError({ code, message, status, retriable, requestId }) {
		return new ProviderError(code, this.#mask(message), {
			retriable,
			...status === void 0 ? {} : { status },
			...requestId === void 0 ? {} : { requestId: this.#mask(requestId) }
		});
	}
	#mask(text) {
		return text.replace(this.#key, MASK);
	}
};
/** Finds a key as it is, reversed, percent-encoded, in hexadecimal digits or inside any base64. */
function keyPattern(apiKey) {
	const bytes = Buffer.from(apiKey);
	const literals = [
		apiKey,
		[...apiKey].reverse().join(""),
		encodeURIComponent(apiKey),
		bytes.toString("hex"),
		...[
			0,
			1,
			2
		].flatMap((offset) => {
			const text = base64At(bytes, offset);
			return [text, text.replaceAll("+", "-").replaceAll("/", "_")];
		})
	].map((form) => form.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&"));
	return new RegExp(literals.join("|"), "gi");
}
/** The base64 of bytes that stand `offset` bytes after a multiple of three, without its ends, which hang on the neighbours. */
function base64At(bytes, offset) {
	const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
	const start = Math.ceil(offset * 8 / 6);
	const end = Math.floor((offset + bytes.length) * 8 / 6);
	return text.slice(start, end);
}

export { WithoutKey };