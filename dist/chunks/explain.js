import { i as readReportFile } from "./compose.js";
import { t as canonicalJson } from "./canonical.js";
import { t as forLog } from "./log.js";
import { t as counted } from "./grouped.js";
import { i as points, n as dropPoints, t as decimal } from "./words.js";
import { n as targetChangeLines } from "./flip-rate.js";
import { t as readResultFile } from "./read.js";
import { t as decide } from "./decide.js";
import { t as ConfigurationError } from "./errors.js";
import { i as redactorOf } from "./redaction.js";
import { i as secretsOf } from "./keys.js";

// src/core/report/explain.ts
const STAGES = {
	block: "part of the first pass",
	round: "a round",
	confirmation: "reruns of flipped cases"
};
/** A verdict retold in lines: the sentence, the rule, each budget, each look, and what would settle it. */
function explainVerdict(verdict) {
	const { comparison, budgets, rule, settledBy } = verdict;
	return [
		`${verdict.evalset}: ${verdict.kind}`,
		verdict.sentence,
		"",
		"The rule",
		...rule.map((sentence) => `  ${sentence}`),
		"",
		"The budgets",
		...budgets.map((line) => `  ${line.budget}: ${line.measured}, allowed ${line.allowed}: ${line.state}`),
		"",
		"The looks at the evidence (a score at or over its bound decides)",
		...comparison.looks.map(lookLine),
		...settledBy === void 0 ? [] : ["", `What would settle it: ${settledBy}`],
		...otherwise(verdict),
		"",
		...flipLines(verdict)
	];
}
/** What head changes about policy and tools, in lines; none where they are the same. */
function explainTargetChanges(result) {
	const lines = targetChangeLines([result]).map(({ text }) => `  ${text}`);
	return lines.length === 0 ? [] : [
		"What changed",
		...lines,
		""
	];
}
/** What would have made another verdict of the same trials. */
function otherwise({ kind, budgets, comparison, failedMustPass }) {
	const { low, high } = comparison;
	const lines = [
		...budgets.filter(({ state }) => state === "regressed").flatMap(({ budget, measured, allowed }) => budget === "pass rate" && high !== null && high < 0 ? [`a pass rate budget of ${dropPoints(-high)} points or more would not have been broken`] : [`${budget} within ${allowed} instead of ${measured}`]),
		...failedMustPass.length === 0 ? [] : [`these must pass: ${failedMustPass.join(", ")}`],
		...kind === "passed" && low !== null ? [`this would not be green with a mustCatch under ${dropPoints(Math.max(0, -low))} points, the most that the pass rate may have dropped`] : []
	];
	return lines.length === 0 ? [] : [
		"",
		"What would have changed it",
		...lines.map((line) => `  ${line}`)
	];
}
/** One case retold: every trial with its grades. */
function explainCase(result, verdict, caseId, transcriptOf) {
	const found = verdict.comparison.cases.find((item) => item.caseId === caseId);
	if (found === void 0) return [`${verdict.evalset} has no case ${caseId}`];
	const trials = result.trials.filter((trial) => trial.caseId === caseId);
	const definition = result.evalset.cases.find(({ id }) => id === caseId);
	const facts = [
		definition?.owner ? `  owner: ${definition.owner}` : "",
		definition?.incident ? `  incident: ${definition.incident}` : "",
		definition?.tags.length ? `  tags: ${definition.tags.join(" ")}` : "",
		found.identical ? "  its request is the same on both sides" : ""
	].filter((line) => line !== "");
	return [
		`${verdict.evalset}, case ${caseId}: ${found.state}${found.mustPass ? " (must pass)" : ""}`,
		...facts,
		...trials.flatMap((trial) => trialLines(trial, transcriptOf))
	];
}
function lookLine(look) {
	const test = (score, bound) => bound === null ? `${decimal(score)} (not tested)` : `${decimal(score)} of ${decimal(bound)}`;
	return `  after ${counted(2 * look.pairsRun, "trial")} (${STAGES[look.stage]}): difference ${points(look.difference)} points; red ${test(look.failScore, look.failBound)}, green ${test(look.passScore, look.passBound)}`;
}
function flipLines({ comparison }) {
	const side = ({ passed, failed }) => `${passed}/${passed + failed}`;
	return comparison.cases.filter((item) => item.state === "broke" || item.state === "fixed").map(({ caseId, state, sides }) => `  ${state}: ${caseId} ${side(sides.baseline)} \u2192 ${side(sides.head)}`);
}
function trialLines(trial, transcriptOf) {
	const why = trial.error === void 0 ? transcriptOf(trial).grades.map((grade) => `    ${grade.passed ? "passed" : "failed"} ${grade.grader}: ${grade.explanation}`) : [`    ${trial.error.message} [${trial.error.code}]`];
	return [`  ${trial.side}, trial ${trial.index + 1}: ${trial.outcome}`, ...why];
}

// src/pipeline/explain.ts
/**
* Retells the verdicts of a result file, or one case of it, and works each verdict out again from the
* trials in the file, so that a reader need not take the file's word for it.
*/
function explain(file, text, caseId) {
	const { sentence, recorded, maxErroredShare, prices } = readResultFile(file, text);
	if (caseId !== void 0 && !recorded.some(({ verdict }) => hasCase(verdict, caseId))) {
		const problem = `no evalset of the file has a case ${JSON.stringify(caseId)}`;
		throw new ConfigurationError([{
			code: "bad-input",
			position: { file },
			problem
		}]);
	}
	const sections = recorded.flatMap(({ result, verdict }) => {
		if (caseId !== void 0) return hasCase(verdict, caseId) ? explainCase(result, verdict, caseId, wholeTrial) : [];
		const again = decide(result, {
			maxErroredShare,
			prices
		});
		const changes = explainTargetChanges(result);
		return [
			...explainVerdict(verdict),
			...changes,
			checkOf(verdict, again),
			""
		];
	});
	return [...caseId === void 0 ? [sentence, ""] : [], ...sections].map(forLog);
}
/** The trials of a result file have their texts with them. */
function wholeTrial(trial) {
	return trial;
}
function hasCase({ comparison }, caseId) {
	return comparison.cases.some((item) => item.caseId === caseId);
}
/** Says whether the file's verdict is the one that its trials give, down to every number. */
function checkOf(verdict, again) {
	if (canonicalJson(again) === canonicalJson(verdict)) return "Worked out again from the trials in the file: the same.";
	return again.kind === verdict.kind && again.sentence === verdict.sentence ? "Worked out again from the trials in the file its details are others: the file was edited, or another version wrote it." : `Worked out again from the trials in the file it is another: ${again.kind}. ${again.sentence}`;
}

// src/cli/commands/explain.ts
/** `headgate explain`: retells the verdict of a result file. */
async function runExplain({ file, caseId }, process) {
	const redact = redactorOf(secretsOf(process.env));
	const lines = explain(file, redact(await readReportFile(file)), caseId);
	process.stdout.write(`${lines.join("\n").trimEnd()}\n`);
	return 0;
}

export { runExplain };