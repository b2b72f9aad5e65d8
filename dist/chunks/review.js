import { a as writeReportFile, i as readReportFile } from "./compose.js";
import { i as redactorOf } from "./redaction.js";
import { l as throwFaults, t as ConfigurationError } from "./errors.js";
import { t as counted } from "./grouped.js";
import { a as forMarkdown, i as codeForMarkdown, l as isVolatile, o as pageOpening, t as GRAVEST_FIRST } from "./gravity.js";
import { t as readResultFile } from "./read.js";
import { n as isJsonObject } from "./json.js";
import { i as secretsOf } from "./keys.js";
import { n as shortened, t as forHtml } from "./html.js";

// src/core/report/review/incident-list.ts
const LONGEST_ID = 200;
/** A cell of CSV, in quotation marks or up to the next comma or tab, and what ends it. */
const CELL = /^ *(?:"([^"]*(?:""[^"]*)*)" *|((?!")[^,\t]*))(?:[,\t]|$)/;
const HEADING = /^(?:id|incident)$/i;
/**
* A list of incidents, one a line: its id and, after a comma or tab, its title; further cells and a
* heading `id` are passed over. Throws ConfigurationError for a line that is none.
*/
function readIncidents(file, text) {
	const found = /* @__PURE__ */ new Map();
	const faults = [];
	for (const [index, line] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
		if (line.trim() === "") continue;
		const incident = incidentOf(line);
		if (typeof incident === "string") {
			const position = {
				file,
				line: index + 1
			};
			faults.push({
				code: "bad-result",
				position,
				problem: incident,
				hint: "A line is an id and, after a comma, a title."
			});
		} else if (index > 0 || !HEADING.test(incident.id)) found.set(incident.id, incident);
	}
	throwFaults(faults);
	return [...found.values()];
}
/** The incident of a line, or what is wrong with it. */
function incidentOf(line) {
	if (/^\s*[{[]/.test(line)) return "it is JSON and no list of incidents";
	if (/\p{Cc}/u.test(line.replaceAll("	", ""))) return "it has characters that no list has";
	const first = cellOf(line);
	const second = first && cellOf(first.rest);
	if (first === void 0 || second === void 0) return "a quotation mark has no partner";
	const [id, title] = [first.text, second.text];
	if (id === "") return "it has no id";
	if (id.length > LONGEST_ID) return `its id is longer than ${LONGEST_ID} characters`;
	return title === "" ? { id } : {
		id,
		title
	};
}
/** The first cell of a line and what comes after it; undefined where quotation marks do not match. */
function cellOf(line) {
	const match = CELL.exec(line);
	if (match === null) return void 0;
	const [whole, quoted, plain = ""] = match;
	return {
		text: (quoted?.replaceAll("\"\"", "\"") ?? plain).trim(),
		rest: line.slice(whole.length)
	};
}

// src/core/report/review/markdown.ts
/** The agenda of an eval review as Markdown. */
function agendaMarkdown({ title, extent, sections }) {
	return `${[
		`# ${forMarkdown(title)}`,
		extent,
		...sections.map(sectionMarkdown)
	].join("\n\n")}\n`;
}
function sectionMarkdown({ title, count, lines, remark }) {
	const rest = (count ?? 0) - lines.length;
	const list = [...lines.map((line) => `- ${line.map(pieceMarkdown).join("")}`), ...rest > 0 ? [`- and ${rest} more`] : []];
	const body = list.length > 0 ? list : remark === void 0 ? ["None."] : [];
	return [count === void 0 ? `## ${title}` : `## ${title} (${count})`, ...[remark ?? "", body.join("\n")].filter((part) => part !== "")].join("\n\n");
}
function pieceMarkdown(piece) {
	if (typeof piece === "string") return piece;
	return "said" in piece ? forMarkdown(piece.said) : codeForMarkdown(piece.name);
}

// src/core/report/review/page.ts
/** Longer texts are cut, as in the Markdown of the same agenda. */
const LONGEST = 2e3;
/** The agenda of an eval review as one page that needs nothing else, not even a script. */
function agendaPage({ title, extent, sections }) {
	return `${pageOpening(title)}<main>
<header class="verdict">
<p class="kicker">Headgate \u00b7 eval review</p>
<h1>${forHtml(title)}</h1>
<p>${forHtml(extent)}</p>
</header>
<nav aria-label="Agenda">
<ol class="agenda">
${sections.map(entryHtml).join("\n")}
</ol>
</nav>
${sections.map(sectionHtml).join("\n")}
</main>
</body>
</html>
`;
}
function entryHtml({ title, count }, index) {
	const known = count === void 0 ? "not known" : String(count);
	return `<li><a href="#part-${index + 1}">${forHtml(title)}</a> <span class="badge">${known}</span></li>`;
}
function sectionHtml({ title, count, lines, remark }, index) {
	const rest = (count ?? 0) - lines.length;
	const items = [...lines.map((line) => line.map(pieceHtml).join("")), ...rest > 0 ? [`and ${rest} more`] : []];
	const list = `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
	const words = remark ?? (items.length === 0 ? "None." : void 0);
	return [
		`<section aria-labelledby="part-${index + 1}">`,
		`<h2 id="part-${index + 1}">${forHtml(title)}</h2>`,
		...words === void 0 ? [] : [`<p>${forHtml(words)}</p>`],
		...items.length === 0 ? [] : [list],
		"</section>"
	].join("\n");
}
function pieceHtml(piece) {
	if (typeof piece === "string") return forHtml(piece);
	return "said" in piece ? forHtml(textOf(piece.said)) : `<code>${forHtml(textOf(piece.name))}</code>`;
}
function textOf(text) {
	return shortened(text, LONGEST).trim() === "" ? "(empty)" : shortened(text, LONGEST);
}

// src/core/report/review/budgets.ts
/** Of a budget that was met in all runs nothing else is told. */
const UNMET = GRAVEST_FIRST.filter((kind) => kind !== "passed");
/** How each budget of each evalset fared in runs from old to new, those first that were broken most. */
function budgetLines(recorded) {
	const lines = recorded.flatMap(({ verdict: { evalset, budgets } }) => budgets.map((line) => ({
		evalset,
		...line
	})));
	return [...Map.groupBy(lines, ({ evalset, budget }) => JSON.stringify([evalset, budget]))].map(([, all]) => ({
		all,
		counts: UNMET.map((kind) => countOf(all, kind))
	})).sort((left, right) => byCounts(left.counts, right.counts)).flatMap(({ all, counts }) => {
		const last = all.at(-1);
		if (last === void 0) return [];
		const { evalset, budget, measured, allowed } = last;
		return [[
			{ said: evalset },
			", ",
			{ said: budget },
			`: ${stateWords(counts, all.length)}; last `,
			{ said: measured },
			", allowed ",
			{ said: allowed }
		]];
	});
}
function countOf(lines, kind) {
	return lines.filter(({ state }) => state === kind).length;
}
function byCounts(left, right) {
	const place = left.findIndex((count, index) => count !== right[index]);
	return (right[place] ?? 0) - (left[place] ?? 0);
}
function stateWords(counts, runs) {
	const parts = UNMET.flatMap((kind, index) => {
		const count = counts[index] ?? 0;
		return count === 0 ? [] : `${kind} in ${count}`;
	});
	const all = counted(runs, "run");
	return parts.length === 0 ? `passed in ${all}` : `${parts.join(", ")} of ${all}`;
}

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
	return explanation.slice(0, 640).replace(/"[^"]*"|'[^']*'|`[^`]*`/g, "\u2026").replace(/\d+/g, "0").slice(0, SHAPE_LENGTH);
}

// src/core/report/review/cases.ts
const MOST_NAMED = 10;
/** Failed trials on head of all runs, new cases too, by evalset and likely cause. */
function causeLines(recorded, transcriptOf) {
	return [...Map.groupBy(recorded.flatMap(({ result: { evalset, trials: all, newCases } }) => [...all, ...newCases.flatMap((item) => item.trials)].filter(({ side }) => side === "head").map((trial) => ({
		evalset: evalset.name,
		trial
	}))), ({ evalset }) => evalset)].flatMap(([evalset, failed]) => causesOf(failed.map(({ trial }) => trial), ({ caseId }) => caseId, transcriptOf).map((cause) => ({
		...cause,
		evalset
	}))).sort((left, right) => right.cases.length - left.cases.length).map(({ evalset, grader, explanation, cases }) => {
		const named = cases.slice(0, MOST_NAMED).flatMap((name, index) => index === 0 ? [{ name }] : [", ", { name }]);
		const more = cases.length > MOST_NAMED ? ` and ${cases.length - MOST_NAMED} more` : "";
		return [
			{ said: evalset },
			", ",
			{ said: grader },
			": ",
			{ said: explanation },
			` (${counted(cases.length, "case")}: `,
			...named,
			`${more})`
		];
	});
}
/** Cases that passed and failed on one side of one run, those first that did so in most runs. */
function volatileLines(recorded) {
	const counts = /* @__PURE__ */ new Map();
	for (const { verdict } of recorded) for (const { caseId, sides } of verdict.comparison.cases) {
		const name = `${verdict.evalset}/${caseId}`;
		if (isVolatile(sides.baseline) || isVolatile(sides.head)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].sort(([, left], [, right]) => right - left).map(([name, runs]) => [{ name }, ` in ${counted(runs, "run")}`]);
}
/** Cases that nobody owns: they have no owner, and neither has their evalset. */
function ownerlessLines(recorded) {
	const names = recorded.flatMap(({ result: { evalset } }) => evalset.owner ? [] : evalset.cases.filter(({ owner }) => !owner).map(({ id }) => `${evalset.name}/${id}`));
	return [...new Set(names)].map((name) => [{ name }]);
}
/** Cases that were graded and have no failed trial on any side of any run. */
function steadyLines(recorded) {
	const failed = /* @__PURE__ */ new Map();
	for (const { verdict } of recorded) for (const { caseId, sides } of verdict.comparison.cases) {
		const name = `${verdict.evalset}/${caseId}`;
		if (sides.head.passed + sides.head.failed === 0) continue;
		const hasFailed = sides.baseline.failed + sides.head.failed > 0;
		failed.set(name, (failed.get(name) ?? false) || hasFailed);
	}
	return [...failed].flatMap(([name, hasFailed]) => hasFailed ? [] : [[{ name }]]);
}

// src/core/report/review/incidents.ts
/** Incidents that no case of the runs names, so that nothing would show them coming back. */
function caselessLines(incidents, recorded) {
	const named = new Set(recorded.flatMap(({ result }) => result.evalset.cases.map(({ incident }) => incident?.trim())));
	return incidents.filter(({ id }) => !named.has(id)).map(({ id, title }) => [{ name: id }, ...title === void 0 ? [] : [", ", { said: title }]]);
}

// src/core/report/review/review.ts
const MOST_LINES = 50;
const CASELESS = "Incidents without a case";
/** test/architecture/catalogue.test.ts holds that this is so. */
const NO_JUDGES = "No grader of Headgate asks a model, so there is no judge to calibrate.";
/** The agenda of an eval review. */
function agendaOf({ since, runs, overrides, incidents }, transcriptOf) {
	const recorded = [...runs].sort((left, right) => left.startedAt < right.startedAt ? -1 : 1).flatMap((run) => run.recorded);
	return {
		title: `Eval review since ${since}`,
		extent: `${counted(runs.length, "run")}, ${counted(recorded.length, "verdict")}.`,
		sections: [
			section("Failing cases by likely cause", causeLines(recorded, transcriptOf)),
			section("Flaky cases", volatileLines(recorded)),
			section("Budgets used", budgetLines(recorded)),
			overrides === void 0 ? unknown("Overrides granted", "No audit log was given; --audit names one.") : section("Overrides granted", overrides.map(overrideLine)),
			incidents === void 0 ? unknown(CASELESS, "No list of incidents was given; --incidents names one.") : {
				...section(CASELESS, caselessLines(incidents, recorded)),
				remark: seen(incidents)
			},
			section("Cases without an owner", ownerlessLines(recorded)),
			section("Cases that never failed", steadyLines(recorded)),
			{
				...section("Judges without calibration", []),
				remark: NO_JUDGES
			}
		]
	};
}
function section(title, lines) {
	return {
		title,
		count: lines.length,
		lines: lines.slice(0, MOST_LINES)
	};
}
function unknown(title, remark) {
	return {
		title,
		count: void 0,
		lines: [],
		remark
	};
}
function seen({ length }) {
	return `Of ${counted(length, "incident")} in the list. Cases of evalsets that none of these runs judged are not seen.`;
}
function overrideLine({ at, by, reason }) {
	return [
		{ said: at },
		": ",
		{ name: by },
		", ",
		{ said: reason }
	];
}

// src/pipeline/review.ts
/** The agenda of a review of all runs since a date, `2026-01-31`; throws ConfigurationError for other files. */
function review(since, { results, audit, incidents }) {
	const runs = results.map(({ file, text }) => readResultFile(file, text)).filter(({ startedAt }) => startedAt >= since);
	const overrides = audit && overridesOf(audit).filter(({ at }) => at >= since);
	const known = incidents && readIncidents(incidents.file, incidents.text);
	return agendaOf({
		since,
		runs,
		overrides,
		incidents: known
	}, wholeTrial);
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
/** `headgate review`: prints the agenda of an eval review of result files, and writes it as a page. */
async function runReview({ files, since, audit, incidents, html }, process) {
	const redact = redactorOf(secretsOf(process.env));
	const read = async (file) => ({
		file,
		text: redact(await readReportFile(file))
	});
	const results = [];
	for (const file of files) results.push(await read(file));
	const agenda = review(since, {
		results,
		...audit === void 0 ? {} : { audit: await read(audit) },
		...incidents === void 0 ? {} : { incidents: await read(incidents) }
	});
	if (html !== void 0) await writeReportFile(html, agendaPage(agenda));
	process.stdout.write(agendaMarkdown(agenda));
	return 0;
}

export { runReview };