import { createHash } from 'node:crypto';
import type { Clock } from '../../ports/clock.ts';
import type { SealedJournal } from './sealed-journal.ts';
import { constantName, STORE_VERSION, type StoredConstant } from './store-line.ts';
import type { UseCounter } from './store-use.ts';

/** What is left of a store's options for constants. */
export interface ConstantOptions {
  /** That of answers. */
  readonly maxAgeMs: number;
  readonly clock: Pick<Clock, 'timestamp'>;
  readonly apiKey: string | undefined;
}

/** A batch lasts a day, and a job that is run again some days later must find its number. */
const SHORTEST_AGE_MS = 7 * 86_400_000;
/** As long as answers count as of one time. */
const MOST_SKEW_MS = 600_000;

/** How long constants last where answers last `maxAgeMs`: they are remembered and judge nothing. */
export function constantAgeMs(maxAgeMs: number): number {
  return Math.max(maxAgeMs, SHORTEST_AGE_MS);
}

/** Values that runs share by a name; of each name the latest sound line counts, whatever is forged. */
export class StoredConstants {
  readonly #options: ConstantOptions;
  readonly #use: UseCounter;
  readonly #lines = new Map<string, number[]>();
  readonly #ofThisRun = new Map<string, string>();

  constructor(options: ConstantOptions, use: UseCounter) {
    this.#options = options;
    this.#use = use;
  }

  /** Takes note of a line that says it holds a constant. */
  index(name: string, number: number): void {
    const lines = this.#lines.get(name);
    if (lines === undefined) this.#lines.set(name, [number]);
    else lines.push(number);
  }

  recall(name: string, journal: SealedJournal): string | undefined {
    const known = this.#ofThisRun.get(name);
    const { apiKey } = this.#options;
    if (known !== undefined || !apiKey) return known;
    const id = idOf(name);
    for (const number of [...(this.#lines.get(constantName(id)) ?? [])].reverse()) {
      const line: unknown = journal.read(number, apiKey);
      const { v, constant, when, value } = (line ?? {}) as Partial<StoredConstant>;
      if (v === STORE_VERSION && constant === id) {
        const { maxAgeMs, clock } = this.#options;
        const nowMs = Date.parse(clock.timestamp());
        const limit = { maxAgeMs: constantAgeMs(maxAgeMs), nowMs };
        const keptAtMs = Date.parse(when ?? '');
        return isExpired(keptAtMs, limit) || isAhead(keptAtMs, nowMs) ? undefined : value;
      }
      this.#use.passOver();
    }
    return undefined;
  }

  /** Answers why the value could not be stored, where it could not. */
  remember(name: string, value: string, journal: SealedJournal): string | undefined {
    this.#ofThisRun.set(name, value);
    const { apiKey, clock } = this.#options;
    // Without a key no call can be made, so that a later run has nothing to find again.
    if (!apiKey) return undefined;
    const line: StoredConstant = {
      v: STORE_VERSION,
      constant: idOf(name),
      when: clock.timestamp(),
      value,
    };
    const taken = journal.append(line, apiKey);
    return 'no' in taken ? taken.no : undefined;
  }
}

function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** How old something may be, and the time that it is measured at, in milliseconds since 1970. */
export interface AgeLimit {
  readonly maxAgeMs: number;
  readonly nowMs: number;
}

/** Whether something was kept too long ago, in milliseconds since 1970, or at a time that is none. */
export function isExpired(keptAtMs = Number.NaN, { maxAgeMs, nowMs }: AgeLimit): boolean {
  return !(nowMs - keptAtMs <= maxAgeMs);
}

/**
 * Whether something that is there already says that it is still to come, by more than clocks differ. It
 * was written by a clock that was wrong, so nobody knows how old it is.
 */
export function isAhead(keptAtMs: number, nowMs: number): boolean {
  return keptAtMs - nowMs > MOST_SKEW_MS;
}
