import type { Result } from '../../../domain/result.ts';
import type { Verdict } from '../../../domain/verdict.ts';

/** A run that the review looks at. */
export interface ReviewedRun {
  readonly startedAt: string;
  readonly recorded: readonly { readonly result: Result; readonly verdict: Verdict }[];
}

/** One evalset of a reviewed run. */
export type Recorded = ReviewedRun['recorded'][number];

/** An override that was granted, as the audit log has it. */
export interface GrantedOverride {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** Something that went wrong in production. */
export interface Incident {
  readonly id: string;
  readonly title?: string;
}

/** What a review looks at. */
export interface Reviewed {
  readonly since: string;
  readonly runs: readonly ReviewedRun[];
  /** Undefined where no audit log was given. */
  readonly overrides: readonly GrantedOverride[] | undefined;
  /** Undefined where no list of them was given. */
  readonly incidents: readonly Incident[] | undefined;
}

/** A part of a line: words of ours, what others wrote, or a name that is set as code. */
export type Piece = string | { readonly said: string } | { readonly name: string };

/** A line of the agenda. */
export type AgendaLine = readonly Piece[];

/** One point of the agenda. */
export interface AgendaSection {
  readonly title: string;
  /** How many lines there are; those past a limit are not listed. Undefined where nobody can tell. */
  readonly count: number | undefined;
  readonly lines: readonly AgendaLine[];
  /** Stands under the title, in words of ours. */
  readonly remark?: string;
}

/** What somebody has to talk about, the gravest first. */
export interface Agenda {
  readonly title: string;
  readonly extent: string;
  readonly sections: readonly AgendaSection[];
}
