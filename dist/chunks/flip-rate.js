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

// src/core/stats/flip-rate.ts
/**
* Volatility of a case: the chance, 0..1, that two trials of it on the same side disagree, estimated
* without bias from `passes` of `trials` as 2k(n \u2212 k)/(n(n \u2212 1)), which is twice the sample variance.
* NaN with fewer than two trials, which cannot disagree. Source: E. H. Simpson, Nature 163 (1949), 688.
*/
function flipRate(trials, passes) {
	return 2 * passes * (trials - passes) / (trials * (trials - 1));
}

export { targetChangeLines as n, flipRate as t };