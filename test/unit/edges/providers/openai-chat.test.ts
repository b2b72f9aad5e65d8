import { describe, expect, it } from 'vitest';
import type { ProviderError } from '../../../../src/domain/errors.ts';
import { openAiChat } from '../../../../src/edges/providers/openai-chat.ts';
import { chatBodies } from '../../../support/model-bodies.ts';
import { callOf, WITH_TOOLS } from '../../../support/provider-calls.ts';

const sent = (body: object): unknown => JSON.parse(JSON.stringify(body));

function kindOf(body: unknown): string {
  try {
    openAiChat.answerOf(body);
    return 'answer';
  } catch (error) {
    return (error as ProviderError).details.kind;
  }
}

describe('openAiChat.bodyOf', () => {
  it('plain request: model and messages, and no field that was not set', () => {
    expect(sent(openAiChat.bodyOf(callOf('refund me').request, false))).toEqual({
      model: 'model-1',
      messages: [{ role: 'user', content: 'refund me' }],
    });
  });

  it('conversation with a tool: the calls and their answers, each result by its call', () => {
    const { request } = callOf('a', { messages: WITH_TOOLS });
    expect(sent(openAiChat.bodyOf(request, false))).toMatchObject({
      messages: [
        { role: 'user', content: 'a' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            { id: 'c1', type: 'function', function: { name: 'lookup', arguments: '{"id":1' } },
          ],
        },
        { role: 'tool', tool_call_id: 'c1', content: 'no JSON' },
        {
          role: 'assistant',
          content: 'again',
          tool_calls: [
            { id: 'c2', type: 'function', function: { name: 'lookup', arguments: '{}' } },
          ],
        },
      ],
    });
  });

  it('request with everything: in the words of Chat Completions', () => {
    const { request } = callOf('a', {
      messages: [
        { role: 'developer', content: 'be brief' },
        { role: 'user', content: 'a' },
      ],
      parameters: {
        temperature: 0,
        topP: 0.5,
        maxTokens: 10,
        maxCompletionTokens: 20,
        frequencyPenalty: 1,
        presencePenalty: 2,
        stop: ['END'],
        seed: 7,
        reasoningEffort: 'low',
      },
      responseFormat: { type: 'json_schema', jsonSchema: { name: 'triage', schema: {} } },
      tools: [{ name: 'refund', description: 'Refunds.', parameters: { type: 'object' } }],
    });
    expect(sent(openAiChat.bodyOf(request, true))).toEqual({
      model: 'model-1',
      messages: [
        { role: 'developer', content: 'be brief' },
        { role: 'user', content: 'a' },
      ],
      temperature: 0,
      top_p: 0.5,
      max_tokens: 10,
      max_completion_tokens: 20,
      frequency_penalty: 1,
      presence_penalty: 2,
      stop: ['END'],
      seed: 7,
      reasoning_effort: 'low',
      response_format: { type: 'json_schema', json_schema: { name: 'triage', schema: {} } },
      tools: [
        {
          type: 'function',
          function: { name: 'refund', description: 'Refunds.', parameters: { type: 'object' } },
        },
      ],
      stream: true,
      stream_options: { include_usage: true },
    });
  });
});

describe('openAiChat.answerOf', () => {
  const withMessage = (message: unknown, finish_reason: unknown = 'stop') => ({
    choices: [{ message, finish_reason }],
  });

  it('no usage, or one that is no count: unknown, not nought', () => {
    const read = (usage: unknown) =>
      openAiChat.answerOf({ ...withMessage({ content: 'a' }), usage }).usage;
    expect(read(undefined)).toBeUndefined();
    expect(read({ prompt_tokens: -5, completion_tokens: 2 })).toBeUndefined();
    expect(read({ prompt_tokens: 1e300, completion_tokens: 2 })).toBeUndefined();
    expect(read({ prompt_tokens: 0, completion_tokens: 0 })).toEqual({
      inputTokens: 0,
      outputTokens: 0,
    });
  });

  it('no reason for the stop: unknown', () => {
    const body = { model: 'm', choices: [{ message: { content: 'a' } }] };
    expect(openAiChat.answerOf(body).finishReason).toBe('unknown');
  });

  it.each([null, 'insufficient_system_resource', 'network_error', 'abort'])(
    'broken off by the provider, finish_reason %s: tried again, not graded',
    (reason) => {
      expect(() =>
        openAiChat.answerOf(withMessage({ content: 'The code of the ord' }, reason)),
      ).toThrow(
        expect.objectContaining({
          details: expect.objectContaining({ kind: 'truncated', retriable: true }),
        }),
      );
    },
  );

  it('call of another type than function: none of ours', () => {
    const calls = [
      { id: '1', type: 'custom', custom: { name: 'x', input: '' } },
      { id: '2', function: { name: 'refund', arguments: '{}' } },
    ];
    expect(
      openAiChat.answerOf(withMessage({ content: null, tool_calls: calls })).toolCalls,
    ).toEqual([{ id: '2', name: 'refund', arguments: '{}' }]);
  });

  it.each([
    { what: 'null', body: null },
    { what: 'text', body: 'a' },
    { what: 'choices of another type', body: { choices: 5 } },
    { what: 'a choice that is null', body: { choices: [null] } },
    { what: 'content that is no text', body: withMessage({ content: 7 }) },
    { what: 'content in parts', body: withMessage({ content: [{ type: 'text', text: 'a' }] }) },
    { what: 'calls that are no list', body: withMessage({ content: 'a', tool_calls: {} }) },
    { what: 'a reason that is no text', body: withMessage({ content: 'a' }, 1) },
    {
      what: 'a call without arguments as text',
      body: withMessage({ tool_calls: [{ function: { arguments: {} } }] }),
    },
  ])('$what: no-answer', ({ body }) => {
    expect(kindOf(body)).toBe('no-answer');
  });

  it('error in the choice, or told by its reason: server-error', () => {
    expect(kindOf({ choices: [{ error: { code: 502 }, message: {} }] })).toBe('server-error');
    expect(kindOf(withMessage({ content: 'a' }, 'error'))).toBe('server-error');
    expect(kindOf({ ...withMessage({ content: 'a' }), error: null })).toBe('answer');
  });

  it('arguments of calls: part of the longest answer', () => {
    expect(kindOf(chatBodies.toolCall('refund', 'a'.repeat(262_144)))).toBe('answer');
    expect(kindOf(chatBodies.toolCall('refund', 'a'.repeat(262_145)))).toBe('too-long');
  });
});

describe('openAiChat.assemble', () => {
  it('two calls at once: each put together from its own pieces', () => {
    const assembly = openAiChat.assemble();
    const piece = (index: number, id: string | undefined, name: string | undefined, text: string) =>
      assembly.take({
        choices: [{ delta: { tool_calls: [{ index, id, function: { name, arguments: text } }] } }],
      });
    piece(0, 'call_1', 'refund', '{"a"');
    piece(1, 'call_2', 'close', '{}');
    piece(0, undefined, undefined, ':1}');
    assembly.take({ choices: [{ delta: {}, finish_reason: 'tool_calls' }] });
    expect(openAiChat.answerOf(assembly.body()).toolCalls).toEqual([
      { id: 'call_1', name: 'refund', arguments: '{"a":1}' },
      { id: 'call_2', name: 'close', arguments: '{}' },
    ]);
  });

  it('no text at all: the same as a whole answer without content', () => {
    const assembly = openAiChat.assemble();
    expect(assembly.take({ choices: [{ delta: { role: 'assistant' } }] })).toBe(false);
    assembly.take({ choices: [{ delta: {}, finish_reason: 'stop' }] });
    expect(kindOf(assembly.body())).toBe('no-answer');
  });

  it('opening of the answer without a word of it: no first token', () => {
    const assembly = openAiChat.assemble();
    expect(assembly.take({ choices: [{ delta: { role: 'assistant', content: '' } }] })).toBe(false);
    expect(assembly.take({ choices: [{ delta: { content: 'a' } }] })).toBe(true);
  });

  it('no reason for the stop: not whole', () => {
    const assembly = openAiChat.assemble();
    assembly.take({ choices: [{ delta: { content: 'a' } }] });
    expect(assembly.body()).toBeUndefined();
  });
});
