import type { ReportFileName } from '../../domain/report.ts';
import type { RunRecord } from '../../domain/run.ts';
import { badgeJson } from './badge.ts';
import { casesCsv } from './cases-csv.ts';
import type { TranscriptOf } from './evidence.ts';
import { htmlChunks } from './html/document.ts';
import { junitXml } from './junit.ts';
import { sarifLog } from './sarif.ts';

type Renderer = (record: RunRecord, transcriptOf: TranscriptOf) => Iterable<string>;

/** The files that are drawn from a run, texts of models and all: a renderer and a row each. */
export const FILE_RENDERERS: Readonly<Record<ReportFileName, Renderer>> = {
  'report.html': htmlChunks,
  'junit.xml': junitXml,
  'headgate.sarif': (record) => [sarifLog(record)],
  'cases.csv': casesCsv,
  'badge.json': (record) => [badgeJson(record.decision)],
};
