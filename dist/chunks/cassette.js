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
		const found = this.#recordings.get(nameOf(call.key, call.trialIndex));
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
		this.#recordings.set(nameOf(key, trial), recording);
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
function nameOf(key, trial) {
	return `${key} ${trial}`;
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
		recordings.set(nameOf(recording.key, recording.trial), recording);
	}
	return recordings;
}
function parseRecording(line) {
	try {
		const value = JSON.parse(line);
		return typeof value?.key === "string" && Number.isInteger(value.trial) && typeof value.parts === "object" && value.parts !== null && typeof value.label === "string" && typeof value.reply?.content === "string" && Array.isArray(value.reply.toolCalls) ? value : void 0;
	} catch {
		return;
	}
}
function broken(fault) {
	return new ConfigurationError([fault]);
}

export { Cassette };