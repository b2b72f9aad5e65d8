import { n as EnvironmentError } from "./errors.js";
import { performance } from "node:perf_hooks";
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// src/edges/process/clock.ts
/** The machine's own clocks. */
const systemClock = {
	monotonicMs: () => performance.now(),
	timestamp: () => (/* @__PURE__ */ new Date()).toISOString()
};

// src/edges/process/randomness.ts
/** The machine's own source of chance. */
const systemRandomness = { seed: () => randomUUID() };

// src/edges/storage/report-files.ts
/** The text of a report file; throws EnvironmentError when it cannot be read. */
async function readReportFile(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (cause) {
		throw new EnvironmentError("read-failed", `Cannot read ${path} as it cannot be opened`, { cause });
	}
}
/** Writes result.json and summary.md into a folder, each whole or not at all. */
var ReportFiles = class {
	#folder;
	constructor(folder) {
		this.#folder = folder;
	}
	async publish(report) {
		this.#write("result.json", report.resultJson);
		this.#write("summary.md", report.summaryMarkdown);
	}
	#write(name, text) {
		const path = join(this.#folder, name);
		const temporary = `${path}.${process.pid}.part`;
		try {
			mkdirSync(this.#folder, { recursive: true });
			writeFileSync(temporary, text);
			renameSync(temporary, path);
		} catch (cause) {
			throw new EnvironmentError("write-failed", `Cannot write ${path}`, { cause });
		}
	}
};

// src/edges/telemetry/console.ts
const PROGRESS_EVERY_MS = 5e3;
/** Tells the progress of a run in lines, at steady intervals; texts come encoded. */
var ConsoleObserver = class {
	#sink;
	#clock;
	#lastProgressMs = Number.NEGATIVE_INFINITY;
	constructor(sink, clock) {
		this.#sink = sink;
		this.#clock = clock;
	}
	phase(name, detail) {
		this.#line(`${name}: ${detail}`);
	}
	trialFinished(done, planned) {
		const now = this.#clock.monotonicMs();
		if (done < planned && now - this.#lastProgressMs < PROGRESS_EVERY_MS) return;
		this.#lastProgressMs = now;
		this.#line(`trials: ${done} of ${planned}`);
	}
	notice(message) {
		this.#line(`notice: ${message}`);
	}
	warning(message) {
		this.#line(`warning: ${message}`);
	}
	async publish(report) {
		this.#sink.write(report.console);
	}
	#line(text) {
		this.#sink.write(`${text}\n`);
	}
};

// src/compose.ts
/** All ports of the gate on the real edges; this file alone knows which edge serves which port. */
async function composeGate(world) {
	const observer = new ConsoleObserver(world.output, systemClock);
	return {
		repository: await openRepository(world.folder, world.environment),
		observer,
		publishers: await publishers(world, observer),
		clock: systemClock,
		randomness: systemRandomness,
		connect,
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
async function publishers(world, console) {
	const all = [new ReportFiles(world.reportDirectory)];
	if (world.stepSummaryPath !== void 0) {
		const { StepSummary } = await import("./step-summary.js");
		const { ActionOutputs } = await import("./action-outputs.js");
		all.push(new StepSummary(world.stepSummaryPath), new ActionOutputs());
	}
	return [...all, console];
}
/** A model client for a connection: the provider, a cassette, or both. */
async function connect(connection) {
	const { baseUrl, apiKey, settings, cassette } = connection;
	const openProvider = async () => {
		const { OpenAiChat } = await import("./openai-chat.js");
		const { WithoutKey } = await import("./without-key.js");
		const { provider } = settings;
		const key = apiKey ?? "";
		return new WithoutKey(new OpenAiChat({
			baseUrl,
			apiKey: key,
			provider,
			clock: systemClock
		}), key);
	};
	if (cassette.mode === "off") return openProvider();
	const { Cassette } = await import("./cassette.js");
	const provider = cassette.mode === "replay-only" ? void 0 : await openProvider();
	return new Cassette(cassette.path, cassette.mode, provider);
}

export { readReportFile as i, openRepository as n, openWorkTree as r, composeGate as t };