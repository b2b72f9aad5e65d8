import type { CallEntry, TranscriptEntry } from '../../domain/agent.ts';
import type { GradedConversation } from './grader.ts';

/** Every call that the agent asked for, whatever came of it, in order. */
export function callsIn({ transcript }: GradedConversation): CallEntry[] {
  return transcript.entries.filter((entry) => entry.type === 'call');
}

/** The calls of one tool. */
export function callsOf(tool: string, conversation: GradedConversation): CallEntry[] {
  return callsIn(conversation).filter(({ name }) => name === tool);
}

/** What the agent wrote, message by message. */
export function messagesOfAgent(entries: readonly TranscriptEntry[]): string[] {
  return entries.flatMap((entry) =>
    entry.type === 'message' && entry.role === 'assistant' ? [entry.content] : [],
  );
}

/** Names for an explanation: the first ten, and how many more. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ');
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
