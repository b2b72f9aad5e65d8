import { counted } from '../../../domain/grouped.ts';
import type { TranscriptOf } from '../evidence.ts';
import type {
  Agenda,
  AgendaLine,
  AgendaSection,
  GrantedOverride,
  Incident,
  Reviewed,
} from './agenda.ts';
import { budgetLines } from './budgets.ts';
import { causeLines, ownerlessLines, steadyLines, volatileLines } from './cases.ts';
import { caselessLines } from './incidents.ts';

const MOST_LINES = 50;
const CASELESS = 'Incidents without a case';
/** test/architecture/catalogue.test.ts holds that this is so. */
const NO_JUDGES = 'No grader of Headgate asks a model, so there is no judge to calibrate.';

/** The agenda of an eval review. */
export function agendaOf(
  { since, runs, overrides, incidents }: Reviewed,
  transcriptOf: TranscriptOf,
): Agenda {
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
      incidents === undefined
        ? unknown(CASELESS, 'No list of incidents was given; --incidents names one.')
        : { ...section(CASELESS, caselessLines(incidents, recorded)), remark: seen(incidents) },
      section('Cases without an owner', ownerlessLines(recorded)),
      section('Cases that never failed', steadyLines(recorded)),
      { ...section('Judges without calibration', []), remark: NO_JUDGES },
    ],
  };
}

function section(title: string, lines: readonly AgendaLine[]): AgendaSection {
  return { title, count: lines.length, lines: lines.slice(0, MOST_LINES) };
}

function unknown(title: string, remark: string): AgendaSection {
  return { title, count: undefined, lines: [], remark };
}

function seen({ length }: readonly Incident[]): string {
  return `Of ${counted(length, 'incident')} in the list. Cases of evalsets that none of these runs judged are not seen.`;
}

function overrideLine({ at, by, reason }: GrantedOverride): AgendaLine {
  return [{ said: at }, ': ', { name: by }, ', ', { said: reason }];
}
