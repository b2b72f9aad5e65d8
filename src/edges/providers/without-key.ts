import { ProviderError } from '../../domain/errors.ts';
import type { ModelReply } from '../../domain/model-call.ts';
import type { BatchAnswer, BatchClient } from '../../ports/batch-client.ts';
import type { ModelClient } from '../../ports/model-client.ts';

/** Puts `***` where a text holds the key. */
export type KeyMask = (text: string) => string;

/**
 * A provider whose answers and errors never carry the key, so that a server that echoes it cannot
 * make a report or a store hold it. The runner masks its log only, and only the key as it is.
 */
export function withoutKey(provider: ModelClient, mask: KeyMask): ModelClient {
  return {
    complete: async (call, signal) =>
      maskedReply(await masking(provider.complete(call, signal), mask), mask),
    close: () => provider.close(),
  };
}

/** The same for a provider's Batch API. */
export function batchWithoutKey(provider: BatchClient, mask: KeyMask): BatchClient {
  return {
    mostCalls: provider.mostCalls,
    submit: async (calls, signal) => mask(await masking(provider.submit(calls, signal), mask)),
    progress: (batchId, signal) => masking(provider.progress(batchId, signal), mask),
    answers: (batchId, signal) => maskedAnswers(provider.answers(batchId, signal), mask),
    cancel: (batchId) => masking(provider.cancel(batchId), mask),
  };
}

async function* maskedAnswers(
  answers: ReturnType<BatchClient['answers']>,
  mask: KeyMask,
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

async function masking<Answer>(answer: Promise<Answer>, mask: KeyMask): Promise<Answer> {
  try {
    return await answer;
  } catch (cause) {
    throw maskedCause(cause, mask);
  }
}

function maskedCause(cause: unknown, mask: KeyMask): unknown {
  return cause instanceof ProviderError ? maskedError(cause, mask) : cause;
}

function maskedReply(reply: ModelReply, mask: KeyMask): ModelReply {
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
function maskedError({ code, message, details }: ProviderError, mask: KeyMask): ProviderError {
  const { requestId } = details;
  return new ProviderError(code, mask(message), {
    ...details,
    ...(requestId === undefined ? {} : { requestId: mask(requestId) }),
  });
}

/** Finds a key as it is, reversed, percent-encoded, in hexadecimal digits or inside any base64. */
export function keyMask(apiKey: string): KeyMask {
  const bytes = Buffer.from(apiKey);
  const forms = [
    apiKey,
    [...apiKey].reverse().join(''),
    encodeURIComponent(apiKey),
    bytes.toString('hex'),
    ...[0, 1, 2].flatMap((offset) => {
      const text = base64At(bytes, offset);
      return [text, text.replaceAll('+', '-').replaceAll('/', '_')];
    }),
  ];
  const literals = [...new Set(forms)].map((form) =>
    form.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'),
  );
  const pattern = new RegExp(literals.join('|'), 'gi');
  return (text) => text.replace(pattern, '***');
}

/** The base64 of bytes that stand `offset` bytes after a multiple of three, without its ends, which hang on the neighbours. */
function base64At(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const start = Math.ceil((offset * 8) / 6);
  const end = Math.floor(((offset + bytes.length) * 8) / 6);
  return text.slice(start, end);
}
