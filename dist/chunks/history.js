import { t as ConfigurationError } from "./errors.js";
import { n as isJsonObject } from "./json.js";
import { n as grouped, t as counted } from "./grouped.js";
import { n as digest } from "./canonical.js";
import { r as percent } from "./words.js";
import { n as shortened, t as forHtml } from "./html.js";

// src/core/report/spend.ts
/** "294 requests (4 retries), 41,200 input and 2,900 output tokens, US$ 0.0123". */
function spendWords(spend) {
	const { attempts, retries, turnedAway, inputTokens, outputTokens, costUsd, estimated } = spend;
	const again = [retries === 0 ? "" : `${retries} retried`, turnedAway === 0 ? "" : `${turnedAway} more turned away by rate limits`].filter((part) => part !== "");
	return [
		`${counted(attempts, "request")}${again.length === 0 ? "" : ` (${again.join(", ")})`}`,
		`${grouped(inputTokens)} input and ${grouped(outputTokens)} output tokens`,
		...estimated === 0 ? [] : [`${counted(estimated, "request")} by estimate`],
		...costUsd === void 0 ? [] : [`US$ ${dollars(costUsd)}`]
	].join(", ");
}
/** "trial store: 186 reused, 93 asked (messages: 90, never asked: 3)". */
function storeLine({ reused, asked, misses, unsound }) {
	const reasons = Object.entries(misses).sort(([, left], [, right]) => right - left).map(([reason, count]) => `${reason}: ${count}`);
	return `trial store: ${reused} reused, ${asked} asked${reasons.length === 0 ? "" : ` (${reasons.join(", ")})`}${unsound === 0 ? "" : `; ${unsound} unsound passed over`}`;
}
/** Cents where they say enough, and else two digits that mean something. */
function dollars(value) {
	return value >= 1 ? value.toFixed(2) : String(Number(value.toPrecision(2)));
}

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
	return ["cases", "graders"].filter((part) => before[part] !== after[part]).map((part) => `other ${part}`);
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

// src/core/result/history.ts
const DIGITS = 12;
/** A weighted mean of ones may come out a hair above 1. */
const MOST_SHARE = 1 + 1e-9;
/** What two runs must have in common for their pass rates to be of the same thing. */
function historyDigests({ cases, passScore }) {
	const graders = cases.flatMap((item) => item.graders.map(({ position: _position, ...spec }) => ({
		case: item.id,
		...spec
	})));
	const short = (value) => digest(value).slice(0, DIGITS);
	return {
		cases: short(cases.map(({ id, input, expected, importance }) => ({
			id,
			input,
			expected,
			importance
		}))),
		graders: short({
			graders,
			passScore
		})
	};
}
/** The runs of a history, the oldest first; throws ConfigurationError for a line that is none. */
function readHistory(file, text) {
	return text.split("\n").map((line, index) => ({
		line,
		number: index + 1
	})).filter(({ line }) => line.trim() !== "").map(({ line, number }) => runOf(file, line, number)).sort((left, right) => left.at < right.at ? -1 : Number(left.at > right.at));
}
function runOf(file, line, number) {
	const value = parsed(line);
	if (isJsonObject(value) && isRun(value)) return value;
	throw new ConfigurationError([{
		code: "bad-result",
		position: {
			file,
			line: number
		},
		problem: "it is no line of a history of schema version 1"
	}]);
}
function isRun(value) {
	const { schemaVersion, at, base, head, durationMs, evalsets } = value;
	return schemaVersion === 1 && [
		at,
		base,
		head
	].every((field) => typeof field === "string") && isAmount(durationMs) && Array.isArray(evalsets) && evalsets.every((entry) => isJsonObject(entry) && isEntry(entry));
}
function isEntry(entry) {
	const texts = [
		"evalset",
		"version",
		"verdict"
	].map((name) => entry[name]);
	const { digests, baseline, head, cases, volatility, costUsd, broke, fixed } = entry;
	return texts.every((field) => typeof field === "string") && isShareOrNull(volatility) && (costUsd === null || isAmount(costUsd)) && isAmount(cases) && isJsonObject(digests) && ["cases", "graders"].every((name) => typeof digests[name] === "string") && [baseline, head].every(isRate) && [broke, fixed].every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === "string"));
}
function isRate(value) {
	return isJsonObject(value) && [
		"rate",
		"low",
		"high"
	].every((name) => isShareOrNull(value[name]));
}
function isShareOrNull(value) {
	return value === null || isAmount(value) && Number(value) <= MOST_SHARE;
}
function isAmount(value) {
	return typeof value === "number" && value >= 0;
}
function parsed(line) {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

export { trendText as a, storeLine as c, trendLines as i, readHistory as n, dollars as o, trendChart as r, spendWords as s, historyDigests as t };