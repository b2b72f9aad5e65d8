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
		...evalset.agent === void 0 ? {} : { agent: evalset.agent },
		causes: result.causes,
		judgingChanges: result.judgingChanges,
		targetChanges: result.targetChanges,
		seed: result.seed,
		cutShort: result.cutShort,
		unconfirmed: result.unconfirmed,
		driftCheck: result.driftCheck ?? null,
		missingShards: result.missingShards,
		gameDay: result.gameDay ?? null,
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

export { resultChunks as t };