// src/core/report/shortened.ts
/** A text of at most `most` UTF-16 units, with its whole length where it was cut; never half a character. */
function shortened(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}… (${text.length} characters)`;
}

export { shortened as t };