import { s as Cancellation, t as composeGate } from "./compose.js";
import { t as gate } from "./gate.js";
import { t as encodedObserver } from "./publish.js";
import { i as redactorOf } from "./redaction.js";
import { a as withoutKey, i as secretsOf } from "./keys.js";

// src/cli/commands/gate.ts
/** `headgate gate`: compares two commits of the repository in the current folder. */
async function runGate({ base, head, options }, process) {
	const cancellation = new Cancellation(process, () => {
		process.stderr.write("the run was cancelled, so there is no verdict\n");
	});
	const redact = redactorOf(secretsOf(process.env));
	const ports = await composeGate({
		folder: process.cwd(),
		environment: withoutKey(process.env),
		output: process.stdout,
		encoded: (observer) => encodedObserver(observer, redact),
		reportDirectory: options.reportDirectory,
		signal: cancellation.signal
	});
	const request = {
		kind: "pair",
		base,
		head,
		by: "command line"
	};
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

export { runGate };