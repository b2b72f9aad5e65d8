import type { Result } from '../../domain/result.ts';
import type { Side, Trial } from '../../domain/trial.ts';

/** A typical trial of each side for a case that flipped, to show what changed. */
export interface FlipEvidence {
  readonly baseline: Trial | undefined;
  readonly head: Trial | undefined;
}

/** For a case that broke: a trial that passed on base and one that failed on head; else reversed. */
export function flipEvidence(
  result: Result,
  caseId: string,
  state: 'broke' | 'fixed',
): FlipEvidence {
  const [before, after] =
    state === 'broke' ? (['passed', 'failed'] as const) : (['failed', 'passed'] as const);
  const find = (side: Side, outcome: Trial['outcome']) =>
    result.trials.find(
      (trial) => trial.caseId === caseId && trial.side === side && trial.outcome === outcome,
    );
  return { baseline: find('baseline', before), head: find('head', after) };
}

/** Why a failed trial failed: the explanations of the graders that did not pass. */
export function reasonsOf(trial: Trial | undefined): string[] {
  return (trial?.grades ?? [])
    .filter((grade) => !grade.passed)
    .map((grade) => `${grade.grader}: ${grade.explanation}`);
}

/** Calls made, replayed and spared, and the tokens of those made. */
export function callCounts(results: readonly Result[]): {
  readonly sent: number;
  readonly replayed: number;
  readonly shared: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
} {
  const counts = { sent: 0, replayed: 0, shared: 0, inputTokens: 0, outputTokens: 0 };
  for (const trial of results.flatMap((result) => result.trials)) {
    if (trial.shared && trial.side === 'head') {
      counts.shared += 1;
      continue;
    }
    if (trial.source === 'provider') counts.sent += 1;
    if (trial.source === 'cassette') counts.replayed += 1;
    counts.inputTokens += trial.usage?.inputTokens ?? 0;
    counts.outputTokens += trial.usage?.outputTokens ?? 0;
  }
  return counts;
}
