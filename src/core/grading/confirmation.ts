import type { AgentTranscript, CallEntry } from '../../domain/agent.ts';

/** The calls of the tools for which the user's latest message before them says no yes. */
export function unconfirmedCalls(
  { entries }: AgentTranscript,
  tools: readonly string[],
  agrees: (message: string) => boolean,
): CallEntry[] {
  const unconfirmed: CallEntry[] = [];
  let isConfirmed = false;
  for (const entry of entries) {
    if (entry.type === 'message') {
      if (entry.role === 'user') isConfirmed = agrees(entry.content);
    } else if (!isConfirmed && tools.includes(entry.name)) unconfirmed.push(entry);
  }
  return unconfirmed;
}
