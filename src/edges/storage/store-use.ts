import type { CallIdentity, ModelReply, RequestParts } from '../../domain/model-call.ts';
import type { StoreUse } from '../../domain/spend.ts';

/** Why an answer without it does not serve a call whose time to the first token is graded. */
export const NO_FIRST_TOKEN = 'time to the first token';

/** Whether an answer is as good as what a call would get: a server may answer whole, asked for a stream or not. */
export function servesStream(
  call: CallIdentity,
  { reply, isStreamed }: { readonly reply: Partial<ModelReply>; readonly isStreamed?: true },
): boolean {
  return !call.isStreamed || isStreamed === true || reply.firstTokenMs !== undefined;
}

/** Counts how a run uses a store. */
export class UseCounter {
  #reused = 0;
  #unsound = 0;
  readonly #misses = new Map<string, number>();

  reuse(): void {
    this.#reused += 1;
  }

  passOver(): void {
    this.#unsound += 1;
  }

  miss(reason: string): void {
    this.#misses.set(reason, (this.#misses.get(reason) ?? 0) + 1);
  }

  use(): StoreUse {
    const asked = [...this.#misses.values()].reduce((sum, count) => sum + count, 0);
    const misses = Object.fromEntries(this.#misses);
    return { reused: this.#reused, asked, misses, unsound: this.#unsound };
  }
}

/** The names of the parts in which two requests differ. */
export function differingParts(wanted: RequestParts, found: Partial<RequestParts>): string[] {
  const names = Object.keys(wanted) as (keyof RequestParts)[];
  return names.filter((name) => wanted[name] !== found[name]);
}
