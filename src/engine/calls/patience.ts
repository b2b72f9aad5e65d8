import { ProviderError } from '../../domain/errors.ts';
import type { Clock } from '../../ports/clock.ts';
import { backoffMs } from './retry.ts';

/** A provider that answers nothing for so long after a failure, or asks for a longer wait, is given up. */
export const PATIENCE_MS = 300_000;

export interface PatienceOptions {
  readonly clock: Clock;
  /** A number from 0 to less than 1. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Hears of each failure that is waited out. */
  readonly onWait: (error: ProviderError, waitMs: number) => void;
}

/**
 * Asks until there is an answer, with growing pauses, as long as what keeps the provider from it may
 * pass. Throws the last ProviderError when it does not pass in time, and any other at once.
 */
export async function patiently<Answer>(
  ask: () => Promise<Answer>,
  { clock, random, signal, onWait }: PatienceOptions,
): Promise<Answer> {
  let failingSince: number | undefined;
  for (let failures = 0; ; failures += 1) {
    try {
      return await ask();
    } catch (cause) {
      if (!(cause instanceof ProviderError) || !cause.details.retriable) throw cause;
      // From its end: one request that hangs for long has not tried the provider again yet.
      failingSince ??= clock.monotonicMs();
      const waitMs = Math.max(cause.details.retryAfterMs ?? 0, backoffMs(failures, random));
      const isLate = clock.monotonicMs() - failingSince + waitMs > PATIENCE_MS;
      if (isLate || signal.aborted) throw cause;
      onWait(cause, waitMs);
      await pause(clock, waitMs, signal);
    }
  }
}

/** Lets so much time pass, or less when the signal is given. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      cancel();
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const cancel = clock.after(ms, wake);
    signal.addEventListener('abort', wake);
    if (signal.aborted) wake();
  });
}
