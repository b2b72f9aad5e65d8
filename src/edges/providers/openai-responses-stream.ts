import { fieldsOf, textOf } from './fields.ts';
import type { Assembly } from './provider-api.ts';

/** Events after which nothing more comes; each carries the whole response. */
const LAST_EVENTS = new Set(['response.completed', 'response.incomplete', 'response.failed']);
const WRITING_EVENTS = new Set([
  'response.output_text.delta',
  'response.refusal.delta',
  'response.function_call_arguments.delta',
]);

/** Waits for the whole response, with which the Responses API ends a stream. */
export class ResponsesAssembly implements Assembly {
  #response: unknown;

  take(event: unknown): boolean {
    const { type, delta, response } = fieldsOf(event);
    if (LAST_EVENTS.has(textOf(type))) this.#response = response;
    return WRITING_EVENTS.has(textOf(type)) && textOf(delta) !== '';
  }

  body(): unknown {
    return this.#response;
  }
}
