import { o as TrustError, t as ConfigurationError } from "./errors.js";
import { n as isJsonObject } from "./json.js";
import { n as input } from "./inputs2.js";
import { readFileSync } from "node:fs";

// src/action/event.ts
const NO_COMMIT = /^0+$/;
/** Which two commits an event asks to compare; see "Which commits" in the README. */
function revisionsOf(environment, readPayload) {
	const event = environment["GITHUB_EVENT_NAME"] ?? "";
	const base = input(environment, "base");
	const head = input(environment, "head");
	if (event === "workflow_dispatch") {
		const named = input(environment, "protected-branch");
		return dispatched(base, head, () => named === "" ? defaultBranch(readPayload()) : named);
	}
	if (event === "schedule") return scheduled(base, head, environment);
	if (base !== "" || head !== "") throw bad(`inputs base and head are for workflow_dispatch and schedule, and the event is ${event}`);
	switch (event) {
		case "pull_request": return {
			kind: "merge-commit",
			sha: sha(environment["GITHUB_SHA"], "GITHUB_SHA")
		};
		case "merge_group": {
			const group = objectIn(readPayload(), "merge_group");
			return {
				kind: "pair",
				base: sha(group["base_sha"], "merge_group.base_sha"),
				head: sha(group["head_sha"], "merge_group.head_sha"),
				by: "merge group and its base"
			};
		}
		case "push": return pushed(readPayload());
		default: throw new TrustError("event-not-supported", `Cannot run on ${JSON.stringify(event)}`, { hint: `${REFUSED[event] ?? ""}Use pull_request, merge_group, push, workflow_dispatch or schedule.` });
	}
}
/** Why an event is refused whatever the workflow says, and what does the same safely. */
const REFUSED = {
	pull_request_target: "It would bring the key and a token that may write together with content of forks. A pull request of a fork is judged safely by pull_request, and with the key by merge_group. ",
	workflow_run: "It would bring the key together with what another run left, which may be of a fork. Judge in the workflow of the pull request itself. ",
	issue_comment: "Whoever may comment could start it, and it is bound to no commit. A maintainer starts a run by workflow_dispatch, with the full SHA that was reviewed. "
};
/**
* Whose pull request it is that GitHub gives no secrets; undefined for all others. A head repository
* that was deleted was a fork.
*/
function keyWithheldFrom(environment, readPayload) {
	if (environment["GITHUB_EVENT_NAME"] !== "pull_request") return void 0;
	if (environment["GITHUB_ACTOR"] === "dependabot[bot]") return "dependabot";
	const head = readPayload()["pull_request"];
	const repository = isJsonObject(head) && isJsonObject(head["head"]) ? head["head"]["repo"] : "";
	return (isJsonObject(repository) ? repository["full_name"] !== environment["GITHUB_REPOSITORY"] : repository === null) ? "fork" : void 0;
}
/** The event's payload as the runner wrote it. */
function readEventPayload(environment) {
	const path = environment["GITHUB_EVENT_PATH"] ?? "";
	let payload;
	try {
		payload = JSON.parse(readFileSync(path, "utf8"));
	} catch {
		throw bad("the file that GITHUB_EVENT_PATH names cannot be read as JSON");
	}
	if (!isJsonObject(payload)) throw bad("the event's payload is no object");
	return payload;
}
/** Whoever starts the run names base, and with it the settings: it must be on a protected branch. */
function dispatched(base, head, protectedBranch) {
	if (base !== "" && head !== "") return {
		kind: "pair",
		base,
		head,
		by: "inputs base and head",
		baseOn: protectedBranch()
	};
	throw bad("workflow_dispatch needs both inputs base and head", "Pass them on with `base` and `head` under `with:`, from the inputs of the workflow.");
}
/** A schedule knows no change, so the workflow names what is compared; head is where it runs. */
function scheduled(base, head, environment) {
	if (base === "") return {
		kind: "none",
		why: "a schedule has no base of its own, and input base names none to compare with"
	};
	return {
		kind: "pair",
		base,
		head: head === "" ? sha(environment["GITHUB_SHA"], "GITHUB_SHA") : head,
		by: "schedule: inputs base and head"
	};
}
function pushed(payload) {
	const before = sha(payload["before"], "before");
	const after = sha(payload["after"], "after");
	if (NO_COMMIT.test(after)) return {
		kind: "none",
		why: "the branch was deleted"
	};
	if (NO_COMMIT.test(before)) return {
		kind: "none",
		why: "the branch is new, so there is no commit to compare with"
	};
	return {
		kind: "pair",
		base: before,
		head: after,
		by: "push: before and after"
	};
}
function defaultBranch(payload) {
	const name = objectIn(payload, "repository")["default_branch"];
	if (typeof name === "string" && name !== "") return name;
	throw bad("the event's payload names no default branch that base could be on", "Name the protected branch as input protected-branch.");
}
function objectIn(payload, field) {
	const value = payload[field];
	if (isJsonObject(value)) return value;
	throw bad(`the event's payload has no ${field}`);
}
function sha(value, name) {
	if (typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
	throw bad(`${name} of the event is no full commit SHA`);
}
function bad(problem, hint) {
	return new ConfigurationError([{
		code: "bad-event",
		problem,
		...hint === void 0 ? {} : { hint }
	}]);
}

export { keyWithheldFrom, readEventPayload, revisionsOf };