import { t as composeGate } from "./compose.js";
import { t as gate } from "./gate.js";
import { r as withoutKey } from "./args.js";

// src/cli/commands/gate.ts
/** `headgate gate`: compares two commits of the repository in the current folder. */
async function runGate({ base, head, options }, process) {
	const cancel = new AbortController();
	process.once("SIGINT", () => cancel.abort());
	process.once("SIGTERM", () => cancel.abort());
	const ports = await composeGate({
		folder: process.cwd(),
		environment: withoutKey(process.env),
		output: process.stdout,
		reportDirectory: options.reportDirectory,
		signal: cancel.signal
	});
	const request = {
		kind: "pair",
		base,
		head,
		by: "command line"
	};
	try {
		return (await gate(request, options, ports)).exitCode;
	} finally {
		await ports.repository.close();
	}
}

export { runGate };