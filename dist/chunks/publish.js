import { n as visible, t as forLog } from "./log.js";
import { c as grouped, n as targetChangeLines, o as percent, r as counted, t as resultChunks } from "./file.js";
import { i as InternalError, r as HeadgateError, s as faultSentence, t as ConfigurationError } from "./errors.js";
import { t as redactedRun } from "./redaction.js";

// src/domain/revision.ts
/** The two commits that a pull request knows: those that were judged, without the merge of them. */
function judgedCommits({ baseline, head, proposed }) {
	return {
		base: baseline.sha,
		head: proposed ?? head.sha
	};
}

// src/core/report/shortened.ts
/** A text of at most `most` UTF-16 units, with its whole length where it was cut; never half a character. */
function shortened(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}… (${text.length} characters)`;
}

// src/core/report/encode/markdown.ts
/** Longer texts are cut, so that none can push the rest of a report over the platform's limits. */
const LONGEST$1 = 2e3;
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
	const line = visible(shortened(given, LONGEST$1).replace(/\r\n?/g, "\n")).replace(/\s+/g, " ").trim();
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
	if (missing.length > 0) shown.push(`⚠️ To fit: ${missing.join(" and ")}. result.json among the run's reports has everything.`);
	return `${shown.join(BETWEEN)}\n`;
}

// src/core/report/evidence.ts
/** For a case that broke: a trial that passed on base and one that failed on head; else reversed. */
function flipEvidence(result, caseId, state) {
	const [before, after] = state === "broke" ? ["passed", "failed"] : ["failed", "passed"];
	const find = (side, outcome) => result.trials.find((trial) => trial.caseId === caseId && trial.side === side && trial.outcome === outcome);
	return {
		baseline: find("baseline", before),
		head: find("head", after)
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

// src/core/report/word-diff.ts
/** Longer texts are cut before they are compared, as the cost grows with their product. */
const LONGEST = 2e3;
/** Texts with more differences have little in common to show, and would take seconds to compare. */
const MOST_DIFFERENCES = 200;
/** Two texts as one, in HTML: what head lost in `<del>`, what it gained in `<ins>`. */
function wordDiff(baseline, head) {
	const [before, after] = [shortened(baseline, LONGEST), shortened(head, LONGEST)];
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
	const dots = rest.length > MOST_NAMED ? ", …" : "";
	const more = rest.length === 0 ? [] : [`And ${rest.length} more: ${ids.join(", ")}${dots}`];
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
	const why = reasonsOf(state === "broke" ? head : baseline).map((reason) => forMarkdown(reason));
	const summary = `${`${codeForMarkdown(item.caseId)} ${sideWords(item.sides.baseline)} → ${sideWords(item.sides.head)}`}${facts.length === 0 ? "" : ` (${facts.map(forMarkdown).join(", ")})`}`;
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
		"❌ failed",
		"failed"
	],
	[
		"errored",
		"⚠️ no grade",
		"without a grade"
	],
	[
		"passed",
		"✅ passed",
		"passed"
	],
	[
		"not-run",
		"➖ not run",
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

// src/core/report/reliability.ts
/** How an agent's sides compare, row by row: what, base, head; nothing where no agent was run. */
function reliabilityRows({ reliability }) {
	if (reliability === void 0) return [];
	const { baseline, head } = reliability;
	const row = (what, of) => [
		what,
		of(baseline),
		of(head)
	];
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
		...rows.map((cells) => `| ${cells.join(" | ")} |`)
	].join("\n");
}
function share(rate) {
	return rate === null ? "not seen" : percent(rate);
}
function amount(value) {
	return value === null ? "not seen" : value.toFixed(1);
}

// src/core/report/spend.ts
/** "294 requests (4 retries), 41,200 input and 2,900 output tokens, US$ 0.0123". */
function spendWords(spend) {
	const { attempts, retries, turnedAway, inputTokens, outputTokens, costUsd, estimated } = spend;
	const again = [retries === 0 ? "" : `${retries} retried`, turnedAway === 0 ? "" : `${turnedAway} more turned away by rate limits`].filter((part) => part !== "");
	return [
		`${counted(attempts, "request")}${again.length === 0 ? "" : ` (${again.join(", ")})`}`,
		`${grouped(inputTokens)} input and ${grouped(outputTokens)} output tokens`,
		...estimated === 0 ? [] : [`${counted(estimated, "request")} by estimate`],
		...costUsd === void 0 ? [] : [`US$ ${dollars(costUsd)}`]
	].join(", ");
}
/** "trial store: 186 reused, 93 asked (messages: 90, never asked: 3)". */
function storeLine({ reused, asked, misses, unsound }) {
	const reasons = Object.entries(misses).sort(([, left], [, right]) => right - left).map(([reason, count]) => `${reason}: ${count}`);
	return `trial store: ${reused} reused, ${asked} asked${reasons.length === 0 ? "" : ` (${reasons.join(", ")})`}${unsound === 0 ? "" : `; ${unsound} unsound passed over`}`;
}
/** Cents where they say enough, and else two digits that mean something. */
function dollars(value) {
	return value >= 1 ? value.toFixed(2) : String(Number(value.toPrecision(2)));
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
	allow: "✅",
	advise: "⚠️",
	block: "❌"
};
const STATE_ICONS = {
	passed: "✅ passed",
	regressed: "❌ regressed",
	inconclusive: "⚠️ inconclusive",
	invalid: "❌ invalid"
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
		`Compared ${codeForMarkdown(revisions.head.sha.slice(0, 12))} with ${codeForMarkdown(revisions.baseline.sha.slice(0, 12))} (${forMarkdown(revisions.chosenBy)}).`,
		overrideSection(record),
		...capped(record.notices.map((notice) => `> ${forMarkdown(notice)}`), "> "),
		changesSection(record),
		verdictTable(decision.verdicts)
	];
	const sections = results.flatMap((result, index) => evalsetBlocks(result, decision.verdicts[index], transcriptOf));
	const foot = record.spend === void 0 ? "" : factsLine(record);
	return [
		...blocksOf(head),
		...sections,
		...blocksOf([foot])
	];
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
	const lines = targetChangeLines(results).map(({ isWider, text }) => `- ${isWider ? "⚠️ " : ""}${forMarkdown(text)}`);
	rows.push(...lines);
	return rows.length === 0 ? "### What changed\n\nNothing." : `### What changed\n\n${rows.join("\n")}`;
}
/** Every budget of every evalset; where they are too many, those that passed go first. */
function verdictTable(verdicts) {
	if (verdicts.length === 0) return "";
	const isPassed = ({ kind }) => Number(kind === "passed");
	const rows = (verdicts.reduce((sum, { budgets }) => sum + budgets.length, 0) <= MOST_LINES ? verdicts : [...verdicts].sort((left, right) => isPassed(left) - isPassed(right))).flatMap((verdict) => verdict.budgets.map((budget, index) => `| ${index === 0 ? codeForMarkdown(verdict.evalset) : ""} | ${forMarkdown(budget.budget)} | ${forMarkdown(budget.measured)} | ${forMarkdown(budget.allowed)} | ${STATE_ICONS[budget.state]} |`));
	const more = rows.length > MOST_LINES ? [`\nAnd ${rows.length - MOST_LINES} more budgets.`] : [];
	return [
		"| Evalset | Budget | Measured | Allowed | State |",
		"|---|---|---|---|---|",
		...rows.slice(0, MOST_LINES),
		...more
	].join("\n");
}
function evalsetBlocks(result, verdict, transcriptOf) {
	if (verdict === void 0) return [];
	const { evalset, judgingChanges } = result;
	const owner = evalset.owner === void 0 ? "" : `, owner ${codeForMarkdown(evalset.owner)}`;
	const changes = judgingChanges.map(({ kind, what }) => `- ${kind === "weakened" ? "⚠️ " : ""}${forMarkdown(what)}`);
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
			missing(verdict),
			newCasesSection(result.newCases, transcriptOf),
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
	return `⚠️ ${counted(comparison.erroredTrials, "trial")} of ${comparison.plannedTrials} have no grade and count neither as passed nor as failed: ${shown}${more}`;
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
	return `<sub>Headgate ${record.version}: ${parts.filter((part) => part !== "").join(" · ")}</sub>`;
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
const GRAVITY = [
	"regressed",
	"invalid",
	"inconclusive",
	"passed"
];
/**
* The comment on a pull request: the summary without what models wrote, the gravest evalset first.
* It has no time and no count of calls, so that the same findings make the same text.
*/
function commentMarkdown(record) {
	const { decision, revisions, results, notices } = record;
	const { base, head } = judgedCommits(revisions);
	const sections = decision.verdicts.map((verdict, index) => ({
		verdict,
		result: results[index]
	})).sort((left, right) => gravityOf(left.verdict) - gravityOf(right.verdict)).map(({ verdict, result }) => result === void 0 ? "" : evalsetSection(result, verdict));
	const blocks = [
		`## ${ICONS[decision.action]} Headgate: ${forMarkdown(decision.sentence)}`,
		passedAnyway(decision),
		`Judged commit ${codeForMarkdown(head.slice(0, 12))} against ${codeForMarkdown(base.slice(0, 12))}.`,
		overrideSection(record),
		...someOf(notices, MOST_NOTICES).map((notice) => `> ${forMarkdown(notice)}`),
		verdictTable(decision.verdicts),
		...sections,
		changesSection(record)
	].filter((part) => part !== "").map((text) => ({ text }));
	return fitted(blocks, COMMENT_ROOM);
}
function gravityOf({ kind }) {
	return GRAVITY.indexOf(kind);
}
function evalsetSection({ evalset, judgingChanges }, verdict) {
	const owner = evalset.owner === void 0 ? "" : `, owner ${codeForMarkdown(evalset.owner)}`;
	const weakened = judgingChanges.filter(({ kind }) => kind === "weakened");
	return [
		`### ${codeForMarkdown(evalset.name)} ${forMarkdown(evalset.version)}${owner}`,
		verdict.settledBy === void 0 ? "" : forMarkdown(verdict.settledBy),
		casesLine("Broke", "broke", verdict),
		casesLine("Fixed", "fixed", verdict),
		missing(verdict),
		someOf(weakened.map(({ what }) => what), MOST_CHANGES).map((what) => `- ⚠️ ${forMarkdown(what)}`).join("\n"),
		evalset.runbook === void 0 ? "" : `Runbook: ${codeForMarkdown(evalset.runbook)}`
	].filter((line) => line !== "").join("\n\n");
}
function casesLine(title, state, { comparison }) {
	const ids = comparison.cases.filter((item) => item.state === state).map((item) => item.caseId);
	if (ids.length === 0) return "";
	const shown = ids.slice(0, MOST_CASES$1).map(codeForMarkdown).join(", ");
	const more = ids.length > MOST_CASES$1 ? ` and ${ids.length - MOST_CASES$1} more` : "";
	return `${title} (${ids.length}): ${shown}${more}`;
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
		...reliabilityRows(verdict).map(([what, base, head]) => `  ${what}: ${base}, head ${head}`),
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
/** Writes the files of a run, the audit log first, and hands its reports to every publisher. */
async function publish(run, ports) {
	const { record, transcriptOf } = redactedRun(run, ports.transcripts, ports.redact);
	const { override } = record.decision;
	if (override !== void 0) ports.reportFolder.append("audit.jsonl", auditLine(override, record));
	const digest = ports.reportFolder.write("result.json", resultChunks(record, transcriptOf));
	const report = reportOf(record, digest, transcriptOf);
	ports.reportFolder.write("summary.md", [report.summaryMarkdown]);
	for (const publisher of ports.publishers) await publisher.publish(report);
}
/** The same observer, but nothing that it is told holds a secret or can act on the log. */
function encodedObserver(observer, redact) {
	const encoded = (text) => forLog(redact(text));
	return {
		phase: (name, detail) => observer.phase(name, encoded(detail)),
		trialFinished: (done, planned) => observer.trialFinished(done, planned),
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