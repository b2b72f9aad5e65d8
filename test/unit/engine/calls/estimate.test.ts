import { describe, expect, it } from 'vitest';
import { TokenEstimate } from '../../../../src/engine/calls/estimate.ts';
import { callOf } from '../../../support/lane-run.ts';

/** 400 characters. */
const { request } = callOf(1);

describe('TokenEstimate', () => {
  it('counts four characters a token, and 256 of output before anything is known', () => {
    expect(new TokenEstimate().of(request)).toEqual({ inputTokens: 100, outputTokens: 256 });
  });

  it('takes the most that a request may answer where it says so', () => {
    const estimate = new TokenEstimate();
    const capped = { ...request, parameters: { maxTokens: 50 } };
    expect(estimate.of(capped).outputTokens).toBe(50);
    const both = { ...request, parameters: { maxTokens: 50, maxCompletionTokens: 70 } };
    expect(estimate.of(both).outputTokens).toBe(70);
  });

  it('learns how long answers are and what comes on top of the messages', () => {
    const estimate = new TokenEstimate();
    estimate.learn(request, { inputTokens: 140, outputTokens: 20 });
    estimate.learn(request, { inputTokens: 160, outputTokens: 40 });
    expect(estimate.of(request)).toEqual({ inputTokens: 150, outputTokens: 30 });
  });

  it('expects something of a request without a text', () => {
    const empty = { ...request, messages: [{ role: 'user' as const, content: '' }] };
    expect(new TokenEstimate().of(empty).inputTokens).toBe(1);
  });
});
