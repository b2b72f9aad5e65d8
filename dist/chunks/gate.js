import { a as ProviderError, l as throwFaults, r as HeadgateError, t as ConfigurationError } from "./errors.js";
import { t as VERSION } from "./version.js";
import { a as loadEvalsets, c as roleOf, i as loadSettings, n as gradeOutput, o as readOrFault, r as loadTarget, s as causesToRun, t as planTrials } from "./plan.js";
import { n as trialsNeeded, t as decide$1 } from "./decide.js";
import { t as canonicalJson } from "./canonical.js";
import { t as isJsonObject } from "./json.js";
import { c as hasByteOrderMark, l as normaliseText } from "./validate.js";
import { r as publish, t as encodedObserver } from "./publish.js";

// src/core/governance/rule.ts
/** From grave to light; a run is as grave as its gravest verdict. */
const GRAVITY = [
	"invalid",
	"regressed",
	"inconclusive",
	"passed"
];
/** The one place that makes a decision of verdicts. */
function rule(verdicts, onInconclusive) {
	const gravest = [...verdicts].sort((left, right) => GRAVITY.indexOf(left.kind) - GRAVITY.indexOf(right.kind))[0];
	if (gravest === void 0) return notApplicable("no evalset was judged");
	const action = actionOf(gravest.kind, onInconclusive);
	const word = {
		allow: "Allowed",
		advise: "Not blocked, but not shown to be safe",
		block: "Blocked"
	};
	const isProvidersFault = verdicts.filter(({ kind }) => actionOf(kind, onInconclusive) === "block").every(({ kind, providerFault }) => kind === "invalid" && providerFault);
	return {
		action,
		verdict: gravest.kind,
		sentence: `${word[action]}: ${gravest.sentence}${othersOf(verdicts, gravest)}`,
		verdicts,
		exitCode: action !== "block" ? 0 : isProvidersFault ? 3 : 1
	};
}
/** The other evalsets, so that one sentence does not hide what they found. */
function othersOf(verdicts, gravest) {
	const others = verdicts.filter((verdict) => verdict !== gravest);
	const shown = others.slice(0, 3).map(({ evalset, kind }) => `${evalset} ${kind}`);
	const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : "";
	return shown.length === 0 ? "" : ` Also judged: ${shown.join(", ")}${more}.`;
}
/** The decision of a run that was cancelled: whatever its trials say, it is no verdict. */
function cancelled(verdicts) {
	return {
		action: "block",
		verdict: "invalid",
		sentence: "Blocked: the run was cancelled, so there is no verdict.",
		verdicts,
		exitCode: 3
	};
}
/** The decision of a run that had nothing to judge. */
function notApplicable(why) {
	return {
		action: "allow",
		verdict: "not-applicable",
		sentence: `Not applicable: ${why}.`,
		verdicts: [],
		exitCode: 0
	};
}
function actionOf(kind, onInconclusive) {
	if (kind === "passed") return "allow";
	return kind === "inconclusive" ? onInconclusive : "block";
}

// src/pipeline/decide.ts
/** Makes a verdict of each result, and the decision of them all. */
function decide(results, settings, isCancelled) {
	const verdicts = results.map((result) => decide$1(result, {
		maxErroredShare: settings.maxErroredShare,
		prices: settings.prices
	}));
	return isCancelled ? cancelled(verdicts) : rule(verdicts, settings.onInconclusive);
}

// src/core/evalset/rule-changes.ts
/** Fields in which a lower number is stricter; in all other numbers a higher one is. */
const STRICTER_WHEN_LOWER = /^(?:budget\.(?:passRateDrop|mustCatch|newlyFailing|volatilityRise|costRise|p95LatencyRise|byTag\.)|statistics\.falseGreen)/;
/**
* What head changes of the budget, the statistics, the trials and the pass score, field by field. A
* field that gets laxer, or that goes, weakens the evalset.
*/
function ruleChanges(base, head) {
	const before = fieldsOf(rulesOf(base), "");
	const after = fieldsOf(rulesOf(head), "");
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
		const [old, now] = [before.get(name), after.get(name)];
		if (JSON.stringify(old) === JSON.stringify(now)) return [];
		return [{
			kind: kindOf(name, old, now),
			what: `${name} ${shown(name, old)} becomes ${shown(name, now)}`
		}];
	});
}
function rulesOf({ budget, statistics, trials, passScore }) {
	return {
		budget,
		statistics,
		trials,
		passScore
	};
}
/** The leaves of nested objects by dotted name; lists are leaves. */
function fieldsOf(value, prefix) {
	if (!isJsonObject(value)) return /* @__PURE__ */ new Map([[prefix.slice(0, -1), value]]);
	return new Map(Object.entries(value).flatMap(([key, field]) => [...fieldsOf(field, `${prefix}${key}.`)]));
}
function kindOf(name, before, after) {
	if (before === void 0) return "added";
	if (after === void 0) return "weakened";
	if (typeof before === "number" && typeof after === "number") return (STRICTER_WHEN_LOWER.test(name) ? after > before : after < before) ? "weakened" : "changed";
	if (Array.isArray(before) && Array.isArray(after)) return before.every((item) => after.includes(item)) ? "changed" : "weakened";
	return before === "strict" || name.startsWith("statistics.") ? "weakened" : "changed";
}
/** Shares as people write them: "2pp". */
function shown(name, value) {
	if (value === void 0) return "nothing";
	if (Array.isArray(value)) return `[${value.join(", ")}]`;
	return /^(?:budget|statistics)\./.test(name) && !name.endsWith("newlyFailing") && typeof value === "number" ? `${Number((value * 100).toPrecision(6))}pp` : String(value);
}

// src/core/evalset/reconcile.ts
/**
* What head changes about how it is judged. Base judges: none of it counts before the merge, but the
* report names it, so that nobody weakens an evalset unseen. `head` is undefined when head has no
* such evalset any more.
*/
function judgingChanges(base, head) {
	if (head === void 0) return [{
		kind: "weakened",
		what: "the evalset is removed; it is still judged as base has it"
	}];
	const inHead = new Map(head.cases.map((item) => [item.id, item]));
	const inBase = new Set(base.cases.map((item) => item.id));
	const removed = base.cases.filter((item) => !inHead.has(item.id));
	const edited = base.cases.filter((item) => {
		const other = inHead.get(item.id);
		return other !== void 0 && judgedBy(item) !== judgedBy(other);
	});
	const added = head.cases.filter((item) => !inBase.has(item.id));
	return [
		...listed("weakened", "removed, still judged", removed),
		...listed("changed", "edited, judged as base has it", edited),
		...listed("added", "new, will judge after the merge", added),
		...targetChanges(base, head),
		...ruleChanges(base, head)
	];
}
function judgedBy(item) {
	const graders = item.graders.map(({ position: _position, ...grader }) => grader);
	const { input, expected = null, tags, importance, cluster = null } = item;
	return canonicalJson([
		input,
		expected,
		tags,
		importance,
		cluster,
		graders
	]);
}
function listed(kind, words, cases) {
	if (cases.length === 0) return [];
	const ids = cases.slice(0, 10).map((item) => item.id);
	const more = cases.length > ids.length ? ` and ${cases.length - ids.length} more` : "";
	return [{
		kind,
		what: `${cases.length === 1 ? "1 case" : `${cases.length} cases`} ${words}: ${ids.join(", ")}${more}`
	}];
}
/** Head is judged at base's target while it exists, so another one would go in unjudged. */
function targetChanges(base, head) {
	const moved = [
		"prompt",
		"tools",
		"policy"
	].flatMap((field) => {
		const [before, after] = [base.target[field], head.target[field]];
		if (before === after || before === void 0) return [];
		return [{
			kind: "weakened",
			what: `target.${field} ${before} becomes ${after ?? "nothing"}`
		}];
	});
	const dropped = base.watch.filter((pattern) => !head.watch.includes(pattern));
	return dropped.length === 0 ? moved : [...moved, {
		kind: "weakened",
		what: `no longer watched: ${dropped.join(", ")}`
	}];
}

// src/core/target/difference.ts
/** How a file differs; undefined when the bytes are equal and it kept its name. */
function changeOf(sides) {
	const { baseline, head } = sides;
	if (baseline === void 0 || head === void 0) {
		if (baseline === head) return void 0;
		return baseline === void 0 ? "added" : "removed";
	}
	if (baseline === head) return sides.previousPath === void 0 ? void 0 : "renamed";
	const [before, after] = [normaliseText(baseline), normaliseText(head)];
	if (before === after) return hasByteOrderMark(baseline) === hasByteOrderMark(head) ? "line-ends" : "byte-order-mark";
	return withoutWhitespace(before) === withoutWhitespace(after) ? "whitespace" : "content";
}
function withoutWhitespace(text) {
	return text.replace(/\s+/g, "");
}

// src/engine/load/changes.ts
/**
* All files that differ between two trees, in order of their paths. Only those that play a role are
* read, to tell a change of words from one of bytes; the others are told apart by object alone.
*/
async function loadChanges(baseline, head, roleOf) {
	const changes = [];
	for (const { path, previousPath, before, after } of differences(baseline, head)) {
		const role = roleOf(path) ?? (previousPath === void 0 ? void 0 : roleOf(previousPath));
		const isRead = role !== void 0 && before !== void 0 && after !== void 0;
		const kind = changeOf({
			path,
			...previousPath === void 0 ? {} : { previousPath },
			baseline: isRead ? await contentOf(baseline, before) : before?.objectId,
			head: isRead ? await contentOf(head, after) : after?.objectId
		});
		changes.push({
			path,
			kind: kind ?? "content",
			...previousPath === void 0 ? {} : { previousPath },
			...role === void 0 ? {} : { role }
		});
	}
	return changes;
}
/** The text of a file, or its object's id where it is no text that we read. */
async function contentOf(tree, entry) {
	const { text } = await readOrFault(tree, entry.path);
	return text ?? entry.objectId;
}
function differences(baseline, head) {
	const removed = /* @__PURE__ */ new Map();
	for (const entry of baseline.entries.values()) {
		if (head.entries.has(entry.path)) continue;
		removed.set(entry.objectId, [...removed.get(entry.objectId) ?? [], entry]);
	}
	const found = [];
	for (const after of head.entries.values()) {
		const before = baseline.entries.get(after.path);
		if (before !== void 0) {
			if (!isSame(before, after)) found.push({
				path: after.path,
				before,
				after
			});
			continue;
		}
		const source = removed.get(after.objectId)?.shift();
		const previousPath = source === void 0 ? {} : { previousPath: source.path };
		found.push({
			path: after.path,
			...previousPath,
			before: source,
			after
		});
	}
	for (const before of [...removed.values()].flat()) found.push({
		path: before.path,
		before,
		after: void 0
	});
	return found.sort((left, right) => left.path < right.path ? -1 : 1);
}
/** The executable bit does not count; becoming a link does. */
function isSame(before, after) {
	return before.objectId === after.objectId && before.mode.slice(0, 3) === after.mode.slice(0, 3);
}

// src/pipeline/evalsets.ts
/** Finds the evalsets of base that the difference between the trees makes run. */
async function selectEvalsets(baseline, head, settings, settingsPath) {
	const inBase = await loadEvalsets(baseline, settings);
	throwFaults(inBase.faults);
	const inHead = await loadEvalsets(head, settings);
	const pairs = inBase.evalsets.map((loaded) => pairUp(loaded, inHead.evalsets));
	const changes = await loadChanges(baseline, head, (path) => path === settingsPath ? "settings" : roleIn(pairs, path));
	const selected = pairs.flatMap(({ base, other, merged }) => {
		const causes = causesToRun(merged, changes);
		if (causes.length === 0) return [];
		return [{
			evalset: base,
			headPaths: pathsInHead(base, other, head, changes),
			causes,
			judgingChanges: judgingChanges(base, other)
		}];
	});
	throwFaults(pairs.flatMap(({ base, other }) => repointed(base, other, head)));
	throwFaults(selected.flatMap((item) => item.evalset.deferredFaults));
	throwFaults(faultsOfHead(inHead, pairs, selected));
	return {
		selected,
		changes,
		notices: [...inBase.notices, ...newEvalsets(inBase.evalsets, inHead.evalsets, changes)],
		baseEvalsets: inBase.evalsets.length
	};
}
/** Finds head's version of an evalset by its name, or by its file where it was renamed. */
function pairUp({ evalset: base }, inHead) {
	const other = (inHead.find((item) => item.evalset.name === base.name) ?? inHead.find((item) => item.evalset.path === base.path))?.evalset;
	return {
		base,
		other,
		merged: {
			...base,
			sources: [...base.sources, ...other?.sources ?? []]
		}
	};
}
function roleIn(pairs, path) {
	for (const { merged } of pairs) {
		const role = roleOf(merged, path);
		if (role !== void 0) return role;
	}
}
/**
* Where head keeps the target. Base's paths hold while head has them: otherwise a pull request could
* point its evalset at a copy and change the real prompt unjudged. A file that moved is followed by
* head's evalset, or by git where its content is the same.
*/
function pathsInHead(base, other, head, changes) {
	const follow = (path, moved) => {
		if (head.entries.has(path)) return path;
		const renamed = changes.find((change) => change.previousPath === path)?.path;
		return moved ?? (base.path === path ? renamed : void 0) ?? path;
	};
	const { prompt, tools, policy } = base.target;
	return {
		prompt: follow(prompt, other?.target.prompt),
		...optional("tools", tools, other?.target.tools, follow),
		...optional("policy", policy, other?.target.policy, follow)
	};
}
/**
* A target that head names beside base's, which is still there: base's would be judged and head's
* would go in unjudged, so the pull request has to choose.
*/
function repointed(base, other, head) {
	return [
		"prompt",
		"tools",
		"policy"
	].flatMap((field) => {
		const [before, after] = [base.target[field], other?.target[field]];
		if (other === void 0 || before === void 0 || after === void 0) return [];
		if (before === after || !head.entries.has(before)) return [];
		return [{
			code: "wrong-value",
			position: { file: other.path },
			problem: `target.${field} becomes ${after} while ${before} is still there, so ${after} would go in unjudged`,
			hint: `Change ${before} in place, or delete it in the same pull request.`
		}];
	});
}
/** A tool or policy file that only one side names counts for head as head has it. */
function optional(field, inBase, inHead, follow) {
	const path = inBase === void 0 ? inHead : follow(inBase, inHead);
	return path === void 0 ? {} : { [field]: path };
}
/**
* What came with head, as base is sound: merged it would stop every later run, or every later run
* of an evalset that runs now.
*/
function faultsOfHead(inHead, pairs, selected) {
	const running = pairs.filter(({ base }) => selected.some((item) => item.evalset === base));
	return [...inHead.faults, ...running.flatMap(({ other }) => other?.deferredFaults ?? [])];
}
function newEvalsets(inBase, inHead, changes) {
	const known = new Set(inBase.map((item) => item.evalset.name));
	const notices = inHead.filter(({ evalset }) => !known.has(evalset.name) && !inBase.some((item) => item.evalset.path === evalset.path) && !changes.some((change) => change.path === evalset.path && change.previousPath !== void 0)).map(({ evalset: { name, deferredFaults } }) => deferredFaults[0] === void 0 ? `Evalset ${name} is new; it judges after the merge.` : `Evalset ${name} is new and cannot judge: ${deferredFaults[0].problem}.`);
	return changes.some((change) => change.role === "settings") ? [...notices, "The trusted settings change; the new ones hold after the merge."] : notices;
}

// src/core/governance/trust.ts
const LOOPBACK = /* @__PURE__ */ new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
const SHORTEST_KEY = 8;
/** Where a key may go on the word of a base that nobody protects. */
const USUAL_HOSTS = ["api.openai.com"];
/** The base URL of the provider, which only the workflow and base may name, or why it is refused. */
function providerUrl(options, settings) {
	const isWorkflows = options.baseUrl !== void 0;
	const written = options.baseUrl ?? settings.provider.baseUrl;
	const url = URL.canParse(written) ? new URL(written) : void 0;
	const source = isWorkflows ? "input base-url" : "provider.baseUrl";
	const hasCredentials = url !== void 0 && `${url.username}${url.password}` !== "";
	if (url === void 0 || !["http:", "https:"].includes(url.protocol) || hasCredentials) return refused(`${source} is no https:// address`, written);
	if (url.protocol === "http:" && !LOOPBACK.has(url.hostname)) return refused(`${source} would send the key unencrypted`, written);
	if (!isWorkflows && options.isDispatched === true && !USUAL_HOSTS.includes(url.host)) return refused(`${source} comes from a base that was dispatched, which may be no protected branch`, written, "Name the provider with input base-url in the workflow.");
	if (!(isWorkflows || settings.allowedHosts.includes(url.host))) return refused(`${source} leads to ${url.host}, which allowedHosts does not list`, written, "Add the host to allowedHosts in headgate.yaml of the base branch.");
	return { url: written.replace(/\/+$/, "") };
}
/** What is wrong with the key; it is needed as soon as a call may be made. */
function keyFault(key) {
	if (key === void 0 || key.trim() === "") return {
		code: "missing-key",
		problem: "input api-key is empty and calls must be made",
		hint: "Set api-key from a secret. Pull requests from forks and by Dependabot have no access to secrets."
	};
	return key.trim().length < SHORTEST_KEY ? {
		code: "short-key",
		problem: `input api-key is shorter than ${SHORTEST_KEY} characters, so it cannot be masked in logs`,
		hint: "For a server that needs no key, use any text of 8 characters or more."
	} : void 0;
}
/** Why a target has no model, or one that head may not choose. Base's own model needs no leave. */
function modelFault({ prompt }, baseline, settings) {
	const { model, modelPosition, messages } = prompt;
	if (model === void 0) return settings.provider.model === void 0 ? unnamedModel(messages[0]?.position) : void 0;
	return [
		baseline.model,
		settings.provider.model,
		...settings.allowedModels
	].includes(model) ? void 0 : {
		code: "model-not-allowed",
		problem: `model ${model} is neither base's model nor one of allowedModels`,
		...modelPosition === void 0 ? {} : { position: modelPosition },
		hint: "Add the model to allowedModels in headgate.yaml of the base branch first."
	};
}
function unnamedModel(position) {
	return {
		code: "missing-field",
		problem: "no model is named",
		...position === void 0 ? {} : { position },
		hint: "Name one as provider.model in headgate.yaml of the base branch, or in the prompt."
	};
}
function refused(problem, found, hint) {
	return { fault: {
		code: "host-not-allowed",
		problem,
		found: JSON.stringify(found.slice(0, 100)),
		...hint === void 0 ? {} : { hint }
	} };
}

// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}

// src/engine/run/trial.ts
/**
* Makes one call and grades its answer. A provider's failure becomes an errored trial; a fault of
* the configuration (a cassette miss) is thrown.
*/
async function runTrial(task, client, passScore, signal) {
	const { planned, sides, index } = task;
	const [side = "baseline"] = sides;
	const { request, key, parts } = planned.requests[side];
	const label = `case ${planned.definition.id}, ${side}`;
	try {
		const call = {
			request,
			key,
			parts,
			trialIndex: index,
			label
		};
		return gradedTrials(task, await client.complete(call, signal), passScore);
	} catch (cause) {
		if (cause instanceof ConfigurationError || !(cause instanceof HeadgateError)) throw cause;
		return ungradedTrials(task, "errored", errorOf(cause));
	}
}
/** Trials that have no grade, with the reason. */
function ungradedTrials(task, outcome, error) {
	return task.sides.map((side) => ({
		...identityOf(task, side),
		outcome,
		score: null,
		grades: [],
		output: "",
		toolCalls: [],
		source: "none",
		latencyMs: 0,
		error
	}));
}
function gradedTrials(task, reply, passScore) {
	const graded = gradeOutput(reply.content, task.planned.graders, passScore);
	return task.sides.map((side) => ({
		...identityOf(task, side),
		...graded,
		output: reply.content,
		toolCalls: reply.toolCalls,
		source: reply.source,
		model: reply.model,
		latencyMs: reply.latencyMs,
		...reply.usage === void 0 ? {} : { usage: reply.usage }
	}));
}
function identityOf({ planned, sides, index }, side) {
	return {
		caseId: planned.definition.id,
		side,
		index,
		requestKey: planned.requests[side].key,
		shared: sides.length > 1
	};
}
function errorOf(error) {
	const { status, requestId } = error instanceof ProviderError ? error : {};
	return {
		code: error.code,
		message: error.message,
		...status === void 0 ? {} : { status },
		...requestId === void 0 ? {} : { requestId }
	};
}

// src/engine/run/runner.ts
/** Answers that every later call would get too: a wrong key, no permission, no such model. */
const FINAL_STATUSES = /* @__PURE__ */ new Set([
	401,
	403,
	404
]);
/**
* Runs a plan's trials stage by stage, base and head of a case next to each other so that a provider's
* drift meets both sides alike. When the provider refuses for good, the remaining trials of the stage
* are skipped, not lost: each stays in the result with the reason.
*/
async function runTrials(plan, options) {
	const trials = [];
	if (plan.mostCalls === 0) return {
		trials,
		calls: 0,
		cutShort: false
	};
	const stages = new StageRunner(plan, options);
	await stages.run(sharedTasks(plan), trials);
	for (;;) {
		const needed = options.nextStage(trials);
		if (needed.size === 0 || stages.isRefused) return {
			trials,
			calls: stages.calls,
			cutShort: false
		};
		const tasks = tasksOf(plan, needed, attemptsOf(trials));
		if (stages.calls + tasks.length > options.callsLeft) return {
			trials,
			calls: stages.calls,
			cutShort: true
		};
		await stages.run(tasks, trials);
	}
}
var StageRunner = class {
	#plan;
	#options;
	#limit;
	#refusal;
	#planned = 0;
	calls = 0;
	constructor(plan, options) {
		this.#plan = plan;
		this.#options = options;
		this.#limit = pLimit(options.concurrency);
	}
	get isRefused() {
		return this.#refusal !== void 0;
	}
	async run(tasks, trials) {
		this.#planned += tasks.length;
		const misses = [];
		const done = await Promise.allSettled(tasks.map((task) => this.#limit(() => this.#runTask(task, misses))));
		for (const task of done) {
			if (task.status === "rejected") throw task.reason;
			trials.push(...task.value);
		}
		throwFaults(misses);
	}
	async #runTask(task, misses) {
		if (this.#refusal !== void 0) {
			const message = `not attempted, as ${this.#refusal.message} before`;
			return ungradedTrials(task, "skipped", {
				...this.#refusal,
				message
			});
		}
		const { client, signal, onTrial } = this.#options;
		try {
			const trials = await runTrial(task, client, this.#plan.evalset.passScore, signal);
			const error = trials[0]?.error;
			if (error?.status !== void 0 && FINAL_STATUSES.has(error.status)) this.#refusal ??= error;
			return trials;
		} catch (cause) {
			if (!(cause instanceof ConfigurationError)) throw cause;
			misses.push(...cause.faults);
			return [];
		} finally {
			this.calls += 1;
			onTrial(this.calls, this.#planned);
		}
	}
};
/** A case that cannot differ needs one call, whose trial both sides share. */
function sharedTasks(plan) {
	return plan.cases.filter((planned) => planned.identical).map((planned) => ({
		planned,
		sides: ["baseline", "head"],
		index: 0
	}));
}
/** The trials of a stage by index, and base next to head within each. */
function tasksOf(plan, needed, attempts) {
	const tasks = [];
	const missing = plan.cases.filter(({ definition }) => needed.has(definition.id));
	const from = (planned) => attempts.get(planned.definition.id) ?? 0;
	const to = (planned) => needed.get(planned.definition.id) ?? 0;
	const last = Math.max(...missing.map(to));
	for (let index = Math.min(...missing.map(from)); index < last; index += 1) for (const planned of missing) {
		if (index < from(planned) || index >= to(planned)) continue;
		tasks.push({
			planned,
			sides: ["baseline"],
			index
		}, {
			planned,
			sides: ["head"],
			index
		});
	}
	return tasks;
}
function attemptsOf(trials) {
	const attempts = /* @__PURE__ */ new Map();
	for (const { caseId, index } of trials) attempts.set(caseId, Math.max(attempts.get(caseId) ?? 0, index + 1));
	return attempts;
}

// src/pipeline/measure.ts
/** Plans all evalsets, refuses what is unsound before the first call, and runs the trials. */
async function measure(selected, context) {
	const plans = await planAll(selected, context);
	const stages = plans.map((plan, index) => firstStage(plan, selected[index], context));
	const first = stages.reduce((sum, calls) => sum + calls, 0);
	const connection = first === 0 ? void 0 : connectionFor(first, context);
	const client = connection === void 0 ? void 0 : await context.connect(connection);
	const results = [];
	let made = 0;
	try {
		for (const [index, plan] of plans.entries()) {
			const item = selected[index];
			if (item === void 0) continue;
			const { name, cases } = plan.evalset;
			context.observer.phase("evalset", `${name}, ${cases.length} cases, ${stages[index] ?? 0} to ${plan.mostCalls} calls`);
			const partial = resultOf(plan, item, context.seed);
			const later = stages.slice(index + 1).reduce((sum, calls) => sum + calls, 0);
			const { trials, calls, cutShort } = client === void 0 ? {
				trials: [],
				calls: 0,
				cutShort: false
			} : await runTrials(plan, {
				client,
				concurrency: context.settings.provider.concurrency,
				signal: context.signal,
				nextStage: (soFar) => trialsNeeded({
					...partial,
					trials: soFar
				}),
				callsLeft: callsLeft(context, made + later),
				onTrial: (done, planned) => context.observer.trialFinished(done, planned)
			});
			made += calls;
			results.push({
				...partial,
				trials,
				cutShort
			});
		}
	} finally {
		await client?.close();
	}
	return results;
}
async function planAll(selected, { trees, settings }) {
	const faults = [];
	const plans = [];
	for (const { evalset, headPaths } of selected) {
		const baseline = await loadTarget(trees.baseline, evalset.target);
		const head = await loadTarget(trees.head, headPaths);
		faults.push(...baseline.faults, ...head.faults);
		if (baseline.target === void 0 || head.target === void 0) continue;
		for (const target of [baseline.target, head.target]) {
			const refused = modelFault(target, baseline.target.prompt, settings);
			if (refused !== void 0) faults.push(refused);
		}
		const targets = {
			baseline: baseline.target,
			head: head.target
		};
		const { plan, faults: planFaults } = planTrials(evalset, targets, settings.provider.model ?? "");
		faults.push(...planFaults);
		plans.push(plan);
	}
	throwFaults(faults);
	return plans;
}
/** What the spend limit leaves; answers that are replayed cost nothing. */
function callsLeft({ settings, options }, spoken) {
	return options.cassette.mode === "replay-only" ? Number.POSITIVE_INFINITY : settings.spendLimit.calls - spoken;
}
/** Calls up to the rule's first look; none where nothing differs. */
function firstStage(plan, item, context) {
	if (plan.mostCalls === 0 || item === void 0) return 0;
	return plan.cases.filter((planned) => planned.identical).length + 2 * [...trialsNeeded(resultOf(plan, item, context.seed)).values()].reduce((sum, trials) => sum + trials, 0);
}
function connectionFor(first, { settings, options }) {
	const { cassette } = options;
	const apiKey = options.apiKey?.trim();
	if (cassette.mode === "replay-only") return {
		baseUrl: settings.provider.baseUrl,
		apiKey,
		settings,
		cassette
	};
	const { calls } = settings.spendLimit;
	const url = providerUrl(options, settings);
	const missingKey = keyFault(options.apiKey);
	const tooMany = {
		code: "too-many-calls",
		problem: `the first look would need ${first} calls and spendLimit.calls of base allows ${calls}`,
		hint: "Raise spendLimit.calls in headgate.yaml of the base branch, or split the evalset."
	};
	throwFaults([
		...first > calls ? [tooMany] : [],
		..."fault" in url ? [url.fault] : [],
		...missingKey === void 0 ? [] : [missingKey]
	]);
	return {
		baseUrl: "url" in url ? url.url : "",
		apiKey,
		settings,
		cassette
	};
}
function resultOf(plan, item, seed) {
	return {
		evalset: plan.evalset,
		causes: item.causes,
		judgingChanges: item.judgingChanges,
		trials: [],
		identicalCaseIds: plan.cases.filter((planned) => planned.identical).map((planned) => planned.definition.id),
		seed: `${plan.evalset.name} ${seed}`,
		cutShort: false
	};
}

// src/pipeline/gate.ts
/** Runs the gate from two revisions to a published decision. */
async function gate(request, options, ports) {
	const { repository, clock } = ports;
	const observer = encodedObserver(ports.observer);
	const startedAt = clock.timestamp();
	const startedMs = clock.monotonicMs();
	if (request.kind === "none") {
		const nothing = {
			sha: "",
			label: "none"
		};
		const revisions = {
			baseline: nothing,
			head: nothing,
			chosenBy: request.why
		};
		return finish(notApplicable(request.why), revisions);
	}
	const revisions = await repository.resolve(request);
	observer.phase("base", `${revisions.baseline.sha} (${revisions.chosenBy})`);
	observer.phase("head", revisions.head.sha);
	const trees = {
		baseline: await repository.tree(revisions.baseline.sha),
		head: await repository.tree(revisions.head.sha)
	};
	const { baseline, head } = trees;
	const { settings, faults } = await loadSettings(baseline, options.settingsPath, options.bootstrap);
	throwFaults(faults);
	throwFaults((await loadSettings(head, options.settingsPath, true)).faults);
	const selection = await selectEvalsets(baseline, head, settings, options.settingsPath);
	for (const notice of selection.notices) observer.notice(notice);
	if (selection.baseEvalsets === 0) requireBootstrap(options);
	if (selection.selected.length === 0) return finish(notApplicable(reasonForNothing(selection)), revisions, selection, settings);
	const context = {
		trees,
		settings,
		options,
		observer,
		connect: ports.connect,
		signal: ports.signal,
		seed: options.cassette.mode === "off" ? ports.randomness.seed() : revisions.head.sha
	};
	const results = await measure(selection.selected, context);
	return finish(decide(results, settings, ports.signal.aborted), revisions, selection, settings, results);
	async function finish(decision, pair, found, trusted, measured = []) {
		const record = {
			version: VERSION,
			startedAt,
			durationMs: clock.monotonicMs() - startedMs,
			revisions: pair,
			changes: found?.changes ?? [],
			results: measured,
			decision,
			settings: trusted,
			notices: found?.notices ?? []
		};
		await publish(record, ports.publishers);
		return decision;
	}
}
function requireBootstrap(options) {
	if (options.bootstrap) return;
	throw new ConfigurationError([{
		code: "no-evalset",
		problem: "base has no evalset, so nothing can be judged",
		hint: "While the first evalset is on its way in, set input bootstrap: true; remove it after the merge."
	}]);
}
function reasonForNothing({ baseEvalsets, changes }) {
	if (baseEvalsets === 0) return "base has no evalset yet (bootstrap)";
	if (changes.filter((change) => change.role !== void 0 && change.role !== "settings").length > 0) return "what changed for evalsets changed in line ends or byte-order marks only";
	const files = changes.length === 1 ? "1 changed file is" : `${changes.length} changed files are`;
	return changes.length === 0 ? "no file differs between base and head" : `none of the ${files} read or watched by an evalset`.replace("none of the 1 changed file is", "the 1 changed file is not");
}

export { gate as t };