import { createHash } from 'node:crypto';
import type { Clock } from '../../ports/clock.ts';
import type { SealedJournal } from './sealed-journal.ts';
import { constantName, STORE_VERSION, type StoredConstant } from './store-line.ts';
import type { UseCounter } from './store-use.ts';

/** What is left of a store's options for constants. */
export interface ConstantOptions {
  readonly maxAgeMs: number;
  readonly clock: Pick<Clock, 'timestamp'>;
  readonly apiKey: string | undefined;
}

/** Values that runs of the same name share. The first sound line counts, so that no run changes them. */
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

  /** The stored value, or a fresh one that is stored now; `no` tells why it could not be. */
  read(name: string, fresh: () => string, journal: SealedJournal): { value: string; no?: string } {
    const id = createHash('sha256').update(name).digest('hex');
    const { apiKey, clock } = this.#options;
    const known = this.#ofThisRun.get(name) ?? (apiKey && this.#find(id, apiKey, journal));
    const value = known || fresh();
    this.#ofThisRun.set(name, value);
    if (known) return { value };
    if (!apiKey) return { value, no: 'there is no API key' };
    const line: StoredConstant = {
      v: STORE_VERSION,
      constant: id,
      when: clock.timestamp(),
      value,
    };
    const taken = journal.append(line, apiKey);
    return 'no' in taken ? { value, no: taken.no } : { value };
  }

  #find(id: string, apiKey: string, journal: SealedJournal): string | undefined {
    for (const number of this.#lines.get(constantName(id)) ?? []) {
      const line: unknown = journal.read(number, apiKey);
      const { v, constant, when, value } = (line ?? {}) as Partial<StoredConstant>;
      const isSound = v === STORE_VERSION && constant === id;
      if (isSound && !isExpired(when, this.#options)) return value;
      if (!isSound) this.#use.passOver();
    }
    return undefined;
  }
}

/** Whether something was kept too long ago, or at a time that is none. */
export function isExpired(
  when: string | undefined,
  { maxAgeMs, clock }: Pick<ConstantOptions, 'maxAgeMs' | 'clock'>,
): boolean {
  return !(Date.parse(clock.timestamp()) - Date.parse(when ?? '') <= maxAgeMs);
}
