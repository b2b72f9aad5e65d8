import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../../src/domain/errors.ts';
import { batchLine } from '../../../../src/edges/providers/batch-line.ts';
import { innerFailure, statusFailure } from '../../../../src/edges/providers/failures.ts';
import { openAiChat } from '../../../../src/edges/providers/openai-chat.ts';
import { openAiResponses } from '../../../../src/edges/providers/openai-responses.ts';

/** Any JSON, more often than not with the names that an answer is read by. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(null, true, 7, 'stop', 'completed', 'message', 'function_call', '429', ''),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...['choices', 'message', 'content', 'tool_calls', 'function', 'arguments', 'type'],
        ...['error', 'code', 'status', 'output', 'delta', 'finish_reason', 'usage', 'toString'],
        ...['custom_id', 'response', 'status_code', 'body', 'text', 'refusal', 'name', 'index'],
      ),
      tie('json'),
      { maxKeys: 5 },
    ),
  ),
}));

/** Whether it does, or fails as the provider's fault; anything else would be told as ours. */
function isSound(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    return error instanceof ProviderError;
  }
}

describe.each([openAiChat, openAiResponses])('$path', (api) => {
  it('any JSON: an answer, or the failure of the provider', () => {
    fc.assert(fc.property(json, (body) => isSound(() => api.answerOf(body))));
  });

  it('any events of a stream: an answer, or the failure of the provider', () => {
    const events = fc.array(json, { maxLength: 4 });
    const read = (all: readonly unknown[]) => {
      const assembly = api.assemble();
      for (const event of all) assembly.take(event);
      api.answerOf(assembly.body());
    };
    fc.assert(fc.property(events, (all) => isSound(() => read(all))));
  });

  it('any line of a batch: read', () => {
    fc.assert(fc.property(json, (line) => isSound(() => batchLine(JSON.stringify(line), api))));
    expect(batchLine('no JSON', api)).toBeUndefined();
  });
});

describe('failures', () => {
  it('any error in a body: told', () => {
    const told = (error: unknown) =>
      statusFailure(400, error).message.length + innerFailure(error).message.length < 400;
    fc.assert(fc.property(json, told));
  });
});
