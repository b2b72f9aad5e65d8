import type { AgentErrand } from '../../domain/agent.ts';

/** The most that an agent may write for a trial. */
export const MOST_ANSWER_BYTES = 4 * 1024 * 1024;

/** What an agent reads for a trial, as JSON without a line end. */
export function errandText({ caseId, input, trial, side }: AgentErrand): string {
  return JSON.stringify({ case: caseId, input, trial, side });
}
