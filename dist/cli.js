#!/usr/bin/env node
import { t as VERSION } from "./chunks/version.js";
import { n as readCommand, r as secretsOf, t as USAGE } from "./chunks/args.js";

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
const exitCode = await main(process.argv.slice(2), process);
const { endProcess } = await import("./chunks/compose2.js");
endProcess(process, exitCode);

export {  };