import type { Decision } from './decision.ts';
import type { Position } from './errors.ts';

/** A remark on a place of a file, in encoded words. */
export interface Annotation extends Position {
  readonly level: 'error' | 'warning';
  readonly message: string;
}

/** The finished texts of a run, one for each place they go to, already encoded for it. */
export interface Report {
  readonly console: string;
  readonly summaryMarkdown: string;
  /** The summary in short, the same for the same findings, whenever they were made. */
  readonly commentMarkdown: string;
  /** The gravest first; all of them, as each place has a limit of its own. */
  readonly annotations: readonly Annotation[];
  /** Action outputs: an enumeration, a number or a hash, never free text. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What publishers choose by. */
  readonly decision: Pick<Decision, 'action' | 'verdict' | 'exitCode'>;
  /** The commits of the pull request that were judged. */
  readonly judged: { readonly base: string; readonly head: string };
}

/** The files that a run draws beside result.json and summary.md: for a browser and for programs. */
export const REPORT_FILE_NAMES = [
  'report.html',
  'junit.xml',
  'headgate.sarif',
  'cases.csv',
  'badge.json',
] as const;

export type ReportFileName = (typeof REPORT_FILE_NAMES)[number];

/** Every file that a run may write to its report folder. */
export const ALL_REPORT_NAMES: readonly string[] = [
  'result.json',
  'summary.md',
  'trials.jsonl',
  ...REPORT_FILE_NAMES,
  'history.jsonl',
  'audit.jsonl',
];

/** Puts `***` where a text holds a secret of the run, in whatever spelling. */
export type Redact = (text: string) => string;
