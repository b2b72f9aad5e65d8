import type { LimitLevel, LimitReading } from '../../domain/failure.ts';

/** The headers of an answer, by name in lower case. */
export interface AnswerHeaders {
  get(name: string): string | null;
}

/** How providers spell the two headers of a limit: its size and what is left of it. */
const SPELLINGS = {
  requests: [
    ['x-ratelimit-limit-requests', 'x-ratelimit-remaining-requests'],
    ['anthropic-ratelimit-requests-limit', 'anthropic-ratelimit-requests-remaining'],
  ],
  tokens: [
    ['x-ratelimit-limit-tokens', 'x-ratelimit-remaining-tokens'],
    ['anthropic-ratelimit-tokens-limit', 'anthropic-ratelimit-tokens-remaining'],
  ],
} as const;

/** What headers say of the provider's limits; undefined when they say nothing that makes sense. */
export function limitsOf(headers: AnswerHeaders): LimitReading | undefined {
  const requests = levelOf(headers, 'requests');
  const tokens = levelOf(headers, 'tokens');
  if (requests === undefined && tokens === undefined) return undefined;
  return {
    ...(requests === undefined ? {} : { requests }),
    ...(tokens === undefined ? {} : { tokens }),
  };
}

function levelOf(headers: AnswerHeaders, unit: keyof typeof SPELLINGS): LimitLevel | undefined {
  for (const [limit, left] of SPELLINGS[unit]) {
    const perMinute = countOf(headers.get(limit));
    const remaining = countOf(headers.get(left));
    // A limit of nothing would hold the run for ever; some servers send it where there is none.
    if (perMinute !== undefined && perMinute > 0 && remaining !== undefined) {
      return { perMinute, remaining: Math.min(remaining, perMinute) };
    }
  }
  return undefined;
}

function countOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
