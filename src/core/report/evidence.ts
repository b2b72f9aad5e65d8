import type { Result } from '../../domain/result.ts';
import type { Side, Transcript, TrialRecord } from '../../domain/trial.ts';

/** A typical trial of each side for a case that flipped, to show what changed. */
export interface FlipEvidence {
  readonly baseline: TrialRecord | undefined;
  readonly head: TrialRecord | undefined;
}

/**
 * For a case that broke: a trial that passed on base and one that failed on head; else reversed. An
 * agent that did what must never happen is shown doing it, though graders let it pass.
 */
export function flipEvidence(
  result: Result,
  caseId: string,
  state: 'broke' | 'fixed',
): FlipEvidence {
  const [before, after] =
    state === 'broke' ? (['passed', 'failed'] as const) : (['failed', 'passed'] as const);
  const find = (side: Side, outcome: TrialRecord['outcome']) =>
    result.trials.find(
      (trial) => trial.caseId === caseId && trial.side === side && trial.outcome === outcome,
    );
  const unsafe = result.trials.find(
    (trial) =>
      trial.caseId === caseId && trial.side === 'head' && (trial.agent?.unsafeActions ?? 0) > 0,
  );
  const head = state === 'broke' ? (unsafe ?? find('head', after)) : find('head', after);
  return { baseline: find('baseline', before), head };
}

/** The texts of a trial, from wherever they are kept. */
export type TranscriptOf = (trial: TrialRecord) => Transcript;

/** Why a failed trial failed: the explanations of the graders that did not pass. */
export function reasonsOf(transcript: Transcript | undefined): string[] {
  return (transcript?.grades ?? [])
    .filter((grade) => !grade.passed)
    .map((grade) => `${grade.grader}: ${grade.explanation}`);
}

/** Answers that no call was made for: from the trial store, from a cassette, of the other side. */
export interface SparedCalls {
  readonly stored: number;
  readonly replayed: number;
  readonly shared: number;
}

/** Counts the trials of all results that needed no call of their own. */
export function sparedCalls(results: readonly Result[]): SparedCalls {
  const counts = { stored: 0, replayed: 0, shared: 0 };
  for (const { trials, newCases } of results) {
    for (const trial of [...trials, ...newCases.flatMap((item) => item.trials)]) {
      if (trial.shared && trial.side === 'head') counts.shared += 1;
      else if (trial.source === 'store') counts.stored += 1;
      else if (trial.source === 'cassette') counts.replayed += 1;
    }
  }
  return counts;
}
