import { forLog } from '../core/report/encode/log.ts';
import { FILE_RENDERERS } from '../core/report/files.ts';
import { historyLine } from '../core/report/history.ts';
import { auditLine } from '../core/report/override.ts';
import { reportOf } from '../core/report/report.ts';
import { resultChunks } from '../core/result/file.ts';
import { historyDigests, readHistory } from '../core/result/history.ts';
import {
  ConfigurationError,
  type Fault,
  faultSentence,
  HeadgateError,
  InternalError,
  type Position,
} from '../domain/errors.ts';
import { REPORT_FILE_NAMES, type Redact } from '../domain/report.ts';
import type { RunRecord } from '../domain/run.ts';
import type { Observer } from '../ports/observer.ts';
import type { Publisher } from '../ports/publisher.ts';
import type { ReportFolder } from '../ports/report-folder.ts';
import type { Transcripts } from '../ports/transcripts.ts';
import { redactedRun } from './redaction.ts';

const MOST_SHOWN = 10;
/** The file that remembers runs. */
const HISTORY = 'history.jsonl';
/** About a thousand runs; a trend of more is for `headgate trend`. */
const MOST_HISTORY_BYTES = 16 * 1024 * 1024;

/** Where a run's reports are drawn from and go to. */
export interface ReportPorts {
  /** Those of redactedTranscripts. */
  readonly transcripts: Transcripts;
  readonly reportFolder: ReportFolder;
  readonly publishers: readonly Publisher[];
  /** Passed by every text before it is encoded for the place where it goes. */
  readonly redact: Redact;
}

/** Writes the files of a run, the audit log first, and hands its reports to every publisher. */
export async function publish(run: RunRecord, ports: ReportPorts): Promise<void> {
  const { record: judged, transcriptOf } = redactedRun(run, ports.transcripts, ports.redact);
  const { override } = judged.decision;
  if (override !== undefined) {
    ports.reportFolder.append('audit.jsonl', auditLine(override, judged));
  }
  const record = { ...judged, ...remembered(judged, ports) };
  const digest = ports.reportFolder.write('result.json', resultChunks(record, transcriptOf));
  const report = reportOf(record, digest, transcriptOf);
  ports.reportFolder.write('summary.md', [report.summaryMarkdown]);
  for (const name of REPORT_FILE_NAMES) {
    ports.reportFolder.write(name, FILE_RENDERERS[name](record, transcriptOf));
  }
  for (const publisher of ports.publishers) await publisher.publish(report);
}

/**
 * Adds the run to the history of its folder and answers the whole. A history that somebody has damaged
 * or that has grown too large is no reason to fail: the run says so and shows none.
 */
function remembered(
  record: RunRecord,
  { reportFolder, redact }: ReportPorts,
): Partial<Pick<RunRecord, 'history' | 'notices'>> {
  if (record.decision.verdicts.length === 0) return {};
  reportFolder.append(HISTORY, historyLine(record, historyDigests));
  const unshown = (why: string) => ({ notices: [...record.notices, `No trend is shown: ${why}`] });
  const text = reportFolder.read(HISTORY, MOST_HISTORY_BYTES);
  if (text === undefined) {
    return unshown(`${HISTORY} cannot be read or is over ${MOST_HISTORY_BYTES} bytes`);
  }
  try {
    return { history: readHistory(HISTORY, redact(text)) };
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    return unshown(cause.message);
  }
}

/** The same observer, but nothing that it is told holds a secret or can act on the log. */
export function encodedObserver(observer: Observer, redact: Redact): Observer {
  const encoded = (text: string) => forLog(redact(text));
  return {
    phase: (name, detail) => observer.phase(name, encoded(detail)),
    trialFinished: (...numbers) => observer.trialFinished(...numbers),
    notice: (message) => observer.notice(encoded(message)),
    warning: (message) => observer.warning(encoded(message)),
  };
}

/** An error as a person reads it: the lines, encoded for a log, and the exit code. */
export interface ErrorReport {
  readonly lines: readonly string[];
  /** The faults that stand in a file, in encoded words. */
  readonly annotations: readonly (Position & { readonly message: string })[];
  readonly exitCode: number;
}

/** What the shells print for an error, ours or anybody's, without secrets. */
export function errorReport(cause: unknown, redact: Redact): ErrorReport {
  const encoded = (text: string) => forLog(redact(text));
  const error =
    cause instanceof HeadgateError
      ? cause
      : new InternalError('internal', `Headgate failed: ${String(cause)}`, { cause });
  const faults = error instanceof ConfigurationError ? error.faults : [];
  const shown = faults.slice(0, MOST_SHOWN);
  const rest = faults.length - shown.length;
  const lines =
    faults.length === 0
      ? [`${error.message} [${error.code}]`, ...hintLines(error.hint), ...stackLines(error)]
      : [...shown.flatMap(faultLines), ...(rest > 0 ? [`and ${rest} more`] : [])];
  const annotations = shown.flatMap((fault) =>
    fault.position === undefined
      ? []
      : [{ ...fault.position, message: encoded(faultSentence(fault)) }],
  );
  return { lines: lines.map(encoded), annotations, exitCode: error.exitCode };
}

function faultLines(fault: Fault): string[] {
  return [`${faultSentence(fault)} [${fault.code}]`, ...hintLines(fault.hint)];
}

function hintLines(hint: string | undefined): string[] {
  return hint === undefined ? [] : hint.split('\n').map((line) => `  ${line}`);
}

function stackLines(error: HeadgateError): string[] {
  if (!(error instanceof InternalError)) return [];
  const cause = error.cause instanceof Error ? error.cause : error;
  return (cause.stack ?? '').split('\n').slice(1);
}
