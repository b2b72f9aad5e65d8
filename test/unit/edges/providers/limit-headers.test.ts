import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../../../src/edges/providers/limit-headers.ts';

const limits = (fields: Record<string, string>) => limitsOf(new Headers(fields));

describe('limitsOf', () => {
  it('both limits: size and what is left of each', () => {
    expect(
      limits({
        'x-ratelimit-limit-requests': '600',
        'x-ratelimit-remaining-requests': '599',
        'x-ratelimit-limit-tokens': '90000',
        'x-ratelimit-remaining-tokens': '0',
      }),
    ).toEqual({
      requests: { perMinute: 600, remaining: 599 },
      tokens: { perMinute: 90_000, remaining: 0 },
    });
  });

  it('one of them: only that', () => {
    expect(
      limits({ 'x-ratelimit-limit-tokens': '10', 'x-ratelimit-remaining-tokens': '4' }),
    ).toEqual({ tokens: { perMinute: 10, remaining: 4 } });
  });

  it('spelling of Anthropic: understood as well', () => {
    expect(
      limits({
        'anthropic-ratelimit-requests-limit': '50',
        'anthropic-ratelimit-requests-remaining': '49',
      }),
    ).toEqual({ requests: { perMinute: 50, remaining: 49 } });
  });

  it('more left than the limit: the limit', () => {
    expect(
      limits({ 'x-ratelimit-limit-requests': '5', 'x-ratelimit-remaining-requests': '9' }),
    ).toEqual({ requests: { perMinute: 5, remaining: 5 } });
  });

  it.each([
    ['no headers', {}],
    ['what is left without the limit', { 'x-ratelimit-remaining-requests': '9' }],
    ['the limit without what is left', { 'x-ratelimit-limit-requests': '9' }],
    [
      'a limit of nothing',
      { 'x-ratelimit-limit-requests': '0', 'x-ratelimit-remaining-requests': '0' },
    ],
    ['a negative', { 'x-ratelimit-limit-requests': '-1', 'x-ratelimit-remaining-requests': '-1' }],
    ['words', { 'x-ratelimit-limit-requests': 'many', 'x-ratelimit-remaining-requests': '1e3' }],
    [
      'several values',
      { 'x-ratelimit-limit-requests': '9, 9', 'x-ratelimit-remaining-requests': '1' },
    ],
  ])('%s: nothing', (_what, fields: Record<string, string>) => {
    expect(limits(fields)).toBeUndefined();
  });
});
