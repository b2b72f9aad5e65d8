#!/usr/bin/env node
import { t as VERSION } from "./chunks/version.js";
import { t as AGENT_SIDE } from "./chunks/agent.js";
import { t as readNamedLines } from "./chunks/named-lines.js";
import { t as parseShard } from "./chunks/settings.js";
import { i as secretsOf, n as TOKENS_VARIABLE, r as keysByProvider, t as KEY_VARIABLE } from "./chunks/keys.js";
import { t as ConfigurationError } from "./chunks/errors.js";
import { parseArgs } from "node:util";

// src/cli/options.ts
/** Takes a command line apart; throws ConfigurationError for an option that there is none of. */
function parseOptions(words) {
	const text = { type: "string" };
	const flag = { type: "boolean" };
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			strict: true,
			options: {
				base: text,
				head: text,
				at: text,
				settings: text,
				"base-url": text,
				replay: text,
				cassette: text,
				"trial-store": text,
				shard: text,
				report: text,
				seed: text,
				count: text,
				shapes: text,
				since: text,
				audit: text,
				incidents: text,
				html: text,
				svg: flag,
				"agent-endpoint": {
					type: "string",
					multiple: true
				},
				"allow-commands": flag,
				bootstrap: flag,
				help: flag,
				version: flag
			}
		});
	} catch (cause) {
		throw bad(cause instanceof Error ? cause.message.split(". ")[0] ?? "" : String(cause));
	}
}
/** The value of an option that counts something. */
function wholeNumber(option, value, usual, [least, most]) {
	if (value === void 0) return usual;
	const number = /^\d+$/.test(value) ? Number(value) : NaN;
	if (number >= least && number <= most) return number;
	throw bad(`--${option} must be a whole number from ${least} to ${most}`);
}
/** Whether a text is a day of the calendar, as 2026-02-30 is not. */
function isDate(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}
/** A command line that cannot be followed. */
function bad(problem) {
	return new ConfigurationError([{
		code: "bad-input",
		problem,
		hint: "headgate --help lists the commands."
	}]);
}

// src/cli/args.ts
const USUAL_SETTINGS = "evalsets/headgate.yaml";
const USUAL_SEED = 1;
const USUAL_ATTACKS = 40;
const MOST_ATTACKS = 1e4;
/** Reads a command line; throws ConfigurationError that names what is wrong with it. */
function readCommand(words, environment) {
	const { values, positionals } = parseOptions(words);
	const [command, ...rest] = positionals;
	if (values.version) return { name: "version" };
	if (values.help || command === void 0) return { name: "help" };
	if (command === "explain") {
		const [file, caseId] = rest;
		if (file === void 0 || rest.length > 2) throw bad("explain takes a result file and a case");
		return {
			name: "explain",
			file,
			caseId
		};
	}
	if (command === "red-team") return redTeamCommand(rest, values);
	if (command === "trend") {
		const [file] = rest;
		if (file === void 0 || rest.length > 1) throw bad("trend takes one history file");
		return {
			name: "trend",
			file,
			svg: values.svg ?? false
		};
	}
	if (command === "review") return review(rest, values);
	const shardFolder = command === "merge" ? rest.shift() : void 0;
	if (rest.length > 0) throw bad(`${command} takes no argument ${JSON.stringify(rest[0])}`);
	const settingsPath = values.settings ?? USUAL_SETTINGS;
	if (command === "check") return {
		name: "check",
		at: values.at,
		settingsPath
	};
	if (command !== "gate" && command !== "merge") throw bad(`there is no command ${JSON.stringify(command)}`);
	if (command === "merge" && shardFolder === void 0) throw bad("merge takes a folder of shards");
	if (values.base === void 0) throw bad(`${command} needs --base <ref>`);
	const apiKey = environment[KEY_VARIABLE];
	const baseUrl = values["base-url"];
	const trialStore = values["trial-store"] ?? ".headgate/trial-store.jsonl";
	const mode = cassetteMode(values.replay ?? "off");
	return {
		name: "gate",
		base: values.base,
		head: values.head ?? "HEAD",
		options: {
			settingsPath,
			...baseUrl === void 0 ? {} : { baseUrl },
			...apiKey === void 0 ? {} : { apiKey },
			apiKeys: keysByProvider(environment),
			cassette: {
				mode,
				path: values.cassette ?? ".headgate/cassette.jsonl"
			},
			...trialStore === "off" ? {} : { trialStorePath: trialStore },
			isCached: false,
			...part(values.shard, shardFolder, mode),
			agentEndpoints: agentValues("--agent-endpoint", values["agent-endpoint"]?.join("\n") ?? ""),
			agentTokens: agentValues(TOKENS_VARIABLE, environment["HEADGATE_AGENT_TOKENS"] ?? ""),
			allowCommands: values["allow-commands"] ?? false,
			bootstrap: values.bootstrap ?? false,
			reportDirectory: values.report ?? ".headgate"
		}
	};
}
/** What is said of each side of an agent that is an endpoint, by `name.base` and `name.head`. */
function agentValues(source, text) {
	const read = readNamedLines(text, AGENT_SIDE);
	if ("values" in read) return read.values;
	const problem = read.isRepeated ? "names a side twice" : "must be <name>.base=\u2026 or <name>.head=\u2026";
	throw bad(`${source} ${problem}: see number ${read.wrongLine}`);
}
function redTeamCommand([evalset, ...more], values) {
	if (evalset === void 0 || more.length > 0) throw bad("red-team takes one evalset");
	return {
		name: "red-team",
		options: {
			settingsPath: values.settings ?? USUAL_SETTINGS,
			evalset,
			seed: wholeNumber("seed", values.seed, USUAL_SEED, [0, 2 ** 32 - 1]),
			count: wholeNumber("count", values.count, USUAL_ATTACKS, [1, MOST_ATTACKS]),
			...values.shapes === void 0 ? {} : { shapesPath: values.shapes }
		}
	};
}
function review(files, { since, audit, incidents, html }) {
	if (files.length === 0) throw bad("review takes result files");
	if (since === void 0 || !isDate(since)) throw bad("review needs --since with a date such as 2026-01-31");
	return {
		name: "review",
		files,
		since,
		audit,
		incidents,
		html
	};
}
function part(shard, shardFolder, mode) {
	if (mode !== "off" && (shard !== void 0 || shardFolder !== void 0)) throw bad(`${shardFolder === void 0 ? "--shard" : "merge"} and --replay exclude each other, as a cassette has no parts`);
	if (shardFolder !== void 0) {
		if (shard !== void 0) throw bad("merge takes no --shard");
		return { shardFolder };
	}
	if (shard === void 0) return {};
	const parsed = parseShard(shard);
	if (parsed === void 0) throw bad("--shard must be a part of a whole such as 2/8");
	return { shard: parsed };
}
function cassetteMode(value) {
	const modes = [
		"off",
		"record",
		"replay",
		"replay-only"
	];
	const mode = modes.find((known) => known === value);
	if (mode === void 0) throw bad(`--replay must be one of ${modes.join(", ")}`);
	return mode;
}

// src/cli/usage.ts
/** What `headgate --help` says. */
const USAGE = `headgate: a regression gate for prompts, tools and policies

  headgate gate --base <ref> [--head <ref>]   compare two commits (head: HEAD)
  headgate merge <folder> --base <ref>        judge with the answers of all shards
  headgate check [--at <ref>]                 are the files sound? (the work tree)
  headgate explain <result.json> [case]       retell a verdict, or one case of it
  headgate red-team <evalset>                 write attack cases made of its cases
  headgate trend <history.jsonl>              how pass rates went on from run to run
  headgate review <result.json>... --since <date>   the agenda of an eval review

  --settings <path>     trusted settings, evalsets/headgate.yaml
  --base-url <url>      the provider, instead of provider.baseUrl of the settings
  --replay <mode>       off, record, replay or replay-only
  --cassette <path>     recorded calls, .headgate/cassette.jsonl
  --trial-store <path>  answers that were paid for, .headgate/trial-store.jsonl; off keeps none
  --shard <i>/<n>       run one part of n of the cases and judge nothing, for gate
  --report <folder>     where result.json, report.html and other reports go, .headgate
  --svg                 trend draws a picture instead of a table
  --audit <path>        review lists the overrides of this audit.jsonl
  --incidents <path>    review lists those of this list, an id a line, that no case names
  --html <path>         review writes its agenda as a page too, besides Markdown on the output
  --bootstrap           allow a base without any evalset
  --allow-commands      run the commands that evalsets of base name as their target
  --agent-endpoint <name>.base=<url>, <name>.head=<url>
                        where an agent of yours is asked, once for each side
  --seed <number>       which attacks red-team makes, 1
  --count <number>      how many, 40
  --shapes <path>       your own attack shapes and goals, besides the known ones
  --version, --help

The key is read from the environment variable HEADGATE_API_KEY, those of further providers from
HEADGATE_API_KEY_<NAME>, bearer tokens of agents from lines <name>.base=<token> and <name>.head=<token> of
HEADGATE_AGENT_TOKENS.
Exit codes: 0 allowed, 1 blocked, 2 configuration, 3 provider or environment, 70 our fault.
`;

// src/cli/main.ts
/** Runs a command line; answers the exit code. */
async function main(words, process) {
	process.once("uncaughtException", async (cause) => process.exit(await explain(cause, process)));
	try {
		return await run(readCommand(words, process.env), process);
	} catch (cause) {
		return await explain(cause, process);
	}
}
/** Prints an error; answers its exit code. */
async function explain(cause, process) {
	const { errorReport } = await import("./chunks/publish2.js");
	const { redactorOf } = await import("./chunks/redaction2.js");
	const { lines, exitCode } = errorReport(cause, redactorOf(secretsOf(process.env)));
	process.stderr.write(`${lines.join("\n")}\n`);
	return exitCode;
}
async function run(command, process) {
	switch (command.name) {
		case "gate": return (await import("./chunks/gate3.js")).runGate(command, process);
		case "check": return (await import("./chunks/check.js")).runCheck(command, process);
		case "explain": return (await import("./chunks/explain.js")).runExplain(command, process);
		case "red-team": return (await import("./chunks/red-team.js")).runRedTeam(command, process);
		case "trend": return (await import("./chunks/trend.js")).runTrend(command, process);
		case "review": return (await import("./chunks/review.js")).runReview(command, process);
		case "version":
			process.stdout.write(`${VERSION}\n`);
			return 0;
		case "help":
			process.stdout.write(USAGE);
			return 0;
	}
}

// src/cli/index.ts
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
const exitCode = await main(process.argv.slice(2), process);
const { endProcess } = await import("./chunks/compose2.js");
endProcess(process, exitCode);

export {  };