// src/domain/report.ts
/** The files that a run draws for other programs, beside result.json, summary.md and trials.jsonl. */
const REPORT_FILE_NAMES = [
	"junit.xml",
	"headgate.sarif",
	"cases.csv",
	"badge.json"
];

export { REPORT_FILE_NAMES as t };