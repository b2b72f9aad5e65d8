/** The finished texts of a run, one for each place they go to, already encoded for it. */
export interface Report {
  readonly console: string;
  readonly summaryMarkdown: string;
  /** Action outputs: an enumeration, a number or a hash, never free text. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Puts `***` where a text holds a secret of the run, in whatever spelling. */
export type Redact = (text: string) => string;
