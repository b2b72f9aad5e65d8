import { t as ConfigurationError } from "./errors.js";
import { n as isJsonObject } from "./json.js";
import { n as input, t as flag } from "./inputs2.js";
import { createHash } from "node:crypto";

// src/action/pull-request.ts
const POLICIES = [
	"always",
	"on-change",
	"on-failure",
	"never"
];
/**
* How this run reaches its pull request; undefined where the event belongs to none. A shard makes no
* verdict, so it has nothing to say there.
*/
function pullRequestAccess(environment, options, readPayload) {
	const policy = commentPolicy(input(environment, "comment"));
	const isStatusWanted = flag("publish-status", input(environment, "publish-status"));
	const token = input(environment, "github-token");
	const event = environment["GITHUB_EVENT_NAME"];
	const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(environment["GITHUB_REPOSITORY"] ?? "") ?? [];
	const isDispatched = event === "workflow_dispatch";
	if (options.shard !== void 0 || owner === void 0 || repo === void 0) return void 0;
	if (event !== "pull_request" && !isDispatched) return void 0;
	const number = isDispatched ? void 0 : numberOf(readPayload());
	const job = environment["GITHUB_JOB"] || "gate";
	const server = environment["GITHUB_SERVER_URL"] || "https://github.com";
	const id = environment["GITHUB_RUN_ID"] ?? "";
	return {
		token,
		apiUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
		repository: {
			owner,
			repo
		},
		...number === void 0 ? {} : { number },
		comment: {
			policy,
			key: digest([
				environment["GITHUB_WORKFLOW"],
				job,
				options.settingsPath
			]),
			run: {
				id: Number(id) || 0,
				attempt: Number(environment["GITHUB_RUN_ATTEMPT"]) || 0
			},
			runUrl: `${server}/${owner}/${repo}/actions/runs/${id}`
		},
		...isStatusWanted && isDispatched ? { statusContext: `headgate/${job}` } : {}
	};
}
function numberOf(payload) {
	const pullRequest = payload["pull_request"];
	const number = isJsonObject(pullRequest) ? pullRequest["number"] : void 0;
	return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
function commentPolicy(value) {
	const found = POLICIES.find((policy) => policy === (value || "on-change"));
	if (found !== void 0) return found;
	throw new ConfigurationError([{
		code: "bad-input",
		problem: `input comment must be one of ${POLICIES.join(", ")}`,
		found: JSON.stringify(value.slice(0, 100))
	}]);
}
/** Tells the comments of several gates on one pull request apart. */
function digest(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
}

export { pullRequestAccess };