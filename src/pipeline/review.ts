import type { Agenda, GrantedOverride, ReviewedRun } from '../core/report/review/agenda.ts';
import { readIncidents } from '../core/report/review/incident-list.ts';
import { agendaMarkdown } from '../core/report/review/markdown.ts';
import { agendaPage } from '../core/report/review/page.ts';
import { agendaOf } from '../core/report/review/review.ts';
import { readResultFile } from '../core/result/read.ts';
import { ConfigurationError } from '../domain/errors.ts';
import { isJsonObject, type JsonValue } from '../domain/json.ts';
import type { Transcript, Trial, TrialRecord } from '../domain/trial.ts';

export { agendaMarkdown, agendaPage };

/** A file that the review reads. */
export interface ReviewFile {
  readonly file: string;
  readonly text: string;
}

/** What a review is made of. */
export interface ReviewFiles {
  readonly results: readonly ReviewFile[];
  readonly audit?: ReviewFile;
  readonly incidents?: ReviewFile;
}

/** The agenda of a review of all runs since a date, `2026-01-31`; throws ConfigurationError for other files. */
export function review(since: string, { results, audit, incidents }: ReviewFiles): Agenda {
  const runs = results
    .map(({ file, text }): ReviewedRun => readResultFile(file, text))
    .filter(({ startedAt }) => startedAt >= since);
  const overrides = audit && overridesOf(audit).filter(({ at }) => at >= since);
  const known = incidents && readIncidents(incidents.file, incidents.text);
  return agendaOf({ since, runs, overrides, incidents: known }, wholeTrial);
}

/** The trials of a result file have their texts with them. */
function wholeTrial(trial: TrialRecord): Transcript {
  return trial as Trial;
}

function overridesOf({ file, text }: ReviewFile): GrantedOverride[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (isJsonObject(value)) {
      const { event, at, by, reason } = value;
      if (event !== 'override') return [];
      if (typeof at === 'string' && typeof by === 'string') {
        return [{ at, by, reason: typeof reason === 'string' ? reason : '' }];
      }
    }
    const position = { file, line: index + 1 };
    const problem = 'it is no line of an audit log';
    throw new ConfigurationError([{ code: 'bad-result', position, problem }]);
  });
}

function parsed(line: string): JsonValue {
  try {
    return JSON.parse(line) as JsonValue;
  } catch {
    return null;
  }
}
