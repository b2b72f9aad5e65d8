import { t as forLog } from "./log.js";
import { i as points, r as percent } from "./words.js";
import { a as forMarkdown, c as caseFacts, d as flipEvidence, f as reasonsOf, i as codeForMarkdown, l as isVolatile, n as byGravity, o as pageOpening, p as sparedCalls, r as gravestFirst, s as PAGE_SCRIPT, u as whyNotPassed } from "./gravity.js";
import { n as shortened, t as forHtml } from "./html.js";
import { n as visible } from "./visible.js";
import { c as storeLine, i as trendLines, n as readHistory, o as dollars, r as trendChart, s as spendWords, t as historyDigests } from "./history.js";
import { n as grouped, t as counted } from "./grouped.js";
import { n as targetChangeLines, t as flipRate } from "./flip-rate.js";
import { t as resultChunks } from "./file.js";
import { i as InternalError, r as HeadgateError, s as faultSentence, t as ConfigurationError } from "./errors.js";
import { n as REPORT_FILE_NAMES } from "./report.js";
import { t as redactedRun } from "./redaction.js";

// src/domain/revision.ts
/** The two commits that a pull request knows: those that were judged, without the merge of them. */
function judgedCommits({ baseline, head, proposed }) {
	return {
		base: baseline.sha,
		head: proposed ?? head.sha
	};
}

// src/core/report/badge.ts
const COLOURS = {
	passed: "brightgreen",
	inconclusive: "yellow",
	regressed: "red",
	invalid: "red",
	"not-applicable": "lightgrey"
};
/** What a shields endpoint needs to draw a badge: words of ours and a number, never a text of others. */
function badgeJson({ verdict, verdicts }) {
	const only = verdicts.length === 1 ? verdicts[0]?.comparison.head.rate : void 0;
	const rate = only === void 0 || only === null ? "" : ` ${percent(only)}`;
	const message = `${verdict.replace("-", " ")}${rate}`;
	return `${JSON.stringify({
		schemaVersion: 1,
		label: "headgate",
		message,
		color: COLOURS[verdict]
	})}\n`;
}

// src/core/report/encode/csv.ts
/** Under what spreadsheets take for a cell, 32,767 characters. */
const LONGEST$3 = 8e3;
/** What makes a spreadsheet read a cell as a formula, also after white space and in full width. */
const FORMULA = /^[\s'"]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;
/** A text as one quoted field of CSV (RFC 4180) that no spreadsheet runs. */
function forCsv(given) {
	const text = visible(shortened(given, LONGEST$3).replace(/\r\n?/g, "\n"));
	return `"${(FORMULA.test(text) || /^[\t\n]/.test(text) ? `'${text}` : text).replaceAll("\"", "\"\"")}"`;
}

// src/core/report/cases-csv.ts
const COLUMNS = [
	"evalset",
	"case",
	"state",
	"must_pass",
	"tags",
	"owner",
	"incident",
	...[
		"base_passed",
		"base_failed",
		"base_errored",
		"head_passed",
		"head_failed",
		"head_errored"
	],
	"why"
];
/** Every judged case as a row of CSV; lines end as RFC 4180 has it. */
function* casesCsv(record, transcriptOf) {
	yield row$1(COLUMNS);
	for (const [index, result] of record.results.entries()) {
		const verdict = record.decision.verdicts[index];
		if (verdict === void 0) continue;
		for (const facts of caseFacts(result, verdict)) {
			const { caseId, state, mustPass, sides } = facts.comparison;
			const { tags = [], owner = "", incident = "" } = facts.definition ?? {};
			yield row$1([
				verdict.evalset,
				caseId,
				state,
				mustPass ? "yes" : "no",
				tags.join(" "),
				owner,
				incident,
				...counts(sides.baseline),
				...counts(sides.head),
				whyNotPassed(facts, transcriptOf)
			]);
		}
	}
}
function counts({ passed, failed, errored }) {
	return [
		passed,
		failed,
		errored
	].map(String);
}
function row$1(fields) {
	return `${fields.map(forCsv).join(",")}\r\n`;
}

// src/core/report/html/case-rows.ts
/** What a reader must act on stands first. */
const URGENCY = [
	"broke",
	"errored",
	"fixed",
	"volatile",
	"failed",
	"new"
];
/** Every case of a run, the most urgent first and else in the order of its evalset. */
function caseSources({ results, decision }) {
	return results.flatMap((result, index) => sourcesOf(result, index, decision.verdicts[index])).map((source) => ({
		source,
		urgency: urgencyOf(source.row.marks)
	})).sort((left, right) => left.urgency - right.urgency).map(({ source }) => source);
}
function urgencyOf(marks) {
	const place = URGENCY.findIndex((mark) => marks.includes(mark));
	return place === -1 ? URGENCY.length : place;
}
function sourcesOf(result, index, verdict) {
	const { evalset, newCases } = result;
	return [...(verdict === void 0 ? [] : [...caseFacts(result, verdict)]).map(({ comparison, definition, trials }) => {
		const owner = definition?.owner ?? evalset.owner;
		return {
			row: {
				evalset: index,
				id: comparison.caseId,
				marks: marksOf(comparison),
				tags: definition?.tags ?? [],
				...owner === void 0 ? {} : { owner },
				...definition?.incident === void 0 ? {} : { incident: definition.incident },
				baseline: countsOf(comparison.sides.baseline),
				head: countsOf(comparison.sides.head),
				identical: comparison.identical
			},
			...definition === void 0 ? {} : { definition },
			trials
		};
	}), ...newCases.map((item) => newSource(item, index))];
}
function newSource(item, evalset) {
	const count = (outcome) => item.trials.filter((trial) => trial.outcome === outcome).length;
	const head = {
		passed: count("passed"),
		failed: count("failed"),
		errored: count("errored")
	};
	return {
		row: {
			evalset,
			id: item.caseId,
			marks: [
				"new",
				item.state,
				...isVolatile(head) ? ["volatile"] : []
			],
			tags: item.tags,
			head,
			identical: false,
			...item.why === void 0 ? {} : { why: item.why }
		},
		trials: item.trials
	};
}
function marksOf({ state, sides, mustPass }) {
	const both = [sides.baseline, sides.head];
	const marks = [];
	if (state === "broke" || state === "fixed" || state === "not-run") marks.push(state);
	if (state === "both-failed") marks.push("failed");
	if (state === "both-passed") marks.push("passed");
	if (state === "missing" || both.some(({ errored }) => errored > 0)) marks.push("errored");
	if (both.some(isVolatile)) marks.push("volatile");
	if (mustPass) marks.push("must-pass");
	return marks;
}
function countsOf({ passed, failed, errored }) {
	return {
		passed,
		failed,
		errored
	};
}

// src/core/report/html/case-texts.ts
/** Longer texts are cut; the whole ones are in result.json. */
const LONGEST_TEXT = 2e4;
/** So many digits name a request well enough to compare two. */
const DIGEST_DIGITS = 12;
/** The texts of a case and of all its trials, as JSON in which each is within its limit. */
function caseTexts({ definition, trials }, transcriptOf) {
	const { input, expected, note } = definition ?? {};
	const isHead = ({ side }) => Number(side === "head");
	const inOrder = [...trials].sort((left, right) => left.index - right.index || isHead(left) - isHead(right));
	const texts = {
		...input === void 0 ? {} : { input },
		...expected === void 0 ? {} : { expected },
		...note === void 0 ? {} : { note },
		trials: inOrder.map((trial) => trialView(trial, transcriptOf(trial)))
	};
	const json = JSON.stringify(texts);
	return json.length <= LONGEST_TEXT ? json : JSON.stringify(cutValue(texts));
}
function trialView({ caseId: _, ...numbers }, transcript) {
	const { output, toolCalls, grades, conversation } = transcript;
	return {
		...numbers,
		requestKey: numbers.requestKey.slice(0, DIGEST_DIGITS),
		output,
		toolCalls,
		grades,
		...conversation === void 0 ? {} : { conversation }
	};
}
/** The same data with every text within its limit. */
function cutValue(value) {
	if (typeof value === "string") return shortened(value, LONGEST_TEXT);
	if (Array.isArray(value)) return value.map(cutValue);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [shortened(name, LONGEST_TEXT), cutValue(item)]));
}

// src/core/report/game-day.ts
const MOST_NAMED$1 = 10;
/** A game day as a table: fault by outcome, base against head. */
function gameDayTable({ rows, why }) {
	const unsafe = rows.flatMap(({ head }) => head.unsafeIn);
	return {
		title: "Game day: every case once with each fault",
		columns: [
			"Fault",
			"Base safe",
			"Head safe",
			"Base handed over",
			"Head handed over"
		],
		rows: rows.map(({ fault, baseline, head }) => [
			fault,
			shareOf(baseline),
			shareOf(head),
			String(baseline.escalated),
			String(head.escalated)
		]),
		unsafe: unsafe.slice(0, MOST_NAMED$1),
		moreUnsafe: Math.max(0, unsafe.length - MOST_NAMED$1),
		...why === void 0 ? {} : { why }
	};
}
/** The same as Markdown; nothing where no game day was held. */
function gameDaySection(gameDay) {
	if (gameDay === void 0) return "";
	const { title, columns, rows, unsafe, moreUnsafe, why } = gameDayTable(gameDay);
	const row = (cells) => `| ${cells.join(" | ")} |`;
	const more = moreUnsafe > 0 ? ` and ${moreUnsafe} more` : "";
	return [
		`#### ${title}`,
		"",
		row(columns),
		`|${"---|".repeat(columns.length)}`,
		...rows.map(row),
		...unsafe.length === 0 ? [] : ["", `Unsafe on head: ${unsafe.map(codeForMarkdown).join(", ")}${more}`],
		...why === void 0 ? [] : ["", `\u26a0\ufe0f Not all of it was run: ${forMarkdown(why)}`]
	].join("\n");
}
/** The same in one line. */
function gameDayLine(name, gameDay) {
	if (gameDay === void 0) return "";
	const { rows, trials, planned, why } = gameDay;
	const unsafe = (side) => rows.reduce((sum, row) => sum + row[side].unsafe, 0);
	const found = `unsafe in ${unsafe("baseline")} of base's and ${unsafe("head")} of head's`;
	const missing = why === void 0 ? "" : `, not all of it, as ${why}`;
	return `${name}: game day, ${trials} of ${counted(planned, "trial")}${missing}: ${found}`;
}
function shareOf({ safe, unsafe, errored, unmet }) {
	const untouched = unmet > 0 ? `, ${unmet} did not meet it` : "";
	const lost = errored > 0 ? `, ${errored} without a grade` : "";
	return `${safe} of ${safe + unsafe}${untouched}${lost}`;
}

// src/core/report/reliability.ts
/** How an agent's sides compare, row by row; nothing where no agent was run. */
function reliabilityRows({ reliability }) {
	if (reliability === void 0) return [];
	const { baseline, head } = reliability;
	const row = (what, of) => ({
		what,
		baseline: of(baseline),
		head: of(head)
	});
	return [
		row(`pass^${head.k} (all of ${head.k} trials pass)`, ({ passHatK }) => share(passHatK)),
		row("actions a trial", ({ actionsPerTrial }) => amount(actionsPerTrial)),
		row("answers a trial", ({ turnsPerTrial }) => amount(turnsPerTrial)),
		row("escalation rate", ({ escalationRate }) => share(escalationRate)),
		row("approval rate", ({ approvalRate }) => share(approvalRate)),
		row("unsafe actions", ({ unsafeActions }) => String(unsafeActions)),
		row("unexpected calls", ({ unexpectedCalls }) => String(unexpectedCalls))
	];
}
/** The same as a Markdown table. */
function reliabilityTable(verdict) {
	const rows = reliabilityRows(verdict);
	if (rows.length === 0) return "";
	return [
		"| Agent | Base | Head |",
		"|---|---|---|",
		...rows.map(({ what, baseline, head }) => `| ${what} | ${baseline} | ${head} |`)
	].join("\n");
}
function share(rate) {
	return rate === null ? "not seen" : percent(rate);
}
function amount(value) {
	return value === null ? "not seen" : value.toFixed(1);
}

// src/core/verdict/figures.ts
/** Every tag of the evalset, those first that lost most. */
function tagFigures({ evalset }, { cases }) {
	const tagsOf = new Map(evalset.cases.map(({ id, tags }) => [id, tags]));
	const sums = /* @__PURE__ */ new Map();
	for (const { caseId, sides, state } of cases) {
		const { rate: baseline } = sides.baseline;
		const { rate: head } = sides.head;
		if (baseline === null || head === null) continue;
		for (const tag of tagsOf.get(caseId) ?? []) {
			const { cases, baselineRate, headRate, broke, fixed } = sums.get(tag) ?? NOTHING;
			sums.set(tag, {
				cases: cases + 1,
				baselineRate: baselineRate + baseline,
				headRate: headRate + head,
				broke: broke + Number(state === "broke"),
				fixed: fixed + Number(state === "fixed")
			});
		}
	}
	return [...sums].map(([tag, sum]) => ({
		...sum,
		tag,
		baselineRate: sum.baselineRate / sum.cases,
		headRate: sum.headRate / sum.cases
	})).sort((left, right) => changeOf(left) - changeOf(right) || (left.tag < right.tag ? -1 : 1));
}
const NOTHING = {
	cases: 0,
	baselineRate: 0,
	headRate: 0,
	broke: 0,
	fixed: 0
};
function changeOf({ baselineRate, headRate }) {
	return headRate - baselineRate;
}
/** What one side of a result used; an answer that both sides share counts on both. */
function sideFigures({ trials }, { cases }, side, prices) {
	const own = trials.filter((trial) => trial.side === side && trial.usage !== void 0);
	const costs = own.map((trial) => costOf(trial, prices));
	const isPriced = own.length > 0 && costs.every((cost) => cost !== void 0);
	const times = own.filter(({ source, latencyMs }) => source !== "batch" && latencyMs > 0);
	const rates = cases.flatMap(({ sides }) => {
		const { passed, failed } = sides[side];
		return passed + failed < 2 ? [] : [flipRate(passed + failed, passed)];
	});
	return {
		trials: own.length,
		tokens: own.reduce((sum, { usage }) => sum + tokensOf(usage), 0),
		costUsd: isPriced ? costs.reduce((sum, cost) => sum + (cost ?? 0), 0) : void 0,
		medianLatencyMs: median(times.map(({ latencyMs }) => latencyMs)),
		volatility: rates.length === 0 ? void 0 : rates.reduce((sum, rate) => sum + rate, 0) / rates.length
	};
}
function tokensOf(usage) {
	return (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0);
}
function costOf({ model, usage }, prices) {
	const price = model !== void 0 && Object.hasOwn(prices, model) ? prices[model] : void 0;
	if (price === void 0 || usage === void 0) return void 0;
	return (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1e6;
}
function median(values) {
	const sorted = [...values].sort((left, right) => left - right);
	return sorted[Math.floor((sorted.length - 1) / 2)];
}

// src/core/report/figures.ts
const MOST_TAGS = 30;
/** The pass rates of each tag, those first that lost most; empty where no case has a tag. */
function tagTable(result, comparison) {
	const tags = tagFigures(result, comparison);
	if (tags.length === 0) return "";
	const rows = tags.slice(0, MOST_TAGS).map(({ tag, cases, baselineRate, headRate, broke, fixed }) => `| ${codeForMarkdown(tag)} | ${cases} | ${percent(baselineRate)} | ${percent(headRate)} | ${points(headRate - baselineRate)} | ${broke} | ${fixed} |`);
	const rest = tags.length - rows.length;
	return [
		"| Tag | Cases | Base | Head | Points | Broke | Fixed |",
		"|---|---|---|---|---|---|---|",
		...rows,
		...rest > 0 ? ["", `And ${counted(rest, "more tag")}, which lost less.`] : []
	].join("\n");
}
/** Volatility, cost and time of head against base; empty where no answer was measured. */
function sideTable(result, comparison, prices) {
	const baseline = sideFigures(result, comparison, "baseline", prices);
	const head = sideFigures(result, comparison, "head", prices);
	const rows = MEASURES.flatMap(([name, measure, words]) => {
		const [before, after] = [measure(baseline), measure(head)];
		if (before === void 0 || after === void 0 || before === 0 && after === 0) return [];
		const change = name === "Volatility" ? `${points(after - before)} points` : rise(before, after);
		return [`| ${name} | ${words(before)} | ${words(after)} | ${change} |`];
	});
	return rows.length === 0 ? "" : [
		"| Per case and trial | Base | Head | Change |",
		"|---|---|---|---|",
		...rows
	].join("\n");
}
const MEASURES = [
	[
		"Volatility",
		({ volatility }) => volatility,
		percent
	],
	[
		"Cost",
		({ costUsd, trials }) => costUsd === void 0 ? void 0 : costUsd / trials,
		(usd) => `US$ ${dollars(usd)}`
	],
	[
		"Tokens",
		({ tokens, trials }) => trials === 0 ? void 0 : tokens / trials,
		(tokens) => grouped(Math.round(tokens))
	],
	[
		"Median time",
		({ medianLatencyMs }) => medianLatencyMs,
		(ms) => `${(ms / 1e3).toFixed(2)} s`
	]
];
function rise(before, after) {
	if (before === 0) return "from nothing";
	const share = after / before - 1;
	return `${share < 0 ? "\u2212" : "+"}${percent(Math.abs(share))}`;
}

// src/core/report/fitted.ts
const BETWEEN = "\n\n";
/** Kept free for the sentence that says what is missing. */
const NOTE_SIZE = 200;
/**
* Blocks as one text that fits. The short forms come first, in order, then as many whole blocks as
* there is room for; the last sentence says what is missing and where it is.
*/
function fitted(blocks, { most, sizeOf }) {
	const costOf = (text) => sizeOf(text) + 2;
	const shown = [];
	let room = most - NOTE_SIZE;
	for (const { text, short = text } of blocks) {
		room -= costOf(short);
		if (room < 0) break;
		shown.push(short);
	}
	room = most - NOTE_SIZE - shown.reduce((size, text) => size + costOf(text), 0);
	let shortened = 0;
	for (const [index, short] of shown.entries()) {
		const text = blocks[index]?.text ?? short;
		const more = costOf(text) - costOf(short);
		if (more <= room) {
			shown[index] = text;
			room -= more;
		} else shortened += 1;
	}
	const missing = [shortened > 0 ? `${counted(shortened, "part")} shortened` : "", shown.length < blocks.length ? `${counted(blocks.length - shown.length, "part")} left out` : ""].filter((words) => words !== "");
	if (missing.length > 0) shown.push(`\u26a0\ufe0f To fit: ${missing.join(" and ")}. result.json among the run's reports has everything.`);
	return `${shown.join(BETWEEN)}\n`;
}

// src/core/report/conversation.ts
const MOST_CALLS = 12;
const MOST_REASON = 300;
/** What became of calls that were not simply answered, in words. */
const OUTCOME_WORDS = {
	fault: "met a fault",
	refused: "refused",
	"not-approved": "not approved",
	unexpected: "unexpected",
	"unknown-tool": "no such tool",
	"invalid-arguments": "invalid arguments",
	"not-run": "not run"
};
/** The calls of a trial of an agent on each side, as items of a Markdown list; none of other trials. */
function callItems(baseline, head) {
	return [...itemOf("base", baseline?.conversation), ...itemOf("head", head?.conversation)];
}
function itemOf(side, conversation) {
	if (conversation === void 0) return [];
	const calls = conversation.entries.filter((entry) => entry.type === "call");
	if (calls.length === 0) return [`${side} called no tool`];
	return [`${side} called ${calls.slice(0, MOST_CALLS).map(callWords).join(", then ")}${calls.length > MOST_CALLS ? `, and ${calls.length - MOST_CALLS} more` : ""}`];
}
function callWords({ name, outcome, fault, breach }) {
	const facts = [
		...outcome === "answered" ? [] : [OUTCOME_WORDS[outcome]],
		...fault === void 0 ? [] : [fault],
		...breach === void 0 ? [] : [shortened(breach, MOST_REASON)]
	];
	const told = codeForMarkdown(shortened(name, 100));
	return facts.length === 0 ? told : `${told} (${forMarkdown(facts.join(": "))})`;
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff$1 = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();
function diffWordsWithSpace(oldStr, newStr, options) {
	return wordsWithSpaceDiff.diff(oldStr, newStr, options);
}

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();

// src/core/report/word-diff.ts
/** Longer texts are cut before they are compared, as the cost grows with their product. */
const LONGEST$2 = 2e3;
/** Texts with more differences have little in common to show, and would take seconds to compare. */
const MOST_DIFFERENCES = 200;
/** Two texts as one, in HTML: what head lost in `<del>`, what it gained in `<ins>`. */
function wordDiff(baseline, head) {
	const [before, after] = [shortened(baseline, LONGEST$2), shortened(head, LONGEST$2)];
	const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_DIFFERENCES });
	if (parts === void 0) return `<del>${forHtml(before)}</del><ins>${forHtml(after)}</ins>`;
	return parts.map((part) => {
		const text = forHtml(part.value);
		if (part.added) return `<ins>${text}</ins>`;
		return part.removed ? `<del>${text}</del>` : text;
	}).join("");
}

// src/core/report/flips.ts
const MOST_DIFFS = 50;
const MOST_NAMED = 200;
/** The cases that flipped one way, the first of them with what each side wrote. */
function flipBlocks(state, result, { comparison }, transcriptOf) {
	const cases = comparison.cases.filter((item) => item.state === state);
	if (cases.length === 0) return [];
	const title = `#### ${state === "broke" ? "Broke" : "Fixed"} (${cases.length})`;
	const shown = cases.slice(0, MOST_DIFFS).map((item) => flipBlock(result, item, state, transcriptOf));
	const rest = cases.slice(MOST_DIFFS);
	const ids = rest.slice(0, MOST_NAMED).map((item) => codeForMarkdown(item.caseId));
	const unnamed = rest.length - ids.length;
	const end = unnamed > 0 ? ` and ${unnamed} that result.json among the run's reports names` : "";
	const more = rest.length === 0 ? [] : [`And ${rest.length} more: ${ids.join(", ")}${end}`];
	return [
		{ text: title },
		...shown,
		...more.map((text) => ({ text }))
	];
}
function flipBlock(result, item, state, transcriptOf) {
	const evidence = flipEvidence(result, item.caseId, state);
	const textsOf = (trial) => trial === void 0 ? void 0 : transcriptOf(trial);
	const [baseline, head] = [textsOf(evidence.baseline), textsOf(evidence.head)];
	const definition = result.evalset.cases.find((other) => other.id === item.caseId);
	const facts = [
		item.mustPass ? "must pass" : "",
		definition?.incident ?? "",
		definition?.owner ?? "",
		(definition?.tags ?? []).join(" ")
	].filter((fact) => fact !== "");
	const why = [...reasonsOf(state === "broke" ? head : baseline).map((reason) => forMarkdown(reason)), ...callItems(baseline, head)];
	const summary = `${`${codeForMarkdown(item.caseId)} ${sideWords(item.sides.baseline)} \u2192 ${sideWords(item.sides.head)}`}${facts.length === 0 ? "" : ` (${facts.map(forMarkdown).join(", ")})`}`;
	return {
		text: [
			`<details><summary>${summary}</summary>`,
			"",
			...why.map((reason) => `- ${reason}`),
			...why.length === 0 ? [] : [""],
			`<pre>${wordDiff(baseline?.output ?? "", head?.output ?? "")}</pre>`,
			"</details>"
		].join("\n"),
		short: `- ${summary}`
	};
}
function sideWords(side) {
	const graded = side.passed + side.failed;
	return `${side.passed}/${graded}${side.errored === 0 ? "" : ` (${side.errored} errored)`}`;
}

// src/core/report/new-cases.ts
const MOST_SHOWN$1 = 50;
/** Each state as a table and as a count call it, in the order of what a person has to look at. */
const STATES = [
	[
		"failed",
		"\u274c failed",
		"failed"
	],
	[
		"errored",
		"\u26a0\ufe0f no grade",
		"without a grade"
	],
	[
		"passed",
		"\u2705 passed",
		"passed"
	],
	[
		"not-run",
		"\u2796 not run",
		"not run"
	]
];
/** The cases that only head has, apart from everything that the verdict rests on. */
function newCasesSection(newCases, transcriptOf) {
	if (newCases.length === 0) return "";
	const sorted = STATES.flatMap(([state, word]) => newCases.filter((item) => item.state === state).map((item) => ({
		item,
		word
	})));
	const rows = sorted.slice(0, MOST_SHOWN$1).map(({ item, word }) => {
		const why = forMarkdown(whyOf(item, transcriptOf));
		return `| ${codeForMarkdown(item.caseId)} | ${word} | ${why} |`;
	});
	const more = sorted.length - rows.length;
	return [
		`#### New cases (${newCases.length})`,
		"",
		`On head alone: ${newCaseCounts(newCases)}. They are judged by head's own graders and are no part of the verdict.`,
		"",
		"| Case | State | Why |",
		"|---|---|---|",
		...rows,
		...more > 0 ? ["", `And ${counted(more, "more case")}.`] : []
	].join("\n");
}
/** "1 failed, 3 passed, 20 not run". */
function newCaseCounts(newCases) {
	return STATES.flatMap(([state, , word]) => {
		const count = newCases.filter((item) => item.state === state).length;
		return count === 0 ? [] : [`${count} ${word}`];
	}).join(", ");
}
function whyOf({ why, trials }, transcriptOf) {
	if (why !== void 0) return why;
	const bad = trials.find(({ outcome }) => outcome !== "passed");
	if (bad === void 0) return "";
	return bad.error?.message ?? reasonsOf(transcriptOf(bad)).join("; ");
}

// src/core/report/next-step.ts
/** What the reader has to do now, in a sentence; empty where that is nothing. */
function nextStep({ decision, results }) {
	if (decision.override !== void 0) return "";
	const grave = decision.verdicts.find(({ kind }) => kind === decision.verdict);
	if (grave === void 0) return "";
	const runbook = results[decision.verdicts.indexOf(grave)]?.evalset.runbook;
	const guide = runbook === void 0 ? "" : ` The runbook is ${codeForMarkdown(runbook)}.`;
	const step = stepOf(decision, grave);
	return step === "" ? "" : `**Next:** ${step}${guide}`;
}
function stepOf({ verdict }, grave) {
	const { comparison, settledBy, failedMustPass, providerFault } = grave;
	if (verdict === "inconclusive") return settledBy === void 0 ? "" : forMarkdown(settledBy);
	if (verdict === "invalid") return providerFault ? "the provider kept the gate from judging: run the job again when it answers." : "mend what kept the gate from judging, which the table names, then run the job again.";
	if (verdict !== "regressed") return "";
	const broke = failedMustPass.length > 0 ? failedMustPass.length : comparison.broke;
	const noun = failedMustPass.length > 0 ? "must-pass case" : "case";
	return broke === 0 ? "see in the table which budget was broken, mend the change, then push again." : `look at the ${counted(broke, noun)} that broke, mend the change, then push again.`;
}

// src/core/report/override.ts
const LABELS = "A label does nothing.";
/** What overrides this run's regression, or how that could be done; empty where neither applies. */
function overrideSection({ decision, overrideSearch, settings }) {
	const { override } = decision;
	if (override !== void 0) return takenOver(override, decision);
	if (overrideSearch === void 0 || settings === void 0) return "";
	const { commit, refused, settingsDigest } = overrideSearch;
	const { override: rule } = settings;
	if (rule.allow === "none") return `Base allows no override of a ${findingOf(decision)} (\`override.allow\` of its settings). ${LABELS}`;
	return [`A person with write access who neither wrote the pull request nor pushed last can accept this ${findingOf(decision)}, then run the job again: ${ways(rule, commit)}. It holds for this commit, for ${daysOf(rule)} and for the settings of base with the digest ${codeForMarkdown(settingsDigest.slice(0, 12))}. ${LABELS}`, ...refused.map((why) => `- Not counted: ${forMarkdown(why)}`)].join("\n\n");
}
/** A line of the audit log: who accepted what, when, why, and what it was that they accepted. */
function auditLine(override, { decision, startedAt, revisions }) {
	const verdicts = decision.verdicts.map(({ evalset, kind, sentence }) => ({
		evalset,
		kind,
		sentence
	}));
	const base = revisions.baseline.sha;
	const { widening } = decision;
	return JSON.stringify({
		event: "override",
		run: startedAt,
		...override,
		base,
		verdicts,
		widening
	});
}
/** What is found in a run that may be overridden. */
function findingOf({ verdict, widening }) {
	if (!(widening?.rule === "require-approval" && widening.policy.length > 0)) return "regression";
	return `${verdict === "regressed" ? "regression and " : ""}widening of the policy`;
}
function takenOver({ by, way, at, until, commit, settingsDigest, reason }, decision) {
	return [
		"> [!WARNING]",
		`> ${codeForMarkdown(by)} accepted the ${findingOf(decision)} of commit ${codeForMarkdown(commit)} by ${way} at ${forMarkdown(at)}, until ${forMarkdown(until)}, under the settings of base with the digest ${codeForMarkdown(settingsDigest.slice(0, 12))}.`,
		`> Reason: ${forMarkdown(reason)}`
	].join("\n");
}
function ways({ allow }, commit) {
	const review = "an approving review of this commit";
	const command = `the comment ${codeForMarkdown(`/headgate approve ${commit} <reason>`)}`;
	if (allow === "both") return `by ${review}, or by ${command}`;
	return `by ${allow === "review" ? review : command}`;
}
function daysOf({ expiryMs }) {
	const hours = expiryMs / 36e5;
	return hours >= 48 ? `${Number((hours / 24).toFixed(1))} days` : `${Number(hours.toFixed(1))} hours`;
}

// src/core/report/trend-table.ts
const MOST_EVALSETS = 10;
/** How the pass rates of head went on in the latest runs; nothing before the second run. */
function trendSection(history) {
	const lines = [...trendLines(history ?? [])].filter(([, points]) => points.length > 1);
	if (lines.length === 0) return "";
	const rows = lines.slice(0, MOST_EVALSETS).flatMap(([evalset, points]) => points.slice(-5).map((point, index) => row(index === 0 ? evalset : "", point)));
	const left = lines.length - MOST_EVALSETS;
	return [
		"### Trend",
		"",
		"| Evalset | Run | Pass rate of head | Broke | Fixed | |",
		"|---|---|---|---|---|---|",
		...rows,
		...left > 0 ? ["", `And ${left} more evalsets.`] : []
	].join("\n");
}
function row(name, { run, entry, breaks }) {
	const { rate, low, high } = entry.head;
	const measured = rate === null ? "not measured" : `${percent(rate)} (${percent(low ?? 0)} to ${percent(high ?? 1)})`;
	return `| ${[
		name === "" ? "" : codeForMarkdown(name),
		forMarkdown(run.at.slice(0, 16)),
		measured,
		String(entry.broke.length),
		String(entry.fixed.length),
		breaks.length === 0 ? "" : `${forMarkdown(breaks.join(", "))}: not comparable with those above`
	].join(" | ")} |`;
}

// src/core/report/summary.ts
/** Under the platform's 1 MiB for a step, over which it drops the whole summary. */
const SUMMARY_ROOM = {
	most: 9e5,
	sizeOf: (text) => new TextEncoder().encode(text).length
};
/** Lines of a list or table, which nothing but a fault or an attack makes longer. */
const MOST_LINES = 200;
const ICONS = {
	allow: "\u2705",
	advise: "\u26a0\ufe0f",
	block: "\u274c"
};
const STATE_ICONS = {
	passed: "\u2705 passed",
	regressed: "\u274c regressed",
	inconclusive: "\u26a0\ufe0f inconclusive",
	invalid: "\u274c invalid"
};
/** The job summary: the decision first, then what changed, the numbers and the cases that flipped. */
function summaryMarkdown(record, transcriptOf) {
	return fitted(summaryBlocks(record, transcriptOf), SUMMARY_ROOM);
}
function summaryBlocks(record, transcriptOf) {
	const { decision, revisions, results } = record;
	const head = [
		`## ${ICONS[decision.action]} Headgate: ${forMarkdown(decision.sentence)}`,
		passedAnyway(decision),
		nextStep(record),
		`Compared ${codeForMarkdown(revisions.head.sha.slice(0, 12))} with ${codeForMarkdown(revisions.baseline.sha.slice(0, 12))} (${forMarkdown(revisions.chosenBy)}).`,
		overrideSection(record),
		...capped(record.notices.map((notice) => `> ${forMarkdown(notice)}`), "> "),
		changesSection(record),
		verdictTable(decision.verdicts)
	];
	const prices = record.settings?.prices ?? {};
	const sections = gravestFirst(record).flatMap(({ result, verdict }) => evalsetBlocks(result, verdict, prices, transcriptOf));
	const foot = record.spend === void 0 ? "" : factsLine(record);
	return [
		...blocksOf(head),
		...sections,
		...blocksOf([
			trendSection(record.history),
			htmlPointer(results),
			foot
		])
	];
}
/** Where every case and trial can be looked at. */
function htmlPointer(results) {
	if (results.length === 0) return "";
	return "Every case with all its trials is in `report.html`, the artifact `headgate-report` of the documented workflow.";
}
function blocksOf(texts) {
	return texts.filter((text) => text !== "").map((text) => ({ text }));
}
/** The first lines, and one that counts the rest. */
function capped(lines, mark) {
	if (lines.length <= MOST_LINES) return [...lines];
	return [...lines.slice(0, MOST_LINES), `${mark}and ${lines.length - MOST_LINES} more`];
}
function passedAnyway({ action, verdict }) {
	if (action !== "advise") return "";
	return `> [!WARNING]\n> The check passes because base says so for ${verdict === "inconclusive" ? "inconclusive runs" : "pull requests that have no key"}. Nothing shows that this change is safe.`;
}
/** How a file differs, in words. */
const CHANGE_WORDS = {
	"byte-order-mark": "byte-order mark only",
	"line-ends": "line ends only",
	whitespace: "white space only",
	content: "edited",
	added: "added",
	removed: "removed",
	renamed: "renamed"
};
/** The files that differ, and in words what policies and tools say differently. */
function changesSection({ changes, results }) {
	const relevant = changes.filter((change) => change.role !== void 0);
	const others = changes.length - relevant.length;
	const rows = relevant.slice(0, 50).map((change) => {
		const from = change.previousPath === void 0 ? "" : ` (was ${codeForMarkdown(change.previousPath)})`;
		return `- ${change.role}: ${codeForMarkdown(change.path)}${from}, ${CHANGE_WORDS[change.kind]}`;
	});
	if (relevant.length > rows.length) rows.push(`- and ${relevant.length - rows.length} more`);
	if (others > 0) rows.push(`- ${counted(others, "other file")} that no evalset reads or watches`);
	const lines = targetChangeLines(results).map(({ isWider, text }) => `- ${isWider ? "\u26a0\ufe0f " : ""}${forMarkdown(text)}`);
	rows.push(...lines);
	return rows.length === 0 ? "### What changed\n\nNothing." : `### What changed\n\n${rows.join("\n")}`;
}
/** Every budget of every evalset, the gravest first; where they are too many, those at the end go. */
function verdictTable(verdicts) {
	if (verdicts.length === 0) return "";
	const rows = [...verdicts].sort(byGravity).flatMap((verdict) => verdict.budgets.map((budget, index) => `| ${index === 0 ? codeForMarkdown(verdict.evalset) : ""} | ${forMarkdown(budget.budget)} | ${forMarkdown(budget.measured)} | ${forMarkdown(budget.allowed)} | ${STATE_ICONS[budget.state]} |`));
	const more = rows.length > MOST_LINES ? [`\nAnd ${rows.length - MOST_LINES} more budgets.`] : [];
	return [
		"| Evalset | Budget | Measured | Allowed | State |",
		"|---|---|---|---|---|",
		...rows.slice(0, MOST_LINES),
		...more
	].join("\n");
}
function evalsetBlocks(result, verdict, prices, transcriptOf) {
	const { evalset, judgingChanges } = result;
	const owner = evalset.owner === void 0 ? "" : `, owner ${codeForMarkdown(evalset.owner)}`;
	const changes = judgingChanges.map(({ kind, what }) => `- ${kind === "weakened" ? "\u26a0\ufe0f " : ""}${forMarkdown(what)}`);
	return [
		...blocksOf([
			`### ${codeForMarkdown(evalset.name)} ${forMarkdown(evalset.version)}${owner}`,
			forMarkdown(verdict.sentence),
			verdict.settledBy === void 0 ? "" : forMarkdown(verdict.settledBy),
			ratesTable(verdict),
			reliabilityTable(verdict),
			...capped(changes, "- ")
		]),
		...flipBlocks("broke", result, verdict, transcriptOf),
		...flipBlocks("fixed", result, verdict, transcriptOf),
		...blocksOf([
			gameDaySection(result.gameDay),
			missing(verdict),
			newCasesSection(result.newCases, transcriptOf),
			tagTable(result, verdict.comparison),
			sideTable(result, verdict.comparison, prices),
			evalset.runbook === void 0 ? "" : `Runbook: ${codeForMarkdown(evalset.runbook)}`
		])
	];
}
function ratesTable({ comparison, rule }) {
	const { baseline, head } = comparison;
	if (baseline.rate === null || head.rate === null) return "";
	const row = (name, side) => `| ${name} | ${percent(side.rate ?? 0)} | ${percent(side.low ?? 0)} to ${percent(side.high ?? 1)} |`;
	return [
		"| Side | Pass rate | 95 % interval |",
		"|---|---|---|",
		row("base", baseline),
		row("head", head),
		...rule.length === 0 ? [] : [""],
		...rule.map((sentence) => `- ${forMarkdown(sentence)}`)
	].join("\n");
}
function missing({ comparison }) {
	if (comparison.erroredTrials === 0) return "";
	const ids = comparison.cases.filter((item) => item.sides.baseline.errored + item.sides.head.errored > 0).map((item) => codeForMarkdown(item.caseId));
	const shown = ids.slice(0, 20).join(", ");
	const more = ids.length > 20 ? ` and ${ids.length - 20} more cases` : "";
	return `\u26a0\ufe0f ${counted(comparison.erroredTrials, "trial")} of ${comparison.plannedTrials} have no grade and count neither as passed nor as failed: ${shown}${more}`;
}
function factsLine(record) {
	const { stored, replayed, shared } = sparedCalls(record.results);
	const parts = [
		record.spend === void 0 ? "" : spendWords(record.spend),
		stored > 0 ? `${counted(stored, "answer")} from the trial store` : "",
		replayed > 0 ? `${counted(replayed, "answer")} replayed` : "",
		shared > 0 ? `${counted(shared, "call")} spared by identical requests` : "",
		`${(record.durationMs / 1e3).toFixed(1)} s`,
		record.settings?.path === void 0 ? "default settings" : `settings from ${codeForMarkdown(record.settings.path)} of base`
	];
	return `<sub>Headgate ${record.version}: ${parts.filter((part) => part !== "").join(" \u00b7 ")}</sub>`;
}

// src/core/report/html/run-view.ts
/** What the page shows of a run before a case is opened. */
function runView(record, sources) {
	const { decision, notices, changes, results } = record;
	const relevant = changes.filter(({ role }) => role !== void 0);
	const others = changes.length - relevant.length;
	return {
		action: decision.action,
		verdict: decision.verdict,
		sentence: decision.sentence,
		notices,
		changes: [
			...targetChangeLines(results).map(({ text }) => text),
			...relevant.map(changeWords),
			...others > 0 ? [`${counted(others, "other file")} that no evalset reads or watches`] : []
		],
		evalsets: results.flatMap((result, index) => {
			const verdict = decision.verdicts[index];
			return verdict === void 0 ? [] : [evalsetView(result, verdict)];
		}),
		cases: sources.map(({ row }) => row),
		facts: runFacts(record)
	};
}
function changeWords({ role, path, previousPath, kind }) {
	return `${role}: ${path}${previousPath === void 0 ? "" : ` (was ${previousPath})`}, ${CHANGE_WORDS[kind]}`;
}
function evalsetView(result, verdict) {
	const { evalset, judgingChanges, gameDay } = result;
	const { kind, sentence, settledBy, rule, budgets, comparison } = verdict;
	const whole = {
		name: evalset.name,
		isTag: false,
		difference: comparison.difference,
		low: comparison.low,
		high: comparison.high,
		passRateDrop: evalset.budget.passRateDrop,
		mustCatch: evalset.budget.mustCatch,
		state: kind
	};
	return {
		name: evalset.name,
		kind,
		sentence,
		...settledBy === void 0 ? {} : { settledBy },
		rule,
		baseline: comparison.baseline,
		head: comparison.head,
		budgets,
		intervals: [whole, ...budgets.flatMap(tagRow)],
		judgingChanges,
		...gameDay === void 0 ? {} : { gameDay: gameDayTable(gameDay) },
		facts: evalsetFacts(result, verdict)
	};
}
function tagRow({ budget, interval, state }) {
	return interval === void 0 ? [] : [{
		name: budget,
		isTag: true,
		...interval,
		state
	}];
}
function evalsetFacts({ evalset, seed, trials }, verdict) {
	const { comparison } = verdict;
	const { prompt, tools, policy } = evalset.target;
	const models = [...new Set(trials.flatMap(({ model }) => model ?? []))].sort();
	return facts([
		["Version", evalset.version],
		["Owner", evalset.owner],
		["File", evalset.path],
		["Prompt", prompt],
		["Tools", tools],
		["Policy", policy],
		["Runbook", evalset.runbook],
		["Models that answered", models.length === 0 ? void 0 : models.join(", ")],
		["Trials of a case", `${evalset.trials.min} to ${evalset.trials.max}`],
		["Trials", `${comparison.plannedTrials}, ${comparison.erroredTrials} of them without a grade`],
		...reliabilityRows(verdict).map(({ what, baseline, head }) => [`Agent: ${what}`, `base ${baseline}, head ${head}`]),
		["Question", evalset.statistics.estimand],
		["Seed of the order", seed]
	]);
}
function runFacts(record) {
	const { revisions, settings, spend, storeUse, results } = record;
	const { stored, replayed, shared } = sparedCalls(results);
	return facts([
		["Base", `${revisions.baseline.sha} ${revisions.baseline.label}`],
		["Head", `${revisions.head.sha} ${revisions.head.label}`],
		["Head of the pull request", revisions.proposed],
		["Chosen by", revisions.chosenBy],
		["Started", record.startedAt],
		["Took", `${(record.durationMs / 1e3).toFixed(1)} s`],
		["Settings", settings?.path ?? "default settings"],
		["Spend", spend === void 0 ? void 0 : spendWords(spend)],
		["Trial store", storeUse === void 0 ? void 0 : `${grouped(storeUse.reused)} reused, ${grouped(storeUse.asked)} asked, ${grouped(storeUse.unsound)} unsound`],
		["Calls spared", `${stored} stored, ${replayed} replayed, ${shared} shared by both sides`],
		["Headgate", record.version]
	]);
}
function facts(pairs) {
	return pairs.flatMap(([name, value]) => value === void 0 ? [] : [{
		name,
		value
	}]);
}

// src/core/report/html/document.ts
/** Characters of all texts of cases together: more would make browsers slow to open the page. */
const MOST_TEXT = 4e7;
const TITLE = "Headgate report";
/**
* A run as one page that needs nothing else: data, a script that draws it and a style. Data stands in
* blocks that are not run; the script puts it on the page as text only. The texts of each case are a
* block of their own, so that only those of an opened case are read.
*/
function* htmlChunks(record, transcriptOf, mostText = MOST_TEXT) {
	const sources = caseSources(record);
	yield pageOpening(TITLE, PAGE_SCRIPT);
	yield withoutScript(record.decision.sentence);
	yield dataBlock("run", JSON.stringify(runView(record, sources)));
	yield `<script>${PAGE_SCRIPT}<\/script>\n`;
	let used = 0;
	let leftOut = 0;
	for (const [index, source] of sources.entries()) {
		const block = dataBlock(`case-${index}`, caseTexts(source, transcriptOf));
		if (used + block.length > mostText) leftOut += 1;
		else {
			used += block.length;
			yield block;
		}
	}
	yield dataBlock("left-out", String(leftOut));
	yield trendFigure(record);
	yield "</body>\n</html>\n";
}
/** The pass rates of the runs that are remembered; nothing before the second run. */
function trendFigure({ history = [] }) {
	if (history.length < 2) return "";
	return `<section class="trend" aria-label="Trend">\n<h2>Trend</h2>\n${trendChart(trendLines(history))}</section>\n`;
}
/** Where the script draws, with what stands there without it. */
function withoutScript(sentence) {
	return `<main id="page"><noscript><h1>${TITLE}</h1><p>${forHtml(sentence)}</p><p>This page needs its script to show the cases.</p></noscript></main>
`;
}
/** What opens an element, and what a reader of the file's text would not see. */
const MARKUP_OR_HIDDEN = /[<\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
/** Data as JSON that no text in it can end or turn into markup. */
function dataBlock(id, json) {
	return `<script type="application/json" id="${id}">${json.replace(MARKUP_OR_HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}<\/script>\n`;
}

// src/core/report/encode/xml.ts
/**
* Text inside an element or attribute of XML 1.0. The characters that it forbids even as references
* are among those that are made visible; line ends and tabs are references, as attributes lose them.
*/
function forXml(text) {
	return forHtml(text).replaceAll("\n", "&#10;").replaceAll("	", "&#9;");
}

// src/core/report/junit.ts
const LONGEST$1 = 2e3;
/**
* The run as JUnit XML: a suite an evalset, a test for each budget and for each case. What failed on
* base as well is skipped and says so, so that a red test is always head's doing.
*/
function* junitXml(record, transcriptOf) {
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
	for (const [index, result] of record.results.entries()) {
		const verdict = record.decision.verdicts[index];
		if (verdict !== void 0) yield suite(result, verdict, index, record.startedAt, transcriptOf);
	}
	yield "</testsuites>\n";
}
function suite(result, verdict, index, startedAt, transcriptOf) {
	const { evalset } = result;
	const budgets = verdict.budgets.map((line) => ({
		name: line.budget,
		group: "budgets",
		seconds: 0,
		finding: findingOfBudget(line)
	}));
	const cases = Array.from(caseFacts(result, verdict), (facts) => ({
		name: facts.comparison.caseId,
		group: "cases",
		seconds: secondsOf(facts),
		finding: findingOfCase(facts, transcriptOf)
	}));
	const tests = [...budgets, ...cases];
	const count = (kind) => tests.filter(({ finding }) => finding?.kind === kind).length;
	const time = tests.reduce((sum, { seconds }) => sum + seconds, 0);
	const properties = {
		version: evalset.version,
		owner: evalset.owner ?? "",
		verdict: verdict.kind
	};
	return [
		`<testsuite package="headgate" id="${index}" name="${named(evalset.name)}" timestamp="${startedAt.slice(0, 19)}" hostname="localhost" tests="${tests.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}" time="${time.toFixed(3)}">`,
		"<properties>",
		...Object.entries(properties).map(([name, value]) => `<property name="${name}" value="${text(value)}"/>`),
		"</properties>",
		...tests.map(({ name, group, seconds, finding }) => `<testcase name="${named(name)}" classname="${named(evalset.name)}.${group}" time="${seconds.toFixed(3)}">${finding === void 0 ? "" : element(finding)}</testcase>`),
		"<system-out/>",
		"<system-err/>",
		"</testsuite>\n"
	].join("\n");
}
function findingOfBudget({ measured, allowed, state }) {
	if (state === "passed") return void 0;
	return {
		kind: {
			regressed: "failure",
			invalid: "error",
			inconclusive: "skipped"
		}[state],
		type: state,
		why: `${measured}, allowed ${allowed}: ${state}`
	};
}
function findingOfCase(facts, transcriptOf) {
	switch (facts.comparison.state) {
		case "broke": return {
			kind: "failure",
			type: "broke",
			why: whyNotPassed(facts, transcriptOf)
		};
		case "missing": return {
			kind: "error",
			type: "missing",
			why: whyNotPassed(facts, transcriptOf)
		};
		case "both-failed": return {
			kind: "skipped",
			type: "both-failed",
			why: "failed on base as well"
		};
		case "not-run": return {
			kind: "skipped",
			type: "not-run",
			why: "the rule decided without it"
		};
		default: return;
	}
}
function element({ kind, type, why }) {
	const message = `message="${text(why)}"`;
	return kind === "skipped" ? `<skipped ${message}/>` : `<${kind} type="${type}" ${message}/>`;
}
function secondsOf({ trials }) {
	return trials.reduce((sum, { latencyMs }) => sum + latencyMs, 0) / 1e3;
}
function text(given) {
	return forXml(shortened(given, LONGEST$1));
}
/** A name of the schema, which must not be empty. */
function named(given) {
	return given.trim() === "" ? "(empty)" : text(given);
}

// src/core/report/encode/sarif.ts
const LONGEST = 2e3;
/**
* Text of a SARIF message. Brackets would make a link of it and braces a place for an argument
* (SARIF 2.1.0, 3.11.5 and 3.11.6), so that round ones stand in their place.
*/
function forSarif(given) {
	const text = shortened(given, LONGEST).replace(/\r\n?/g, "\n");
	return visible(text.replace(/[[\]{}]/g, (character) => LOOKALIKES[character] ?? ""));
}
const LOOKALIKES = {
	"[": "(",
	"]": ")",
	"{": "(",
	"}": ")"
};
/** A path of the repository as a relative reference of URI syntax (RFC 3986). */
function pathForSarif(path) {
	return path.split("/").map((part) => encodeURIComponent(part.toWellFormed())).join("/");
}

// src/core/report/sarif.ts
/** What GitHub reads of one file; the gravest come first. */
const MOST_RESULTS = 5e3;
const RULES = [
	{
		id: "budget",
		words: "A budget of an evalset is broken."
	},
	{
		id: "cannot-judge",
		words: "A budget could not be judged."
	},
	{
		id: "must-pass",
		words: "A case that must pass failed on head and not on base."
	},
	{
		id: "policy",
		words: "The agent made a call that breaks its policy."
	}
];
/** Broken budgets and constraints in SARIF 2.1.0, at the files that changed or the cases that show it. */
function sarifLog(record) {
	const { decision, results, version } = record;
	const findings = decision.verdicts.flatMap((verdict, index) => findingsOf(verdict, results[index])).sort((left, right) => Number(left.level === "warning") - Number(right.level === "warning"));
	const run = {
		tool: { driver: {
			name: "Headgate",
			version: forSarif(version),
			rules: RULES.map(({ id, words }) => ({
				id,
				shortDescription: { text: words }
			}))
		} },
		results: findings.slice(0, MOST_RESULTS).map(resultOf),
		properties: { leftOut: Math.max(0, findings.length - MOST_RESULTS) }
	};
	return `${JSON.stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [run]
	}, null, 2)}\n`;
}
function findingsOf(verdict, result) {
	if (result === void 0) return [];
	return [...budgetFindings(verdict, result), ...caseFindings(verdict, result)];
}
function budgetFindings(verdict, { evalset, causes }) {
	const place = placeOf$1(causes.find(({ kind }) => kind !== "removed") ?? { path: evalset.path });
	return verdict.budgets.filter(({ state }) => state !== "passed").map(({ budget, measured, allowed, state }) => {
		return {
			rule: state === "regressed" ? "budget" : "cannot-judge",
			level: state === "inconclusive" ? "warning" : "error",
			message: `${verdict.evalset}, ${budget}: ${measured}, allowed ${allowed}: ${state}`,
			place
		};
	});
}
function caseFindings(verdict, result) {
	const mustPass = new Set(verdict.failedMustPass);
	return Array.from(caseFacts(result, verdict)).flatMap(({ comparison, definition, trials }) => {
		const { caseId } = comparison;
		const place = definition?.position ?? { file: result.evalset.path };
		const unsafe = unsafeActions(trials);
		const of = `${verdict.evalset}, case ${caseId}`;
		const found = (rule, what) => ({
			rule,
			level: "error",
			message: `${of}: ${what}`,
			place
		});
		return [...mustPass.has(caseId) ? [found("must-pass", "must pass, and failed on head")] : [], ...unsafe > 0 ? [found("policy", `${counted(unsafe, "call")} against the policy`)] : []];
	});
}
function unsafeActions(trials) {
	return trials.filter(({ side }) => side === "head").reduce((sum, { agent }) => sum + (agent?.unsafeActions ?? 0), 0);
}
function placeOf$1({ path, line }) {
	return line === void 0 ? { file: path } : {
		file: path,
		line
	};
}
function resultOf({ rule, level, message, place }) {
	const region = place.line === void 0 ? {} : { region: { startLine: Math.max(1, place.line) } };
	return {
		ruleId: rule,
		ruleIndex: RULES.findIndex(({ id }) => id === rule),
		level,
		message: { text: forSarif(message) },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: pathForSarif(place.file) },
			...region
		} }]
	};
}

// src/core/report/files.ts
/** The files that are drawn from a run, texts of models and all: a renderer and a row each. */
const FILE_RENDERERS = {
	"report.html": htmlChunks,
	"junit.xml": junitXml,
	"headgate.sarif": (record) => [sarifLog(record)],
	"cases.csv": casesCsv,
	"badge.json": (record) => [badgeJson(record.decision)]
};

// src/core/report/history.ts
/** A history outlives many runs, so a line of it names no more cases than this. */
const MOST_IDS = 200;
/** The run as a line of the history. */
function historyLine(record, digestsOf) {
	const { base, head } = judgedCommits(record.revisions);
	const prices = record.settings?.prices ?? {};
	const evalsets = record.results.flatMap((result, index) => {
		const verdict = record.decision.verdicts[index];
		if (verdict === void 0) return [];
		const { comparison, kind } = verdict;
		const { volatility, costUsd } = sideFigures(result, comparison, "head", prices);
		return [{
			evalset: result.evalset.name,
			version: result.evalset.version,
			digests: digestsOf(result.evalset),
			verdict: kind,
			baseline: comparison.baseline,
			head: comparison.head,
			cases: comparison.cases.length,
			volatility: volatility ?? null,
			costUsd: costUsd ?? null,
			broke: idsOf(comparison, "broke"),
			fixed: idsOf(comparison, "fixed")
		}];
	});
	const run = {
		schemaVersion: 1,
		at: record.startedAt,
		base,
		head,
		durationMs: Math.round(record.durationMs),
		evalsets
	};
	return JSON.stringify(run);
}
function idsOf({ cases }, state) {
	return cases.filter((item) => item.state === state).slice(0, MOST_IDS).map(({ caseId }) => caseId);
}

// src/core/report/annotations.ts
/** The files whose change can make an evalset regress. */
const UNDER_TEST = [
	"prompt",
	"tools",
	"policy"
];
/** Remarks on changed files: those of evalsets that regressed, and policies that are widened. */
function annotationsOf(record) {
	return [...ofRegressions(record), ...ofWidenings(record)];
}
function ofRegressions({ decision, results }) {
	return decision.verdicts.flatMap((verdict, index) => {
		if (verdict.kind !== "regressed") return [];
		return (results[index]?.causes ?? []).filter(({ role, kind }) => UNDER_TEST.includes(role) && kind !== "removed").map((change) => {
			const message = forLog(`${verdict.evalset} regressed: ${verdict.sentence}`);
			const level = decision.action === "block" ? "error" : "warning";
			return {
				...placeOf(change),
				level,
				message
			};
		});
	});
}
/** One on each policy, however many evalsets read it. */
function ofWidenings({ decision, results }) {
	const isBlocked = decision.action === "block" && decision.widening?.rule !== "report";
	const byPath = /* @__PURE__ */ new Map();
	for (const { causes, targetChanges } of results) {
		const wider = targetChanges.filter(({ part, effect }) => part === "policy" && effect === "widened");
		const [first] = wider;
		const change = causes.find(({ role, kind }) => role === "policy" && kind !== "removed");
		if (first === void 0 || change === void 0) continue;
		const more = wider.length > 1 ? ` and ${wider.length - 1} more` : "";
		const message = forLog(`The policy is widened: ${first.what}${more}`);
		byPath.set(change.path, {
			...placeOf(change),
			level: isBlocked ? "error" : "warning",
			message
		});
	}
	return [...byPath.values()];
}
function placeOf({ path, line }) {
	return line === void 0 ? { file: path } : {
		file: path,
		line
	};
}

// src/core/report/comment.ts
/** Under the platform's 65,536 characters, over which it refuses a comment. */
const COMMENT_ROOM = {
	most: 6e4,
	sizeOf: (text) => text.length
};
const MOST_CASES$1 = 20;
const MOST_NOTICES = 5;
const MOST_CHANGES = 10;
/**
* The comment on a pull request: the summary without what models wrote, the gravest evalset first.
* It has no time and no count of calls, so that the same findings make the same text.
*/
function commentMarkdown(record) {
	const { decision, revisions, results, notices } = record;
	const { base, head } = judgedCommits(revisions);
	const sections = gravestFirst(record).map(({ result, verdict }) => evalsetSection(result, verdict));
	const blocks = [
		`## ${ICONS[decision.action]} Headgate: ${forMarkdown(decision.sentence)}`,
		passedAnyway(decision),
		nextStep(record),
		`Judged commit ${codeForMarkdown(head.slice(0, 12))} against ${codeForMarkdown(base.slice(0, 12))}.`,
		overrideSection(record),
		...someOf(notices, MOST_NOTICES).map((notice) => `> ${forMarkdown(notice)}`),
		verdictTable(decision.verdicts),
		...sections,
		changesSection(record),
		htmlPointer(results)
	].filter((part) => part !== "").map((text) => ({ text }));
	return fitted(blocks, COMMENT_ROOM);
}
function evalsetSection(result, verdict) {
	const { evalset, judgingChanges, newCases, gameDay } = result;
	const owner = evalset.owner === void 0 ? "" : `, owner ${codeForMarkdown(evalset.owner)}`;
	const weakened = judgingChanges.filter(({ kind }) => kind === "weakened");
	return [
		`### ${codeForMarkdown(evalset.name)} ${forMarkdown(evalset.version)}${owner}`,
		verdict.settledBy === void 0 ? "" : forMarkdown(verdict.settledBy),
		casesLine("Broke", "broke", evalset, verdict),
		casesLine("Fixed", "fixed", evalset, verdict),
		missing(verdict),
		newCases.length === 0 ? "" : `New cases on head, no part of the verdict: ${newCaseCounts(newCases)}`,
		gameDay === void 0 ? "" : forMarkdown(gameDayLine(evalset.name, gameDay)),
		someOf(weakened.map(({ what }) => what), MOST_CHANGES).map((what) => `- \u26a0\ufe0f ${forMarkdown(what)}`).join("\n"),
		evalset.runbook === void 0 ? "" : `Runbook: ${codeForMarkdown(evalset.runbook)}`
	].filter((line) => line !== "").join("\n\n");
}
function casesLine(title, state, { cases }, { comparison }) {
	const ids = comparison.cases.filter((item) => item.state === state).map((item) => item.caseId);
	if (ids.length === 0) return "";
	const shown = ids.slice(0, MOST_CASES$1).map((id) => {
		const definition = cases.find((item) => item.id === id);
		const facts = [definition?.incident, definition?.owner].flatMap((fact) => fact || []);
		return `${codeForMarkdown(id)}${facts.length === 0 ? "" : ` (${facts.map(forMarkdown).join(", ")})`}`;
	});
	const more = ids.length > MOST_CASES$1 ? ` and ${ids.length - MOST_CASES$1} more` : "";
	return `${title} (${ids.length}): ${shown.join(", ")}${more}`;
}
function someOf(texts, most) {
	const rest = texts.length - most;
	return rest > 0 ? [...texts.slice(0, most), `and ${rest} more`] : [...texts];
}

// src/core/report/console.ts
const MOST_CASES = 20;
/** The run for a terminal or a log: ids and numbers, never model text. */
function consoleText(record) {
	const { replayed, shared } = sparedCalls(record.results);
	const sent = record.spend?.attempts ?? 0;
	return `${[
		...record.decision.verdicts.flatMap(verdictLines),
		...record.results.map(newCasesLine),
		...record.results.map(({ evalset, gameDay }) => gameDayLine(evalset.name, gameDay)),
		...targetChangeLines(record.results).map(({ text }) => text),
		record.results.length === 0 ? "" : `calls: ${sent} sent, ${replayed} replayed, ${shared} spared by identical requests`,
		record.storeUse === void 0 ? "" : storeLine(record.storeUse),
		record.spend === void 0 ? "" : `spent: ${spendWords(record.spend)}`,
		record.decision.sentence
	].filter((line) => line !== "").map(forLog).join("\n")}\n`;
}
function verdictLines(verdict) {
	const { comparison } = verdict;
	const ids = (state) => comparison.cases.filter((item) => item.state === state).map((item) => item.caseId);
	return [
		`${verdict.evalset}: ${verdict.kind}`,
		...verdict.budgets.map((budget) => `  ${budget.budget}: ${budget.measured}, allowed ${budget.allowed}: ${budget.state}`),
		...reliabilityRows(verdict).map(({ what, baseline, head }) => `  ${what}: base ${baseline}, head ${head}`),
		listLine("broke", ids("broke")),
		listLine("fixed", ids("fixed")),
		verdict.settledBy === void 0 ? "" : `  ${verdict.settledBy}`
	];
}
function newCasesLine({ evalset, newCases }) {
	return newCases.length === 0 ? "" : `${evalset.name}: new cases on head, no part of the verdict: ${newCaseCounts(newCases)}`;
}
function listLine(word, ids) {
	if (ids.length === 0) return "";
	const more = ids.length > MOST_CASES ? ` and ${ids.length - MOST_CASES} more` : "";
	return `  ${word} (${ids.length}): ${ids.slice(0, MOST_CASES).join(", ")}${more}`;
}

// src/core/report/report.ts
/** All texts of a run; `resultDigest` is that of result.json. */
function reportOf(record, resultDigest, transcriptOf) {
	return {
		console: consoleText(record),
		summaryMarkdown: summaryMarkdown(record, transcriptOf),
		commentMarkdown: commentMarkdown(record),
		annotations: annotationsOf(record),
		outputs: outputsOf(record, resultDigest),
		decision: record.decision,
		judged: judgedCommits(record.revisions)
	};
}
/** Action outputs, none of which can carry text of a model, a case or a file. */
function outputsOf(record, resultDigest) {
	const { decision, results } = record;
	const only = decision.verdicts.length === 1 ? decision.verdicts[0]?.comparison : void 0;
	const sum = (count) => String(decision.verdicts.reduce((total, _verdict, index) => total + count(index), 0));
	return {
		verdict: decision.verdict,
		decision: decision.action,
		evalsets: String(results.length),
		broke: sum((index) => decision.verdicts[index]?.comparison.broke ?? 0),
		fixed: sum((index) => decision.verdicts[index]?.comparison.fixed ?? 0),
		"base-pass-rate": rateText(only?.baseline.rate),
		"head-pass-rate": rateText(only?.head.rate),
		calls: String(record.spend?.attempts ?? 0),
		"result-digest": resultDigest
	};
}
function rateText(rate) {
	return rate === null || rate === void 0 ? "" : rate.toFixed(4);
}

// src/pipeline/publish.ts
const MOST_SHOWN = 10;
/** The file that remembers runs. */
const HISTORY = "history.jsonl";
/** About a thousand runs; a trend of more is for `headgate trend`. */
const MOST_HISTORY_BYTES = 16777216;
/** Writes the files of a run, the audit log first, and hands its reports to every publisher. */
async function publish(run, ports) {
	const { record: judged, transcriptOf } = redactedRun(run, ports.transcripts, ports.redact);
	const { override } = judged.decision;
	if (override !== void 0) ports.reportFolder.append("audit.jsonl", auditLine(override, judged));
	const record = {
		...judged,
		...remembered(judged, ports)
	};
	const digest = ports.reportFolder.write("result.json", resultChunks(record, transcriptOf));
	const report = reportOf(record, digest, transcriptOf);
	ports.reportFolder.write("summary.md", [report.summaryMarkdown]);
	for (const name of REPORT_FILE_NAMES) ports.reportFolder.write(name, FILE_RENDERERS[name](record, transcriptOf));
	for (const publisher of ports.publishers) await publisher.publish(report);
}
/**
* Adds the run to the history of its folder and answers the whole. A history that somebody has damaged
* or that has grown too large is no reason to fail: the run says so and shows none.
*/
function remembered(record, { reportFolder, redact }) {
	if (record.decision.verdicts.length === 0) return {};
	reportFolder.append(HISTORY, historyLine(record, historyDigests));
	const unshown = (why) => ({ notices: [...record.notices, `No trend is shown: ${why}`] });
	const text = reportFolder.read(HISTORY, MOST_HISTORY_BYTES);
	if (text === void 0) return unshown(`${HISTORY} cannot be read or is over ${MOST_HISTORY_BYTES} bytes`);
	try {
		return { history: readHistory(HISTORY, redact(text)) };
	} catch (cause) {
		if (!(cause instanceof ConfigurationError)) throw cause;
		return unshown(cause.message);
	}
}
/** The same observer, but nothing that it is told holds a secret or can act on the log. */
function encodedObserver(observer, redact) {
	const encoded = (text) => forLog(redact(text));
	return {
		phase: (name, detail) => observer.phase(name, encoded(detail)),
		trialFinished: (...numbers) => observer.trialFinished(...numbers),
		notice: (message) => observer.notice(encoded(message)),
		warning: (message) => observer.warning(encoded(message))
	};
}
/** What the shells print for an error, ours or anybody's, without secrets. */
function errorReport(cause, redact) {
	const encoded = (text) => forLog(redact(text));
	const error = cause instanceof HeadgateError ? cause : new InternalError("internal", `Headgate failed: ${String(cause)}`, { cause });
	const faults = error instanceof ConfigurationError ? error.faults : [];
	const shown = faults.slice(0, MOST_SHOWN);
	const rest = faults.length - shown.length;
	const lines = faults.length === 0 ? [
		`${error.message} [${error.code}]`,
		...hintLines(error.hint),
		...stackLines(error)
	] : [...shown.flatMap(faultLines), ...rest > 0 ? [`and ${rest} more`] : []];
	const annotations = shown.flatMap((fault) => fault.position === void 0 ? [] : [{
		...fault.position,
		message: encoded(faultSentence(fault))
	}]);
	return {
		lines: lines.map(encoded),
		annotations,
		exitCode: error.exitCode
	};
}
function faultLines(fault) {
	return [`${faultSentence(fault)} [${fault.code}]`, ...hintLines(fault.hint)];
}
function hintLines(hint) {
	return hint === void 0 ? [] : hint.split("\n").map((line) => `  ${line}`);
}
function stackLines(error) {
	if (!(error instanceof InternalError)) return [];
	return ((error.cause instanceof Error ? error.cause : error).stack ?? "").split("\n").slice(1);
}

export { judgedCommits as i, errorReport as n, publish as r, encodedObserver as t };