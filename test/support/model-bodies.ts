/** The bodies by which one interface of a provider says things; `events` are those of a stream. */
export interface ModelBodies {
  readonly path: string;
  answer(content: string): object;
  /** Cut at the most tokens, with what was written until then, or nothing at all. */
  cutShort(content: string | null): object;
  refusal(words: string): object;
  toolCall(name: string, argumentsText: string): object;
  withheld(): object;
  /** An answer without any content: neither text nor refusal nor calls. */
  empty(): object;
  innerError(code: string | number): object;
  events(pieces: readonly string[]): readonly object[];
  toolCallEvents(name: string, pieces: readonly string[]): readonly object[];
}

const MODEL = 'model-1-2026-01-01';

function completion(message: object, finishReason = 'stop'): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: MODEL,
    choices: [
      { index: 0, message: { role: 'assistant', ...message }, finish_reason: finishReason },
    ],
    usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12 },
  };
}

function chunk(delta: object, finishReason: string | null = null): object {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  return { object: 'chat.completion.chunk', model: MODEL, choices, usage: null };
}

const CHAT_USAGE = {
  object: 'chat.completion.chunk',
  model: MODEL,
  choices: [],
  usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12 },
};

/** Chat Completions. */
export const chatBodies: ModelBodies = {
  path: '/v1/chat/completions',
  answer: (content) => completion({ content, refusal: null }),
  cutShort: (content) => completion({ content, refusal: null }, 'length'),
  refusal: (refusal) => completion({ content: null, refusal }),
  toolCall: (name, text) =>
    completion(
      {
        content: null,
        tool_calls: [{ id: 'call_1', type: 'function', function: { name, arguments: text } }],
      },
      'tool_calls',
    ),
  withheld: () => completion({ content: '' }, 'content_filter'),
  empty: () => completion({ content: null }),
  innerError: (code) => ({ error: { code, message: 'words of the provider' } }),
  events: (pieces) => [
    chunk({ role: 'assistant', content: '' }),
    ...pieces.map((content) => chunk({ content })),
    chunk({}, 'stop'),
    CHAT_USAGE,
  ],
  toolCallEvents: (name, pieces) => [
    chunk({ tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name } }] }),
    ...pieces.map((text) => chunk({ tool_calls: [{ index: 0, function: { arguments: text } }] })),
    chunk({}, 'tool_calls'),
    CHAT_USAGE,
  ],
};

function response(output: readonly object[], rest: object = {}): object {
  return {
    id: 'resp_1',
    object: 'response',
    model: MODEL,
    status: 'completed',
    error: null,
    incomplete_details: null,
    output: [{ type: 'reasoning', summary: [] }, ...output],
    usage: { input_tokens: 10, output_tokens: 2, total_tokens: 12 },
    ...rest,
  };
}

const text = (content: string) => ({
  type: 'message',
  role: 'assistant',
  content: [{ type: 'output_text', text: content, annotations: [] }],
});
const functionCall = (name: string, words: string) => ({
  type: 'function_call',
  id: 'fc_1',
  call_id: 'call_1',
  name,
  arguments: words,
});
const incomplete = (reason: string) => ({
  status: 'incomplete',
  incomplete_details: { reason },
});

/** The Responses API. */
export const responsesBodies: ModelBodies = {
  path: '/v1/responses',
  answer: (content) => response([text(content)]),
  cutShort: (content) =>
    response(content === null ? [] : [text(content)], incomplete('max_output_tokens')),
  refusal: (refusal) => response([{ type: 'message', content: [{ type: 'refusal', refusal }] }]),
  toolCall: (name, words) => response([functionCall(name, words)]),
  withheld: () => response([], incomplete('content_filter')),
  empty: () => response([]),
  innerError: (code) =>
    response([], { status: 'failed', error: { code, message: 'words of the provider' } }),
  events: (pieces) => [
    { type: 'response.created', response: response([], { status: 'in_progress' }) },
    ...pieces.map((delta) => ({ type: 'response.output_text.delta', delta })),
    { type: 'response.completed', response: response([text(pieces.join(''))]) },
  ],
  toolCallEvents: (name, pieces) => [
    ...pieces.map((delta) => ({ type: 'response.function_call_arguments.delta', delta })),
    { type: 'response.completed', response: response([functionCall(name, pieces.join(''))]) },
  ],
};
