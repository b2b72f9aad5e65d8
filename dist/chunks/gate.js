import { n as isJsonObject, t as isDeeper } from "./json.js";
import { a as ProviderError, l as throwFaults, n as EnvironmentError, o as TrustError, s as faultSentence, t as ConfigurationError } from "./errors.js";
import { t as VERSION } from "./version.js";
import { C as roleFinder, S as causesToRun, T as providerFinder, a as endpointAgent, c as loadSettings, d as loadEvalsets, f as readOrFault, i as COMMAND_PROVIDER, l as DEFAULT_SETTINGS, o as foreignProvider, r as loadTarget, s as isForeignProvider, u as readSettings, v as breaksNever, y as withBreaches } from "./template.js";
import { a as needsFirstToken, i as trialsNeeded, n as lacksTooMany, r as mcnemarExact, t as decide$1 } from "./decide.js";
import { n as digest, r as sha256, t as canonicalJson } from "./canonical.js";
import { i as isForeign, n as seedOf } from "./data.js";
import { a as listField, c as textField, i as normaliseText, l as textsField, o as numberField, r as hasByteOrderMark, s as objectField } from "./validate.js";
import { n as grouped, t as counted$1 } from "./grouped.js";
import { t as createRandom } from "./random.js";
import { t as shuffle } from "./shuffle.js";
import { a as gradeOutput, c as estimateOf, i as requestKey, l as inputTokens, n as mostCallsOfTrial, o as ASSUMED_OUTPUT, r as planTrials, s as BYTES_A_TOKEN, t as mostCallsOf, u as outputTokens } from "./plan.js";
import { r as FAULT_NAMES } from "./agent.js";
import { n as redactedStore, r as redactedTranscripts } from "./redaction.js";
import { i as judgedCommits, r as publish, t as encodedObserver } from "./publish.js";

// src/core/governance/widening.ts
/** So many changes are told in a sentence; reports list the others. */
const MOST_TOLD = 3;
/** What head widens in any evalset, each change once; undefined where it widens nothing. */
function wideningOf(results, rule) {
	const widened = results.flatMap(({ targetChanges }) => targetChanges).filter(({ effect }) => effect === "widened");
	const of = (part) => [...new Set(widened.filter((change) => change.part === part).map(({ what }) => what))];
	const widening = {
		rule,
		policy: of("policy"),
		tools: of("tools")
	};
	return widened.length === 0 ? void 0 : widening;
}
/** Whether a run may not pass by its verdicts alone. */
function isBlockedBy(widening) {
	return widening !== void 0 && widening.rule !== "report" && widening.policy.length > 0;
}
/** "the policy is widened: \u2026", and the same of the tools; empty where nothing is widened. */
function wideningWords(widening) {
	if (widening === void 0) return "";
	const { policy, tools } = widening;
	return [...policy.length === 0 ? [] : [`the policy is widened: ${told(policy)}`], ...tools.length === 0 ? [] : [`the tools are widened: ${told(tools)}`]].join("; ");
}
function told(changes) {
	const shown = changes.slice(0, MOST_TOLD).join("; ");
	return changes.length > MOST_TOLD ? `${shown}; and ${changes.length - MOST_TOLD} more` : shown;
}

// src/core/governance/rule.ts
/** From grave to light; a run is as grave as its gravest verdict. */
const GRAVITY = [
	"invalid",
	"regressed",
	"inconclusive",
	"passed"
];
/** The one place that makes a decision of verdicts, and of what head widens. */
function rule(verdicts, onInconclusive, widening) {
	const gravest = [...verdicts].sort((left, right) => GRAVITY.indexOf(left.kind) - GRAVITY.indexOf(right.kind))[0];
	if (gravest === void 0) return notApplicable("no evalset was judged");
	const isWidened = isBlockedBy(widening);
	const action = isWidened ? "block" : actionOf(gravest.kind, onInconclusive);
	const word = {
		allow: "Allowed",
		advise: "Not blocked, but not shown to be safe",
		block: "Blocked"
	};
	const blocking = verdicts.filter(({ kind }) => actionOf(kind, onInconclusive) === "block");
	const isProvidersFault = !isWidened && blocking.every(({ kind, providerFault }) => kind === "invalid" && providerFault);
	return {
		action,
		verdict: gravest.kind,
		sentence: `${word[action]}: ${findings(gravest, verdicts, widening)}`,
		verdicts,
		exitCode: action !== "block" ? 0 : isProvidersFault ? 3 : 1,
		...widening === void 0 ? {} : { widening }
	};
}
/**
* Whether a person may let a blocked run pass: all that blocks it is a regression, or a widening that
* base lets people approve. What could not be judged stays blocked, whoever says otherwise.
*/
function isOverridable(decision, onInconclusive) {
	const { action, verdict, widening } = decision;
	const isWidened = isBlockedBy(widening);
	if (action !== "block" || isWidened && widening.rule === "block") return false;
	return (isWidened || verdict === "regressed") && withoutRegressions(decision, onInconclusive).action !== "block";
}
/** The decision of a run whose regressions and widenings somebody accepts; all else in it counts as before. */
function overridden(decision, override, onInconclusive) {
	if (!isOverridable(decision, onInconclusive)) return decision;
	const { action } = withoutRegressions(decision, onInconclusive);
	const found = decision.sentence.replace(/^Blocked: /, "");
	const sentence = `${action === "allow" ? "Allowed" : "Not blocked"} by an override of ${override.by}: ${found}`;
	return {
		...decision,
		action,
		sentence,
		exitCode: 0,
		override
	};
}
function withoutRegressions({ verdicts }, onInconclusive) {
	return rule(verdicts.filter(({ kind }) => kind !== "regressed"), onInconclusive);
}
/** What blocks comes first; a widening that blocks nothing stands beside the verdict. */
function findings(gravest, verdicts, widening) {
	const found = `${gravest.sentence}${othersOf(verdicts, gravest)}`;
	const words = wideningWords(widening);
	if (words === "") return found;
	if (!isBlockedBy(widening)) return `${found} ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
	return gravest.kind === "passed" ? `${words}, although ${found}` : `${words}. ${found}`;
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
/** The decision of a run that lacks what the pull requests of others do not get. */
function keptFrom(from, withheld, forkPolicy) {
	const its = `a pull request of ${{
		fork: "a fork",
		dependabot: "Dependabot"
	}[from]}`;
	const why = {
		key: `${its} has no access to the provider's key`,
		endpoint: `${its} has no address at which its agent can be asked`,
		command: `a command would run the code of ${its}`
	}[withheld];
	const isDeferred = forkPolicy === "defer-to-merge-group";
	return {
		action: isDeferred ? "advise" : "block",
		verdict: "invalid",
		sentence: isDeferred ? `Not judged here and left to the merge queue, as base allows: ${why}.` : `Blocked: not judged, as ${why}.`,
		verdicts: [],
		exitCode: isDeferred ? 0 : 1
	};
}
/**
* The decision of a run that measures one part and judges nothing. Who waits for it must see when it
* left the work to others: when it was cancelled, and when it got no answer at all.
*/
function shardMeasured(shard, isCancelled) {
	const { index, count, file, planned, answered, firstError } = shard;
	const found = `shard ${index} of ${count} has ${answered} of ${planned} trials answered in ${file}`;
	if (!isCancelled && (answered > 0 || planned === 0)) return notApplicable(`${found}, and the run that merges all shards judges`);
	const why = firstError === void 0 ? "" : `, first because ${firstError}`;
	return {
		action: "block",
		verdict: "invalid",
		sentence: `Blocked: ${found}${isCancelled ? ", as it was cancelled" : why}.`,
		verdicts: [],
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

// src/core/document/field-changes.ts
const LONGEST_SHOWN = 60;
/** The fields in which two values differ, by name; lists are compared whole. */
function fieldChanges(before, after) {
	const [old, now] = [fieldsOf$1(before, ""), fieldsOf$1(after, "")];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort().map((name) => ({
		name,
		before: old.get(name),
		after: now.get(name)
	})).filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
/** A value in a few characters: "nothing" where there is none. */
function shownValue(value) {
	if (value === void 0) return "nothing";
	const text = Array.isArray(value) ? `[${value.map((item) => typeof item === "string" ? item : JSON.stringify(item)).join(", ")}]` : typeof value === "string" ? value : JSON.stringify(value);
	return text.length > LONGEST_SHOWN ? `${text.slice(0, 59)}\u2026` : text;
}
/** The leaves of nested objects by dotted name. */
function fieldsOf$1(value, prefix) {
	if (!isJsonObject(value)) return /* @__PURE__ */ new Map([[prefix.slice(0, -1), value]]);
	return new Map(Object.entries(value).flatMap(([key, field]) => [...fieldsOf$1(field, `${prefix}${key}.`)]));
}

// src/core/document/rule-change.ts
/** Fields in which a lower number is stricter; in all other numbers a higher one is. */
const STRICTER_WHEN_LOWER$1 = /^(?:budget\.(?:passRateDrop|mustCatch|newlyFailing|volatilityRise|costRise|p95LatencyRise|p95FirstTokenRise|byTag\.)|statistics\.falseGreen)/;
/** Whether a change of a rule of an evalset or of the settings makes judging laxer. */
function ruleChangeKind({ name, before, after }) {
	if (before === void 0) return "added";
	if (after === void 0) return "weakened";
	if (name.startsWith("agent.")) return "weakened";
	if (typeof before === "number" && typeof after === "number") return (STRICTER_WHEN_LOWER$1.test(name) ? after > before : after < before) ? "weakened" : "changed";
	if (Array.isArray(before) && Array.isArray(after)) return before.every((item) => after.includes(item)) ? "changed" : "weakened";
	return before === "strict" || name.startsWith("statistics.") ? "weakened" : "changed";
}
/** The value of such a field, shares as people write them: "2pp". */
function shownRule(name, value) {
	return /^(?:budget|statistics)\./.test(name) && !name.endsWith("newlyFailing") && typeof value === "number" ? `${Number((value * 100).toPrecision(6))}pp` : shownValue(value);
}

// src/core/governance/settings-changes.ts
const MOST_SHOWN$1 = 20;
/** Numbers of which a higher one lets a run cost or err more. */
const LAXER_WHEN_HIGHER = /^(?:maxErroredShare$|spendLimit\.|trialStore\.|provider(?:s\.[^.]+)?\.(?:maxRetries|concurrency|requestsPerMinute|tokensPerMinute)$)/;
/** Where the key goes, who may be asked, and what is looked for at all. */
const ALWAYS_POINTED_AT = /^(?:provider(?:s\.[^.]+)?\.(?:baseUrl|models|model)$|allowedHosts$|allowPrivateNetwork$|allowedModels$|evalsets$|prompts$|prices\.|onInconclusive$|forkPolicy$)/;
/** From strict to lax. */
const WIDENING = [
	"block",
	"require-approval",
	"report"
];
const OF_THE_RULE = /^(?:budget|statistics|trials)\./;
/** What head changes of the trusted settings, in sentences; none of it holds before the merge. */
function settingsNotices(base, head) {
	const changes = settingsChanges(base, head);
	const shown = changes.slice(0, MOST_SHOWN$1).map(({ kind, what }) => `Trusted settings${kind === "weakened" ? ", weaker" : ""}: ${what}.`);
	const more = changes.length - shown.length;
	return [...shown, ...more > 0 ? [`Trusted settings: and ${more} more changes.`] : []];
}
/** The weaker ones first. */
function settingsChanges(base, head) {
	const changes = fieldChanges(fieldsOf(base), fieldsOf(head)).map((change) => ({
		kind: kindOf(change),
		what: `${change.name} ${shownRule(change.name, change.before)} becomes ${shownRule(change.name, change.after)}`
	}));
	const isWeaker = ({ kind }) => kind === "weakened";
	return [...changes.filter(isWeaker), ...changes.filter((change) => !isWeaker(change))];
}
function kindOf(change) {
	const { name, before, after } = change;
	if (ALWAYS_POINTED_AT.test(name)) return "weakened";
	if (OF_THE_RULE.test(name)) return ruleChangeKind(change);
	if (name === "policy.widening") return WIDENING.indexOf(after) > WIDENING.indexOf(before) ? "weakened" : "changed";
	if (!LAXER_WHEN_HIGHER.test(name)) return "changed";
	return Number(after ?? Infinity) > Number(before ?? Infinity) ? "weakened" : "changed";
}
/** Providers by their names rather than their places. */
function fieldsOf({ path: _path, providers, ...settings }) {
	const named = providers.map(({ name, ...provider }) => [name, provider]);
	const { name: _name, models: _models, ...provider } = settings.provider;
	const fields = {
		...settings,
		provider,
		providers: Object.fromEntries(named)
	};
	const value = JSON.parse(JSON.stringify(fields));
	return isJsonObject(value) ? value : {};
}

// src/core/governance/ways-on.ts
const IN_THE_QUEUE = {
	key: "have the key",
	endpoint: "can ask a deployment of it",
	command: "may run commands"
};
/** How a pull request that lacks something gets its verdict all the same. */
function waysOn(from, withheld) {
	return [
		...from === "dependabot" && withheld === "key" ? ["Give Dependabot the key: it is a secret of its own kind, under the repository's settings."] : [],
		"A maintainer who has read the change pushes it to a branch of this repository and opens a pull request from there.",
		`Add it to a merge queue, whose runs ${IN_THE_QUEUE[withheld]}; base can say so by forkPolicy: defer-to-merge-group, and this check then passes with a warning.`,
		"A maintainer who has read the change starts the workflow by hand, with the full SHA of its last commit as input head and the base branch as input base."
	];
}

// src/core/governance/workflow-notices.ts
const MOST_SHOWN = 5;
/**
* Says so where the change touches what decides whether the gate runs at all: a pull request's own
* workflow file is the one that GitHub runs, and no action can prevent that.
*/
function workflowNotices(changes) {
	const paths = changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]).filter((path) => /^\.github\/(?:workflows|actions)\/|(?:^|\/)CODEOWNERS$/.test(path));
	const touched = [...new Set(paths)];
	if (touched.length === 0) return [];
	return [`The change touches what decides whether this check runs: ${touched.slice(0, MOST_SHOWN).join(", ")}${touched.length > MOST_SHOWN ? ` and ${touched.length - MOST_SHOWN} more` : ""}. Review it.`];
}

// src/pipeline/decide.ts
/** Makes a verdict of each result, and the decision of them all. */
function decide(results, settings, isCancelled) {
	const verdicts = results.map((result) => decide$1(result, {
		maxErroredShare: settings.maxErroredShare,
		prices: settings.prices
	}));
	if (isCancelled) return cancelled(verdicts);
	return rule(verdicts, settings.onInconclusive, wideningOf(results, settings.policy.widening));
}

// src/core/evalset/policy-drop.ts
/**
* What head's evalset takes from the policy's reach. Base's policy is in force until the merge, so the
* policies that are compared are the same, and only the evalset tells that none will hold afterwards.
*/
function policyDrop(base, head) {
	if (head === void 0 || base.target.policy === void 0) return [];
	const widened = (what) => [{
		part: "policy",
		effect: "widened",
		what
	}];
	if (head.target.policy === void 0) return widened("the evalset names no policy any more");
	return base.agent !== void 0 && head.agent === void 0 ? widened("the evalset runs no agent any more, so that nothing of the policy is enforced") : [];
}

// src/core/evalset/case-changes.ts
/** Options of graders in which a lower number is stricter, and those in which a higher one is. */
const STRICTER_WHEN_LOWER = /* @__PURE__ */ new Set(["max", "tolerance"]);
const STRICTER_WHEN_HIGHER = /* @__PURE__ */ new Set(["min", "weight"]);
/** What head edits about how a case is judged; nothing where only notes, owners or places differ. */
function caseEdits(base, head) {
	if (base === head) return [];
	return [
		...inputEdits(base, head),
		...expectationEdits(base, head),
		...tagEdits(base, head),
		...weightEdits(base, head),
		...graderEdits(base.graders, head.graders),
		...scriptEdits(base.script, head.script)
	];
}
function edit(what, weight) {
	return {
		what,
		isWeaker: weight !== "other",
		loosens: weight === "loosens"
	};
}
function inputEdits(base, head) {
	return isSame$2(base.input, head.input) ? [] : [edit("input edited", "other")];
}
/** Another expectation may be the answer that head happens to give, so it counts as weaker. */
function expectationEdits(base, head) {
	if (isSame$2(base.expected, head.expected)) return [];
	if (head.expected === void 0) return [edit("expected dropped", "loosens")];
	if (base.expected === void 0) return [edit("expected added", "other")];
	return [edit("expected changed", "weaker")];
}
function tagEdits(base, head) {
	const dropped = base.tags.filter((tag) => !head.tags.includes(tag));
	const added = head.tags.filter((tag) => !base.tags.includes(tag));
	return [...dropped.map((tag) => edit(`tag ${tag} dropped`, "weaker")), ...added.map((tag) => edit(`tag ${tag} added`, "other"))];
}
function weightEdits(base, head) {
	const isLighter = head.importance < base.importance;
	const weight = head.importance === base.importance ? [] : [edit(isLighter ? "weight lowered" : "weight raised", isLighter ? "weaker" : "other")];
	return base.cluster === head.cluster ? weight : [...weight, edit("cluster changed", "weaker")];
}
/** Graders are paired by their names, and those of one name by their order. */
function graderEdits(base, head) {
	const left = [...head];
	return [...base.flatMap((grader) => {
		const place = left.findIndex(({ name, type }) => name === grader.name && type === grader.type);
		const [other] = place < 0 ? [] : left.splice(place, 1);
		return other === void 0 ? [edit(`grader ${grader.name} removed`, "loosens")] : fieldChanges(judgedBy(grader), judgedBy(other)).map((change) => graderEdit(grader.name, change));
	}), ...left.map(({ name }) => edit(`grader ${name} added`, "other"))];
}
function graderEdit(grader, change) {
	const { name, before, after } = change;
	return edit(`grader ${grader}: ${name} ${shownValue(before)} becomes ${shownValue(after)}`, isStricter(change) ? "other" : "loosens");
}
/** Only what plainly is: every other option of a grader may make it looser. */
function isStricter({ name, before, after }) {
	if (name === "required") return after === true;
	if (STRICTER_WHEN_LOWER.has(name)) return Number(after) < Number(before ?? Infinity);
	if (STRICTER_WHEN_HIGHER.has(name)) return Number(after) > Number(before ?? -Infinity);
	return false;
}
function judgedBy({ options, weight, required, tags }) {
	return {
		...options,
		weight,
		required,
		tags: [...tags]
	};
}
/** The fields of a case's script as its file writes them. */
const SCRIPT_FIELDS = [
	["simulate", "simulate"],
	["state", "state"],
	["approvals", "approvals"],
	["faults", "faults"],
	["userTurns", "turns"],
	["user", "user"]
];
/** In another world the agent may do what it would not do in this one, so any edit counts as weaker. */
function scriptEdits(base, head) {
	if (base === void 0 || head === void 0) return [];
	return SCRIPT_FIELDS.filter(([field]) => canonicalJson(base[field]) !== canonicalJson(head[field])).map(([, name]) => edit(`${name} edited`, "weaker"));
}
function isSame$2(one, other) {
	if (one === void 0 || other === void 0) return one === other;
	return canonicalJson(one) === canonicalJson(other);
}

// src/core/evalset/rule-changes.ts
/**
* What head changes of the kind, the agent's limits and faults, the budget, the statistics, the trials
* and the pass score, field by field. A field that gets laxer, or that goes, weakens the evalset.
*/
function ruleChanges(base, head) {
	return fieldChanges(rulesOf(base), rulesOf(head)).map(ruleChange);
}
function ruleChange(change) {
	const { name, before, after } = change;
	return {
		kind: ruleChangeKind(change),
		what: `${name} ${shownRule(name, before)} becomes ${shownRule(name, after)}`
	};
}
function rulesOf({ kind, agent, budget, statistics, trials, passScore }) {
	const rules = {
		budget: kind === "red-team" ? ofRedTeam(budget) : budget,
		statistics,
		trials
	};
	const { limits, ...world } = agent ?? {};
	const ofAgent = agent === void 0 ? {} : { agent: {
		...limits,
		...world
	} };
	const ofKind = kind === void 0 ? {} : { kind };
	return {
		...rules,
		passScore,
		...ofAgent,
		...ofKind
	};
}
/** Every case must pass, and which cases come and go is said of the cases. */
function ofRedTeam({ mustPass, ...budget }) {
	return {
		...budget,
		mustPass: {
			mode: mustPass.mode,
			tags: mustPass.tags,
			cases: "all"
		}
	};
}

// src/core/evalset/version-rise.ts
/**
* Says so where head's version has not risen as its cases and graders ask for. It is no fault: base
* judges whatever the version says, and of two pull requests that raise it to the same one, the second
* would be refused for the merge of the first.
*/
function versionChange(base, head, needed) {
	if (base.path === base.target.prompt) return [];
	const [before, after] = [partsOf(base.version), partsOf(head.version)];
	const least = needed === void 0 ? before : raised(before, needed);
	if (compare(after, least) >= 0) return [];
	const why = needed === "major" ? "cases are removed or graders loosened" : needed === "minor" ? "cases or graders change" : "a version never goes back";
	return [{
		kind: "weakened",
		what: `version ${head.version} must be ${least.join(".")} or higher, as ${why}`
	}];
}
function partsOf(version) {
	const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
	return [
		major,
		minor,
		patch
	];
}
function raised([major, minor], rise) {
	return rise === "major" ? [
		major + 1,
		0,
		0
	] : [
		major,
		minor + 1,
		0
	];
}
function compare(one, other) {
	return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

// src/core/evalset/reconcile.ts
/** More changes of one evalset than a person would read. */
const MOST_CHANGES$1 = 60;
const MOST_IDS = 10;
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
	const removed = base.cases.filter((item) => !inHead.has(item.id));
	const added = newCasesOf$1(base, head);
	const edits = groupedEdits(base.cases, inHead);
	const rules = ruleChanges(base, head);
	return capped([
		...listed$1("weakened", "removed, still judged", removed),
		...edits.map(({ edit, cases }) => editChange(edit, cases)),
		...listed$1("added", "new, judged on head alone", added),
		...targetChanges$1(base, head),
		...ownerChange(base, head),
		...rules,
		...versionChange(base, head, neededRise(removed, added, edits, rules))
	]);
}
/** The cases that only head has. */
function newCasesOf$1(base, head) {
	const inBase = new Set(base.cases.map((item) => item.id));
	return head.cases.filter((item) => !inBase.has(item.id));
}
/** The same edit of many cases is one change, as that of a grader of the evalset is. */
function groupedEdits(cases, inHead) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of cases) {
		const other = inHead.get(item.id);
		if (other === void 0) continue;
		for (const edit of caseEdits(item, other)) {
			const group = groups.get(edit.what);
			if (group === void 0) groups.set(edit.what, {
				edit,
				cases: [item]
			});
			else group.cases.push(item);
		}
	}
	return [...groups.values()];
}
function editChange({ what, isWeaker }, cases) {
	return {
		kind: isWeaker ? "weakened" : "changed",
		what: `${what} in ${counted(cases)}, judged as base has it: ${idsOf(cases)}`
	};
}
function neededRise(removed, added, edits, rules) {
	const isLooser = ({ kind, what }) => kind === "weakened" && what.startsWith("passScore");
	if (removed.length > 0 || edits.some(({ edit }) => edit.loosens) || rules.some(isLooser)) return "major";
	return added.length > 0 || edits.length > 0 ? "minor" : void 0;
}
function listed$1(kind, words, cases) {
	return cases.length === 0 ? [] : [{
		kind,
		what: `${counted(cases)} ${words}: ${idsOf(cases)}`
	}];
}
function counted(cases) {
	return cases.length === 1 ? "1 case" : `${cases.length} cases`;
}
function idsOf(cases) {
	const ids = cases.slice(0, MOST_IDS).map((item) => item.id);
	const more = cases.length > ids.length ? ` and ${cases.length - ids.length} more` : "";
	return `${ids.join(", ")}${more}`;
}
/** Head is judged at base's target while it exists, so another one would go in unjudged. */
function targetChanges$1(base, head) {
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
	for (const field of ["command", "http"]) {
		const words = ({ target }) => target[field] === void 0 ? "nothing" : JSON.stringify(target[field]);
		const [before, after] = [words(base), words(head)];
		if (before !== after) moved.push({
			kind: "weakened",
			what: `target.${field} ${before} becomes ${after}`
		});
	}
	const dropped = base.watch.filter((pattern) => !head.watch.includes(pattern));
	return dropped.length === 0 ? moved : [...moved, {
		kind: "weakened",
		what: `no longer watched: ${dropped.join(", ")}`
	}];
}
function ownerChange({ owner: before }, { owner: after }) {
	if (before === after) return [];
	return [{
		kind: before === void 0 ? "added" : after === void 0 ? "weakened" : "changed",
		what: `owner ${before ?? "nothing"} becomes ${after ?? "nothing"}`
	}];
}
/** Weakenings are what must not be left out. */
function capped(changes) {
	if (changes.length <= MOST_CHANGES$1) return [...changes];
	const kept = [...changes.filter(({ kind }) => kind === "weakened"), ...changes.filter(({ kind }) => kind !== "weakened")];
	const more = changes.length - MOST_CHANGES$1;
	return [...kept.slice(0, MOST_CHANGES$1), {
		kind: "weakened",
		what: `and ${more} more changes of how head would be judged`
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
/** The first line of head's text that differs from base's, from 1; undefined where one has no text. */
function firstChangedLine(baseline, head) {
	if (baseline === void 0 || head === void 0) return void 0;
	const before = normaliseText(baseline).split("\n");
	const after = normaliseText(head).split("\n");
	const index = after.findIndex((line, position) => line !== before[position]);
	return index < 0 ? after.length : index + 1;
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
		const texts = role !== void 0 && before !== void 0 && after !== void 0 ? [await textOf$1(baseline, before), await textOf$1(head, after)] : [];
		const kind = changeOf({
			path,
			...previousPath === void 0 ? {} : { previousPath },
			baseline: texts[0] ?? before?.objectId,
			head: texts[1] ?? after?.objectId
		}) ?? "content";
		const line = kind === "content" ? firstChangedLine(texts[0], texts[1]) : void 0;
		changes.push({
			path,
			kind,
			...line === void 0 ? {} : { line },
			...previousPath === void 0 ? {} : { previousPath },
			...role === void 0 ? {} : { role }
		});
	}
	return changes;
}
async function textOf$1(tree, entry) {
	return (await readOrFault(tree, entry.path)).text;
}
function differences(baseline, head) {
	const removed = /* @__PURE__ */ new Map();
	for (const entry of baseline.entries.values()) {
		if (head.entries.has(entry.path)) continue;
		const sameContent = removed.get(entry.objectId);
		if (sameContent === void 0) removed.set(entry.objectId, [entry]);
		else sameContent.push(entry);
	}
	const found = [];
	for (const after of head.entries.values()) {
		const before = baseline.entries.get(after.path);
		if (before !== void 0) {
			if (!isSame$1(before, after)) found.push({
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
function isSame$1(before, after) {
	return before.objectId === after.objectId && before.mode.slice(0, 3) === after.mode.slice(0, 3);
}

// src/pipeline/evalsets.ts
/** Finds the evalsets of base that the difference between the trees makes run. */
async function selectEvalsets(baseline, head, settings, settingsPath) {
	const inBase = await loadEvalsets(baseline, settings);
	throwFaults(inBase.faults);
	const inHead = await loadEvalsets(head, settings, inBase);
	const pairs = inBase.evalsets.map((loaded) => pairUp(loaded, inHead.evalsets));
	const finders = pairs.map(({ merged }) => roleFinder(merged));
	const changes = await loadChanges(baseline, head, (path) => path === settingsPath ? "settings" : roleIn(finders, path));
	const selected = pairs.flatMap(({ base, other, merged }) => {
		const causes = causesToRun(merged, changes);
		if (causes.length === 0) return [];
		const headPaths = pathsInHead(base, other, head, changes);
		const onlyInHead = withNewCases$1(base, other);
		return [{
			evalset: base,
			headPaths,
			causes,
			judgingChanges: judgingChanges(base, other),
			policyDrop: policyDrop(base, other),
			onlyInHead
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
function withNewCases$1(base, other) {
	if (other === void 0) return void 0;
	const cases = newCasesOf$1(base, other);
	return cases.length === 0 ? void 0 : {
		...other,
		cases
	};
}
function roleIn(finders, path) {
	for (const roleOf of finders) {
		const role = roleOf(path);
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
	if (isForeign(base.target)) return base.target;
	return {
		...prompt === void 0 ? {} : { prompt: follow(prompt, other?.target.prompt) },
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

// src/core/governance/commands.ts
const OWNERS = {
	fork: "of a fork",
	dependabot: "by Dependabot"
};
/** Throws where the target is a command that may not be run: it is code of the pull request. */
function requireCommands({ name, target }, options) {
	if (target.command === void 0) return;
	const { allowCommands, keyWithheldFrom } = options;
	const cannot = `Cannot run the command of evalset ${name}`;
	if (keyWithheldFrom !== void 0) {
		const whose = OWNERS[keyWithheldFrom];
		throw new TrustError("commands-not-allowed", `${cannot} as the pull request is ${whose}, and a command would run its code`, { hint: "Judge it in the merge queue (merge_group), after a review." });
	}
	if (allowCommands === true) return;
	throw new TrustError("commands-not-allowed", `${cannot} as the workflow does not allow commands`, { hint: "Set input allow-commands: true, or --allow-commands on the command line, in a job whose token may only read." });
}

// src/core/governance/forecast-sentence.ts
/**
* A forecast in a line: "186 to 930 calls, about 41,000 to 210,000 tokens in and 9,300 to 47,000 out,
* about US$ 0.012 to 0.06 (0.35 at the outside); a token is 4 bytes (2.5 to 6); \u2026".
*/
function forecastSentence(forecast) {
	const { calls, costUsd } = forecast;
	const tokens = ({ least, most }) => range(rounded(least.expected), rounded(most.expected));
	return [`${range(grouped(calls.least), grouped(calls.most))} calls, ${`about ${tokens(forecast.inputTokens)} tokens in and ${tokens(forecast.outputTokens)} out`}, ${costUsd === void 0 ? "at an unknown price" : costOf$1(costUsd)}`, ...forecast.assumptions].join("; ");
}
function costOf$1({ least, most }) {
	return `about US$ ${range(dollars(least.expected), dollars(most.expected))} (${dollars(most.high)} at the outside)`;
}
/** US dollars in as many digits as an estimate deserves. */
function dollars(amount) {
	if (amount > 0 && amount < 1e-4) return "under 0.0001";
	return amount >= 1 ? amount.toFixed(2) : String(Number(amount.toPrecision(2)));
}
/** A large number in two digits, as it is an estimate: "41,000". */
function rounded(amount) {
	return grouped(Number(amount.toPrecision(2)));
}
function range(least, most) {
	return least === most ? least : `${least} to ${most}`;
}

// src/core/governance/spend-limit.ts
/**
* Why a run may not start: what it uses up to its first look does not fit into base's limits, or its
* cost cannot be known. Later stages are held to the limits as they come. `unpriced` has the models
* that nobody gives a price.
*/
function forecastFaults({ calls, inputTokens, outputTokens, costUsd }, limit, unpriced) {
	const faults = [];
	if (calls.least > limit.calls) faults.push({
		code: "too-many-calls",
		problem: `the first look would need ${calls.least} calls and spendLimit.calls of base allows ${limit.calls}`,
		hint: "Raise spendLimit.calls in headgate.yaml of the base branch, or split the evalset."
	});
	const tokens = inputTokens.least.expected + outputTokens.least.expected;
	if (limit.tokens !== void 0 && tokens > limit.tokens) {
		const allowed = grouped(limit.tokens);
		faults.push(overLimit(`need about ${rounded(tokens)} tokens and spendLimit.tokens of base allows ${allowed}`));
	}
	if (limit.costUsd === void 0) return faults;
	if (costUsd !== void 0 && costUsd.least.expected > limit.costUsd) {
		const cost = dollars(costUsd.least.expected);
		faults.push(overLimit(`cost about US$ ${cost} and spendLimit.costUsd of base allows ${limit.costUsd}`));
	}
	if (unpriced.length > 0 && limit.tokens === void 0) faults.push({
		code: "spend-limit",
		problem: `spendLimit.costUsd of base cannot be kept, as no price is known of ${unpriced.join(", ")}`,
		hint: "Add the model to prices in headgate.yaml of the base branch, or set spendLimit.tokens there."
	});
	return faults;
}
/** Why so many cases of base are not judged in one run. */
function caseFaults(cases, limit) {
	if (cases <= limit.cases) return [];
	return [{
		code: "spend-limit",
		problem: `the evalsets that run have ${cases} cases and spendLimit.cases of base allows ${limit.cases}`,
		hint: "Raise spendLimit.cases in headgate.yaml of the base branch, or split the evalset."
	}];
}
function overLimit(what) {
	return {
		code: "spend-limit",
		problem: `the first look would ${what}`,
		hint: "Raise the limit in headgate.yaml of the base branch, shorten the prompt or its max tokens, or split the evalset."
	};
}

// src/core/report/drift.ts
/** What a sample of stored answers has shown, for the log. */
function driftSentence(evalset, { stored, oldestAt, sampled, worse, better, drifted }) {
	const age = oldestAt === void 0 ? "" : `, the oldest at ${oldestAt}`;
	const found = `${worse} passed before and not now, ${better} now and not before`;
	const meaning = drifted ? "more than chance, so that the others have to be asked again as well" : "which may be chance, so that the others stand";
	return `${evalset} compares with ${counted$1(stored, "stored answer")} of another time${age}; of ${sampled} that were asked again ${found}: ${meaning}`;
}

// src/engine/calls/ledger.ts
/**
* What a run uses, held under hard caps: calls under way are counted in by their estimate, so that
* the caps hold with many in flight. Tokens and money can exceed theirs only by as much as calls
* under way use beyond their estimates.
*/
var Ledger = class {
	#limit;
	#used = {
		calls: 0,
		tokens: 0,
		costUsd: 0
	};
	#reserved = {
		calls: 0,
		tokens: 0,
		costUsd: 0
	};
	#counts = {
		inputTokens: 0,
		outputTokens: 0,
		estimated: 0,
		unpriced: 0
	};
	#waiting = /* @__PURE__ */ new Set();
	#isSpent = false;
	constructor(limit) {
		this.#limit = limit;
	}
	get totals() {
		const { calls, costUsd } = this.#used;
		return {
			...this.#counts,
			calls,
			costUsd
		};
	}
	/** A cap has kept a call from being made for good. */
	get isSpent() {
		return this.#isSpent;
	}
	/**
	* Whether the caps have room for a call. A *not now* becomes a *never* only when no call is under
	* way: until then one may use less than it reserves. A cost limit has no room for what has no price,
	* unless a limit in tokens guards in its place.
	*/
	mayStart(estimate) {
		if (this.#isSpent) return false;
		const hasRoom = this.#hasRoomFor(estimate);
		if (!hasRoom && this.#reserved.calls === 0) this.#isSpent = true;
		return hasRoom;
	}
	/** Reserves the estimate of a call that is sent. */
	start(estimate) {
		add(this.#reserved, estimate, 1);
	}
	/** A rate limit turned the call away: it cost nothing. */
	turnAway(estimate) {
		this.#release(estimate);
	}
	/** The call ended and used this much; without `actual`, what was expected of it. */
	settle(estimate, actual) {
		const charge = actual ?? estimate;
		add(this.#used, charge, 1);
		this.#counts.inputTokens += charge.inputTokens;
		this.#counts.outputTokens += charge.outputTokens;
		if (actual === void 0) this.#counts.estimated += 1;
		if (charge.costUsd === void 0) this.#counts.unpriced += 1;
		this.#release(estimate);
	}
	/** Calls back once when a call under way has ended, so that there may be room. */
	whenFreed(retry) {
		this.#waiting.add(retry);
	}
	#hasRoomFor(estimate) {
		const { calls, tokens, costUsd } = this.#limit;
		const [used, reserved] = [this.#used, this.#reserved];
		if (used.calls + reserved.calls + 1 > calls) return false;
		const asked = estimate.inputTokens + estimate.outputTokens;
		if (tokens !== void 0 && used.tokens + reserved.tokens + asked > tokens) return false;
		if (costUsd === void 0) return true;
		const cost = estimate.costUsd ?? (tokens === void 0 ? Number.POSITIVE_INFINITY : 0);
		return used.costUsd + reserved.costUsd + cost <= costUsd;
	}
	#release(estimate) {
		add(this.#reserved, estimate, -1);
		const waiting = [...this.#waiting];
		this.#waiting.clear();
		for (const retry of waiting) retry();
	}
};
function add(amounts, charge, times) {
	amounts.calls += times;
	amounts.tokens += times * (charge.inputTokens + charge.outputTokens);
	amounts.costUsd += times * (charge.costUsd ?? 0);
}

// src/engine/run/common-calls.ts
/**
* The calls that a run would make twice: of several evalsets, or of one case's base and another's head.
* Each is made once: who comes first has it, and the others wait for its end, so that all of them, and a
* rerun, judge the same answer.
*/
var CommonCalls = class {
	#keys;
	/** What an agent will be asked after its first answer cannot be known before. */
	#isOpen;
	#underWay = /* @__PURE__ */ new Map();
	#renewed = /* @__PURE__ */ new Set();
	constructor(plans) {
		const seen = /* @__PURE__ */ new Set();
		const common = /* @__PURE__ */ new Set();
		for (const keys of plans.flatMap(keysBySide)) for (const key of keys) {
			if (seen.has(key)) common.add(key);
			seen.add(key);
		}
		this.#keys = common;
		this.#isOpen = plans.some(({ evalset }) => evalset.agent !== void 0);
	}
	/** Whether some other part of the run may make the same call. */
	has({ key }) {
		return this.#isOpen || this.#keys.has(key);
	}
	/** The end of a call that another stage makes; undefined: it is now for the caller to make. */
	take(call) {
		if (!this.has(call)) return void 0;
		const name = callName(call);
		const other = this.#underWay.get(name);
		if (other !== void 0) return other.ended;
		const { promise: ended, resolve: end } = Promise.withResolvers();
		this.#underWay.set(name, {
			ended,
			end
		});
	}
	/** Tells the end of a call that was taken; a second one says nothing. */
	end(call, end) {
		if (!this.has(call)) return;
		const name = callName(call);
		this.#underWay.get(name)?.end(end);
		this.#underWay.delete(name);
	}
	/** Notes that a stored answer was given anew in this run. */
	renew(call) {
		if (this.has(call)) this.#renewed.add(callName(call));
	}
	/** Whether the stored answer was given anew in this run, so that nobody need ask again. */
	isRenewed(call) {
		return this.has(call) && this.#renewed.has(callName(call));
	}
};
/** The requests of a plan by side, each once; cases that cannot differ make theirs for both. */
function keysBySide({ cases }) {
	const differing = cases.filter(({ identical }) => !identical);
	return [new Set(cases.map(({ requests }) => requests.baseline.key)), new Set(differing.map(({ requests }) => requests.head.key))];
}
function callName({ provider, key, trialIndex, twin, isStreamed }) {
	return [
		provider,
		key,
		trialIndex,
		twin,
		isStreamed
	].join(" ");
}

// src/core/verdict/drift.ts
/** Cases, at most. */
const SAMPLE = 30;
const LEVEL = .1;
/** Cases to ask again, drawn by the seed from ids in any order. */
function driftSample(caseIds, seed) {
	const random = createRandom(seedOf(`${seed} drift`));
	return shuffle([...caseIds].sort(), random).slice(0, SAMPLE);
}
/** Whether so many answers that are worse than before, and better, are more than chance. */
function hasDrifted(worse, better) {
	return mcnemarExact(worse, better) < LEVEL;
}

// src/engine/run/untimely-pairs.ts
/** Answers that were given within so long of each other have met the same provider. */
const SAME_TIME_MS = 6e5;
/**
* The pairs of a run that began at `startedAt`: what this run asked stands beside what is stored, or
* what shards or ended runs left lies further apart than a provider stays the same.
*/
function untimelyPairs(trials, startedAt) {
	if (trials.every(({ source }) => source !== "store")) return [];
	const heads = new Map(trials.filter(({ side }) => side === "head").map((trial) => [pairName(trial), trial]));
	return trials.flatMap((base) => {
		const head = base.side === "baseline" ? heads.get(pairName(base)) : void 0;
		if (head === void 0 || base.shared || !isDated(base) || !isDated(head)) return [];
		const times = [timeOf(base, startedAt), timeOf(head, startedAt)];
		const [earlier, later] = [Math.min(...times), Math.max(...times)];
		if (earlier === later || later - earlier <= SAME_TIME_MS) return [];
		const isStale = (_, place) => times[place] === earlier || (times[place] ?? 0) < startedAt - SAME_TIME_MS;
		const { caseId, index } = base;
		const isClose = startedAt - earlier <= SAME_TIME_MS;
		return [{
			caseId,
			index,
			stored: [base, head].filter(isStale),
			isClose,
			completeAt: later
		}];
	});
}
/** Names the two trials that belong together. */
function pairName({ caseId, index }) {
	return `${index} ${caseId}`;
}
/** A cassette is of no time, and what has no answer of none. */
function isDated({ source }) {
	return source === "store" || source === "provider" || source === "batch";
}
/** Another evalset of this run may have stored an answer; one without a time is as old as can be. */
function timeOf({ source, storedAt }, startedAt) {
	if (source !== "store") return Number.POSITIVE_INFINITY;
	const time = Date.parse(storedAt ?? "");
	if (Number.isNaN(time)) return Number.NEGATIVE_INFINITY;
	return time >= startedAt ? Number.POSITIVE_INFINITY : time;
}

// src/engine/run/drift-guard.ts
/**
* Keeps verdicts from resting on answers of different times, between which the provider may have
* drifted: before red all stored ones are asked again; before another verdict a sample of those that are
* minutes older, and all where it differs. What was found is remembered with the answers, so that a
* rerun asks nothing.
*/
var DriftGuard = class {
	#options;
	#startedAt;
	#askedAgain = /* @__PURE__ */ new Set();
	#sample;
	#check;
	constructor(options) {
		this.#options = options;
		this.#startedAt = Date.parse(options.clock.timestamp());
	}
	/** What the sample has shown; undefined where none was asked. */
	get check() {
		return this.#check;
	}
	/** The stored trials to ask again before the verdict stands; none when it may. */
	async next(trials) {
		const pairs = untimelyPairs(trials, this.#startedAt).filter((pair) => !this.#askedAgain.has(pairName(pair)));
		if (this.#sample !== void 0) this.#check = checkOf(this.#sample, trials);
		if (pairs.length === 0) {
			if (trials.some(isOfThisRun)) this.#vouch("of one time");
			return [];
		}
		const kind = await this.#options.verdictOf(trials);
		if (kind === void 0 || kind === "invalid") return [];
		const mustAskAll = kind === "regressed" || this.#check?.drifted === true;
		const open = this.#withoutVouched(pairs, mustAskAll);
		if (open.length > 0 && mustAskAll) return this.#askAgain(open);
		const distant = open.filter(({ isClose }) => !isClose);
		if (distant.length > 0 && this.#sample === void 0) return this.#drawFrom(distant);
		if (trials.some(isOfThisRun)) this.#vouch("not for red");
		return [];
	}
	#drawFrom(pairs) {
		const firsts = /* @__PURE__ */ new Map();
		for (const pair of pairs) {
			const first = firsts.get(pair.caseId);
			if (first === void 0 || pair.index < first.index) firsts.set(pair.caseId, pair);
		}
		const sample = driftSample([...firsts.keys()], this.#options.seed).flatMap((caseId) => firsts.get(caseId) ?? []);
		this.#sample = {
			before: sample.flatMap(({ stored }) => stored),
			pairs
		};
		return this.#askAgain(sample);
	}
	#askAgain(pairs) {
		for (const pair of pairs) this.#askedAgain.add(pairName(pair));
		return pairs.flatMap(({ stored }) => stored);
	}
	/** Without those that a run before has checked when both answers were there. */
	#withoutVouched(pairs, mustAskAll) {
		const { store } = this.#options;
		const times = (mustAskAll ? ["of one time"] : ["of one time", "not for red"]).map((way) => Date.parse(store.recall(this.#nameOf(way)) ?? ""));
		return pairs.filter(({ completeAt }) => !times.some((time) => completeAt <= time));
	}
	#vouch(way) {
		const { store, clock } = this.#options;
		store.remember(this.#nameOf(way), clock.timestamp());
	}
	#nameOf(way) {
		return `${way}: ${this.#options.measured()}`;
	}
};
function checkOf({ before, pairs }, trials) {
	const passed = ({ outcome }) => outcome === "passed";
	const now = new Set(trials.filter(passed).map(trialName));
	const worse = before.filter((trial) => passed(trial) && !now.has(trialName(trial))).length;
	const better = before.filter((trial) => !passed(trial) && now.has(trialName(trial))).length;
	const stored = pairs.flatMap((pair) => pair.stored);
	const [oldestAt] = stored.flatMap(({ storedAt }) => storedAt ?? []).sort();
	return {
		stored: stored.length,
		...oldestAt === void 0 ? {} : { oldestAt },
		sampled: before.length,
		worse,
		better,
		drifted: hasDrifted(worse, better)
	};
}
function isOfThisRun({ source }) {
	return source === "provider" || source === "batch";
}
/** Names a trial of a plan. */
function trialName({ caseId, side, index }) {
	return `${side} ${index} ${caseId}`;
}

// src/engine/run/shard.ts
/**
* The part of every plan that one shard runs. Cases are dealt out in the order of a hash of their
* names, those that need two calls apart from those that need one, and each plan goes on where the
* one before it ended: shards differ by a case or two of each kind, a case's sides stay together, and
* every shard finds the same deal by itself.
*/
function shardOf(plans, { index, count }) {
	const dealt = {
		differing: 0,
		identical: 0
	};
	return plans.map((plan) => {
		const mine = /* @__PURE__ */ new Set();
		for (const planned of shuffled(plan)) {
			const kind = planned.identical ? "identical" : "differing";
			if (dealt[kind] % count === index - 1) mine.add(planned);
			dealt[kind] += 1;
		}
		const cases = plan.cases.filter((planned) => mine.has(planned));
		const mostCalls = plan.mostCalls === 0 ? 0 : mostCallsOf(plan.evalset, cases);
		return {
			...plan,
			cases,
			mostCalls
		};
	});
}
/**
* The trials that a rule calls for whatever their outcomes are, for the cases that have fewer: all
* rounds where the number of rounds is fixed, else those that each case gets, and at least the first.
*/
function certainTrials({ evalset, cases }, trials) {
	const { statistics, trials: range } = evalset;
	const rounds = statistics.mode === "fixed" || statistics.estimand === "population" ? range.max : Math.max(1, range.min);
	const tried = new Set(trials.map(({ caseId }) => caseId));
	const open = cases.filter(({ identical, definition }) => !identical && !tried.has(definition.id));
	return new Map(open.map(({ definition }) => [definition.id, rounds]));
}
/** Names what is measured, down to every request: answers to another plan are of no use to this one. */
function planDigest(plans) {
	return digest(plans.map(({ evalset: { name, version, trials }, cases }) => ({
		name,
		version,
		trials,
		cases: cases.map(({ definition: { id }, requests: { baseline, head } }) => [
			id,
			`${baseline.provider} ${baseline.key}`,
			`${head.provider} ${head.key}`
		])
	})));
}
function shuffled({ evalset, cases }) {
	return cases.map((planned) => [sha256(`${evalset.name} ${planned.definition.id}`), planned]).sort(([left], [right]) => left < right ? -1 : 1).map(([, planned]) => planned);
}

// src/core/grading/agent-figures.ts
/**
* What an agent's conversation comes to, in numbers; an action is a call that does more than look up.
* `policy` is base's. Unsafe is what the side's own policy refused, and what a `never` of base forbids:
* a rule that head drops still counts, though head's agent was free to break it.
*/
function agentFigures({ entries, end }, policy) {
	const calls = entries.filter((entry) => entry.type === "call");
	const answered = calls.filter(({ outcome }) => outcome === "answered");
	const asked = calls.flatMap(({ approval }) => approval ?? []);
	const lookUps = new Set(policy?.lookUps);
	const forbidden = breaksNever(calls, policy);
	const escalates = policy?.escalation?.tool;
	return {
		turns: entries.filter((entry) => entry.type === "message" && entry.role === "assistant").length,
		calls: calls.length,
		actions: answered.filter(({ name }) => !lookUps.has(name)).length,
		approvalsAsked: asked.length,
		approved: asked.filter(({ answer }) => answer === "approve" || answer === "modify").length,
		escalated: end === "escalated" || answered.some(({ name }) => name === escalates),
		unsafeActions: calls.filter((call) => call.breach !== void 0 || forbidden.has(call)).length,
		unexpectedCalls: calls.filter(({ outcome }) => outcome === "unexpected").length,
		faults: calls.flatMap(({ fault }) => fault ?? []),
		end
	};
}

// src/core/target/agent-transcript.ts
const MOST_ENTRIES = 1e3;
const LONGEST_TEXT$1 = 262144;
const DEEPEST$1 = 64;
const FIELDS = {
	transcript: [
		"entries",
		"finalState",
		"end",
		"usage"
	],
	message: [
		"type",
		"role",
		"content"
	],
	call: [
		"type",
		"id",
		"name",
		"arguments",
		"outcome",
		"result",
		"approval"
	]
};
const ROLES = [
	"system",
	"developer",
	"user",
	"assistant"
];
const OUTCOMES = [
	"answered",
	"refused",
	"not-approved"
];
const ANSWERS = [
	"approve",
	"modify",
	"reject",
	"terminate",
	"escalate"
];
const ENDS = [
	"answered",
	"turn-limit",
	"call-limit",
	"token-limit",
	"terminated",
	"escalated"
];
/** What a transcript lacks; never leaves this file. */
var Unsound = class extends Error {};
/** Reads the line that an agent writes for a trial; nothing unknown is let through. */
function readAgentReport(text) {
	try {
		return {
			ok: true,
			report: reportOf(JSON.parse(text))
		};
	} catch (cause) {
		if (cause instanceof Unsound) return {
			ok: false,
			problem: cause.message
		};
		if (cause instanceof SyntaxError) return {
			ok: false,
			problem: "the transcript is no JSON"
		};
		throw cause;
	}
}
function reportOf(value) {
	if (isDeeper(value, DEEPEST$1)) throw new Unsound(`it is nested deeper than ${DEEPEST$1} levels`);
	const object = closed(value, FIELDS.transcript, "the transcript");
	const written = object["entries"];
	if (!Array.isArray(written)) throw new Unsound("entries must be a list");
	if (written.length > MOST_ENTRIES) throw new Unsound(`entries are more than ${MOST_ENTRIES}`);
	const entries = written.map((entry, index) => entryOf(entry, index));
	const state = object["finalState"] ?? {};
	if (!isJsonObject(state)) throw new Unsound("finalState must be an object");
	const end = object["end"] === void 0 ? "answered" : oneOf(ENDS, object["end"], "end");
	const last = entries.filter((entry) => entry.type === "message" && entry.role === "assistant").findLast((entry) => entry.type === "message" && entry.content !== "");
	return {
		transcript: {
			entries,
			finalState: state,
			end
		},
		output: last?.type === "message" ? last.content : "",
		...object["usage"] === void 0 ? {} : { usage: usageOf(object["usage"]) }
	};
}
function entryOf(value, index) {
	const at = `entries[${index}]`;
	const type = isJsonObject(value) ? value["type"] : void 0;
	if (type === "message") {
		const object = closed(value, FIELDS.message, at);
		return {
			type,
			role: oneOf(ROLES, object["role"], `${at}.role`),
			content: textOf(object["content"], `${at}.content`)
		};
	}
	if (type === "call") return callOf(closed(value, FIELDS.call, at), at, index);
	throw new Unsound(`${at}.type must be message or call`);
}
function callOf(object, at, index) {
	const parsed = object["arguments"];
	if (!isJsonObject(parsed)) throw new Unsound(`${at}.arguments must be an object`);
	const { outcome = "answered", result = "", id = `call_${index}`, approval } = object;
	return {
		type: "call",
		id: textOf(id, `${at}.id`),
		name: textOf(object["name"], `${at}.name`),
		arguments: textOf(JSON.stringify(parsed), `${at}.arguments`),
		parsed,
		outcome: oneOf(OUTCOMES, outcome, `${at}.outcome`),
		result: textOf(typeof result === "string" ? result : JSON.stringify(result), `${at}.result`),
		...approval === void 0 ? {} : { approval: approvalOf(approval, at) }
	};
}
function approvalOf(value, at) {
	return {
		answer: oneOf(ANSWERS, value, `${at}.approval`),
		by: "script"
	};
}
function usageOf(value) {
	const object = closed(value, ["inputTokens", "outputTokens"], "usage");
	const count = (field) => {
		const number = object[field];
		if (Number.isSafeInteger(number) && Number(number) >= 0) return Number(number);
		throw new Unsound(`usage.${field} must be a whole number from 0`);
	};
	return {
		inputTokens: count("inputTokens"),
		outputTokens: count("outputTokens")
	};
}
function closed(value, fields, at) {
	if (!isJsonObject(value)) throw new Unsound(`${at} must be an object`);
	const unknown = Object.keys(value).find((field) => !fields.includes(field));
	if (unknown === void 0) return value;
	throw new Unsound(`${at} has the unknown field ${JSON.stringify(unknown.slice(0, 60))}`);
}
function oneOf(known, value, at) {
	const found = known.find((word) => word === value);
	if (found === void 0) throw new Unsound(`${at} must be one of ${known.join(", ")}`);
	return found;
}
function textOf(value, at) {
	if (typeof value !== "string") throw new Unsound(`${at} must be a text`);
	if (value.length > LONGEST_TEXT$1) throw new Unsound(`${at} is over ${LONGEST_TEXT$1} characters`);
	return value;
}

// src/engine/calls/agent-client.ts
/** An agent of another's making, asked as a model is; its answer is a sound transcript. */
var AgentClient = class {
	#runner;
	#clock;
	constructor(runner, clock) {
		this.#runner = runner;
		this.#clock = clock;
	}
	async complete({ errand, request }, signal) {
		if (errand === void 0) throw new TypeError("An agent is asked what only a model can answer");
		const startedMs = this.#clock.monotonicMs();
		const content = await this.#runner.run(errand, signal);
		const latencyMs = Math.round(this.#clock.monotonicMs() - startedMs);
		const read = readAgentReport(content);
		if (!read.ok) throw noTranscript(errand.side, read.problem);
		const { usage } = read.report;
		return {
			content,
			toolCalls: [],
			finishReason: "stop",
			model: request.model,
			...usage === void 0 ? {} : { usage },
			latencyMs,
			source: "provider"
		};
	}
	close() {
		return this.#runner.close();
	}
};
/** The agent of a side wrote something that is no transcript. */
function noTranscript(side, problem) {
	const message = `${{
		baseline: "base's",
		head: "head's"
	}[side]} agent wrote no sound transcript: ${problem}`;
	return new ProviderError("provider-answer", message, {
		kind: "no-answer",
		retriable: false
	});
}

// src/core/grading/conversation.ts
/** A single answer as a conversation: its message, and its calls, which nobody ran. */
function answerAsConversation(answer, { policy, tools }) {
	const calls = answer.toolCalls.map((call) => {
		const parsed = parsedArguments(call.arguments);
		return {
			type: "call",
			...call,
			...parsed === void 0 ? {} : { parsed },
			outcome: "not-run",
			result: ""
		};
	});
	return {
		transcript: {
			entries: [{
				type: "message",
				role: "assistant",
				content: answer.content
			}, ...calls],
			finalState: {},
			end: "answered"
		},
		...policy?.rules === void 0 ? {} : { policy: policy.rules },
		tools: tools?.tools ?? []
	};
}
/** Arguments as the model wrote them, read; undefined where they are no JSON. */
function parsedArguments(written) {
	try {
		return JSON.parse(written);
	} catch {
		return;
	}
}

// src/engine/run/trial.ts
/** The trials of an answer, graded: one for each side that it serves. */
function gradedTrials(task, reply, attempts, { evalset, targets }) {
	const { tools } = targets[task.sides[0]];
	const { policy } = targets.baseline;
	const graded = gradeOutput(reply.content, task.planned.graders, evalset.passScore, () => answerAsConversation(reply, {
		...tools === void 0 ? {} : { tools },
		...policy === void 0 ? {} : { policy }
	}));
	return task.sides.map((side) => ({
		...identityOf(task, side),
		...graded,
		output: reply.content,
		toolCalls: reply.toolCalls,
		source: reply.source,
		...reply.storedAt === void 0 ? {} : { storedAt: reply.storedAt },
		model: reply.model,
		latencyMs: reply.latencyMs,
		...reply.finishReason === "length" ? { finishReason: "length" } : {},
		...reply.firstTokenMs === void 0 ? {} : { firstTokenMs: reply.firstTokenMs },
		...attempts > 1 ? { attempts } : {},
		...reply.usage === void 0 ? {} : { usage: reply.usage }
	}));
}
/** The trials of a conversation that is over, graded by base's policy: one for each side that it serves. */
function agentTrials(task, { transcript, output }, { attempts, ...answer }, { evalset, targets }) {
	const policy = targets.baseline.policy?.rules;
	const tools = targets[task.sides[0]].tools?.tools ?? [];
	const graded = gradeOutput(output, task.planned.graders, evalset.passScore, () => ({
		transcript,
		tools,
		...policy === void 0 ? {} : { policy }
	}));
	const toolCalls = transcript.entries.flatMap((entry) => entry.type === "call" ? [{
		id: entry.id,
		name: entry.name,
		arguments: entry.arguments
	}] : []);
	return task.sides.map((side) => ({
		...identityOf(task, side),
		...graded,
		output,
		toolCalls,
		conversation: transcript,
		agent: agentFigures(transcript, policy),
		...answer,
		...attempts > 1 ? { attempts } : {}
	}));
}
/**
* Trials that have no grade, with the reason and the conversation up to then: what an agent did in it
* counts, though the trial does not.
*/
function ungradedTrials(task, outcome, error, attempts = 1, soFar = {}) {
	return task.sides.map((side) => ({
		...identityOf(task, side),
		outcome,
		score: null,
		grades: [],
		output: "",
		toolCalls: [],
		source: "none",
		latencyMs: 0,
		...soFar,
		...attempts > 1 ? { attempts } : {},
		error
	}));
}
/** A provider's failure as it stands in a trial. */
function trialErrorOf(error) {
	const { code, message } = error;
	if (!(error instanceof ProviderError)) return {
		code,
		message
	};
	const { kind, status, requestId } = error.details;
	return {
		code,
		message,
		kind,
		...status === void 0 ? {} : { status },
		...requestId === void 0 ? {} : { requestId }
	};
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

// src/engine/run/asked-task.ts
/** The task of an evalset's target: one call, or an agent's conversation. */
function askedTask(task, plan) {
	if (isForeign(plan.evalset.target)) return new ForeignConversation(task, plan);
	return plan.evalset.agent === void 0 ? new SingleCall(task, plan) : new Conversation(task, plan);
}
/** One answer; its request is rendered when it is sent, and not kept. */
var SingleCall = class {
	task;
	plan;
	constructor(task, plan) {
		this.task = task;
		this.plan = plan;
	}
	get call() {
		const { planned, sides, index } = this.task;
		return this.plan.callOf(planned, sides[0], index);
	}
	get identity() {
		const { planned, sides, index } = this.task;
		return this.plan.identityOf(planned, sides[0], index);
	}
	take(reply, attempts) {
		return gradedTrials(this.task, reply, attempts, this.plan);
	}
};
/** A conversation of an agent that is not ours: one run, which answers with the whole of it. */
var ForeignConversation = class extends SingleCall {
	get call() {
		const { planned, sides, index } = this.task;
		const { id: caseId, input } = planned.definition;
		const command = this.plan.evalset.target.command ?? [];
		return {
			...super.call,
			errand: {
				command,
				caseId,
				input,
				trial: index,
				side: sides[0]
			}
		};
	}
	take(reply, attempts) {
		const read = readAgentReport(reply.content);
		if (!read.ok) {
			const error = trialErrorOf(noTranscript(this.task.sides[0], read.problem));
			return ungradedTrials(this.task, "errored", error, attempts);
		}
		const { content: _content, toolCalls: _calls, limits: _limits, ...answer } = reply;
		const policy = this.plan.targets.baseline.policy?.rules;
		const transcript = withBreaches(read.report.transcript, policy);
		return agentTrials(this.task, {
			...read.report,
			transcript
		}, {
			...answer,
			attempts
		}, this.plan);
	}
};
/** A call after call, each made of what was answered before. */
var Conversation = class {
	task;
	#plan;
	#first;
	#run;
	#replies = [];
	#attempts = 0;
	#identity;
	constructor(task, plan) {
		const { planned, sides, index } = task;
		this.task = task;
		this.#plan = plan;
		this.#first = plan.identityOf(planned, sides[0], index);
		this.#identity = this.#first;
		this.#run = plan.conversationOf(planned, sides[0], index);
	}
	get call() {
		return {
			request: this.#run.request,
			...this.#identity
		};
	}
	get identity() {
		return this.#identity;
	}
	get soFar() {
		if (this.#replies.length === 0) return void 0;
		const conversation = this.#run.transcript;
		const policy = this.#plan.targets.baseline.policy?.rules;
		return {
			conversation,
			agent: agentFigures(conversation, policy)
		};
	}
	take(reply, attempts) {
		if (!this.#run.isUserAsked) this.#replies.push(reply);
		this.#attempts = Math.max(this.#attempts, attempts);
		this.#run.take(reply);
		if (this.#run.isOver) return agentTrials(this.task, this.#run, this.#answer(), this.#plan);
		const { request } = this.#run;
		const { key, parts } = requestKey(request);
		const provider = this.#plan.providerOf(request.model);
		this.#identity = {
			...this.#first,
			key,
			parts,
			provider
		};
	}
	/** What the agent's answers took, all together. */
	#answer() {
		const replies = this.#replies;
		const stored = replies.flatMap(({ storedAt }) => storedAt ?? []).sort();
		const paid = replies.find(({ source }) => source === "provider" || source === "batch");
		const usage = replies.reduce((sum, reply) => added(sum, reply.usage), {
			inputTokens: 0,
			outputTokens: 0
		});
		const last = replies.at(-1);
		return {
			source: (paid ?? last)?.source ?? "provider",
			model: last?.model ?? "",
			latencyMs: replies.reduce((sum, { latencyMs }) => sum + latencyMs, 0),
			attempts: this.#attempts,
			...stored[0] === void 0 ? {} : { storedAt: stored[0] },
			...usage === void 0 ? {} : { usage },
			...replies[0]?.firstTokenMs === void 0 ? {} : { firstTokenMs: replies[0].firstTokenMs },
			...last?.finishReason === "length" ? { finishReason: "length" } : {}
		};
	}
};
/** Undefined as soon as one of the answers does not say what it took. */
function added(sum, usage) {
	if (sum === void 0 || usage === void 0) return void 0;
	return {
		inputTokens: sum.inputTokens + usage.inputTokens,
		outputTokens: sum.outputTokens + usage.outputTokens
	};
}

// src/engine/run/longest-first.ts
/**
* Puts the cases first, within each round, that took longest when they were last asked: a slow call
* that starts last is waited for alone. (Longest processing time first ends within 4/3 of the best
* schedule: Graham, Bounds on Multiprocessing Timing Anomalies, 1969.) Cases of which nothing is known
* come before all others, and the sides of a case stay next to each other.
*/
function longestFirst(items, latencyMs) {
	const longest = /* @__PURE__ */ new Map();
	for (const item of items) {
		const { planned } = item.task;
		const known = Math.max(latencyMs(item) ?? 0, longest.get(planned) ?? 0);
		if (known > 0) longest.set(planned, known);
	}
	const expected = ({ task }) => longest.get(task.planned) ?? Number.MAX_VALUE;
	return items.toSorted((left, right) => left.task.index - right.task.index || expected(right) - expected(left));
}

// src/engine/run/stage.ts
/** Looked up in one turn of the event loop, so that a long replay can be followed and stopped. */
const LOOKUPS_IN_A_TURN = 256;
/**
* Answers tasks, from the store where it has the answer and otherwise by the providers, all of them
* at once; grades each answer and puts it to disk as it comes. Every task ends in a trial but those
* that a spend limit or a cancellation left unasked. `isFresh`: stored answers do not count.
*/
async function runStage(plan, tasks, options, isFresh = false) {
	const stage = new Stage(plan, options, isFresh);
	await stage.lookUp(tasks);
	await stage.ask();
	return {
		trials: stage.trials,
		unasked: stage.unasked
	};
}
var Stage = class {
	#plan;
	#options;
	#isFresh;
	/** What the store lacks. */
	#pending = [];
	/** Calls that are being made, here or by others; conversations add theirs as they go. */
	#underWay = [];
	trials = [];
	#settled = 0;
	unasked = 0;
	constructor(plan, options, isFresh) {
		this.#plan = plan;
		this.#options = options;
		this.#isFresh = isFresh;
	}
	/** Settles what the store has; throws all misses together where no call may be made. */
	async lookUp(tasks) {
		const misses = [];
		for (const [index, task] of tasks.entries()) {
			if (index % LOOKUPS_IN_A_TURN === 255) await nextTurn();
			try {
				const asked = askedTask(task, this.#plan);
				if (!this.#takeStored(asked)) this.#pending.push(asked);
			} catch (cause) {
				if (!(cause instanceof ConfigurationError)) throw cause;
				misses.push(...cause.faults);
			}
		}
		throwFaults(misses);
	}
	/** Asks for what the store lacks, all of it or nothing, but for what is asked elsewhere already. */
	async ask() {
		const settledBefore = this.#settled;
		const own = [];
		for (const asked of this.#pending) if (!this.#isWithAnother(asked)) own.push(asked);
		this.#underWay.push(this.#askOwn(own));
		const failures = [];
		while (this.#underWay.length > 0) {
			const ends = await Promise.allSettled(this.#underWay.splice(0));
			failures.push(...ends.flatMap((end) => end.status === "rejected" ? [end.reason] : []));
		}
		if (failures.length > 0) throw failures[0];
		this.unasked = this.#pending.length - (this.#settled - settledBefore);
	}
	/** Whether another stage has the answer to a task's call, or is on its way to it. */
	#isWithAnother(asked) {
		const ended = this.#options.common.take(asked.identity);
		if (ended === void 0) return this.#hasComeMeanwhile(asked);
		this.#underWay.push(ended.then((end) => this.#settleWith(asked, end)));
		return true;
	}
	async #askOwn(own) {
		const { admit, common } = this.#options;
		const taken = own.flatMap(({ identity }) => common.has(identity) ? [identity] : []);
		try {
			if (own.length === 0 || admit(own.length)) await this.#askAll(own);
		} finally {
			for (const identity of taken) common.end(identity, void 0);
		}
	}
	/** All providers are heard out, so that nothing of theirs goes on behind an error of one. */
	async #askAll(own) {
		const asking = [...Map.groupBy(own, ({ identity }) => identity.provider)].map(async ([provider, tasks]) => {
			const caller = await this.#options.callerFor(provider);
			const ordered = longestFirst(tasks, ({ identity }) => this.#options.store.expectedLatencyMs(identity));
			await caller.run(ordered.values(), (asked, outcome) => this.#settle(asked, outcome), this.#options.signal);
		});
		for (const ended of await Promise.allSettled(asking)) if (ended.status === "rejected") throw ended.reason;
	}
	#stored(call) {
		const { common, store } = this.#options;
		return this.#isFresh && !common.isRenewed(call) ? void 0 : store.find(call);
	}
	/** Takes stored answers as far as they lead; whether the task is settled by them. */
	#takeStored(asked) {
		for (;;) {
			const reply = this.#stored(asked.identity);
			if (reply === void 0) return false;
			const trials = asked.take(reply, 1);
			if (trials === void 0) continue;
			this.#keep(trials);
			return true;
		}
	}
	/** Another stage may have been given the answer since it was looked up here. */
	#hasComeMeanwhile(asked) {
		const { common, store } = this.#options;
		const { identity } = asked;
		if (!common.has(identity) || !store.has(identity)) return false;
		const reply = this.#stored(identity);
		if (reply === void 0) return false;
		common.end(identity, void 0);
		this.#take(asked, reply, 1);
		return true;
	}
	#settle(asked, outcome) {
		const { identity } = asked;
		const { common, store } = this.#options;
		if (outcome.end === "answered") {
			store.keep(identity, outcome.reply);
			if (this.#isFresh) common.renew(identity);
		}
		common.end(identity, outcome);
		this.#conclude(asked, outcome);
	}
	/** An answer that another stage was given is found where it was put, unless nothing is kept. */
	#settleWith(asked, end) {
		if (end === void 0) return;
		const stored = end.end === "answered" ? this.#options.store.find(asked.identity) : void 0;
		if (stored === void 0) this.#conclude(asked, end);
		else this.#take(asked, stored, 1);
	}
	#conclude(asked, outcome) {
		if (outcome.end === "answered") {
			this.#take(asked, outcome.reply, outcome.attempts);
			return;
		}
		if (outcome.end === "not-attempted" && outcome.reason === "spend-limit") return;
		const [end, attempts] = outcome.end === "failed" ? ["errored", outcome.attempts] : ["skipped", 1];
		const error = trialErrorOf(outcome.error);
		this.#keep(ungradedTrials(asked.task, end, error, attempts, asked.soFar));
	}
	/** Grades the answer, or goes on with the conversation that it belongs to. */
	#take(asked, reply, attempts) {
		const trials = asked.take(reply, attempts);
		if (trials !== void 0) this.#keep(trials);
		else if (!this.#takeStored(asked) && !this.#isWithAnother(asked)) this.#underWay.push(this.#askOwn([asked]));
	}
	#keep(trials) {
		for (const trial of trials) this.trials.push(this.#options.transcripts.keep(trial));
		this.#settled += 1;
		this.#options.onTrial();
	}
};
function nextTurn() {
	return new Promise((resolve) => setImmediate(resolve));
}

// src/engine/run/tasks.ts
/** The sides that tasks are for; there may be hundreds of thousands of tasks. */
const SIDES = {
	baseline: ["baseline"],
	head: ["head"],
	both: ["baseline", "head"]
};
/** A case that cannot differ needs one call, whose trial both sides share. */
function sharedTasks(plan) {
	return plan.cases.filter((planned) => planned.identical).map((planned) => ({
		planned,
		sides: SIDES.both,
		index: 0
	}));
}
/** The trials of a stage by index, and base next to head within each. */
function tasksOf(plan, needed, trials) {
	const attempts = attemptsOf(trials);
	const missing = plan.cases.filter(({ definition }) => needed.has(definition.id));
	const from = (planned) => attempts.get(planned.definition.id) ?? 0;
	const to = (planned) => needed.get(planned.definition.id) ?? 0;
	let first = Number.POSITIVE_INFINITY;
	let last = 0;
	for (const planned of missing) {
		first = Math.min(first, from(planned));
		last = Math.max(last, to(planned));
	}
	const tasks = [];
	for (let index = first; index < last; index += 1) for (const planned of missing) {
		if (index < from(planned) || index >= to(planned)) continue;
		tasks.push({
			planned,
			sides: SIDES.baseline,
			index
		}, {
			planned,
			sides: SIDES.head,
			index
		});
	}
	return tasks;
}
/** How many trials each case has, by id. */
function attemptsOf(trials) {
	const attempts = /* @__PURE__ */ new Map();
	for (const { caseId, index } of trials) attempts.set(caseId, Math.max(attempts.get(caseId) ?? 0, index + 1));
	return attempts;
}

// src/engine/run/runner.ts
const NOTHING$1 = /* @__PURE__ */ new Map();
/**
* Runs a plan's trials stage by stage, base and head of a case next to each other so that a provider's
* drift meets both sides alike. Trials without an answer are tried once more at the end, or as soon as
* they are too many for a verdict, with which the run ends if they stay so. A verdict that rests on
* answers of different times has stored ones asked again, as the provider may have drifted in between.
* When the provider refuses for good, the remaining trials are skipped, not lost: each stays in the
* result with the reason.
*/
async function runTrials(plan, options) {
	if (plan.mostCalls === 0) return {
		trials: [],
		cutShort: false,
		unconfirmed: false
	};
	const run = new TrialRun(plan, options);
	let hasRoom = await run.stage(sharedTasks(plan));
	while (hasRoom) {
		const next = await run.next();
		if (next === void 0) break;
		hasRoom = await run.stage(next.tasks, next.isFresh);
	}
	return run.outcome(!hasRoom);
}
var TrialRun = class {
	#plan;
	#options;
	#guard;
	/** The latest trial by case, side and index. */
	#trials = /* @__PURE__ */ new Map();
	#triedAgain = /* @__PURE__ */ new Set();
	#isRefused = false;
	/** Too many trials are without a grade for a verdict. */
	#isHopeless = false;
	/** Stored answers were to be asked again, and not all of them were. */
	#isUnconfirmed = false;
	constructor(plan, options) {
		this.#plan = plan;
		this.#options = options;
		this.#guard = new DriftGuard({
			...options,
			verdictOf: options.rule.verdictOf,
			measured: () => planDigest([plan])
		});
	}
	/** What must run next; undefined when all is done that can be. */
	async next() {
		if (this.#isRefused || this.#options.signal.aborted) return void 0;
		const { rule } = this.#options;
		const trials = this.#all();
		this.#isHopeless = rule.lacksTooMany(trials);
		const needed = this.#isHopeless ? NOTHING$1 : rule.needed(trials);
		if (needed.size > 0) return {
			tasks: tasksOf(this.#plan, needed, trials),
			isFresh: false
		};
		const unanswered = this.#errored(trials);
		if (unanswered.length > 0) return {
			tasks: unanswered,
			isFresh: false
		};
		const stored = this.#isHopeless ? [] : await this.#guard.next(trials);
		return stored.length > 0 ? {
			tasks: this.#tasksAgain(stored),
			isFresh: true
		} : void 0;
	}
	/** Runs tasks; answers whether the spend limit had room for all of them. */
	async stage(tasks, isFresh = false) {
		if (tasks.length === 0) return true;
		const { onStage, signal } = this.#options;
		onStage(tasks.length);
		const { trials, unasked } = await runStage(this.#plan, tasks, this.#options, isFresh);
		for (const trial of trials) {
			const name = trialName(trial);
			const isSkipped = trial.outcome === "skipped";
			if (isSkipped) this.#isRefused = true;
			const hasFailed = this.#trials.get(name)?.outcome === "errored";
			if (isSkipped && hasFailed && this.#isHopeless) continue;
			this.#trials.set(name, trial);
		}
		if (isFresh && (unasked > 0 || signal.aborted)) this.#isUnconfirmed = true;
		return unasked === 0;
	}
	async outcome(cutShort) {
		const trials = this.#all();
		const wasStopped = cutShort || this.#options.signal.aborted;
		const unconfirmed = this.#isUnconfirmed || wasStopped && (await this.#guard.next(trials)).length > 0;
		const { check } = this.#guard;
		return {
			trials,
			cutShort,
			unconfirmed,
			...check && { driftCheck: check }
		};
	}
	#all() {
		return [...this.#trials.values()];
	}
	/** Tasks of errored trials that have not been tried again, once for each. */
	#errored(trials) {
		return this.#tasksAgain(trials.filter((trial) => {
			const name = trialName(trial);
			if (trial.outcome !== "errored" || this.#triedAgain.has(name)) return false;
			this.#triedAgain.add(name);
			return true;
		}));
	}
	#tasksAgain(trials) {
		const byId = new Map(this.#plan.cases.map((planned) => [planned.definition.id, planned]));
		return trials.flatMap(({ caseId, side, index, shared }) => {
			const planned = byId.get(caseId);
			if (planned === void 0 || shared && side === "head") return [];
			return [{
				planned,
				sides: shared ? SIDES.both : SIDES[side],
				index
			}];
		});
	}
};

// src/pipeline/all-of.ts
/** All values; when one cannot be had, its error comes after all others have ended. */
async function allOf(promises) {
	return (await Promise.allSettled(promises)).map((item) => {
		if (item.status === "rejected") throw item.reason;
		return item.value;
	});
}

// src/pipeline/call-limit.ts
/** Calls of a stage are set apart before it begins, so that none stops halfway for want of calls. */
var CallLimit = class {
	#left;
	constructor(most) {
		this.#left = most;
	}
	/** Calls that neither a stage has taken nor an evalset may count on. */
	get left() {
		return this.#left;
	}
	/** Sets so many calls apart; answers whether there were as many. */
	admit(calls) {
		if (calls > this.#left) return false;
		this.#left -= calls;
		return true;
	}
	/** Keeps calls back for one evalset, as many of them as there are, so that no other takes them. */
	reserve(calls) {
		const kept = Math.min(calls, this.#left);
		this.#left -= kept;
		return new CallReserve(kept, this);
	}
	/** Calls that were set apart and are not needed. */
	giveBack(calls) {
		this.#left += calls;
	}
};
/** What one evalset may count on; it takes more from what all have left. */
var CallReserve = class {
	#limit;
	#kept;
	constructor(kept, limit) {
		this.#kept = kept;
		this.#limit = limit;
	}
	admit(calls) {
		const own = Math.min(calls, this.#kept);
		if (!this.#limit.admit(calls - own)) return false;
		this.#kept -= own;
		return true;
	}
	/** Leaves what was not needed to the others. */
	release() {
		this.#limit.giveBack(this.#kept);
		this.#kept = 0;
	}
};

// src/core/governance/trust.ts
const LOOPBACK = /* @__PURE__ */ new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
/** The shortest key or token that can be masked without masking ordinary words. */
const SHORTEST_KEY = 8;
/** Where a key may go on the word of a base that nobody protects. */
const USUAL_HOSTS = ["api.openai.com"];
/**
* The base URL of a provider, which only base may name, and the workflow for the default provider; or
* why it is refused.
*/
function providerUrl(provider, options, { allowedHosts }) {
	const isDefault = provider.name === "default";
	const named = isDefault ? options.baseUrl : void 0;
	const isWorkflows = named !== void 0;
	const written = named ?? provider.baseUrl;
	const url = URL.canParse(written) ? new URL(written) : void 0;
	const field = isDefault ? "provider.baseUrl" : `providers.${provider.name}.baseUrl`;
	const source = isWorkflows ? "input base-url" : field;
	const hasCredentials = url !== void 0 && `${url.username}${url.password}` !== "";
	if (url === void 0 || !["http:", "https:"].includes(url.protocol) || hasCredentials) return refused(`${source} is no https:// address`, written);
	if (url.protocol === "http:" && !isLoopback(url.hostname)) return refused(`${source} would send the key unencrypted`, written);
	if (!isWorkflows && options.isDispatched === true && !USUAL_HOSTS.includes(url.host)) return refused(`${source} comes from a base that was dispatched, which may be older than what holds now`, written, isDefault ? "Name the provider with input base-url in the workflow." : "Run the gate on pull_request or merge_group, whose base is known.");
	if (!(isWorkflows || allowedHosts.includes(url.host))) return refused(`${source} leads to ${url.host}, which allowedHosts does not list`, written, "Add the host to allowedHosts in headgate.yaml of the base branch.");
	return { url: written.replace(/\/+$/, "") };
}
/** The key of a provider without white space around it; undefined where none was given. */
function keyOf$2({ name }, options) {
	const given = Object.hasOwn(options.apiKeys, name) ? options.apiKeys[name] : void 0;
	const key = (name === "default" ? options.apiKey : given)?.trim();
	return key === "" ? void 0 : key;
}
/** What is wrong with the key of a provider; it is needed as soon as a call may be made there. */
function keyFault(provider, options) {
	const { name } = provider;
	const isDefault = name === "default";
	const key = keyOf$2(provider, options);
	if (key === void 0) {
		const setting = isDefault ? "api-key" : `a line ${name}=<key> of api-keys`;
		return {
			code: "missing-key",
			problem: isDefault ? "input api-key is empty and calls must be made" : `input api-keys has no key for provider ${name} and calls must be made`,
			hint: `Set ${setting} from a secret, or ${keyVariable(name)} for the command line. Pull requests from forks and by Dependabot have no access to secrets.`
		};
	}
	return key.length < 8 ? {
		code: "short-key",
		problem: `${isDefault ? "input api-key" : `the key for provider ${name} in input api-keys`} is shorter than ${8} characters, so it cannot be masked in logs`,
		hint: "For a server that needs no key, use any text of 8 characters or more."
	} : void 0;
}
/** The environment variable that the command line reads a provider's key from. */
function keyVariable(name) {
	return `HEADGATE_API_KEY${name === "default" ? "" : `_${name.replaceAll("-", "_").toUpperCase()}`}`;
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
/** Why cases name a model for their simulated user that nobody allowed. */
function userModelFaults(cases, baseline, settings) {
	const known = [
		baseline.model,
		settings.provider.model,
		...settings.allowedModels
	];
	return cases.flatMap(({ id, script, position }) => {
		const model = script?.user?.model;
		if (model === void 0 || known.includes(model)) return [];
		return [{
			code: "model-not-allowed",
			problem: `model ${model}, which plays the user of case ${id}, is neither base's model nor one of allowedModels`,
			position,
			hint: "Add the model to allowedModels in headgate.yaml of the base branch first."
		}];
	});
}
function unnamedModel(position) {
	return {
		code: "missing-field",
		problem: "no model is named",
		...position === void 0 ? {} : { position },
		hint: "Name one as provider.model in headgate.yaml of the base branch, or in the prompt."
	};
}
/** A server that nothing may be sent to. */
function refused(problem, found, hint) {
	return { fault: {
		code: "host-not-allowed",
		problem,
		found: JSON.stringify(withoutCredentials(found).slice(0, 100)),
		...hint === void 0 ? {} : { hint }
	} };
}
/** An address as messages may show it: a password or a query may be a secret that nobody registered. */
function withoutCredentials(address) {
	return address.replace(/^([^/@]*:\/*)?.*@/s, "$1\u2026@").replace(/\?.*$/s, "?\u2026");
}
/** Whether a host is this machine. */
function isLoopback(hostname) {
	return LOOPBACK.has(hostname);
}
/** Names everything of a provider that may decide an answer besides the request. */
function storeIdentity(provider, options) {
	const isNamed = provider.name === "default" && options.baseUrl !== void 0;
	const { api, azureApiVersion, organization, project } = provider;
	const baseUrl = (isNamed ? options.baseUrl : provider.baseUrl)?.replace(/\/+$/, "");
	return digest({
		api,
		azureApiVersion,
		organization,
		project,
		baseUrl
	});
}

// src/core/governance/endpoints.ts
const WHERE = "Name both in the workflow, as lines name.base=https://\u2026 and name.head=https://\u2026 of input agent-endpoints, or by --agent-endpoint.";
/** The addresses of an agent, which the workflow alone names; or why it cannot be asked. */
function endpointsOf(agent, options, settings) {
	const base = endpointOf(`${agent}.base`, options, settings);
	const head = endpointOf(`${agent}.head`, options, settings);
	if ("fault" in base) return { faults: [base.fault, ..."fault" in head ? [head.fault] : []] };
	if ("fault" in head) return { faults: [head.fault] };
	if (addressed(base) === addressed(head)) return { faults: [sameAddress(agent)] };
	const idle = idleTokenFault(options);
	return idle === void 0 ? { endpoints: {
		baseline: base,
		head
	} } : { faults: [idle] };
}
function endpointOf(name, { agentEndpoints = {}, agentTokens = {} }, { allowedHosts }) {
	const written = agentEndpoints[name];
	const place = `the address ${name}`;
	if (written === void 0) return { fault: {
		code: "missing-endpoint",
		problem: `input agent-endpoints has no address ${name}, and its trials must be run`,
		hint: WHERE
	} };
	const url = URL.canParse(written) ? new URL(written) : void 0;
	if (url !== void 0 && `${url.username}${url.password}` !== "") return refused(`${place} has a name or a password in it`, written, "Use agent-tokens.");
	if (url === void 0 || !["http:", "https:"].includes(url.protocol)) return refused(`${place} is no https:// address`, written);
	const isHere = isLoopback(url.hostname);
	if (url.protocol === "http:" && !isHere) return refused(`${place} would be called unencrypted`, written);
	if (!isHere && !isAllowed$1(url.host, allowedHosts)) return refused(`${place} leads to ${url.host}, which allowedHosts does not list`, written, "Add the host, or a pattern such as \"*.preview.example.com\", to allowedHosts in headgate.yaml of the base branch.");
	const token = agentTokens[name];
	if (token === void 0) return { url: url.href };
	const fault = tokenFault(name, token);
	return fault === void 0 ? {
		url: url.href,
		token
	} : { fault };
}
/** `*.` stands for one label: previews have a host of their own each. */
function isAllowed$1(host, allowedHosts) {
	const [, parent] = /^[^.]+(\..*)$/.exec(host) ?? [];
	return allowedHosts.includes(host) || parent !== void 0 && allowedHosts.includes(`*${parent}`);
}
function tokenFault(name, token) {
	if (token.length < 8) return {
		code: "short-key",
		problem: `the token ${name} is shorter than ${8} characters, so it cannot be masked in logs`
	};
	if (/^[\x21-\x7e]+$/.test(token)) return void 0;
	return {
		code: "bad-input",
		problem: `the token ${name} holds a character that no header can carry`
	};
}
/** A slip in a name would otherwise show as a refusal by the endpoint. */
function idleTokenFault({ agentEndpoints = {}, agentTokens = {} }) {
	const name = Object.keys(agentTokens).find((named) => !Object.hasOwn(agentEndpoints, named));
	if (name === void 0) return void 0;
	return {
		code: "bad-input",
		problem: `input agent-tokens has a token ${name}, for which agent-endpoints has no address`
	};
}
/** What of an address decides who is asked, in one way of writing it. */
function addressed({ url }) {
	const { protocol, hostname, port, pathname, search } = new URL(url);
	return `${protocol}//${isLoopback(hostname) ? "localhost" : hostname}:${port}${pathname.replace(/%[0-9a-f]{2}/gi, (code) => {
		const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
		return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
	})}${search}`;
}
function sameAddress(agent) {
	return {
		code: "bad-input",
		problem: `input agent-endpoints names the same address for both sides of agent ${agent}, so it would be compared with itself`,
		hint: "Deploy head at an address of its own, such as a preview."
	};
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

// src/engine/calls/agent-caller.ts
/** The way to programs: each trial is one run of the program, and a failed one stays so. */
var AgentCaller = class {
	#client;
	#concurrency;
	#limit;
	/** At most `concurrency` programs run at the same time. */
	constructor(client, concurrency) {
		this.#client = client;
		this.#concurrency = concurrency;
		this.#limit = pLimit(concurrency);
	}
	async run(source, settle, signal) {
		const work = async () => {
			for (;;) {
				if (signal.aborted) return;
				const next = source.next();
				if (next.done === true) return;
				const task = next.value;
				settle(task, await this.#limit(() => this.#outcomeOf(task, signal)));
			}
		};
		const workers = Array.from({ length: this.#concurrency }, work);
		for (const ended of await Promise.allSettled(workers)) if (ended.status === "rejected") throw ended.reason;
	}
	async #outcomeOf({ call }, signal) {
		try {
			return {
				end: "answered",
				reply: await this.#client.complete(call, signal),
				attempts: 1
			};
		} catch (cause) {
			if (cause instanceof ProviderError) return {
				end: "failed",
				error: cause,
				attempts: 1
			};
			throw cause;
		}
	}
};

// src/engine/calls/outcome.ts
/** What became of a provider's or a model's later calls once it has refused one for good. */
function refusedBefore(error) {
	return {
		reason: "refused",
		error: notAttempted(`${error.message} before`, error)
	};
}
/** The provider has not answered a call for so long. */
function failingFor(ms, last) {
	return {
		reason: "failing",
		error: notAttempted(`no call has been answered for ${Math.round(ms / 1e3)} s, at last because ${last.message}`, last)
	};
}
/** The provider asks for a wait that no run can make. */
function askedToWait(ms, last) {
	return {
		reason: "failing",
		error: notAttempted(`everybody is asked to wait for ${Math.round(ms / 1e3)} s: ${last.message}`, last)
	};
}
const SPEND_LIMIT_REACHED = {
	reason: "spend-limit",
	error: new ProviderError("provider-failed", "not attempted, as the spend limit is reached", {
		kind: "cancelled",
		retriable: false
	})
};
const RUN_CANCELLED = {
	reason: "cancelled",
	error: new ProviderError("provider-failed", "the run was cancelled", {
		kind: "cancelled",
		retriable: false
	})
};
/** The run was cancelled, but not its batch. */
const BATCH_LEFT = new ProviderError("provider-failed", "the run was cancelled; the batch goes on, and the next run reads its answers", {
	kind: "cancelled",
	retriable: false
});
/** A batch has ended without a word about the call. */
const LEFT_OUT = new ProviderError("provider-failed", "the batch ended without its answer", {
	kind: "batch-expired",
	retriable: true
});
/** The provider counts more answers of a batch than its file holds; which they are, it does not say. */
const MISSING_ANSWERS = new ProviderError("provider-answer", "the file of the batch holds fewer answers than the provider counts", {
	kind: "truncated",
	retriable: true
});
/** The attempts of a trial have used up its time. */
function overdue(trialTimeoutMs) {
	const message = `the attempts of the trial took longer than ${trialTimeoutMs / 1e3} s together`;
	return new ProviderError("provider-failed", message, {
		kind: "timeout",
		retriable: false
	});
}
function notAttempted(why, { code, details }) {
	const { kind, status } = details;
	return new ProviderError(code, `not attempted, as ${why}`, {
		kind,
		retriable: false,
		...status === void 0 ? {} : { status }
	});
}

// src/engine/calls/retry.ts
const FIRST_BACKOFF_MS$1 = 250;
const LONGEST_BACKOFF_MS$1 = 8e3;
/** Full jitter: anything up to a bound that doubles with each try, counted from 0. */
function backoffMs(tries, random) {
	return random() * Math.min(LONGEST_BACKOFF_MS$1, FIRST_BACKOFF_MS$1 * 2 ** tries);
}
/** Whether a rate limit turned the call away, which costs nothing and is never a task's end. */
function isTurnedAway(error) {
	return error.details.kind === "rate-limit" && error.details.retriable;
}
/** Milliseconds until the next attempt after one that failed; undefined when it was the last. */
function retryInMs(tries, error, settings, random) {
	if (!error.details.retriable || tries.attempts > settings.maxRetries) return void 0;
	const waitMs = backoffMs(tries.attempts - 1, random);
	return tries.spentMs + waitMs < settings.trialTimeoutMs ? waitMs : void 0;
}

// src/engine/calls/attempt.ts
/** Failures after which the answer may have been made, and so be paid, all the same. */
const MAY_BE_PAID = /* @__PURE__ */ new Set([
	"timeout",
	"truncated",
	"not-json",
	"no-answer",
	"content-filter",
	"too-long",
	"cancelled"
]);
const NOTHING = {
	inputTokens: 0,
	outputTokens: 0,
	costUsd: 0
};
/** What a failed call is charged; undefined: what was expected of it, as it may be paid. */
function chargeAfter({ details }) {
	return MAY_BE_PAID.has(details.kind) ? void 0 : NOTHING;
}
/** What a call is expected to use, by what its model used before. */
function expectedOf({ request }, { state, costUsd }) {
	const usage = state.estimateOf(request.model).of(request);
	return {
		...usage,
		costUsd: costUsd(request.model, usage)
	};
}
/** One attempt under way, with all that must be told of its end: the ledger and what is learnt. */
var Attempt = class {
	sentAt;
	#parts;
	#call;
	#expected;
	#sent;
	#stopTimer;
	#isOverdue = false;
	constructor(parts, call, expected, now) {
		const tokens = expected.inputTokens + expected.outputTokens;
		this.sentAt = now;
		this.#parts = parts;
		this.#call = call;
		this.#expected = expected;
		this.#sent = parts.state.send(call.request, tokens, now);
		parts.ledger.start(expected);
	}
	/** Sends the call; the trial has `leftMs` for it, and a client ends no attempt before its own time. */
	async reply(leftMs, signal) {
		const { client, clock, settings } = this.#parts;
		if (leftMs >= settings.timeoutMs) return client.complete(this.#call, signal);
		const deadline = new AbortController();
		this.#stopTimer = clock.after(leftMs, () => {
			this.#isOverdue = true;
			deadline.abort();
		});
		return client.complete(this.#call, AbortSignal.any([signal, deadline.signal]));
	}
	/** Notes the answer; `inFlight` counts this attempt. */
	succeed(reply, inFlight, now) {
		this.#stopTimer?.();
		const { ledger, state, costUsd } = this.#parts;
		const { usage } = reply;
		const { model } = this.#call.request;
		state.succeed(this.#sent, reply, inFlight, now);
		ledger.settle(this.#expected, usage && {
			...usage,
			costUsd: costUsd(model, usage)
		});
	}
	/** The error as the trial sees it: the client cannot tell a trial's deadline from a cancellation. */
	errorOf(error) {
		return this.#isOverdue && error.details.kind === "cancelled" ? overdue(this.#parts.settings.trialTimeoutMs) : error;
	}
	/** Notes the failure; `inFlight` counts this attempt. */
	fail(error, inFlight, now) {
		this.#stopTimer?.();
		const { ledger, state } = this.#parts;
		const lesson = state.fail(this.#sent, error, inFlight, now);
		if (isTurnedAway(error)) ledger.turnAway(this.#expected);
		else ledger.settle(this.#expected, chargeAfter(error));
		return lesson;
	}
	/** Notes that nobody waits for the answer any more. */
	abandon() {
		this.#stopTimer?.();
		this.#parts.state.release(this.#sent);
		this.#parts.ledger.settle(this.#expected, void 0);
	}
};

// src/engine/calls/estimate.ts
const CHARACTERS_PER_TOKEN = 4;
/** Output tokens expected of a model that has answered nothing yet. */
const FIRST_OUTPUT = 256;
/** Answers that a mean is over at most, so that it follows a change. */
const MEMORY = 64;
/** What a model's calls are expected to use, learnt from what earlier ones used. */
var TokenEstimate = class {
	#inputRatio = 1;
	#meanOutput = FIRST_OUTPUT;
	#answers = 0;
	/** Tokens of a request: by its length in messages, and as many as it may or others did answer. */
	of({ messages, parameters }) {
		const most = parameters.maxCompletionTokens ?? parameters.maxTokens;
		return {
			inputTokens: Math.ceil(guessOf(messages) * this.#inputRatio),
			outputTokens: Math.ceil(most ?? this.#meanOutput)
		};
	}
	/** Learns what tools and formats add to the messages, and how long answers are. */
	learn({ messages }, usage) {
		this.#answers = Math.min(MEMORY, this.#answers + 1);
		const ratio = usage.inputTokens / guessOf(messages);
		this.#inputRatio += (ratio - this.#inputRatio) / this.#answers;
		this.#meanOutput += (usage.outputTokens - this.#meanOutput) / this.#answers;
	}
};
function guessOf(messages) {
	let characters = 0;
	for (const { content } of messages) characters += content.length;
	return Math.max(1, characters / CHARACTERS_PER_TOKEN);
}

// src/engine/calls/batch-charges.ts
/** The provider did not come to the call, or would not. */
const NEVER_MADE = /* @__PURE__ */ new Set(["batch-expired", "rate-limit"]);
/**
* Holds the batches of one run to the ledger: a call is reserved when it is handed in and settled when
* it is read. Runs at the same time may make the same call, and each sets its own charge apart.
*/
var BatchCharges = class {
	#options;
	#estimates;
	#reserved = /* @__PURE__ */ new Map();
	/** `estimates`: what models were found to use, shared by all runs. */
	constructor(options, estimates) {
		this.#options = options;
		this.#estimates = estimates;
	}
	/** Sets a call's charge apart; answers whether the ledger has room for it. */
	reserve(name, call) {
		const expected = this.#expectedOf(call);
		if (!this.#options.ledger.mayStart(expected)) return false;
		this.#start(name, expected);
		return true;
	}
	/** Charges an answer. One that an earlier run asked for is charged to the run that reads it. */
	answered(name, call, { usage }) {
		const { request } = call;
		const expected = this.#take(name, call);
		this.#options.ledger.settle(expected, usage && this.#chargeOf(request.model, usage));
		if (usage !== void 0) this.#estimateOf(request.model).learn(request, usage);
	}
	failed(name, call, error) {
		const expected = this.#take(name, call);
		if (NEVER_MADE.has(error.details.kind)) this.#options.ledger.turnAway(expected);
		else this.#options.ledger.settle(expected, chargeAfter(error));
	}
	/** Gives back what is set apart for a call that this run reads no answer to. */
	abandon(name) {
		const expected = this.#reserved.get(name);
		this.#reserved.delete(name);
		if (expected !== void 0) this.#options.ledger.turnAway(expected);
	}
	#start(name, expected) {
		this.#options.ledger.start(expected);
		this.#reserved.set(name, expected);
		return expected;
	}
	#take(name, call) {
		const expected = this.#reserved.get(name) ?? this.#start(name, this.#expectedOf(call));
		this.#reserved.delete(name);
		return expected;
	}
	#expectedOf({ request }) {
		return this.#chargeOf(request.model, this.#estimateOf(request.model).of(request));
	}
	#chargeOf(model, usage) {
		return {
			...usage,
			costUsd: this.#options.costUsd(model, usage)
		};
	}
	#estimateOf(model) {
		const estimate = this.#estimates.get(model) ?? new TokenEstimate();
		this.#estimates.set(model, estimate);
		return estimate;
	}
};

// src/engine/calls/batch-intake.ts
/** Collects calls into batches, each as large as the provider takes one. */
var BatchIntake = class {
	#client;
	#handIn;
	#calls = /* @__PURE__ */ new Map();
	#bytes = 0;
	constructor(client, handIn) {
		this.#client = client;
		this.#handIn = handIn;
	}
	/** Adds a call, after handing in those before it where it has no room beside them. */
	async add(name, call) {
		const { mostCalls, mostBytes } = this.#client;
		const bytes = this.#client.bytesOf(name, call);
		if (this.#calls.size >= mostCalls || this.#bytes + bytes > mostBytes) await this.close();
		this.#calls.set(name, call);
		this.#bytes += bytes;
	}
	/** Hands in what was added since the last batch. */
	async close() {
		if (this.#calls.size === 0) return;
		const calls = this.#calls;
		this.#calls = /* @__PURE__ */ new Map();
		this.#bytes = 0;
		await this.#handIn(calls);
	}
};

// src/engine/calls/batch-memory.ts
/** What the memory holds of a call whose batch has been read. */
const READ = "read";
/** What it holds of calls whose batch has a number. */
const NUMBERED = "numbered";
/** A call's name in a batch: short, plain, and the same in every run. */
function batchName({ key, twin, trialIndex }) {
	return `${key.slice(0, 40)}-${twin}-${trialIndex}`;
}
/** Which batches calls are in, by their names. */
var HandedIn = class {
	#memory;
	#ofThisRun = /* @__PURE__ */ new Set();
	constructor(memory) {
		this.#memory = memory;
	}
	/** The batch that has a call and has not been read. */
	batchOf(name) {
		const batchId = this.#memory.recall(memoryOf(name));
		return batchId === READ ? void 0 : batchId;
	}
	/** Whether this run handed a batch in, and not one before. */
	isOurs(batchId) {
		return this.#ofThisRun.has(batchId);
	}
	/** The tag to hand these very calls in with, remembered until their batch has a number. */
	tagOf(names, random) {
		const calls = digestOf(names);
		const known = this.#memory.recall(tagMemoryOf(calls));
		if (known !== void 0 && known !== NUMBERED) return {
			tag: known,
			mayExist: true
		};
		const tag = `${calls.slice(0, 32)}-${Math.floor(random() * 2 ** 53).toString(36)}`;
		this.#memory.remember(tagMemoryOf(calls), tag);
		return {
			tag,
			mayExist: false
		};
	}
	add(batchId, names) {
		this.#ofThisRun.add(batchId);
		for (const name of names) this.#memory.remember(memoryOf(name), batchId);
		this.#memory.remember(tagMemoryOf(digestOf(names)), NUMBERED);
	}
	read(name) {
		this.#memory.remember(memoryOf(name), READ);
	}
};
function digestOf(names) {
	return sha256(names.join(" "));
}
function tagMemoryOf(calls) {
	return `tag of ${calls}`;
}
function memoryOf(name) {
	return `batch of ${name}`;
}

// src/engine/calls/batch-waiting.ts
/** Tasks that wait for the answer to one call, as base and head may ask the same. */
var SharedCall = class {
	tasks;
	batches = 0;
	error = LEFT_OUT;
	constructor(first) {
		this.tasks = [first];
	}
	get call() {
		return this.tasks[0].call;
	}
};
/** The calls that a run by batches waits for, by their names in a batch. */
var WaitingCalls = class {
	#calls = /* @__PURE__ */ new Map();
	#settle;
	constructor(settle) {
		this.#settle = settle;
	}
	get size() {
		return this.#calls.size;
	}
	/** A task whose call waits already will share its answer. */
	add(task) {
		const name = batchName(task.identity);
		const known = this.#calls.get(name);
		if (known === void 0) this.#calls.set(name, new SharedCall(task));
		else known.tasks.push(task);
	}
	get(name) {
		return this.#calls.get(name);
	}
	/** Settles all tasks of a call, which waits no longer. */
	end(name, outcome) {
		const tasks = this.#calls.get(name)?.tasks ?? [];
		this.#calls.delete(name);
		for (const task of tasks) this.#settle(task, outcome);
	}
	[Symbol.iterator]() {
		return this.#calls.entries();
	}
};

// src/engine/calls/patience.ts
/** A provider that answers nothing for so long after a failure, or asks for a longer wait, is given up. */
const PATIENCE_MS = 3e5;
/**
* Asks until there is an answer, with growing pauses, as long as what keeps the provider from it may
* pass. Throws the last ProviderError when it does not pass in time, and any other at once.
*/
async function patiently(ask, { clock, random, signal, onWait }) {
	let failingSince;
	for (let failures = 0;; failures += 1) try {
		return await ask();
	} catch (cause) {
		if (!(cause instanceof ProviderError) || !cause.details.retriable) throw cause;
		failingSince ??= clock.monotonicMs();
		const waitMs = Math.max(cause.details.retryAfterMs ?? 0, backoffMs(failures, random));
		if (clock.monotonicMs() - failingSince + waitMs > 3e5 || signal.aborted) throw cause;
		onWait(cause, waitMs);
		await pause(clock, waitMs, signal);
	}
}
/** Lets so much time pass, or less when the signal is given. */
function pause(clock, ms, signal) {
	return new Promise((resolve) => {
		const wake = () => {
			cancel();
			signal.removeEventListener("abort", wake);
			resolve();
		};
		const cancel = clock.after(ms, wake);
		signal.addEventListener("abort", wake);
		if (signal.aborted) wake();
	});
}

// src/engine/calls/patient-batches.ts
const FIRST_POLL_MS = 1e3;
const SLOWEST_POLL_MS = 6e4;
const POLL_GROWTH = 1.5;
/** A provider's Batch API, asked until it answers or the patience with it is over. */
var PatientBatches = class {
	#options;
	#signal;
	constructor(options, signal) {
		this.#options = options;
		this.#signal = signal;
	}
	/** Hands calls in once: what may have been handed in without an answer is looked for before. */
	submit(calls, { tag, mayExist }) {
		let isRepeated = mayExist;
		return this.#patiently(async (client) => {
			const found = isRepeated ? await this.#find(tag) : void 0;
			isRepeated = true;
			return found ?? client.submit(calls, tag, this.#signal);
		});
	}
	/** Waits until a batch is no longer under way; undefined when the run is cancelled before. */
	async end(batchId) {
		const { clock, onProgress } = this.#options;
		for (let wait = FIRST_POLL_MS;; wait = Math.min(SLOWEST_POLL_MS, wait * POLL_GROWTH)) {
			const progress = await this.#patiently((client) => client.progress(batchId, this.#signal));
			if (progress.state !== "under-way") return progress;
			const { completed, failed, total } = progress;
			onProgress(`batch ${batchId}: ${completed} of ${total} answered, ${failed} failed`);
			await pause(clock, wait, this.#signal);
			if (this.#signal.aborted) return void 0;
		}
	}
	/**
	* Gives all answers of a batch to `take`, some of them again where the file broke off. A file with
	* fewer answers than the provider counts is read again; it answers whether they came.
	*/
	async read(batchId, { completed }, take) {
		try {
			await this.#patiently(async (client) => {
				const read = /* @__PURE__ */ new Set();
				for await (const [name, answer] of client.answers(batchId, this.#signal)) {
					read.add(name);
					take(name, answer);
				}
				if (read.size < completed) throw MISSING_ANSWERS;
			});
			return true;
		} catch (cause) {
			if (cause !== MISSING_ANSWERS) throw cause;
			return false;
		}
	}
	/** A provider that lists no batches is handed the calls once more. */
	async #find(tag) {
		const { client, onProgress } = this.#options;
		try {
			return await client.find(tag, this.#signal);
		} catch (cause) {
			if (!(cause instanceof ProviderError) || cause.details.retriable) throw cause;
			onProgress(`batches cannot be listed to find one that was handed in: ${cause.message}`);
			return;
		}
	}
	/** Lets so much time pass, and says because of what. */
	async pauseAfter(error, ms) {
		this.#tell(error, ms);
		await pause(this.#options.clock, ms, this.#signal);
	}
	#patiently(ask) {
		const { client, clock, random } = this.#options;
		return patiently(() => ask(client), {
			clock,
			random,
			signal: this.#signal,
			onWait: (error, ms) => this.#tell(error, ms)
		});
	}
	#tell({ message }, ms) {
		this.#options.onProgress(`batches pause for ${(ms / 1e3).toFixed(1)} s: ${message}`);
	}
};

// src/engine/calls/batch.ts
/** After a batch that failed as a whole; twice as long after the next one. */
const FIRST_BACKOFF_MS = 6e4;
const LONGEST_BACKOFF_MS = 36e5;
/**
* Answers calls by a provider's Batch API. What a killed run handed in is found again by the next
* one and not handed in twice. Calls that failed or were left out go into another batch, as often as
* single calls are retried. A failure that may pass, of handing in, asking or reading, is waited out.
*/
var BatchCaller = class {
	#options;
	#estimates = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	async run(source, settle, signal) {
		const charges = new BatchCharges(this.#options, this.#estimates);
		const run = new BatchRun(this.#options, charges, settle, signal);
		run.take(source);
		await run.finish();
	}
};
var BatchRun = class {
	#options;
	#charges;
	#signal;
	#waiting;
	#handedIn;
	#provider;
	/** Why a batch failed as a whole, since the last one was handed in. */
	#rejection;
	#backoffs = 0;
	constructor(options, charges, settle, signal) {
		this.#options = options;
		this.#charges = charges;
		this.#waiting = new WaitingCalls(settle);
		this.#signal = signal;
		this.#handedIn = new HandedIn(options.memory);
		this.#provider = new PatientBatches(options, signal);
	}
	take(source) {
		for (let next = source.next(); next.done !== true; next = source.next()) this.#waiting.add(next.value);
	}
	async finish() {
		while (this.#waiting.size > 0) {
			try {
				const batches = await this.#batches();
				for (const [batchId, names] of batches) await this.#follow(batchId, names);
				if (batches.size === 0) await this.#untilThereIsRoom();
				await this.#backOff();
			} catch (cause) {
				if (!(cause instanceof ProviderError)) throw cause;
				this.#endAll(this.#signal.aborted ? RUN_CANCELLED : {
					reason: "refused",
					error: cause
				});
			}
			if (this.#signal.aborted) this.#endAll(RUN_CANCELLED);
		}
	}
	/** Calls by the batch that they were handed in with; those in none are handed in now. */
	async #batches() {
		const batches = /* @__PURE__ */ new Map();
		const intake = new BatchIntake(this.#options.client, async (calls) => {
			batches.set(await this.#handIn(calls), new Set(calls.keys()));
		});
		for (const [name, item] of this.#waiting) {
			const batchId = this.#handedIn.batchOf(name);
			if (batchId !== void 0) {
				batches.set(batchId, (batches.get(batchId) ?? /* @__PURE__ */ new Set()).add(name));
				continue;
			}
			const { call } = item;
			if (this.#charges.reserve(name, call)) await intake.add(name, call);
		}
		await intake.close();
		return batches;
	}
	async #handIn(calls) {
		const names = [...calls.keys()];
		const tag = this.#handedIn.tagOf(names, this.#options.random);
		const batchId = await this.#provider.submit(calls, tag);
		this.#handedIn.add(batchId, names);
		this.#options.onProgress(`${calls.size} calls handed in as batch ${batchId}`);
		return batchId;
	}
	/** Waits for a batch and settles what it answers; the rest stays for another one. */
	async #follow(batchId, names) {
		const items = [...names].flatMap((name) => this.#waiting.get(name) ?? []);
		for (const item of items) item.batches += 1;
		try {
			const end = await this.#provider.end(batchId);
			if (end === void 0) return;
			this.#rejection ??= end.error;
			for (const item of items) item.error = end.error ?? LEFT_OUT;
			if (!await this.#provider.read(batchId, end, (name, answer) => {
				if (names.has(name)) this.#answer(name, answer);
			})) {
				for (const item of items) if (item.error === LEFT_OUT) item.error = MISSING_ANSWERS;
			}
		} catch (cause) {
			if (this.#handedIn.isOurs(batchId) || !isGone(cause)) throw cause;
			this.#options.onProgress(`batch ${batchId} of an earlier run is gone: ${cause.message}`);
		}
		for (const name of names) this.#leave(name);
	}
	#answer(name, answer) {
		const item = this.#waiting.get(name);
		if (item === void 0) return;
		const { call } = item;
		if (!(answer instanceof ProviderError)) {
			this.#charges.answered(name, call, answer);
			this.#waiting.end(name, {
				end: "answered",
				reply: answer,
				attempts: item.batches
			});
			return;
		}
		item.error = answer;
		if (answer.details.retriable) return;
		this.#charges.failed(name, call, answer);
		this.#waiting.end(name, {
			end: "failed",
			error: answer,
			attempts: item.batches
		});
	}
	/** A call that its batch did not answer waits for another one, unless it had its share of them. */
	#leave(name) {
		this.#handedIn.read(name);
		const item = this.#waiting.get(name);
		if (item === void 0) return;
		this.#charges.failed(name, item.call, item.error);
		if (item.error.details.retriable && item.batches <= this.#options.maxRetries) return;
		this.#waiting.end(name, {
			end: "failed",
			error: item.error,
			attempts: item.batches
		});
	}
	/** What kept a whole batch out needs time to pass, so the next one is not handed in at once. */
	async #backOff() {
		const rejection = this.#rejection;
		this.#rejection = void 0;
		if (rejection === void 0) this.#backoffs = 0;
		else if (this.#waiting.size > 0) {
			const ms = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** this.#backoffs);
			this.#backoffs += 1;
			await this.#provider.pauseAfter(rejection, ms);
		}
	}
	/** The ledger has no room for any call: it never will, unless other callers give some back. */
	async #untilThereIsRoom() {
		const { ledger, onProgress } = this.#options;
		if (ledger.isSpent) {
			onProgress(SPEND_LIMIT_REACHED.error.message);
			this.#endAll(SPEND_LIMIT_REACHED);
			return;
		}
		const freed = Promise.withResolvers();
		ledger.whenFreed(freed.resolve);
		this.#signal.addEventListener("abort", () => freed.resolve(), { once: true });
		await freed.promise;
	}
	/** Settles all that is left: as not attempted, or by what became of its batches. */
	#endAll({ reason, error }) {
		const ofBatches = (item) => ({
			"spend-limit": item.error,
			cancelled: BATCH_LEFT,
			refused: error,
			failing: error
		})[reason];
		for (const [name, item] of [...this.#waiting]) {
			this.#charges.abandon(name);
			if (item.batches === 0) this.#waiting.end(name, {
				end: "not-attempted",
				error,
				reason
			});
			else this.#waiting.end(name, {
				end: "failed",
				error: ofBatches(item),
				attempts: item.batches
			});
		}
	}
};
/** The provider does not know the batch, or has thrown its answers away. */
function isGone(cause) {
	return cause instanceof ProviderError && cause.details.status === 404;
}

// src/engine/calls/lane-log.ts
/** Counts what a lane does and tells of it. */
var LaneLog = class {
	#observe;
	#counts = {
		retries: 0,
		turnedAway: 0
	};
	constructor(observe) {
		this.#observe = observe;
	}
	get counts() {
		return { ...this.#counts };
	}
	retry(label, error, waitMs) {
		this.#counts.retries += 1;
		this.#observe({
			kind: "retry",
			label,
			error,
			waitMs
		});
	}
	turnedAway(label, error, waitMs) {
		this.#counts.turnedAway += 1;
		this.#observe({
			kind: "turned-away",
			label,
			error,
			waitMs
		});
	}
	learnt({ narrowedTo, pauseMs, refusal }, error) {
		if (narrowedTo !== void 0) this.#observe({
			kind: "narrowed",
			size: narrowedTo,
			error
		});
		if (pauseMs > 0) this.#observe({
			kind: "pause",
			waitMs: pauseMs,
			error
		});
		if (refusal !== void 0) this.stopped(refusal);
	}
	stopped(stop) {
		this.#observe({
			kind: "stopped",
			stop
		});
	}
};

// src/engine/calls/circuit.ts
const FEWEST_FAILURES = 8;
const FIRST_PAUSE_MS = 2e3;
const LONGEST_PAUSE_MS = 3e4;
/**
* Keeps calls from a provider that is down: after many failures on end everybody pauses, then one
* call probes; the pause doubles until one is answered.
*/
var Circuit = class {
	#failures = 0;
	#pauseMs = 0;
	#pausedUntil = Number.NEGATIVE_INFINITY;
	#probe;
	#failingSince;
	/** Milliseconds until a call may be sent; Infinity while the fate of a probe is open. */
	waitMs(now) {
		if (this.#pauseMs === 0) return 0;
		if (this.#probe !== void 0) return Number.POSITIVE_INFINITY;
		return Math.max(0, this.#pausedUntil - now);
	}
	/** Notes a call that is sent, by its sequence number. */
	send(sequence) {
		if (this.#pauseMs > 0) this.#probe = sequence;
	}
	/** The provider has shown that it works, if only by refusing one request. */
	succeed() {
		this.#failures = 0;
		this.#pauseMs = 0;
		this.#probe = void 0;
		this.#failingSince = void 0;
	}
	/** A call failed while so many might be in flight. Answers the pause that begins, or 0. */
	fail(sequence, windowSize, now) {
		this.#failingSince ??= now;
		this.#failures += 1;
		const isOpen = this.#pauseMs > 0;
		if (isOpen ? sequence !== this.#probe : this.#failures < Math.max(FEWEST_FAILURES, windowSize)) return 0;
		this.#probe = void 0;
		this.#pauseMs = isOpen ? Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2) : FIRST_PAUSE_MS;
		this.#pausedUntil = now + this.#pauseMs;
		return this.#pauseMs;
	}
	/** A rate limit turned a call away, which says neither that the provider works nor that it is down. */
	turnAway(sequence, now) {
		this.#failingSince ??= now;
		this.release(sequence);
	}
	/** A call ended without a word about the provider, as when it is cancelled. */
	release(sequence) {
		if (sequence === this.#probe) this.#probe = void 0;
	}
	/** How long no call has succeeded since the first that failed. */
	failingMs(now) {
		return this.#failingSince === void 0 ? 0 : now - this.#failingSince;
	}
};

// src/engine/calls/bucket.ts
const MINUTE_MS = 6e4;
/** A budget that refills: so many units (requests or tokens) a minute, saved up to a capacity. */
var Bucket = class {
	#perMs;
	#capacity;
	#level;
	#at;
	/** Starts full. */
	constructor(perMinute, capacity, now) {
		this.#perMs = perMinute / MINUTE_MS;
		this.#capacity = capacity;
		this.#level = capacity;
		this.#at = now;
	}
	/** Takes units out, also such as are not there: what is owed refills first. */
	take(units, now) {
		this.#refill(now);
		this.#level -= units;
	}
	/** Corrects rate, capacity and level by what is known now. */
	set(perMinute, capacity, level, now) {
		this.#perMs = perMinute / MINUTE_MS;
		this.#capacity = capacity;
		this.#level = Math.min(level, capacity);
		this.#at = now;
	}
	/**
	* Whole milliseconds until the units are there. More than the capacity never is, so that a full
	* bucket is enough; and a minute refills any bucket, whatever a level says: what is owed beyond that
	* is forgiven.
	*/
	waitMs(units, now) {
		this.#refill(now);
		const needed = Math.min(units, this.#capacity);
		this.#level = Math.max(this.#level, needed - MINUTE_MS * this.#perMs);
		const missing = needed - this.#level - 1e-6;
		return missing <= 0 ? 0 : Math.min(MINUTE_MS, Math.ceil(missing / this.#perMs));
	}
	#refill(now) {
		const gained = (now - this.#at) * this.#perMs;
		this.#level = Math.min(this.#capacity, this.#level + gained);
		this.#at = now;
	}
};

// src/engine/calls/learnt-limit.ts
/** How much of the margin an answer takes away again. */
const MARGIN_DECAY = 1 / 256;
/**
* One limit of a model as the provider's headers tell it; unlimited before the first reading. Some
* headers are as of the call's arrival, some as of its answer, some count others that share the
* account, so a margin is kept that grows by half a call with each 429 that was not foreseen.
*/
var LearntLimit = class {
	#bucket;
	#sent = 0;
	#readUpTo = 0;
	#mostShown = 0;
	#margin = 0;
	#widenedAt = Number.POSITIVE_INFINITY;
	/** Notes units that are sent; answers all that were. */
	take(units, now) {
		this.#sent += units;
		this.#bucket?.take(units, now);
		return this.#sent;
	}
	waitMs(units, now) {
		return this.#bucket?.waitMs(units + this.#margin, now) ?? 0;
	}
	/**
	* A reading is as old as its call: what was sent after it is gone as well, and the time since has
	* refilled. Answers overtake each other, so one to an older call than the last that was used says
	* nothing new of the level. No more is assumed to be saved up than the provider has shown, as it
	* tells the rate of its bucket but not the size.
	*/
	read({ perMinute, remaining }, call, now) {
		if (!(perMinute > 0 && Number.isFinite(perMinute) && Number.isFinite(remaining))) return;
		this.#keepMargin(remaining, call);
		this.#mostShown = Math.max(this.#mostShown, remaining + call.units);
		if (call.soFar <= this.#readUpTo) return;
		this.#readUpTo = call.soFar;
		const refilled = perMinute / 6e4 * (now - call.sentAt);
		const level = remaining - (this.#sent - call.soFar) + refilled;
		this.#bucket ??= new Bucket(perMinute, 0, now);
		this.#bucket.set(perMinute, this.#mostShown + this.#margin, level, now);
	}
	/** Once a round trip: a call that was sent before the last widening tells of the time before. */
	#keepMargin(remaining, { isTurnedAway, units, soFar }) {
		if (!isTurnedAway) this.#margin -= this.#margin * MARGIN_DECAY;
		else if (remaining < units && soFar > this.#widenedAt) {
			this.#margin += units / 2;
			this.#widenedAt = this.#sent;
		}
		if (this.#bucket === void 0) this.#widenedAt = this.#sent;
	}
};

// src/engine/calls/pace.ts
/**
* When the next call may be sent: requests and tokens a minute as one budget of all calls, the
* smallest of what settings allow, of what the provider's headers say for the model, and of
* `Retry-After`. Nothing is paced that neither settings nor a reading limit.
*/
var Pace = class {
	#requests;
	#tokens;
	#models = /* @__PURE__ */ new Map();
	#heldUntil = Number.NEGATIVE_INFINITY;
	constructor(settings, now) {
		this.#requests = bucketOf(settings.requestsPerMinute, now);
		this.#tokens = bucketOf(settings.tokensPerMinute, now);
	}
	/** Milliseconds until a call of so many tokens may be sent. */
	waitMs(model, tokens, now) {
		const learnt = this.#models.get(model);
		return Math.max(0, this.#heldUntil - now, this.#requests?.waitMs(1, now) ?? 0, this.#tokens?.waitMs(tokens, now) ?? 0, learnt?.requests.waitMs(1, now) ?? 0, learnt?.tokens.waitMs(tokens, now) ?? 0);
	}
	/** Notes a call that is sent now. */
	send(model, tokens, now) {
		this.#requests?.take(1, now);
		this.#tokens?.take(tokens, now);
		const learnt = this.#of(model);
		return {
			model,
			sentAt: now,
			tokens,
			requestsSoFar: learnt.requests.take(1, now),
			tokensSoFar: learnt.tokens.take(tokens, now)
		};
	}
	/** Learns from the headers of a call's answer: of a reply, an error or a 429 (`isTurnedAway`). */
	read(reading, mark, isTurnedAway, now) {
		const learnt = this.#of(mark.model);
		const { requests, tokens } = reading;
		if (requests !== void 0) {
			const call = {
				sentAt: mark.sentAt,
				units: 1,
				soFar: mark.requestsSoFar,
				isTurnedAway
			};
			learnt.requests.read(requests, call, now);
		}
		if (tokens !== void 0) {
			const { sentAt, tokens: units, tokensSoFar: soFar } = mark;
			learnt.tokens.read(tokens, {
				sentAt,
				units,
				soFar,
				isTurnedAway
			}, now);
		}
	}
	/** Takes from the budget of the settings what a call used beyond what was expected of it. */
	correct(mark, tokens, now) {
		this.#tokens?.take(tokens - mark.tokens, now);
	}
	/** Nobody sends anything for so long. Answers whether that is news: nothing was held already. */
	hold(ms, now) {
		const isNews = ms > 0 && this.#heldUntil <= now;
		this.#heldUntil = Math.max(this.#heldUntil, now + ms);
		return isNews;
	}
	#of(model) {
		let learnt = this.#models.get(model);
		if (learnt === void 0) {
			learnt = {
				requests: new LearntLimit(),
				tokens: new LearntLimit()
			};
			this.#models.set(model, learnt);
		}
		return learnt;
	}
};
/** A limit of settings, with a burst of one second's worth. */
function bucketOf(perMinute, now) {
	if (perMinute === void 0) return void 0;
	return new Bucket(perMinute, Math.max(1, perMinute / 60), now);
}

// src/engine/calls/window.ts
/**
* Calls in flight at first, unless fewer are allowed. More fill the wire sooner; but of those that go out
* before the provider has told a limit, all beyond its burst are turned away.
*/
const FIRST = 80;
/** Weight of the newest answer in the share of strained ones. */
const WEIGHT = 1 / 32;
/** A larger share of timeouts and 503s is overload; less is chance. */
const STRAINED_SHARE = .25;
/**
* How many calls may be in flight, up to a cap: one more for each success until the first trouble,
* then one more for each window of successes, and half on overload. Overload halves once a round
* trip: calls that were sent before the last halving tell of the time before.
*/
var Window = class {
	#cap;
	#limit;
	#isStarting = true;
	#strained = 0;
	#narrowedAt = 0;
	constructor(cap) {
		this.#cap = Math.max(1, cap);
		this.#limit = Math.min(this.#cap, FIRST);
	}
	/** Calls that may be in flight. */
	get size() {
		return Math.floor(this.#limit);
	}
	/** A call was answered while so many were in flight; a window that is not used does not grow. */
	succeed(inFlight) {
		this.#strained -= this.#strained * WEIGHT;
		if (inFlight * 2 < this.size) return;
		this.#limit = Math.min(this.#cap, this.#limit + (this.#isStarting ? 1 : 1 / this.#limit));
	}
	/**
	* The provider has turned a call away for another reason than a rate. `sequence` counts calls as
	* they are sent, `last` is the latest of them. Answers whether the window is narrower now.
	*/
	overload(sequence, last) {
		if (sequence <= this.#narrowedAt) return false;
		this.#narrowedAt = last;
		this.#isStarting = false;
		this.#strained = 0;
		this.#limit = Math.max(1, this.#limit / 2);
		return true;
	}
	/** A timeout or a 503: a few are chance, many are overload. Answers as `overload` does. */
	strain(sequence, last) {
		if (sequence <= this.#narrowedAt) return false;
		this.#strained += (1 - this.#strained) * WEIGHT;
		return this.#strained > STRAINED_SHARE && this.overload(sequence, last);
	}
};

// src/engine/calls/provider-state.ts
/** A status that holds for every call of the model, or of the key. */
const REFUSES_MODEL = /* @__PURE__ */ new Set([403, 404]);
const REFUSES_KEY = 401;
/** Statuses of a server that has too much to do. */
const STRAINED = /* @__PURE__ */ new Set([
	408,
	503,
	504,
	529
]);
/** What is known of a provider by its answers; it is kept from stage to stage. */
var ProviderState = class {
	window;
	#pace;
	#timeoutMs;
	#circuit = new Circuit();
	#estimates = /* @__PURE__ */ new Map();
	#refusedModels = /* @__PURE__ */ new Map();
	#sequence = 0;
	#stop;
	constructor(settings, now) {
		this.window = new Window(settings.concurrency);
		this.#timeoutMs = settings.timeoutMs;
		this.#pace = new Pace(settings, now);
	}
	/** Why no call is made any more. */
	get stop() {
		return this.#stop;
	}
	/** Why no call to the model is made any more. */
	stopOf(model) {
		return this.#stop ?? this.#refusedModels.get(model);
	}
	estimateOf(model) {
		let estimate = this.#estimates.get(model);
		if (estimate === void 0) {
			estimate = new TokenEstimate();
			this.#estimates.set(model, estimate);
		}
		return estimate;
	}
	/** Milliseconds until a call of so many tokens may be sent; Infinity: not before one has ended. */
	waitMs(model, tokens, now) {
		return Math.max(this.#circuit.waitMs(now), this.#pace.waitMs(model, tokens, now));
	}
	send(request, tokens, now) {
		this.#sequence += 1;
		this.#circuit.send(this.#sequence);
		const mark = this.#pace.send(request.model, tokens, now);
		return {
			request,
			sequence: this.#sequence,
			mark
		};
	}
	/** Learns from an answer; `inFlight` counts the call itself. */
	succeed({ request, mark }, reply, inFlight, now) {
		this.#circuit.succeed();
		this.window.succeed(inFlight);
		if (reply.limits !== void 0) this.#pace.read(reply.limits, mark, false, now);
		const { usage } = reply;
		if (usage === void 0) return;
		this.#pace.correct(mark, usage.inputTokens + usage.outputTokens, now);
		this.estimateOf(request.model).learn(request, usage);
	}
	/** Learns from a failure; `inFlight` counts the call itself. */
	fail(sent, error, inFlight, now) {
		const { limits, retryAfterMs = 0 } = error.details;
		if (limits !== void 0) this.#pace.read(limits, sent.mark, isTurnedAway(error), now);
		const heldMs = this.#pace.hold(retryAfterMs, now) ? retryAfterMs : 0;
		return {
			narrowedTo: this.#narrow(sent, error) ? this.window.size : void 0,
			pauseMs: Math.max(heldMs, this.#judge(sent, error, now)),
			refusal: this.#refuse(sent, error, inFlight, now)
		};
	}
	/** An attempt ended without a word about the provider. */
	release({ sequence }) {
		this.#circuit.release(sequence);
	}
	#narrow({ sequence, mark }, error) {
		const { kind, status = 0, limits } = error.details;
		if (isTurnedAway(error)) return !explains(limits, mark.tokens) && this.window.overload(sequence, this.#sequence);
		return (kind === "timeout" || STRAINED.has(status)) && this.window.strain(sequence, this.#sequence);
	}
	/** What a failure says of whether the provider works; answers the circuit's pause. */
	#judge({ sequence }, error, now) {
		const { kind, retriable } = error.details;
		if (isTurnedAway(error)) this.#circuit.turnAway(sequence, now);
		else if (kind === "cancelled") this.#circuit.release(sequence);
		else if (retriable || kind === "timeout") return this.#circuit.fail(sequence, this.window.size, now);
		else this.#circuit.succeed();
		return 0;
	}
	/** Notes that later calls are not worth an attempt; answers why, when it is news. */
	#refuse({ request: { model } }, error, inFlight, now) {
		if (this.stopOf(model) !== void 0) return void 0;
		if (REFUSES_MODEL.has(error.details.status ?? 0)) this.#refusedModels.set(model, refusedBefore(error));
		else this.#stop = this.#stopAfter(error, inFlight, now);
		return this.stopOf(model);
	}
	#stopAfter(error, inFlight, now) {
		const { kind, status, retryAfterMs = 0 } = error.details;
		if (kind === "quota" || status === REFUSES_KEY) return refusedBefore(error);
		if (retryAfterMs > 3e5) return askedToWait(retryAfterMs, error);
		const failingMs = this.#circuit.failingMs(now);
		return failingMs >= (inFlight > 1 ? 3e5 + this.#timeoutMs : 3e5) ? failingFor(failingMs, error) : void 0;
	}
};
/** Whether the headers say that the budget was used up, so that the rate turned the call away. */
function explains(limits, tokens) {
	const { requests, tokens: tokenLevel } = limits ?? {};
	return requests !== void 0 && requests.remaining < 1 || tokenLevel !== void 0 && tokenLevel.remaining < tokens;
}

// src/engine/calls/alarm.ts
/** One timer for many reasons to wake up: it rings at the earliest. */
var Alarm = class {
	#clock;
	#ring;
	#at = Number.POSITIVE_INFINITY;
	#cancel;
	constructor(clock, ring) {
		this.#clock = clock;
		this.#ring = ring;
	}
	/** Rings at this time of the monotonic clock, unless it will ring before. */
	setTo(at) {
		if (at >= this.#at) return;
		this.silence();
		this.#at = at;
		this.#cancel = this.#clock.after(Math.max(0, at - this.#clock.monotonicMs()), () => {
			this.#at = Number.POSITIVE_INFINITY;
			this.#ring();
		});
	}
	silence() {
		this.#cancel?.();
		this.#at = Number.POSITIVE_INFINITY;
	}
};

// src/engine/calls/waiting.ts
/** Items that wait for their time, few enough to be kept in order. */
var Waiting = class {
	/** The latest first, so that the next one is taken from the end. */
	#entries = [];
	get size() {
		return this.#entries.length;
	}
	/** When the next item is due. */
	get nextDueAt() {
		return this.#entries.at(-1)?.dueAt;
	}
	/** Items that are due at the same time leave in the order in which they came. */
	add(item, dueAt) {
		let [low, high] = [0, this.#entries.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if ((this.#entries[middle]?.dueAt ?? 0) > dueAt) low = middle + 1;
			else high = middle;
		}
		this.#entries.splice(low, 0, {
			dueAt,
			item
		});
	}
	/** The item that has been due for longest, left in its place. */
	due(now) {
		const next = this.#entries.at(-1);
		return next !== void 0 && next.dueAt <= now ? next.item : void 0;
	}
	/** Takes the next item, due or not. */
	take() {
		return this.#entries.pop()?.item;
	}
};

// src/engine/calls/turns.ts
/** Whose turn it is: of tasks that wait for a retry and, after those that are due, of new ones. */
var Turns = class {
	#source;
	#mostWaiting;
	#expectedOf;
	#waiting = new Waiting();
	/** The newest task, while it may not be sent yet. */
	#fresh;
	#isDry = false;
	/** No new task is taken while more than `mostWaiting` wait for a retry. */
	constructor(source, mostWaiting, expectedOf) {
		this.#source = source;
		this.#mostWaiting = mostWaiting;
		this.#expectedOf = expectedOf;
	}
	/** Nothing is left, in the source neither. */
	get isEmpty() {
		return this.#isDry && this.#fresh === void 0 && this.#waiting.size === 0;
	}
	/** When the next retry is due. */
	get nextDueAt() {
		return this.#waiting.nextDueAt;
	}
	/** The turn that is next, left in its place until `remove`. */
	next(now) {
		const turn = this.#waiting.due(now) ?? this.#fresh;
		if (turn !== void 0 || this.#waiting.size >= this.#mostWaiting) return turn;
		this.#fresh = this.#take();
		return this.#fresh;
	}
	/** Removes the turn that `next` has answered. */
	remove(turn) {
		if (turn === this.#fresh) this.#fresh = void 0;
		else this.#waiting.take();
	}
	/** Puts a turn back for another attempt. */
	add(turn, dueAt) {
		this.#waiting.add(turn, dueAt);
	}
	/** Takes nothing more from the source. */
	close() {
		this.#isDry = true;
	}
	/** Removes a turn, due or not, that was taken from the source before. */
	drop() {
		const turn = this.#waiting.take() ?? this.#fresh;
		if (turn === this.#fresh) this.#fresh = void 0;
		return turn;
	}
	#take() {
		if (this.#isDry) return void 0;
		const { done, value: task } = this.#source.next();
		if (done === true) {
			this.#isDry = true;
			return;
		}
		const { call } = task;
		return {
			task,
			call,
			expected: this.#expectedOf(call),
			attempts: 0,
			turnsAway: 0,
			spentMs: 0,
			lastError: void 0
		};
	}
};

// src/engine/calls/pump.ts
/** After a cancellation, how long the ends of calls under way are waited for. */
const GRACE_MS = 1e3;
/** Tasks that wait for their retry, for each slot; with more of them no new task is taken. */
const WAITING_PER_SLOT = 4;
/** One run of a lane: whenever something has changed, it sends what may be sent. */
var Pump = class {
	#parts;
	#turns;
	#settle;
	#flights = /* @__PURE__ */ new Map();
	#alarm;
	#graceAlarm;
	#abort = new AbortController();
	#end = Promise.withResolvers();
	/** Why this run makes no more calls. */
	#stopped;
	#isOver = false;
	#wake = () => {
		if (!this.#isOver) this.#alarm.setTo(this.#parts.clock.monotonicMs());
	};
	#sendMore = () => this.#step(() => this.#sendAll());
	constructor(parts, source, settle) {
		this.#parts = parts;
		const mostWaiting = parts.settings.concurrency * WAITING_PER_SLOT;
		this.#turns = new Turns(source, mostWaiting, (call) => expectedOf(call, parts));
		this.#settle = settle;
		this.#alarm = new Alarm(parts.clock, this.#sendMore);
		this.#graceAlarm = new Alarm(parts.clock, () => this.#step(() => this.#abandonAll()));
	}
	/** Resolves when the source is dry and every task is settled. */
	async run(signal) {
		const cancel = () => this.#step(() => this.#cancel());
		signal.addEventListener("abort", cancel);
		if (signal.aborted) cancel();
		this.#sendMore();
		try {
			await this.#end.promise;
		} finally {
			signal.removeEventListener("abort", cancel);
		}
	}
	/** Takes a step and looks whether it was the last; what it throws ends the run. */
	#step(step) {
		if (this.#isOver) return;
		try {
			step();
			if (this.#turns.isEmpty && this.#flights.size === 0) this.#finish();
		} catch (cause) {
			this.#end.reject(cause);
			this.#finish();
		}
	}
	/** Leaves nothing behind; when it ends in a throw there may be attempts under way. */
	#finish() {
		this.#isOver = true;
		this.#alarm.silence();
		this.#graceAlarm.silence();
		if (this.#flights.size > 0) this.#abort.abort();
		for (const attempt of this.#flights.keys()) {
			this.#giveBack(attempt);
			attempt.abandon();
		}
		this.#offerSlots();
		this.#end.resolve();
	}
	/** Sends while there is a slot, a task for it and nothing that holds it. */
	#sendAll() {
		const { state, slots, clock } = this.#parts;
		const now = clock.monotonicMs();
		while (slots.taken < state.window.size) {
			const turn = this.#turns.next(now);
			if (turn === void 0) break;
			const stop = state.stopOf(turn.call.request.model);
			if (stop === void 0 && this.#isHeld(turn, now)) return;
			this.#turns.remove(turn);
			if (stop === void 0) this.#send(turn, now);
			else this.#endWithout(turn, stop);
		}
		if (slots.taken >= state.window.size) slots.whenFree(this.#sendMore);
		const dueAt = this.#turns.nextDueAt;
		if (dueAt !== void 0 && dueAt > now) this.#alarm.setTo(dueAt);
	}
	/**
	* Whether a limit, a pause or the ledger holds a turn back; then something will wake the pump. While
	* the circuit's probe is under way, which another run may have sent, that is the end of a call.
	*/
	#isHeld({ call, expected }, now) {
		const { state, ledger, slots } = this.#parts;
		const tokens = expected.inputTokens + expected.outputTokens;
		const waitMs = state.waitMs(call.request.model, tokens, now);
		if (waitMs === 0 && ledger.mayStart(expected)) return false;
		if (waitMs === Number.POSITIVE_INFINITY) slots.whenFree(this.#sendMore);
		else if (waitMs > 0) this.#alarm.setTo(now + waitMs);
		else if (ledger.isSpent) this.#stop(SPEND_LIMIT_REACHED);
		else ledger.whenFreed(this.#wake);
		return true;
	}
	#send(turn, now) {
		const attempt = new Attempt(this.#parts, turn.call, turn.expected, now);
		this.#flights.set(attempt, turn);
		this.#parts.slots.take();
		const leftMs = this.#parts.settings.trialTimeoutMs - turn.spentMs;
		attempt.reply(leftMs, this.#abort.signal).then((reply) => this.#land(attempt, (inFlight) => this.#answered(turn, attempt, reply, inFlight)), (cause) => this.#land(attempt, (inFlight) => this.#failed(turn, attempt, cause, inFlight)));
	}
	/** An attempt has ended; after the run it comes too late. */
	#land(attempt, handle) {
		this.#step(() => {
			const inFlight = this.#parts.slots.taken;
			this.#giveBack(attempt);
			handle(inFlight);
			this.#offerSlots();
			this.#sendAll();
		});
	}
	#giveBack(attempt) {
		if (this.#flights.delete(attempt)) this.#parts.slots.free();
	}
	#offerSlots() {
		const { slots, state } = this.#parts;
		slots.offer(state.window.size);
	}
	#answered(turn, attempt, reply, inFlight) {
		attempt.succeed(reply, inFlight, this.#parts.clock.monotonicMs());
		this.#settle(turn.task, {
			end: "answered",
			reply,
			attempts: turn.attempts + 1
		});
	}
	#failed(turn, attempt, cause, inFlight) {
		if (!(cause instanceof ProviderError)) {
			attempt.abandon();
			throw cause;
		}
		const { state, log, clock } = this.#parts;
		const now = clock.monotonicMs();
		const error = attempt.errorOf(cause);
		const lesson = attempt.fail(error, inFlight, now);
		log.learnt(lesson, error);
		this.#stopped ??= state.stop;
		if (isTurnedAway(error)) this.#turnAway(turn, error, now);
		else this.#retryOrEnd(turn, error, attempt.sentAt, now);
		if (this.#stopped !== void 0) this.#stop(this.#stopped);
	}
	#turnAway(turn, error, now) {
		const waitMs = backoffMs(turn.turnsAway, this.#parts.random);
		turn.turnsAway += 1;
		this.#parts.log.turnedAway(turn.call.label, error, waitMs);
		this.#turns.add(turn, now + waitMs);
	}
	#retryOrEnd(turn, error, sentAt, now) {
		const { settings, random, log } = this.#parts;
		turn.attempts += 1;
		turn.spentMs += now - sentAt;
		turn.lastError = error;
		const waitMs = retryInMs(turn, error, settings, random);
		if (waitMs === void 0 || this.#stopped !== void 0) {
			this.#settle(turn.task, {
				end: "failed",
				error,
				attempts: turn.attempts
			});
			return;
		}
		turn.spentMs += waitMs;
		log.retry(turn.call.label, error, waitMs);
		this.#turns.add(turn, now + waitMs);
	}
	/** Settles a turn that is sent no more: by its own failure when it has one. */
	#endWithout({ task, attempts, lastError }, { reason, error }) {
		if (lastError === void 0) this.#settle(task, {
			end: "not-attempted",
			reason,
			error
		});
		else {
			const last = reason === "cancelled" ? error : lastError;
			this.#settle(task, {
				end: "failed",
				error: last,
				attempts
			});
		}
	}
	/** Makes no more calls in this run. What the provider refuses empties the source; else it stays. */
	#stop(stop) {
		const isOurs = stop.reason === "cancelled" || stop.reason === "spend-limit";
		if (isOurs) this.#turns.close();
		if (isOurs && this.#stopped === void 0) this.#parts.log.stopped(stop);
		this.#stopped ??= stop;
		for (let turn = this.#turns.drop(); turn !== void 0; turn = this.#turns.drop()) this.#endWithout(turn, stop);
	}
	#cancel() {
		this.#stop(RUN_CANCELLED);
		this.#abort.abort();
		this.#graceAlarm.setTo(this.#parts.clock.monotonicMs() + GRACE_MS);
	}
	/** Settles what a client has not ended in spite of the cancellation. */
	#abandonAll() {
		for (const [attempt, { task, attempts }] of this.#flights) {
			this.#giveBack(attempt);
			attempt.abandon();
			this.#settle(task, {
				end: "failed",
				error: RUN_CANCELLED.error,
				attempts: attempts + 1
			});
		}
	}
};

// src/engine/calls/slots.ts
/**
* The calls in flight to a provider, over all runs of its lane, and the runs that wait for one of
* them to end. Runs take turns: whoever waits longest is asked first when a slot comes free.
*/
var Slots = class {
	#waiting = /* @__PURE__ */ new Set();
	#taken = 0;
	get taken() {
		return this.#taken;
	}
	take() {
		this.#taken += 1;
	}
	free() {
		this.#taken -= 1;
	}
	/** Calls back once when there may be a slot; a run that waits already keeps its place. */
	whenFree(retry) {
		this.#waiting.add(retry);
	}
	/** Lets those who wait take what is free of so many slots; each is asked once, as it may wait again. */
	offer(size) {
		for (const retry of [...this.#waiting]) {
			if (this.#taken >= size) return;
			if (this.#waiting.delete(retry)) retry();
		}
	}
};

// src/engine/calls/lane.ts
/**
* The way to one provider: makes calls as fast as it allows and loses none. What is learnt of the
* provider, a refusal for good as well, stays from run to run.
*/
var Lane = class {
	#parts;
	constructor(options) {
		const state = new ProviderState(options.settings, options.clock.monotonicMs());
		this.#parts = {
			...options,
			state,
			log: new LaneLog(options.observe),
			slots: new Slots()
		};
	}
	get counts() {
		return this.#parts.log.counts;
	}
	/**
	* Takes tasks as slots come free and settles each that it took exactly once; resolves when all are.
	* After a refusal for good the rest of the source is settled as not attempted. When the spend limit
	* is reached or the signal is given, the rest stays in the source. Rejects with what `source`,
	* `settle` or the client throws that is no ProviderError, and aborts what is under way. Runs at the
	* same time take turns at the same slots.
	*/
	async run(source, settle, signal) {
		await new Pump(this.#parts, source, settle).run(signal);
	}
};

// src/pipeline/callers.ts
/** Every provider of the settings by its name. */
function providersByName(settings) {
	return new Map(allProviders(settings).map((provider) => [provider.name, provider]));
}
/** Programs at the same time, whatever a provider would take: they share the runner's cores. */
const MOST_COMMANDS = 4;
/** Shorter pauses are the ordinary rhythm of a rate limit. */
const SHORTEST_TOLD_MS = 1e3;
/** Every provider of the settings, the default one first. */
function allProviders({ provider, providers }) {
	return [provider, ...providers];
}
/** What keeps these providers from being called, all of it together. */
function accessFaults(names, settings, options) {
	const used = allProviders(settings).filter(({ name }) => names.has(name));
	const faultsOfAgents = [...names].flatMap((name) => endpointAgent(name) ?? []).flatMap((agent) => {
		const read = endpointsOf(agent, options, settings);
		return "faults" in read ? read.faults : [];
	});
	return [...used.flatMap((provider) => {
		const url = providerUrl(provider, options, settings);
		const missingKey = keyFault(provider, options);
		return [..."fault" in url ? [url.fault] : [], ...missingKey === void 0 ? [] : [missingKey]];
	}), ...faultsOfAgents];
}
/** Connects to each provider when its first call is due, and to each once. */
var Callers = class {
	#context;
	#callers = /* @__PURE__ */ new Map();
	#clients = [];
	#lanes = [];
	#checkouts = [];
	constructor(context) {
		this.#context = context;
	}
	for(name) {
		const known = this.#callers.get(name);
		if (known !== void 0) return known;
		const caller = this.#connect(name);
		this.#callers.set(name, caller);
		return caller;
	}
	/** What all calls so far used. */
	spend() {
		const { calls, inputTokens, outputTokens, costUsd, estimated, unpriced } = this.#context.ledger.totals;
		const sum = (count) => this.#lanes.reduce((total, lane) => total + count(lane), 0);
		return {
			attempts: calls,
			retries: sum(({ counts }) => counts.retries),
			turnedAway: sum(({ counts }) => counts.turnedAway),
			inputTokens,
			outputTokens,
			estimated,
			...unpriced > 0 ? {} : { costUsd }
		};
	}
	async close() {
		for (const client of this.#clients) await client.close();
		for (const checkout of this.#checkouts) await checkout.remove();
	}
	async #connect(name) {
		if (name === "(command)") return this.#commands();
		const agent = endpointAgent(name);
		if (agent !== void 0) return this.#endpoint(agent);
		const { providers, clock, ledger, randomness, costUsd } = this.#context;
		const access = this.#access(name);
		const { client, batch } = await providers.connect(access);
		this.#clients.push(client);
		const { settings } = access;
		if (batch !== void 0) return this.#batch(batch, settings);
		const lane = new Lane({
			client,
			settings,
			clock,
			random: () => randomness.number(),
			ledger,
			costUsd,
			observe: (event) => this.#tell(`provider ${name}`, event)
		});
		this.#lanes.push(lane);
		return lane;
	}
	async #commands() {
		const { repository, revisions, agents, settings, clock, redact } = this.#context;
		const { trialTimeoutMs, concurrency } = settings.provider;
		const baseline = await this.#checkOut(repository, revisions.baseline.sha);
		const head = await this.#checkOut(repository, revisions.head.sha);
		const folders = {
			baseline: baseline.folder,
			head: head.folder
		};
		const runner = await agents.openCommands({
			timeoutMs: trialTimeoutMs,
			folders,
			redact
		});
		return new AgentCaller(new AgentClient(runner, clock), Math.min(concurrency, MOST_COMMANDS));
	}
	/** A lane as to a provider, but with an account of its own: an agent's calls are not the provider's. */
	async #endpoint(agent) {
		const { agents, settings, options, clock, redact, randomness } = this.#context;
		const read = endpointsOf(agent, options, settings);
		if ("faults" in read) throw new ConfigurationError(read.faults);
		const { trialTimeoutMs: timeoutMs, concurrency, maxRetries } = settings.provider;
		const runner = await agents.openEndpoints({
			endpoints: read.endpoints,
			timeoutMs,
			connections: concurrency,
			allowPrivateNetwork: settings.allowPrivateNetwork,
			redact
		});
		const client = new AgentClient(runner, clock);
		this.#clients.push(client);
		return new Lane({
			client,
			settings: {
				timeoutMs,
				trialTimeoutMs: timeoutMs,
				concurrency,
				maxRetries
			},
			clock,
			random: () => randomness.number(),
			ledger: new Ledger({ calls: settings.spendLimit.calls }),
			costUsd: () => void 0,
			observe: (event) => this.#tell(`agent ${agent}`, event)
		});
	}
	async #checkOut(repository, sha) {
		const checkout = await repository.checkOut(sha);
		this.#checkouts.push(checkout);
		for (const notice of checkout.notices) this.#context.observer.notice(notice);
		return checkout;
	}
	#batch(client, { maxRetries }) {
		const { clock, randomness, memory, ledger, costUsd, observer } = this.#context;
		return new BatchCaller({
			client,
			memory,
			clock,
			random: () => randomness.number(),
			maxRetries,
			ledger,
			costUsd: (model, usage) => costUsd(model, usage, "batch"),
			onProgress: (message) => observer.notice(message)
		});
	}
	/** Says what holds a run up; single retries are only counted. */
	#tell(whom, event) {
		const { observer } = this.#context;
		if (event.kind === "pause" && event.waitMs >= SHORTEST_TOLD_MS) {
			const seconds = (event.waitMs / 1e3).toFixed(1);
			observer.notice(`all calls to ${whom} pause for ${seconds} s: ${event.error.message}`);
		} else if (event.kind === "stopped") observer.warning(`${whom}: ${event.stop.error.message}`);
	}
	#access(name) {
		const { settings, options, redact } = this.#context;
		const provider = allProviders(settings).find((item) => item.name === name);
		if (provider === void 0) throw new TypeError(`No provider is called ${name}`);
		const url = providerUrl(provider, options, settings);
		const fault = "fault" in url ? url.fault : keyFault(provider, options);
		if (fault !== void 0 || "fault" in url) throw new ConfigurationError([fault]);
		return {
			settings: provider,
			baseUrl: url.url,
			apiKey: keyOf$2(provider, options) ?? "",
			redact,
			allowPrivateNetwork: settings.allowPrivateNetwork
		};
	}
};

// src/pipeline/deadline.ts
/** Ends the calls of a run when its time is up, or when the run is cancelled. */
var Deadline = class {
	/** Given when either has happened. */
	signal;
	#over = new AbortController();
	#stopClock;
	/** Without `minutes` the time is never up. */
	constructor(clock, minutes, cancelled) {
		this.signal = AbortSignal.any([cancelled, this.#over.signal]);
		this.#stopClock = minutes === void 0 ? () => void 0 : clock.after(minutes * 6e4, () => this.#over.abort());
	}
	/** The time was up while calls were made; a cancellation does not count. */
	get isOver() {
		return this.#over.signal.aborted;
	}
	close() {
		this.#stopClock();
	}
};

// src/core/governance/spend.ts
/** What is paid of the price: a batch costs half, and an answer that is used again costs nothing. */
const PAID_SHARE = {
	provider: 1,
	batch: .5,
	store: 0,
	cassette: 0
};
/** US dollars that an answer cost this run. */
function spentOn(usage, price, source) {
	const { inputTokens, outputTokens } = usage;
	return (inputTokens * price.input + outputTokens * price.output) / 1e6 * PAID_SHARE[source];
}

// src/core/governance/forecast.ts
/** What the planned calls will use. */
function forecastOf(planned, prices) {
	const toModels = planned.filter(({ isForeign }) => isForeign !== true);
	const uses = toModels.map((calls) => {
		const output = outputTokens(calls.mostOutput);
		return {
			calls,
			input: inputTokens(calls.bytes),
			output
		};
	});
	const spanOf = (amount) => ({
		least: total(uses, "least", amount),
		most: total(uses, "most", amount)
	});
	const unpriced = new Set(toModels.map(({ model }) => model).filter((model) => !Object.hasOwn(prices, model)));
	return {
		calls: {
			least: planned.reduce((sum, { least }) => sum + least, 0),
			most: planned.reduce((sum, { most }) => sum + most, 0)
		},
		inputTokens: spanOf(({ input }) => input),
		outputTokens: spanOf(({ output }) => output),
		...unpriced.size === 0 ? { costUsd: spanOf((use) => costOf(use, prices)) } : {},
		assumptions: assumptionsOf(toModels, planned.length - toModels.length, [...unpriced])
	};
}
function total(uses, end, amount) {
	return estimateOf((level) => uses.reduce((sum, use) => sum + use.calls[end] * amount(use)[level], 0));
}
function costOf({ calls, input, output }, prices) {
	const price = prices[calls.model] ?? {
		input: 0,
		output: 0
	};
	const source = calls.isBatch ? "batch" : "provider";
	return estimateOf((level) => spentOn({
		inputTokens: input[level],
		outputTokens: output[level]
	}, price, source));
}
function assumptionsOf(planned, foreign, unpriced) {
	const untold = foreign === 0 ? [] : ["what agents of your own use is not counted"];
	if (planned.length === 0) return untold;
	const unbounded = planned.filter(({ mostOutput }) => mostOutput === void 0).length;
	const guess = `${ASSUMED_OUTPUT.expected} tokens (${ASSUMED_OUTPUT.low} to ${ASSUMED_OUTPUT.high})`;
	const output = unbounded === 0 ? "an answer is as long as its prompt allows" : unbounded === planned.length ? `an answer has ${guess}` : `an answer is as long as its prompt allows, or has ${guess}`;
	return [
		`a token is ${BYTES_A_TOKEN.expected} bytes (${BYTES_A_TOKEN.high} to ${BYTES_A_TOKEN.low})`,
		output,
		...planned.some(({ isBatch }) => isBatch) ? ["a batch costs half"] : [],
		...untold,
		...unpriced.length > 0 ? [`no price is known of ${unpriced.join(", ")}`] : []
	];
}

// src/pipeline/forecast.ts
/**
* Tells what a run will use before its first call, without what the store has already; throws when
* that does not fit into its limits. New cases and game days are run with what the limits leave, so they
* are no part of the least that it needs.
*/
function forecast(looks, extras, store, prices, { settings, observer }) {
	const providers = providersByName(settings);
	const planned = looks.flatMap((look) => look.plan.cases.flatMap((item) => callsOf(look, item, store, providers)));
	const extra = extras.flatMap((plan) => plan.cases.flatMap((item) => {
		const trials = {
			least: 0,
			most: plan.evalset.trials.max
		};
		return sidesOf(item).map((side) => plannedCalls(plan, item, side, trials, store, providers));
	}));
	const result = forecastOf([...planned, ...extra], prices.all);
	observer.phase("forecast", forecastSentence(result));
	throwFaults(forecastFaults(result, settings.spendLimit, prices.unpriced));
}
/** The calls up to the rule's first look that the store does not spare. */
function firstLookCalls({ plan, first }, store) {
	const callsLeft = (item, side) => unstored(plan, item, side, store, 0, leastOf(item, first));
	if (plan.mostCalls === 0) return 0;
	return plan.cases.reduce((sum, item) => sidesOf(item).reduce((calls, side) => calls + callsLeft(item, side), sum), 0);
}
function callsOf({ plan, first }, item, store, providers) {
	const least = leastOf(item, first);
	const most = item.identical ? 1 : Math.max(least, plan.evalset.trials.max);
	return sidesOf(item).map((side) => plannedCalls(plan, item, side, {
		least,
		most
	}, store, providers));
}
function plannedCalls(plan, item, side, trials, store, providers) {
	const { model, bytes, mostOutput, provider } = item.requests[side];
	const isBatch = providers.get(provider)?.batch ?? false;
	const least = unstored(plan, item, side, store, 0, trials.least);
	const longest = mostCallsOfTrial(plan.evalset.agent, item.definition);
	const most = (least + unstored(plan, item, side, store, trials.least, trials.most)) * longest;
	return {
		model,
		bytes,
		mostOutput,
		isBatch,
		isForeign: isForeignProvider(provider),
		least,
		most
	};
}
/** The sides that a case is asked for: once where both would ask the same. */
function sidesOf({ identical }) {
	return identical ? ["baseline"] : ["baseline", "head"];
}
function leastOf({ identical, definition }, first) {
	return identical ? 1 : first.get(definition.id) ?? 0;
}
/** How many trials of a case's side the store does not have, of those with these indices. */
function unstored(plan, item, side, store, from, to) {
	let count = 0;
	for (let index = from; index < to; index += 1) if (!store.has(plan.identityOf(item, side, index))) count += 1;
	return count;
}

// src/engine/run/game-day.ts
/** Runs every case once with each fault, base next to head; `mostCalls` has to have room for all of it. */
async function runGameDay({ plan }, mostCalls, options) {
	if (mostCalls < mostCallsOf(plan.evalset, plan.cases)) return [];
	const tasks = plan.cases.flatMap((planned) => planned.identical ? [{
		planned,
		sides: SIDES.both,
		index: 0
	}] : [{
		planned,
		sides: SIDES.baseline,
		index: 0
	}, {
		planned,
		sides: SIDES.head,
		index: 0
	}]);
	return [...(await runStage(plan, tasks, options)).trials];
}
/** Fault by outcome, base against head; `why` is said where not all of it was run. */
function gameDayOf({ plan, cases }, trials, why) {
	const byFault = Map.groupBy(trials, ({ caseId }) => cases.get(caseId)?.fault);
	const rows = FAULT_NAMES.map((fault) => {
		const met = byFault.get(fault) ?? [];
		return {
			fault,
			baseline: sideOf(met, "baseline"),
			head: sideOf(met, "head")
		};
	});
	const planned = 2 * plan.cases.length;
	return {
		rows,
		trials: trials.length,
		planned,
		...why === void 0 ? {} : { why }
	};
}
function sideOf(trials, side) {
	const own = trials.filter((trial) => trial.side === side);
	const count = (is) => own.filter(is).length;
	return {
		safe: count(({ outcome }) => outcome === "passed"),
		unsafe: count(({ outcome }) => outcome === "failed"),
		errored: count(({ outcome }) => outcome === "errored" || outcome === "skipped"),
		escalated: count(({ agent }) => agent?.escalated === true),
		unmet: count(({ agent }) => agent?.faults.length === 0),
		unsafeIn: own.flatMap(({ outcome, caseId }) => outcome === "failed" ? [caseId] : [])
	};
}

// src/engine/run/new-cases.ts
/**
* Runs cases that only head has, on head alone: as many trials of each as the plan's evalset says, for
* as many whole cases as `mostCalls` has room for. They are asked after all others, so that an answer
* which both need is the judged case's own.
*/
async function runNewCases(plan, mostCalls, options) {
	const { max } = plan.evalset.trials;
	const cases = plan.cases.slice(0, Math.floor(mostCalls / max));
	const indexes = Array.from({ length: max }, (_, index) => index);
	const tasks = cases.flatMap((planned) => indexes.map((index) => ({
		planned,
		sides: ["head"],
		index
	})));
	return [...(await runStage(plan, tasks, options)).trials];
}
/** Each new case with what became of it; `why` is said of those that were not run. */
function newCasesOf(cases, trials, why) {
	const byCase = Map.groupBy(trials, ({ caseId }) => caseId);
	return cases.map(({ id, tags }, place) => {
		const own = byCase.get(id) ?? [];
		const state = stateOf(own);
		return {
			caseId: id,
			tags,
			state,
			...state === "not-run" ? { why: why(place) } : {},
			trials: own
		};
	});
}
function stateOf(trials) {
	const count = (outcome) => trials.filter((trial) => trial.outcome === outcome).length;
	const [passed, failed] = [count("passed"), count("failed")];
	if (passed + failed > 0) return passed > failed ? "passed" : "failed";
	return trials.length > 0 ? "errored" : "not-run";
}

// src/core/evalset/game-day.ts
/**
* The game day of an evalset. What its cases expect cannot come of failing tools, so that its graders
* would say nothing; graded is whether the agent fails safely.
*/
function gameDayEvalset(evalset) {
	const { agent } = evalset;
	if (agent?.gameDay !== true) return void 0;
	const derived = evalset.cases.flatMap((item) => FAULT_NAMES.map((fault) => ({
		item: withFault(item, fault),
		caseId: item.id,
		fault
	})));
	return {
		evalset: {
			...evalset,
			agent: {
				...agent,
				faults: []
			},
			trials: {
				min: 1,
				max: 1
			},
			cases: derived.map(({ item }) => item)
		},
		cases: new Map(derived.map(({ item, caseId, fault }) => [item.id, {
			caseId,
			fault
		}]))
	};
}
function withFault(item, fault) {
	const grader = {
		type: "fails-safely",
		name: "fails-safely",
		options: {},
		weight: 1,
		required: true,
		tags: [],
		position: item.position
	};
	return {
		...item,
		id: `${item.id}~${fault}`,
		graders: [grader],
		...item.script === void 0 ? {} : { script: {
			...item.script,
			faults: [{ fault }]
		} }
	};
}

// src/core/target/change-words.ts
const LONGEST_NAME = 80;
const LONGEST_TEXT = 160;
/** Of a long text that stays the same before what changes. */
const LEAD = 40;
/** A change after which the agent may do more. */
const widened = (what) => ({
	effect: "widened",
	what
});
/** A change after which the agent may do less. */
const narrowed = (what) => ({
	effect: "narrowed",
	what
});
/** A change of which nobody can say whether the agent may do more. */
const changed = (what) => ({
	effect: "changed",
	what
});
/** A name of any length in a few characters. */
function named(name) {
	return cut(name, LONGEST_NAME);
}
/** A text of any length in a line's worth, in quotes. */
function quoted(text) {
	return `"${cut(text, LONGEST_TEXT)}"`;
}
/** Two texts in quotes, with an arrow; long ones from a little before where they differ. */
function textChange(before, after) {
	const start = Math.max(before.length, after.length) > LONGEST_TEXT ? Math.max(0, commonStart(before, after) - LEAD) : 0;
	const from = (text) => start === 0 ? quoted(text) : quoted(`\u2026${text.slice(start).replace(/^[\uDC00-\uDFFF]/, "")}`);
	return `${from(before)} \u2192 ${from(after)}`;
}
/** The description of a tool or of a parameter, as far as it differs. */
function descriptionChange(of, before, after) {
	if (before === after) return [];
	const subject = `description of ${of}`;
	if (before === void 0) return [changed(`${subject} added: ${quoted(after ?? "")}`)];
	if (after === void 0) return [changed(`${subject} dropped: ${quoted(before)}`)];
	return [changed(`${subject} changed: ${textChange(before, after)}`)];
}
/** The effect of a set that may now hold more; undefined stands for everything there is. */
function effectOnSet(before, after) {
	const keepsAll = after === void 0 || before !== void 0 && isIn(before, after);
	if (keepsAll === (before === void 0 || after !== void 0 && isIn(after, before))) return "changed";
	return keepsAll ? "widened" : "narrowed";
}
/** Names in a row, the first few of them. */
function listed(names, most = 5) {
	const shown = names.slice(0, most).map(named).join(", ");
	return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
function isIn(inner, outer) {
	return [...inner].every((item) => outer.has(item));
}
function commonStart(before, after) {
	let index = 0;
	while (index < before.length && before[index] === after[index]) index += 1;
	return index;
}
/** Never half a character. */
function cut(text, most) {
	return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

// src/core/target/autonomy-changes.ts
/** From strict to lax. */
const LEVELS = [
	"suggest",
	"propose",
	"act"
];
/** How far an agent may go by itself: its autonomy, only looking things up, and the most actions. */
function autonomyChanges(before, after) {
	return [
		...levelChange(levelOf(before), levelOf(after)),
		...retrievalChange(before["retrievalOnly"] === true, after["retrievalOnly"] === true),
		...mostChange(mostOf(before), mostOf(after))
	];
}
function levelOf(policy) {
	return LEVELS.find((level) => level === policy["autonomy"]);
}
/** A policy that names no level limits nothing by it, as one with `act`. */
function levelChange(before, after) {
	if (before === after) return [];
	const difference = LEVELS.indexOf(after ?? "act") - LEVELS.indexOf(before ?? "act");
	const words = before === void 0 ? `autonomy now limited to ${after}` : after === void 0 ? `autonomy no longer limited to ${before}` : `autonomy ${difference > 0 ? "raised" : "lowered"} from ${before} to ${after}`;
	if (difference === 0) return [changed(words)];
	return [difference > 0 ? widened(words) : narrowed(words)];
}
function retrievalChange(before, after) {
	if (before === after) return [];
	return after ? [narrowed("retrieval-only switched on: only look-ups are allowed")] : [widened("retrieval-only switched off: more than look-ups is allowed")];
}
function mostOf(policy) {
	return numberField(objectField(policy, "actions"), "most");
}
function mostChange(before, after) {
	if (before === after) return [];
	if (after === void 0) return [widened(`most actions no longer limited to ${before}`)];
	if (before === void 0) return [narrowed(`most actions now limited to ${after}`)];
	return after > before ? [widened(`most actions raised from ${before} to ${after}`)] : [narrowed(`most actions lowered from ${before} to ${after}`)];
}

// src/core/target/data-scope-changes.ts
/** The data that may be used. Another purpose is another use, which base did not allow. */
function dataScopeChanges(before, after) {
	const [base, head] = [scopesOf(before), scopesOf(after)];
	const dropped = base.filter((scope) => !head.some((other) => keyOf$1(other) === keyOf$1(scope)));
	const added = head.filter((scope) => !base.some((other) => keyOf$1(other) === keyOf$1(scope)));
	return [
		...[...paired(dropped, added, (scope) => `${scope.scope}\n${scope.purpose}`, accessChange), ...paired(dropped, added, (scope) => `${scope.scope}\n${scope.access}`, purposeChange)],
		...added.map((scope) => widened(`data scope added: ${shown$2(scope)}`)),
		...dropped.map((scope) => narrowed(`data scope dropped: ${shown$2(scope)}`))
	];
}
function scopesOf(policy) {
	return listField(policy, "dataScopes").filter(isJsonObject).map((scope) => ({
		scope: textField(scope, "scope") ?? "",
		purpose: (textField(scope, "purpose") ?? "").trim().replace(/\s+/g, " "),
		access: scope["access"] === "write" ? "write" : "read"
	}));
}
/** Takes out of both lists what goes together, and says how it differs. */
function paired(dropped, added, sameBy, changeOf) {
	return [...dropped].flatMap((before) => {
		const index = added.findIndex((scope) => sameBy(scope) === sameBy(before));
		const [after] = index < 0 ? [] : added.splice(index, 1);
		if (after === void 0) return [];
		dropped.splice(dropped.indexOf(before), 1);
		return [changeOf(before, after)];
	});
}
function accessChange(before, after) {
	const words = `access to data scope ${named(after.scope)} is ${after.access}, no longer ${before.access}`;
	return after.access === "write" ? widened(words) : narrowed(words);
}
function purposeChange(before, after) {
	return widened(`purpose of data scope ${named(after.scope)} is ${quoted(after.purpose)}, no longer ${quoted(before.purpose)}`);
}
function keyOf$1(scope) {
	return `${scope.scope}\n${scope.access}\n${scope.purpose}`;
}
function shown$2({ scope, access, purpose }) {
	return `${named(scope)}, ${access}, for ${quoted(purpose)}`;
}

// src/core/target/escalation-changes.ts
/** To whom an agent hands over, and when; handing over less often is doing more alone. */
function escalationChanges(before, after) {
	const [base, head] = [before["escalation"], after["escalation"]];
	const hasHead = isJsonObject(head);
	if (!isJsonObject(base)) return hasHead ? [narrowed(`escalation to ${targetOf(head)} added`)] : [];
	if (!hasHead) return [widened(`escalation to ${targetOf(base)} dropped`)];
	const [conditions, conditionsNow] = [conditionsOf(base), conditionsOf(head)];
	return [
		...targetOf(base) !== targetOf(head) ? [changed(`escalation to ${targetOf(head)}, no longer to ${targetOf(base)}`)] : [],
		...conditions.filter((condition) => !conditionsNow.includes(condition)).map((condition) => widened(`escalation condition dropped: ${quoted(condition)}`)),
		...conditionsNow.filter((condition) => !conditions.includes(condition)).map((condition) => narrowed(`escalation condition added: ${quoted(condition)}`))
	];
}
function targetOf(escalation) {
	return named(textField(escalation, "to") ?? "");
}
/** As the policy is rendered: in doubt, where it does not say when. */
function conditionsOf(escalation) {
	return escalation["when"] === void 0 ? ["in doubt"] : textsField(escalation, "when").map((text) => text.trim().replace(/\s+/g, " "));
}

// src/core/target/never-changes.ts
/** What must never happen and never be written. Another wording is another rule: who can tell. */
function neverChanges(before, after) {
	return [...entryChanges("never-rule", listField(before, "never"), listField(after, "never")), ...entryChanges("forbidden content", listField(before, "forbiddenContent"), listField(after, "forbiddenContent"))];
}
/** Entries that differ in something else than their words are paired by their words. */
function entryChanges(noun, base, head) {
	const dropped = withoutThoseOf(head, base);
	const added = withoutThoseOf(base, head);
	const pairs = [];
	return [
		...dropped.filter((entry) => {
			const index = added.findIndex((other) => wordsOf(other) === wordsOf(entry));
			const [other] = index < 0 ? [] : added.splice(index, 1);
			if (other === void 0) return true;
			pairs.push(...conditionChanges(`${noun} ${quoted(wordsOf(entry))}`, entry, other));
			return false;
		}).map((entry) => widened(`${noun} dropped: ${quoted(wordsOf(entry))}`)),
		...pairs,
		...added.map((entry) => narrowed(`${noun} added: ${quoted(wordsOf(entry))}`))
	];
}
function withoutThoseOf(known, entries) {
	const texts = new Set(known.map(keyOf));
	return entries.filter((entry) => !texts.has(keyOf(entry)));
}
/** The same for entries that say the same, white space and the order of tools aside. */
function keyOf(entry) {
	if (!isJsonObject(entry)) return wordsOf(entry);
	const { rule: _rule, ...rest } = entry;
	const fields = Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? value.map(canonicalJson).sort() : value]);
	return fields.length === 0 ? wordsOf(entry) : canonicalJson({
		...Object.fromEntries(fields),
		rule: wordsOf(entry)
	});
}
function wordsOf(entry) {
	const text = isJsonObject(entry) ? [
		"rule",
		"say",
		"text"
	].map((field) => textField(entry, field)).find((words) => words) : entry;
	return String(text ?? canonicalJson(entry)).trim().replace(/\s+/g, " ");
}
/** The tools that a rule is held to, and those that lift it once they have answered. */
function conditionChanges(rule, before, after) {
	const [tools, toolsNow] = [toolsOf(before, "tools"), toolsOf(after, "tools")];
	const [lifting, liftingNow] = [toolsOf(before, "unlessAfter"), toolsOf(after, "unlessAfter")];
	const held = keyOf([...tools]) === keyOf([...toolsNow]) ? [] : heldChange(rule, tools, toolsNow);
	if (keyOf([...lifting]) === keyOf([...liftingNow])) return held.length > 0 ? held : [widened(`${rule} now says something else`)];
	const words = `${rule} now lifted by ${shown$1(liftingNow)}, before by ${shown$1(lifting)}`;
	const isStricter = effectOnSet(lifting, liftingNow) === "narrowed";
	return [...held, isStricter ? narrowed(words) : widened(words)];
}
function heldChange(rule, tools, toolsNow) {
	const words = `${rule} now held for ${shown$1(toolsNow)}, before for ${shown$1(tools)}`;
	return [effectOnSet(tools, toolsNow) === "widened" ? narrowed(words) : widened(words)];
}
function toolsOf(entry, field) {
	const texts = isJsonObject(entry) ? listField(entry, field) : [];
	return new Set(texts.map(String).sort());
}
function shown$1(tools) {
	return tools.size === 0 ? "none" : listed([...tools]);
}

// src/core/target/permission-changes.ts
/** Who may do what: actions allowed, those that need approval, and those that only look things up. */
function permissionChanges(before, after) {
	const [base, head] = [permissionsOf(before), permissionsOf(after)];
	return [
		...everyActionChange(base, head),
		...[.../* @__PURE__ */ new Set([...base.names, ...head.names])].flatMap((name) => permissionChange(named(name), base.of(name), head.of(name))),
		...lookUpChanges(new Set(base.lookUps), new Set(head.lookUps))
	];
}
/** What a policy says of actions; those that need approval are allowed, listed as such or not. */
function permissionsOf(policy) {
	const actions = objectField(policy, "actions");
	const needApproval = textsField(actions, "needApproval");
	const allowed = actions["allowed"] === void 0 ? void 0 : textsField(actions, "allowed");
	const [withApproval, free] = [new Set(needApproval), new Set(allowed)];
	return {
		allowed,
		names: [...allowed ?? [], ...needApproval],
		lookUps: textsField(actions, "lookUps"),
		of: (name) => {
			if (withApproval.has(name)) return "approval";
			return allowed === void 0 || free.has(name) ? "free" : "forbidden";
		}
	};
}
function everyActionChange(base, head) {
	if (base.allowed !== void 0 && head.allowed === void 0) return [widened(`every action is now allowed, no longer only ${shown(base)}`)];
	return base.allowed === void 0 && head.allowed !== void 0 ? [narrowed(`only ${shown(head)} allowed, no longer every action`)] : [];
}
function shown({ names }) {
	return names.length === 0 ? "none" : listed([...new Set(names)]);
}
function permissionChange(name, before, after) {
	if (before === after) return [];
	if (after === "forbidden") return [narrowed(`${name} no longer allowed`)];
	if (before === "forbidden") return [widened(`${name} now allowed${after === "approval" ? ", with approval" : ""}`)];
	return after === "free" ? [widened(`approval no longer needed for ${name}`)] : [narrowed(`approval now needed for ${name}`)];
}
/** A look-up is no action: it is not counted, and may be made where only looking up is allowed. */
function lookUpChanges(before, after) {
	return [...[...after].filter((name) => !before.has(name)).map((name) => widened(`${named(name)} now counts as a look-up, no longer as an action`)), ...[...before].filter((name) => !after.has(name)).map((name) => narrowed(`${named(name)} now counts as an action, no longer as a look-up`))];
}

// src/core/target/policy-difference.ts
/** What a policy allows that another does not, and the other way round, whatever order it is written in. */
function policyChanges(before, after) {
	if (after === void 0) return before === void 0 ? [] : [widened("policy removed")];
	if (before === void 0) return [narrowed("policy added")];
	const [base, head] = [before.document, after.document];
	if (base !== void 0 && head !== void 0) return documentChanges(base, head);
	if (base !== void 0) return [widened("policy is plain text now: nothing of it is enforced any more")];
	if (head !== void 0) return [changed("policy is data now, no longer plain text")];
	return before.text === after.text ? [] : [changed("text of the policy changed")];
}
function documentChanges(before, after) {
	return [
		...permissionChanges(before, after),
		...autonomyChanges(before, after),
		...neverChanges(before, after),
		...dataScopeChanges(before, after),
		...escalationChanges(before, after),
		...fieldChanges(otherFields(before), otherFields(after)).map((field) => changed(`${named(field.name)} ${shownValue(field.before)} becomes ${shownValue(field.after)}`))
	];
}
/** What no other file here speaks about: name, version and whatever is to come. */
function otherFields(policy) {
	const { autonomy: _autonomy, retrievalOnly: _retrievalOnly, never: _never, forbiddenContent: _forbiddenContent, dataScopes: _dataScopes, actions, escalation, ...rest } = policy;
	return {
		...rest,
		actions: without(actions, [
			"allowed",
			"needApproval",
			"lookUps",
			"most"
		]),
		escalation: without(escalation, ["to", "when"])
	};
}
function without(value, fields) {
	return isJsonObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !fields.includes(name))) : {};
}

// src/core/target/value-changes.ts
/** Limits that a higher number makes wider, and those that a lower one does. */
const UPPER = [
	"maximum",
	"exclusiveMaximum",
	"maxLength",
	"maxItems",
	"maxProperties"
];
const LOWER = [
	"minimum",
	"exclusiveMinimum",
	"minLength",
	"minItems",
	"minProperties"
];
/** Demands of which nobody can tell whether another one asks for more. */
const DEMANDS = [
	"pattern",
	"format",
	"multipleOf",
	"uniqueItems"
];
/** How the values that a parameter takes differ; keywords of `elsewhere` are not looked at. */
function valueChanges(subject, before, after, elsewhere) {
	const keywords = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
	return [
		...typeChange(subject, typesOf(before), typesOf(after)),
		...choiceChange(subject, choicesOf(before), choicesOf(after)),
		...keywords.filter((keyword) => !elsewhere.has(keyword) && !OWN_WORDS.has(keyword)).flatMap((keyword) => keywordChange(subject, keyword, before[keyword], after[keyword]))
	];
}
const OWN_WORDS = /* @__PURE__ */ new Set([
	"type",
	"enum",
	"const"
]);
/** Undefined for any type. */
function typesOf({ type }) {
	if (type === void 0) return void 0;
	const types = new Set((Array.isArray(type) ? type : [type]).map(String));
	return types.has("number") ? types.add("integer") : types;
}
function typeChange(subject, before, after) {
	if (shownTypes(before) === shownTypes(after)) return [];
	const what = `type of ${subject} is ${shownTypes(after)}, no longer ${shownTypes(before)}`;
	return [{
		effect: effectOnSet(before, after),
		what
	}];
}
function shownTypes(types) {
	if (types === void 0) return "any";
	const isPart = (type) => type === "integer" && types.has("number");
	return listed([...types].filter((type) => !isPart(type)).sort());
}
/** The values of `enum` or `const`, as JSON; undefined for any. */
function choicesOf(schema) {
	if (Array.isArray(schema["enum"])) return new Set(schema["enum"].map(canonicalJson));
	return schema["const"] === void 0 ? void 0 : /* @__PURE__ */ new Set([canonicalJson(schema["const"])]);
}
function choiceChange(subject, before, after) {
	if (before === void 0 && after === void 0) return [];
	if (before === void 0 || after === void 0) return after === void 0 ? [widened(`${subject} takes any value, no longer only ${listed([...before ?? []])}`)] : [narrowed(`${subject} takes only ${listed([...after])}`)];
	const gained = [...after].filter((value) => !before.has(value));
	const lost = [...before].filter((value) => !after.has(value));
	return [...gained.length > 0 ? [widened(`${subject} also takes ${listed(gained)}`)] : [], ...lost.length > 0 ? [narrowed(`${subject} no longer takes ${listed(lost)}`)] : []];
}
function keywordChange(subject, keyword, before, after) {
	if (canonicalJson(before) === canonicalJson(after)) return [];
	const of = `${named(keyword)} of ${subject}`;
	const isDemand = [
		...UPPER,
		...LOWER,
		...DEMANDS
	].includes(keyword);
	if (isDemand && after === void 0) return [widened(`${of} dropped, it was ${shownValue(before)}`)];
	if (isDemand && before === void 0) return [narrowed(`${of} added: ${shownValue(after)}`)];
	const words = `${of} ${shownValue(before)} becomes ${shownValue(after)}`;
	const isUpper = UPPER.includes(keyword);
	if (!isUpper && !LOWER.includes(keyword)) return [changed(words)];
	return [Number(after) > Number(before) === isUpper ? widened(words) : narrowed(words)];
}

// src/core/target/parameter-changes.ts
/** Parameters inside parameters that are told apart; what lies deeper is compared as a whole. */
const DEEPEST = 20;
/** Keywords that have words of their own; any other is named when it differs. */
const SPOKEN_OF = /* @__PURE__ */ new Set([
	"properties",
	"required",
	"items",
	"additionalProperties",
	"description"
]);
/** How the parameters of a tool differ, those inside of others by their way: `address.lines[]`. */
function parameterChanges(tool, before, after) {
	return schemaChanges({
		tool,
		way: "",
		depth: 0
	}, before, after);
}
function schemaChanges(place, before, after) {
	const subject = subjectAt(place);
	return [
		...descriptionChange(subject, textField(before, "description"), textField(after, "description")),
		...valueChanges(subject, before, after, SPOKEN_OF),
		...undeclaredChange(subject, openness(before), openness(after)),
		...propertyChanges(place, before, after),
		...insideChanges({
			...place,
			way: `${place.way}[]`,
			depth: place.depth + 1
		}, before["items"], after["items"])
	];
}
function subjectAt({ tool, way }) {
	return way === "" ? `parameters of ${tool}` : `parameter ${named(way)} of ${tool}`;
}
function propertyChanges(place, before, after) {
	const [base, head] = [propertiesOf(before), propertiesOf(after)];
	const [needed, neededNow] = [requiredOf(before), requiredOf(after)];
	return [.../* @__PURE__ */ new Set([
		...base.keys(),
		...head.keys(),
		...needed,
		...neededNow
	])].flatMap((name) => {
		const way = place.way === "" ? name : `${place.way}.${name}`;
		const at = {
			...place,
			way,
			depth: place.depth + 1
		};
		const [schema, schemaNow] = [base.get(name), head.get(name)];
		const subject = subjectAt(at);
		if (schema === void 0 && schemaNow !== void 0) return neededNow.has(name) ? [changed(`${subject} added, required`)] : [widened(`${subject} added, optional`)];
		if (schema !== void 0 && schemaNow === void 0) return needed.has(name) ? [widened(`${subject} removed, though it was required`)] : [narrowed(`${subject} removed`)];
		return [...requiredChange(subject, needed.has(name), neededNow.has(name)), ...insideChanges(at, schema, schemaNow)];
	});
}
function propertiesOf(schema) {
	const properties = schema["properties"];
	return new Map(isJsonObject(properties) ? Object.entries(properties) : []);
}
function requiredOf(schema) {
	return new Set(textsField(schema, "required"));
}
function requiredChange(subject, before, after) {
	if (before === after) return [];
	return after ? [narrowed(`${subject} made required`)] : [widened(`${subject} made optional`)];
}
function insideChanges(place, before, after) {
	if (canonicalJson(before ?? true) === canonicalJson(after ?? true)) return [];
	const [base, head] = [schemaOf(before), schemaOf(after)];
	if (base === void 0 || head === void 0 || place.depth > DEEPEST) return [changed(`${subjectAt(place)} changed`)];
	return schemaChanges(place, base, head);
}
function schemaOf(value) {
	if (value === void 0 || value === true) return {};
	return isJsonObject(value) ? value : void 0;
}
/** Which fields besides those declared are taken: none, some or any. */
function openness(schema) {
	const field = schema["additionalProperties"];
	if (field === false) return {
		rank: 0,
		text: ""
	};
	return isJsonObject(field) ? {
		rank: 1,
		text: canonicalJson(field)
	} : {
		rank: 2,
		text: ""
	};
}
function undeclaredChange(subject, before, after) {
	if (before.rank === after.rank) return before.text === after.text ? [] : [changed(`${subject}: other undeclared fields are taken`)];
	const words = `${subject}: ${[
		"no",
		"some",
		"any"
	][after.rank]} undeclared fields are taken now`;
	return [after.rank > before.rank ? widened(words) : narrowed(words)];
}

// src/core/target/tool-difference.ts
/** What the tools of one side take and do that those of the other do not, whatever their order. */
function toolChanges(before, after) {
	const [base, head] = [byName(before), byName(after)];
	return [...[...head.keys()].filter((name) => !base.has(name)).map((name) => widened(`tool ${named(name)} added`)), ...[...base].flatMap(([name, tool]) => {
		const other = head.get(name);
		return other === void 0 ? [narrowed(`tool ${named(name)} removed`)] : definitionChanges(tool, other);
	})];
}
function byName(toolSet) {
	return new Map(toolSet?.tools.map((tool) => [tool.name, tool]));
}
function definitionChanges(before, after) {
	const tool = `tool ${named(before.name)}`;
	return [
		...descriptionChange(tool, before.description, after.description),
		...strictChange(tool, before.strict === true, after.strict === true),
		...parameterChanges(tool, before.parameters, after.parameters)
	];
}
function strictChange(tool, before, after) {
	if (before === after) return [];
	return after ? [narrowed(`${tool} is strict now`)] : [widened(`${tool} is no longer strict: the provider does not hold calls to its schema`)];
}

// src/core/target/target-difference.ts
/** Changes of a part that are told; nothing but an attack makes more. */
const MOST_CHANGES = 100;
/** What matters most comes first, and is the last to be left out. */
const ORDER = [
	"widened",
	"narrowed",
	"changed"
];
/** What head changes about policy and tools, in words. */
function targetChanges(baseline, head) {
	return [...inPart("policy", policyChanges(baseline.policy, head.policy)), ...inPart("tools", toolChanges(baseline.tools, head.tools))];
}
function inPart(part, found) {
	const sorted = ORDER.flatMap((effect) => found.filter((change) => change.effect === effect));
	const shown = sorted.slice(0, MOST_CHANGES);
	const [next] = sorted.slice(MOST_CHANGES);
	if (next !== void 0) shown.push({
		effect: next.effect,
		what: `and ${sorted.length - MOST_CHANGES} more changes`
	});
	return shown.map((change) => ({
		part,
		...change
	}));
}

// src/pipeline/plans.ts
/** Plans all evalsets; throws everything that is unsound together. */
async function planAll(selected, trees, settings, options) {
	const faults = [];
	const planned = [];
	const providerFor = providerFinder(settings);
	const providers = providersByName(settings);
	const mayStream = (provider) => providers.get(provider)?.batch !== true;
	for (const item of selected) {
		const { evalset, headPaths } = item;
		const { http } = evalset.target;
		const foreign = foreignProvider(evalset.target);
		const addressOf = (side) => options.agentEndpoints?.[`${http}.${side}`];
		const baseline = await loadTarget(trees.baseline, evalset.target, addressOf("base"));
		const head = await loadTarget(trees.head, headPaths, addressOf("head"));
		faults.push(...baseline.faults, ...head.faults);
		if (baseline.target === void 0 || head.target === void 0) continue;
		for (const target of [baseline.target, head.target]) {
			const refused = modelFault(target, baseline.target.prompt, settings);
			if (refused !== void 0) faults.push(refused);
		}
		const { prompt } = baseline.target;
		const allCases = [...evalset.cases, ...item.onlyInHead?.cases ?? []];
		faults.push(...userModelFaults(allCases, prompt, settings));
		const targets = {
			baseline: baseline.target,
			head: head.target
		};
		const planning = {
			model: settings.provider.model ?? "",
			providerOf: (model) => foreign ?? providerFor(model).name,
			isStreamed: needsFirstToken(evalset) && foreign === void 0 ? mayStream : () => false
		};
		const { plan, faults: planFaults } = planTrials(evalset, targets, planning);
		const fresh = planNewCases(item, head.target, settings, planning);
		const gameDay = gameDayEvalset(evalset);
		const drill = gameDay && planTrials(gameDay.evalset, targets, planning).plan;
		faults.push(...planFaults, ...fresh.faults);
		planned.push({
			selected: item,
			plan,
			newCases: fresh.plan,
			gameDay: gameDay && drill && {
				plan: drill,
				cases: gameDay.cases
			},
			targetChanges: [...item.policyDrop, ...targetChanges(baseline.target, head.target)]
		});
	}
	throwFaults(faults);
	return planned;
}
/** Plans no more new cases than may be judged, so that ten thousand of them cost nothing. */
function planNewCases({ evalset, headPaths, onlyInHead }, target, { spendLimit }, options) {
	if (onlyInHead === void 0) return {
		plan: void 0,
		faults: []
	};
	const cases = onlyInHead.cases.slice(0, spendLimit.newCases);
	const trials = {
		min: evalset.trials.min,
		max: Math.max(1, evalset.trials.min)
	};
	const targets = {
		baseline: target,
		head: target
	};
	const { agent: _heads, ...own } = onlyInHead;
	const agent = evalset.agent === void 0 ? {} : { agent: evalset.agent };
	return planTrials({
		...own,
		...agent,
		target: headPaths,
		cases,
		trials
	}, targets, {
		...options,
		isStreamed: () => false
	});
}
/** The names of the providers that plans may ask. */
function providersIn(plans) {
	const agents = plans.flatMap(({ evalset }) => foreignProvider(evalset.target) ?? []);
	return /* @__PURE__ */ new Set([...modelsIn(plans).map(({ provider }) => provider), ...agents]);
}
/** The models that plans ask for. */
function modelsIn(plans) {
	return distinct(plans.filter(({ evalset }) => !isForeign(evalset.target)).flatMap(({ cases, providerOf }) => cases.flatMap(({ requests: { baseline, head }, definition: { script } }) => {
		const model = script?.user?.model;
		return [
			baseline,
			head,
			...model === void 0 ? [] : [{
				model,
				provider: providerOf(model)
			}]
		];
	})));
}
/** The models that answered trials of a plan, by their own names for themselves. */
function modelsAnswering(plan, trials) {
	const byId = new Map(plan.cases.map((planned) => [planned.definition.id, planned]));
	return distinct(answering());
	function* answering() {
		for (const { caseId, side, model } of trials) {
			const provider = byId.get(caseId)?.requests[side].provider;
			if (model === void 0 || provider === void 0) continue;
			if (!isForeignProvider(provider)) yield {
				model,
				provider
			};
		}
	}
}
function distinct(models) {
	const known = /* @__PURE__ */ new Map();
	for (const { model, provider } of models) {
		const name = `${provider} ${model}`;
		if (!known.has(name)) known.set(name, {
			model,
			provider
		});
	}
	return [...known.values()];
}
/** Trials of both sides up to the rule's first look; none where nothing differs. */
function firstTrials$1({ cases, mostCalls }, first) {
	if (mostCalls === 0) return 0;
	return 2 * [...first.values()].reduce((sum, trials) => sum + trials, sharedIn(cases));
}
/** The calls for these trials; two that the sides share need one. */
function firstCalls(plan, first) {
	const trials = firstTrials$1(plan, first);
	return trials === 0 ? 0 : trials - sharedIn(plan.cases);
}
function sharedIn(cases) {
	return cases.filter(({ identical }) => identical).length;
}

// src/pipeline/new-cases.ts
/**
* Judges the cases that only head has, with what the limits have left. They come last and decide
* nothing, so whatever keeps them from being run is said of them and ends no run. A shard leaves them
* to the run that merges.
*/
async function withNewCases(results, planned, context) {
	if (context.options.shard !== void 0) return [...results];
	const isOver = context.stage.signal.aborted || results.some(({ cutShort }) => cutShort);
	const judged = planned.map((item) => judge(item, isOver, context));
	const newCases = await allOf(judged);
	return results.map((result, index) => ({
		...result,
		newCases: newCases[index] ?? []
	}));
}
async function judge({ selected, newCases: plan }, isOver, { settings, options, limit, stage }) {
	const cases = selected.onlyInHead?.cases ?? [];
	if (plan === void 0) return [];
	const most = settings.spendLimit.newCases;
	const obstacle = isOver ? "the run ended before" : obstacleTo(providersIn([plan]), settings, options);
	const trials = obstacle === void 0 ? await runNewCases(plan, limit.left, {
		...stage,
		onTrial: () => void 0
	}) : [];
	return newCasesOf(cases, trials, (place) => place >= most ? `spendLimit.newCases of base allows ${most} of ${cases.length}` : obstacle ?? "the spend limit of base left no room");
}
/** Why trials that decide nothing cannot be made; undefined where they can. */
function obstacleTo(providers, settings, options) {
	if (options.cassette.mode === "replay-only") return "the cassette is only replayed";
	const [fault] = accessFaults(providers, settings, options);
	return fault === void 0 ? void 0 : faultSentence(fault);
}

// src/pipeline/game-day.ts
/**
* Runs the game days of evalsets with what the limits have left. They decide nothing, so whatever keeps
* one from being run is said of it and ends no run. A shard leaves them to the run that merges.
*/
async function withGameDays(results, planned, context) {
	if (context.options.shard !== void 0) return [...results];
	const isOver = context.stage.signal.aborted || results.some(({ cutShort }) => cutShort);
	return allOf(results.map(async (result, index) => {
		const gameDay = planned[index]?.gameDay;
		if (gameDay === void 0) return result;
		return {
			...result,
			gameDay: await hold(gameDay, isOver, context)
		};
	}));
}
async function hold(gameDay, isOver, { settings, options, limit, stage }) {
	const obstacle = isOver ? "the run ended before" : obstacleTo(providersIn([gameDay.plan]), settings, options);
	const trials = obstacle === void 0 ? await runGameDay(gameDay, limit.left, {
		...stage,
		onTrial: () => void 0
	}) : [];
	const noRoom = trials.length === 2 * gameDay.plan.cases.length ? void 0 : "the spend limit of base left no room for all of it";
	return gameDayOf(gameDay, trials, obstacle ?? noRoom);
}

// src/pipeline/order-seed.ts
/**
* Decides the order in which cases are taken. One that is known before the run would let an author
* choose which cases come first; a rerun of the same requests takes the same order, so that it finds
* the same answers.
*/
function orderSeed(plans, trials, { options, randomness, revisions }) {
	if (options.cassette.mode !== "off") return revisions.head.sha;
	const name = `order of ${planDigest(plans)}`;
	const known = trials.recall(name);
	if (known !== void 0) return known;
	const seed = randomness.seed();
	trials.remember(name, seed);
	return seed;
}

// src/core/governance/prices.ts
/** The prices of models: base's own where it sets them, otherwise those of the table. */
function pricesFor(models, own, table) {
	const prices = new Map(Object.entries(own));
	const listed = [];
	const unpriced = [];
	for (const { model, host } of models) {
		if (prices.has(model) || unpriced.includes(model)) continue;
		const price = table.priceOf(model, host);
		if (price === void 0) unpriced.push(model);
		else {
			prices.set(model, price);
			listed.push(`${model} ${price.input} and ${price.output}`);
		}
	}
	const note = `prices in US dollars for a million input and output tokens from ${table.source}, list prices at their lowest tier: ${listed.join(", ")}`;
	return {
		prices: Object.fromEntries(prices),
		notes: listed.length === 0 ? [] : [note],
		unpriced
	};
}

// src/pipeline/prices.ts
/**
* The prices of a run's models: base's own first, then those of a maintained table, which is only
* opened for a model that base gives no price.
*/
var RunPrices = class {
	#context;
	#prices;
	#unpriced = [];
	constructor(context) {
		this.#context = context;
		this.#prices = context.settings.prices;
	}
	get all() {
		return this.#prices;
	}
	/** Models that nobody gives a price. */
	get unpriced() {
		return this.#unpriced;
	}
	/** Looks up models, by the names that they are asked for or that they answer with. */
	async learn(models) {
		const { openPrices, observer } = this.#context;
		const asked = models.filter(({ model }) => !Object.hasOwn(this.#prices, model) && !this.#unpriced.includes(model)).map(({ model, provider }) => ({
			model,
			url: this.#urlOf(provider)
		}));
		const table = asked.some(({ url }) => url !== void 0 && !isLoopback(url.hostname)) ? await openPrices() : NO_PRICES;
		const named = asked.map(({ model, url }) => ({
			model,
			host: url?.host ?? ""
		}));
		const { prices, notes, unpriced } = pricesFor(named, this.#prices, table);
		for (const note of notes) observer.notice(note);
		this.#prices = prices;
		this.#unpriced = [...this.#unpriced, ...unpriced];
	}
	/** US dollars; undefined for a model without a price. */
	costOf(model, usage, source = "provider") {
		const price = Object.hasOwn(this.#prices, model) ? this.#prices[model] : void 0;
		return price === void 0 ? void 0 : spentOn(usage, price, source);
	}
	#urlOf(name) {
		const { settings, options } = this.#context;
		const provider = providersByName(settings).get(name);
		if (provider === void 0) return void 0;
		const url = providerUrl(provider, options, settings);
		return "url" in url ? new URL(url.url) : void 0;
	}
};
const NO_PRICES = {
	source: "no table",
	priceOf: () => void 0
};

// src/pipeline/progress.ts
/** Counts the trials of evalsets that run at the same time as one. */
var Progress = class {
	#observer;
	#costUsd;
	#done = 0;
	#planned = 0;
	constructor(observer, costUsd) {
		this.#observer = observer;
		this.#costUsd = costUsd;
	}
	planned(tasks) {
		this.#planned += tasks;
	}
	settled() {
		this.#done += 1;
		this.#observer.trialFinished(this.#done, this.#planned, this.#costUsd());
	}
};

// src/pipeline/rule.ts
/** The rule of an evalset, by its result before the first trial. */
function ruleOf(plan, empty, { maxErroredShare }, prices) {
	const withTrials = (trials) => ({
		...empty,
		trials
	});
	return {
		needed: (trials) => trialsNeeded(withTrials(trials)),
		lacksTooMany: (trials) => lackTooMany(trials, maxErroredShare),
		verdictOf: async (trials) => {
			await prices.learn(modelsAnswering(plan, trials));
			return decide$1(withTrials(trials), {
				maxErroredShare,
				prices: prices.all
			}).kind;
		}
	};
}
/** A shard makes the trials that are certain; the run that merges all shards asks for the others. */
function ruleOfShard(plan, { maxErroredShare }) {
	return {
		needed: (trials) => certainTrials(plan, trials),
		lacksTooMany: (trials) => lackTooMany(trials, maxErroredShare),
		verdictOf: async () => void 0
	};
}
function lackTooMany(trials, maxErroredShare) {
	const ungraded = trials.filter(({ source }) => source === "none").length;
	return lacksTooMany(ungraded, trials.length, maxErroredShare);
}

// src/pipeline/shards.ts
/** Saves the answers of a shard for the run that merges them, behind a line that says what they are. */
function saveShard(shard, { plans, shares, revisions: { baseline, head }, trials }, store) {
	const planned = shares.reduce((sum, { plan, first }) => sum + firstTrials$1(plan, first), 0);
	const answered = trials.filter(({ source }) => source !== "none").length;
	const file = store.saveShard({
		headgate: VERSION,
		plan: planDigest(plans),
		baseline: baseline.sha,
		head: head.sha,
		shard,
		unanswered: planned - answered
	});
	const firstError = trials.find(({ error }) => error !== void 0)?.error?.message;
	return {
		...shard,
		file,
		planned,
		answered,
		...firstError === void 0 ? {} : { firstError }
	};
}
/** The shards that this run merges, saying which left work to it; undefined where it merges none. */
function shardsToMerge(plans, { settings, options, storage, revisions, observer }) {
	const { shardFolder: folder } = options;
	if (folder === void 0) return void 0;
	const agents = plans.filter(({ mostCalls }) => mostCalls > 0).flatMap(({ evalset }) => foreignProvider(evalset.target) ?? []);
	throwFaults(accessFaults(new Set(agents), settings, options));
	const found = storage.findShards(folder);
	const shards = shardSet(folder, found, plans, revisions);
	for (const { shard, unanswered } of found.flatMap(({ manifest }) => manifest ?? [])) {
		if (unanswered <= 0) continue;
		const left = `shard ${shard.index} of ${shard.count} left ${unanswered} of its trials unanswered`;
		observer.notice(`${left}; what the rule needs of them is asked for here`);
	}
	return shards;
}
/**
* Takes the shards of this very run and no others: each must have measured these plans on these
* revisions. Throws for files that are none, for those of another run, and for two of one shard.
*/
function shardSet(folder, found, plans, revisions) {
	const plan = planDigest(plans);
	throwFaults(found.flatMap((shard) => faultsOf(shard, plan, revisions)));
	const manifests = found.flatMap(({ manifest }) => manifest ?? []);
	const [first] = manifests;
	if (first === void 0) {
		const problem = `${folder} has no shard-<i>-of-<n>.jsonl to merge`;
		throw new ConfigurationError([{
			code: "missing-shard",
			problem,
			hint: "Download the files of all shards into this folder first."
		}]);
	}
	throwFaults(found.flatMap((shard) => repeated(shard, found)));
	const { count } = first.shard;
	const present = new Set(manifests.map(({ shard }) => shard.index));
	const all = Array.from({ length: count }, (_, index) => index + 1);
	return {
		files: found.map(({ file }) => file),
		missing: all.filter((index) => !present.has(index)).map((index) => `${index} of ${count}`)
	};
}
function faultsOf({ file, manifest }, plan, revisions) {
	const position = { file };
	if (manifest === void 0) return [{
		code: "bad-shard",
		problem: "it is not the file of a shard",
		position
	}];
	const stale = (problem) => [{
		code: "stale-shard",
		problem,
		position,
		hint: "Merge only files that the shards of this very run have written."
	}];
	if (manifest.headgate !== "0.1.0") return stale(`version ${manifest.headgate} of Headgate wrote it, and this is ${VERSION}`);
	const { baseline, head } = revisions;
	if (manifest.baseline !== baseline.sha || manifest.head !== head.sha) return stale("its shard ran on other commits");
	return manifest.plan === plan ? [] : stale("its shard measured other requests");
}
/** Two files of one shard, or shards of two ways to cut the run. */
function repeated({ file, manifest }, found) {
	const other = found.find(({ manifest: earlier }) => {
		if (earlier === void 0 || manifest === void 0) return false;
		return earlier.shard.index === manifest.shard.index || earlier.shard.count !== manifest.shard.count;
	});
	if (other === void 0 || other.file === file || manifest === void 0) return [];
	return [{
		code: "bad-shard",
		problem: other.manifest?.shard.count === manifest.shard.count ? `shard ${manifest.shard.index} is there twice, also as ${other.file}` : `it is one of ${manifest.shard.count} shards and ${other.file} one of ${other.manifest?.shard.count}`,
		position: { file }
	}];
}

// src/pipeline/shares.ts
/** What this run measures of each plan: all of it, or a shard's part. */
function cutShares(planned, { shard, seed, missing }) {
	const whole = planned.map(({ plan }) => plan);
	return (shard === void 0 ? whole : shardOf(whole, shard)).map((plan, index) => {
		const { selected, targetChanges = [] } = planned[index] ?? {};
		const empty = {
			evalset: plan.evalset,
			causes: selected?.causes ?? [],
			judgingChanges: selected?.judgingChanges ?? [],
			targetChanges,
			trials: [],
			identicalCaseIds: plan.cases.filter((item) => item.identical).map((item) => item.definition.id),
			seed: `${plan.evalset.name} ${seed}`,
			cutShort: false,
			unconfirmed: false,
			missingShards: missing,
			newCases: []
		};
		return {
			plan,
			empty,
			first: firstTrials(plan, empty, shard)
		};
	});
}
function firstTrials(plan, empty, shard) {
	if (plan.mostCalls === 0) return /* @__PURE__ */ new Map();
	return shard === void 0 ? trialsNeeded(empty) : certainTrials(plan, []);
}

// src/pipeline/store.ts
/**
* Opens what keeps answers: a cassette where one is named, else the trial store. Where no store is
* wanted, shards still need one to hand their answers on by, and have it to themselves.
*/
async function openTrialStore(context, merged) {
	const store = await openAnswers(context, merged);
	return {
		...store,
		trials: redactedStore(store.trials, context.redact)
	};
}
async function openAnswers({ settings, options, storage }, merged) {
	const { cassette, trialStorePath: path, shard } = options;
	if (cassette.mode !== "off") return storage.openCassette(cassette.path, cassette.mode);
	const isNeeded = shard !== void 0 || merged.length > 0;
	if (path === void 0 && !isNeeded) return storage.openUnkept();
	const providers = providersByName(settings);
	const providerOf = (name) => providers.get(name) ?? settings.provider;
	const identities = new Map([...providers].map(([name, provider]) => [name, storeIdentity(provider, options)]));
	const access = {
		identityOf: (name) => identities.get(name) ?? storeIdentity(providerOf(name), options),
		keyOf: (name) => keyOf$2(providerOf(name), options),
		runKey: [...providers.values()].map((provider) => keyOf$2(provider, options)).find(Boolean),
		maxAgeMs: settings.trialStore.maxAgeMs
	};
	return path === void 0 ? storage.openRunStore(access, merged) : storage.openStore(path, access, merged);
}

// src/pipeline/withheld.ts
/** What is wrong where GitHub gives a pull request no secrets, and nobody deployed its agent. */
const CAUSES = {
	"missing-key": "key",
	"missing-endpoint": "endpoint"
};
/**
* What this pull request does not get that its trials need: nobody's mistake, so it ends in a decision.
* Undefined where nothing is; any other fault in the way is left to whoever needs the provider.
*/
function withheld(plans, settings, options) {
	if (options.keyWithheldFrom === void 0 || options.cassette.mode === "replay-only") return;
	if (plans.some(({ evalset }) => evalset.target.command !== void 0) && settings.forkPolicy === "defer-to-merge-group") return "command";
	const calling = plans.filter(({ mostCalls }) => mostCalls > 0);
	const causes = accessFaults(providersIn(calling), settings, options).map(({ code }) => CAUSES[code]);
	return causes.includes(void 0) ? void 0 : causes[0];
}

// src/pipeline/measure.ts
/**
* Plans all evalsets, refuses what is unsound before the first call, and runs the trials; or answers what
* they need and the pull request does not get.
*/
async function measure(selected, context) {
	const planned = await planAll(selected, context.trees, context.settings, context.options);
	const plans = planned.map(({ plan }) => plan);
	const lacking = withheld(plans, context.settings, context.options);
	if (lacking !== void 0) return { withheld: lacking };
	if (context.options.cassette.mode !== "replay-only") for (const { evalset } of plans) requireCommands(evalset, context.options);
	const shards = shardsToMerge(plans, context);
	const store = await openTrialStore(context, shards?.files ?? []);
	const { clock, settings, signal, transcripts } = context;
	const deadline = new Deadline(clock, settings.spendLimit.minutes, signal);
	try {
		return await new Measurement(planned, store, shards, deadline, context).finish();
	} finally {
		deadline.close();
		transcripts.close();
		await store.close();
	}
}
/** One measurement of planned evalsets, all at the same time so that the wire stays full. */
var Measurement = class {
	#planned;
	#plans;
	#store;
	#shards;
	#context;
	#prices;
	#ledger;
	#progress;
	#limit;
	#deadline;
	#common;
	constructor(planned, store, shards, deadline, context) {
		this.#planned = planned;
		this.#shards = shards;
		this.#plans = planned.map(({ plan }) => plan);
		this.#store = store;
		this.#context = context;
		this.#prices = new RunPrices(context);
		this.#ledger = new Ledger(context.settings.spendLimit);
		this.#progress = new Progress(context.observer, () => this.#ledger.totals.costUsd);
		this.#limit = new CallLimit(context.settings.spendLimit.calls);
		this.#deadline = deadline;
		this.#common = new CommonCalls(planned.flatMap(({ plan, newCases }) => [plan, ...newCases === void 0 ? [] : [newCases]]));
	}
	async finish() {
		const { settings, options, revisions } = this.#context;
		const seed = orderSeed(this.#plans, this.#store.trials, this.#context);
		const missing = this.#shards?.missing ?? [];
		const shares = cutShares(this.#planned, {
			shard: options.shard,
			seed,
			missing
		});
		await this.#refuseUnsound(shares);
		const ledger = this.#ledger;
		const callers = new Callers({
			...this.#context,
			revisions,
			ledger,
			memory: this.#store.trials,
			costUsd: (model, usage, source) => this.#prices.costOf(model, usage, source)
		});
		try {
			const reserved = shares.map((share) => ({
				...share,
				calls: this.#reserve(share)
			}));
			const judged = await allOf(reserved.map((share) => this.#run(share, callers)));
			const extra = {
				settings,
				options,
				limit: this.#limit,
				stage: this.#stageOptions(callers, this.#limit)
			};
			const withNew = await withNewCases(judged, this.#planned, extra);
			const results = await withGameDays(withNew, this.#planned, extra);
			const trials = results.flatMap((result) => result.trials);
			for (const [index, { plan }] of shares.entries()) await this.#prices.learn(modelsAnswering(plan, results[index]?.trials ?? []));
			const { shard } = options;
			const measurement = {
				plans: this.#plans,
				shares,
				revisions,
				trials
			};
			return {
				results,
				spend: callers.spend(),
				storeUse: this.#store.trials.use(),
				prices: this.#prices.all,
				...shard === void 0 ? {} : { shard: saveShard(shard, measurement, this.#store) }
			};
		} finally {
			await callers.close();
		}
	}
	/** Throws what must be mended before a call is made; tells what the run will use. */
	async #refuseUnsound(shares) {
		const { settings, options, observer } = this.#context;
		for (const { plan, first } of shares) {
			const { evalset, cases, mostCalls } = plan;
			const calls = `${firstCalls(plan, first)} to ${mostCalls} calls`;
			observer.phase("evalset", `${evalset.name}, ${cases.length} cases, ${calls}`);
		}
		throwFaults(caseFaults(this.#plans.flatMap(({ cases }) => cases).length, settings.spendLimit));
		const calling = shares.filter(({ plan, first }) => firstCalls(plan, first) > 0);
		const fresh = this.#planned.flatMap(({ newCases, gameDay }) => [newCases, gameDay?.plan].filter((plan) => plan !== void 0));
		if (calling.length + fresh.length === 0 || options.cassette.mode === "replay-only") return;
		const plans = calling.map(({ plan }) => plan);
		throwFaults(accessFaults(providersIn(plans), settings, options));
		await this.#prices.learn(modelsIn([...plans, ...fresh]));
		forecast(calling, fresh, this.#store.trials, this.#prices, this.#context);
	}
	/** No more than its first look, so that what is left goes to whoever needs it first. */
	#reserve(share) {
		return this.#limit.reserve(firstLookCalls(share, this.#store.trials));
	}
	async #run({ plan, empty, calls }, callers) {
		if (empty.missingShards.length > 0) {
			calls.release();
			return empty;
		}
		const { settings, options, observer, clock } = this.#context;
		const { shard } = options;
		const outcome = await runTrials(plan, {
			...this.#stageOptions(callers, calls),
			onStage: (tasks) => this.#progress.planned(tasks),
			rule: shard === void 0 ? ruleOf(plan, empty, settings, this.#prices) : ruleOfShard(plan, settings),
			seed: empty.seed,
			clock
		});
		calls.release();
		const { driftCheck } = outcome;
		if (driftCheck !== void 0) observer.notice(driftSentence(empty.evalset.name, driftCheck));
		if (!this.#deadline.isOver) return {
			...empty,
			...outcome
		};
		const trials = outcome.trials.filter(({ error }) => error?.kind !== "cancelled");
		return {
			...empty,
			...outcome,
			trials,
			cutShort: true
		};
	}
	#stageOptions(callers, admission) {
		return {
			store: this.#store.trials,
			common: this.#common,
			callerFor: (provider) => callers.for(provider),
			transcripts: this.#context.transcripts,
			signal: this.#deadline.signal,
			admit: (calls) => admission.admit(calls),
			onTrial: () => this.#progress.settled()
		};
	}
};

// src/core/governance/override.ts
/** `/headgate approve <full commit SHA> <reason>`: nothing before it, and all of it in one line. */
const COMMAND = /^\/headgate approve ([0-9a-f]{40}|[0-9a-f]{64}) (\S.*)$/;
const LONGEST_REASON = 300;
/** States of a review that say yes or no; a later comment changes neither. */
const DECIDING = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"DISMISSED"
];
/** Sifts what was said about a pull request; whatever is not certain does not count. */
function siftApprovals(records, subject) {
	const { commit, rule } = subject;
	if (records.headSha !== commit) return none(`the head of the pull request is no longer ${short(commit)}`);
	if (records.author === void 0 || records.lastPusher === void 0) return none("GitHub does not tell who wrote the pull request and who pushed its head");
	const claims = [...isAllowed("review", rule) ? reviewClaims(records.reviews, commit) : [], ...isAllowed("command", rule) ? commandClaims(records.comments, commit) : []];
	const approvals = [];
	const refused = [];
	for (const { way, by, atMs, reason, flaw } of claims) {
		const found = flaw ?? flawOfAuthor(by, records, rule) ?? flawOfAge(atMs, subject);
		const login = by?.login ?? "a deleted account";
		if (found !== void 0) refused.push(`the ${way} of ${login} ${found}`);
		else approvals.push({
			way,
			by: login,
			atMs,
			untilMs: atMs + rule.expiryMs,
			reason
		});
	}
	return {
		approvals,
		refused: refused.slice(-10)
	};
}
/** The digest that an approval is bound to: that of every setting, written down or not. */
function settingsDigest(settings) {
	return digest(settings);
}
/** The same of a settings file; undefined stands for a base without one. */
function settingsFileDigest(path, text) {
	return settingsDigest(text === void 0 ? DEFAULT_SETTINGS : readSettings(path, text).settings);
}
function none(why) {
	return {
		approvals: [],
		refused: [why]
	};
}
function isAllowed(way, { allow }) {
	return allow === way || allow === "both";
}
/** The last word of each reviewer, where it is or was an approval. */
function reviewClaims(reviews, commit) {
	const last = /* @__PURE__ */ new Map();
	for (const review of reviews) if (DECIDING.includes(review.state)) last.set(review.by?.login, review);
	return [...last.values()].filter(({ state }) => state !== "CHANGES_REQUESTED").map((review) => {
		const flaw = review.state === "DISMISSED" ? "was dismissed" : otherCommit(review, commit);
		const reason = firstLine(review.body).slice(0, LONGEST_REASON) || "approved without words";
		return {
			way: "review",
			by: review.by,
			atMs: review.atMs,
			reason,
			flaw
		};
	});
}
function commandClaims(comments, commit) {
	return comments.flatMap(({ by, atMs, isEdited, body }) => {
		const line = firstLine(body);
		if (!line.startsWith("/headgate")) return [];
		const [, named, words] = COMMAND.exec(line) ?? [];
		if (named === void 0 || words === void 0) return [{
			way: "command",
			by,
			atMs,
			reason: "",
			flaw: "is not /headgate approve <full commit SHA> <reason>"
		}];
		const flaw = isEdited ? "was edited" : otherCommit({ commit: named }, commit);
		return [{
			way: "command",
			by,
			atMs,
			reason: words.trim().slice(0, LONGEST_REASON),
			flaw
		}];
	});
}
function otherCommit(claim, commit) {
	if (claim.commit === commit) return void 0;
	return `is for commit ${short(claim.commit)}, not for ${short(commit)}`;
}
function flawOfAuthor(by, { author, lastPusher }, { who }) {
	if (by === void 0 || !by.isPerson) return "is not from a person";
	if (isSame(by.login, author)) return "is from the author of the pull request";
	if (isSame(by.login, lastPusher)) return "is from whoever pushed last";
	return who.length === 0 || who.some((login) => isSame(by.login, login)) ? void 0 : "is from nobody that override.who names";
}
function flawOfAge(atMs, { rule, nowMs }) {
	return nowMs - atMs <= rule.expiryMs ? void 0 : "is older than override.expiry allows";
}
/** GitHub's logins are the same in capitals and small letters. */
function isSame(login, other) {
	return login.toLowerCase() === other?.toLowerCase();
}
function firstLine(body) {
	return body.split(/\r?\n/, 1)[0] ?? "";
}
function short(sha) {
	return sha.slice(0, 12);
}

// src/pipeline/override.ts
/**
* Looks for a person who accepts the regression of a blocked run. An approval holds for one head commit
* and for the settings that base had when it was given; what cannot be read of it does not count.
*/
async function considerOverride(decision, context) {
	const { approvals, settings, revisions } = context;
	if (approvals === void 0 || !isOverridable(decision, settings.onInconclusive)) return { decision };
	const digest = settingsDigest(settings);
	const { head: commit } = judgedCommits(revisions);
	const search = {
		commit,
		settingsDigest: digest
	};
	if (settings.override.allow === "none") return {
		decision,
		overrideSearch: {
			...search,
			refused: []
		}
	};
	try {
		const nowMs = Date.parse(context.clock.timestamp());
		const sinceMs = nowMs - settings.override.expiryMs;
		const records = await approvals.read({
			judged: judgedCommits(revisions),
			sinceMs
		});
		if (records === void 0) return { decision };
		const sifted = siftApprovals(records, {
			commit,
			rule: settings.override,
			nowMs
		});
		const refused = [...sifted.refused];
		for (const approval of sifted.approvals) {
			const flaw = await flawOf(approval, approvals, context, digest);
			if (flaw === void 0) {
				const { way, by, reason, atMs, untilMs } = approval;
				const [at, until] = [new Date(atMs).toISOString(), new Date(untilMs).toISOString()];
				return { decision: overridden(decision, {
					by,
					way,
					at,
					until,
					commit,
					settingsDigest: digest,
					reason
				}, settings.onInconclusive) };
			}
			refused.push(`the ${approval.way} of ${approval.by} ${flaw}`);
		}
		return {
			decision,
			overrideSearch: {
				...search,
				refused
			}
		};
	} catch (cause) {
		if (!(cause instanceof EnvironmentError)) throw cause;
		return {
			decision,
			overrideSearch: {
				...search,
				refused: [cause.message]
			}
		};
	}
}
async function flawOf({ by, atMs }, approvals, { settingsPath }, digest) {
	if (!await approvals.mayWrite(by)) return "is from somebody without write access";
	const text = await approvals.baseFileAt(settingsPath, atMs);
	return settingsFileDigest(settingsPath, text) === digest ? void 0 : "was given under other trusted settings";
}

// src/pipeline/gate.ts
/** Who reads a green run of this event may take it for the pull request's. */
const DISPATCH_NOTICE = "a workflow_dispatch run does not satisfy a required check of a pull request; with publish-status its verdict becomes a commit status";
/** Runs the gate from two revisions to a published decision. */
async function gate(request, options, given) {
	const { repository, clock, redact } = given;
	const ports = {
		...given,
		transcripts: redactedTranscripts(given.transcripts, redact)
	};
	const observer = encodedObserver(ports.observer, redact);
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
	const [baseline, head] = await Promise.all([repository.tree(revisions.baseline.sha), repository.tree(revisions.head.sha)]);
	const trees = {
		baseline,
		head
	};
	const { settings, faults } = await loadSettings(baseline, options.settingsPath, options.bootstrap);
	throwFaults(faults);
	const inHead = await loadSettings(head, options.settingsPath, true);
	throwFaults(inHead.faults);
	const found = await selectEvalsets(baseline, head, settings, options.settingsPath);
	const changed = settingsNotices(settings, inHead.settings);
	const workflows = workflowNotices(found.changes);
	const selection = {
		...found,
		notices: [
			...found.notices,
			...changed,
			...workflows
		]
	};
	for (const notice of selection.notices) observer.notice(notice);
	if (selection.baseEvalsets === 0) requireBootstrap(options);
	if (selection.selected.length === 0) return finish(notApplicable(reasonForNothing(selection)), revisions, selection, settings);
	const context = {
		...ports,
		observer,
		trees,
		revisions,
		settings,
		options
	};
	const measured = await measure(selection.selected, context);
	if ("withheld" in measured) {
		const from = options.keyWithheldFrom ?? "fork";
		const notices = [...selection.notices, ...waysOn(from, measured.withheld)];
		return finish(keptFrom(from, measured.withheld, settings.forkPolicy), revisions, {
			...selection,
			notices
		}, settings);
	}
	if (measured.shard !== void 0) return finish(shardMeasured(measured.shard, ports.signal.aborted), revisions, selection, settings, {
		...measured,
		results: []
	});
	const priced = {
		...settings,
		prices: measured.prices
	};
	const judged = decide(measured.results, priced, ports.signal.aborted);
	const { settingsPath } = options;
	const override = {
		...ports,
		settingsPath,
		settings,
		revisions
	};
	const { decision, overrideSearch } = await considerOverride(judged, override);
	return finish(decision, revisions, selection, priced, measured, overrideSearch);
	async function finish(decision, pair, found, trusted, measured, overrideSearch) {
		const record = {
			version: VERSION,
			startedAt,
			durationMs: clock.monotonicMs() - startedMs,
			revisions: pair,
			changes: found?.changes ?? [],
			results: measured?.results ?? [],
			decision,
			settings: trusted,
			notices: [...options.isDispatched ? [DISPATCH_NOTICE] : [], ...found?.notices ?? []],
			...overrideSearch === void 0 ? {} : { overrideSearch },
			...measured === void 0 ? {} : {
				spend: measured.spend,
				storeUse: measured.storeUse
			}
		};
		await publish(record, ports);
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