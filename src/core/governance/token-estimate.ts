import type { ModelRequest } from '../../domain/model-call.ts';

/*
 * Tokens of a request before it is sent. They are estimated from the bytes of its text in UTF-8: in
 * English a token is about four characters, and in other scripts a character has more bytes and takes
 * more tokens. Code and JSON take more than prose, hence the interval.
 */

/** A number that is not known yet. */
export interface Estimate {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** Bytes of text that make a token; the fewer, the more tokens. */
export const BYTES_A_TOKEN: Estimate = { low: 6, expected: 4, high: 2.5 };
/** Output where nothing is known: a word, a paragraph, or a long answer with its reasoning. */
export const ASSUMED_OUTPUT: Estimate = { low: 20, expected: 500, high: 4_000 };
/** What a provider puts around each message. */
const MESSAGE_BYTES = 16;

/** An estimate from a value at each of its levels. */
export function estimateOf(valueAt: (level: keyof Estimate) => number): Estimate {
  return { low: valueAt('low'), expected: valueAt('expected'), high: valueAt('high') };
}

/** The bytes of one request after another; what the requests of a side share is measured once. */
export class RequestSizes {
  readonly #known = new Map<object, number>();

  bytesOf({ messages, tools, responseFormat }: ModelRequest): number {
    return messages.reduce(
      (bytes, { content }) => bytes + Buffer.byteLength(content) + MESSAGE_BYTES,
      this.#sharedBytes(tools) + this.#sharedBytes(responseFormat),
    );
  }

  #sharedBytes(part: object | undefined): number {
    if (part === undefined) return 0;
    const bytes = this.#known.get(part) ?? Buffer.byteLength(JSON.stringify(part));
    this.#known.set(part, bytes);
    return bytes;
  }
}

/** Tokens that the provider will count for so many bytes. */
export function inputTokens(bytes: number): Estimate {
  return estimateOf((level) => bytes / BYTES_A_TOKEN[level]);
}

/** Tokens of an answer: as many as its request allows (`most`), or a guess where it does not say. */
export function outputTokens(most: number | undefined): Estimate {
  if (most === undefined) return ASSUMED_OUTPUT;
  return { low: Math.min(ASSUMED_OUTPUT.low, most), expected: most, high: most };
}

/** The most tokens that a request allows its answer; undefined where it does not say. */
export function mostOutput({ parameters }: ModelRequest): number | undefined {
  return parameters.maxCompletionTokens ?? parameters.maxTokens;
}
