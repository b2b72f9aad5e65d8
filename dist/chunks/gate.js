import { a as ProviderError, l as throwFaults, r as HeadgateError, t as ConfigurationError } from "./errors2.js";
import { t as VERSION } from "./version.js";
import { a as loadEvalsets, c as roleOf, i as loadSettings, l as hasByteOrderMark, n as gradeOutput, o as readOrFault, r as loadTarget, s as causesToRun, t as planTrials, u as normaliseText } from "./plan.js";
import { a as percent, i as counted, o as points$1, r as publish, t as encodedObserver } from "./publish.js";
import { t as canonicalJson } from "./canonical.js";

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
	const others = verdicts.length > 1 ? ` (${verdicts.length} evalsets were judged)` : "";
	return {
		action,
		verdict: gravest.kind,
		sentence: `${word[action]}: ${gravest.sentence}${others}`,
		verdicts,
		exitCode: action !== "block" ? 0 : gravest.kind === "invalid" && gravest.providerFault ? 3 : 1
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

// src/core/stats/fixed-set-difference.ts
/**
* Estimates how much the expected score changed **on these cases**: the noise is that of the model
* within a case, not that of drawing other cases. With two or more trials the variance of a case is
* s²/n on each side (unbiased); with one it is d², the best that one trial can say.
* Every case needs at least one trial on both sides.
*/
function fixedSetDifference(cases) {
	let sum = 0;
	let variance = 0;
	let pairs = 0;
	const most = Math.max(...cases.map((item) => Math.min(item.baseline.length, item.head.length)));
	for (const { baseline, head, identical } of cases) {
		if (identical) {
			pairs += most;
			continue;
		}
		const trials = Math.min(baseline.length, head.length);
		const change = mean(head) - mean(baseline);
		sum += change;
		pairs += trials;
		variance += trials >= 2 ? sampleVariance(baseline) / baseline.length + sampleVariance(head) / head.length : change * change;
	}
	const count = cases.length;
	return {
		difference: sum / count,
		variance: variance / (count * count),
		pairs
	};
}
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function sampleVariance(values) {
	const centre = mean(values);
	return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

// src/core/stats/margin-test.ts
/** Two extra flips that keep the variance from being taken as zero (after Bonett and Price 2012). */
const PSEUDO_FLIPS = 2;
/** Half a flip against passing on a difference that is finer than one trial. */
const CONTINUITY = .5;
/**
* Two one-sided tests of a difference: *regressed* when its upper bound excludes −budget, *passed*
* when its lower bound excludes −mustCatch, otherwise inconclusive. No difference at all is no proof
* by itself: under a drop of mustCatch the variance is at most that of a binomial (Hoeffding 1956),
* and that floor holds however calm the trials look.
*/
function marginTest(estimate, margins) {
	const { difference, variance, pairs } = estimate;
	const { budget, mustCatch, z } = margins;
	const standardError = Math.sqrt(variance + PSEUDO_FLIPS / pairs ** 2);
	const floor = mustCatch * (1 - mustCatch) / pairs;
	const cautiousError = Math.sqrt(Math.max(standardError ** 2, floor));
	const high = difference + z * standardError;
	const low = difference - CONTINUITY / pairs - z * cautiousError;
	return {
		finding: high < -budget ? "regressed" : low > -mustCatch ? "passed" : "inconclusive",
		high,
		low,
		standardError
	};
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
* Natural logarithm of the gamma function of a positive value, where Γ(n + 1) = n! for whole n: about
* 15 digits. The logarithm, because Γ itself leaves double precision at 171.
*/
function logGamma(value) {
	if (value < .5) return logGamma(value + 1) - Math.log(value);
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
* Stirling's series for ln Γ(x) beyond its leading terms (Abramowitz and Stegun 1964, 6.1.41), as
* coefficients of 1/x², from the highest power down.
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
* Natural logarithm of the beta function, B(a, b) = Γ(a)·Γ(b)/Γ(a + b), of two positive values.
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
/** ln Γ(x) − [(x − ½)·ln x − x + ½·ln 2π]. */
function stirlingRest(value) {
	const inverseSquare = 1 / (value * value);
	let sum = 0;
	for (const term of STIRLING_TERMS) sum = sum * inverseSquare + term;
	return sum / value;
}

// src/core/stats/beta.ts
/** Stands in for a zero that would be divided by. */
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
* 1/(1 + d₁/(1 + d₂/(1 + …))), evaluated forwards with the running quotients of numerators and of
* denominators, after W. J. Lentz, Applied Optics 15 (1976), 668-671, and Thompson and Barnett, Journal
* of Computational Physics 64 (1986), 490-509.
*/
function continuedFraction(value, alpha, beta) {
	let numerators = 1;
	let denominators = 1 / notZero(1 - value * (alpha + beta) / (alpha + 1));
	let fraction = denominators;
	const extend = (coefficient) => {
		denominators = 1 / notZero(1 + coefficient * denominators);
		numerators = notZero(1 + coefficient / numerators);
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
function notZero(value) {
	return Math.abs(value) < TINY ? TINY : value;
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
function chanceOfAtMost(flipsOneWay, flips) {
	return binomialCdf(flipsOneWay, flips, .5);
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

// src/core/verdict/compare.ts
/** Normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.959963984540054;
/** Compares the two sides of a result, case by case and paired. */
function compare(result) {
	const trialsOf = groupTrials(result.trials);
	const identical = new Set(result.identicalCaseIds);
	const cases = result.evalset.cases.map((item) => compareCase(item, trialsOf, identical.has(item.id), result));
	const scores = result.evalset.cases.flatMap((item) => {
		const pair = pairedScores(trialsOf(item.id, "baseline"), trialsOf(item.id, "head"));
		return pair.baseline.length === 0 ? [] : [{
			...pair,
			identical: identical.has(item.id)
		}];
	});
	const estimate = scores.length === 0 ? void 0 : fixedSetDifference(scores);
	const broke = cases.filter((item) => item.state === "broke").length;
	const fixed = cases.filter((item) => item.state === "fixed").length;
	return {
		scores,
		comparison: {
			cases,
			baseline: rateOf(cases, "baseline"),
			head: rateOf(cases, "head"),
			pairedCases: scores.length,
			difference: estimate?.difference ?? null,
			standardError: estimate === void 0 ? null : Math.sqrt(estimate.variance),
			low: null,
			high: null,
			broke,
			fixed,
			exactPairedP: scores.length === 0 ? null : mcnemarExact(broke, fixed),
			erroredTrials: result.trials.filter(isUngraded).length,
			plannedTrials: result.trials.length
		}
	};
}
/** Whether a trial was planned but has no grade. */
function isUngraded(trial) {
	return trial.outcome === "errored" || trial.outcome === "skipped";
}
function compareCase(item, trialsOf, identical, result) {
	const sides = {
		baseline: sideOf(trialsOf(item.id, "baseline")),
		head: sideOf(trialsOf(item.id, "head"))
	};
	const { cases, tags } = result.evalset.budget.mustPass;
	return {
		caseId: item.id,
		sides,
		state: stateOf(sides.baseline, sides.head),
		identical,
		mustPass: cases.includes(item.id) || item.tags.some((tag) => tags.includes(tag))
	};
}
function sideOf(trials) {
	const passed = trials.filter((trial) => trial.outcome === "passed").length;
	const failed = trials.filter((trial) => trial.outcome === "failed").length;
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
/** Pass or fail by trial index, only where both sides have a grade, so that errors do not unpair. */
function pairedScores(baseline, head) {
	const byIndex = new Map(head.map((trial) => [trial.index, trial]));
	const pairs = baseline.flatMap((trial) => {
		const other = byIndex.get(trial.index);
		if (other === void 0 || isUngraded(trial) || isUngraded(other)) return [];
		return [[Number(trial.outcome === "passed"), Number(other.outcome === "passed")]];
	});
	return {
		baseline: pairs.map(([left]) => left),
		head: pairs.map(([, right]) => right)
	};
}
/** The mean over cases; the interval counts cases, as trials of one case are no new cases. */
function rateOf(cases, side) {
	const rates = cases.flatMap((item) => item.sides[side].rate ?? []);
	const passed = rates.reduce((sum, rate) => sum + rate, 0);
	if (rates.length === 0) return {
		passed: 0,
		graded: 0,
		rate: null,
		low: null,
		high: null
	};
	const { low, high } = wilsonInterval(passed, rates.length, Z_95);
	return {
		passed,
		graded: rates.length,
		rate: passed / rates.length,
		low,
		high
	};
}
function groupTrials(trials) {
	const groups = /* @__PURE__ */ new Map();
	for (const trial of trials) {
		const key = `${trial.side} ${trial.caseId}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [trial]);
		else group.push(trial);
	}
	return (caseId, side) => groups.get(`${side} ${caseId}`) ?? [];
}

// src/core/verdict/explain.ts
/** The verdict of one evalset in one sentence, with the numbers behind it. */
function sentenceOf(name, comparison, finding) {
	if (finding.missing !== void 0) return `${name} cannot be judged: ${finding.missing}.`;
	if (finding.isUnchanged) return `${name} cannot have changed: all ${counted(comparison.cases.length, "request")} are the same on both sides, so no call was made.`;
	const numbers = numbersOf(comparison, finding);
	if (finding.kind === "regressed" && finding.overall !== "regressed") {
		const cases = finding.failedMustPass.join(", ");
		return `${name} broke must-pass ${finding.failedMustPass.length === 1 ? "case" : "cases"} ${cases}; over all it ${numbers}.`;
	}
	switch (finding.kind) {
		case "regressed": return `${name} ${numbers}.`;
		case "passed": return `${name} ${numbers}; a drop of ${points$1(finding.mustCatch).slice(1)} points is ruled out.`;
		default: return `${name} ${numbers}: too little evidence to tell.`;
	}
}
function numbersOf(comparison, finding) {
	const { baseline, head, difference, low, high, pairedCases } = comparison;
	if (baseline.rate === null || head.rate === null || difference === null) return "was not measured";
	const interval = low === null || high === null ? "" : `, interval ${points$1(low)} to ${points$1(high)}`;
	const trials = finding.trialsPerSide > 1 ? ` with ${finding.trialsPerSide} trials a side` : "";
	return `${verbOf(difference)} from ${percent(baseline.rate)} to ${percent(head.rate)} (${points$1(difference)} points${interval}; budget ${points$1(-finding.budget)}) on ${counted(pairedCases, "case")}${trials}`;
}
function verbOf(difference) {
	if (Math.abs(difference) < 5e-4) return "went";
	return difference < 0 ? "fell" : "rose";
}

// src/core/verdict/decide.ts
/** Normal quantile of one side at 5 %. */
const Z_ONE_SIDED = 1.6448536269514722;
/** Where no drop is accepted, this is the drop that must still be caught. */
const LEAST_MUST_CATCH = .02;
/** The one place that makes a verdict of an evalset. */
function decide$1(result, rule) {
	const measured = compare(result);
	const budget = result.evalset.budget.passRateDrop;
	const mustCatch = budget > 0 ? 2 * budget : LEAST_MUST_CATCH;
	const missing = missingEvidence(result, measured, rule);
	const test = measured.scores.length === 0 ? void 0 : marginTest(fixedSetDifference(measured.scores), {
		budget,
		mustCatch,
		z: Z_ONE_SIDED
	});
	const comparison = withBounds(measured.comparison, test);
	const failedMustPass = comparison.cases.filter((item) => item.mustPass && item.state === "broke").map((item) => item.caseId);
	const isUnchanged = result.identicalCaseIds.length === result.evalset.cases.length;
	const overall = missing ?? overallFinding(test, isUnchanged);
	const kind = missing !== void 0 ? "invalid" : failedMustPass.length > 0 ? "regressed" : overall.kind;
	const finding = {
		kind,
		budget,
		mustCatch,
		failedMustPass,
		isUnchanged,
		trialsPerSide: result.trialsPerSide,
		...missing === void 0 ? {} : { missing: missing.why },
		overall: overall.kind
	};
	const settledBy = kind === "inconclusive" ? settlement(comparison, test, budget, mustCatch) : void 0;
	return {
		evalset: result.evalset.name,
		kind,
		sentence: sentenceOf(result.evalset.name, comparison, finding),
		budgets: budgetStates(result, comparison, overall.kind, failedMustPass, budget),
		comparison,
		failedMustPass,
		...settledBy === void 0 ? {} : { settledBy },
		providerFault: missing?.isProviders ?? false
	};
}
/** Says which evidence is missing; a verdict without it would be a guess. */
function missingEvidence(result, { comparison, scores }, rule) {
	const { erroredTrials, plannedTrials } = comparison;
	if (result.evalset.cases.length === 0) return {
		kind: "invalid",
		why: "the evalset has no cases",
		isProviders: false
	};
	if (plannedTrials === 0) return void 0;
	const share = erroredTrials / plannedTrials;
	const lost = comparison.cases.filter((item) => item.mustPass && item.state === "missing");
	if (scores.length === 0 || share > rule.maxErroredShare) return {
		kind: "invalid",
		why: `${`${erroredTrials} of ${counted(plannedTrials, "trial")} have no grade`} (at most ${percent(rule.maxErroredShare)} may)${firstError(result)}`,
		isProviders: true
	};
	if (lost.length > 0) return {
		kind: "invalid",
		why: `must-pass ${lost.length === 1 ? "case" : "cases"} ${lost.map((item) => item.caseId).join(", ")} could not be graded on both sides`,
		isProviders: true
	};
}
/** The first error in words, with the provider's id of the request for its support. */
function firstError(result) {
	const error = result.trials.find((trial) => trial.outcome === "errored")?.error;
	if (error === void 0) return "";
	const request = error.requestId === void 0 ? "" : ` (request ${error.requestId})`;
	return `, first because ${error.message}${request}`;
}
function overallFinding(test, isUnchanged) {
	if (isUnchanged) return { kind: "passed" };
	return { kind: test?.finding ?? "invalid" };
}
function withBounds(comparison, test) {
	if (test === void 0) return comparison;
	return {
		...comparison,
		standardError: test.standardError,
		low: test.low,
		high: test.high
	};
}
function budgetStates(result, comparison, overall, failedMustPass, budget) {
	const { difference, low, high } = comparison;
	const states = [{
		budget: "pass rate",
		allowed: `${points$1(-budget)} points`,
		measured: difference === null || low === null || high === null ? "not measured" : `${points$1(difference)} points (${points$1(low)} to ${points$1(high)})`,
		state: overall
	}];
	const guarded = comparison.cases.filter((item) => item.mustPass);
	if (guarded.length > 0) {
		const isMissing = guarded.some((item) => item.state === "missing") && result.trials.length > 0;
		states.push({
			budget: "must pass",
			allowed: `none of ${counted(guarded.length, "case")} may break`,
			measured: failedMustPass.length === 0 ? "none broke" : `${failedMustPass.join(", ")} broke`,
			state: failedMustPass.length > 0 ? "regressed" : isMissing ? "invalid" : "passed"
		});
	}
	return states;
}
/** How many more trials would decide, if the difference stays what it is (STATISTICS: 1.85 = z₀.₉₅ + 0.2). */
function settlement(comparison, test, budget, mustCatch) {
	const { difference, pairedCases } = comparison;
	if (difference === null || test === void 0 || pairedCases === 0) return void 0;
	const distance = Math.max(difference + mustCatch, -(difference + budget));
	const perPair = Math.max(test.standardError ** 2, mustCatch * (1 - mustCatch) / pairedCases);
	const rounds = Math.ceil(perPair / (distance / 1.85) ** 2);
	return rounds > 100 ? `No number of trials is likely to settle it: the difference lies between the budget and ${points$1(-mustCatch)} points. A larger budget or more cases would.` : `About ${counted(Math.max(rounds, 1), "time")} as many trials, or more cases, would settle it.`;
}

// src/pipeline/decide.ts
/** Makes a verdict of each result, and the decision of them all. */
function decide(results, settings) {
	const verdicts = results.map((result) => decide$1(result, { maxErroredShare: settings.maxErroredShare }));
	return rule(verdicts, settings.onInconclusive);
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
		...budgetChanges(base, head)
	];
}
function judgedBy(item) {
	const graders = item.graders.map(({ position: _position, ...grader }) => grader);
	return canonicalJson([
		item.input,
		item.expected ?? null,
		item.tags,
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
function budgetChanges(base, head) {
	const [before, after] = [base.budget.passRateDrop, head.budget.passRateDrop];
	const changes = [];
	if (before !== after) {
		const kind = after > before ? "weakened" : "changed";
		changes.push({
			kind,
			what: `budget passRateDrop ${points(before)} becomes ${points(after)}`
		});
	}
	if (canonicalJson(base.budget.mustPass) !== canonicalJson(head.budget.mustPass)) changes.push({
		kind: "changed",
		what: "the must-pass cases or tags change"
	});
	if (base.passScore !== head.passScore) {
		const kind = head.passScore < base.passScore ? "weakened" : "changed";
		changes.push({
			kind,
			what: `passScore ${base.passScore} becomes ${head.passScore}`
		});
	}
	return changes;
}
function points(share) {
	return `${Number((share * 100).toPrecision(6))}pp`;
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
			sources: [...base.sources, ...other?.sources ?? []],
			watch: [...base.watch, ...other?.watch ?? []]
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
		return moved ?? changes.find((change) => change.previousPath === path)?.path ?? path;
	};
	const { prompt, tools, policy } = base.target;
	return {
		prompt: follow(prompt, other?.target.prompt),
		...optional("tools", tools, other?.target.tools, follow),
		...optional("policy", policy, other?.target.policy, follow)
	};
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
/** The base URL of the provider, which only the workflow and base may name, or why it is refused. */
function providerUrl(options, settings) {
	const isWorkflows = options.baseUrl !== void 0;
	const written = options.baseUrl ?? settings.provider.baseUrl;
	const url = URL.canParse(written) ? new URL(written) : void 0;
	const source = isWorkflows ? "input base-url" : "provider.baseUrl";
	const hasCredentials = url !== void 0 && `${url.username}${url.password}` !== "";
	if (url === void 0 || !["http:", "https:"].includes(url.protocol) || hasCredentials) return refused(`${source} is no https:// address`, written);
	if (url.protocol === "http:" && !LOOPBACK.has(url.hostname)) return refused(`${source} would send the key unencrypted`, written);
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
/** The model a target asks for, or why head may not choose it. */
function modelFault(baseline, head, settings) {
	const { model, modelPosition } = head.prompt;
	if (model === void 0) return settings.provider.model !== void 0 ? void 0 : {
		code: "missing-field",
		problem: "no model is named",
		...head.prompt.messages[0] === void 0 ? {} : { position: head.prompt.messages[0].position },
		hint: "Name one as provider.model in headgate.yaml of the base branch, or in the prompt."
	};
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
* Runs a plan's trials, base and head of a case next to each other so that a provider's drift meets
* both sides alike. When the provider refuses for good, the remaining trials are skipped, not lost:
* each stays in the result with the reason.
*/
async function runTrials(plan, options) {
	const tasks = plan.calls === 0 ? [] : tasksOf(plan);
	const limit = pLimit(options.concurrency);
	const misses = [];
	let refusal;
	let done = 0;
	const runTask = async (task) => {
		if (refusal !== void 0) {
			const message = `not attempted, as ${refusal.message} before`;
			return ungradedTrials(task, "skipped", {
				...refusal,
				message
			});
		}
		try {
			const trials = await runTrial(task, options.client, plan.evalset.passScore, options.signal);
			const error = trials[0]?.error;
			if (error?.status !== void 0 && FINAL_STATUSES.has(error.status)) refusal ??= error;
			return trials;
		} catch (cause) {
			if (!(cause instanceof ConfigurationError)) throw cause;
			misses.push(...cause.faults);
			return [];
		} finally {
			done += 1;
			options.onTrial(done);
		}
	};
	const trials = await Promise.all(tasks.map((task) => limit(() => runTask(task))));
	throwFaults(misses);
	return trials.flat();
}
/** A case that cannot differ needs one call; the others get every trial on both sides. */
function tasksOf(plan) {
	return Array.from({ length: plan.trialsPerSide }, (_, index) => plan.cases.flatMap((planned) => {
		if (planned.identical) return index === 0 ? [{
			planned,
			sides: ["baseline", "head"],
			index
		}] : [];
		return [{
			planned,
			sides: ["baseline"],
			index
		}, {
			planned,
			sides: ["head"],
			index
		}];
	})).flat();
}

// src/pipeline/measure.ts
/** Plans all evalsets, refuses what is unsound before the first call, and runs the trials. */
async function measure(selected, context) {
	const plans = await planAll(selected, context);
	const planned = plans.reduce((sum, plan) => sum + plan.calls, 0);
	const connection = planned === 0 ? void 0 : connectionFor(planned, context);
	const client = connection === void 0 ? void 0 : await context.connect(connection);
	const results = [];
	let done = 0;
	try {
		for (const [index, plan] of plans.entries()) {
			const item = selected[index];
			if (item === void 0) continue;
			const { name, cases } = plan.evalset;
			context.observer.phase("evalset", `${name}, ${cases.length} cases, ${plan.calls} calls`);
			const trials = client === void 0 ? [] : await runTrials(plan, {
				client,
				concurrency: context.settings.provider.concurrency,
				signal: context.signal,
				onTrial: (count) => context.observer.trialFinished(done + count, planned)
			});
			done += plan.calls;
			results.push(resultOf(plan, item, trials));
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
		const refused = modelFault(baseline.target.prompt, head.target, settings);
		if (refused !== void 0) faults.push(refused);
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
function connectionFor(planned, { settings, options }) {
	const faults = [];
	const { calls } = settings.spendLimit;
	if (planned > calls) faults.push({
		code: "too-many-calls",
		problem: `the run would need ${planned} calls and spendLimit.calls of base allows ${calls}`,
		hint: "Lower trials.max, or raise spendLimit.calls in headgate.yaml of the base branch."
	});
	const isReplayOnly = options.cassette.mode === "replay-only";
	const url = providerUrl(options, settings);
	if ("fault" in url) faults.push(url.fault);
	const missingKey = isReplayOnly ? void 0 : keyFault(options.apiKey);
	if (missingKey !== void 0) faults.push(missingKey);
	throwFaults(faults);
	return {
		baseUrl: "url" in url ? url.url : "",
		apiKey: options.apiKey?.trim(),
		settings,
		cassette: options.cassette
	};
}
function resultOf(plan, item, trials) {
	return {
		evalset: plan.evalset,
		causes: item.causes,
		judgingChanges: item.judgingChanges,
		trials,
		identicalCaseIds: plan.cases.filter((planned) => planned.identical).map((planned) => planned.definition.id),
		trialsPerSide: plan.trialsPerSide
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
	const { settings, faults } = await loadSettings(baseline, options.settingsPath);
	throwFaults(faults);
	throwFaults((await loadSettings(head, options.settingsPath)).faults);
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
		signal: ports.signal
	};
	const results = await measure(selection.selected, context);
	return finish(decide(results, settings), revisions, selection, settings, results);
	async function finish(decision, pair, found, trusted, measured = []) {
		const record = {
			version: VERSION,
			startedAt,
			durationMs: clock.monotonicMs() - startedMs,
			revisions: pair,
			changes: found?.changes ?? [],
			results: measured,
			decision,
			settingsPath: trusted?.path,
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