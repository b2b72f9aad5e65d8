import type { Usage } from '../../domain/model-call.ts';
import type { SpendLimit } from '../../domain/settings.ts';

/** What a call uses; the cost is undefined for a model without a price. */
export interface Charge extends Usage {
  readonly costUsd: number | undefined;
}

export interface SpendTotals {
  /** Attempts that the provider took, which the limit counts. */
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Without calls of models that have no price. */
  readonly costUsd: number;
  /** Calls whose charge is an estimate, as their answer or its usage never came. */
  readonly estimated: number;
  /** Calls of models without a price. */
  readonly unpriced: number;
}

/** Amounts that a cap may be on. */
interface Amounts {
  calls: number;
  tokens: number;
  costUsd: number;
}

/**
 * What a run uses, held under hard caps: calls under way are counted in by their estimate, so that
 * the caps hold with many in flight. Tokens and money can exceed theirs only by as much as calls
 * under way use beyond their estimates.
 */
export class Ledger {
  readonly #limit: SpendLimit;
  readonly #used: Amounts = { calls: 0, tokens: 0, costUsd: 0 };
  readonly #reserved: Amounts = { calls: 0, tokens: 0, costUsd: 0 };
  readonly #counts = { inputTokens: 0, outputTokens: 0, estimated: 0, unpriced: 0 };
  readonly #waiting = new Set<() => void>();
  #isSpent = false;

  constructor(limit: SpendLimit) {
    this.#limit = limit;
  }

  get totals(): SpendTotals {
    const { calls, costUsd } = this.#used;
    return { ...this.#counts, calls, costUsd };
  }

  /** A cap has kept a call from being made for good. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  /**
   * Whether the caps have room for a call. A *not now* becomes a *never* only when no call is under
   * way: until then one may use less than it reserves. A cost limit has no room for what has no price,
   * unless a limit in tokens guards in its place.
   */
  mayStart(estimate: Charge): boolean {
    if (this.#isSpent) return false;
    const hasRoom = this.#hasRoomFor(estimate);
    if (!hasRoom && this.#reserved.calls === 0) this.#isSpent = true;
    return hasRoom;
  }

  /** Reserves the estimate of a call that is sent. */
  start(estimate: Charge): void {
    add(this.#reserved, estimate, 1);
  }

  /** A rate limit turned the call away: it cost nothing. */
  turnAway(estimate: Charge): void {
    this.#release(estimate);
  }

  /** The call ended and used this much; without `actual`, what was expected of it. */
  settle(estimate: Charge, actual: Charge | undefined): void {
    const charge = actual ?? estimate;
    add(this.#used, charge, 1);
    this.#counts.inputTokens += charge.inputTokens;
    this.#counts.outputTokens += charge.outputTokens;
    if (actual === undefined) this.#counts.estimated += 1;
    if (charge.costUsd === undefined) this.#counts.unpriced += 1;
    this.#release(estimate);
  }

  /** Calls back once when a call under way has ended, so that there may be room. */
  whenFreed(retry: () => void): void {
    this.#waiting.add(retry);
  }

  #hasRoomFor(estimate: Charge): boolean {
    const { calls, tokens, costUsd } = this.#limit;
    const [used, reserved] = [this.#used, this.#reserved];
    if (used.calls + reserved.calls + 1 > calls) return false;
    const asked = estimate.inputTokens + estimate.outputTokens;
    if (tokens !== undefined && used.tokens + reserved.tokens + asked > tokens) return false;
    if (costUsd === undefined) return true;
    const cost = estimate.costUsd ?? (tokens === undefined ? Number.POSITIVE_INFINITY : 0);
    return used.costUsd + reserved.costUsd + cost <= costUsd;
  }

  #release(estimate: Charge): void {
    add(this.#reserved, estimate, -1);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const retry of waiting) retry();
  }
}

function add(amounts: Amounts, charge: Charge, times: 1 | -1): void {
  amounts.calls += times;
  amounts.tokens += times * (charge.inputTokens + charge.outputTokens);
  amounts.costUsd += times * (charge.costUsd ?? 0);
}
