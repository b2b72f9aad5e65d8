import type { GradedConversation } from '../../src/core/grading/grader.ts';
import type { CallEntry, TranscriptEntry } from '../../src/domain/agent.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { PolicyRules } from '../../src/domain/policy.ts';

/** A call that was answered, where nothing else is said of it. */
export function call(
  name: string,
  args: JsonObject | string = {},
  more: Partial<CallEntry> = {},
): CallEntry {
  return {
    type: 'call',
    id: 'id',
    name,
    arguments: typeof args === 'string' ? args : JSON.stringify(args),
    outcome: 'answered',
    result: '',
    ...more,
  };
}

export function said(role: 'system' | 'user' | 'assistant', content: string): TranscriptEntry {
  return { type: 'message', role, content };
}

/** A conversation of entries, with the state in which it ends. */
export function conversation(
  entries: readonly TranscriptEntry[],
  { finalState = {}, policy }: { finalState?: JsonObject; policy?: PolicyRules } = {},
): GradedConversation {
  return {
    transcript: { entries, finalState, end: 'answered' },
    ...(policy === undefined ? {} : { policy }),
    tools: [],
  };
}

/** A policy that holds an agent to nothing but what is given. */
export function policyOf(rules: Partial<PolicyRules> = {}): PolicyRules {
  return {
    name: 'billing',
    version: '1.0.0',
    retrievalOnly: false,
    needApproval: [],
    lookUps: [],
    never: [],
    forbiddenContent: [],
    dataScopes: [],
    ...rules,
  };
}

/** A call without arguments, as a test of what became of it says. */
export function callAs(name: string, fields: Partial<CallEntry> = {}): CallEntry {
  return call(name, {}, fields);
}

/** A policy with one tool that looks up and one that hands over to people. */
export const ESCALATING = policyOf({
  lookUps: ['lookup'],
  escalation: { to: 'people', when: [], tool: 'escalate' },
});
