import { t as ConfigurationError } from "./errors.js";
import { t as isJsonObject } from "./json.js";
import { n as visible } from "./visible.js";
import { n as digest } from "./canonical.js";
import { o as grouped, t as counted } from "./words.js";

// src/core/report/encode/html.ts
const REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text inside an HTML element or attribute, which is also inert inside Markdown's HTML blocks. */
function forHtml(text) {
	return visible(text).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? "");
}

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

// src/core/result/history.ts
/** Graders that ask a model. */
const JUDGES = /judge|model-graded/;
const DIGITS = 12;
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
		}),
		judge: short(graders.filter(({ type }) => JUDGES.test(type)))
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
	].every((field) => typeof field === "string") && typeof durationMs === "number" && Array.isArray(evalsets) && evalsets.every((entry) => isJsonObject(entry) && isEntry(entry));
}
function isEntry(entry) {
	const texts = [
		"evalset",
		"version",
		"verdict"
	].map((name) => entry[name]);
	const numbers = ["volatility", "costUsd"].map((name) => entry[name]);
	const { digests, baseline, head, cases, broke, fixed } = entry;
	return texts.every((field) => typeof field === "string") && numbers.every(isNumberOrNull) && typeof cases === "number" && isJsonObject(digests) && [
		"cases",
		"graders",
		"judge"
	].every((name) => typeof digests[name] === "string") && [baseline, head].every(isRate) && [broke, fixed].every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === "string"));
}
function isRate(value) {
	return isJsonObject(value) && [
		"rate",
		"low",
		"high"
	].every((name) => isNumberOrNull(value[name]));
}
function isNumberOrNull(value) {
	return value === null || typeof value === "number";
}
function parsed(line) {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

export { storeLine as a, spendWords as i, readHistory as n, forHtml as o, dollars as r, historyDigests as t };