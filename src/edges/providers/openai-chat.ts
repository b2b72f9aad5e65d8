import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from 'openai';
import type { ChatCompletion, ChatCompletionCreateParamsNonStreaming } from 'openai/resources';
import { ProviderError } from '../../domain/errors.ts';
import type { ModelCall, ModelReply, ModelRequest, ToolCall } from '../../domain/model-call.ts';
import type { ProviderSettings } from '../../domain/settings.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ModelClient } from '../../ports/model-client.ts';

/** A longer answer would fill the reports of a run, and no grader is meant for it. */
const LONGEST_ANSWER = 262_144;

export interface OpenAiChatOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly provider: ProviderSettings;
  readonly clock: Clock;
}

/** Calls Chat Completions of any OpenAI-compatible server; the package retries what is retriable. */
export class OpenAiChat implements ModelClient {
  readonly #client: OpenAI;
  readonly #clock: Clock;

  constructor({ baseUrl, apiKey, provider, clock }: OpenAiChatOptions) {
    this.#clock = clock;
    // Every option that the package would otherwise take from the environment is given here, but for
    // one that it has no option for.
    delete process.env['OPENAI_CUSTOM_HEADERS'];
    this.#client = new OpenAI({
      apiKey,
      baseURL: baseUrl,
      organization: provider.organization ?? null,
      project: provider.project ?? null,
      webhookSecret: null,
      adminAPIKey: null,
      timeout: provider.timeoutMs,
      maxRetries: provider.maxRetries,
      logLevel: 'off',
      fetchOptions: { redirect: 'error' },
    });
  }

  async complete(call: ModelCall, signal: AbortSignal): Promise<ModelReply> {
    const started = this.#clock.monotonicMs();
    try {
      const completion = await this.#client.chat.completions.create(bodyOf(call.request), {
        signal,
      });
      return replyOf(completion, this.#clock.monotonicMs() - started);
    } catch (cause) {
      throw providerError(cause);
    }
  }

  async close(): Promise<void> {}
}

/** The request in the words of Chat Completions. */
function bodyOf(request: ModelRequest): ChatCompletionCreateParamsNonStreaming {
  const { parameters, responseFormat, tools } = request;
  const fields: Record<string, unknown> = {
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
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    model: request.model,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    ...Object.fromEntries(given),
  } as ChatCompletionCreateParamsNonStreaming;
}

function replyOf(completion: ChatCompletion | null, latencyMs: number): ModelReply {
  const choice = completion?.choices?.[0];
  if (!completion || !choice?.message) {
    throw new ProviderError('provider-answer', 'the provider answered without a choice', {
      retriable: true,
    });
  }
  const { message, finish_reason: finishReason } = choice;
  if (`${finishReason}` === 'error' || 'error' in choice || 'error' in completion) {
    throw new ProviderError('provider-failed', 'the provider answered 200 with an error in it', {
      retriable: true,
    });
  }
  if ((message.content?.length ?? 0) > LONGEST_ANSWER) {
    throw new ProviderError(
      'provider-answer',
      `the answer is over ${LONGEST_ANSWER} characters long`,
      { retriable: false },
    );
  }
  if (finishReason === 'content_filter') {
    throw new ProviderError(
      'provider-answer',
      "the provider's content filter withheld the answer",
      {
        retriable: false,
      },
    );
  }
  const { usage } = completion;
  return {
    content: textOf(message.content ?? message.refusal ?? ''),
    toolCalls: (message.tool_calls ?? []).flatMap((call): ToolCall[] =>
      call.type === 'function'
        ? [
            {
              id: textOf(call.id ?? ''),
              name: textOf(call.function.name),
              arguments: textOf(call.function.arguments),
            },
          ]
        : [],
    ),
    finishReason: textOf(finishReason ?? 'unknown'),
    model: textOf(completion.model ?? ''),
    ...(Number.isFinite(usage?.prompt_tokens) && Number.isFinite(usage?.completion_tokens)
      ? {
          usage: {
            inputTokens: usage?.prompt_tokens ?? 0,
            outputTokens: usage?.completion_tokens ?? 0,
          },
        }
      : {}),
    latencyMs: Math.round(latencyMs),
    source: 'provider',
  };
}

/** A field that the API describes as text; a TypeError when a server sends anything else. */
function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('a field of the answer is no text');
  return value;
}

/**
 * What went wrong, without the words of the provider's body: a body may repeat the key or the
 * prompt. Its error code and the id of the request are kept when they are plain identifiers.
 */
function providerError(cause: unknown): unknown {
  if (cause instanceof ProviderError) return cause;
  if (cause instanceof APIUserAbortError) {
    return new ProviderError('provider-failed', 'the run was cancelled', { retriable: false });
  }
  if (cause instanceof APIConnectionTimeoutError) {
    return new ProviderError('provider-failed', 'the provider did not answer in time', {
      retriable: true,
    });
  }
  if (cause instanceof APIConnectionError) {
    return new ProviderError(
      'provider-failed',
      `the provider could not be reached${reasonOf(cause)}`,
      {
        retriable: true,
      },
    );
  }
  if (cause instanceof APIError && cause.status !== undefined) {
    const status: number = cause.status;
    const isRetriable = status === 408 || status === 409 || status === 429 || status >= 500;
    const code = /^[a-z0-9_.-]{1,60}$/i.test(cause.code ?? '') ? `, ${cause.code}` : '';
    const requestId = /^[\w.:-]{1,100}$/.exec(cause.requestID ?? '')?.[0];
    return new ProviderError(
      isRetriable ? 'provider-failed' : 'provider-refused',
      `the provider answered ${status}${code}`,
      { status, retriable: isRetriable, ...(requestId === undefined ? {} : { requestId }) },
    );
  }
  if (cause instanceof SyntaxError) {
    return new ProviderError(
      'provider-answer',
      'the provider answered with a body that is not JSON',
      {
        retriable: true,
      },
    );
  }
  if (cause instanceof TypeError) {
    return new ProviderError(
      'provider-answer',
      'the provider answered with a body that is no completion',
      { retriable: true },
    );
  }
  return cause;
}

/** The system's name for a connection that failed, such as ECONNREFUSED. */
function reasonOf(error: Error): string {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (typeof code === 'string' && /^[A-Z_]+$/.test(code)) return ` (${code})`;
  }
  return '';
}
