import { n as visible, t as codePoint } from "./visible.js";

// src/core/report/encode/log.ts
const COMMAND = /^([^\x21-\x7e]*:[^\x20-\x7e]*):/;
const LEGACY_COMMAND = /(#[^\x20-\x7e]*#[^\x20-\x7e]*)\[/g;
/** Lines for the log, on either stream, in which the runner finds no workflow command. */
function forLog(text) {
	return visible(text).split("\n").map((line) => line.replace(LEGACY_COMMAND, (_all, before) => before + codePoint("[")).replace(COMMAND, (_all, before) => before + codePoint(":"))).join("\n");
}

export { forLog as t };