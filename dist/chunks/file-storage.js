import { n as EnvironmentError, r as HeadgateError, t as ConfigurationError } from "./errors.js";
import { n as refuseLinks, t as ReadAhead } from "./read-ahead.js";
import { n as isJsonObject } from "./json.js";
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { createHash, createHmac, createSecretKey, hkdfSync, randomUUID, timingSafeEqual } from "node:crypto";
import { dirname, join } from "node:path";

// src/edges/storage/lines.ts
/** A longer line is no answer of a model; it is neither written nor read. */
const MOST_LINE_BYTES = 16777216;
const CHUNK_BYTES = 1048576;
const NEWLINE = 10;
/**
* Reads an open file line by line, one chunk in memory at a time. `visit` gets each line without its
* end and where it starts, the last one also when it was not ended; undefined stands for a line over
* the limit. The bytes are valid during the visit only.
*/
function eachLine(file, visit) {
	let chunk = Buffer.allocUnsafe(CHUNK_BYTES);
	let offset = 0;
	for (;;) {
		const read = chunk.subarray(0, readSync(file, chunk, 0, chunk.length, offset));
		if (read.length === 0) return;
		let start = 0;
		for (let end = read.indexOf(NEWLINE); end !== -1; end = read.indexOf(NEWLINE, start)) {
			visit(read.subarray(start, end), offset + start);
			start = end + 1;
		}
		if (start > 0) offset += start;
		else if (read.length < chunk.length) {
			visit(read, offset);
			return;
		} else if (chunk.length <= 16777216) chunk = Buffer.allocUnsafe(Math.min(4 * chunk.length, 16777217));
		else {
			visit(void 0, offset);
			offset = endOfLine(file, offset, chunk);
		}
	}
}
/** The offset after the next line end, or of the end of the file. */
function endOfLine(file, from, chunk) {
	let offset = from;
	for (;;) {
		const read = chunk.subarray(0, readSync(file, chunk, 0, chunk.length, offset));
		const end = read.indexOf(NEWLINE);
		if (end !== -1) return offset + end + 1;
		if (read.length === 0) return offset;
		offset += read.length;
	}
}

// src/edges/storage/journal.ts
const LINE_END = Buffer.from("\n");
/** More than this does not wait to be flushed. */
const MOST_PENDING_BYTES = 1048576;
/** Where a line is that did not reach the file, or not yet. */
const NOWHERE = -1;
/**
* A file of lines that only grows and that a kill cannot spoil: lines are appended whole, and what was
* flushed outlives the process. A torn last line is left where it is, and the next one starts after it.
* Other processes may append at the same time. In memory are the places of the lines, not the lines.
*/
var Journal = class {
	#path;
	#offsets = [];
	#lengths = [];
	#ahead = new ReadAhead();
	#file;
	#isWritable = false;
	/** Where the file ended after the latest write, with the end of a line. */
	#end = 0;
	#pending = [];
	#pendingBytes = 0;
	#failure;
	/**
	* Reads what is there: `visit` gets every line with its number, from 0, and undefined for one that
	* is too long. The file and its folder are made by the first write. Throws EnvironmentError for a
	* file that cannot be read, and whatever `visit` throws.
	*/
	constructor(path, visit) {
		this.#path = path;
		try {
			this.#file = openExisting(path);
			if (this.#file === void 0) return;
			eachLine(this.#file, (line, offset) => visit(line, this.#add(offset, line?.length ?? 0)));
		} catch (cause) {
			if (this.#file !== void 0) closeSync(this.#file);
			if (cause instanceof HeadgateError) throw cause;
			const message = `Cannot read ${path} as it cannot be opened`;
			throw new EnvironmentError("read-failed", message, { cause });
		}
	}
	/** How many lines there are, those that were appended too. */
	get count() {
		return this.#offsets.length;
	}
	/**
	* Takes a line for the next write and answers its number; undefined for a line that is too long.
	* Throws EnvironmentError once a write has failed.
	*/
	append(line) {
		if (this.#failure !== void 0) throw this.#failure;
		if (line.length > 16777216) return void 0;
		this.#pending.push(line, LINE_END);
		this.#pendingBytes += line.length + 1;
		const number = this.#add(NOWHERE, line.length);
		if (this.#pendingBytes >= MOST_PENDING_BYTES) this.flush();
		return number;
	}
	/** The bytes of a line; undefined when it did not reach the file. */
	read(number) {
		if (this.#offsets[number] === NOWHERE && this.#failure === void 0) this.flush();
		const offset = this.#offsets[number] ?? NOWHERE;
		if (offset === NOWHERE || this.#file === void 0) return void 0;
		return this.#ahead.at(this.#file, offset, this.#lengths[number] ?? 0);
	}
	/** Writes what is waiting. Throws EnvironmentError when that fails, now and ever after. */
	flush() {
		if (this.#failure !== void 0) throw this.#failure;
		if (this.#pending.length === 0) return;
		const lines = this.#pending;
		this.#pending = [];
		this.#pendingBytes = 0;
		try {
			this.#place(this.#write(lines), lines.length / 2);
		} catch (cause) {
			this.#failure = new EnvironmentError("write-failed", `Cannot write ${this.#path}`, { cause });
			throw this.#failure;
		}
	}
	/** Flushes and closes the file. Throws EnvironmentError when a write failed. */
	close() {
		try {
			this.flush();
		} finally {
			if (this.#file !== void 0) closeSync(this.#file);
			this.#file = void 0;
			this.#isWritable = false;
		}
	}
	#add(offset, length) {
		this.#lengths.push(length);
		return this.#offsets.push(offset) - 1;
	}
	/** Appends lines in one write; answers where the first one starts, as far as that can be known. */
	#write(lines) {
		const file = this.#openForAppending();
		const bytes = Buffer.concat(lines);
		writeAll(file, bytes);
		const before = this.#end;
		this.#end = fstatSync(file).size;
		if (this.#end === before + bytes.length) return before;
		const grown = readAt(file, before, this.#end - before);
		const at = grown.indexOf(bytes);
		if (at === -1) return NOWHERE;
		if (!(at > 0 && grown[at - 1] !== LINE_END[0])) return before + at;
		const start = this.#write([LINE_END, ...lines]);
		return start === NOWHERE ? NOWHERE : start + LINE_END.length;
	}
	#place(start, count) {
		if (start === NOWHERE) return;
		let offset = start;
		for (let number = this.count - count; number < this.count; number += 1) {
			this.#offsets[number] = offset;
			offset += (this.#lengths[number] ?? 0) + 1;
		}
	}
	#openForAppending() {
		if (this.#file !== void 0 && this.#isWritable) return this.#file;
		mkdirSync(dirname(this.#path), { recursive: true });
		const file = openSync(this.#path, "a+", 384);
		if (this.#file !== void 0) closeSync(this.#file);
		this.#file = file;
		this.#isWritable = true;
		this.#end = fstatSync(file).size;
		if (this.#end > 0 && !readAt(file, this.#end - 1, 1).equals(LINE_END)) this.#end += writeAll(file, LINE_END);
		return file;
	}
};
/** Answers how many bytes these were. */
function writeAll(file, bytes) {
	for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
	return bytes.length;
}
function readAt(file, offset, length) {
	const bytes = Buffer.allocUnsafe(length);
	return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}
/** A pipe or a device would be read for ever. */
function openExisting(path) {
	try {
		if (statSync(path).isFile()) return openSync(path, "r");
		throw new EnvironmentError("read-failed", `Cannot read ${path} as it is no ordinary file`);
	} catch (cause) {
		if (cause.code === "ENOENT") return void 0;
		throw cause;
	}
}

// src/edges/storage/recording.ts
/** The recording of a line; undefined for a line that is none. */
function parseRecording(line) {
	try {
		const value = JSON.parse(line.toString("utf8"));
		return typeof value?.key === "string" && Number.isInteger(value.trial) && isJsonObject(value.parts) && typeof value.label === "string" && isReply(value.reply) ? value : void 0;
	} catch {
		return;
	}
}
/** Whether a reply has the types that reports count on; a cassette is a file like any other. */
function isReply(reply) {
	const { usage, firstTokenMs } = reply ?? {};
	return typeof reply?.content === "string" && typeof reply.model === "string" && Number.isFinite(reply.latencyMs) && (firstTokenMs === void 0 || Number.isFinite(firstTokenMs)) && Array.isArray(reply.toolCalls) && (usage === void 0 || Number.isFinite(usage?.inputTokens) && Number.isFinite(usage?.outputTokens));
}

// src/edges/storage/store-use.ts
/** Why an answer without it does not serve a call whose time to the first token is graded. */
const NO_FIRST_TOKEN = "time to the first token";
/** Whether an answer is as good as what a call would get: a server may answer whole, asked for a stream or not. */
function servesStream(call, { reply, isStreamed }) {
	return !call.isStreamed || isStreamed === true || reply.firstTokenMs !== void 0;
}
/** Counts how a run uses a store. */
var UseCounter = class {
	#reused = 0;
	#unsound = 0;
	#misses = /* @__PURE__ */ new Map();
	reuse() {
		this.#reused += 1;
	}
	passOver() {
		this.#unsound += 1;
	}
	miss(reason) {
		this.#misses.set(reason, (this.#misses.get(reason) ?? 0) + 1);
	}
	use() {
		const asked = [...this.#misses.values()].reduce((sum, count) => sum + count, 0);
		const misses = Object.fromEntries(this.#misses);
		return {
			reused: this.#reused,
			asked,
			misses,
			unsound: this.#unsound
		};
	}
};
/** The names of the parts in which two requests differ. */
function differingParts(wanted, found) {
	return Object.keys(wanted).filter((name) => wanted[name] !== found[name]);
}

// src/edges/storage/cassette.ts
/**
* Answers in a file that people keep and share, as JSON Lines. Mode *record* asks for every answer,
* *replay* only for what is not recorded, *replay-only* never.
*/
var Cassette = class {
	#path;
	#mode;
	#journal;
	#recordings = /* @__PURE__ */ new Map();
	/** The latest recording that was there of each label, to explain misses. */
	#nearest = /* @__PURE__ */ new Map();
	#notes = /* @__PURE__ */ new Map();
	#use = new UseCounter();
	/** Throws ConfigurationError for a broken file, and for a missing one that is to be replayed. */
	constructor(path, mode) {
		this.#path = path;
		this.#mode = mode;
		if (mode === "replay-only" && !existsSync(path)) throw broken("missing-file", "the cassette does not exist", { file: path });
		this.#journal = new Journal(path, (line, number) => {
			if (line !== void 0 && line.toString("utf8").trim() === "") return;
			const recording = line === void 0 ? void 0 : parseRecording(line);
			if (recording === void 0) throw broken("bad-cassette", "the line is no recording", {
				file: path,
				line: number + 1,
				column: 1
			});
			const indexed = this.#index(recording, number);
			this.#nearest.set(recording.label, indexed);
			this.#nearest.set(`${recording.label} ${recording.trial}`, indexed);
		});
	}
	find(call) {
		const indexed = this.#recordingOf(call);
		const recording = this.#mode === "record" ? void 0 : this.#read(indexed);
		if (recording !== void 0 && servesStream(call, recording)) {
			this.#use.reuse();
			return {
				...recording.reply,
				source: "cassette"
			};
		}
		if (this.#mode === "replay-only") throw this.#miss(call);
		this.#use.miss(recording === void 0 ? this.#difference(call) : NO_FIRST_TOKEN);
	}
	has({ key, trialIndex }) {
		return this.#mode !== "record" && this.#recordings.has(nameOf(key, trialIndex));
	}
	/** A cassette is recorded once, and then nobody waits. */
	expectedLatencyMs() {}
	keep(call, { source: _source, limits: _limits, ...reply }) {
		const { key, parts, label, trialIndex: trial } = call;
		const recording = {
			key,
			trial,
			parts,
			label,
			reply,
			...call.isStreamed ? { isStreamed: true } : {}
		};
		const number = this.#journal.append(Buffer.from(JSON.stringify(recording)));
		this.#journal.flush();
		if (number === void 0) this.#use.passOver();
		else this.#index(recording, number);
	}
	/** Within the run only: a cassette holds answers and nothing else. */
	recall(name) {
		return this.#notes.get(name);
	}
	remember(name, value) {
		this.#notes.set(name, value);
	}
	use() {
		return this.#use.use();
	}
	async close() {
		this.#journal.close();
	}
	/**
	* Equal requests of several cases are answered each with their own recording; a request of a case
	* that was not recorded, as after a new name, with the first one.
	*/
	#index({ key, trial, label, parts }, number) {
		const indexed = {
			key,
			trial,
			label,
			parts,
			number
		};
		this.#recordings.set(nameOf(key, trial, label), indexed);
		const first = nameOf(key, trial);
		if (!this.#recordings.has(first)) this.#recordings.set(first, indexed);
		return indexed;
	}
	#recordingOf({ key, trialIndex, label }) {
		return this.#recordings.get(nameOf(key, trialIndex, label)) ?? this.#recordings.get(nameOf(key, trialIndex));
	}
	#read(indexed) {
		const line = indexed === void 0 ? void 0 : this.#journal.read(indexed.number);
		return line === void 0 ? void 0 : parseRecording(line);
	}
	/** What the request of a call changed against the latest recording of the same label. */
	#difference(call) {
		const nearest = this.#nearest.get(call.label);
		return (nearest === void 0 ? [] : differingParts(call.parts, nearest.parts)).join(", ") || "never asked";
	}
	/**
	* Names the recording that is nearest: of the same request, or else of the same case and side, of
	* the same trial if there is one.
	*/
	#miss(call) {
		const nearest = this.#recordingOf(call) ?? this.#recordingOf({
			...call,
			trialIndex: 0
		}) ?? this.#nearest.get(`${call.label} ${call.trialIndex}`) ?? this.#nearest.get(call.label);
		const hint = nearest === void 0 ? `${this.#recordings.size === 0 ? "The cassette is empty" : "Nothing is recorded of this case, nor of its request"}. Record it with replay: record.` : `The nearest recording is ${nearest.key.slice(0, 12)} (${nearest.label}, trial ${nearest.trial}), which differs in ${differences(call, nearest).join(", ") || "time to the first token"}.`;
		return broken("cassette-miss", `it has no answer for ${call.label}, trial ${call.trialIndex} (key ${call.key.slice(0, 12)}), and replay-only makes no calls`, { file: this.#path }, hint);
	}
};
function differences(call, recording) {
	const parts = differingParts(call.parts, recording.parts);
	return call.trialIndex === recording.trial ? parts : [...parts, "trial"];
}
function nameOf(key, trial, label = "") {
	return `${key} ${trial} ${label}`;
}
function broken(code, problem, position, hint) {
	return new ConfigurationError([{
		code,
		problem,
		position,
		...hint === void 0 ? {} : { hint }
	}]);
}

// src/edges/storage/shard-files.ts
/** The name of a shard's file, in whatever folder an artifact was unpacked to. */
const SHARD_FILE = /(?:^|\/)shard-\d+-of-\d+\.jsonl$/;
const MOST_MANIFEST_BYTES = 4096;
function shardName({ index, count }) {
	return `shard-${index}-of-${count}.jsonl`;
}
/** Writes a shard's manifest and the lines of its answers, whole or not at all, for its owner alone. */
function writeShard(path, manifest, lines) {
	const temporary = `${path}.${process.pid}.part`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		const file = openSync(temporary, "w", 384);
		const write = (bytes) => {
			for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
		};
		write(Buffer.from(`${JSON.stringify({ shard: manifest })}\n`));
		for (const line of lines) write(Buffer.concat([line, Buffer.from("\n")]));
		closeSync(file);
		renameSync(temporary, path);
	} catch (cause) {
		throw new EnvironmentError("write-failed", `Cannot write ${path}`, { cause });
	}
}
/** What a shard's file says of itself; undefined where it is no such file. */
function readManifest(path) {
	try {
		const [line = ""] = firstBytes(path).split("\n", 1);
		const value = JSON.parse(line);
		const manifest = isJsonObject(value) ? value["shard"] : void 0;
		return isManifest(manifest) ? manifest : void 0;
	} catch (cause) {
		if (cause instanceof SyntaxError) return void 0;
		throw new EnvironmentError("read-failed", `Cannot read ${path}`, { cause });
	}
}
function firstBytes(path) {
	const file = openSync(path, "r");
	try {
		const bytes = Buffer.alloc(MOST_MANIFEST_BYTES);
		return bytes.toString("utf8", 0, readSync(file, bytes, 0, bytes.length, 0));
	} finally {
		closeSync(file);
	}
}
function isManifest(value) {
	if (!isJsonObject(value) || !isJsonObject(value["shard"])) return false;
	const { index, count } = value["shard"];
	return [
		value["headgate"],
		value["plan"],
		value["baseline"],
		value["head"]
	].every((text) => typeof text === "string") && typeof index === "number" && typeof count === "number" && Number.isInteger(index) && Number.isInteger(count) && index >= 1 && index <= count && count <= 9999 && Number.isInteger(value["unanswered"]);
}

// src/edges/storage/seal.ts
const MAC = ",\"mac\":\"";
const TAIL_LENGTH = 74;
/** The key of a store's seals, from which the provider's key cannot be found. */
function sealingKey(apiKey) {
	const bytes = hkdfSync("sha256", apiKey, "", "headgate trial store seal", 32);
	return createSecretKey(Buffer.from(bytes));
}
/** The JSON of an object with an HMAC-SHA256 of all bytes before it as its last field. */
function seal(value, key) {
	const body = JSON.stringify(value).slice(0, -1);
	return Buffer.from(`${body}${MAC}${macOf(Buffer.from(body), key)}"}`);
}
/** Whether a line ends as a sealed one does; nothing else is checked. */
function looksSealed(line) {
	const start = line.length - TAIL_LENGTH;
	return start > 0 && line.toString("latin1", start, start + 8) === MAC && line.toString("latin1", line.length - 2) === "\"}";
}
/** The object of a line; undefined unless the seal was made with this very key over these very bytes. */
function unseal(line, key) {
	if (!looksSealed(line)) return void 0;
	const body = line.subarray(0, line.length - TAIL_LENGTH);
	const found = line.subarray(body.length + 8, -2);
	if (!timingSafeEqual(found, Buffer.from(macOf(body, key)))) return void 0;
	const value = JSON.parse(line.toString("utf8"));
	return isJsonObject(value) ? value : void 0;
}
function macOf(bytes, key) {
	return createHmac("sha256", key).update(bytes).digest("hex");
}

// src/edges/storage/store-line.ts
const WORD = "\"([^\"\\\\]{1,128})\"";
const ANSWER = new RegExp(`^\\{"v":\\d+,"key":${WORD},"provider":${WORD},"twin":(\\d+),"trial":(\\d+),"when":${WORD},"latencyMs":([\\d.e+-]+),"label":`);
const CONSTANT = new RegExp(`^\\{"v":\\d+,"constant":${WORD},"when":${WORD},`);
const LONGEST_HEAD = 700;
/** No label holds it, as a quote in a JSON string has a backslash before it. */
const AFTER_LABEL = ",\"parts\":{\"";
/** Reads the start of a line; undefined for a line that is no whole line of a store. */
function readHead(line) {
	if (!looksSealed(line)) return void 0;
	const start = line.toString("latin1", 0, LONGEST_HEAD);
	const answer = ANSWER.exec(start);
	if (answer !== null) {
		const [head, key = "", provider = "", twin = "", trial = "", when = "", latency] = answer;
		const label = labelAt(line, head.length);
		if (label === void 0) return void 0;
		return {
			kind: "answer",
			name: answerName(key, provider, Number(twin), Number(trial)),
			when,
			latencyMs: Number(latency),
			label
		};
	}
	const [, constant, when = ""] = CONSTANT.exec(start) ?? [];
	return constant === void 0 ? void 0 : {
		kind: "constant",
		name: constantName(constant),
		when
	};
}
/**
* What answers to the same call have in common. Digests are cut, as an index of them is held in memory;
* whoever reads the line compares them whole.
*/
function answerName(key, provider, twin, trial) {
	return [
		key.slice(0, 32),
		provider.slice(0, 16),
		twin,
		trial
	].join(" ");
}
/** What lines of the same constant have in common. */
function constantName(digest) {
	return `constant ${digest}`;
}
function labelAt(line, start) {
	const end = line.indexOf(AFTER_LABEL, start);
	if (end === -1) return void 0;
	const json = line.toString("utf8", start, end);
	if (!json.includes("\\")) return json.slice(1, -1);
	try {
		return String(JSON.parse(json));
	} catch {
		return;
	}
}

// src/edges/storage/store-constants.ts
/** A batch lasts a day, and a job that is run again some days later must find its number. */
const SHORTEST_AGE_MS = 6048e5;
/** As long as answers count as of one time. */
const MOST_SKEW_MS = 6e5;
/** How long constants last where answers last `maxAgeMs`: they are remembered and judge nothing. */
function constantAgeMs(maxAgeMs) {
	return Math.max(maxAgeMs, SHORTEST_AGE_MS);
}
/** Values that runs share by a name; of each name the latest sound line counts, whatever is forged. */
var StoredConstants = class {
	#options;
	#use;
	#lines = /* @__PURE__ */ new Map();
	#ofThisRun = /* @__PURE__ */ new Map();
	constructor(options, use) {
		this.#options = options;
		this.#use = use;
	}
	/** Takes note of a line that says it holds a constant. */
	index(name, number) {
		const lines = this.#lines.get(name);
		if (lines === void 0) this.#lines.set(name, [number]);
		else lines.push(number);
	}
	recall(name, journal) {
		const known = this.#ofThisRun.get(name);
		const { apiKey } = this.#options;
		if (known !== void 0 || !apiKey) return known;
		const id = idOf(name);
		for (const number of [...this.#lines.get(constantName(id)) ?? []].reverse()) {
			const { v, constant, when, value } = journal.read(number, apiKey) ?? {};
			if (v === 1 && constant === id) {
				const { maxAgeMs, clock } = this.#options;
				const nowMs = Date.parse(clock.timestamp());
				const limit = {
					maxAgeMs: constantAgeMs(maxAgeMs),
					nowMs
				};
				const keptAtMs = Date.parse(when ?? "");
				return isExpired(keptAtMs, limit) || isAhead(keptAtMs, nowMs) ? void 0 : value;
			}
			this.#use.passOver();
		}
	}
	/** Answers why the value could not be stored, where it could not. */
	remember(name, value, journal) {
		this.#ofThisRun.set(name, value);
		const { apiKey, clock } = this.#options;
		if (!apiKey) return void 0;
		const line = {
			v: 1,
			constant: idOf(name),
			when: clock.timestamp(),
			value
		};
		const taken = journal.append(line, apiKey);
		return "no" in taken ? taken.no : void 0;
	}
};
function idOf(name) {
	return createHash("sha256").update(name).digest("hex");
}
/** Whether something was kept too long ago, in milliseconds since 1970, or at a time that is none. */
function isExpired(keptAtMs = NaN, { maxAgeMs, nowMs }) {
	return !(nowMs - keptAtMs <= maxAgeMs);
}
/**
* Whether something that is there already says that it is still to come, by more than clocks differ. It
* was written by a clock that was wrong, so nobody knows how old it is.
*/
function isAhead(keptAtMs, nowMs) {
	return keptAtMs - nowMs > MOST_SKEW_MS;
}

// src/edges/storage/store-files.ts
/**
* Appends to a store what other files know and it does not, or knows older. No line is verified here:
* whoever uses it does that. The store must not be open. Throws EnvironmentError for a file that cannot
* be read or written.
*/
function mergeStores(from, into) {
	const known = /* @__PURE__ */ new Map();
	const store = new Journal(into, (line) => {
		const head = line === void 0 ? void 0 : readHead(line);
		if (head !== void 0) known.set(head.name, head.when);
	});
	let added = 0;
	let unsound = 0;
	for (const path of from) {
		if (!existsSync(path)) throw unreadable(path);
		new Journal(path, (line) => {
			if (line?.length === 0) return;
			const head = line === void 0 ? void 0 : readHead(line);
			if (line === void 0 || head === void 0) {
				unsound += 1;
				return;
			}
			const when = known.get(head.name);
			if (!(when === void 0 || head.when > when)) return;
			known.set(head.name, head.when);
			store.append(Buffer.from(line));
			added += 1;
		}).close();
	}
	store.close();
	return {
		added,
		unsound
	};
}
/**
* Writes what is still of use of a store into a new file: of each answer and constant the
* latest, while they are not too old. Answers how many lines that are. Throws EnvironmentError for a
* file that cannot be read or written.
*/
function exportStore(path, to, limits) {
	const lines = /* @__PURE__ */ new Map();
	const store = new Journal(path, (line, number) => {
		const head = line === void 0 ? void 0 : readHead(line);
		if (line === void 0 || head === void 0) return;
		const maxAgeMs = head.kind === "answer" ? limits.maxAgeMs : constantAgeMs(limits.maxAgeMs);
		if (!(limits.nowMs - Date.parse(head.when) <= maxAgeMs)) return;
		lines.set(head.name, {
			number,
			length: line.length + 1
		});
	});
	const newestFirst = [...lines.values()].sort((one, other) => other.number - one.number);
	let bytes = 0;
	const kept = newestFirst.filter(({ length }) => {
		bytes += length;
		return bytes <= limits.mostBytes;
	});
	replaceFile(to, (write) => {
		for (const { number } of kept.reverse()) write(store.read(number) ?? Buffer.of());
	});
	store.close();
	return kept.length;
}
function unreadable(path) {
	return new EnvironmentError("read-failed", `Cannot read ${path} as it does not exist`);
}
/** Writes a file of lines whole or not at all. */
function replaceFile(path, fill) {
	const temporary = `${path}.${process.pid}.part`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(temporary, "", { mode: 384 });
		const journal = new Journal(temporary, () => void 0);
		fill((line) => journal.append(line));
		journal.close();
		renameSync(temporary, path);
	} catch (cause) {
		if (cause instanceof EnvironmentError) throw cause;
		throw new EnvironmentError("write-failed", `Cannot write ${path}`, { cause });
	}
}

// src/edges/storage/sealed-journal.ts
const UNWRITABLE = "the file cannot be written";
/**
* A journal of sealed lines. A seal is made with a key that only who holds the provider's key can
* derive, so nobody else can write a line that is read.
*/
var SealedJournal = class {
	#journal;
	#sealingKeys = /* @__PURE__ */ new Map();
	/**
	* `visit` gets what the start of each line says, unverified, and undefined for what is no line of a
	* store. Throws EnvironmentError for a file that cannot be read.
	*/
	constructor(path, visit) {
		this.#journal = new Journal(path, (line, number) => {
			if (line?.length !== 0) visit(line === void 0 ? void 0 : readHead(line), number);
		});
	}
	/**
	* Seals a value and appends it as a line, unless it holds the key or cannot be read back. The line is
	* in the file when this answers: a call that is sent afterwards must not be able to take its place
	* among those that a kill loses.
	*/
	append(value, apiKey) {
		const line = seal(value, this.#sealingKey(apiKey));
		if (holds(line, apiKey)) return { no: "it holds the API key" };
		const head = readHead(line);
		if (head === void 0) return { no: "it cannot be read back" };
		try {
			const number = this.#journal.append(line);
			this.#journal.flush();
			return number === void 0 ? { no: "it is too long" } : {
				number,
				head
			};
		} catch (cause) {
			if (cause instanceof EnvironmentError) return { no: UNWRITABLE };
			throw cause;
		}
	}
	/** The value of a line whose seal is sound; undefined for any other. */
	read(number, apiKey) {
		const line = this.line(number);
		return line === void 0 ? void 0 : unseal(line, this.#sealingKey(apiKey));
	}
	/** The value of a line, unverified: good for words to people and for nothing else. */
	peek(number) {
		try {
			return JSON.parse(String(this.line(number)));
		} catch {
			return;
		}
	}
	/** Closes the file; answers why lines were lost, if any were. */
	close() {
		try {
			this.#journal.close();
			return;
		} catch (cause) {
			if (cause instanceof EnvironmentError) return UNWRITABLE;
			throw cause;
		}
	}
	/** A line as it is, unverified; undefined where it cannot be read. */
	line(number) {
		try {
			return this.#journal.read(number);
		} catch (cause) {
			if (cause instanceof EnvironmentError) return void 0;
			throw cause;
		}
	}
	#sealingKey(apiKey) {
		const known = this.#sealingKeys.get(apiKey) ?? sealingKey(apiKey);
		this.#sealingKeys.set(apiKey, known);
		return known;
	}
};
/** Whether a line shows a key, as it is or as JSON writes it. */
function holds(line, apiKey) {
	return line.includes(apiKey) || line.includes(JSON.stringify(apiKey).slice(1, -1));
}

// src/edges/storage/trial-store.ts
/** Case and side are told apart by this much of a label. */
const LABEL_LENGTH = 200;
/**
* Answers in a journal, found by everything that decides them: the request, the provider, the twin and
* the trial. A line is read and verified when a call asks for it; until then an index of places is all
* that is in memory.
*/
var TrialStoreFile = class {
	#options;
	#journal;
	#use = new UseCounter();
	/** The latest line of each answer. */
	#answers = /* @__PURE__ */ new Map();
	/** When each of these lines says that it was kept, in milliseconds since 1970; NaN: nobody knows. */
	#keptAtMs = [];
	#constants;
	/** The latest line that earlier runs left of each label, to explain misses. */
	#nearest = /* @__PURE__ */ new Map();
	/** The time that the latest answer of each label took. */
	#latencies = /* @__PURE__ */ new Map();
	/** One moment for the whole run, so that an answer that was planned with is still there. */
	#limit;
	#refusals = /* @__PURE__ */ new Set();
	/** By line: whether this run found or kept it. */
	#used = [];
	/** Throws EnvironmentError for a file that cannot be read; what stands in it never stops a run. */
	constructor(options) {
		this.#options = options;
		const { maxAgeMs, clock } = options;
		this.#limit = {
			maxAgeMs,
			nowMs: Date.parse(clock.timestamp())
		};
		this.#constants = new StoredConstants(options, this.#use);
		this.#journal = new SealedJournal(options.path, (head, number) => {
			if (head === void 0) this.#use.passOver();
			else this.#index(head, number);
			if (head?.kind !== "answer") return;
			this.#nearest.set(head.label, number);
			if (isAhead(this.#keptAtMs[number] ?? 0, this.#limit.nowMs)) this.#keptAtMs[number] = NaN;
		});
	}
	find(call) {
		const found = this.#find(call);
		if (typeof found === "string") {
			this.#use.miss(found);
			return;
		}
		this.#use.reuse();
		return {
			...found,
			source: "store"
		};
	}
	has({ key, provider, twin, trialIndex }) {
		const identity = this.#options.identityOf(provider);
		const number = this.#answers.get(answerName(key, identity, twin, trialIndex));
		return number !== void 0 && !isExpired(this.#keptAtMs[number], this.#limit);
	}
	expectedLatencyMs(call) {
		return this.#latencies.get(labelOf(call));
	}
	keep(call, { source: _source, limits: _limits, ...reply }) {
		const apiKey = this.#options.apiKeyOf(call.provider);
		if (!apiKey) {
			this.#refuse(`Answers of provider ${call.provider} are`, "there is no API key to seal them with");
			return;
		}
		const { latencyMs, ...rest } = reply;
		const answer = {
			v: 1,
			key: call.key,
			provider: this.#options.identityOf(call.provider),
			twin: call.twin,
			trial: call.trialIndex,
			when: this.#options.clock.timestamp(),
			latencyMs,
			label: labelOf(call),
			parts: call.parts,
			reply: rest,
			...call.isStreamed ? { isStreamed: true } : {}
		};
		const taken = this.#journal.append(answer, apiKey);
		if ("no" in taken) {
			this.#use.passOver();
			this.#refuse("An answer is", taken.no);
		} else {
			this.#index(taken.head, taken.number);
			this.#used[taken.number] = true;
		}
	}
	recall(name) {
		return this.#constants.recall(name, this.#journal);
	}
	remember(name, value) {
		const no = this.#constants.remember(name, value, this.#journal);
		if (no !== void 0) this.#refuse(`What is remembered as ${name} is`, no);
	}
	/** The lines of all answers that this run found or kept. */
	*usedLines() {
		for (const [number, isUsed] of this.#used.entries()) {
			const line = isUsed ? this.#journal.line(number) : void 0;
			if (line !== void 0) yield line;
		}
	}
	use() {
		return this.#use.use();
	}
	async close() {
		const no = this.#journal.close();
		if (no !== void 0) this.#refuse("Answers are", no);
	}
	#index(head, number) {
		if (head.kind === "answer") {
			this.#answers.set(head.name, number);
			this.#keptAtMs[number] = Date.parse(head.when);
			this.#latencies.set(head.label, head.latencyMs);
		} else this.#constants.index(head.name, number);
	}
	/** The answer to a call, or why there is none. */
	#find(call) {
		const provider = this.#options.identityOf(call.provider);
		const name = answerName(call.key, provider, call.twin, call.trialIndex);
		const number = this.#answers.get(name);
		if (number === void 0) return this.#difference(call, provider);
		const apiKey = this.#options.apiKeyOf(call.provider);
		if (!apiKey) return "no API key";
		const answer = this.#journal.read(number, apiKey);
		if (answer?.v !== 1 || !isAnswerTo(answer, call, provider)) {
			this.#use.passOver();
			return "unsound";
		}
		if (isExpired(this.#keptAtMs[number], this.#limit)) return "expired";
		const { latencyMs, reply } = answer;
		if (!servesStream(call, answer)) return NO_FIRST_TOKEN;
		this.#used[number] = true;
		return {
			...reply,
			latencyMs,
			storedAt: answer.when
		};
	}
	/** What the request of a call changed against the latest answer of the same label. */
	#difference(call, provider) {
		const number = this.#nearest.get(labelOf(call));
		const { parts, provider: before } = (number === void 0 ? void 0 : this.#journal.peek(number)) ?? {};
		if (parts === void 0) return "never asked";
		return [...differingParts(call.parts, parts), ...before === provider ? [] : ["provider"]].join(", ") || "never asked";
	}
	/** Says each reason once: a store that keeps nothing costs later runs money, but no verdict. */
	#refuse(subject, reason) {
		if (this.#refusals.has(reason)) return;
		this.#refusals.add(reason);
		const { path, observer } = this.#options;
		observer.warning(`${subject} not kept in ${path} for later runs, as ${reason}.`);
	}
};
/** Whether an answer was given to this very call, by what the line itself says. */
function isAnswerTo(answer, call, provider) {
	return answer.key === call.key && answer.provider === provider && answer.twin === call.twin && answer.trial === call.trialIndex && differingParts(call.parts, answer.parts).length === 0;
}
function labelOf({ label }) {
	return label.slice(0, LABEL_LENGTH);
}

// src/edges/storage/unkept-answers.ts
/** The store of a run that keeps no answers: every call is asked. */
var UnkeptAnswers = class {
	#notes = /* @__PURE__ */ new Map();
	#asked = 0;
	find() {
		this.#asked += 1;
	}
	has() {
		return false;
	}
	expectedLatencyMs() {}
	keep() {}
	/** Within the run only. */
	recall(name) {
		return this.#notes.get(name);
	}
	remember(name, value) {
		this.#notes.set(name, value);
	}
	use() {
		return {
			reused: 0,
			asked: this.#asked,
			misses: { "nothing is kept": this.#asked },
			unsound: 0
		};
	}
	async close() {}
};

// src/edges/storage/file-storage.ts
/** Answers in files. */
var FileStorage = class {
	#options;
	#opened;
	constructor(options) {
		this.#options = options;
	}
	async openCassette(path, mode) {
		this.#refuseLinks(path);
		const trials = new Cassette(path, mode);
		return {
			trials,
			saveShard: refuseShard,
			close: () => trials.close()
		};
	}
	async openStore(path, access, merged) {
		this.#refuseLinks(path);
		await this.#fetch(path);
		const store = this.#openFile(path, access, merged);
		return {
			...store,
			close: async () => {
				await store.close();
				const isCancelled = this.#options.signal?.aborted === true;
				if (store.trials.use().asked > 0 && !isCancelled) await this.#send(path, access.maxAgeMs);
			}
		};
	}
	openRunStore(access, merged) {
		const path = join(this.#options.reportDirectory, `trial-store-${randomUUID()}.jsonl`);
		const remove = () => rmSync(path, { force: true });
		try {
			const store = this.#openFile(path, access, merged);
			return {
				...store,
				close: () => store.close().finally(remove)
			};
		} catch (cause) {
			remove();
			throw cause;
		}
	}
	openUnkept() {
		const trials = new UnkeptAnswers();
		return {
			trials,
			saveShard: refuseShard,
			close: () => trials.close()
		};
	}
	findShards(folder) {
		let names;
		try {
			names = readdirSync(folder, {
				recursive: true,
				encoding: "utf8"
			});
		} catch (cause) {
			throw new EnvironmentError("read-failed", `Cannot read the folder ${folder}`, { cause });
		}
		return names.filter((name) => SHARD_FILE.test(name)).sort().map((name) => ({
			file: join(folder, name),
			manifest: readManifest(join(folder, name))
		}));
	}
	#openFile(path, access, merged) {
		if (merged.length > 0) mergeStores(merged, path);
		const { clock, observer, reportDirectory } = this.#options;
		const trials = new TrialStoreFile({
			path,
			maxAgeMs: access.maxAgeMs,
			clock,
			observer,
			identityOf: access.identityOf,
			apiKeyOf: access.keyOf,
			apiKey: access.runKey
		});
		return {
			trials,
			saveShard: (manifest) => {
				const name = shardName(manifest.shard);
				writeShard(join(reportDirectory, name), manifest, trials.usedLines());
				return name;
			},
			close: () => trials.close()
		};
	}
	#refuseLinks(path) {
		const { workTree } = this.#options;
		if (workTree !== void 0) refuseLinks(workTree, path);
	}
	/** Takes in what an earlier run left; every line of it is verified when it is used. */
	async #fetch(path) {
		const carrier = await this.#carrier();
		if (carrier === void 0 || !await carrier.restore()) return;
		this.#orNotice(() => mergeStores([carrier.path], path));
	}
	async #send(path, maxAgeMs) {
		const carrier = await this.#carrier();
		if (carrier === void 0) return;
		const nowMs = Date.parse(this.#options.clock.timestamp());
		const { mostBytes } = carrier;
		if (this.#orNotice(() => exportStore(path, carrier.path, {
			maxAgeMs,
			nowMs,
			mostBytes
		}))) await carrier.save();
	}
	async #carrier() {
		this.#opened ??= this.#options.openCarrier?.();
		return this.#opened;
	}
	/** What goes wrong on the way from run to run costs money, but not this run its verdict. */
	#orNotice(step) {
		try {
			step();
			return true;
		} catch (cause) {
			if (!(cause instanceof EnvironmentError)) throw cause;
			this.#options.observer.notice(`answers do not travel between runs: ${cause.message}`);
			return false;
		}
	}
};
function refuseShard() {
	throw new EnvironmentError("write-failed", "Cannot write a shard without a trial store");
}

export { FileStorage };