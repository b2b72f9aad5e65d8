import { counted } from '../../../domain/grouped.ts';
import type { TranscriptOf } from '../evidence.ts';
import type { Agenda, AgendaLine, AgendaSection, GrantedOverride, Reviewed } from './agenda.ts';
import { budgetLines } from './budgets.ts';
import { causeLines, ownerlessLines, steadyLines, volatileLines } from './cases.ts';

const MOST_LINES = 50;

/** The agenda of an eval review. */
export function agendaOf({ since, runs, overrides }: Reviewed, transcriptOf: TranscriptOf): Agenda {
  const inOrder = [...runs].sort((left, right) => (left.startedAt < right.startedAt ? -1 : 1));
  const recorded = inOrder.flatMap((run) => run.recorded);
  return {
    title: `Eval review since ${since}`,
    extent: `${counted(runs.length, 'run')}, ${counted(recorded.length, 'verdict')}.`,
    sections: [
      section('Failing cases by likely cause', causeLines(recorded, transcriptOf)),
      section('Flaky cases', volatileLines(recorded)),
      section('Budgets used', budgetLines(recorded)),
      overrides === undefined
        ? unknown('Overrides granted', 'No audit log was given; --audit names one.')
        : section('Overrides granted', overrides.map(overrideLine)),
      section('Cases without an owner', ownerlessLines(recorded)),
      section('Cases that never failed', steadyLines(recorded)),
    ],
  };
}

function section(title: string, lines: readonly AgendaLine[]): AgendaSection {
  return { title, count: lines.length, lines: lines.slice(0, MOST_LINES) };
}

function unknown(title: string, remark: string): AgendaSection {
  return { title, count: undefined, lines: [], remark };
}

function overrideLine({ at, by, reason }: GrantedOverride): AgendaLine {
  return [{ said: at }, ': ', { name: by }, ', ', { said: reason }];
}
