import { t as ALL_REPORT_NAMES } from "./report.js";
import { n as refuseLinks, t as ReadAhead } from "./read-ahead.js";
import { i as InternalError, n as EnvironmentError } from "./errors.js";
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { createHash, randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";

// src/edges/process/cancellation.ts
/** GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later; a run is gone before that. */
const LONGEST_END_MS = 4e3;
/** Blocked, and not by the change: the code of a run that somebody or something else kept from judging. */
const EXIT_CODE = 3;
/**
* Cancels a run on the first signal. Whatever does not end by itself, such as a git that waits for the
* network, is ended with the process a little later: every file is written whole or not at all, and
* answers are on disk as they come, so nothing is lost by it.
*/
var Cancellation = class {
	#cancel = new AbortController();
	#process;
	#lastWords;
	#hasReported = false;
	/** `lastWords` tells people of a run that could not report any more. */
	constructor(process, lastWords) {
		this.#process = process;
		this.#lastWords = lastWords;
		for (const signal of [
			"SIGINT",
			"SIGTERM",
			"SIGHUP"
		]) process.once(signal, () => this.#begin());
	}
	get signal() {
		return this.#cancel.signal;
	}
	/** The run has told its decision; from now on only what it left behind can hold the process up. */
	reported() {
		this.#hasReported = true;
	}
	#begin() {
		if (this.#cancel.signal.aborted) return;
		this.#cancel.abort();
		setTimeout(() => this.#end(), LONGEST_END_MS).unref();
	}
	#end() {
		if (!this.#hasReported) this.#lastWords();
		this.#process.exit(EXIT_CODE);
	}
};

// src/edges/process/clock.ts
/** The machine's own clocks. */
const systemClock = {
	monotonicMs: () => performance.now(),
	timestamp: () => (/* @__PURE__ */ new Date()).toISOString(),
	after: (ms, run) => {
		const timer = setTimeout(run, Math.ceil(ms) + 1);
		return () => clearTimeout(timer);
	}
};

// src/edges/process/ending.ts
/**
* Ends the process as soon as all that it printed is out. Whatever is still open then was given up,
* such as a transfer of a cache that took too long, and could keep a job waiting for minutes.
*/
function endProcess(process, exitCode) {
	process.stdout.write("", () => {
		process.stderr.write("", () => process.exit(exitCode));
	});
}

// src/edges/process/heap.ts
/**
* Keeps the garbage of calls from filling the memory of a small runner. By itself the engine lets the
* space of young objects grow to 128 MB and that of old ones to four times what is in use, to spend
* less time on collecting: 10,000 calls took 390 MB, and take 175 MB with this and 5 to 10 % more CPU
* time, of which a run that waits for answers has plenty. To be called before the objects of a run are
* made: young ones keep the space that loading the program took.
*/
function keepHeapSmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=50");
}

// src/edges/process/randomness.ts
/** The machine's own source of chance. */
const systemRandomness = {
	seed: () => randomUUID(),
	number: () => Math.random()
};

// src/edges/storage/report-files.ts
/** Chunks are gathered to this many characters for each write. */
const WRITE_SIZE = 262144;
/** In UTF-8, of a UTF-16 code unit. */
const MOST_BYTES_OF_A_CHARACTER = 3;
/** Why a file cannot be read, where the system says so. */
const READ_PROBLEMS = {
	ENOENT: "it does not exist",
	EISDIR: "it is a folder",
	EACCES: "it may not be read"
};
/** The text of a report file; throws EnvironmentError when it cannot be read. */
async function readReportFile(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (cause) {
		const code = cause.code ?? "";
		const problem = READ_PROBLEMS[code] ?? "it cannot be opened";
		throw new EnvironmentError("read-failed", `Cannot read ${path} as ${problem}`, { cause });
	}
}
/** Writes a report to where somebody wants it; throws EnvironmentError when that fails. */
async function writeReportFile(path, text) {
	new ReportFiles(dirname(path)).write(basename(path), [text]);
}
/** Writes a run's files into a folder. */
var ReportFiles = class {
	#folder;
	constructor(folder) {
		this.#folder = folder;
	}
	write(name, chunks) {
		const path = join(this.#folder, name);
		const temporary = `${path}.${process.pid}.part`;
		try {
			mkdirSync(this.#folder, { recursive: true });
			const digest = writeChunks(temporary, chunks);
			renameSync(temporary, path);
			return digest;
		} catch (cause) {
			throw new EnvironmentError("write-failed", `Cannot write ${path}`, { cause });
		}
	}
	read(name, mostBytes) {
		const path = join(this.#folder, name);
		try {
			return statSync(path).size > mostBytes ? void 0 : readFileSync(path, "utf8");
		} catch {
			return;
		}
	}
	append(name, line) {
		const path = join(this.#folder, name);
		try {
			mkdirSync(this.#folder, { recursive: true });
			appendFileSync(path, `${line}\n`);
		} catch (cause) {
			throw new EnvironmentError("write-failed", `Cannot write ${path}`, { cause });
		}
	}
};
function writeChunks(path, chunks) {
	const hash = createHash("sha256");
	rmSync(path, { force: true });
	const file = openSync(path, "wx");
	try {
		let text = "";
		const room = Buffer.allocUnsafeSlow(MOST_BYTES_OF_A_CHARACTER * WRITE_SIZE);
		const flush = () => {
			const bytes = text.length <= WRITE_SIZE ? room.subarray(0, room.write(text)) : Buffer.from(text);
			hash.update(bytes);
			writeAll(file, bytes);
			text = "";
		};
		for (const chunk of chunks) {
			if (text.length + chunk.length > WRITE_SIZE) flush();
			text += chunk;
		}
		flush();
	} finally {
		closeSync(file);
	}
	return hash.digest("hex");
}
function writeAll(file, bytes) {
	for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

// src/edges/storage/transcripts.ts
/** So much waits in memory for the next write. */
const MOST_PENDING_BYTES = 65536;
/**
* All trials with their texts as JSON Lines, a file for people and machines; in memory stays where each
* one is. A trial's texts are found by the record that `keep` answered, that very object.
*/
var TranscriptFile = class {
	#path;
	#places = /* @__PURE__ */ new Map();
	/** Where each line starts, and where the next one will. */
	#offsets = [0];
	#ahead = new ReadAhead();
	#file;
	#isBegun = false;
	#pending = [];
	#pendingBytes = 0;
	/** The file is made anew by the first write, for its owner alone. */
	constructor(path) {
		this.#path = path;
	}
	/** Throws EnvironmentError when the file cannot be written. */
	keep(trial) {
		const { output: _o, toolCalls: _t, grades: _g, conversation: _c, ...record } = trial;
		const line = Buffer.from(`${JSON.stringify(trial)}\n`);
		this.#places.set(record, this.#offsets.length - 1);
		this.#offsets.push(this.#end + line.length);
		this.#pending.push(line);
		this.#pendingBytes += line.length;
		if (this.#pendingBytes >= MOST_PENDING_BYTES) this.#flush();
		return record;
	}
	read(trial) {
		const place = this.#places.get(trial);
		if (place === void 0) throw new InternalError("internal", "A trial was never kept");
		this.#flush();
		const offset = this.#offsets[place] ?? 0;
		const length = (this.#offsets[place + 1] ?? 0) - offset;
		const { output, toolCalls, grades, conversation } = this.#trying("read", (file) => {
			return JSON.parse(this.#ahead.at(file, offset, length).toString("utf8"));
		});
		const texts = {
			output,
			toolCalls,
			grades
		};
		return conversation === void 0 ? texts : {
			...texts,
			conversation
		};
	}
	/** Writes what is waiting; texts can be read afterwards too. */
	close() {
		this.#flush();
		if (this.#file !== void 0) closeSync(this.#file);
		this.#file = void 0;
	}
	get #end() {
		return this.#offsets.at(-1) ?? 0;
	}
	#flush() {
		if (this.#pending.length === 0) return;
		const bytes = Buffer.concat(this.#pending);
		this.#trying("write", (file) => {
			for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
		});
		this.#pending = [];
		this.#pendingBytes = 0;
	}
	#trying(what, use) {
		try {
			return use(this.#open());
		} catch (cause) {
			throw new EnvironmentError(`${what}-failed`, `Cannot ${what} ${this.#path}`, { cause });
		}
	}
	#open() {
		if (this.#file === void 0) {
			mkdirSync(dirname(this.#path), { recursive: true });
			if (!this.#isBegun) rmSync(this.#path, { force: true });
			this.#file = openSync(this.#path, this.#isBegun ? "a+" : "wx+", 384);
			this.#isBegun = true;
		}
		return this.#file;
	}
};

// src/edges/telemetry/progress-pace.ts
const BAR_WIDTH = 24;
/** Sooner than this the rate says nothing. */
const SETTLED_AFTER_MS = 2e3;
/** How fast trials end since the first of them did, and how long the rest will take at that rate. */
var ProgressPace = class {
	#startMs;
	constructor(startMs) {
		this.#startMs = startMs;
	}
	/** "120 of 400, 12.3 a second, US$ 0.12, about 23 s left". */
	words({ done, planned, costUsd }, nowMs) {
		const elapsedMs = nowMs - this.#startMs;
		const parts = [`${done} of ${planned}`];
		if (elapsedMs >= SETTLED_AFTER_MS) parts.push(`${(done * 1e3 / elapsedMs).toFixed(1)} a second`);
		if (costUsd > 0) parts.push(`US$ ${costUsd >= 1 ? costUsd.toFixed(2) : Number(costUsd.toPrecision(2))}`);
		if (elapsedMs >= SETTLED_AFTER_MS && done < planned) parts.push(`about ${duration((planned - done) * elapsedMs / done)} left`);
		return parts.join(", ");
	}
	bar({ done, planned }) {
		const full = planned === 0 ? 0 : Math.floor(BAR_WIDTH * Math.min(done, planned) / planned);
		return `[${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)}]`;
	}
};
function duration(ms) {
	const seconds = Math.ceil(ms / 1e3);
	return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

// src/edges/telemetry/console.ts
/** A log gets a line now and then, a terminal a bar that moves. */
const LOG_EVERY_MS = 5e3;
const BAR_EVERY_MS = 200;
const ERASE_LINE = "\r\x1B[2K";
/** Tells the progress of a run: in a terminal as a bar, else in lines at steady intervals. Texts come encoded. */
var ConsoleObserver = class {
	#sink;
	#clock;
	#isTerminal;
	#pace;
	#lastProgressMs = Number.NEGATIVE_INFINITY;
	#isBarShown = false;
	constructor(sink, clock) {
		this.#sink = sink;
		this.#clock = clock;
		this.#isTerminal = sink.isTTY === true;
	}
	phase(name, detail) {
		this.#line(`${name}: ${detail}`);
	}
	trialFinished(done, planned, costUsd) {
		const now = this.#clock.monotonicMs();
		this.#pace ??= new ProgressPace(now);
		const interval = this.#isTerminal ? BAR_EVERY_MS : LOG_EVERY_MS;
		if (done < planned && now - this.#lastProgressMs < interval) return;
		this.#lastProgressMs = now;
		const progress = {
			done,
			planned,
			costUsd
		};
		if (!this.#isTerminal) {
			this.#line(`trials: ${this.#pace.words(progress, now)}`);
			return;
		}
		this.#sink.write(`${ERASE_LINE}${this.#pace.bar(progress)} ${this.#pace.words(progress, now)}`);
		this.#isBarShown = true;
	}
	notice(message) {
		this.#line(`notice: ${message}`);
	}
	warning(message) {
		this.#line(`warning: ${message}`);
	}
	async publish(report) {
		this.#endBar();
		this.#sink.write(report.console);
	}
	#line(text) {
		this.#endBar();
		this.#sink.write(`${text}\n`);
	}
	/** Leaves the bar as it stands, above what comes next. */
	#endBar() {
		if (!this.#isBarShown) return;
		this.#isBarShown = false;
		this.#sink.write("\n");
	}
};

// src/compose.ts
/** The longest that fetching or saving earlier answers may hold a run up. */
const CACHE_TIME_LIMIT_MS = 3e4;
/** The longest that reading approvals and that publishing on a pull request may take, each. */
const GITHUB_TIME_LIMIT_MS = 6e4;
/** All ports of the gate on the real edges; this file alone knows which edge serves which port. */
async function composeGate(world) {
	keepHeapSmall();
	const log = new ConsoleObserver(world.output, systemClock);
	const observer = world.encoded(log);
	for (const name of ["", ...ALL_REPORT_NAMES]) refuseLinks(world.folder, join(world.reportDirectory, name));
	return {
		repository: await openRepository(world.folder, world.environment),
		observer: log,
		publishers: await publishers(world, log, observer),
		...await approvals(world),
		reportFolder: new ReportFiles(world.reportDirectory),
		transcripts: new TranscriptFile(join(world.reportDirectory, "trials.jsonl")),
		clock: systemClock,
		randomness: systemRandomness,
		storage: await openStorage(world, observer),
		providers: { connect },
		agents: {
			openCommands: (options) => openCommands({
				...options,
				environment: world.environment
			}),
			openEndpoints: (options) => openEndpoints(options, world.environment)
		},
		openPrices,
		signal: world.signal
	};
}
/** The git repository of a folder. */
async function openRepository(folder, environment) {
	const { GitRepository } = await import("./repository.js");
	return new GitRepository(folder, environment);
}
/** The files of a work tree as they are on disk, for checks before a commit. */
async function openWorkTree(folder, environment) {
	const { readWorkTree } = await import("./work-tree.js");
	return readWorkTree(folder, environment);
}
async function publishers(world, log, observer) {
	const all = [];
	if (world.stepSummaryPath !== void 0) {
		const { StepSummary } = await import("./step-summary.js");
		const { ActionOutputs } = await import("./action-outputs.js");
		const { Annotations } = await import("./annotations.js");
		all.push(new StepSummary(world.stepSummaryPath), new ActionOutputs(), new Annotations());
	}
	all.push(log);
	if (world.pullRequest !== void 0) {
		const { PullRequestPublisher } = await import("./pull-request-publisher.js");
		all.push(new PullRequestPublisher(world.pullRequest, patience(world), observer));
	}
	return all;
}
async function approvals({ pullRequest, signal }) {
	if (pullRequest === void 0) return {};
	const { LiveApprovals } = await import("./live-approvals.js");
	return { approvals: new LiveApprovals(pullRequest, patience({ signal })) };
}
function patience({ signal }) {
	return {
		signal,
		timeLimitMs: GITHUB_TIME_LIMIT_MS
	};
}
async function openStorage(world, observer) {
	const { FileStorage } = await import("./file-storage.js");
	const { reportDirectory, cache } = world;
	const { signal } = world;
	const { folder: workTree } = world;
	const options = {
		reportDirectory,
		workTree,
		clock: systemClock,
		observer,
		signal
	};
	if (cache === void 0) return new FileStorage(options);
	const openCarrier = async () => {
		const { TrialCache } = await import("./trial-cache.js");
		return new TrialCache({
			...cache,
			observer,
			timeLimitMs: CACHE_TIME_LIMIT_MS,
			signal
		});
	};
	return new FileStorage({
		...options,
		openCarrier
	});
}
async function connect(access) {
	const { connectProvider } = await import("./connect.js");
	return connectProvider({
		...access,
		clock: systemClock
	});
}
async function openCommands(options) {
	const { CommandRunner } = await import("./command.js");
	return new CommandRunner(options);
}
async function openEndpoints({ endpoints, redact, ...limits }, environment) {
	const { EndpointRunner } = await import("./endpoint.js");
	const { MOST_ANSWER_BYTES } = await import("./protocol.js");
	const { PlainPost } = await import("./plain-post.js");
	const side = ({ url, token }, peer) => ({
		post: new PlainPost(url, {
			...limits,
			mostBytes: MOST_ANSWER_BYTES,
			clock: systemClock,
			environment,
			peer
		}),
		...token === void 0 ? {} : { token }
	});
	return new EndpointRunner({
		baseline: side(endpoints.baseline, "the endpoint of base's agent"),
		head: side(endpoints.head, "the endpoint of head's agent")
	}, redact);
}
async function openPrices() {
	const { openPriceTable } = await import("./genai-prices.js");
	return openPriceTable(new Date(systemClock.timestamp()));
}

export { writeReportFile as a, readReportFile as i, openRepository as n, endProcess as o, openWorkTree as r, Cancellation as s, composeGate as t };