import { createRandom, type Random } from '../../core/stats/random.ts';
import { seedOf } from '../../core/verdict/data.ts';
import type { FaultName, InjectedFault } from '../../domain/agent.ts';

/** Decides which calls of a trial meet a fault, by their number and by the seed. */
export class FaultDraw {
  readonly #faults: readonly InjectedFault[];
  readonly #seed: string;
  readonly #calls = new Map<string, number>();
  #all = 0;

  constructor(faults: readonly InjectedFault[], seed: string) {
    this.#faults = faults;
    this.#seed = seed;
  }

  /** The fault that the next call of the tool meets, the first of those that are drawn. */
  next(tool: string): FaultName | undefined {
    const ofTool = (this.#calls.get(tool) ?? 0) + 1;
    this.#calls.set(tool, ofTool);
    this.#all += 1;
    return this.#faults.find((fault, index) => {
      const number = fault.tool === undefined ? this.#all : ofTool;
      if (fault.tool !== undefined && fault.tool !== tool) return false;
      if (fault.call !== undefined && fault.call !== number) return false;
      return fault.share === undefined || this.#random(`share ${index}`)() < fault.share;
    })?.fault;
  }

  /** Random numbers for what the present call is told; the same for the same seed and call. */
  get random(): Random {
    return this.#random('text');
  }

  #random(what: string): Random {
    return createRandom(seedOf(`${this.#seed} call ${this.#all} ${what}`));
  }
}
