import { describe, expect, it } from 'vitest';
import { mostOutput, RequestSizes } from '../../../../src/core/governance/token-estimate.ts';
import type { ModelRequest } from '../../../../src/domain/model-call.ts';

const REQUEST: ModelRequest = {
  model: 'small',
  messages: [{ role: 'user', content: 'x'.repeat(384) }],
  parameters: {},
};

describe('RequestSizes', () => {
  it('counts what stands around a message with its text', () => {
    expect(new RequestSizes().bytesOf(REQUEST)).toBe(400);
  });

  it('counts tools and the response format of each request, and bytes rather than letters', () => {
    const request: ModelRequest = {
      ...REQUEST,
      messages: [{ role: 'user', content: 'äöü' }],
      tools: [{ name: 'f', parameters: {} }],
      responseFormat: { type: 'json_object' },
    };
    const sizes = new RequestSizes();
    // The tools have 30 bytes as JSON, the format 22.
    expect(sizes.bytesOf(request)).toBe(30 + 22 + 16 + 6);
    expect(sizes.bytesOf(request)).toBe(30 + 22 + 16 + 6);
  });
});

describe('mostOutput', () => {
  it('goes by the newer of the two parameters, and is unknown without either', () => {
    const most = (parameters: ModelRequest['parameters']) => mostOutput({ ...REQUEST, parameters });
    expect(most({ maxTokens: 99 })).toBe(99);
    expect(most({ maxCompletionTokens: 10, maxTokens: 99 })).toBe(10);
    expect(most({ temperature: 0 })).toBeUndefined();
  });
});
