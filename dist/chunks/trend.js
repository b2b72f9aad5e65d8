import { i as readReportFile } from "./compose.js";
import { i as redactorOf } from "./redaction.js";
import { t as forLog } from "./log.js";
import { a as trendText, i as trendLines, n as readHistory, r as trendChart } from "./history.js";
import { i as secretsOf } from "./keys.js";

// src/pipeline/trend.ts
/** Reads the text of a history file; throws ConfigurationError for a line that is no run. */
function trend(file, text) {
	const runs = readHistory(file, text);
	return {
		lines: (runs.length === 0 ? ["The history has no run."] : trendText(runs)).map(forLog),
		chart: trendChart(trendLines(runs))
	};
}

// src/cli/commands/trend.ts
/** `headgate trend`: how the pass rates of a history went on; `--svg` draws them instead. */
async function runTrend({ file, svg }, process) {
	const redact = redactorOf(secretsOf(process.env));
	const { lines, chart } = trend(file, redact(await readReportFile(file)));
	process.stdout.write(svg ? chart : `${lines.join("\n").trimEnd()}\n`);
	return 0;
}

export { runTrend };