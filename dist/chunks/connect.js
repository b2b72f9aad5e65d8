import { a as ProviderError, t as ConfigurationError } from "./errors.js";
import { a as brokenOff, c as isBreakOff, d as statusFailure, f as AzureOpenAI, i as limitsOf, l as plainId, m as Stream, n as endedBy, o as failure, p as OpenAI, r as attemptFailure, s as innerFailure, t as Transport, u as rejectedBatch } from "./transport.js";
import { randomUUID } from "node:crypto";

// src/edges/providers/open-client.ts
const AZURE_HOSTS = [".openai.azure.com", ".services.ai.azure.com"];
/** The package's client over our transport; it makes one attempt, and takes nothing from the environment. */
function openClient(access, transport, timeoutMs) {
	const { settings, baseUrl, apiKey } = access;
	delete process.env["OPENAI_CUSTOM_HEADERS"];
	const options = {
		apiKey,
		organization: settings.organization ?? null,
		project: settings.project ?? null,
		webhookSecret: null,
		adminAPIKey: null,
		timeout: timeoutMs + 1e3,
		maxRetries: 0,
		logLevel: "off",
		fetch: transport.fetch
	};
	const { azureApiVersion: apiVersion } = settings;
	if (apiVersion !== void 0) return new AzureOpenAI({
		...options,
		apiVersion,
		baseURL: deploymentsUrl(baseUrl)
	});
	const defaultHeaders = AZURE_HOSTS.some((host) => new URL(baseUrl).hostname.endsWith(host)) ? {
		"api-key": apiKey,
		authorization: null
	} : {};
	return new OpenAI({
		...options,
		baseURL: baseUrl,
		defaultHeaders
	});
}
/** Azure's portal names an endpoint without the path that deployments are under. */
function deploymentsUrl(baseUrl) {
	return new URL(baseUrl).pathname === "/" ? `${baseUrl.replace(/\/$/, "")}/openai` : baseUrl;
}

// src/edges/providers/batch-file.ts
/** The provider takes no larger file. */
const MOST_BYTES = 2e8;
/** A call as a line of the file; `url` is the interface's path as a batch names it. */
function requestLine(name, { request }, api, url) {
	const body = api.bodyOf(request, false);
	return `${JSON.stringify({
		custom_id: name,
		method: "POST",
		url,
		body
	})}\n`;
}
/**
* The form that uploads calls as JSON Lines, one request a line. It is written here as the package's
* own has no known length, and not every server takes a form without. Throws ProviderError when the
* file is larger than a batch may be.
*/
function batchForm(calls, api, url) {
	const boundary = `headgate-${randomUUID()}`;
	const field = `--${boundary}\r\nContent-Disposition: form-data; name=`;
	const head = `${field}"purpose"\r\n\r\nbatch\r\n${field}"file"; filename="headgate.jsonl"\r\nContent-Type: application/jsonl\r\n\r\n`;
	const lines = [];
	let bytes = 0;
	for (const [name, call] of calls) {
		const line = requestLine(name, call, api, url);
		bytes += Buffer.byteLength(line);
		if (bytes > 2e8) throw failure("refused", `a batch may hold ${`${MOST_BYTES / 1e6} MB`}, and its ${calls.size} calls have more`);
		lines.push(line);
	}
	return {
		body: new Blob([
			head,
			...lines,
			`\r\n--${boundary}--\r\n`
		]),
		contentType: `multipart/form-data; boundary=${boundary}`
	};
}

// src/edges/providers/fields.ts
/** An object's fields; none for what is no object. */
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
/** A field that the provider's interface describes as text; '' when it is absent. */
function textOf(value) {
	if (value === void 0 || value === null) return "";
	if (typeof value !== "string") throw noCompletion();
	return value;
}
/** A field that the provider's interface describes as a list; empty when it is absent. */
function listOf(value) {
	if (value === void 0 || value === null) return [];
	if (!Array.isArray(value)) throw noCompletion();
	return value;
}
/** The usage of an answer where both are counts of tokens; nothing where they are not. */
function usageOf(inputTokens, outputTokens) {
	return isCount(inputTokens) && isCount(outputTokens) ? { usage: {
		inputTokens,
		outputTokens
	} } : {};
}
/** JSON of another shape than the interface's. */
function noCompletion() {
	return failure("no-answer", "the provider answered with a body that is no completion");
}
function isCount(value) {
	return Number.isSafeInteger(value) && value >= 0;
}

// src/edges/providers/batch-line.ts
/** A line of a batch's output or errors: a call's name and its answer; undefined for anything else. */
function batchLine(text, api) {
	const line = fieldsOf(parsed(text));
	const name = line["custom_id"];
	return typeof name === "string" ? [name, answerOf$2(line, api)] : void 0;
}
function answerOf$2({ response, error }, api) {
	const { status_code: status, request_id: id, body } = fieldsOf(response);
	try {
		if (typeof status !== "number") throw lineFailure(error);
		if (status < 200 || status >= 300) throw statusFailure(status, fieldsOf(body)["error"]);
		return {
			...api.answerOf(body),
			latencyMs: 0,
			source: "batch"
		};
	} catch (cause) {
		if (!(cause instanceof ProviderError)) throw cause;
		const requestId = plainId(id);
		if (requestId === void 0) return cause;
		return new ProviderError(cause.code, cause.message, {
			...cause.details,
			requestId
		});
	}
}
/** What kept the provider from asking the model at all. */
function lineFailure(error) {
	switch (fieldsOf(error)["code"]) {
		case "batch_expired": return failure("batch-expired", "the batch ended before the provider came to the call");
		case "batch_cancelled": return failure("cancelled", "the batch was cancelled");
		default: return innerFailure(error);
	}
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/edges/providers/batch-progress.ts
const STATES = {
	validating: "under-way",
	in_progress: "under-way",
	finalizing: "under-way",
	cancelling: "under-way",
	completed: "ended",
	cancelled: "ended",
	expired: "expired",
	failed: "failed"
};
/** How far a batch is, and for one that failed the first error that the provider tells of it. */
function progressOf({ status, request_counts: counts, errors }) {
	const state = STATES[status];
	const { data } = fieldsOf(errors);
	const first = Array.isArray(data) ? data[0] : void 0;
	return {
		state,
		completed: counts?.completed ?? 0,
		failed: counts?.failed ?? 0,
		total: counts?.total ?? 0,
		...state === "failed" ? { error: rejectedBatch(first) } : {}
	};
}
/** A batch as the provider should describe it; throws ProviderError for anything else. */
function soundBatch(batch) {
	const { id, status } = fieldsOf(batch);
	if (typeof id !== "string" || typeof status !== "string" || !Object.hasOwn(STATES, status)) throw failure("no-answer", "the provider answered with a body that is no batch");
	return batch;
}

// src/edges/providers/lines.ts
/**
* The lines of a text that comes in pieces, without their ends. Lines of more than `mostBytes` are
* left out, so that no more than one line is ever held.
*/
async function* linesOf(pieces, mostBytes) {
	let line = [];
	let bytes = 0;
	const add = (piece) => {
		bytes += piece.length;
		if (bytes <= mostBytes) line.push(piece);
		else line = [];
	};
	const take = () => {
		const text = bytes <= mostBytes ? Buffer.concat(line).toString() : "";
		line = [];
		bytes = 0;
		return text;
	};
	for await (const piece of pieces) {
		let start = 0;
		for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, start)) {
			add(piece.subarray(start, end));
			const text = take();
			if (text !== "") yield text;
			start = end + 1;
		}
		add(piece.subarray(start));
	}
	const last = take();
	if (last !== "") yield last;
}

// src/edges/providers/openai-batch.ts
/** A line holds one answer with what surrounds it. */
const LONGEST_LINE = 8388608;
/** The metadata that tells a batch from others. */
const TAG = "headgate";
/** As many as one page of the provider's list can hold. */
const LATEST = 100;
/** The Batch API of OpenAI and Azure, for calls by one of the provider's interfaces. */
var OpenAiBatch = class {
	mostCalls = 5e4;
	mostBytes = MOST_BYTES;
	#api;
	#clients;
	#clock;
	#endpoint;
	/** `endpoint` is the interface's path as a batch names it. */
	constructor(api, clients, clock, endpoint) {
		this.#api = api;
		this.#clients = clients;
		this.#clock = clock;
		this.#endpoint = endpoint;
	}
	bytesOf(name, call) {
		return Buffer.byteLength(requestLine(name, call, this.#api, this.#endpoint));
	}
	async submit(calls, tag, signal) {
		const { body, contentType } = batchForm(calls, this.#api, this.#endpoint);
		return this.#told(async () => {
			const options = {
				body,
				headers: { "content-type": contentType },
				...endedBy(signal)
			};
			const { id } = fieldsOf(await this.#clients.files.post("/files", options));
			if (typeof id !== "string") throw noCompletion();
			const batch = await this.#clients.requests.batches.create({
				input_file_id: id,
				endpoint: this.#endpoint,
				completion_window: "24h",
				metadata: { [TAG]: tag }
			}, endedBy(signal));
			return soundBatch(batch).id;
		});
	}
	find(tag, signal) {
		return this.#told(async () => {
			const options = {
				query: { limit: LATEST },
				...endedBy(signal)
			};
			const { data } = fieldsOf(await this.#clients.requests.get("/batches", options));
			const tagOf = (batch) => fieldsOf(fieldsOf(batch)["metadata"])[TAG];
			const found = listOf(data).find((batch) => tagOf(batch) === tag);
			return found === void 0 ? void 0 : soundBatch(found).id;
		});
	}
	progress(batchId, signal) {
		return this.#told(async () => progressOf(await this.#retrieve(batchId, signal)));
	}
	async *answers(batchId, signal) {
		const batch = await this.#told(() => this.#retrieve(batchId, signal));
		for (const fileId of [batch.output_file_id, batch.error_file_id]) if (fileId) yield* this.#answersIn(fileId, signal);
	}
	async *#answersIn(fileId, signal) {
		const response = await this.#told(() => this.#clients.files.files.content(fileId, endedBy(signal)).asResponse());
		try {
			for await (const line of linesOf(response.body, LONGEST_LINE)) {
				const answer = batchLine(line, this.#api);
				if (answer !== void 0) yield answer;
			}
		} finally {
			response.discard();
		}
	}
	async #retrieve(batchId, signal) {
		return soundBatch(await this.#clients.requests.batches.retrieve(batchId, endedBy(signal)));
	}
	/** What a request answers, or its failure as a ProviderError. */
	async #told(ask) {
		try {
			return await ask();
		} catch (cause) {
			throw attemptFailure(cause, void 0, this.#clock);
		}
	}
};

// src/edges/providers/openai-chat-stream.ts
/** Puts the chunks of Chat Completions together to the completion that they are the pieces of. */
var ChatAssembly = class {
	#content = null;
	#refusal = null;
	#calls = /* @__PURE__ */ new Map();
	#finishReason = null;
	#model;
	#usage;
	take(event) {
		const chunk = fieldsOf(event);
		this.#model ??= chunk["model"];
		this.#usage = chunk["usage"] ?? this.#usage;
		const choice = fieldsOf(listOf(chunk["choices"])[0]);
		this.#finishReason = choice["finish_reason"] ?? this.#finishReason;
		const { content, refusal, tool_calls: calls } = fieldsOf(choice["delta"]);
		this.#content = joined(this.#content, content);
		this.#refusal = joined(this.#refusal, refusal);
		const pieces = listOf(calls);
		for (const [position, piece] of pieces.entries()) this.#grow(fieldsOf(piece), position);
		return textOf(content) !== "" || textOf(refusal) !== "" || pieces.length > 0;
	}
	body() {
		if (this.#finishReason === null) return void 0;
		const message = {
			content: this.#content,
			refusal: this.#refusal,
			tool_calls: [...this.#calls.values()]
		};
		return {
			model: this.#model,
			choices: [{
				message,
				finish_reason: this.#finishReason
			}],
			usage: this.#usage
		};
	}
	#grow(piece, position) {
		const index = piece["index"] ?? position;
		const call = this.#calls.get(index) ?? {
			id: "",
			function: {
				name: "",
				arguments: ""
			}
		};
		const { name, arguments: text } = fieldsOf(piece["function"]);
		call.id ||= textOf(piece["id"]);
		call.function.name += textOf(name);
		call.function.arguments += textOf(text);
		this.#calls.set(index, call);
	}
};
/** What is known of a text with one more piece; null while there was none. */
function joined(text, piece) {
	return piece === void 0 || piece === null ? text : (text ?? "") + textOf(piece);
}

// src/edges/providers/provider-api.ts
/** A longer answer would fill the reports of a run, and no grader is meant for it. */
const LONGEST_ANSWER = 262144;
/** An answer that may be graded. Throws ProviderError for one that was withheld or is too long. */
function soundAnswer(answer) {
	if (answer.finishReason === "content_filter") throw failure("content-filter", "the provider's content filter withheld the answer");
	if (answer.toolCalls.reduce((sum, call) => sum + call.arguments.length, answer.content.length) > LONGEST_ANSWER) throw failure("too-long", `the answer is over ${LONGEST_ANSWER} characters long`);
	return answer;
}

// src/edges/providers/openai-chat.ts
/** Chat Completions, which most providers speak. */
const openAiChat = {
	path: "/chat/completions",
	bodyOf: bodyOf$1,
	answerOf: answerOf$1,
	assemble: () => new ChatAssembly()
};
function bodyOf$1(request, isStreamed) {
	const { model, messages, parameters, responseFormat, tools } = request;
	return {
		model,
		messages: messages.map(messageOf),
		temperature: parameters.temperature,
		top_p: parameters.topP,
		max_tokens: parameters.maxTokens,
		max_completion_tokens: parameters.maxCompletionTokens,
		frequency_penalty: parameters.frequencyPenalty,
		presence_penalty: parameters.presencePenalty,
		stop: parameters.stop,
		seed: parameters.seed,
		reasoning_effort: parameters.reasoningEffort,
		response_format: responseFormat?.type === "json_schema" ? {
			type: "json_schema",
			json_schema: responseFormat.jsonSchema
		} : responseFormat,
		tools: tools?.map((tool) => ({
			type: "function",
			function: tool
		})),
		...isStreamed ? {
			stream: true,
			stream_options: { include_usage: true }
		} : {}
	};
}
function messageOf(message) {
	const { role, content } = message;
	if (role === "tool") return {
		role,
		tool_call_id: message.toolCallId,
		content
	};
	if (message.toolCalls === void 0) return {
		role,
		content
	};
	const calls = message.toolCalls.map(({ id, name, arguments: written }) => ({
		id,
		type: "function",
		function: {
			name,
			arguments: written
		}
	}));
	return {
		role,
		content: content === "" ? null : content,
		tool_calls: calls
	};
}
function answerOf$1(body) {
	const completion = fieldsOf(body);
	const choice = fieldsOf(listOf(completion["choices"])[0]);
	const { message, finish_reason: finishReason } = choice;
	const error = completion["error"] ?? choice["error"];
	if ((error ?? void 0) !== void 0 || finishReason === "error") throw innerFailure(error);
	if (finishReason === null || isBreakOff(finishReason)) throw brokenOff(finishReason);
	if (message === void 0 || message === null) throw failure("no-answer", "the provider answered without a choice");
	const { content, refusal, tool_calls: calls } = fieldsOf(message);
	const toolCalls = listOf(calls).flatMap(toolCallOf$1);
	const usage = fieldsOf(completion["usage"]);
	const answer = soundAnswer({
		content: textOf(content ?? refusal),
		toolCalls,
		finishReason: textOf(finishReason ?? "unknown"),
		model: textOf(completion["model"]),
		...usageOf(usage["prompt_tokens"], usage["completion_tokens"])
	});
	if ((content ?? refusal ?? null) === null && toolCalls.length === 0 && answer.finishReason !== "length") throw failure("no-answer", "the provider answered without content");
	return answer;
}
function toolCallOf$1(value) {
	const call = fieldsOf(value);
	if ((call["type"] ?? "function") !== "function") return [];
	const { name, arguments: text } = fieldsOf(call["function"]);
	if (typeof name !== "string") throw noCompletion();
	return [{
		id: textOf(call["id"]),
		name: textOf(name),
		arguments: textOf(text)
	}];
}

// src/edges/providers/json-body.ts
/** Some servers set one before the JSON, and those that read a body by the rules of the web take it off. */
const BYTE_ORDER_MARK = "\ufeff";
/** The JSON of a body. Throws ProviderError: `truncated` where its text ends too early, or `not-json`. */
function jsonOf(text) {
	try {
		return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
	} catch {
		throw endsEarly(text) ? failure("truncated", "the provider answered with JSON that ends before it should") : failure("not-json", "the provider answered with a body that is not JSON");
	}
}
/** Whether a text is empty, or opens a bracket that it never closes. */
function endsEarly(text) {
	const start = text.trimStart();
	if (start === "") return true;
	if (start[0] !== "{" && start[0] !== "[") return false;
	let depth = 0;
	let isInString = false;
	for (let at = 0; at < start.length; at++) {
		const char = start[at];
		if (isInString && char === "\\") at++;
		else if (char === "\"") isInString = !isInString;
		else if (isInString) continue;
		else if (char === "{" || char === "[") depth++;
		else if (char === "}" || char === "]") depth--;
	}
	return depth > 0;
}

// src/edges/providers/openai-client.ts
/** Asks models by one of the provider's interfaces. */
var OpenAiClient = class {
	#api;
	#openai;
	#transport;
	#clock;
	#close;
	#shapes = /* @__PURE__ */ new Map();
	/** `openai` says what a request looks like, and `transport` sends it; `close` closes both. */
	constructor(api, { openai, transport }, clock, close) {
		this.#api = api;
		this.#openai = openai;
		this.#transport = transport;
		this.#clock = clock;
		this.#close = close;
	}
	async complete(call, signal) {
		const started = this.#clock.monotonicMs();
		const elapsed = () => Math.round(this.#clock.monotonicMs() - started);
		let response;
		try {
			response = await this.#ask(call, signal);
			if (!response.ok) throw statusFailure(response.status, await errorOf(response));
			const answer = isStream(response) ? await this.#streamed(response, elapsed) : this.#api.answerOf(jsonOf(await response.text()));
			const limits = limitsOf(response.headers);
			return {
				...answer,
				latencyMs: elapsed(),
				source: "provider",
				...limits === void 0 ? {} : { limits }
			};
		} catch (cause) {
			response?.discard();
			throw attemptFailure(cause, response?.headers, this.#clock);
		}
	}
	async close() {
		this.#close();
	}
	/**
	* The answer as it came over our own transport: reading it here tells JSON that is cut from what
	* never was JSON, and spares the package's second clock for the body.
	*/
	async #ask({ request, isStreamed }, signal) {
		const body = JSON.stringify(this.#api.bodyOf(request, isStreamed));
		return this.#transport.post(await this.#shapeOf(request.model), body, signal);
	}
	/**
	* What the package makes of a call besides its body. It is made once for all calls of a model, as
	* making it anew for each took a third of the CPU of a run.
	*/
	#shapeOf(model) {
		const known = this.#shapes.get(model);
		if (known !== void 0) return known;
		const options = {
			method: "post",
			path: this.#api.path,
			body: { model }
		};
		const shape = this.#openai.buildRequest({ ...options }).then(({ url, req }) => ({
			url,
			headers: Object.fromEntries(req.headers)
		}));
		this.#shapes.set(model, shape);
		return shape;
	}
	async #streamed(response, elapsed) {
		const assembly = this.#api.assemble();
		let firstTokenMs;
		const events = Stream.fromSSEResponse(response, new AbortController(), this.#openai);
		for await (const event of events) if (assembly.take(event)) firstTokenMs ??= elapsed();
		const body = assembly.body();
		if (body === void 0) throw failure("truncated", "the provider ended the stream before the end of the answer");
		return {
			...this.#api.answerOf(body),
			...firstTokenMs === void 0 ? {} : { firstTokenMs }
		};
	}
};
/** A server may answer whole where it was asked for a stream; the headers say which it is. */
function isStream(response) {
	return response.headers.get("content-type")?.startsWith("text/event-stream") === true;
}
/** The `error` of a body, as far as there is one. */
async function errorOf(response) {
	try {
		return fieldsOf(JSON.parse(await response.text()))["error"];
	} catch {
		return;
	}
}

// src/edges/providers/openai-responses-stream.ts
/** Events after which nothing more comes; each carries the whole response. */
const LAST_EVENTS = /* @__PURE__ */ new Set([
	"response.completed",
	"response.incomplete",
	"response.failed"
]);
const WRITING_EVENTS = /* @__PURE__ */ new Set([
	"response.output_text.delta",
	"response.refusal.delta",
	"response.function_call_arguments.delta"
]);
/** Waits for the whole response, with which the Responses API ends a stream. */
var ResponsesAssembly = class {
	#response;
	take(event) {
		const { type, delta, response } = fieldsOf(event);
		if (LAST_EVENTS.has(textOf(type))) this.#response = response;
		return WRITING_EVENTS.has(textOf(type)) && textOf(delta) !== "";
	}
	body() {
		return this.#response;
	}
};

// src/edges/providers/openai-responses.ts
/** The Responses API, with nothing kept at the provider. */
const openAiResponses = {
	path: "/responses",
	bodyOf,
	answerOf,
	assemble: () => new ResponsesAssembly()
};
function bodyOf(request, isStreamed) {
	const { model, messages, parameters, responseFormat, tools } = request;
	const { reasoningEffort: effort } = parameters;
	return {
		model,
		input: messages.flatMap(itemsOf),
		store: false,
		temperature: parameters.temperature,
		top_p: parameters.topP,
		max_output_tokens: parameters.maxCompletionTokens ?? parameters.maxTokens,
		frequency_penalty: parameters.frequencyPenalty,
		presence_penalty: parameters.presencePenalty,
		stop: parameters.stop,
		seed: parameters.seed,
		reasoning: effort === void 0 ? void 0 : { effort },
		text: responseFormat === void 0 ? void 0 : { format: formatOf(responseFormat) },
		tools: tools?.map((tool) => ({
			type: "function",
			strict: false,
			...tool
		})),
		...isStreamed ? { stream: true } : {}
	};
}
/** A message as items: what was said, and each call and each result by itself. */
function itemsOf(message) {
	const { role, content } = message;
	if (role === "tool") return [{
		type: "function_call_output",
		call_id: message.toolCallId,
		output: content
	}];
	const calls = (message.toolCalls ?? []).map(({ id, name, arguments: written }) => ({
		type: "function_call",
		call_id: id,
		name,
		arguments: written
	}));
	return content === "" && calls.length > 0 ? calls : [{
		role,
		content
	}, ...calls];
}
function formatOf(format) {
	return format.type === "json_schema" ? {
		...format.jsonSchema,
		type: "json_schema"
	} : format;
}
function answerOf(body) {
	const response = fieldsOf(body);
	const { status } = response;
	const error = response["error"] ?? void 0;
	if (error !== void 0 || status === "failed") throw innerFailure(error);
	if (status !== "completed" && status !== "incomplete") throw noCompletion();
	const items = listOf(response["output"]).map(fieldsOf);
	const parts = items.filter(({ type }) => type === "message").flatMap(({ content }) => listOf(content).map(fieldsOf));
	const toolCalls = items.filter(({ type }) => type === "function_call").map(toolCallOf);
	const usage = fieldsOf(response["usage"]);
	const answer = soundAnswer({
		content: writtenIn(parts),
		toolCalls,
		finishReason: finishReasonOf(response, toolCalls),
		model: textOf(response["model"]),
		...usageOf(usage["input_tokens"], usage["output_tokens"])
	});
	if (parts.length === 0 && toolCalls.length === 0 && answer.finishReason !== "length") throw failure("no-answer", "the provider answered without content");
	return answer;
}
/** All texts in their order, or the refusal where there is none. */
function writtenIn(parts) {
	const of = (type, field) => parts.filter((part) => part["type"] === type).map((part) => textOf(part[field]));
	return of("output_text", "text").join("") || of("refusal", "refusal").join("");
}
function toolCallOf({ call_id: id, name, arguments: text }) {
	return {
		id: textOf(id),
		name: textOf(name),
		arguments: textOf(text)
	};
}
/** Why the model stopped, in the words of Chat Completions, so that both interfaces tell it alike. */
function finishReasonOf(response, toolCalls) {
	if (response["status"] === "completed") return toolCalls.length > 0 ? "tool_calls" : "stop";
	const { reason } = fieldsOf(response["incomplete_details"]);
	if (isBreakOff(reason)) throw brokenOff(reason);
	return reason === "max_output_tokens" ? "length" : textOf(reason ?? "incomplete");
}

// src/edges/providers/without-key.ts
/**
* A provider whose answers and errors never carry the key, so that a server that echoes it cannot
* make a report or a store hold it. The runner masks its log only, and only the key as it is.
*/
function withoutKey(provider, mask) {
	return {
		complete: async (call, signal) => maskedReply(await masking(provider.complete(call, signal), mask), mask),
		close: () => provider.close()
	};
}
/** The same for a provider's Batch API. */
function batchWithoutKey(provider, mask) {
	return {
		mostCalls: provider.mostCalls,
		mostBytes: provider.mostBytes,
		bytesOf: (name, call) => provider.bytesOf(name, call),
		submit: async (calls, tag, signal) => mask(await masking(provider.submit(calls, tag, signal), mask)),
		find: async (tag, signal) => {
			const batchId = await masking(provider.find(tag, signal), mask);
			return batchId === void 0 ? void 0 : mask(batchId);
		},
		progress: async (batchId, signal) => {
			const { error, ...progress } = await masking(provider.progress(batchId, signal), mask);
			return error === void 0 ? progress : {
				...progress,
				error: maskedError(error, mask)
			};
		},
		answers: (batchId, signal) => maskedAnswers(provider.answers(batchId, signal), mask)
	};
}
async function* maskedAnswers(answers, mask) {
	try {
		for await (const [name, answer] of answers) {
			const isError = answer instanceof ProviderError;
			yield [mask(name), isError ? maskedError(answer, mask) : maskedReply(answer, mask)];
		}
	} catch (cause) {
		throw maskedCause(cause, mask);
	}
}
async function masking(answer, mask) {
	try {
		return await answer;
	} catch (cause) {
		throw maskedCause(cause, mask);
	}
}
function maskedCause(cause, mask) {
	return cause instanceof ProviderError ? maskedError(cause, mask) : cause;
}
function maskedReply(reply, mask) {
	return {
		...reply,
		content: mask(reply.content),
		finishReason: mask(reply.finishReason),
		model: mask(reply.model),
		toolCalls: reply.toolCalls.map((call) => ({
			id: mask(call.id),
			name: mask(call.name),
			arguments: mask(call.arguments)
		}))
	};
}
/** Without its cause, which may hold what the provider wrote. */
function maskedError({ code, message, details }, mask) {
	const { requestId } = details;
	return new ProviderError(code, mask(message), {
		...details,
		...requestId === void 0 ? {} : { requestId: mask(requestId) }
	});
}

// src/edges/providers/connect.ts
const APIS = {
	chat: openAiChat,
	responses: openAiResponses
};
/** Far more than an answer that may be graded: the rest is what a server puts around it. */
const MOST_ANSWER_BYTES = 8388608;
const FILE_TIMEOUT_MS = 9e5;
const MOST_FILE_BYTES = 2147483648;
/** Clients of a provider, whose answers and errors never hold the key; `batch` where settings ask for it. */
function connectProvider(connection) {
	const { settings, apiKey, redact, clock, allowPrivateNetwork = false, environment = process.env } = connection;
	if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new ConfigurationError([unusableKey]);
	const api = APIS[settings.api];
	const open = (connections, timeoutMs, mostBytes) => {
		const transport = new Transport({
			connections,
			timeoutMs,
			mostBytes,
			clock,
			environment,
			allowPrivateNetwork
		});
		return {
			transport,
			openai: openClient(connection, transport, timeoutMs)
		};
	};
	const calls = open(settings.concurrency, settings.timeoutMs, MOST_ANSWER_BYTES);
	const files = open(1, FILE_TIMEOUT_MS, MOST_FILE_BYTES);
	const close = () => {
		calls.transport.close();
		files.transport.close();
	};
	const client = withoutKey(new OpenAiClient(api, calls, clock, close), redact);
	if (!settings.batch) return { client };
	const endpoint = settings.azureApiVersion === void 0 ? `/v1${api.path}` : api.path;
	const clients = {
		requests: calls.openai,
		files: files.openai
	};
	const batch = new OpenAiBatch(api, clients, clock, endpoint);
	return {
		client,
		batch: batchWithoutKey(batch, redact)
	};
}
const unusableKey = {
	code: "bad-input",
	problem: "input api-key holds a character that no header can carry",
	hint: "Set the secret again, without line breaks or spaces in it."
};

export { connectProvider };