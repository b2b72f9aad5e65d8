import { r as sha256 } from "./canonical.js";

// src/core/report/escape.ts
const HTML = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Characters that are not seen or that reorder what is seen, but for line feed and tab. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;
/** Shows hidden characters as `\u{202E}`, so that no text looks like another. */
function visible(text) {
	return text.replace(HIDDEN, (character) => {
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
	});
}
/** Text inside an HTML element or attribute, which is also inert inside Markdown's HTML blocks. */
function forHtml(text) {
	return visible(text).replace(/[&<>"']/g, (character) => HTML[character] ?? "");
}
/**
* Text inside a Markdown table cell or sentence: one line, as a code element. Everything that
* Markdown, mentions or links could take as theirs becomes a character reference.
*/
function forMarkdown(text) {
	return visible(text.replace(/\s+/g, " ").trim()).replace(/[^A-Za-z0-9 ,;/%().:+−–-]/gu, (character) => {
		return `&#${character.codePointAt(0) ?? 0};`;
	}).replace(/:(?=\/\/)/g, "&#58;").replace(/www(?=\.)/gi, lastAsReference).replace(/^(?:[-+](?=[ -]|$)|\d{1,9}[.)](?= |$))/, lastAsReference);
}
/** What starts a link or a list no longer does when its last character is a reference. */
function lastAsReference(mark) {
	return `${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`;
}
/** The same as inline code. */
function codeForMarkdown(text) {
	return `<code>${forMarkdown(text)}</code>`;
}
/** A line for the log, in which the runner finds no workflow command. */
function forLog(text) {
	return visible(text).split(/\r?\n/).map((line) => line.replaceAll("##[", "#\\u{23}[").replace(/^(\s*)::/, (_all, space) => `${space}:\\u{3A}`)).join("\n");
}

// src/core/verdict/words.ts
/** A share as people read it: "94.2 %". */
function percent(rate) {
	return `${(rate * 100).toFixed(1)} %`;
}
/** A signed difference of shares in points: "−6.1". */
function points(difference) {
	const value = (difference * 100).toFixed(1);
	if (Number(value) === 0) return "0.0";
	return value.startsWith("-") ? `−${value.slice(1)}` : `+${value}`;
}
/** The size of a drop in points: "6.1". */
function dropPoints(drop) {
	return (drop * 100).toFixed(1);
}
/** A number with two decimals and a minus sign that is one: "−0.75". */
function decimal(value) {
	const text = value.toFixed(2);
	return Number(text) === 0 ? "0.00" : text.replace("-", "−");
}
/** "1 case", "3 cases". */
function counted(count, noun) {
	const shown = count.toLocaleString("en-US");
	return count === 1 ? `${shown} ${noun}` : `${shown} ${noun}s`;
}

// src/core/result/file.ts
/** Rises when a field of result.json changes its meaning or goes; docs/result.schema.json has them. */
const RESULT_SCHEMA_VERSION = 1;
/** result.json: everything that a run knows, and enough to work its verdicts out again. */
function resultFile(record) {
	const { decision, results, settings, ...facts } = record;
	const { verdicts, ...rest } = decision;
	const file = {
		schemaVersion: 1,
		headgate: facts.version,
		startedAt: facts.startedAt,
		durationMs: Math.round(facts.durationMs),
		revisions: facts.revisions,
		settingsPath: settings?.path ?? null,
		rule: settings === void 0 ? null : ruleOf(settings),
		notices: facts.notices,
		changes: facts.changes,
		decision: rest,
		evalsets: results.map((result, index) => ({
			...evalsetFields(result),
			verdict: verdicts[index] ?? null,
			trials: result.trials
		}))
	};
	const text = `${JSON.stringify(file, null, 2)}\n`;
	return {
		text,
		digest: sha256(text)
	};
}
/** The trusted settings that a verdict depends on. */
function ruleOf({ maxErroredShare, onInconclusive, prices }) {
	return {
		maxErroredShare,
		onInconclusive,
		prices
	};
}
function evalsetFields({ evalset, ...result }) {
	return {
		name: evalset.name,
		version: evalset.version,
		path: evalset.path,
		owner: evalset.owner ?? null,
		target: evalset.target,
		trialRange: evalset.trials,
		budget: evalset.budget,
		statistics: evalset.statistics,
		causes: result.causes,
		judgingChanges: result.judgingChanges,
		seed: result.seed,
		cutShort: result.cutShort,
		identicalCaseIds: result.identicalCaseIds,
		cases: evalset.cases.map(({ id, tags, incident, owner, importance, cluster }) => ({
			id,
			tags,
			incident: incident ?? null,
			owner: owner ?? null,
			importance,
			cluster: cluster ?? null
		}))
	};
}

export { percent as a, forHtml as c, dropPoints as i, forLog as l, counted as n, points as o, decimal as r, codeForMarkdown as s, resultFile as t, forMarkdown as u };