import { n as visible } from "./visible.js";

// src/core/report/shortened.ts
/** A text of at most `most` UTF-16 units, with its whole length where it was cut; never half a character. */
function shortened(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}\u2026 (${text.length} characters)`;
}

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

export { shortened as n, forHtml as t };