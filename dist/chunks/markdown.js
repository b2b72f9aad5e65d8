import { n as visible } from "./visible.js";
import { t as shortened } from "./shortened.js";

// src/core/report/evidence.ts
/**
* For a case that broke: a trial that passed on base and one that failed on head; else reversed. An
* agent that did what must never happen is shown doing it, though graders let it pass.
*/
function flipEvidence(result, caseId, state) {
	const [before, after] = state === "broke" ? ["passed", "failed"] : ["failed", "passed"];
	const find = (side, outcome) => result.trials.find((trial) => trial.caseId === caseId && trial.side === side && trial.outcome === outcome);
	const unsafe = result.trials.find((trial) => trial.caseId === caseId && trial.side === "head" && (trial.agent?.unsafeActions ?? 0) > 0);
	const head = state === "broke" ? unsafe ?? find("head", after) : find("head", after);
	return {
		baseline: find("baseline", before),
		head
	};
}
/** Why a failed trial failed: the explanations of the graders that did not pass. */
function reasonsOf(transcript) {
	return (transcript?.grades ?? []).filter((grade) => !grade.passed).map((grade) => `${grade.grader}: ${grade.explanation}`);
}
/** Counts the trials of all results that needed no call of their own. */
function sparedCalls(results) {
	const counts = {
		stored: 0,
		replayed: 0,
		shared: 0
	};
	for (const { trials, newCases } of results) for (const trial of [...trials, ...newCases.flatMap((item) => item.trials)]) if (trial.shared && trial.side === "head") counts.shared += 1;
	else if (trial.source === "store") counts.stored += 1;
	else if (trial.source === "cassette") counts.replayed += 1;
	return counts;
}

// src/core/report/case-facts.ts
/** The judged cases of a result, in the order of the verdict. */
function* caseFacts(result, { comparison }) {
	const definitions = new Map(result.evalset.cases.map((item) => [item.id, item]));
	const trials = Map.groupBy(result.trials, ({ caseId }) => caseId);
	for (const item of comparison.cases) yield {
		comparison: item,
		definition: definitions.get(item.caseId),
		trials: trials.get(item.caseId) ?? []
	};
}
/** Whether a case disagrees with itself on one side. */
function isVolatile({ passed, failed }) {
	return passed > 0 && failed > 0;
}
/** Why the case did not pass on head: of its first trial that failed, or else that has no grade. */
function whyNotPassed({ trials }, transcriptOf) {
	const head = trials.filter(({ side }) => side === "head");
	const failed = head.find(({ outcome }) => outcome === "failed");
	if (failed !== void 0) return reasonsOf(transcriptOf(failed)).join("\n");
	return head.find(({ error }) => error !== void 0)?.error?.message ?? "";
}

// src/core/report/encode/markdown.ts
/** Longer texts are cut, so that none can push the rest of a report over the platform's limits. */
const LONGEST = 2e3;
/** Stands where a text would leave a hole in a list or a table. */
const EMPTY = "(empty)";
/**
* GitHub reads mentions, references and emoji in the finished text, where character references are
* no longer seen. A space of no width behind the sign that starts them is.
*/
const BREAK = "&#8203;";
/**
* Text inside a Markdown table cell or sentence: one line. Everything that Markdown, mentions,
* references, links, emoji or formulas could take as theirs is broken up.
*/
function forMarkdown(text) {
	return withoutLinks(oneLine(text).replaceAll(/[@#]|\bGH-(?=\d)|:(?=[\w+-]+:)/gi, `$&\u200B`).replaceAll(/\b[0-9a-f]{7,}\b/gi, (digits) => digits.replaceAll(/.{6}(?!$)/g, `$&\u200B`))).replace(/^(?:[-+](?=[ -]|$)|\d{1,9}[.)](?= |$))/, lastAsReference);
}
/** The same as inline code, where GitHub looks for addresses only. */
function codeForMarkdown(text) {
	return `<code>${withoutLinks(oneLine(text).replaceAll(/(?<=[\w.+-])@/g, `$&\u200B`))}</code>`;
}
/** Everything but plain characters as references, and addresses of the web broken up. */
function withoutLinks(line) {
	return line.replaceAll(/[^A-Za-z0-9 ,;/%().:+−–-]/gu, reference).replaceAll(/:(?=\/\/)/g, `&#58;${BREAK}`).replaceAll(/www(?=\.)/gi, (mark) => `${lastAsReference(mark)}${BREAK}`);
}
function oneLine(given) {
	const line = visible(shortened(given, LONGEST).replace(/\r\n?/g, "\n")).replace(/\s+/g, " ").trim();
	return line === "" ? EMPTY : line;
}
/** A character as a reference; a dollar sign, which starts a formula even so, in an element of its own. */
function reference(character) {
	const written = `&#${character.codePointAt(0)};`;
	return character === "$" ? `<span>${written}</span>` : written;
}
/** What starts a link or a list no longer does when its last character is a reference. */
function lastAsReference(mark) {
	return `${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`;
}

export { whyNotPassed as a, sparedCalls as c, isVolatile as i, forMarkdown as n, flipEvidence as o, caseFacts as r, reasonsOf as s, codeForMarkdown as t };