import type { ChatMessage, ModelRequest, ToolCall } from '../../domain/model-call.ts';
import { brokenOff, failure, innerFailure, isBreakOff } from './failures.ts';
import { fieldsOf, listOf, noCompletion, textOf, usageOf } from './fields.ts';
import { ChatAssembly } from './openai-chat-stream.ts';
import { type Answer, type ProviderApi, soundAnswer } from './provider-api.ts';

/** Chat Completions, which most providers speak. */
export const openAiChat: ProviderApi = {
  path: '/chat/completions',
  bodyOf,
  answerOf,
  assemble: () => new ChatAssembly(),
};

function bodyOf(request: ModelRequest, isStreamed: boolean): object {
  const { model, messages, parameters, responseFormat, tools } = request;
  return {
    model,
    messages: messages.map(messageOf),
    temperature: parameters.temperature,
    top_p: parameters.topP,
    max_tokens: parameters.maxTokens,
    max_completion_tokens: parameters.maxCompletionTokens,
    frequency_penalty: parameters.frequencyPenalty,
    presence_penalty: parameters.presencePenalty,
    stop: parameters.stop,
    seed: parameters.seed,
    reasoning_effort: parameters.reasoningEffort,
    response_format:
      responseFormat?.type === 'json_schema'
        ? { type: 'json_schema', json_schema: responseFormat.jsonSchema }
        : responseFormat,
    tools: tools?.map((tool) => ({ type: 'function', function: tool })),
    ...(isStreamed ? { stream: true, stream_options: { include_usage: true } } : {}),
  };
}

function messageOf(message: ChatMessage): object {
  const { role, content } = message;
  if (role === 'tool') return { role, tool_call_id: message.toolCallId, content };
  if (message.toolCalls === undefined) return { role, content };
  const calls = message.toolCalls.map(({ id, name, arguments: written }) => ({
    id,
    type: 'function',
    function: { name, arguments: written },
  }));
  return { role, content: content === '' ? null : content, tool_calls: calls };
}

function answerOf(body: unknown): Answer {
  const completion = fieldsOf(body);
  const choice = fieldsOf(listOf(completion['choices'])[0]);
  const { message, finish_reason: finishReason } = choice;
  const error = completion['error'] ?? choice['error'];
  if ((error ?? undefined) !== undefined || finishReason === 'error') throw innerFailure(error);
  // Some servers leave the reason out; one that is null is still to come.
  if (finishReason === null || isBreakOff(finishReason)) throw brokenOff(finishReason);
  if (message === undefined || message === null) {
    throw failure('no-answer', 'the provider answered without a choice');
  }
  const { content, refusal, tool_calls: calls } = fieldsOf(message);
  const toolCalls = listOf(calls).flatMap(toolCallOf);
  const usage = fieldsOf(completion['usage']);
  const answer = soundAnswer({
    content: textOf(content ?? refusal),
    toolCalls,
    finishReason: textOf(finishReason ?? 'unknown'),
    model: textOf(completion['model']),
    ...usageOf(usage['prompt_tokens'], usage['completion_tokens']),
  });
  // A model may spend all its tokens before it writes a word: that is an answer, cut at its limit.
  const hasNothing = (content ?? refusal ?? null) === null && toolCalls.length === 0;
  if (hasNothing && answer.finishReason !== 'length') {
    throw failure('no-answer', 'the provider answered without content');
  }
  return answer;
}

function toolCallOf(value: unknown): ToolCall[] {
  const call = fieldsOf(value);
  // Some servers leave the type out; a call of another type is none of ours.
  if ((call['type'] ?? 'function') !== 'function') return [];
  const { name, arguments: text } = fieldsOf(call['function']);
  if (typeof name !== 'string') throw noCompletion();
  return [{ id: textOf(call['id']), name: textOf(name), arguments: textOf(text) }];
}
