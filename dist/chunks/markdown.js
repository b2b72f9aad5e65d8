import { t as shortened } from "./shortened.js";
import { n as visible } from "./visible.js";

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

export { forMarkdown as n, codeForMarkdown as t };