// src/core/report/encode/visible.ts
/**
* Characters that are not seen, that reorder what is seen or that no encoding can carry, but for
* line feed, tab and the selector that colours an emoji.
*/
const HIDDEN = /(?![\n\t]|(?<=\p{Extended_Pictographic})\uFE0F)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Shows hidden characters and halves of characters as `\u{202E}`, so that no text looks like another. */
function visible(text) {
	return text.replace(HIDDEN, (character) => codePoint(character));
}
/** A character as `\u{2E}`. */
function codePoint(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

export { visible as n, codePoint as t };