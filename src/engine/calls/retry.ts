import type { ProviderError } from '../../domain/errors.ts';
import type { ProviderSettings } from '../../domain/settings.ts';

const FIRST_BACKOFF_MS = 250;
const LONGEST_BACKOFF_MS = 8_000;

/** What a task has behind it. */
export interface Tries {
  /** Attempts that the provider took. */
  attempts: number;
  /** Attempts that a rate limit turned away. */
  turnsAway: number;
  /** Time in attempts and between them; not that of waiting for a slot, a limit or the circuit. */
  spentMs: number;
}

/** Full jitter: anything up to a bound that doubles with each try, counted from 0. */
export function backoffMs(tries: number, random: () => number): number {
  return random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** tries);
}

/** Whether a rate limit turned the call away, which costs nothing and is never a task's end. */
export function isTurnedAway(error: ProviderError): boolean {
  return error.details.kind === 'rate-limit' && error.details.retriable;
}

/** Milliseconds until the next attempt after one that failed; undefined when it was the last. */
export function retryInMs(
  tries: Tries,
  error: ProviderError,
  settings: Pick<ProviderSettings, 'maxRetries' | 'trialTimeoutMs'>,
  random: () => number,
): number | undefined {
  if (!error.details.retriable || tries.attempts > settings.maxRetries) return undefined;
  const waitMs = backoffMs(tries.attempts - 1, random);
  return tries.spentMs + waitMs < settings.trialTimeoutMs ? waitMs : undefined;
}
