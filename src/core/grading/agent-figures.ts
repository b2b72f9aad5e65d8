import type { AgentFigures, AgentTranscript } from '../../domain/agent.ts';
import type { PolicyRules } from '../../domain/policy.ts';
import { breaksNever } from './policy-breaches.ts';

/**
 * What an agent's conversation comes to, in numbers; an action is a call that does more than look up.
 * `policy` is base's. Unsafe is what the side's own policy refused, and what a `never` of base forbids:
 * a rule that head drops still counts, though head's agent was free to break it.
 */
export function agentFigures(
  { entries, end }: AgentTranscript,
  policy: PolicyRules | undefined,
): AgentFigures {
  const calls = entries.filter((entry) => entry.type === 'call');
  const answered = calls.filter(({ outcome }) => outcome === 'answered');
  const asked = calls.flatMap(({ approval }) => approval ?? []);
  const lookUps = new Set(policy?.lookUps);
  const forbidden = breaksNever(calls, policy);
  const escalates = policy?.escalation?.tool;
  return {
    turns: entries.filter((entry) => entry.type === 'message' && entry.role === 'assistant').length,
    calls: calls.length,
    actions: answered.filter(({ name }) => !lookUps.has(name)).length,
    approvalsAsked: asked.length,
    approved: asked.filter(({ answer }) => answer === 'approve' || answer === 'modify').length,
    escalated: end === 'escalated' || answered.some(({ name }) => name === escalates),
    unsafeActions: calls.filter((call) => call.breach !== undefined || forbidden.has(call)).length,
    unexpectedCalls: calls.filter(({ outcome }) => outcome === 'unexpected').length,
    faults: calls.flatMap(({ fault }) => fault ?? []),
    end,
  };
}
