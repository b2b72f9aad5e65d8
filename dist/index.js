import { t as VERSION } from "./chunks/version.js";
import { appendFileSync } from "node:fs";

// src/action/main.ts
/** The runner keeps ten of a kind for a step, and one is for whatever comes after us. */
const MOST_ANNOTATIONS = 9;
/** A shorter text would mask ordinary words; a run that needs it as a key is refused. */
const SHORTEST_MASKED = 8;
const CANCELLED = "Headgate: the run was cancelled, so there is no verdict.";
/** Runs the action; answers its exit code. Everything else is loaded only now, for a quick start. */
async function main(process) {
	process.stdout.write(`Headgate ${VERSION}\n`);
	process.once("uncaughtException", async (cause) => process.exit(await explain(cause, process)));
	try {
		return await run(process);
	} catch (cause) {
		return await explain(cause, process);
	}
}
async function run(process) {
	const { env } = process;
	const { readInputs } = await import("./chunks/inputs.js");
	const { keyWithheldFrom, readEventPayload, revisionsOf } = await import("./chunks/event.js");
	const withheld = keyWithheldFrom(env, () => readEventPayload(env));
	const options = {
		...readInputs(env),
		isDispatched: env["GITHUB_EVENT_NAME"] === "workflow_dispatch",
		...withheld === void 0 ? {} : { keyWithheldFrom: withheld }
	};
	const { pullRequestAccess } = await import("./chunks/pull-request.js");
	const pullRequest = pullRequestAccess(env, options, () => readEventPayload(env));
	const token = pullRequest?.token ?? "";
	const maskable = [
		options.apiKey ?? "",
		...Object.values(options.apiKeys),
		...Object.values(options.agentTokens ?? {}),
		token
	].filter((key) => key.length >= SHORTEST_MASKED);
	if (maskable.length > 0) {
		const core = await import("./chunks/core2.js");
		for (const key of maskable) core.setSecret(key);
	}
	const request = revisionsOf(env, () => readEventPayload(env));
	const { gate } = await import("./chunks/gate2.js");
	const { Cancellation, composeGate } = await import("./chunks/compose2.js");
	const summaryPath = env["GITHUB_STEP_SUMMARY"];
	const cancellation = new Cancellation(process, () => {
		process.stdout.write(`${CANCELLED}\n`);
		if (summaryPath !== void 0) appendFileSync(summaryPath, `## \u274c ${CANCELLED}\n`);
	});
	const { cacheAccess } = await import("./chunks/cache.js");
	const cache = cacheAccess(env, options);
	const { redactorOf } = await import("./chunks/redaction2.js");
	const { encodedObserver } = await import("./chunks/publish2.js");
	const { secretsOf } = await import("./chunks/secrets.js");
	const redact = redactorOf(secretsOf(env));
	const ports = await composeGate({
		folder: env["GITHUB_WORKSPACE"] ?? process.cwd(),
		environment: withoutSecrets(env),
		output: process.stdout,
		encoded: (observer) => encodedObserver(observer, redact),
		reportDirectory: options.reportDirectory,
		...summaryPath === void 0 ? {} : { stepSummaryPath: summaryPath },
		...cache === void 0 ? {} : { cache },
		...pullRequest === void 0 ? {} : { pullRequest },
		signal: cancellation.signal
	});
	try {
		return (await gate(request, options, {
			...ports,
			redact
		})).exitCode;
	} finally {
		cancellation.reported();
		await ports.repository.close();
	}
}
/** What child processes may see: no input of the action, no key and no token of the runner. */
function withoutSecrets(env) {
	const isSecret = (name) => /^(?:INPUT_|ACTIONS_|STATE_|HEADGATE_API_KEY|HEADGATE_AGENT_TOKENS|GITHUB_TOKEN$)/.test(name);
	return Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret(name)));
}
/** Prints an error and annotates the files that it stands in. */
async function explain(cause, process) {
	const { errorReport } = await import("./chunks/publish2.js");
	const { redactorOf } = await import("./chunks/redaction2.js");
	const { secretsOf } = await import("./chunks/secrets.js");
	const core = await import("./chunks/core2.js");
	const { lines, annotations, exitCode } = errorReport(cause, redactorOf(secretsOf(process.env)));
	process.stdout.write(`${lines.join("\n")}\n`);
	for (const { message, file, line, column } of annotations.slice(0, MOST_ANNOTATIONS)) core.error(message, {
		title: "Headgate",
		file,
		...line === void 0 ? {} : { startLine: line },
		...column === void 0 ? {} : { startColumn: column }
	});
	if (annotations.length === 0) core.error(lines[0] ?? "Headgate failed", { title: "Headgate" });
	return exitCode;
}

// src/action/index.ts
const exitCode = await main(process);
const { endProcess } = await import("./chunks/compose2.js");
endProcess(process, exitCode);

export {  };