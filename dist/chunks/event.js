import { o as TrustError, t as ConfigurationError } from "./errors.js";
import { t as isJsonObject } from "./json.js";
import { t as input } from "./inputs2.js";
import { readFileSync } from "node:fs";

// src/action/event.ts
const NO_COMMIT = /^0+$/;
/** Which two commits an event asks to compare; see "Which commits" in the README. */
function revisionsOf(environment, readPayload) {
	const event = environment["GITHUB_EVENT_NAME"] ?? "";
	const base = input(environment, "base");
	const head = input(environment, "head");
	if (event === "workflow_dispatch") return dispatched(base, head);
	if (base !== "" || head !== "") throw bad(`inputs base and head are for workflow_dispatch, and the event is ${event}`);
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
		default: throw new TrustError("event-not-supported", `Cannot run on ${JSON.stringify(event)}`, { hint: "Use pull_request, merge_group, push or workflow_dispatch. pull_request_target and workflow_run would bring the key together with content of forks." });
	}
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
function dispatched(base, head) {
	if (base !== "" && head !== "") return {
		kind: "pair",
		base,
		head,
		by: "inputs base and head"
	};
	throw bad("workflow_dispatch needs both inputs base and head", "Pass them on with `base` and `head` under `with:`, from the inputs of the workflow.");
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

export { readEventPayload, revisionsOf };