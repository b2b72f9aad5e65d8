import { t as AGENT_SIDE } from "./agent.js";
import { t as ConfigurationError } from "./errors.js";
import { t as readNamedLines } from "./named-lines.js";
import { t as parseShard } from "./settings.js";
import { join } from "node:path";

// src/action/inputs.ts
const PROVIDER = /^[a-z][a-z0-9-]*$/;
const CASSETTE_MODES = [
	"off",
	"record",
	"replay",
	"replay-only"
];
/** An input of the action as the runner passes it; empty when it is not set. */
function input(environment, name) {
	return environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? "";
}
/** Reads the action's inputs; `event` has those that name revisions. */
function readInputs(environment) {
	const temporary = environment["RUNNER_TEMP"] ?? ".";
	const baseUrl = input(environment, "base-url");
	const apiKey = input(environment, "api-key");
	const trialStore = input(environment, "trial-store");
	const mode = cassetteMode(input(environment, "replay"));
	return {
		settingsPath: repositoryPath("settings", input(environment, "settings")),
		...baseUrl === "" ? {} : { baseUrl },
		...apiKey === "" ? {} : { apiKey },
		apiKeys: byName("api-keys", input(environment, "api-keys"), "name=key", PROVIDER),
		cassette: {
			mode,
			path: input(environment, "cassette") || join(temporary, "headgate", "cassette.jsonl")
		},
		...trialStore === "off" ? {} : { trialStorePath: trialStore || join(temporary, "headgate", "trial-store.jsonl") },
		isCached: flag("cache", input(environment, "cache") || "true") && trialStore !== "off",
		...part(input(environment, "shard"), input(environment, "merge"), mode),
		agentEndpoints: sidesOf("agent-endpoints", input(environment, "agent-endpoints"), "URL"),
		agentTokens: sidesOf("agent-tokens", input(environment, "agent-tokens"), "token"),
		allowCommands: flag("allow-commands", input(environment, "allow-commands")),
		bootstrap: flag("bootstrap", input(environment, "bootstrap")),
		reportDirectory: input(environment, "report-directory") || join(temporary, "headgate")
	};
}
/** What an input says of the sides of agents that are endpoints. */
function sidesOf(name, value, what) {
	return byName(name, value, `name.base=${what} and name.head=${what}`, AGENT_SIDE);
}
/** What the lines of an input say, by name. */
function byName(name, value, form, names) {
	const read = readNamedLines(value, names);
	if ("values" in read) return read.values;
	return refuse(`input ${name} ${read.isRepeated ? "must name nothing twice" : `must hold lines ${form}`}`, `line ${read.wrongLine}`);
}
/** Which part of the run this is: one shard, or what brings the shards together. */
function part(shard, folder, mode) {
	if (shard !== "" && folder !== "") refuse("inputs shard and merge exclude each other", `${shard} and ${folder}`);
	if (mode !== "off" && (shard !== "" || folder !== "")) refuse(`inputs ${shard === "" ? "merge" : "shard"} and replay exclude each other, as a cassette has no parts`, mode);
	if (folder !== "") return { shardFolder: folder };
	if (shard === "") return {};
	return { shard: parseShard(shard) ?? refuse("input shard must be a part of a whole such as 2/8", shard) };
}
function cassetteMode(value) {
	return CASSETTE_MODES.find((known) => known === (value || "off")) ?? refuse(`input replay must be one of ${CASSETTE_MODES.join(", ")}`, value);
}
/** An input that is true or false; false when it is not set. */
function flag(name, value) {
	if (value === "" || value === "false") return false;
	return value === "true" || refuse(`input ${name} must be true or false`, value);
}
/** A path inside the repository, in the only form that git uses for it. */
function repositoryPath(name, value) {
	const path = value || "evalsets/headgate.yaml";
	const steps = path.split("/");
	const isOdd = /[\\\u0000-\u001f]|^[A-Za-z]:/.test(path);
	return steps.every((step) => step !== "" && step !== "." && step !== ".." && step !== ".git") && !isOdd ? path : refuse(`input ${name} must be a path from the root of the repository`, value);
}
function refuse(problem, found) {
	throw new ConfigurationError([{
		code: "bad-input",
		problem,
		found: JSON.stringify(found.slice(0, 100))
	}]);
}

export { input as n, readInputs as r, flag as t };