// src/core/report/redact/redacted.ts
/** Data with every text in it redacted, names of fields too; the very same object where none holds a secret. */
function redacted(value, redact) {
	return redactedValue(value, redact);
}
function redactedValue(value, redact) {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return redactedList(value, redact);
	return isData(value) ? redactedFields(value, redact) : value;
}
function redactedList(list, redact) {
	let clear;
	for (const [index, item] of list.entries()) {
		const value = redactedValue(item, redact);
		if (value !== item) clear ??= list.slice(0, index);
		clear?.push(value);
	}
	return clear ?? list;
}
/** In one pass, and without taking any room as long as nothing is found, which is nearly always. */
function redactedFields(fields, redact) {
	const names = Object.keys(fields);
	let clear;
	for (const name of names) {
		const clearName = redact(name);
		const value = redactedValue(fields[name], redact);
		if (clear === void 0 && clearName === name && value === fields[name]) continue;
		clear ??= names.slice(0, names.indexOf(name)).map((before) => [before, fields[before]]);
		clear.push([clearName, value]);
	}
	return clear === void 0 ? fields : Object.fromEntries(clear);
}
function isData(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}

// src/core/report/redact/folded.ts
/** All but plain letters and the white space between them: it may stand in a secret without a reader's seeing it. */
const NOT_PLAIN = /[^\t\n\r\x20-\x7e]+/;
const ALL_NOT_PLAIN = new RegExp(NOT_PLAIN, "g");
/** Whether a text has anything that folding would take away or replace. */
function isDisguised(text) {
	return NOT_PLAIN.test(text);
}
/** Plain letters for letters of other widths and styles, and nothing for all that has no plain letter. */
function plain(text) {
	return text.normalize("NFKD").replace(ALL_NOT_PLAIN, "");
}
/** The same with the way back to the text as it was. */
function folded(text) {
	const letters = [];
	const places = [];
	let place = 0;
	for (const character of text) {
		for (const letter of plain(character)) {
			letters.push(letter);
			places.push(place);
		}
		place += character.length;
	}
	places.push(text.length);
	return {
		text: letters.join(""),
		places
	};
}

// src/core/report/redact/spellings.ts
/** Of a secret in clear, so much of its start or end is taken for it. */
const LEAST_PART = 8;
/** What comes before the secret part of a key, as `sk-proj-`: everybody knows it. */
const PUBLIC_START = /^[a-z]{2,8}[-_](?:(?:[a-z]{2,8}|v\d)[-_])?(?:api\d\d-)?/i;
/** What stands between the bytes of `\x73\x6b`, `%73%6b`, `73:6b`, `&#x73;&#x6b;`, `\u0073\u006b` and the like. */
const BETWEEN_HEX = "[^0-9a-z]{0,4}(?:0?x|u00)?";
/** What stands between the bytes of `115 107`, `115, 107` and `&#115;&#107;`. */
const BETWEEN_DECIMAL = "[^0-9a-z]{1,4}0?";
/** The ways in which a model or server may write a secret that it saw. */
function spellingsOf(secret) {
	const bytes = Buffer.from(secret);
	const reversed = [...secret].reverse().join("");
	const start = (PUBLIC_START.exec(secret)?.[0].length ?? 0) + LEAST_PART;
	const inParts = (whole, signs) => partsOf(whole, Math.ceil(start * signs), Math.ceil(LEAST_PART * signs));
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
	const base64 = [
		0,
		1,
		2
	].map((offset) => base64At(bytes, offset));
	const urlSafe = base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
	return [
		.../[^a-z0-9]/i.test(secret) ? [{ pattern: withEscapes(secret) }] : [],
		{ pattern: hex.join(BETWEEN_HEX) },
		{ pattern: [...bytes].join(BETWEEN_DECIMAL) },
		...inParts(secret, 1),
		...partsOf(reversed, LEAST_PART, start),
		...inParts(hex.join(""), 2),
		...[.../* @__PURE__ */ new Set([...base64, ...urlSafe])].flatMap((text) => inParts(text, 4 / 3))
	];
}
/** Each sign that formats escape as it is, or in any of the ways in which they do. */
function withEscapes(secret) {
	return [...secret].map((sign) => /[a-z0-9]/i.test(sign) ? sign : `(?:${escapesOf(sign).join("|")})`).join("");
}
/** A sign in JSON, regular expressions, Markdown, URLs and HTML. */
function escapesOf(sign) {
	const code = sign.codePointAt(0) ?? 0;
	const units = [...Array(sign.length).keys()].map((index) => sign.charCodeAt(index).toString(16));
	const percent = [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`);
	const name = HTML_NAMES[sign];
	return [
		`\\\\?${escaped(sign)}`,
		percent.join(""),
		units.map((unit) => `\\\\u${unit.padStart(4, "0")}`).join(""),
		`\\\\x${code.toString(16)}`,
		`&#(?:0*${code}|x0*${code.toString(16)});?`,
		...name === void 0 ? [] : [`&${name};?`]
	];
}
const HTML_NAMES = {
	"&": "amp",
	"<": "lt",
	">": "gt",
	"\"": "quot",
	"'": "apos",
	_: "lowbar",
	"-": "hyphen",
	".": "period",
	"/": "sol",
	"+": "plus",
	"=": "equals",
	":": "colon"
};
/** The least part of a text's start and of its end that is taken for it. */
function partsOf(whole, start, end) {
	return [{
		at: 0,
		text: whole.slice(0, start)
	}, {
		at: Math.max(0, whole.length - end),
		text: whole.slice(-end)
	}].map(({ at, text }) => ({
		pattern: escaped(text),
		within: {
			whole,
			at
		}
	}));
}
function escaped(literal) {
	return literal.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
/** The base64 of bytes that stand `offset` bytes after a multiple of three, without its ends, which hang on the neighbours. */
function base64At(bytes, offset) {
	const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
	const start = Math.ceil(offset * 8 / 6);
	const end = Math.floor((offset + bytes.length) * 8 / 6);
	return text.slice(start, end);
}

// src/core/report/redact/redactor.ts
const MASK = "***";
/** Shorter secrets would mask ordinary words; runs that need one are refused. */
const SHORTEST = 8;
/**
* Finds secrets as they are, in part, reversed, percent-encoded, in hexadecimal digits, decimal codes
* or any base64, escaped for JSON or HTML, in letters of other widths and with unseen characters
* between them. What it cannot know are spellings that were agreed on, such as other ciphers.
*/
function redactorOf(secrets) {
	const known = secrets.map((secret) => secret.trim()).filter(({ length }) => length >= SHORTEST);
	if (known.length === 0) return (text) => text;
	const spellings = known.flatMap(spellingsOf);
	const pattern = new RegExp(spellings.map((spelling) => spelling.pattern).join("|"), "gi");
	const wholes = spellings.flatMap(({ within }) => within ?? []);
	const rangesIn = (text) => text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)].map(({ index, 0: found }) => wholes.reduce((range, within) => longer(range, extended(text, index, found, within)), [index, index + found.length]));
	return (text) => {
		const clear = masked(text, rangesIn(text));
		if (!isDisguised(clear) || plain(clear).search(pattern) === -1) return clear;
		const { text: letters, places } = folded(clear);
		return masked(clear, rangesIn(letters).map(([start, end]) => [places[start] ?? 0, places[end] ?? clear.length]));
	};
}
/** The part of a text round a found piece that goes on as the secret does, if the piece is at that place in it. */
function extended(text, index, found, { whole, at }) {
	const isSame = (here, there) => text[here] !== void 0 && text[here]?.toLowerCase() === whole[there]?.toLowerCase();
	for (let step = 0; step < found.length; step += 1) if (!isSame(index + step, at + step)) return [index, index + found.length];
	let start = index;
	let end = index + found.length;
	while (isSame(start - 1, at + start - 1 - index)) start -= 1;
	while (isSame(end, at + end - index)) end += 1;
	return [start, end];
}
function longer(one, other) {
	return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}
function masked(text, ranges) {
	if (ranges.length === 0) return text;
	const pieces = [];
	let done = 0;
	for (const [start, end] of ranges) {
		if (end <= done) continue;
		pieces.push(text.slice(done, Math.max(done, start)), MASK);
		done = end;
	}
	return pieces.join("") + text.slice(done);
}

// src/pipeline/redaction.ts
/**
* What reports are drawn from: no text of it, of a file or of a model, holds a secret any more. Texts of
* trials hold none since they were kept: see redactedTranscripts.
*/
function redactedRun(run, transcripts, redact) {
	const originals = /* @__PURE__ */ new Map();
	const results = run.results.map(({ trials, ...result }) => ({
		...redacted(result, redact),
		trials: trials.map((trial) => {
			const clear = redacted(trial, redact);
			if (clear !== trial) originals.set(clear, trial);
			return clear;
		})
	}));
	return {
		record: {
			...redacted({
				...run,
				results: []
			}, redact),
			results
		},
		transcriptOf: (trial) => transcripts.read(originals.get(trial) ?? trial)
	};
}
/** The same file of transcripts, into which no secret is written. Trials keep their own records. */
function redactedTranscripts(transcripts, redact) {
	const kept = /* @__PURE__ */ new Map();
	return {
		keep: (trial) => {
			const clear = redacted(trial, redact);
			const record = transcripts.keep(clear);
			if (clear.caseId === trial.caseId) return record;
			const own = {
				...record,
				caseId: trial.caseId
			};
			kept.set(own, record);
			return own;
		},
		read: (trial) => transcripts.read(kept.get(trial) ?? trial),
		close: () => transcripts.close()
	};
}
/** The same store, in which calls are named without secrets; answers have none, as providers mask them. */
function redactedStore(store, redact) {
	const named = (call) => {
		const label = redact(call.label);
		return label === call.label ? call : {
			...call,
			label
		};
	};
	return {
		find: (call) => store.find(named(call)),
		has: (call) => store.has(call),
		expectedLatencyMs: (call) => store.expectedLatencyMs(named(call)),
		keep: (call, reply) => store.keep(named(call), reply),
		recall: (name) => store.recall(name),
		remember: (name, value) => store.remember(name, value),
		use: () => store.use(),
		close: () => store.close()
	};
}

export { redactorOf as i, redactedStore as n, redactedTranscripts as r, redactedRun as t };