import { t as ConfigurationError } from "./errors.js";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

// src/edges/providers/cassette.ts
/**
* Records model calls as JSON Lines and replays them. *record* asks the provider always, *replay*
* only for what is not recorded, *replay-only* never.
*/
var Cassette = class {
	#path;
	#mode;
	#provider;
	#recordings;
	/** `provider` may be absent in mode replay-only. Throws ConfigurationError for a broken file. */
	constructor(path, mode, provider) {
		this.#path = path;
		this.#mode = mode;
		this.#provider = provider;
		this.#recordings = readCassette(path, mode);
	}
	async complete(call, signal) {
		const found = this.#recordings.get(nameOf(call.key, call.trialIndex, call.label)) ?? this.#recordings.get(nameOf(call.key, call.trialIndex));
		if (found !== void 0 && this.#mode !== "record") return {
			...found.reply,
			source: "cassette"
		};
		if (this.#mode === "replay-only" || this.#provider === void 0) throw this.#miss(call);
		const reply = await this.#provider.complete(call, signal);
		this.#record(call, reply);
		return reply;
	}
	async close() {
		await this.#provider?.close();
	}
	#record(call, { source: _source, ...reply }) {
		const { key, parts, label, trialIndex: trial } = call;
		const recording = {
			key,
			trial,
			parts,
			label,
			reply
		};
		keep(this.#recordings, recording);
		mkdirSync(dirname(this.#path), { recursive: true });
		appendFileSync(this.#path, `${JSON.stringify(recording)}\n`);
	}
	/** Names the recording that is nearest: first the same request, then the most equal parts. */
	#miss(call) {
		let nearest;
		for (const recording of this.#recordings.values()) {
			const differing = differingParts(call, recording);
			if (nearest === void 0 || differing.length < nearest.differing.length || differing.length === nearest.differing.length && recording.label === call.label && nearest.recording.label !== call.label) nearest = {
				recording,
				differing
			};
		}
		const hint = nearest === void 0 ? "The cassette is empty. Record it with replay: record." : `The nearest recording is ${nearest.recording.key.slice(0, 12)} (${nearest.recording.label}, trial ${nearest.recording.trial}), which differs in ${nearest.differing.join(", ")}.`;
		return new ConfigurationError([{
			code: "cassette-miss",
			position: { file: this.#path },
			problem: `it has no answer for ${call.label}, trial ${call.trialIndex} (key ${call.key.slice(0, 12)}), and replay-only makes no calls`,
			hint
		}]);
	}
};
function differingParts(call, recording) {
	const parts = Object.keys(call.parts).filter((name) => call.parts[name] !== recording.parts[name]);
	return call.trialIndex === recording.trial ? parts : [...parts, "trial"];
}
/**
* Equal requests of several cases are answered each with their own recording; a request of a case that
* was not recorded, as after a new name, with the first one.
*/
function keep(recordings, recording) {
	const { key, trial, label } = recording;
	recordings.set(nameOf(key, trial, label), recording);
	if (!recordings.has(nameOf(key, trial))) recordings.set(nameOf(key, trial), recording);
}
function nameOf(key, trial, label = "") {
	return `${key} ${trial} ${label}`;
}
function readCassette(path, mode) {
	const recordings = /* @__PURE__ */ new Map();
	if (!existsSync(path)) {
		if (mode !== "replay-only") return recordings;
		throw broken({
			code: "missing-file",
			problem: "the cassette does not exist",
			position: { file: path }
		});
	}
	for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
		if (line.trim() === "") continue;
		const recording = parseRecording(line);
		if (recording === void 0) throw broken({
			code: "bad-cassette",
			problem: "the line is no recording",
			position: {
				file: path,
				line: index + 1,
				column: 1
			}
		});
		keep(recordings, recording);
	}
	return recordings;
}
/** Whether a reply has the types that reports count on; a cassette is a file like any other. */
function isReply(reply) {
	const { usage } = reply ?? {};
	return typeof reply?.content === "string" && typeof reply.model === "string" && Number.isFinite(reply.latencyMs) && Array.isArray(reply.toolCalls) && (usage === void 0 || Number.isFinite(usage?.inputTokens) && Number.isFinite(usage?.outputTokens));
}
function parseRecording(line) {
	try {
		const value = JSON.parse(line);
		return typeof value?.key === "string" && Number.isInteger(value.trial) && typeof value.parts === "object" && value.parts !== null && typeof value.label === "string" && isReply(value.reply) ? value : void 0;
	} catch {
		return;
	}
}
function broken(fault) {
	return new ConfigurationError([fault]);
}

export { Cassette };