import type { CallEntry } from '../../domain/agent.ts';
import type { JsonValue } from '../../domain/json.ts';
import type { ToolCall } from '../../domain/model-call.ts';
import type { Target } from '../../domain/target.ts';
import type { GradedConversation } from './grader.ts';

/** A single answer as a conversation: its message, and its calls, which nobody ran. */
export function answerAsConversation(
  answer: { readonly content: string; readonly toolCalls: readonly ToolCall[] },
  { policy, tools }: Omit<Target, 'prompt'>,
): GradedConversation {
  const calls = answer.toolCalls.map((call): CallEntry => {
    const parsed = parsedArguments(call.arguments);
    return {
      type: 'call',
      ...call,
      ...(parsed === undefined ? {} : { parsed }),
      outcome: 'not-run',
      result: '',
    };
  });
  return {
    transcript: {
      entries: [{ type: 'message', role: 'assistant', content: answer.content }, ...calls],
      finalState: {},
      end: 'answered',
    },
    ...(policy?.rules === undefined ? {} : { policy: policy.rules }),
    tools: tools?.tools ?? [],
  };
}

/** Arguments as the model wrote them, read; undefined where they are no JSON. */
function parsedArguments(written: string): JsonValue | undefined {
  try {
    return JSON.parse(written) as JsonValue;
  } catch {
    return undefined;
  }
}
