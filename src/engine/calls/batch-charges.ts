import type { ProviderError } from '../../domain/errors.ts';
import type { FailureKind } from '../../domain/failure.ts';
import type { ModelCall, ModelReply, Usage } from '../../domain/model-call.ts';
import { chargeAfter } from './attempt.ts';
import { TokenEstimate } from './estimate.ts';
import type { Charge, Ledger } from './ledger.ts';

/** The provider did not come to the call, or would not. */
const NEVER_MADE: ReadonlySet<FailureKind> = new Set(['batch-expired', 'rate-limit']);

/** What the charges of a batch are reckoned and noted with. */
export interface ChargeOptions {
  /** Shared by all callers of a run. */
  readonly ledger: Ledger;
  /** US dollars at the price of a batch; undefined for a model without a price. */
  readonly costUsd: (model: string, usage: Usage) => number | undefined;
}

/**
 * Holds the batches of one run to the ledger: a call is reserved when it is handed in and settled when
 * it is read. Runs at the same time may make the same call, and each sets its own charge apart.
 */
export class BatchCharges {
  readonly #options: ChargeOptions;
  readonly #estimates: Map<string, TokenEstimate>;
  readonly #reserved = new Map<string, Charge>();

  /** `estimates`: what models were found to use, shared by all runs. */
  constructor(options: ChargeOptions, estimates: Map<string, TokenEstimate>) {
    this.#options = options;
    this.#estimates = estimates;
  }

  /** Sets a call's charge apart; answers whether the ledger has room for it. */
  reserve(name: string, call: ModelCall): boolean {
    const expected = this.#expectedOf(call);
    if (!this.#options.ledger.mayStart(expected)) return false;
    this.#start(name, expected);
    return true;
  }

  /** Charges an answer. One that an earlier run asked for is charged to the run that reads it. */
  answered(name: string, call: ModelCall, { usage }: ModelReply): void {
    const { request } = call;
    const expected = this.#take(name, call);
    this.#options.ledger.settle(expected, usage && this.#chargeOf(request.model, usage));
    if (usage !== undefined) this.#estimateOf(request.model).learn(request, usage);
  }

  failed(name: string, call: ModelCall, error: ProviderError): void {
    const expected = this.#take(name, call);
    if (NEVER_MADE.has(error.details.kind)) this.#options.ledger.turnAway(expected);
    else this.#options.ledger.settle(expected, chargeAfter(error));
  }

  /** Gives back what is set apart for a call that this run reads no answer to. */
  abandon(name: string): void {
    const expected = this.#reserved.get(name);
    this.#reserved.delete(name);
    if (expected !== undefined) this.#options.ledger.turnAway(expected);
  }

  #start(name: string, expected: Charge): Charge {
    this.#options.ledger.start(expected);
    this.#reserved.set(name, expected);
    return expected;
  }

  #take(name: string, call: ModelCall): Charge {
    const expected = this.#reserved.get(name) ?? this.#start(name, this.#expectedOf(call));
    this.#reserved.delete(name);
    return expected;
  }

  #expectedOf({ request }: ModelCall): Charge {
    return this.#chargeOf(request.model, this.#estimateOf(request.model).of(request));
  }

  #chargeOf(model: string, usage: Usage): Charge {
    return { ...usage, costUsd: this.#options.costUsd(model, usage) };
  }

  #estimateOf(model: string): TokenEstimate {
    const estimate = this.#estimates.get(model) ?? new TokenEstimate();
    this.#estimates.set(model, estimate);
    return estimate;
  }
}
