import { a as percent, c as codeForMarkdown, d as forMarkdown, l as forHtml, n as counted, s as grouped, t as resultChunks, u as forLog } from "./file.js";
import { i as InternalError, r as HeadgateError, s as faultSentence, t as ConfigurationError } from "./errors.js";

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
/** Counts the trials of all results as calls. */
function callCounts(results) {
	const counts = {
		sent: 0,
		stored: 0,
		replayed: 0,
		shared: 0
	};
	for (const { trials } of results) for (const trial of trials) if (trial.shared && trial.side === "head") counts.shared += 1;
	else if (trial.source === "store") counts.stored += 1;
	else if (trial.source === "cassette") counts.replayed += 1;
	else if (trial.source !== "none") counts.sent += 1;
	return counts;
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

// src/core/report/console.ts
const MOST_CASES = 20;
/** The run for a terminal or a log: ids and numbers, never model text. */
function consoleText(record) {
	const { sent, replayed, shared } = callCounts(record.results);
	return `${[
		...record.decision.verdicts.flatMap(verdictLines),
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
		listLine("broke", ids("broke")),
		listLine("fixed", ids("fixed")),
		verdict.settledBy === void 0 ? "" : `  ${verdict.settledBy}`
	];
}
function listLine(word, ids) {
	if (ids.length === 0) return "";
	const more = ids.length > MOST_CASES ? ` and ${ids.length - MOST_CASES} more` : "";
	return `  ${word} (${ids.length}): ${ids.slice(0, MOST_CASES).join(", ")}${more}`;
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

// src/core/report/word-diff.ts
/** Longer texts are cut before they are compared, as the cost grows with their product. */
const LONGEST = 2e3;
/** Two texts as one, in HTML: what head lost in `<del>`, what it gained in `<ins>`. */
function wordDiff(baseline, head) {
	return diffWordsWithSpace(cut(baseline), cut(head)).map((part) => {
		const text = forHtml(part.value);
		if (part.added) return `<ins>${text}</ins>`;
		return part.removed ? `<del>${text}</del>` : text;
	}).join("");
}
function cut(text) {
	if (text.length <= LONGEST) return text;
	return `${[...text.slice(0, LONGEST)].slice(0, -1).join("")}… (${text.length} characters)`;
}

// src/core/report/summary.ts
/** Under the platform's 1 MiB for a step, over which it drops the whole summary. */
const MOST_BYTES = 9e5;
const MOST_DIFFS = 50;
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
	const { decision, revisions, results } = record;
	const head = [
		`## ${ICONS[decision.action]} Headgate: ${forMarkdown(decision.sentence)}`,
		inconclusiveNotice(decision.action),
		`Compared ${codeForMarkdown(revisions.head.sha.slice(0, 12))} with ${codeForMarkdown(revisions.baseline.sha.slice(0, 12))} (${forMarkdown(revisions.chosenBy)}).`,
		...record.notices.map((notice) => `> ${forMarkdown(notice)}`),
		changesSection(record.changes),
		verdictTable(decision.verdicts)
	];
	const sections = results.map((result, index) => evalsetSection(result, decision.verdicts[index], transcriptOf));
	const foot = results.length === 0 ? "" : factsLine(record);
	return fitted([
		...head,
		...sections,
		foot
	].filter((part) => part !== ""));
}
function inconclusiveNotice(action) {
	return action === "advise" ? "> [!WARNING]\n> The check passes because base says so for inconclusive runs. Nothing shows that this change is safe." : "";
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
function changesSection(changes) {
	const relevant = changes.filter((change) => change.role !== void 0);
	const others = changes.length - relevant.length;
	const rows = relevant.slice(0, 50).map((change) => {
		const from = change.previousPath === void 0 ? "" : ` (was ${codeForMarkdown(change.previousPath)})`;
		return `- ${change.role}: ${codeForMarkdown(change.path)}${from}, ${CHANGE_WORDS[change.kind]}`;
	});
	if (relevant.length > rows.length) rows.push(`- and ${relevant.length - rows.length} more`);
	if (others > 0) rows.push(`- ${counted(others, "other file")} that no evalset reads or watches`);
	return rows.length === 0 ? "### What changed\n\nNothing." : `### What changed\n\n${rows.join("\n")}`;
}
function verdictTable(verdicts) {
	if (verdicts.length === 0) return "";
	return [
		"| Evalset | Budget | Measured | Allowed | State |",
		"|---|---|---|---|---|",
		...verdicts.flatMap((verdict) => verdict.budgets.map((budget, index) => `| ${index === 0 ? codeForMarkdown(verdict.evalset) : ""} | ${forMarkdown(budget.budget)} | ${forMarkdown(budget.measured)} | ${forMarkdown(budget.allowed)} | ${STATE_ICONS[budget.state]} |`))
	].join("\n");
}
function evalsetSection(result, verdict, transcriptOf) {
	if (verdict === void 0) return "";
	const { evalset } = result;
	const owner = evalset.owner === void 0 ? "" : `, owner ${codeForMarkdown(evalset.owner)}`;
	return [
		`### ${codeForMarkdown(evalset.name)} ${forMarkdown(evalset.version)}${owner}`,
		forMarkdown(verdict.sentence),
		verdict.settledBy === void 0 ? "" : forMarkdown(verdict.settledBy),
		ratesTable(verdict),
		...result.judgingChanges.map((change) => `- ${change.kind === "weakened" ? "⚠️ " : ""}${forMarkdown(change.what)}`),
		flips("Broke", "broke", result, verdict, transcriptOf),
		flips("Fixed", "fixed", result, verdict, transcriptOf),
		missing(verdict),
		evalset.runbook === void 0 ? "" : `Runbook: ${codeForMarkdown(evalset.runbook)}`
	].filter((line) => line !== "").join("\n\n");
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
function flips(title, state, result, { comparison }, transcriptOf) {
	const cases = comparison.cases.filter((item) => item.state === state);
	if (cases.length === 0) return "";
	const shown = cases.slice(0, MOST_DIFFS).map((item) => flipDetails(result, item, state, transcriptOf));
	const rest = cases.slice(MOST_DIFFS).map((item) => codeForMarkdown(item.caseId));
	const more = rest.length === 0 ? [] : [`And ${rest.length} more: ${rest.join(", ")}`];
	return [
		`#### ${title} (${cases.length})`,
		...shown,
		...more
	].join("\n\n");
}
function flipDetails(result, item, state, transcriptOf) {
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
	return [
		`<details><summary>${`${codeForMarkdown(item.caseId)} ${sideWords(item.sides.baseline)} → ${sideWords(item.sides.head)}`}${facts.length === 0 ? "" : ` (${facts.map(forMarkdown).join(", ")})`}</summary>`,
		"",
		...why.map((reason) => `- ${reason}`),
		...why.length === 0 ? [] : [""],
		`<pre>${wordDiff(baseline?.output ?? "", head?.output ?? "")}</pre>`,
		"</details>"
	].join("\n");
}
function sideWords(side) {
	const graded = side.passed + side.failed;
	return `${side.passed}/${graded}${side.errored === 0 ? "" : ` (${side.errored} errored)`}`;
}
function missing({ comparison }) {
	if (comparison.erroredTrials === 0) return "";
	const ids = comparison.cases.filter((item) => item.sides.baseline.errored + item.sides.head.errored > 0).map((item) => codeForMarkdown(item.caseId));
	const shown = ids.slice(0, 20).join(", ");
	const more = ids.length > 20 ? ` and ${ids.length - 20} more cases` : "";
	return `⚠️ ${counted(comparison.erroredTrials, "trial")} of ${comparison.plannedTrials} have no grade and count neither as passed nor as failed: ${shown}${more}`;
}
function factsLine(record) {
	const { sent, stored, replayed, shared } = callCounts(record.results);
	const parts = [
		`${counted(sent, "call")} sent`,
		stored > 0 ? `${counted(stored, "answer")} from the trial store` : "",
		replayed > 0 ? `${counted(replayed, "answer")} replayed` : "",
		shared > 0 ? `${counted(shared, "call")} spared by identical requests` : "",
		record.spend === void 0 ? "" : spendWords(record.spend),
		`${(record.durationMs / 1e3).toFixed(1)} s`,
		record.settings?.path === void 0 ? "default settings" : `settings from ${codeForMarkdown(record.settings.path)} of base`
	];
	return `<sub>Headgate ${record.version}: ${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}
/** Leaves out sections from the end, and says so, until the summary fits. */
function fitted(parts) {
	const kept = [];
	let bytes = 200;
	for (const part of parts) {
		bytes += new TextEncoder().encode(part).length + 2;
		if (bytes > MOST_BYTES) {
			kept.push(`⚠️ ${counted(parts.length - kept.length, "section")} left out to fit the summary; result.json has everything.`);
			break;
		}
		kept.push(part);
	}
	return `${kept.join("\n\n")}\n`;
}

// src/core/report/report.ts
/** All texts of a run; `resultDigest` is that of result.json. */
function reportOf(record, resultDigest, transcriptOf) {
	return {
		console: consoleText(record),
		summaryMarkdown: summaryMarkdown(record, transcriptOf),
		outputs: outputsOf(record, resultDigest)
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
		calls: String(callCounts(results).sent),
		"result-digest": resultDigest
	};
}
function rateText(rate) {
	return rate === null || rate === void 0 ? "" : rate.toFixed(4);
}

// src/pipeline/publish.ts
const MOST_SHOWN = 10;
/** Writes the files of a run, and hands its reports to every publisher. */
async function publish(record, ports) {
	const transcriptOf = (trial) => ports.transcripts.read(trial);
	const digest = ports.reportFolder.write("result.json", resultChunks(record, transcriptOf));
	const report = reportOf(record, digest, transcriptOf);
	ports.reportFolder.write("summary.md", [report.summaryMarkdown]);
	for (const publisher of ports.publishers) await publisher.publish(report);
}
/** The same observer, but nothing that it is told can act on the log. */
function encodedObserver(observer) {
	return {
		phase: (name, detail) => observer.phase(name, forLog(detail)),
		trialFinished: (done, planned) => observer.trialFinished(done, planned),
		notice: (message) => observer.notice(forLog(message)),
		warning: (message) => observer.warning(forLog(message))
	};
}
/** What the shells print for an error, ours or anybody's. */
function errorReport(cause) {
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
		message: forLog(faultSentence(fault))
	}]);
	return {
		lines: lines.map(forLog),
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

export { errorReport as n, publish as r, encodedObserver as t };