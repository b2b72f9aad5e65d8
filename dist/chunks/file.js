// src/domain/grouped.ts
/**
* A number from 0, with two decimals at most, whose thousands are set apart: "12,000". Written out here,
* as the engine's own formatter reads the tables of all languages first, which takes longer than a verdict.
*/
function grouped(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/core/verdict/words.ts
/** A share as people read it: "94.2 %". */
function percent(rate) {
	return `${(rate * 100).toFixed(1)} %`;
}
/** A signed difference of shares in points: "−6.1". */
function points(difference) {
	const value = (difference * 100).toFixed(1);
	if (Number(value) === 0) return "0.0";
	return value.startsWith("-") ? `−${value.slice(1)}` : `+${value}`;
}
/** The size of a drop in points: "6.1". */
function dropPoints(drop) {
	return (drop * 100).toFixed(1);
}
/** A number with two decimals and a minus sign that is one: "−0.75". */
function decimal(value) {
	const text = value.toFixed(2);
	return Number(text) === 0 ? "0.00" : text.replace("-", "−");
}
/** "1 case", "3 cases". */
function counted(count, noun) {
	const shown = grouped(count);
	return count === 1 ? `${shown} ${noun}` : `${shown} ${noun}s`;
}

// src/core/report/target-changes.ts
/** Lines that are shown; result.json has the others. */
const MOST_LINES = 20;
const ORDER = [
	"widened",
	"narrowed",
	"changed"
];
/** What head changes about the policies and tools of a run, each change once, the gravest first. */
function targetChangeLines(results) {
	const changes = new Map(results.flatMap(({ targetChanges }) => targetChanges.map((change) => [JSON.stringify(change), change])));
	const lines = ORDER.flatMap((effect) => [...changes.values()].filter((change) => change.effect === effect).map(lineOf));
	const more = lines.length - MOST_LINES;
	return more <= 0 ? lines : [...lines.slice(0, MOST_LINES), {
		isWider: false,
		text: `and ${more} more`
	}];
}
function lineOf({ part, effect, what }) {
	return {
		isWider: effect === "widened",
		text: `${part} ${effect}: ${what}`
	};
}

// src/core/result/file.ts
/** Rises when a field of result.json changes its meaning or goes; docs/result.schema.json has them. */
const RESULT_SCHEMA_VERSION = 1;
/**
* result.json: everything that a run knows, and enough to work its verdicts out again. It comes in
* chunks, a trial at a time, as the texts of all trials would not fit into memory.
*/
function* resultChunks(record, transcriptOf) {
	const { decision, results, settings, ...facts } = record;
	const { verdicts, ...rest } = decision;
	yield opened({
		schemaVersion: 1,
		headgate: facts.version,
		startedAt: facts.startedAt,
		durationMs: Math.round(facts.durationMs),
		revisions: facts.revisions,
		settingsPath: settings?.path ?? null,
		rule: settings === void 0 ? null : ruleOf(settings),
		spend: facts.spend ?? null,
		storeUse: facts.storeUse ?? null,
		notices: facts.notices,
		changes: facts.changes,
		decision: rest
	});
	yield ",\n  \"evalsets\": [";
	for (const [index, result] of results.entries()) {
		yield index === 0 ? "\n" : ",\n";
		yield opened({
			...evalsetFields(result),
			verdict: verdicts[index] ?? null
		});
		yield ",\n  \"trials\": [";
		for (const [position, trial] of inOrder(result).entries()) {
			const whole = {
				...trial,
				...transcriptOf(trial)
			};
			yield `${position === 0 ? "\n" : ",\n"}${JSON.stringify(whole)}`;
		}
		yield "],\n  \"newCases\": [";
		for (const [position, { caseId, trials, ...facts }] of result.newCases.entries()) {
			const whole = trials.map((trial) => ({
				...trial,
				...transcriptOf(trial)
			}));
			yield `${position === 0 ? "\n" : ",\n"}${JSON.stringify({
				id: caseId,
				...facts,
				trials: whole
			})}`;
		}
		yield "]}";
	}
	yield "]\n}\n";
}
/** An object as JSON that more fields can be added to. */
function opened(fields) {
	return JSON.stringify(fields, null, 2).slice(0, -2);
}
/** Trials by case as the evalset has them, then by index and side, however they came in. */
function inOrder({ evalset, trials }) {
	const places = new Map(evalset.cases.map(({ id }, index) => [id, index]));
	const placeOf = ({ caseId }) => places.get(caseId) ?? 0;
	return [...trials].sort((left, right) => placeOf(left) - placeOf(right) || left.index - right.index || Number(left.side === "head") - Number(right.side === "head"));
}
/** The trusted settings that a verdict depends on. */
function ruleOf({ maxErroredShare, onInconclusive, prices }) {
	return {
		maxErroredShare,
		onInconclusive,
		prices
	};
}
function evalsetFields({ evalset, ...result }) {
	return {
		name: evalset.name,
		version: evalset.version,
		path: evalset.path,
		owner: evalset.owner ?? null,
		target: evalset.target,
		trialRange: evalset.trials,
		budget: evalset.budget,
		statistics: evalset.statistics,
		causes: result.causes,
		judgingChanges: result.judgingChanges,
		targetChanges: result.targetChanges,
		seed: result.seed,
		cutShort: result.cutShort,
		unconfirmed: result.unconfirmed,
		driftCheck: result.driftCheck ?? null,
		missingShards: result.missingShards,
		identicalCaseIds: result.identicalCaseIds,
		cases: evalset.cases.map(({ id, tags, incident, owner, importance, cluster }) => ({
			id,
			tags,
			incident: incident ?? null,
			owner: owner ?? null,
			importance,
			cluster: cluster ?? null
		}))
	};
}

export { dropPoints as a, grouped as c, decimal as i, targetChangeLines as n, percent as o, counted as r, points as s, resultChunks as t };