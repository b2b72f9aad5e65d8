import type { CallIdentity } from '../../domain/model-call.ts';
import type { LaneOutcome } from '../calls/outcome.ts';
import type { Plan } from './plan.ts';

/** How a call ended; undefined where whoever had it did not make it. */
type End = LaneOutcome | undefined;

interface CallUnderWay {
  readonly ended: Promise<End>;
  readonly end: (end: End) => void;
}

/**
 * The calls that a run would make twice: of several evalsets, or of one case's base and another's head.
 * Each is made once: who comes first has it, and the others wait for its end, so that all of them, and a
 * rerun, judge the same answer.
 */
export class CommonCalls {
  readonly #keys: ReadonlySet<string>;
  /** What an agent will be asked after its first answer cannot be known before. */
  readonly #isOpen: boolean;
  readonly #underWay = new Map<string, CallUnderWay>();
  readonly #renewed = new Set<string>();

  constructor(plans: readonly Plan[]) {
    const seen = new Set<string>();
    const common = new Set<string>();
    for (const keys of plans.flatMap(keysBySide)) {
      for (const key of keys) {
        if (seen.has(key)) common.add(key);
        seen.add(key);
      }
    }
    this.#keys = common;
    this.#isOpen = plans.some(({ evalset }) => evalset.agent !== undefined);
  }

  /** Whether some other part of the run may make the same call. */
  has({ key }: CallIdentity): boolean {
    return this.#isOpen || this.#keys.has(key);
  }

  /** The end of a call that another stage makes; undefined: it is now for the caller to make. */
  take(call: CallIdentity): Promise<End> | undefined {
    if (!this.has(call)) return undefined;
    const name = callName(call);
    const other = this.#underWay.get(name);
    if (other !== undefined) return other.ended;
    const { promise: ended, resolve: end } = Promise.withResolvers<End>();
    this.#underWay.set(name, { ended, end });
    return undefined;
  }

  /** Tells the end of a call that was taken; a second one says nothing. */
  end(call: CallIdentity, end: End): void {
    if (!this.has(call)) return;
    const name = callName(call);
    this.#underWay.get(name)?.end(end);
    this.#underWay.delete(name);
  }

  /** Notes that a stored answer was given anew in this run. */
  renew(call: CallIdentity): void {
    if (this.has(call)) this.#renewed.add(callName(call));
  }

  /** Whether the stored answer was given anew in this run, so that nobody need ask again. */
  isRenewed(call: CallIdentity): boolean {
    return this.has(call) && this.#renewed.has(callName(call));
  }
}

/** The requests of a plan by side, each once; cases that cannot differ make theirs for both. */
function keysBySide({ cases }: Plan): Set<string>[] {
  const differing = cases.filter(({ identical }) => !identical);
  return [
    new Set(cases.map(({ requests }) => requests.baseline.key)),
    new Set(differing.map(({ requests }) => requests.head.key)),
  ];
}

function callName({ provider, key, trialIndex, twin, isStreamed }: CallIdentity): string {
  return [provider, key, trialIndex, twin, isStreamed].join(' ');
}
