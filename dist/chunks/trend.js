import { i as readReportFile } from "./compose.js";
import { i as redactorOf } from "./redaction.js";
import { t as forLog } from "./log.js";
import { i as percent } from "./words.js";
import { n as readHistory, o as forHtml, r as dollars } from "./history.js";
import { t as shortened } from "./shortened.js";
import { r as secretsOf } from "./args.js";

// src/core/report/trend.ts
const MOST_RUNS = 30;
const MOST_CASES = 10;
/** The points of each evalset in the order of time. */
function trendLines(runs) {
	const lines = /* @__PURE__ */ new Map();
	for (const run of runs) for (const entry of run.evalsets) {
		const line = lines.get(entry.evalset) ?? [];
		const before = line.at(-1)?.entry.digests;
		line.push({
			run,
			entry,
			breaks: before === void 0 ? [] : breaks(before, entry.digests)
		});
		lines.set(entry.evalset, line);
	}
	return lines;
}
function breaks(before, after) {
	return [
		"cases",
		"graders",
		"judge"
	].filter((part) => before[part] !== after[part]).map((part) => `other ${part}`);
}
/** The history of each evalset as a table in lines, the newest runs of it, and the cases that flip most. */
function trendText(runs) {
	return [...trendLines(runs)].flatMap(([evalset, line]) => [
		evalset,
		...line.length > MOST_RUNS ? [`  (the last ${MOST_RUNS} of ${line.length} runs)`] : [],
		`  ${COLUMNS.map(([name, width]) => name.padEnd(width)).join("")}`.trimEnd(),
		...line.slice(-30).flatMap(pointLines),
		...flipLines(line),
		""
	]);
}
const COLUMNS = [
	["run", 18],
	["head", 14],
	["pass rate", 30],
	["volatility", 12],
	["cost", 14],
	["time", 10],
	["flips", 8]
];
function pointLines({ run, entry, breaks: found }) {
	const { rate, low, high } = entry.head;
	const line = [
		run.at.slice(0, 16),
		run.head.slice(0, 12),
		rate === null ? "not measured" : `${percent(rate)} (${percent(low ?? 0)} to ${percent(high ?? 1)})`,
		entry.volatility === null ? "-" : percent(entry.volatility),
		entry.costUsd === null ? "-" : `US$ ${dollars(entry.costUsd)}`,
		`${(run.durationMs / 1e3).toFixed(1)} s`,
		`-${entry.broke.length} +${entry.fixed.length}`
	].map((cell, index) => cell.padEnd(COLUMNS[index]?.[1] ?? 0)).join("");
	return [...found.length === 0 ? [] : [`  --- ${found.join(", ")}: not comparable with the runs above`], `  ${line}`.trimEnd()];
}
/** The cases that flipped in more than one run, those first that did so most. */
function flipLines(line) {
	const flips = /* @__PURE__ */ new Map();
	for (const { entry } of line) for (const id of [...entry.broke, ...entry.fixed]) flips.set(id, (flips.get(id) ?? 0) + 1);
	const often = [...flips].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
	if (often.length === 0) return [];
	const shown = often.slice(0, MOST_CASES).map(([id, count]) => `${id} (${count})`);
	const more = often.length > MOST_CASES ? ` and ${often.length - MOST_CASES} more` : "";
	return [`  flipped in more than one run: ${shown.join(", ")}${more}`];
}

// src/core/report/trend-chart.ts
const WIDTH = 720;
const HEIGHT = 190;
const LEFT = 56;
const TOP = 34;
/**
* The pass rates of head over the runs of a history as one SVG, a panel an evalset, each run with its
* interval. A line breaks where what is measured became another, and names why. The colour is the page's.
*/
function trendChart(lines) {
	const height = Math.max(1, lines.size) * HEIGHT;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Pass rates of head over time" font-family="sans-serif" font-size="12" fill="currentColor">`,
		...[...lines.values()].map((points, index) => `<g transform="translate(0 ${index * HEIGHT})">${panel(points)}</g>`),
		"</svg>",
		""
	].join("\n");
}
function panel(points) {
	const shown = points.slice(-100).filter(({ entry }) => entry.head.rate !== null);
	const name = forHtml(shortened(shown[0]?.entry.evalset ?? "", 80));
	const placed = shown.map((point, index) => ({
		...point,
		x: xOf(index, shown.length),
		y: yOf(point.entry.head.rate ?? 0)
	}));
	const segments = placed.reduce((lines, { x, y, breaks }, index) => {
		if (index === 0 || breaks.length > 0) lines.push("");
		lines[lines.length - 1] += `${round(x)},${round(y)} `;
		return lines;
	}, []);
	return [
		`<text x="${LEFT}" y="16" font-weight="600">${name}</text>`,
		...[
			0,
			.5,
			1
		].map(gridLine),
		...placed.flatMap(({ x, breaks }) => breaks.length === 0 ? [] : [breakMark(x, breaks)]),
		...placed.map(({ x, entry: { head } }) => interval(x, head.low ?? 0, head.high ?? 1)),
		...segments.map((line) => `<polyline points="${line.trim()}" fill="none" stroke="currentColor" stroke-width="2"/>`),
		...placed.map(({ x, y, run, entry }) => {
			const words = `${run.at.slice(0, 10)}: ${percent(entry.head.rate ?? 0)}`;
			return `<circle cx="${round(x)}" cy="${round(y)}" r="3.5"><title>${forHtml(words)}</title></circle>`;
		})
	].join("\n");
}
function gridLine(rate) {
	const y = round(yOf(rate));
	return `<line x1="${LEFT}" y1="${y}" x2="704" y2="${y}" stroke="currentColor" opacity="0.2"/><text x="48" y="${y}" dy="4" text-anchor="end" opacity="0.7">${Math.round(rate * 100)} %</text>`;
}
function breakMark(x, breaks) {
	const at = round(x - 8);
	return `<line x1="${at}" y1="${TOP}" x2="${at}" y2="166" stroke="currentColor" stroke-dasharray="3 3" opacity="0.6"/><text x="${at}" y="182" text-anchor="middle" opacity="0.7">${forHtml(breaks.join(", "))}</text>`;
}
function interval(x, low, high) {
	return `<line x1="${round(x)}" y1="${round(yOf(low))}" x2="${round(x)}" y2="${round(yOf(high))}" stroke="currentColor" stroke-width="5" opacity="0.25"/>`;
}
function xOf(index, count) {
	return 72 + (count < 2 ? .5 : index / (count - 1)) * 616;
}
function yOf(rate) {
	return 166 - rate * 132;
}
function round(value) {
	return String(Number(value.toFixed(1)));
}

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