import type { ChatMessage, ModelRequest, ToolCall } from '../../domain/model-call.ts';
import type { ResponseFormat } from '../../domain/target.ts';
import { brokenOff, failure, innerFailure, isBreakOff } from './failures.ts';
import { type Fields, fieldsOf, listOf, noCompletion, textOf, usageOf } from './fields.ts';
import { ResponsesAssembly } from './openai-responses-stream.ts';
import { type Answer, type ProviderApi, soundAnswer } from './provider-api.ts';

/** The Responses API, with nothing kept at the provider. */
export const openAiResponses: ProviderApi = {
  path: '/responses',
  bodyOf,
  answerOf,
  assemble: () => new ResponsesAssembly(),
};

function bodyOf(request: ModelRequest, isStreamed: boolean): object {
  const { model, messages, parameters, responseFormat, tools } = request;
  const { reasoningEffort: effort } = parameters;
  return {
    model,
    input: messages.flatMap(itemsOf),
    store: false,
    temperature: parameters.temperature,
    top_p: parameters.topP,
    max_output_tokens: parameters.maxCompletionTokens ?? parameters.maxTokens,
    // OpenAI knows these four here no more and refuses them by name, which says more than an answer
    // that they had no part in.
    frequency_penalty: parameters.frequencyPenalty,
    presence_penalty: parameters.presencePenalty,
    stop: parameters.stop,
    seed: parameters.seed,
    reasoning: effort === undefined ? undefined : { effort },
    text: responseFormat === undefined ? undefined : { format: formatOf(responseFormat) },
    // Left out, `strict` is true here but false in Chat Completions.
    tools: tools?.map((tool) => ({ type: 'function', strict: false, ...tool })),
    ...(isStreamed ? { stream: true } : {}),
  };
}

/** A message as items: what was said, and each call and each result by itself. */
function itemsOf(message: ChatMessage): object[] {
  const { role, content } = message;
  if (role === 'tool') {
    return [{ type: 'function_call_output', call_id: message.toolCallId, output: content }];
  }
  const calls = (message.toolCalls ?? []).map(({ id, name, arguments: written }) => ({
    type: 'function_call',
    call_id: id,
    name,
    arguments: written,
  }));
  return content === '' && calls.length > 0 ? calls : [{ role, content }, ...calls];
}

function formatOf(format: ResponseFormat): object {
  return format.type === 'json_schema' ? { ...format.jsonSchema, type: 'json_schema' } : format;
}

function answerOf(body: unknown): Answer {
  const response = fieldsOf(body);
  const { status } = response;
  const error = response['error'] ?? undefined;
  if (error !== undefined || status === 'failed') throw innerFailure(error);
  if (status !== 'completed' && status !== 'incomplete') throw noCompletion();
  const items = listOf(response['output']).map(fieldsOf);
  const parts = items
    .filter(({ type }) => type === 'message')
    .flatMap(({ content }) => listOf(content).map(fieldsOf));
  const toolCalls = items.filter(({ type }) => type === 'function_call').map(toolCallOf);
  const usage = fieldsOf(response['usage']);
  const answer = soundAnswer({
    content: writtenIn(parts),
    toolCalls,
    finishReason: finishReasonOf(response, toolCalls),
    model: textOf(response['model']),
    ...usageOf(usage['input_tokens'], usage['output_tokens']),
  });
  if (parts.length === 0 && toolCalls.length === 0 && answer.finishReason !== 'length') {
    throw failure('no-answer', 'the provider answered without content');
  }
  return answer;
}

/** All texts in their order, or the refusal where there is none. */
function writtenIn(parts: readonly Fields[]): string {
  const of = (type: string, field: string) =>
    parts.filter((part) => part['type'] === type).map((part) => textOf(part[field]));
  return of('output_text', 'text').join('') || of('refusal', 'refusal').join('');
}

function toolCallOf({ call_id: id, name, arguments: text }: Fields): ToolCall {
  return { id: textOf(id), name: textOf(name), arguments: textOf(text) };
}

/** Why the model stopped, in the words of Chat Completions, so that both interfaces tell it alike. */
function finishReasonOf(response: Fields, toolCalls: readonly ToolCall[]): string {
  if (response['status'] === 'completed') return toolCalls.length > 0 ? 'tool_calls' : 'stop';
  const { reason } = fieldsOf(response['incomplete_details']);
  if (isBreakOff(reason)) throw brokenOff(reason);
  return reason === 'max_output_tokens' ? 'length' : textOf(reason ?? 'incomplete');
}
