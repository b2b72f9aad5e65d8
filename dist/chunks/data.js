// src/domain/evalset.ts
/** Whether the target is an agent of another's making, which no model of ours is asked for. */
function isForeign({ command, http }) {
	return command !== void 0 || http !== void 0;
}
/** Whether trials of an evalset are conversations of an agent: ours, or one of another's making. */
function runsAgent({ agent, target }) {
	return agent !== void 0 || isForeign(target);
}

// src/core/verdict/data.ts
/** The cases of a result in the order of their ids, so that the order in files means nothing. */
function caseData(result) {
	const identical = new Set(result.identicalCaseIds);
	const bySide = groupTrials(result.trials);
	return [...result.evalset.cases].sort((left, right) => left.id < right.id ? -1 : 1).map((definition) => ({
		definition,
		identical: identical.has(definition.id),
		trials: {
			baseline: bySide("baseline", definition.id),
			head: bySide("head", definition.id)
		}
	}));
}
/**
* The scores of the cases for the statistics. Trials without a grade are left out, or taken as what
* hurts or helps head most, to see whether they could change the finding.
*/
function trialScores(data, measure, missingAs = "nothing") {
	const clusters = clusterNumbers(data);
	const fill = {
		nothing: {
			baseline: null,
			head: null
		},
		worst: {
			baseline: 1,
			head: 0
		},
		best: {
			baseline: 0,
			head: 1
		}
	}[missingAs];
	return data.map(({ definition, identical, trials }) => {
		const cluster = definition.cluster === void 0 ? void 0 : clusters.get(definition.cluster);
		const scores = (side) => trials[side].map((trial) => scoreOf(trial, measure) ?? fill[side]);
		return {
			baseline: scores("baseline"),
			head: scores("head"),
			identical,
			importance: definition.importance,
			...cluster === void 0 ? {} : { cluster }
		};
	});
}
/** A number from a name, the same on every machine (FNV-1a, Fowler, Noll and Vo 1991). */
function seedOf(name) {
	let hash = 2166136261;
	for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
	return hash;
}
/** The score of a trial, 0..1; undefined when it has no grade. */
function scoreOf(trial, measure) {
	if (trial?.outcome !== "passed" && trial?.outcome !== "failed") return void 0;
	return measure === "score" ? trial.score ?? void 0 : Number(trial.outcome === "passed");
}
/** Numbers for the clusters of more than one case, in the order of their second cases. */
function clusterNumbers(data) {
	const seen = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Map();
	for (const { definition } of data) {
		const name = definition.cluster;
		if (name === void 0) continue;
		if (!seen.has(name)) seen.add(name);
		else if (!numbers.has(name)) numbers.set(name, numbers.size);
	}
	return numbers;
}
function groupTrials(trials) {
	const sides = {
		baseline: /* @__PURE__ */ new Map(),
		head: /* @__PURE__ */ new Map()
	};
	for (const trial of trials) {
		const groups = sides[trial.side];
		const group = groups.get(trial.caseId) ?? [];
		if (group.length === 0) groups.set(trial.caseId, group);
		group[trial.index] = trial;
	}
	return (side, caseId) => Array.from(sides[side].get(caseId) ?? []);
}

export { runsAgent as a, isForeign as i, seedOf as n, trialScores as r, caseData as t };