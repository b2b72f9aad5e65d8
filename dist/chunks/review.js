import { i as readReportFile } from "./compose.js";
import { i as redactorOf } from "./redaction.js";
import { t as counted } from "./grouped.js";
import { i as isVolatile, n as forMarkdown, t as codeForMarkdown } from "./markdown.js";
import { t as readResultFile } from "./read.js";
import { t as ConfigurationError } from "./errors.js";
import { t as isJsonObject } from "./json.js";
import { r as secretsOf } from "./keys.js";

// src/core/report/causes.ts
const SHAPE_LENGTH = 160;
/** Failed trials by likely cause, those causes first that hit most cases. */
function causesOf(trials, nameOf, transcriptOf) {
	const found = /* @__PURE__ */ new Map();
	for (const trial of trials) {
		if (trial.outcome !== "failed") continue;
		for (const { grader, explanation, passed } of transcriptOf(trial).grades) {
			if (passed) continue;
			const key = JSON.stringify([grader, shapeOf(explanation)]);
			const cause = found.get(key) ?? {
				grader,
				explanation,
				cases: /* @__PURE__ */ new Set()
			};
			cause.cases.add(nameOf(trial));
			found.set(key, cause);
		}
	}
	return [...found.values()].map((cause) => ({
		...cause,
		cases: [...cause.cases]
	})).sort((left, right) => right.cases.length - left.cases.length);
}
/** An explanation without what differs from case to case: quoted words, numbers, its end. */
function shapeOf(explanation) {
	return explanation.slice(0, 640).replace(/"[^"]*"|'[^']*'|`[^`]*`/g, "…").replace(/\d+/g, "0").slice(0, SHAPE_LENGTH);
}

// src/core/report/review.ts
const MOST_LINES = 50;
const MOST_NAMED = 10;
/** The agenda of an eval review as Markdown: what somebody has to talk about, the gravest first. */
function reviewMarkdown(since, runs, overrides, transcriptOf) {
	const recorded = runs.flatMap((run) => run.recorded);
	return `${[
		`# Eval review since ${forMarkdown(since)}`,
		`${counted(runs.length, "run")}, ${counted(recorded.length, "verdict")}.`,
		section("Failing cases by likely cause", causeLines(recorded, transcriptOf)),
		section("Flaky cases", volatileLines(recorded)),
		section("Budgets that were broken or could not be judged", budgetLines(recorded)),
		section("Overrides granted", overrides.map(({ at, by, reason }) => `${forMarkdown(at)}: ${codeForMarkdown(by)}, ${forMarkdown(reason)}`)),
		section("Cases without an owner", ownerless(recorded).map(codeForMarkdown)),
		section("Cases that never failed", neverFailed(recorded).map(codeForMarkdown))
	].join("\n\n")}\n`;
}
function section(title, lines) {
	const shown = lines.slice(0, MOST_LINES).map((line) => `- ${line}`);
	const rest = lines.length - shown.length;
	const more = rest > 0 ? [`- and ${rest} more`] : [];
	const body = lines.length === 0 ? ["None."] : [...shown, ...more];
	return [
		`## ${title} (${lines.length})`,
		"",
		...body
	].join("\n");
}
function causeLines(recorded, transcriptOf) {
	return recorded.map(({ result }) => result).flatMap(({ evalset, trials }) => {
		const heads = trials.filter(({ side }) => side === "head");
		return causesOf(heads, ({ caseId }) => caseId, transcriptOf).map((cause) => ({
			...cause,
			evalset: evalset.name
		}));
	}).sort((left, right) => right.cases.length - left.cases.length).map(({ evalset, grader, explanation, cases }) => {
		const named = cases.slice(0, MOST_NAMED).map(codeForMarkdown).join(", ");
		const more = cases.length > MOST_NAMED ? ` and ${cases.length - MOST_NAMED} more` : "";
		return `${forMarkdown(evalset)}, ${forMarkdown(grader)}: ${forMarkdown(explanation)} (${counted(cases.length, "case")}: ${named}${more})`;
	});
}
/** Cases that passed and failed on one side of one run, those first that did so in most runs. */
function volatileLines(recorded) {
	const counts = /* @__PURE__ */ new Map();
	for (const { verdict } of recorded) for (const { caseId, sides } of verdict.comparison.cases) {
		const name = `${verdict.evalset}/${caseId}`;
		if (isVolatile(sides.baseline) || isVolatile(sides.head)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].sort(([, left], [, right]) => right - left).map(([name, runs]) => `${codeForMarkdown(name)} in ${counted(runs, "run")}`);
}
function budgetLines(recorded) {
	return recorded.flatMap(({ verdict }) => verdict.budgets.filter(({ state }) => state !== "passed").map(({ budget, measured, allowed, state }) => `${forMarkdown(verdict.evalset)}, ${forMarkdown(budget)}: ${forMarkdown(measured)}, allowed ${forMarkdown(allowed)}: ${state}`));
}
function ownerless(recorded) {
	const names = recorded.flatMap(({ result: { evalset } }) => evalset.owner ? [] : evalset.cases.filter(({ owner }) => !owner).map(({ id }) => `${evalset.name}/${id}`));
	return [...new Set(names)];
}
/** Cases that were graded and have no failed trial on any side of any run. */
function neverFailed(recorded) {
	const failed = /* @__PURE__ */ new Map();
	for (const { verdict } of recorded) for (const { caseId, sides } of verdict.comparison.cases) {
		const name = `${verdict.evalset}/${caseId}`;
		if (sides.head.passed + sides.head.failed === 0) continue;
		const hasFailed = sides.baseline.failed + sides.head.failed > 0;
		failed.set(name, (failed.get(name) ?? false) || hasFailed);
	}
	return [...failed].flatMap(([name, hasFailed]) => hasFailed ? [] : [name]);
}

// src/pipeline/review.ts
/** The agenda of a review of all runs since a date, `2026-01-31`; throws ConfigurationError for other files. */
function review(since, results, audit) {
	const runs = results.map(({ file, text }) => readResultFile(file, text)).filter(({ startedAt }) => startedAt >= since);
	const overrides = audit === void 0 ? [] : overridesOf(audit).filter(({ at }) => at >= since);
	return reviewMarkdown(since, runs, overrides, wholeTrial);
}
/** The trials of a result file have their texts with them. */
function wholeTrial(trial) {
	return trial;
}
function overridesOf({ file, text }) {
	return text.split("\n").flatMap((line, index) => {
		if (line.trim() === "") return [];
		const value = parsed(line);
		if (isJsonObject(value)) {
			const { event, at, by, reason } = value;
			if (event !== "override") return [];
			if (typeof at === "string" && typeof by === "string") return [{
				at,
				by,
				reason: typeof reason === "string" ? reason : ""
			}];
		}
		const position = {
			file,
			line: index + 1
		};
		throw new ConfigurationError([{
			code: "bad-result",
			position,
			problem: "it is no line of an audit log"
		}]);
	});
}
function parsed(line) {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

// src/cli/commands/review.ts
/** `headgate review`: writes the agenda of an eval review from result files. */
async function runReview({ files, since, audit }, process) {
	const redact = redactorOf(secretsOf(process.env));
	const read = async (file) => ({
		file,
		text: redact(await readReportFile(file))
	});
	const results = [];
	for (const file of files) results.push(await read(file));
	process.stdout.write(review(since, results, audit === void 0 ? void 0 : await read(audit)));
	return 0;
}

export { runReview };