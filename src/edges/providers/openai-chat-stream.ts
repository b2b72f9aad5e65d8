import { type Fields, fieldsOf, listOf, textOf } from './fields.ts';
import type { Assembly } from './provider-api.ts';

interface GrowingCall {
  id: string;
  readonly function: { name: string; arguments: string };
}

/** Puts the chunks of Chat Completions together to the completion that they are the pieces of. */
export class ChatAssembly implements Assembly {
  #content: string | null = null;
  #refusal: string | null = null;
  readonly #calls = new Map<unknown, GrowingCall>();
  #finishReason: unknown = null;
  #model: unknown;
  #usage: unknown;

  take(event: unknown): boolean {
    const chunk = fieldsOf(event);
    this.#model ??= chunk['model'];
    this.#usage = chunk['usage'] ?? this.#usage;
    const choice = fieldsOf(listOf(chunk['choices'])[0]);
    this.#finishReason = choice['finish_reason'] ?? this.#finishReason;
    const { content, refusal, tool_calls: calls } = fieldsOf(choice['delta']);
    this.#content = joined(this.#content, content);
    this.#refusal = joined(this.#refusal, refusal);
    const pieces = listOf(calls);
    for (const [position, piece] of pieces.entries()) this.#grow(fieldsOf(piece), position);
    return textOf(content) !== '' || textOf(refusal) !== '' || pieces.length > 0;
  }

  body(): unknown {
    if (this.#finishReason === null) return undefined;
    const message = {
      content: this.#content,
      refusal: this.#refusal,
      tool_calls: [...this.#calls.values()],
    };
    return {
      model: this.#model,
      choices: [{ message, finish_reason: this.#finishReason }],
      usage: this.#usage,
    };
  }

  #grow(piece: Fields, position: number): void {
    const index = piece['index'] ?? position;
    const call = this.#calls.get(index) ?? { id: '', function: { name: '', arguments: '' } };
    const { name, arguments: text } = fieldsOf(piece['function']);
    call.id ||= textOf(piece['id']);
    call.function.name += textOf(name);
    call.function.arguments += textOf(text);
    this.#calls.set(index, call);
  }
}

/** What is known of a text with one more piece; null while there was none. */
function joined(text: string | null, piece: unknown): string | null {
  return piece === undefined || piece === null ? text : (text ?? '') + textOf(piece);
}
