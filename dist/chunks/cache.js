import { createHash } from "node:crypto";
import { join } from "node:path";

// src/action/cache.ts
/**
* What the cache needs; undefined where answers do not travel. Runs of the same settings share
* answers, and each shard has its own, as a run fetches one entry only.
*/
function cacheAccess(env, options) {
	const isUsed = options.isCached && options.cassette.mode === "off";
	const temporary = env["RUNNER_TEMP"];
	if (!isUsed || temporary === void 0) return void 0;
	const { settingsPath, shard } = options;
	const part = shard === void 0 ? "whole" : `${shard.index} of ${shard.count}`;
	const common = [
		env["GITHUB_REPOSITORY"],
		settingsPath,
		part
	].join("\n");
	const run = [
		env["GITHUB_RUN_ID"],
		env["GITHUB_RUN_ATTEMPT"],
		env["GITHUB_JOB"]
	].join("-");
	return {
		folder: join(temporary, "headgate-cache"),
		namespace: digest(common),
		run: digest(`${run} ${part}`)
	};
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 20);
}

export { cacheAccess };