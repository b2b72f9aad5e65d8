import type { ProviderError } from '../../domain/errors.ts';
import type { ModelReply } from '../../domain/model-call.ts';
import { failure } from './failures.ts';

/** A JSON object of a provider's, whose fields may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object's fields; none for what is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** A field that the provider's interface describes as text; '' when it is absent. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw noCompletion();
  return value;
}

/** A field that the provider's interface describes as a list; empty when it is absent. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw noCompletion();
  return value;
}

/** The usage of an answer where both are counts of tokens; nothing where they are not. */
export function usageOf(inputTokens: unknown, outputTokens: unknown): Pick<ModelReply, 'usage'> {
  return isCount(inputTokens) && isCount(outputTokens)
    ? { usage: { inputTokens, outputTokens } }
    : {};
}

/** JSON of another shape than the interface's. */
export function noCompletion(): ProviderError {
  return failure('no-answer', 'the provider answered with a body that is no completion');
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
