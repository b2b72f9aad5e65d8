import { describe, expect, it } from 'vitest';
import type { ProviderError } from '../../../../src/domain/errors.ts';
import { openAiResponses } from '../../../../src/edges/providers/openai-responses.ts';
import { callOf, WITH_TOOLS } from '../../../support/provider-calls.ts';

const sent = (body: object): unknown => JSON.parse(JSON.stringify(body));

function kindOf(body: unknown): string {
  try {
    openAiResponses.answerOf(body);
    return 'answer';
  } catch (error) {
    return (error as ProviderError).details.kind;
  }
}

describe('openAiResponses.bodyOf', () => {
  it('plain request: model and input, kept nowhere', () => {
    expect(sent(openAiResponses.bodyOf(callOf('refund me').request, false))).toEqual({
      model: 'model-1',
      input: [{ role: 'user', content: 'refund me' }],
      store: false,
    });
  });

  it('conversation with a tool: the calls and their answers, each an item', () => {
    const { request } = callOf('a', { messages: WITH_TOOLS });
    expect(sent(openAiResponses.bodyOf(request, false))).toMatchObject({
      input: [
        { role: 'user', content: 'a' },
        { type: 'function_call', call_id: 'c1', name: 'lookup', arguments: '{"id":1' },
        { type: 'function_call_output', call_id: 'c1', output: 'no JSON' },
        { role: 'assistant', content: 'again' },
        { type: 'function_call', call_id: 'c2', name: 'lookup', arguments: '{}' },
      ],
    });
  });

  it('request with everything: in the words of the Responses API', () => {
    const { request } = callOf('a', {
      messages: [
        { role: 'system', content: 'be brief' },
        { role: 'user', content: 'a' },
      ],
      parameters: {
        temperature: 0,
        topP: 0.5,
        maxCompletionTokens: 20,
        maxTokens: 10,
        seed: 7,
        stop: ['END'],
        frequencyPenalty: 1,
        presencePenalty: 2,
        reasoningEffort: 'low',
      },
      responseFormat: {
        type: 'json_schema',
        jsonSchema: { name: 'triage', schema: {}, strict: true },
      },
      tools: [
        { name: 'refund', parameters: { type: 'object' } },
        { name: 'close', parameters: { type: 'object' }, strict: true },
      ],
    });
    expect(sent(openAiResponses.bodyOf(request, true))).toEqual({
      model: 'model-1',
      input: [
        { role: 'system', content: 'be brief' },
        { role: 'user', content: 'a' },
      ],
      store: false,
      temperature: 0,
      top_p: 0.5,
      max_output_tokens: 20,
      frequency_penalty: 1,
      presence_penalty: 2,
      stop: ['END'],
      seed: 7,
      reasoning: { effort: 'low' },
      text: { format: { type: 'json_schema', name: 'triage', schema: {}, strict: true } },
      tools: [
        { type: 'function', name: 'refund', parameters: { type: 'object' }, strict: false },
        { type: 'function', name: 'close', parameters: { type: 'object' }, strict: true },
      ],
      stream: true,
    });
  });

  it('most tokens in the older word, and JSON of any shape: passed on', () => {
    const { request } = callOf('a', {
      parameters: { maxTokens: 10 },
      responseFormat: { type: 'json_object' },
    });
    expect(sent(openAiResponses.bodyOf(request, false))).toMatchObject({
      max_output_tokens: 10,
      text: { format: { type: 'json_object' } },
    });
  });
});

describe('openAiResponses.answerOf', () => {
  const message = (...content: unknown[]) => ({ type: 'message', content });
  const text = (words: string) => ({ type: 'output_text', text: words });
  const whole = (...output: unknown[]) => ({ status: 'completed', output });

  it('several texts: joined in their order; reasoning is none', () => {
    const body = whole({ type: 'reasoning' }, message(text('a'), text('b')), message(text('c')));
    expect(openAiResponses.answerOf(body).content).toBe('abc');
  });

  it('text beside a refusal: the text', () => {
    const body = whole(message({ type: 'refusal', refusal: 'no' }, text('yes')));
    expect(openAiResponses.answerOf(body).content).toBe('yes');
  });

  it('stop for another reason: in its word', () => {
    const incomplete = { status: 'incomplete', output: [message(text('a'))] };
    const reason = (details: unknown) =>
      openAiResponses.answerOf({ ...incomplete, incomplete_details: details }).finishReason;
    expect(reason({ reason: 'max_tool_calls' })).toBe('max_tool_calls');
    expect(reason(null)).toBe('incomplete');
    expect(() => reason({ reason: 'network_error' })).toThrow('broke the answer off');
  });

  it.each([
    { what: 'null', body: null },
    { what: 'a response that is under way', body: { status: 'in_progress', output: [] } },
    { what: 'output that is no list', body: { status: 'completed', output: 'a' } },
    { what: 'a text that is none', body: whole(message({ type: 'output_text', text: 7 })) },
    { what: 'items that are null', body: whole(null) },
    { what: 'arguments that are no text', body: whole({ type: 'function_call', arguments: {} }) },
  ])('$what: no-answer', ({ body }) => {
    expect(kindOf(body)).toBe('no-answer');
  });
});
