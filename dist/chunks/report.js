// src/domain/report.ts
/** The files that a run draws beside result.json and summary.md: for a browser and for programs. */
const REPORT_FILE_NAMES = [
	"report.html",
	"junit.xml",
	"headgate.sarif",
	"cases.csv",
	"badge.json"
];
/** Every file that a run may write to its report folder. */
const ALL_REPORT_NAMES = [
	"result.json",
	"summary.md",
	"trials.jsonl",
	...REPORT_FILE_NAMES,
	"history.jsonl",
	"audit.jsonl"
];

export { REPORT_FILE_NAMES as n, ALL_REPORT_NAMES as t };