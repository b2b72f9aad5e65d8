import { parsedArguments } from '../../src/core/grading/conversation.ts';
import type { GradedConversation } from '../../src/core/grading/grader.ts';
import type { CallEntry, MessageEntry, TranscriptEntry } from '../../src/domain/agent.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { PolicyRules } from '../../src/domain/policy.ts';

/** A call that was answered, where nothing else is said of it. */
export function call(
  name: string,
  args: JsonObject | string = {},
  more: Partial<CallEntry> = {},
): CallEntry {
  const written = typeof args === 'string' ? args : JSON.stringify(args);
  const parsed = parsedArguments(written);
  return {
    type: 'call',
    id: 'id',
    name,
    arguments: written,
    ...(parsed === undefined ? {} : { parsed }),
    outcome: 'answered',
    result: '',
    ...more,
  };
}

export function said(role: MessageEntry['role'], content: string): MessageEntry {
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
