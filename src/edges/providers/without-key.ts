import { ProviderError } from '../../domain/errors.ts';
import type { ModelReply } from '../../domain/model-call.ts';
import type { Redact } from '../../domain/report.ts';
import type { BatchAnswer, BatchClient } from '../../ports/batch-client.ts';
import type { ModelClient } from '../../ports/model-client.ts';

/**
 * A provider whose answers and errors never carry the key, so that a server that echoes it cannot
 * make a report or a store hold it. The runner masks its log only, and only the key as it is.
 */
export function withoutKey(provider: ModelClient, mask: Redact): ModelClient {
  return {
    complete: async (call, signal) =>
      maskedReply(await masking(provider.complete(call, signal), mask), mask),
    close: () => provider.close(),
  };
}

/** The same for a provider's Batch API. */
export function batchWithoutKey(provider: BatchClient, mask: Redact): BatchClient {
  return {
    mostCalls: provider.mostCalls,
    mostBytes: provider.mostBytes,
    bytesOf: (name, call) => provider.bytesOf(name, call),
    submit: async (calls, tag, signal) =>
      mask(await masking(provider.submit(calls, tag, signal), mask)),
    find: async (tag, signal) => {
      const batchId = await masking(provider.find(tag, signal), mask);
      return batchId === undefined ? undefined : mask(batchId);
    },
    progress: async (batchId, signal) => {
      const { error, ...progress } = await masking(provider.progress(batchId, signal), mask);
      return error === undefined ? progress : { ...progress, error: maskedError(error, mask) };
    },
    answers: (batchId, signal) => maskedAnswers(provider.answers(batchId, signal), mask),
  };
}

async function* maskedAnswers(
  answers: ReturnType<BatchClient['answers']>,
  mask: Redact,
): AsyncGenerator<readonly [string, BatchAnswer]> {
  try {
    for await (const [name, answer] of answers) {
      const isError = answer instanceof ProviderError;
      yield [mask(name), isError ? maskedError(answer, mask) : maskedReply(answer, mask)];
    }
  } catch (cause) {
    throw maskedCause(cause, mask);
  }
}

async function masking<Answer>(answer: Promise<Answer>, mask: Redact): Promise<Answer> {
  try {
    return await answer;
  } catch (cause) {
    throw maskedCause(cause, mask);
  }
}

function maskedCause(cause: unknown, mask: Redact): unknown {
  return cause instanceof ProviderError ? maskedError(cause, mask) : cause;
}

function maskedReply(reply: ModelReply, mask: Redact): ModelReply {
  return {
    ...reply,
    content: mask(reply.content),
    finishReason: mask(reply.finishReason),
    model: mask(reply.model),
    toolCalls: reply.toolCalls.map((call) => ({
      id: mask(call.id),
      name: mask(call.name),
      arguments: mask(call.arguments),
    })),
  };
}

/** Without its cause, which may hold what the provider wrote. */
function maskedError({ code, message, details }: ProviderError, mask: Redact): ProviderError {
  const { requestId } = details;
  return new ProviderError(code, mask(message), {
    ...details,
    ...(requestId === undefined ? {} : { requestId: mask(requestId) }),
  });
}
