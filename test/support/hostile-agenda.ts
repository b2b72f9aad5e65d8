import type { Agenda } from '../../src/core/report/review/agenda.ts';
import { agendaOf } from '../../src/core/report/review/review.ts';
import { recordWith } from './hostile-record.ts';
import { wholeTrial } from './records.ts';

/** The agenda of one run, one override and one incident whose texts are those given, in turn. */
export function agendaWith(texts: readonly string[]): Agenda {
  const { startedAt, results, decision } = recordWith(texts);
  const recorded = results.flatMap((result, index) => {
    const verdict = decision.verdicts[index];
    return verdict === undefined ? [] : [{ result, verdict }];
  });
  const text = (index: number) => texts[index % texts.length] ?? '';
  const overrides = [{ at: text(0), by: text(1), reason: text(2) }];
  const incidents = [{ id: `${text(3)}-`, title: text(4) }];
  const runs = [{ startedAt, recorded }];
  return agendaOf({ since: '2026-01-01', runs, overrides, incidents }, wholeTrial);
}
