// src/domain/agent.ts
/** What can go wrong with a tool, on purpose. */
const FAULT_NAMES = [
	"timeout",
	"error",
	"rate-limit",
	"slow",
	"empty",
	"truncated",
	"malformed",
	"stale",
	"permission-denied",
	"contradiction",
	"injection"
];
/** Faults with which no result comes back; all others spoil one. */
const FAILURES = [
	"timeout",
	"error",
	"rate-limit",
	"permission-denied"
];
/** How the workflow names one side of an agent that is an endpoint, such as `triage.head`. */
const AGENT_SIDE = /^[a-z][a-z0-9-]*\.(?:base|head)$/;

export { FAILURES as n, FAULT_NAMES as r, AGENT_SIDE as t };