import { describe, expect, it } from 'vitest';
import { backoffMs, isTurnedAway, retryInMs } from '../../../../src/engine/calls/retry.ts';
import { failure } from '../../../support/simulated-provider.ts';

const SETTINGS = { maxRetries: 2, trialTimeoutMs: 10_000 };
const most = () => 0.999;
const tries = (attempts: number, spentMs = 0) => ({ attempts, turnsAway: 0, spentMs });
const e500 = failure('server-error', true, 500);

describe('backoffMs', () => {
  it('is any share of a bound that doubles from 250 ms up to 8 s', () => {
    expect([0, 1, 2, 4, 5, 6, 60].map((count) => backoffMs(count, () => 0.5))).toEqual([
      125, 250, 500, 2_000, 4_000, 4_000, 4_000,
    ]);
    expect(backoffMs(3, () => 0)).toBe(0);
  });
});

describe('retryInMs', () => {
  it('allows as many attempts after the first as settings say', () => {
    expect(retryInMs(tries(1), e500, SETTINGS, () => 0.5)).toBe(125);
    expect(retryInMs(tries(2), e500, SETTINGS, () => 0.5)).toBe(250);
    expect(retryInMs(tries(3), e500, SETTINGS, () => 0.5)).toBeUndefined();
  });

  it('tries nothing again that cannot succeed', () => {
    expect(retryInMs(tries(1), failure('refused', false, 400), SETTINGS, most)).toBeUndefined();
  });

  it('begins no attempt after the time of the trial', () => {
    expect(retryInMs(tries(1, 9_874), e500, SETTINGS, () => 0.5)).toBe(125);
    expect(retryInMs(tries(1, 9_875), e500, SETTINGS, () => 0.5)).toBeUndefined();
  });
});

describe('isTurnedAway', () => {
  it('holds for a rate limit, and neither for a used-up quota nor for a 503', () => {
    expect(isTurnedAway(failure('rate-limit', true, 429))).toBe(true);
    expect(isTurnedAway(failure('quota', false, 429))).toBe(false);
    expect(isTurnedAway(failure('server-error', true, 503))).toBe(false);
  });
});
