import { n as EnvironmentError } from "./errors.js";
import { appendFileSync } from "node:fs";

// src/edges/github/step-summary.ts
/** Appends the summary to the file that the runner shows on the run's page. */
var StepSummary = class {
	#path;
	constructor(path) {
		this.#path = path;
	}
	async publish(report) {
		try {
			appendFileSync(this.#path, report.summaryMarkdown);
		} catch (cause) {
			throw new EnvironmentError("write-failed", "Cannot write the job summary", { cause });
		}
	}
};

export { StepSummary };