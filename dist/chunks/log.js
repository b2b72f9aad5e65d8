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

// src/core/report/encode/log.ts
const COMMAND = /^([^\x21-\x7e]*:[^\x20-\x7e]*):/;
const LEGACY_COMMAND = /(#[^\x20-\x7e]*#[^\x20-\x7e]*)\[/g;
/** Lines for the log, on either stream, in which the runner finds no workflow command. */
function forLog(text) {
	return visible(text).split("\n").map((line) => line.replace(LEGACY_COMMAND, (_all, before) => before + codePoint("[")).replace(COMMAND, (_all, before) => before + codePoint(":"))).join("\n");
}

export { visible as n, forLog as t };