import type { AgentTranscript, CallEntry, CallOutcome } from '../../domain/agent.ts';
import { cut } from './text-match.ts';

/** The most findings that an explanation tells. */
const MOST_TOLD = 3;

/** The tool calls of a conversation in their order. */
export function callsOf({ entries }: AgentTranscript): CallEntry[] {
  return entries.filter((entry) => entry.type === 'call');
}

/** Names of tools as an explanation lists them; a model makes up names of any length. */
export function toolNames(names: readonly string[]): string {
  const told = names
    .slice(0, 10)
    .map((name) => cut(name))
    .join(', ');
  return names.length > 10 ? `${told} and ${names.length - 10} more` : told;
}

/** Findings as an explanation lists them: the first few, and how many there are besides. */
export function listedFindings(findings: readonly string[]): string {
  const told = findings.slice(0, MOST_TOLD).join('; ');
  const rest = findings.length - MOST_TOLD;
  return rest > 0 ? `${told}; and ${rest} more` : told;
}

/** Outcomes of calls that reached their tool; it may have acted though a fault hid the answer. */
const REACHED: ReadonlySet<CallOutcome> = new Set(['answered', 'fault']);

/** Whether a call reached its tool. */
export function hasReachedTool(outcome: CallOutcome): boolean {
  return REACHED.has(outcome);
}

/** Whether a call went to its tool though nobody approved it, also one that the case did not foresee. */
export function isUnapproved({ outcome, approval }: CallEntry): boolean {
  const isApproved = approval?.answer === 'approve' || approval?.answer === 'modify';
  return !isApproved && (hasReachedTool(outcome) || outcome === 'unexpected');
}
