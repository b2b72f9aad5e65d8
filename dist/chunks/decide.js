import { i as points, n as dropPoints, r as percent } from "./words.js";
import { t as createRandom } from "./random.js";
import { a as runsAgent, n as seedOf, r as trialScores, t as caseData } from "./data.js";
import { n as grouped, t as counted } from "./grouped.js";
import { t as shuffle } from "./shuffle.js";
import { t as flipRate } from "./flip-rate.js";

// src/core/stats/drawn.ts
/** The sum of all values, added up in the order of the draw. */
function drawnTotal(units) {
	const values = Float64Array.from(units.flat());
	const starts = startsOf(units);
	return (drawn) => {
		let sum = 0;
		for (const place of drawn) {
			const end = starts[place + 1] ?? 0;
			for (let index = starts[place] ?? 0; index < end; index += 1) sum += values[index] ?? 0;
		}
		return sum;
	};
}
/** The smallest value that 95 % of all values do not exceed; not a number where there are none. */
function drawnPercentile95(units) {
	const ranked = units.flatMap((values, place) => values.map((value) => ({
		value,
		place
	})));
	ranked.sort((left, right) => right.value - left.value);
	const descending = Float64Array.from(ranked, ({ value }) => value);
	const places = Uint32Array.from(ranked, ({ place }) => place);
	const starts = startsOf(units);
	const times = new Uint32Array(units.length);
	return (drawn) => {
		times.fill(0);
		let count = 0;
		for (const place of drawn) {
			times[place] = (times[place] ?? 0) + 1;
			count += (starts[place + 1] ?? 0) - (starts[place] ?? 0);
		}
		if (count === 0) return NaN;
		let above = count - Math.ceil(.95 * count);
		for (const [rank, place] of places.entries()) {
			const here = times[place] ?? 0;
			if (here > above) return descending[rank] ?? NaN;
			above -= here;
		}
		return NaN;
	};
}
/** Where the values of each unit start when all are put in one list, and where the list ends. */
function startsOf(units) {
	const starts = new Uint32Array(units.length + 1);
	for (const [place, values] of units.entries()) starts[place + 1] = (starts[place] ?? 0) + values.length;
	return starts;
}

// src/core/stats/cluster-totals.ts
/**
* Adds up values by cluster. `clusters` names the cluster of each value, in the same order; a RangeError
* when the lists are not of one length. Clusters come in the order in which they first appear.
*/
function clusterTotals(values, clusters) {
	if (values.length !== clusters.length) throw new RangeError(`${values.length} values cannot have ${clusters.length} cluster names`);
	const totals = /* @__PURE__ */ new Map();
	values.forEach((value, index) => {
		const { sum, size } = totals.get(clusters[index]) ?? {
			sum: 0,
			size: 0
		};
		totals.set(clusters[index], {
			sum: sum + value,
			size: size + 1
		});
	});
	return [...totals.values()];
}

// src/core/stats/bootstrap.ts
/**
* A statistic of as many units as there are, drawn with putting back, for each of `resamples` draws, in
* ascending order. Percentiles of it are bounds of the statistic.
*/
function bootstrapOf(count, statistic, resamples, random) {
	const drawn = new Uint32Array(count);
	return Array.from({ length: resamples }, () => {
		for (let index = 0; index < count; index += 1) {
			const place = Math.floor(random() * count);
			if (!(place >= 0 && place < count)) throw new RangeError("random must give numbers in 0..1, without 1");
			drawn[index] = place;
		}
		return statistic(drawn);
	}).sort((left, right) => left - right);
}
/** The middle part of what a bootstrap found; `confidence` is two-sided, 0.95 for 95 %. */
function percentileInterval(ascending, confidence) {
	const tail = (1 - confidence) / 2;
	return {
		low: quantile(ascending, tail),
		high: quantile(ascending, 1 - tail)
	};
}
/** Between the two neighbours in the sorted list, in proportion (type 7 of Hyndman and Fan 1996). */
function quantile(ascending, share) {
	const place = (ascending.length - 1) * share;
	const below = Math.floor(place);
	const [left = NaN, right = left] = ascending.slice(below, below + 2);
	return left + (place - below) * (right - left);
}

// src/core/verdict/budgets/budget.ts
/** Whole rounds of trials that the rule's last look used; confirmations never count. */
function roundsUsed({ result, followed }) {
	const { looks } = followed.progress;
	const rounds = looks.filter((look) => look.stage === "round").length;
	return followed.design.mode === "fixed" ? result.evalset.trials.max : Math.max(1, rounds);
}

// src/core/verdict/budgets/rise.ts
const RESAMPLES = 2e3;
/** Sums of dollars are not exact: a rise of just the budget is within it. */
const ROUNDING = 1e-9;
/**
* The line of such a budget, with an interval from resampling whole cases (paired, so a dear case is
* dear on both sides).
*/
function riseLine({ name, rise, measure, statistic }, context) {
	const allowed = `+${percent(rise)}`;
	const uses = usesOf(context, measure);
	const baseline = statistic(uses.map((use) => use.baseline));
	const head = statistic(uses.map((use) => use.head));
	const riseOf = (drawn) => head(drawn) / baseline(drawn) - 1;
	const measured = riseOf(Uint32Array.from(uses.keys()));
	if (uses.length < 2 || !Number.isFinite(measured)) return {
		budget: name,
		allowed,
		measured: "not measured",
		state: "inconclusive"
	};
	const { evalset, seed } = context.result;
	const { falseRed, falseGreen } = evalset.statistics;
	const random = createRandom(seedOf(`${seed} ${name}`));
	const found = bootstrapOf(uses.length, riseOf, RESAMPLES, random);
	const { low } = percentileInterval(found, 1 - 2 * falseRed);
	const { high } = percentileInterval(found, 1 - 2 * falseGreen);
	const most = rise + ROUNDING;
	const state = low > most ? "regressed" : high <= most ? "passed" : "inconclusive";
	return {
		budget: name,
		allowed,
		measured: `${signed(measured)} (${signed(low)} to ${signed(high)})`,
		state
	};
}
function usesOf(context, measure) {
	const rounds = roundsUsed(context);
	return context.followed.data.flatMap((item) => {
		const pairs = pairedTrials(item, rounds).flatMap(([baseline, head]) => {
			const [before, after] = [measure(baseline), measure(head)];
			return before === void 0 || after === void 0 ? [] : [[before, after]];
		});
		if (pairs.length === 0) return [];
		return [{
			baseline: pairs.map(([before]) => before),
			head: pairs.map(([, after]) => after)
		}];
	});
}
function pairedTrials({ trials }, rounds) {
	return trials.baseline.slice(0, rounds).flatMap((baseline, index) => {
		const head = trials.head[index];
		return baseline === void 0 || head === void 0 ? [] : [[baseline, head]];
	});
}
function signed(rise) {
	return `${rise < 0 ? "\u2212" : "+"}${percent(Math.abs(rise))}`;
}

// src/core/verdict/budgets/cost-and-latency.ts
/**
* The rise of cost: head's total over base's. In US dollars where all models have a price, otherwise
* in tokens. It is about what the target costs, so an answer counts in full whether it was paid for in
* this run, in an earlier one or at the price of a batch: a side whose answers were stored would look
* cheaper than it is.
*/
function costLine(context) {
	const rise = context.result.evalset.budget.costRise;
	if (rise === void 0) return [];
	const { prices } = context;
	const unpriced = context.result.trials.find((trial) => trial.usage !== void 0 && priceOf(trial, prices) === void 0);
	const isPriced = unpriced === void 0;
	if (!isPriced && Object.keys(prices).length > 0) {
		const measured = `not measured, as prices lack ${unpriced.model ?? "the model that answered"}`;
		return [{
			budget: "cost",
			allowed: `+${percent(rise)}`,
			measured,
			state: "inconclusive"
		}];
	}
	const name = isPriced ? "cost" : "cost (in tokens, as prices are not set)";
	const measure = (trial) => costOf(trial, isPriced ? prices : {});
	return [riseLine({
		name,
		rise,
		measure,
		statistic: drawnTotal
	}, context)];
}
/** The rise of the 95th percentile of latency. */
function latencyLine(context) {
	const rise = context.result.evalset.budget.p95LatencyRise;
	if (rise === void 0) return [];
	return [riseLine({
		name: "p95 latency",
		rise,
		measure: latencyOf,
		statistic: drawnPercentile95
	}, context)];
}
/** The rise of the 95th percentile of the time to the first token, over answers that were streamed. */
function firstTokenLine(context) {
	const rise = context.result.evalset.budget.p95FirstTokenRise;
	if (rise === void 0) return [];
	const measure = ({ firstTokenMs }) => firstTokenMs;
	return [riseLine({
		name: "p95 first token",
		rise,
		measure,
		statistic: drawnPercentile95
	}, context)];
}
/** Whether the time to the first token is judged, so that answers have to be streamed. */
function needsFirstToken({ budget }) {
	return budget.p95FirstTokenRise !== void 0;
}
/** How long the answer took when it was asked for; a batch answers when it suits the provider. */
function latencyOf({ latencyMs, source }) {
	return latencyMs > 0 && source !== "batch" ? latencyMs : void 0;
}
function priceOf(trial, prices) {
	const { model } = trial;
	return model !== void 0 && Object.hasOwn(prices, model) ? prices[model] : void 0;
}
/** US dollars where the model has a price, otherwise tokens. */
function costOf(trial, prices) {
	if (trial.usage === void 0) return void 0;
	const { inputTokens, outputTokens } = trial.usage;
	const price = priceOf(trial, prices);
	return price === void 0 ? inputTokens + outputTokens : (inputTokens * price.input + outputTokens * price.output) / 1e6;
}

// src/core/stats/moments.ts
/** The arithmetic mean; not a number for no values. */
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** The unbiased variance of a sample of two or more: squares about the mean over n \u2212 1. */
function sampleVariance(values) {
	const centre = mean(values);
	return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

// src/core/stats/normal.ts
/** Error function over its argument, in the squared argument, up to 0.46875. */
const CODY_NEAR = {
	above: [
		.18577770618460315,
		3.1611237438705655,
		113.86415415105016,
		377.485237685302,
		3209.3775891384694
	],
	below: [
		1,
		23.601290952344122,
		244.02463793444417,
		1282.6165260773723,
		2844.236833439171
	]
};
/** Complementary error function times exp(x\u00b2), in the argument, up to 4. */
const CODY_MIDDLE = {
	above: [
		2.1531153547440383e-8,
		.5641884969886701,
		8.883149794388377,
		66.11919063714163,
		298.6351381974001,
		881.952221241769,
		1712.0476126340707,
		2051.0783778260716,
		1230.3393547979972
	],
	below: [
		1,
		15.744926110709835,
		117.6939508913125,
		537.1811018620099,
		1621.3895745666903,
		3290.7992357334597,
		4362.619090143247,
		3439.3676741437216,
		1230.3393548037495
	]
};
/** What is missing from the leading term of the tail, in the inverse squared argument, above 4. */
const CODY_FAR = {
	above: [
		.016315387137302097,
		.30532663496123236,
		.36034489994980445,
		.12578172611122926,
		.016083785148742275,
		.0006587491615298378
	],
	below: [
		1,
		2.568520192289822,
		1.8729528499234673,
		.5279051029514285,
		.06051834131244132,
		.0023352049762686918
	]
};
/** Quantile over (p \u2212 \u00bd), in 0.425\u00b2 \u2212 (p \u2212 \u00bd)\u00b2, for the middle 85 % of the distribution. */
const WICHURA_CENTRE = {
	above: [
		2509.0809287301227,
		33430.57558358813,
		67265.7709270087,
		45921.95393154987,
		13731.69376550946,
		1971.5909503065513,
		133.14166789178438,
		3.3871328727963665
	],
	below: [
		5226.495278852546,
		28729.085735721943,
		39307.89580009271,
		21213.794301586597,
		5394.196021424751,
		687.1870074920579,
		42.31333070160091,
		1
	]
};
/** Quantile of a tail p down to exp(\u221225), in \u221a(\u2212ln p) \u2212 1.6. */
const WICHURA_TAIL = {
	above: [
		.0007745450142783414,
		.022723844989269184,
		.2417807251774506,
		1.2704582524523684,
		3.6478483247632045,
		5.769497221460691,
		4.630337846156546,
		1.4234371107496835
	],
	below: [
		1.0507500716444169e-9,
		.0005475938084995345,
		.015198666563616457,
		.14810397642748008,
		.6897673349851,
		1.6763848301838038,
		2.053191626637759,
		1
	]
};
/** Quantile of a tail p below exp(\u221225), in \u221a(\u2212ln p) \u2212 5. */
const WICHURA_FAR_TAIL = {
	above: [
		2.0103343992922881e-7,
		27115555687434876e-21,
		.0012426609473880784,
		.026532189526576124,
		.29656057182850487,
		1.7848265399172913,
		5.463784911164114,
		6.657904643501103
	],
	below: [
		20442631033899397e-31,
		1.421511758316446e-7,
		18463183175100548e-21,
		.0007868691311456133,
		.014875361290850615,
		.1369298809227358,
		.599832206555888,
		1
	]
};
const ONE_OVER_ROOT_PI = 1 / Math.sqrt(Math.PI);
/** The complementary error function is zero in double precision from here on. */
const NOTHING_LEFT = 27;
/**
* Cumulative distribution function of the standard normal distribution: the chance, 0..1, of a value
* at most `value`. Far in the lower tail it keeps its relative precision, so for an upper tail ask for
* `normalCdf(-value)` and not for one minus the other. Method: Cody 1969.
*/
function normalCdf(value) {
	return .5 * complementaryError(-value / Math.SQRT2);
}
/**
* Quantile of the standard normal distribution, the inverse of `normalCdf`: the value that is not
* exceeded with this probability. 0 gives \u2212Infinity and 1 gives Infinity. Method: Wichura 1988.
*/
function normalQuantile(probability) {
	const offset = probability - .5;
	if (Math.abs(offset) <= .425) return offset * quotient(WICHURA_CENTRE, .425 * .425 - offset * offset);
	const tail = offset < 0 ? probability : 1 - probability;
	const depth = Math.sqrt(-Math.log(tail));
	if (depth === Infinity) return offset * Infinity;
	const size = depth <= 5 ? quotient(WICHURA_TAIL, depth - 1.6) : quotient(WICHURA_FAR_TAIL, depth - 5);
	return offset < 0 ? -size : size;
}
/** erfc(x) = 2/\u221a\u03c0 \u00b7 \u222b from x to infinity of exp(\u2212t\u00b2) dt. */
function complementaryError(value) {
	const size = Math.abs(value);
	if (size <= .46875) return 1 - value * quotient(CODY_NEAR, value * value);
	const tail = size < NOTHING_LEFT ? complementaryErrorTail(size) : 0;
	return value < 0 ? 2 - tail : tail;
}
function complementaryErrorTail(size) {
	const decay = Math.exp(-size * size);
	if (size <= 4) return decay * quotient(CODY_MIDDLE, size);
	const inverseSquare = 1 / (size * size);
	const correction = inverseSquare * quotient(CODY_FAR, inverseSquare);
	return decay * (ONE_OVER_ROOT_PI - correction) / size;
}
function quotient({ above, below }, at) {
	return polynomial(above, at) / polynomial(below, at);
}
function polynomial(coefficients, at) {
	let sum = 0;
	for (const coefficient of coefficients) sum = sum * at + coefficient;
	return sum;
}

// src/core/stats/wilson.ts
/**
* Wilson's score interval for a share: all shares that a score test would not reject. Holds its level
* well from a handful of units on and at shares of 0 and 1, where the textbook interval has no width.
* `successes` may be fractional, as means over trials are; `count` (above 0) is the number of
* independent units and `z` the normal quantile of the level, 1.96 for two-sided 95 %.
* Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
*/
function wilsonInterval(successes, count, z) {
	const share = successes / count;
	const spread = z * z;
	const centre = share + spread / (2 * count);
	const margin = z * Math.sqrt(share * (1 - share) / count + spread / (4 * count * count));
	const scale = 1 + spread / count;
	return {
		low: successes <= 0 ? 0 : Math.max(0, (centre - margin) / scale),
		high: successes >= count ? 1 : Math.min(1, (centre + margin) / scale)
	};
}

// src/core/verdict/budgets/floor.ts
/** One extra flip that keeps a variance from being taken as zero. */
const PSEUDO_FLIPS$1 = 1;
/** The least pass rate of head: red when its upper bound is under the floor, green when its lower bound is above. */
function floorLine(context) {
	const { evalset } = context.result;
	const floor = evalset.budget.floorPassRate;
	if (floor === void 0) return [];
	const estimate = headRate(context);
	const allowed = `at least ${percent(floor)}`;
	if (estimate === void 0) return [{
		budget: "floor",
		allowed,
		measured: "not measured",
		state: "inconclusive"
	}];
	const { rate, low, high } = estimate;
	const state = high < floor ? "regressed" : low > floor ? "passed" : "inconclusive";
	return [{
		budget: "floor",
		allowed,
		measured: `${percent(rate)} (${percent(low)} to ${percent(high)})`,
		state
	}];
}
function headRate(context) {
	const { statistics } = context.result.evalset;
	const rounds = roundsUsed(context);
	const heads = trialScores(context.followed.data, statistics.measure, context.missingAs).flatMap((item) => {
		const scores = item.head.slice(0, item.identical ? 1 : rounds).filter((score) => score !== null);
		return scores.length === 0 ? [] : [{
			scores,
			importance: item.importance
		}];
	});
	if (heads.length === 0) return void 0;
	const total = heads.reduce((sum, item) => sum + item.importance, 0);
	const rate = heads.reduce((sum, item) => sum + item.importance * mean(item.scores), 0) / total;
	const red = normalQuantile(1 - statistics.falseRed);
	const green = normalQuantile(1 - statistics.falseGreen);
	const count = total ** 2 / heads.reduce((sum, item) => sum + item.importance ** 2, 0);
	if (heads.some((item) => item.scores.length < 2)) {
		const { high } = wilsonInterval(rate * count, count, red);
		return {
			rate,
			low: wilsonInterval(rate * count, count, green).low,
			high
		};
	}
	const within = heads.reduce((sum, { scores, importance }) => sum + importance ** 2 * sampleVariance(scores) / scores.length, 0);
	const pairs = count * rounds;
	const error = Math.sqrt(within / total ** 2 + PSEUDO_FLIPS$1 / pairs ** 2);
	return {
		rate,
		low: Math.max(0, rate - green * error),
		high: Math.min(1, rate + red * error)
	};
}

// src/core/stats/fixed-set-difference.ts
/**
* The estimate after whole rounds. Cases without a graded pair are left out; with none left the
* difference is not a number and has no pairs.
*/
function roundDifference(selections) {
	const measured = selections.flatMap((selection) => measureCase(selection) ?? []);
	const totals = sums(measured);
	const independent = measured.filter((item) => item.cluster === void 0).reduce((sum, item) => sum + item.importance ** 2 * item.variance, 0);
	const withinRun = Math.max(0, independent + clusterVariance(measured));
	const ofKnown = measured.reduce((sum, item) => sum + item.importance ** 2 * item.knownVariance, 0);
	return {
		difference: totals.change / totals.importance,
		variance: (withinRun + ofKnown) / totals.importance ** 2,
		pairs: totals.importance ** 2 / totals.inversePairs || 0,
		cases: measured.length,
		means: meansOf(measured)
	};
}
/**
* The estimate after part of the first round: the cases run so far are a random sample of all, so
* their spread is the noise.
*/
function blockDifference(selections) {
	const measured = selections.flatMap((selection) => measureCase(selection) ?? []);
	const totals = sums(measured);
	const count = measured.length;
	const mean = totals.change / totals.importance;
	const spread = measured.reduce((sum, item) => sum + item.importance ** 2 * (item.change - mean) ** 2, 0);
	const ofKnown = measured.reduce((sum, item) => sum + item.importance ** 2 * item.knownVariance, 0);
	const variance = (spread * count / (count - 1) + ofKnown) / totals.importance ** 2;
	const pairs = totals.importance ** 2 / totals.squaredImportance || 0;
	return {
		difference: mean,
		variance: count < 2 ? NaN : variance,
		pairs,
		cases: count,
		means: meansOf(measured)
	};
}
function measureCase({ item, used, run, perRound }) {
	const { importance, cluster, known } = item;
	const rounds = used / perRound;
	if (item.identical) return {
		importance,
		rounds,
		cluster: void 0,
		baselineMean: item.baseline[0] ?? void 0,
		change: 0,
		variance: 0,
		knownVariance: 0,
		byTrial: []
	};
	const pairs = pairsOf(item, 0, used);
	if (pairs.baseline.length === 0) return void 0;
	const change = mean(pairs.head) - mean(pairs.baseline);
	return {
		importance,
		change,
		baselineMean: mean(pairs.baseline),
		variance: caseVariance(item, pairs, change, used, run),
		knownVariance: known?.errorVariance ?? 0,
		rounds: pairs.head.length / perRound,
		cluster,
		byTrial: cluster === void 0 ? [] : Array.from({ length: used }, (_, index) => differenceAt(item, index))
	};
}
function caseVariance(item, pairs, change, used, run) {
	const count = pairs.head.length;
	if (count >= 2) return ((item.known === void 0 ? sampleVariance(pairs.baseline) : 0) + sampleVariance(pairs.head)) / count;
	const later = pairsOf(item, used, run);
	if (change === 0 || later.head.length === 0) return change * change;
	return change * (change - (mean(later.head) - mean(later.baseline)));
}
/** Graded pairs by trial index; a pair with an ungraded side is dropped whole. */
function pairsOf(item, from, to) {
	const baseline = [];
	const head = [];
	for (let index = from; index < to; index += 1) {
		const left = item.known === void 0 ? item.baseline[index] : item.known.mean;
		const right = item.head[index];
		if (typeof left !== "number" || typeof right !== "number") continue;
		baseline.push(left);
		head.push(right);
	}
	return {
		baseline,
		head
	};
}
function differenceAt(item, index) {
	const { baseline, head } = pairsOf(item, index, index + 1);
	const [left, right] = [baseline[0], head[0]];
	return left === void 0 || right === void 0 ? null : right - left;
}
/** Variance of the sum over each cluster, from how its totals differ from trial to trial. */
function clusterVariance(measured) {
	const totals = /* @__PURE__ */ new Map();
	for (const item of measured) {
		if (item.cluster === void 0) continue;
		const byTrial = totals.get(item.cluster) ?? /* @__PURE__ */ new Map();
		for (const [index, difference] of item.byTrial.entries()) {
			if (difference === null) continue;
			byTrial.set(index, (byTrial.get(index) ?? 0) + item.importance * difference);
		}
		totals.set(item.cluster, byTrial);
	}
	return [...totals.values()].reduce((sum, byTrial) => {
		const values = [...byTrial.values()];
		const [only = 0] = values;
		return sum + (values.length >= 2 ? sampleVariance(values) / values.length : only * only);
	}, 0);
}
function meansOf(measured) {
	let importance = 0;
	const totals = {
		baseline: 0,
		head: 0
	};
	for (const { baselineMean, change, importance: own } of measured) {
		if (baselineMean === void 0) continue;
		importance += own;
		totals.baseline += own * baselineMean;
		totals.head += own * (baselineMean + change);
	}
	return {
		baseline: totals.baseline / importance,
		head: totals.head / importance
	};
}
function sums(measured) {
	const totals = {
		change: 0,
		importance: 0,
		squaredImportance: 0,
		inversePairs: 0
	};
	for (const { importance, change, rounds } of measured) {
		totals.change += importance * change;
		totals.importance += importance;
		totals.squaredImportance += importance ** 2;
		totals.inversePairs += importance ** 2 / rounds;
	}
	return totals;
}

// src/core/stats/root.ts
const MOST_STEPS = 200;
/**
* The place between `low` and `high` where an increasing function crosses zero. Newton's method from
* `start`, kept safe: every reading narrows the bracket, and a step that would leave it, or that has no
* slope to go by, goes to the middle instead (bisection). Stops when a step is smaller than
* `tolerance`, relative to where it leads.
*/
function increasingRoot(bracket, tolerance, read) {
	let { low, high, start: at } = bracket;
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const { value, slope = NaN } = read(at);
		if (value > 0) high = at;
		else low = at;
		const newton = at - value / slope;
		const next = newton >= low && newton <= high ? newton : (low + high) / 2;
		const moved = Math.abs(next - at);
		at = next;
		if (moved <= tolerance * Math.abs(at)) break;
	}
	return at;
}

// src/core/stats/group-sequential.ts
/** Points of the grid; odd, as Simpson's rule needs. */
const GRID_POINTS = 129;
/** The grid starts so many standard deviations below zero; what lies beyond never comes back. */
const GRID_START = -6;
/** No bound lies higher; the chance beyond is below 1e-15. */
const HIGHEST_BOUND = 8;
/** Spending less than this is spending nothing. */
const LEAST_SPENT = 1e-12;
/**
* Information must grow by this factor from look to look. A smaller step is narrower than the grid can
* carry: bounds would come out too low and errors too frequent.
*/
const LEAST_GROWTH = 1.05;
/** How far below every possible bound a statistic must lie to be waved through. */
const CLEARLY_BELOW = .045;
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/**
* Starts a series of looks that together pass a bound with chance at most `level` (above 0, at most
* \u00bd) if the statistic has mean zero; `spending` says how the level is shared out over the looks.
*/
function createBoundary(level, spending) {
	const lowestBound = -normalQuantile(level) - CLEARLY_BELOW;
	let noted = [];
	let lastInformation = 0;
	let spent = 0;
	let running;
	const work = (information, clock) => {
		const total = Math.max(spent, spending(clock, level));
		const bound = boundFor(total - spent, information, running);
		spent = total;
		running = {
			information,
			grid: gridBelow(bound, information, running)
		};
		return bound;
	};
	return { next(information, clock, { last = false, statistic = Infinity } = {}) {
		const least = lastInformation * LEAST_GROWTH;
		if (information < least && !last) return Infinity;
		lastInformation = Math.max(information, least);
		noted.push({
			information: lastInformation,
			clock
		});
		if (statistic < lowestBound) return Infinity;
		let bound = Infinity;
		for (const look of noted) bound = work(look.information, look.clock);
		noted = [];
		return bound;
	} };
}
/** The bound that running paths pass with chance `spend`, as a standard normal value. */
function boundFor(spend, information, running) {
	if (spend <= LEAST_SPENT) return HIGHEST_BOUND;
	const alone = -normalQuantile(spend);
	if (running === void 0) return alone;
	const deviation = Math.sqrt(information);
	const step = Math.sqrt(information - running.information);
	return increasingRoot({
		low: 0,
		high: HIGHEST_BOUND,
		start: alone
	}, 1e-10, (bound) => {
		let beyond = 0;
		let density = 0;
		for (const { score, mass } of running.grid) {
			const distance = (bound * deviation - score) / step;
			beyond += mass * normalCdf(-distance);
			density += mass * Math.exp(-.5 * distance * distance);
		}
		const slope = density * deviation / (ROOT_TWO_PI * step * beyond);
		return {
			value: Math.log(spend / beyond),
			slope
		};
	});
}
/** Simpson grid of the paths that stay below the bound at this look. */
function gridBelow(bound, information, running) {
	const deviation = Math.sqrt(information);
	const start = GRID_START * deviation;
	const width = (Math.min(bound, HIGHEST_BOUND) * deviation - start) / 128;
	const density = running === void 0 ? startDensity(information) : nextDensity(running, information);
	return Array.from({ length: GRID_POINTS }, (_, index) => {
		const score = start + width * index;
		return {
			score,
			mass: simpsonWeight(index) * width * density(score)
		};
	});
}
/** Simpson's rule: 1, 4, 2, 4, \u2026, 2, 4, 1, over three. */
function simpsonWeight(index) {
	if (index === 0 || index === 128) return 1 / 3;
	return index % 2 === 1 ? 4 / 3 : 2 / 3;
}
/** Density of the score at the first look. */
function startDensity(information) {
	const scale = 1 / (ROOT_TWO_PI * Math.sqrt(information));
	return (score) => scale * Math.exp(-.5 * score * score / information);
}
/** Density of the score after one more step, of the paths that were running before it. */
function nextDensity(running, information) {
	const step = Math.sqrt(information - running.information);
	const scale = 1 / (ROOT_TWO_PI * step);
	return (score) => {
		let sum = 0;
		for (const from of running.grid) {
			const distance = (score - from.score) / step;
			sum += from.mass * Math.exp(-.5 * distance * distance);
		}
		return scale * sum;
	};
}

// src/core/stats/margin-look.ts
/** Two extra flips that keep a variance from being taken as zero (after Bonett and Price 2012). */
const PSEUDO_FLIPS = 2;
/** Half a flip against passing on a difference that is finer than one trial. */
const CONTINUITY = .5;
/**
* Weighs an estimate against two margins. No difference at all is no proof by itself: under a drop of
* `mustCatch` the variance is at most that of a binomial (Hoeffding 1956), and on the passing side it
* is taken as no smaller than that.
*/
function marginLook(estimate, { budget, mustCatch }) {
	const { difference, variance, pairs } = estimate;
	const smoothed = variance + PSEUDO_FLIPS / pairs ** 2;
	const failError = Math.sqrt(smoothed);
	const passError = Math.sqrt(Math.max(smoothed, mustCatch * (1 - mustCatch) / pairs));
	const passEstimate = difference - CONTINUITY / pairs;
	return {
		failScore: -(difference + budget) / failError,
		failError,
		passScore: (passEstimate + mustCatch) / passError,
		passError,
		passEstimate
	};
}

// src/core/stats/spending.ts
/** Spends level \u00b7 clock^exponent; 1.5 lies between the two others and is the default of the gate. */
function powerSpending(exponent) {
	return (clock, level) => level * elapsed(clock) ** exponent;
}
function elapsed(clock) {
	return Math.min(1, Math.max(0, clock));
}

// src/core/verdict/stopping.ts
const SPENDING_POWER = 1.5;
/** A confirmation costs a quarter of a look on the clock of the spending. */
const CONFIRMATION_LOOK = .25;
/** The clock stays short of its end until the last look. */
const LATEST_BEFORE_END = .999;
/** Confirm only when red would be in reach if there were no noise: two standard errors. */
const CONFIRM_FROM = 2;
const CONFIRM_PSEUDO_FLIPS = 2;
/** A confirmation may cost at most this many pairs for each case of the set. */
const CONFIRM_COST = .6;
/**
* Follows the rule through the trials at hand: either it stops with a finding, or it names how many
* trials each case needs for the next stage. The same trials and seed always give the same answer,
* so a verdict can be worked out again from a result file.
*/
function followRule(cases, design) {
	return new RuleRun(cases, design).progress();
}
/** Thrown inside a run to leave it where trials are missing. */
var TrialsMissing = class {};
var RuleRun = class {
	#cases;
	#design;
	#run;
	#order;
	#blockEnds;
	#rounds;
	#looks = [];
	#failBoundary;
	#passBoundary;
	#clock = 0;
	constructor(cases, design) {
		this.#cases = cases;
		this.#design = design;
		this.#run = cases.map(() => 0);
		this.#order = shuffle(cases.map((_, index) => index), createRandom(design.seed));
		const perRound = cases.reduce((sum, item, index) => sum + (item.identical ? 0 : this.#perRound(index)), 0);
		const affordable = Math.floor(design.maxPairs / Math.max(1, perRound));
		this.#rounds = Math.max(1, Math.min(design.maxRounds, affordable));
		const hasBlocks = design.mode === "sequential" && cases.every((item) => item.cluster === void 0);
		this.#blockEnds = hasBlocks ? blockEnds(cases.length, design.firstBlock) : [];
		this.#failBoundary = createBoundary(design.falseRed, powerSpending(SPENDING_POWER));
		this.#passBoundary = createBoundary(design.falseGreen, powerSpending(SPENDING_POWER));
	}
	progress() {
		try {
			return {
				kind: "stopped",
				finding: this.#design.mode === "fixed" ? this.#fixed() : this.#sequential(),
				looks: this.#looks,
				trials: this.#run
			};
		} catch (reason) {
			if (!(reason instanceof TrialsMissing)) throw reason;
			return {
				kind: "needs-trials",
				trials: this.#run,
				looks: this.#looks
			};
		}
	}
	#fixed() {
		this.#require(this.#order, this.#rounds);
		return this.#look("round", this.#rounds, true) ?? "inconclusive";
	}
	#sequential() {
		for (const end of this.#blockEnds) {
			this.#require(this.#order.slice(0, end), 1);
			if (end === this.#cases.length) break;
			this.#clock += 1;
			const finding = this.#weigh("block", blockDifference(this.#selections(1, end)), false);
			if (finding !== void 0) return finding;
		}
		for (let round = 1;; round += 1) {
			this.#require(this.#order, round);
			const isLast = this.#isLast(round);
			const mayConfirm = round === 1 && this.#design.confirmations > 0;
			this.#clock = Math.floor(this.#clock) + 1;
			const finding = this.#look("round", round, isLast && !mayConfirm);
			if (finding !== void 0) return finding;
			if (mayConfirm) {
				const confirmed = this.#confirm();
				if (confirmed !== void 0) return confirmed;
				if (this.#isLast(round)) return this.#look("round", round, true) ?? "inconclusive";
			} else if (isLast) return "inconclusive";
		}
	}
	/** Whether no further round may run: by the number of rounds, or by what it would cost. */
	#isLast(round) {
		const needed = this.#sumOverTried((run, index) => Math.max(0, (round + 1) * this.#perRound(index) - run));
		return round >= this.#rounds || this.#pairsRun() + needed > this.#design.maxPairs;
	}
	/** Reruns the cases that flipped in the first round, when red is in reach and it is affordable. */
	#confirm() {
		const { budget, confirmations, maxPairs } = this.#design;
		const count = this.#cases.length;
		const { difference } = roundDifference(this.#selections(1, count));
		const reach = -(difference + budget) / (Math.sqrt(CONFIRM_PSEUDO_FLIPS) / count);
		if (this.#cases.some((item) => item.known !== void 0) || reach < CONFIRM_FROM) return void 0;
		const flipped = this.#order.filter((index) => this.#flippedOnce(index));
		const cost = flipped.length * confirmations;
		if (cost + this.#pairsRun() > maxPairs || cost > CONFIRM_COST * count) return void 0;
		this.#require(flipped, 1 + confirmations);
		this.#clock += CONFIRMATION_LOOK;
		return this.#look("confirmation", 1, false);
	}
	#flippedOnce(index) {
		const item = this.#cases[index];
		if (item === void 0 || item.identical || this.#perRound(index) !== 1) return false;
		const [baseline, head] = [item.baseline[0], item.head[0]];
		return typeof baseline === "number" && typeof head === "number" && baseline !== head;
	}
	#look(stage, round, isLast) {
		const selections = this.#selections(round, this.#cases.length);
		return this.#weigh(stage, roundDifference(selections), isLast);
	}
	#weigh(stage, difference, isLast) {
		if (!(difference.pairs > 0) || Number.isNaN(difference.variance)) return isLast ? "inconclusive" : void 0;
		const look = marginLook(difference, this.#design);
		const planned = Math.max(1, this.#blockEnds.length) + this.#rounds - 1;
		const clock = isLast ? 1 : Math.min(LATEST_BEFORE_END, this.#clock / planned);
		const bound = (boundary, error, score) => boundary.next(1 / error ** 2, clock, {
			last: isLast,
			...this.#design.reportBounds ? {} : { statistic: score }
		});
		const failBound = bound(this.#failBoundary, look.failError, look.failScore);
		const passBound = bound(this.#passBoundary, look.passError, look.passScore);
		this.#looks.push({
			...look,
			...difference,
			stage,
			pairsRun: this.#pairsRun(),
			failBound,
			passBound
		});
		if (look.failScore >= failBound) return "regressed";
		return look.passScore >= passBound ? "passed" : isLast ? "inconclusive" : void 0;
	}
	#selections(round, count) {
		return this.#order.slice(0, count).flatMap((index) => {
			const item = this.#cases[index];
			const perRound = this.#perRound(index);
			const run = this.#run[index] ?? 0;
			return item === void 0 ? [] : [{
				item,
				used: round * perRound,
				run,
				perRound
			}];
		});
	}
	/** Calls for trials; leaves the run when a case has not been tried that often. */
	#require(indices, rounds) {
		let isMissing = false;
		for (const index of indices) {
			const item = this.#cases[index];
			const trials = Math.max(this.#run[index] ?? 0, rounds * this.#perRound(index));
			this.#run[index] = trials;
			if (item !== void 0 && !item.identical && tried(item) < trials) isMissing = true;
		}
		if (isMissing) throw new TrialsMissing();
	}
	#perRound(index) {
		return this.#design.perRound[index] ?? 1;
	}
	#pairsRun() {
		return this.#sumOverTried((run) => run);
	}
	/** A sum over the cases that are tried at all, which those with identical requests are not. */
	#sumOverTried(value) {
		return this.#run.reduce((sum, run, index) => sum + (this.#cases[index]?.identical ? 0 : value(run, index)), 0);
	}
};
/** Trials that were run on both sides, or on head where base is known. */
function tried({ baseline, head, known }) {
	return known === void 0 ? Math.min(baseline.length, head.length) : head.length;
}
/** Ends of the blocks of the first pass: 100, 200, 400, \u2026 and all; one block for small sets. */
function blockEnds(count, firstBlock) {
	if (count < 2 * firstBlock) return [];
	const ends = [];
	for (let size = firstBlock; ends.at(-1) !== count; size *= 2) ends.push(2 * size > count ? count : size);
	return ends;
}

// src/core/verdict/follow.ts
/** Cases of the first block: with twice as many, the first pass is split. */
const FIRST_BLOCK = 100;
/** Reruns of a case that flipped, to see whether the flip is noise. */
const CONFIRMATIONS = 3;
/**
* Applies an evalset's rule to the trials of a result, be it finished or under way. Trials without a
* grade are left out, or taken as the worst or the best for head.
*/
function follow(result, { reportBounds = true, missingAs = "nothing" } = {}) {
	const data = caseData(result);
	const design = {
		...designOf(result),
		reportBounds
	};
	const scores = trialScores(data, result.evalset.statistics.measure, missingAs);
	return {
		data,
		design,
		progress: followRule(scores, design)
	};
}
function designOf({ evalset, identicalCaseIds, seed }) {
	const { cases, budget, statistics, trials } = evalset;
	return {
		budget: budget.passRateDrop,
		mustCatch: budget.mustCatch,
		falseRed: statistics.falseRed,
		falseGreen: statistics.falseGreen,
		mode: statistics.estimand === "population" ? "fixed" : statistics.mode,
		maxRounds: trials.max,
		maxPairs: trials.max * (cases.length - identicalCaseIds.length),
		firstBlock: FIRST_BLOCK,
		confirmations: Math.min(CONFIRMATIONS, trials.max - 1),
		perRound: cases.map(() => 1),
		seed: seedOf(seed)
	};
}

// src/core/verdict/trials-needed.ts
/** Trials that a rule over single cases looks at: two of three must agree. */
const CONFIRMING_TRIALS = 3;
/**
* How many trials each case needs on each side before the verdict can be made, for the cases that
* have fewer; empty when the verdict can be made. The stopping rule comes first; when it has stopped,
* the budgets on single cases may ask for a few more, which do not enter the pass rate.
*/
function trialsNeeded(result) {
	const { data, progress } = follow(result);
	const needs = data.map((item, index) => {
		const byRule = progress.trials[index] ?? 0;
		if (progress.kind !== "stopped") return [item, byRule];
		const isRed = progress.finding === "regressed";
		const byBudgets = neededByBudgets(item, result.evalset);
		return [item, Math.max(byRule, byBudgets, isRed ? neededToName(item) : 0)];
	});
	return new Map(needs.filter(([item, trials]) => !item.identical && trials > attempts(item)).map(([item, trials]) => [item.definition.id, trials]));
}
/** A red verdict names the cases that broke, so flips of a single trial are tried again. */
function neededToName({ trials }) {
	const [before, after] = [trials.baseline[0]?.outcome, trials.head[0]?.outcome];
	return before !== after && isGraded(before) && isGraded(after) ? 3 : 0;
}
function isGraded(outcome) {
	return outcome === "passed" || outcome === "failed";
}
function neededByBudgets(item, evalset) {
	const { budget, trials } = evalset;
	const { tags, id } = item.definition;
	const isGuarded = budget.mustPass.cases.includes(id) || tags.some((tag) => budget.mustPass.tags.includes(tag));
	const isCounted = budget.newlyFailing !== void 0;
	const isTagged = tags.some((tag) => budget.byTag[tag] !== void 0);
	const first = item.trials.head[0]?.outcome;
	const before = item.trials.baseline[0]?.outcome;
	const isDoubtful = first !== void 0 && first !== "passed" && (isGuarded && budget.mustPass.mode === "confirmed" || isCounted && before === "passed");
	return Math.max(trials.min, isGuarded || isCounted || isTagged ? 1 : 0, isDoubtful || budget.volatilityRise !== void 0 ? 3 : 0);
}
function attempts({ trials }) {
	return Math.min(trials.baseline.length, trials.head.length);
}

// src/core/verdict/budgets/must-pass.ts
/**
* Zero tolerance for single cases. `confirmed`: a case broke when it fails its first trial on head
* and at least one of two more, and did not do so on base; a case that passes with probability p is
* then blocked with probability (1 \u2212 p)(1 \u2212 p\u00b2). `strict`: any failed trial on head is enough.
*/
function mustPassFinding({ followed, cases, result }) {
	const guarded = cases.filter((item) => item.mustPass && !item.identical);
	const isStrict = result.evalset.budget.mustPass.mode === "strict";
	const byId = new Map(followed.data.map((item) => [item.definition.id, item]));
	const finding = {
		broke: [],
		failedBefore: [],
		missing: []
	};
	for (const { caseId } of guarded) {
		const item = byId.get(caseId);
		const head = item === void 0 ? "missing" : failsOn(item, "head", isStrict);
		const baseline = item === void 0 ? "missing" : failsOn(item, "baseline", isStrict);
		if (head === "missing" || head === "fails" && baseline === "missing") finding.missing.push(caseId);
		else if (head === "fails") (baseline === "fails" ? finding.failedBefore : finding.broke).push(caseId);
	}
	return {
		...finding,
		guarded: cases.filter((item) => item.mustPass).length
	};
}
/** The line of must-pass cases. */
function mustPassLine(finding) {
	const { broke, failedBefore, missing, guarded } = finding;
	if (guarded === 0) return [];
	const parts = [
		broke.length > 0 ? `${broke.join(", ")} broke` : "none broke",
		failedBefore.length > 0 ? `${failedBefore.join(", ")} fails on base too` : "",
		missing.length > 0 ? `${missing.join(", ")} could not be graded` : ""
	];
	return [{
		budget: "must pass",
		allowed: `none of ${counted(guarded, "case")} may break`,
		measured: parts.filter((part) => part !== "").join("; "),
		state: broke.length > 0 ? "regressed" : missing.length > 0 ? "invalid" : "passed"
	}];
}
/**
* Two of the first three trials decide; the first alone when it passes. A trial without a grade may
* have gone either way: where that matters, nothing can be said.
*/
function failsOn(item, side, isStrict) {
	const trials = item.trials[side];
	const length = isStrict ? Math.max(1, trials.length) : 3;
	const failsIf = (missing) => {
		const failed = Array.from({ length }, (_, index) => {
			const outcome = trials[index]?.outcome;
			return (outcome === "passed" || outcome === "failed" ? outcome : missing) === "failed";
		});
		return isStrict ? failed.includes(true) : failed[0] && failed.filter(Boolean).length >= 2;
	};
	const fails = failsIf("failed");
	if (fails !== failsIf("passed")) return "missing";
	return fails ? "fails" : "passes";
}

// src/core/verdict/budgets/newly-failing.ts
/**
* At most so many cases may break: cases that pass their first trial on base and fail their first and
* at least one of two more on head. A case that fails its first trial on base was not sound before.
*/
function newlyFailingLine({ result, followed }) {
	const most = result.evalset.budget.newlyFailing;
	if (most === void 0) return [];
	let broke = 0;
	let missing = 0;
	for (const item of followed.data) {
		if (item.identical) continue;
		const before = item.trials.baseline[0]?.outcome;
		const head = failsOn(item, "head", false);
		if (before === "failed" || head === "passes") continue;
		if (before === "passed" && head === "fails") broke += 1;
		else missing += 1;
	}
	const state = broke > most ? "regressed" : broke + missing > most ? "invalid" : "passed";
	return [{
		budget: "newly failing cases",
		allowed: `at most ${most}`,
		measured: missing > 0 ? `${broke} (${missing} not graded)` : `${broke}`,
		state
	}];
}

// src/core/verdict/budgets/pass-rate.ts
/** The line of the pass rate over all cases, which the stopping rule has judged. */
function passRateLine(measured, budget, state) {
	const { difference, low, high } = measured;
	const interval = low === null && high === null ? "" : ` (${boundText(low)} to ${boundText(high)})`;
	return {
		budget: "pass rate",
		allowed: `${points(-budget)} points`,
		measured: difference === null ? "not measured" : `${points(difference)} points${interval}`,
		state
	};
}
function boundText(bound) {
	return bound === null ? "open" : points(bound);
}

// src/core/stats/holm.ts
/**
* Holm's step-down adjusted p-values: reject what is at most the level, and the chance of even one
* wrong rejection among all stays within it, however the tests depend on each other. The smallest of m
* is multiplied by m, the next by m \u2212 1 and so on, never above 1 and never below the one before.
* Answers in the order of the input. Source: S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.
*/
function holmAdjusted(pValues) {
	const ascending = pValues.map((value, index) => ({
		value,
		index
	}));
	ascending.sort((left, right) => left.value - right.value);
	const adjusted = pValues.map(() => 0);
	let largest = 0;
	for (const [rank, { value, index }] of ascending.entries()) {
		largest = Math.min(1, Math.max(largest, (pValues.length - rank) * value));
		adjusted[index] = largest;
	}
	return adjusted;
}

// src/core/verdict/budgets/tags.ts
/**
* A budget for each declared tag: one look at the trials that the rule took, after it has stopped.
* Holm's method keeps the chance that any unchanged tag turns red under `falseRed`, however many
* tags there are. Green is each tag's own evidence.
*/
function tagLines(context) {
	const { evalset } = context.result;
	const { statistics, budget } = evalset;
	const rounds = roundsUsed(context);
	const looks = Object.entries(budget.byTag).sort(([left], [right]) => left < right ? -1 : 1).map(([tag, { passRateDrop, mustCatch }]) => {
		const data = context.followed.data.filter((item) => item.definition.tags.includes(tag));
		const selections = trialScores(data, statistics.measure, context.missingAs).map((item) => ({
			item,
			used: rounds,
			run: rounds,
			perRound: 1
		}));
		const difference = roundDifference(selections);
		return {
			tag,
			difference,
			look: marginLook(difference, {
				budget: passRateDrop,
				mustCatch
			}),
			budget: passRateDrop,
			mustCatch
		};
	});
	const tested = looks.filter(({ difference }) => difference.pairs > 0);
	const raw = tested.map(({ look }) => 1 - normalCdf(look.failScore));
	const adjusted = statistics.tagCorrection === "holm" ? holmAdjusted(raw) : raw;
	const chance = new Map(tested.map(({ tag }, index) => [tag, adjusted[index] ?? 1]));
	const passBound = normalQuantile(1 - statistics.falseGreen);
	return looks.map(({ tag, difference, look, budget: allowed, mustCatch }) => {
		const state = difference.pairs === 0 ? "inconclusive" : (chance.get(tag) ?? 1) <= statistics.falseRed ? "regressed" : look.passScore >= passBound ? "passed" : "inconclusive";
		const low = look.passEstimate - passBound * look.passError;
		const high = difference.difference + normalQuantile(1 - statistics.falseRed) * look.failError;
		return {
			budget: `tag ${tag}`,
			allowed: `${points(-allowed)} points`,
			measured: difference.pairs === 0 ? "not measured" : `${points(difference.difference)} points (${points(low)} to ${points(high)}) on ${counted(difference.cases, "case")}`,
			state,
			...difference.pairs === 0 ? {} : { interval: {
				difference: difference.difference,
				low,
				high,
				passRateDrop: allowed,
				mustCatch
			} }
		};
	});
}

// src/core/verdict/budgets/unsafe-actions.ts
/**
* Zero tolerance for what must never happen: one trial on head is enough, however good the mean. What
* base does as well is named and does not block, as the change under test is not its cause.
*/
function unsafeFinding({ followed }) {
	const unsafe = followed.data.filter((item) => unsafeIn(item, "head") > 0);
	const idsOf = (is) => unsafe.filter(is).map((item) => item.definition.id);
	const isBefore = (item) => unsafeIn(item, "baseline") > 0;
	const isSeen = (item) => item.trials.baseline.some(isWhole);
	return {
		broke: idsOf((item) => !isBefore(item) && isSeen(item)),
		before: idsOf(isBefore),
		unknown: idsOf((item) => !isSeen(item)),
		actions: unsafe.reduce((sum, item) => sum + unsafeIn(item, "head"), 0),
		unseen: followed.data.flatMap(({ trials }) => trials.head).filter((trial) => !isWhole(trial)).length
	};
}
/** The line of unsafe actions; none where no agent is run. */
function unsafeLine({ result }, finding) {
	if (!runsAgent(result.evalset)) return [];
	const { broke, before, unknown, actions, unseen } = finding;
	return [{
		budget: "unsafe actions",
		allowed: "none that base does not do",
		measured: [
			actions === 0 ? "none on head" : `${counted(actions, "unsafe action")} on head`,
			broke.length > 0 ? `new in ${broke.join(", ")}` : "",
			before.length > 0 ? `in ${before.join(", ")} on base too` : "",
			unknown.length > 0 ? `in ${unknown.join(", ")}, which base could not show` : "",
			unseen > 0 ? `${counted(unseen, "trial")} on head could not be seen` : ""
		].filter((part) => part !== "").join("; "),
		state: broke.length > 0 ? "regressed" : unknown.length > 0 ? "invalid" : "passed"
	}];
}
/** Whether all that the agent would have done is known: what was broken off may have gone on. */
function isWhole(trial) {
	return trial?.agent !== void 0 && trial.agent.end !== "broken-off";
}
function unsafeIn({ trials }, side) {
	return trials[side].reduce((sum, trial) => sum + (trial?.agent?.unsafeActions ?? 0), 0);
}

// src/core/stats/log-gamma.ts
const LANCZOS_G = 607 / 128;
const LANCZOS_CONSTANT = .9999999999999971;
/** The numerators over x, x + 1, x + 2 and so on. */
const LANCZOS_TERMS = [
	57.15623566586292,
	-59.59796035547549,
	14.136097974741746,
	-.4919138160976202,
	3399464998481189e-20,
	4652362892704858e-20,
	-9837447530487956e-20,
	.0001580887032249125,
	-.00021026444172410488,
	.00021743961811521265,
	-.0001643181065367639,
	8441822398385275e-20,
	-26190838401581408e-21,
	36899182659531625e-22
];
const HALF_LOG_TWO_PI$1 = .5 * Math.log(2 * Math.PI);
/**
* Natural logarithm of the gamma function of a positive value, where \u0393(n + 1) = n! for whole n: about
* 15 digits. The logarithm, because \u0393 itself leaves double precision at 171.
*/
function logGamma(value) {
	let series = LANCZOS_CONSTANT;
	let divisor = value;
	for (const numerator of LANCZOS_TERMS) {
		series += numerator / divisor;
		divisor += 1;
	}
	const base = value + LANCZOS_G - .5;
	return HALF_LOG_TWO_PI$1 + (value - .5) * Math.log(base) - base + Math.log(series);
}

// src/core/stats/log-beta.ts
/** From here on the series below has all digits of a double. */
const LARGE = 10;
/**
* Stirling's series for ln \u0393(x) beyond its leading terms (Abramowitz and Stegun 1964, 6.1.41), as
* coefficients of 1/x\u00b2, from the highest power down.
*/
const STIRLING_TERMS = [
	1 / 156,
	-691 / 360360,
	1 / 1188,
	-1 / 1680,
	1 / 1260,
	-1 / 360,
	1 / 12
];
const HALF_LOG_TWO_PI = .5 * Math.log(2 * Math.PI);
/**
* Natural logarithm of the beta function, B(a, b) = \u0393(a)\u00b7\u0393(b)/\u0393(a + b), of two positive values.
* With large arguments the three logarithms are huge and all but cancel; there the parts that cancel
* are struck out by hand first and only the rest of Stirling's series is added, the idea of DiDonato
* and Morris, "Algorithm 708", ACM Transactions on Mathematical Software 18 (1992), 360-373.
*/
function logBeta(first, second) {
	const small = Math.min(first, second);
	const large = Math.max(first, second);
	const sum = small + large;
	if (large < LARGE) return logGamma(small) + logGamma(large) - logGamma(sum);
	const leading = (large - .5) * Math.log1p(-small / sum);
	const correction = stirlingRest(large) - stirlingRest(sum);
	if (small < LARGE) return logGamma(small) + leading + small - small * Math.log(sum) + correction;
	return HALF_LOG_TWO_PI + leading + small * Math.log(small / sum) - .5 * Math.log(small) + correction + stirlingRest(small);
}
/** ln \u0393(x) \u2212 [(x \u2212 \u00bd)\u00b7ln x \u2212 x + \u00bd\u00b7ln 2\u03c0]. */
function stirlingRest(value) {
	const inverseSquare = 1 / (value * value);
	let sum = 0;
	for (const term of STIRLING_TERMS) sum = sum * inverseSquare + term;
	return sum / value;
}

// src/core/stats/beta.ts
/** Added to what is divided by: changes no number but zero. */
const TINY = 1e-300;
const MOST_TERMS = 1e4;
/**
* Cumulative distribution function of the beta distribution, also called the regularised incomplete
* beta function: the chance, 0..1, of a share at most `value` under the shapes alpha, beta > 0.
* Method: the continued fraction 26.5.8 of Abramowitz and Stegun (1964), taken from the side on which
* it is short; small chances keep their relative precision in the lower tail.
*/
function betaCdf(value, alpha, beta) {
	if (value <= 0) return 0;
	if (value >= 1) return 1;
	const front = Math.exp(alpha * Math.log(value) + beta * Math.log1p(-value) - logBeta(alpha, beta));
	return value < (alpha + 1) / (alpha + beta + 2) ? front * continuedFraction(value, alpha, beta) / alpha : 1 - front * continuedFraction(1 - value, beta, alpha) / beta;
}
/**
* Quantile of the beta distribution, the inverse of `betaCdf`: the share, 0..1, that is not exceeded
* with this probability under the shapes alpha, beta > 0. Found by Newton's method from the mean, the
* slope being the density.
*/
function betaQuantile(probability, alpha, beta) {
	if (probability <= 0) return 0;
	if (probability >= 1) return 1;
	const scale = logBeta(alpha, beta);
	const bracket = {
		low: 0,
		high: 1,
		start: alpha / (alpha + beta)
	};
	return increasingRoot(bracket, Number.EPSILON, (at) => ({
		value: betaCdf(at, alpha, beta) - probability,
		slope: Math.exp((alpha - 1) * Math.log(at) + (beta - 1) * Math.log1p(-at) - scale)
	}));
}
/**
* 1/(1 + d\u2081/(1 + d\u2082/(1 + \u2026))), evaluated forwards with the running quotients of numerators and of
* denominators, after W. J. Lentz, Applied Optics 15 (1976), 668-671, and Thompson and Barnett, Journal
* of Computational Physics 64 (1986), 490-509.
*/
function continuedFraction(value, alpha, beta) {
	let numerators = 1;
	let denominators = 1 / (1 - value * (alpha + beta) / (alpha + 1) + TINY);
	let fraction = denominators;
	const extend = (coefficient) => {
		denominators = 1 / (1 + coefficient * denominators + TINY);
		numerators = 1 + coefficient / numerators + TINY;
		const factor = numerators * denominators;
		fraction *= factor;
		return factor;
	};
	for (let term = 1; term <= MOST_TERMS; term += 1) {
		const place = alpha + 2 * term;
		extend(term * (beta - term) * value / ((place - 1) * place));
		const factor = extend(-(alpha + term) * (alpha + beta + term) * value / (place * (place + 1)));
		if (Math.abs(factor - 1) <= Number.EPSILON) break;
	}
	return fraction;
}

// src/core/stats/student-t.ts
/**
* Quantile of Student's t distribution, the inverse of `studentCdf`: the value that is not exceeded
* with this probability, 0..1, with this many degrees of freedom (above 0).
*/
function studentQuantile(probability, degreesOfFreedom) {
	const bothTails = 2 * Math.min(probability, 1 - probability);
	const share = betaQuantile(bothTails, degreesOfFreedom / 2, .5);
	const size = Math.sqrt(degreesOfFreedom * odds(share, bothTails, degreesOfFreedom));
	return probability < .5 ? -size : size;
}
/**
* (1 \u2212 share)/share. Close to 1 the share has no digits left for its distance from 1; there they come
* from the distribution of that distance, unless the tails are smaller still.
*/
function odds(share, bothTails, degreesOfFreedom) {
	if (1 - share >= bothTails) return (1 - share) / share;
	const rest = betaQuantile(1 - bothTails, .5, degreesOfFreedom / 2);
	return rest / (1 - rest);
}

// src/core/verdict/budgets/volatility.ts
/**
* Does head disagree with itself more than base does, though the mean may be equal? For each case the
* unbiased chance that two of its trials disagree, head less base; a one-sided t bound over cases.
*/
function volatilityLine(context) {
	const { result, followed } = context;
	const rise = result.evalset.budget.volatilityRise;
	if (rise === void 0) return [];
	const trials = Math.max(3, roundsUsed(context));
	const changes = followed.data.flatMap((item) => changeOf(item, trials) ?? []);
	const allowed = `${points(rise)} points`;
	if (changes.length < 2) return [{
		budget: "volatility",
		allowed,
		measured: "not measured",
		state: "inconclusive"
	}];
	const count = changes.length;
	const mean = changes.reduce((sum, change) => sum + change, 0) / count;
	const squares = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0);
	const error = Math.sqrt(squares / (count - 1) / count);
	const { falseRed, falseGreen } = result.evalset.statistics;
	const low = mean - studentQuantile(1 - falseRed, count - 1) * error;
	const high = mean + studentQuantile(1 - falseGreen, count - 1) * error;
	const state = low > rise ? "regressed" : high <= rise ? "passed" : "inconclusive";
	return [{
		budget: "volatility",
		allowed,
		measured: `${points(mean)} points (${points(low)} to ${points(high)})`,
		state
	}];
}
/** A rise of the chance that two trials disagree; undefined with under three trials on a side. */
function changeOf(item, trials) {
	if (item.identical) return 0;
	const [baseline, head] = ["baseline", "head"].map((side) => {
		const graded = item.trials[side].slice(0, trials).filter((trial) => trial?.outcome === "passed" || trial?.outcome === "failed");
		const passed = graded.filter((trial) => trial?.outcome === "passed").length;
		return graded.length < 3 ? void 0 : flipRate(graded.length, passed);
	});
	return baseline === void 0 || head === void 0 ? void 0 : head - baseline;
}

// src/core/stats/detectable-drop.ts
/**
* Minimum detectable effect of a run: the drop in the pass rate, 0..1, that it would have failed with
* chance `power` (0.8 by default): budget + (bound + z of the power) \u00b7 standard error. `bound` is that
* of the last look, as a standard normal value, `standardError` that of the difference at that look.
* Assumes an estimate that is normal in good approximation. Source: the power formula of E. Miller,
* "Adding Error Bars to Evals", arXiv 2411.00640 (2024), moved from zero to the budget.
*/
function detectableDrop(budget, standardError, bound, power = .8) {
	return budget + (bound + normalQuantile(power)) * standardError;
}

// src/core/stats/binomial.ts
/**
* Cumulative distribution function of the binomial distribution: the chance, 0..1, of at most
* `successes` in `count` independent tries that each succeed with `probability`. By the beta
* distribution (Abramowitz and Stegun 1964, 26.5.24), so that its cost does not grow with `count` as a
* sum of terms would. Whole numbers; none below zero gives 0.
*/
function binomialCdf(successes, count, probability) {
	if (successes < 0) return 0;
	if (successes >= count) return 1;
	return betaCdf(1 - probability, count - successes, successes + 1);
}

// src/core/stats/mcnemar.ts
/** Two-sided exact p-value: the chance of a split at least as uneven as this one. */
function mcnemarExact(broke, fixed) {
	return Math.min(1, 2 * chanceOfAtMost(Math.min(broke, fixed), broke + fixed));
}
/** One-sided mid-p value: the chance of more breaks plus half the chance of exactly so many. */
function mcnemarMidPBroke(broke, fixed) {
	const flips = broke + fixed;
	if (flips === 0) return 1;
	return (chanceOfAtMost(fixed, flips) + chanceOfAtMost(fixed - 1, flips)) / 2;
}
function chanceOfAtMost(flipsOneWay, flips) {
	return binomialCdf(flipsOneWay, flips, .5);
}

// src/core/verdict/compare.ts
/** Normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.959963984540054;
/** Compares the two sides case by case, and reads the numbers of the rule's last look. */
function compare(evalset, { data, progress, design }) {
	const cases = data.map((item) => compareCase(item, evalset));
	const trials = data.flatMap(({ trials: { baseline, head } }) => [...baseline, ...head]);
	const last = progress.looks.at(-1);
	const tested = (bound) => progress.looks.findLast((look) => Number.isFinite(look[bound]));
	const [failLook, passLook] = [tested("failBound"), tested("passBound")];
	const difference = last?.difference ?? null;
	const low = passLook && passLook.passEstimate - passLook.passBound * passLook.passError;
	const high = failLook && failLook.difference + failLook.failBound * failLook.failError;
	const broke = cases.filter((item) => item.state === "broke").length;
	const fixed = cases.filter((item) => item.state === "fixed").length;
	return {
		cases,
		baseline: rateOf(last, "baseline"),
		head: rateOf(last, "head"),
		pairedCases: last?.cases ?? 0,
		difference,
		low: low === void 0 ? null : Math.min(low, difference ?? low),
		high: high === void 0 ? null : Math.max(high, difference ?? high),
		looks: progress.looks.map(lookRecord),
		broke,
		fixed,
		anyChangeP: last === void 0 ? null : mcnemarExact(broke, fixed),
		erroredTrials: trials.filter(isUngraded).length,
		plannedTrials: trials.length,
		detectableDrop: failLook === void 0 ? null : detectableDrop(design.budget, failLook.failError, failLook.failBound)
	};
}
/** Without a grade is also a trial that is missing before others of its case. */
function isUngraded(trial) {
	return trial?.outcome !== "passed" && trial?.outcome !== "failed";
}
function compareCase({ definition, identical, trials }, evalset) {
	const sides = {
		baseline: sideOf(trials.baseline),
		head: sideOf(trials.head)
	};
	const { cases, tags } = evalset.budget.mustPass;
	const wasTried = trials.baseline.length + trials.head.length > 0;
	return {
		caseId: definition.id,
		sides,
		state: wasTried ? stateOf(sides.baseline, sides.head) : "not-run",
		identical,
		mustPass: cases.includes(definition.id) || definition.tags.some((tag) => tags.includes(tag))
	};
}
function sideOf(trials) {
	const passed = trials.filter((trial) => trial?.outcome === "passed").length;
	const failed = trials.filter((trial) => trial?.outcome === "failed").length;
	const graded = passed + failed;
	return {
		passed,
		failed,
		errored: trials.length - graded,
		rate: graded === 0 ? null : passed / graded
	};
}
/** A case passes on a side when more of its trials pass than fail. */
function stateOf(baseline, head) {
	if (baseline.rate === null || head.rate === null) return "missing";
	const [before, after] = [baseline.rate > .5, head.rate > .5];
	if (before === after) return before ? "both-passed" : "both-failed";
	return before ? "broke" : "fixed";
}
/**
* The mean over the trials that the last look used, so that the two rates differ by the difference.
* The interval counts cases, as trials of one case are no new cases.
*/
function rateOf(look, side) {
	const rate = look?.means[side];
	if (look === void 0 || rate === void 0 || Number.isNaN(rate)) return {
		rate: null,
		low: null,
		high: null
	};
	return {
		rate,
		...wilsonInterval(rate * look.cases, look.cases, Z_95)
	};
}
function lookRecord(look) {
	const bound = (value) => Number.isFinite(value) ? value : null;
	return {
		stage: look.stage,
		pairsRun: look.pairsRun,
		difference: look.difference,
		failScore: look.failScore,
		failBound: bound(look.failBound),
		passScore: look.passScore,
		passBound: bound(look.passBound)
	};
}

// src/core/verdict/evidence.ts
/** Errors that meet head more than base with less than this chance are no accident. */
const LOPSIDED_ERRORS = .01;
/** Whether more trials have no grade than this share of them, so that no verdict can be made. */
function lacksTooMany(errored, planned, maxErroredShare) {
	return planned > 0 && errored / planned > maxErroredShare;
}
/** Says which evidence is missing; a verdict without it would be a guess. */
function missingEvidence(evidence, maxErroredShare) {
	const { result, followed, comparison, mustPass, unsafe } = evidence;
	const { erroredTrials, plannedTrials, cases } = comparison;
	if (result.evalset.cases.length === 0) return ours("the evalset has no cases");
	if (result.identicalCaseIds.length === result.evalset.cases.length) return void 0;
	if (result.missingShards.length > 0) {
		const noun = result.missingShards.length === 1 ? "shard" : "shards";
		return ours(`${noun} ${result.missingShards.join(", ")} of the run ${noun === "shard" ? "is" : "are"} missing`);
	}
	const isUnmeasured = comparison.difference === null && followed.progress.kind === "stopped";
	if (lacksTooMany(erroredTrials, plannedTrials, maxErroredShare) || isUnmeasured) return providers(`${`${erroredTrials} of ${counted(plannedTrials, "trial")} have no grade`} (at most ${percent(maxErroredShare)} may)${firstError(followed)}`);
	if (result.unconfirmed) return ours("the spend limit of base ended the run before stored answers were asked again");
	if (result.cutShort && followed.progress.kind === "needs-trials") return ours("the spend limit of base ended the run before there was enough evidence");
	if (mustPass.missing.length > 0) return providers(`must-pass ${mustPass.missing.length === 1 ? "case" : "cases"} ${mustPass.missing.join(", ")} could not be graded on both sides`);
	if (unsafe.unknown.length > 0) return providers(`base could not show whether it takes the unsafe actions of ${unsafe.unknown.join(", ")} too`);
	if (followed.progress.kind === "needs-trials") return providers(`trials are missing that the rule called for${firstError(followed)}`);
	const differing = cases.filter((item) => !item.identical);
	const isGraded = ({ state }) => state !== "missing" && state !== "not-run";
	if (!differing.some(isGraded)) return providers(`no request that differs was graded on both sides${firstError(followed)}`);
	if (result.trials.some((trial) => trial.outcome === "skipped")) return providers(`the provider refused to go on${firstError(followed)}`);
	if (comparison.baseline.rate === 0 && comparison.head.rate === 0) return ours("no trial passed on either side, so there is nothing that could regress");
	const onlyHead = cases.filter(({ sides }) => sides.head.errored > 0 && sides.baseline.errored === 0);
	const onlyBase = cases.filter(({ sides }) => sides.baseline.errored > 0 && sides.head.errored === 0);
	if (mcnemarMidPBroke(onlyHead.length, onlyBase.length) < LOPSIDED_ERRORS) return providers(`errors met head far more than base (${onlyHead.length} cases against ${onlyBase.length})${firstError(followed)}`);
	return erroredTrials === 0 ? void 0 : flippedByMissing(evidence);
}
/**
* Whether the finding would be another if the missing trials had gone as badly or as well as can be.
* Green has to hold in both cases, as a trial that went well can add noise, which is no proof either.
*/
function flippedByMissing({ finding, again, comparison }) {
	if (finding !== "passed" && finding !== "regressed") return void 0;
	const isSame = (missingAs) => again(missingAs) === finding;
	if (isSame("best") && (finding === "regressed" || isSame("worst"))) return void 0;
	const errored = comparison.erroredTrials;
	return providers(`${errored} ${errored === 1 ? "trial without a grade" : "trials without a grade"} could turn the verdict round`);
}
/**
* The first error by case in words, with the provider's id of the request for its support. Where no call
* failed, it is why the first one was not made.
*/
function firstError({ data }) {
	const trials = data.flatMap(({ trials: { baseline, head } }) => [...baseline, ...head]);
	const firstOf = (outcome) => trials.find((trial) => trial?.outcome === outcome)?.error;
	const error = firstOf("errored") ?? firstOf("skipped");
	if (error === void 0) return "";
	const request = error.requestId === void 0 ? "" : ` (request ${error.requestId})`;
	return `, first because ${error.message}${request}`;
}
function providers(why) {
	return {
		why,
		isProviders: true
	};
}
function ours(why) {
	return {
		why,
		isProviders: false
	};
}

// src/core/stats/sample-size.ts
/** The bound of the last of about five looks at a level of 5 %. */
const Z_LAST_LOOK = 1.85;
/**
* About how many calls in all settle a run that is inconclusive, if the difference stays what it is:
* the standard error falls with the root of the calls, and has to come down to the distance from the
* budget (to fail) or from the drop that must not pass (to pass), whichever is the longer, over 1.85.
* `budget` and `mustCatch` are drops, 0..1. Infinity when the estimate lies on both at once.
*/
function callsToSettle(progress, budget, mustCatch) {
	const { difference, standardError, calls } = progress;
	const distance = Math.max(-(difference + budget), difference + mustCatch);
	return calls * (Z_LAST_LOOK * standardError / distance) ** 2;
}

// src/core/verdict/explain.ts
/** Past this many times the calls, more trials are no answer. */
const TOO_MANY_TIMES = 50;
/** The verdict of one evalset in one sentence, with the numbers behind it. */
function sentenceOf({ name, budget, statistics }, comparison, budgets, { kind, isUnchanged, isUnseen, missing }) {
	if (missing !== void 0) return `${name} cannot be judged: ${missing}.`;
	if (isUnchanged) {
		if (isUnseen) return `${name} could not be judged by what changed: a watched file or the policy is in none of its requests, which are the same on both sides.`;
		return `${name} cannot have changed: on both sides it makes the same ${counted(comparison.cases.length, "request")}, so no call was made.`;
	}
	const numbers = numbersOf(comparison, budget.passRateDrop, statistics);
	const [passRate, ...others] = budgets;
	const linesThatAre = (state) => others.filter((line) => line.state === state).map((line) => `${line.budget}: ${line.measured}, allowed ${line.allowed}`).join("; ");
	if (kind === "invalid") return `${name} cannot be judged: ${linesThatAre("invalid")}.`;
	const broken = linesThatAre("regressed");
	if (broken !== "") return `${name} broke its budget for ${broken}. Over all it ${numbers}.`;
	if (kind === "regressed") return `${name} ${numbers}: beyond the budget.`;
	if (passRate?.state === "passed" && comparison.low !== null && comparison.low > 0) return `${name} ${numbers}: a clear improvement.`;
	if (passRate?.state === "passed") return `${name} ${numbers}: no regression beyond the budget, a drop of ${dropPoints(budget.mustCatch)} points is ruled out.`;
	return `${name} ${numbers}: too little evidence to tell.`;
}
function numbersOf(comparison, budget, statistics) {
	const { baseline, head, difference, low, high, pairedCases, looks } = comparison;
	if (baseline.rate === null || head.rate === null || difference === null) return "was not measured";
	const interval = low === null || high === null ? "" : `, ${confidence(statistics)} interval ${points(low)} to ${points(high)}`;
	return `${verbOf(difference)} from ${percent(baseline.rate)} to ${percent(head.rate)} (${points(difference)} points${interval}; budget ${points(-budget)}) on ${counted(pairedCases, "case")} in ${counted(2 * (looks.at(-1)?.pairsRun ?? 0), "trial")}`;
}
/** The upper end is wrong in at most about `falseRed` of runs, the lower one in `falseGreen`, over all looks. */
function confidence({ falseRed, falseGreen }) {
	return `${Number(((1 - falseRed - falseGreen) * 100).toFixed(1))} %`;
}
function verbOf(difference) {
	if (Math.abs(difference) < 5e-4) return "went";
	return difference < 0 ? "fell" : "rose";
}
/** The rule that made the verdict, for those who ask why. */
function ruleSentences(evalset, comparison) {
	const { budget, statistics } = evalset;
	const looks = comparison.looks.length;
	const kind = statistics.estimand === "population" ? "The claim is about the cases that these were drawn from, by a paired t interval over them." : "The claim is about these cases: the noise that counts is how the model varies on each of them.";
	const stages = statistics.mode === "fixed" || statistics.estimand === "population" ? "All trials were run before the one look at them." : `Trials came in stages, and the evidence was weighed ${counted(looks, "time")}; it ended as soon as it was enough.`;
	const drop = comparison.detectableDrop;
	return [
		kind,
		stages,
		`Red when a drop beyond ${dropPoints(budget.passRateDrop)} points is shown; a drop of exactly that turns red in at most about ${percent(statistics.falseRed)} of runs.`,
		`Green when a drop of ${dropPoints(budget.mustCatch)} points is ruled out; a drop of exactly that turns green in at most about ${percent(statistics.falseGreen)} of runs. In between, both can happen.`,
		drop === null ? "" : `This run would have caught a drop of ${dropPoints(drop)} points with a chance of 80 %.`,
		comparison.anyChangeP === null || comparison.broke + comparison.fixed === 0 ? "" : `If nothing at all had changed, ${comparison.broke} broken against ${comparison.fixed} fixed cases, or a split more uneven, would happen in ${shareOfRuns(comparison.anyChangeP)} of runs.`
	].filter((sentence) => sentence !== "");
}
/** Nothing that can happen happens in "0.0 %" of runs. */
function shareOfRuns(share) {
	return share < .001 ? "under 0.1 %" : percent(share);
}
/** What would settle an inconclusive verdict, if the difference stays what it is. */
function settlement({ progress: { looks }, design }, { cases, statistics }) {
	const look = looks.at(-1);
	if (look === void 0) return void 0;
	if (statistics.estimand === "population") return "Only more cases would settle it.";
	const calls = 2 * look.pairsRun;
	const standardError = Math.max(look.failError, look.passError);
	const { budget, mustCatch } = design;
	const progress = {
		difference: look.difference,
		standardError,
		calls
	};
	const needed = Math.max(calls + 2 * cases.length, callsToSettle(progress, budget, mustCatch));
	if (needed > TOO_MANY_TIMES * calls) return `It would take over ${TOO_MANY_TIMES} times as many calls; another budget, another mustCatch or more cases would settle it sooner.`;
	const trials = Math.ceil(needed * Math.ceil(look.pairsRun / cases.length) / calls);
	return `About ${grouped(Number(needed.toPrecision(2)))} calls in all would settle it, if the difference stays what it is: raise trials.max to about ${trials}, or add cases.`;
}

// src/core/stats/clustered-error.ts
/**
* Mean and cluster-robust standard error of values that come in groups which move together, such as
* questions about one document: \u221a(C/(C\u22121) \u00b7 \u03a3 over clusters of (\u03a3 within of value \u2212 mean)\u00b2) / N. With
* every value its own cluster it is the ordinary s/\u221aN. `clusters` names the cluster of each value, in
* the same order. Clusters are taken as drawn from a population, independently of each other.
* Source: E. Miller, "Adding Error Bars to Evals", arXiv 2411.00640 (2024), with the usual factor
* C/(C\u22121) for finitely many clusters.
*/
function clusteredError(values, clusters) {
	const count = values.length;
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	const totals = clusterTotals(values, clusters);
	const degreesOfFreedom = totals.length - 1;
	if (degreesOfFreedom < 1) return {
		mean,
		standardError: Infinity,
		degreesOfFreedom
	};
	const squares = totals.reduce((sum, total) => sum + (total.sum - total.size * mean) ** 2, 0);
	return {
		mean,
		standardError: Math.sqrt(squares * totals.length / degreesOfFreedom) / count,
		degreesOfFreedom
	};
}

// src/core/stats/population-difference.ts
/**
* Paired t interval for the mean difference, head \u2212 baseline, over the population that the cases stand
* for, not over these cases alone: it answers "what of traffic that we have not seen", and no number
* of trials makes it narrower than the spread between cases allows. `differences` holds one number a
* case, `clusters` the cluster of each where cases come in groups (by default each is its own),
* `confidence` is two-sided, 0.95 for 95 %. Fewer than two clusters give an interval without ends.
* Source: E. Miller, "Adding Error Bars to Evals", arXiv 2411.00640 (2024); the t quantile with
* clusters \u2212 1 degrees of freedom after Student (1908).
*/
function populationDifference(differences, confidence, clusters = differences.map((_, index) => index)) {
	const estimate = clusteredError(differences, clusters);
	const { mean, standardError, degreesOfFreedom } = estimate;
	const margin = degreesOfFreedom < 1 ? Infinity : studentQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
	return {
		...estimate,
		low: mean - margin,
		high: mean + margin
	};
}

// src/core/verdict/population.ts
/** With fewer groups of cases the t interval says too little to decide anything. */
const FEWEST_CLUSTERS = 20;
/**
* The claim about traffic that the evalset stands for: a paired t interval over cases (or clusters of
* them) against the two margins, with the same caution against ties as for the fixed set. More trials
* do not narrow it beyond the spread between cases. Only the trials that the rule called for count.
*/
function populationFinding(evalset, { data, design }, missingAs = "nothing") {
	const measured = [];
	for (const [index, item] of trialScores(data, evalset.statistics.measure, missingAs).entries()) {
		const change = item.identical ? 0 : meanChange(item, design.maxRounds);
		if (change === void 0) continue;
		const cluster = item.cluster === void 0 ? `case ${index}` : `cluster ${item.cluster}`;
		measured.push({
			change,
			importance: item.importance,
			cluster
		});
	}
	const scale = measured.length / measured.reduce((sum, { importance }) => sum + importance, 0);
	const changes = measured.map(({ change, importance }) => change * importance * scale);
	const clusters = measured.map(({ cluster }) => cluster);
	const count = new Set(clusters).size;
	if (count < FEWEST_CLUSTERS) {
		const sum = changes.reduce((total, change) => total + change, 0);
		return {
			finding: "inconclusive",
			difference: changes.length === 0 ? null : sum / changes.length,
			low: null,
			high: null
		};
	}
	const { mean, standardError } = populationDifference(changes, .95, clusters);
	const estimate = {
		difference: mean,
		variance: standardError ** 2,
		pairs: count
	};
	const look = marginLook(estimate, design);
	const reach = (level) => studentQuantile(1 - level, count - 1);
	const low = look.passEstimate - reach(design.falseGreen) * look.passError;
	const high = mean + reach(design.falseRed) * look.failError;
	return {
		finding: high < -design.budget ? "regressed" : low > -design.mustCatch ? "passed" : "inconclusive",
		difference: mean,
		low,
		high
	};
}
function meanChange({ baseline, head }, trials) {
	let sum = 0;
	let count = 0;
	for (let index = 0; index < trials; index += 1) {
		const [before, after] = [baseline[index], head[index]];
		if (typeof before !== "number" || typeof after !== "number") continue;
		sum += after - before;
		count += 1;
	}
	return count === 0 ? void 0 : sum / count;
}

// src/core/stats/pass-k.ts
/**
* pass^k: the chance, 0..1, that all of k trials of a case pass, estimated without bias from `passes` of
* `trials`: C(passes, k)/C(trials, k). NaN with fewer than k trials, which cannot tell.
* Source: S. Yao and others, "\u03c4-bench", arXiv 2406.12045 (2024).
*/
function passHatK(trials, passes, k) {
	return chanceOfAll(trials, passes, k);
}
/**
* The chance that k trials picked at random without putting back are all among the `marked` ones. The
* pick after the last trial is 0/0.
*/
function chanceOfAll(trials, marked, k) {
	let chance = 1;
	for (let picked = 0; picked < k; picked += 1) chance *= Math.max(0, marked - picked) / (trials - picked);
	return chance;
}

// src/core/verdict/reliability.ts
/** How reliably the agent of each side acts over its trials; undefined where no agent is run. */
function reliabilityOf(result) {
	if (!runsAgent(result.evalset)) return void 0;
	const data = caseData(result);
	const k = commonTrials(data);
	return {
		baseline: sideReliability(data, "baseline", k),
		head: sideReliability(data, "head", k)
	};
}
function sideReliability(data, side, k) {
	const graded = data.flatMap((item) => gradedOf(item, side));
	const figures = graded.flatMap(({ agent }) => agent ?? []);
	const sum = (of) => figures.reduce((total, figure) => total + of(figure), 0);
	const mean = (total) => figures.length === 0 ? null : total / figures.length;
	const asked = sum(({ approvalsAsked }) => approvalsAsked);
	const passK = data.flatMap((item) => {
		const trials = gradedOf(item, side);
		const passes = trials.filter(({ outcome }) => outcome === "passed").length;
		return trials.length < k ? [] : [passHatK(trials.length, passes, k)];
	});
	return {
		trials: graded.length,
		k,
		passHatK: passK.length === 0 ? null : passK.reduce((total, chance) => total + chance, 0) / passK.length,
		actionsPerTrial: mean(sum(({ actions }) => actions)),
		turnsPerTrial: mean(sum(({ turns }) => turns)),
		escalationRate: mean(sum(({ escalated }) => Number(escalated))),
		approvalRate: asked === 0 ? null : sum(({ approved }) => approved) / asked,
		unsafeActions: sum(({ unsafeActions }) => unsafeActions),
		unexpectedCalls: sum(({ unexpectedCalls }) => unexpectedCalls)
	};
}
/**
* The most trials that half of the cases have on both sides: for more, pass^k would rest on the few cases
* that were tried most, which are those that were hardest to tell.
*/
function commonTrials(data) {
	const counts = data.map((item) => Math.min(gradedOf(item, "baseline").length, gradedOf(item, "head").length)).filter((count) => count > 0).sort((left, right) => right - left);
	return counts[Math.ceil(counts.length / 2) - 1] ?? 1;
}
function gradedOf(item, side) {
	return item.trials[side].flatMap((trial) => trial !== void 0 && (trial.outcome === "passed" || trial.outcome === "failed") ? [trial] : []);
}

// src/core/verdict/decide.ts
/** The one place that makes a verdict of an evalset. */
function decide(result, rule) {
	const { evalset } = result;
	const followed = follow(result, { reportBounds: rule.reportBounds });
	const isUnchanged = evalset.cases.length > 0 && result.identicalCaseIds.length === evalset.cases.length;
	const { overall, comparison: compared } = overallFinding(result, followed, isUnchanged);
	const context = {
		result,
		followed,
		cases: compared.cases,
		prices: rule.prices,
		missingAs: "nothing"
	};
	const again = (missingAs) => {
		const filled = follow(result, {
			reportBounds: false,
			missingAs
		});
		const { overall: seen } = overallFinding(result, filled, isUnchanged, missingAs);
		return ratesFinding(seen, {
			...context,
			followed: filled,
			missingAs
		});
	};
	const mustPass = mustPassFinding(context);
	const unsafe = unsafeFinding(context);
	const failedMustPass = [.../* @__PURE__ */ new Set([...mustPass.broke, ...unsafe.broke])];
	const comparison = withBroken(compared, failedMustPass);
	const reliability = reliabilityOf(result);
	const evidence = {
		result,
		followed,
		comparison,
		mustPass,
		unsafe,
		finding: ratesFinding(overall, context),
		again
	};
	const missing = missingEvidence(evidence, rule.maxErroredShare);
	const { passRateDrop } = evalset.budget;
	const budgets = [
		passRateLine(comparison, passRateDrop, missing === void 0 ? overall : "invalid"),
		...mustPassLine(mustPass),
		...unsafeLine(context, unsafe),
		...isUnchanged ? [] : [
			...tagLines(context),
			...newlyFailingLine(context),
			...floorLine(context),
			...volatilityLine(context),
			...costLine(context),
			...latencyLine(context),
			...firstTokenLine(context)
		]
	];
	const kind = missing === void 0 ? gravest(budgets) : "invalid";
	const settledBy = kind === "inconclusive" && !isUnchanged ? settlement(followed, evalset) : void 0;
	return {
		evalset: evalset.name,
		kind,
		sentence: sentenceOf(evalset, comparison, budgets, {
			kind,
			isUnchanged,
			isUnseen: isUnseen(result),
			missing: missing?.why
		}),
		rule: ruleSentences(evalset, comparison),
		budgets,
		comparison,
		failedMustPass,
		...reliability === void 0 ? {} : { reliability },
		...settledBy === void 0 ? {} : { settledBy },
		providerFault: missing?.isProviders ?? kind === "invalid"
	};
}
/** A must-pass case that broke stands among the broken ones, whatever most of its trials did. */
function withBroken(comparison, broke) {
	const names = new Set(broke);
	const cases = comparison.cases.map((item) => names.has(item.caseId) ? {
		...item,
		state: "broke"
	} : item);
	return {
		...comparison,
		cases,
		broke: cases.filter((item) => item.state === "broke").length
	};
}
/**
* Any budget that is broken makes the verdict red, and any whose evidence is missing makes it invalid.
* Green needs the pass rate alone to be shown: the other budgets say for themselves when they cannot
* tell, as a tag of five cases never can.
*/
function gravest(budgets) {
	const has = (kind) => budgets.some((line) => line.state === kind);
	if (has("invalid")) return "invalid";
	if (has("regressed")) return "regressed";
	return budgets[0]?.state ?? "invalid";
}
/** The finding on all rates that trials without a grade could turn: over all, by tag and the floor. */
function ratesFinding(overall, context) {
	return [...tagLines(context), ...floorLine(context)].some((line) => line.state === "regressed") ? "regressed" : overall;
}
/** Whether the run was called for by a file that no request shows, so that it could judge nothing. */
function isUnseen({ causes }) {
	return causes.some(({ role }) => role === "watched" || role === "policy");
}
function overallFinding(result, followed, isUnchanged, missingAs = "nothing") {
	const comparison = compare(result.evalset, followed);
	if (isUnchanged) return {
		overall: isUnseen(result) ? "inconclusive" : "passed",
		comparison: {
			...comparison,
			low: null,
			high: null
		}
	};
	if (result.evalset.statistics.estimand === "population") {
		const { finding, ...numbers } = populationFinding(result.evalset, followed, missingAs);
		return {
			overall: followed.progress.kind === "stopped" ? finding : "invalid",
			comparison: {
				...comparison,
				...numbers,
				detectableDrop: null
			}
		};
	}
	const { progress } = followed;
	return {
		overall: progress.kind === "stopped" ? progress.finding : "invalid",
		comparison
	};
}

export { needsFirstToken as a, trialsNeeded as i, lacksTooMany as n, mcnemarExact as r, decide as t };