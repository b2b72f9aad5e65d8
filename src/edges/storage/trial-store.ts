import type { CallIdentity, ModelReply, RecordedReply } from '../../domain/model-call.ts';
import type { StoreUse } from '../../domain/spend.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Observer } from '../../ports/observer.ts';
import type { TrialStore } from '../../ports/trial-store.ts';
import { SealedJournal } from './sealed-journal.ts';
import { type AgeLimit, isAhead, isExpired, StoredConstants } from './store-constants.ts';
import { answerName, type LineHead, STORE_VERSION, type StoredAnswer } from './store-line.ts';
import { differingParts, NO_FIRST_TOKEN, servesStream, UseCounter } from './store-use.ts';

export interface TrialStoreOptions {
  readonly path: string;
  /** Older answers are asked anew. */
  readonly maxAgeMs: number;
  readonly clock: Pick<Clock, 'timestamp'>;
  readonly observer: Pick<Observer, 'warning'>;
  /** The digest of where and how a provider is called, by its name. */
  readonly identityOf: (provider: string) => string;
  /** The key of a provider; without one nothing of it is kept or found. */
  readonly apiKeyOf: (provider: string) => string | undefined;
  /** The key that vouches for constants. */
  readonly apiKey: string | undefined;
}

/** Case and side are told apart by this much of a label. */
const LABEL_LENGTH = 200;

/**
 * Answers in a journal, found by everything that decides them: the request, the provider, the twin and
 * the trial. A line is read and verified when a call asks for it; until then an index of places is all
 * that is in memory.
 */
export class TrialStoreFile implements TrialStore {
  readonly #options: TrialStoreOptions;
  readonly #journal: SealedJournal;
  readonly #use = new UseCounter();
  /** The latest line of each answer. */
  readonly #answers = new Map<string, number>();
  /** When each of these lines says that it was kept, in milliseconds since 1970; NaN: nobody knows. */
  readonly #keptAtMs: number[] = [];
  readonly #constants: StoredConstants;
  /** The latest line that earlier runs left of each label, to explain misses. */
  readonly #nearest = new Map<string, number>();
  /** The time that the latest answer of each label took. */
  readonly #latencies = new Map<string, number>();
  /** One moment for the whole run, so that an answer that was planned with is still there. */
  readonly #limit: AgeLimit;
  readonly #refusals = new Set<string>();
  /** By line: whether this run found or kept it. */
  readonly #used: boolean[] = [];

  /** Throws EnvironmentError for a file that cannot be read; what stands in it never stops a run. */
  constructor(options: TrialStoreOptions) {
    this.#options = options;
    const { maxAgeMs, clock } = options;
    this.#limit = { maxAgeMs, nowMs: Date.parse(clock.timestamp()) };
    this.#constants = new StoredConstants(options, this.#use);
    this.#journal = new SealedJournal(options.path, (head, number) => {
      if (head === undefined) this.#use.passOver();
      else this.#index(head, number);
      if (head?.kind !== 'answer') return;
      this.#nearest.set(head.label, number);
      if (isAhead(this.#keptAtMs[number] ?? 0, this.#limit.nowMs))
        this.#keptAtMs[number] = Number.NaN;
    });
  }

  find(call: CallIdentity): ModelReply | undefined {
    const found = this.#find(call);
    if (typeof found === 'string') {
      this.#use.miss(found);
      return undefined;
    }
    this.#use.reuse();
    return { ...found, source: 'store' };
  }

  has({ key, provider, twin, trialIndex }: CallIdentity): boolean {
    const identity = this.#options.identityOf(provider);
    const number = this.#answers.get(answerName(key, identity, twin, trialIndex));
    return number !== undefined && !isExpired(this.#keptAtMs[number], this.#limit);
  }

  expectedLatencyMs(call: CallIdentity): number | undefined {
    return this.#latencies.get(labelOf(call));
  }

  keep(call: CallIdentity, { source: _source, limits: _limits, ...reply }: ModelReply): void {
    const apiKey = this.#options.apiKeyOf(call.provider);
    if (!apiKey) {
      this.#refuse(
        `Answers of provider ${call.provider} are`,
        'there is no API key to seal them with',
      );
      return;
    }
    const { latencyMs, ...rest } = reply;
    const answer: StoredAnswer = {
      v: STORE_VERSION,
      key: call.key,
      provider: this.#options.identityOf(call.provider),
      twin: call.twin,
      trial: call.trialIndex,
      when: this.#options.clock.timestamp(),
      latencyMs,
      label: labelOf(call),
      parts: call.parts,
      reply: rest,
      ...(call.isStreamed ? { isStreamed: true } : {}),
    };
    const taken = this.#journal.append(answer, apiKey);
    if ('no' in taken) {
      this.#use.passOver();
      this.#refuse('An answer is', taken.no);
    } else {
      this.#index(taken.head, taken.number);
      this.#used[taken.number] = true;
    }
  }

  recall(name: string): string | undefined {
    return this.#constants.recall(name, this.#journal);
  }

  remember(name: string, value: string): void {
    const no = this.#constants.remember(name, value, this.#journal);
    if (no !== undefined) this.#refuse(`What is remembered as ${name} is`, no);
  }

  /** The lines of all answers that this run found or kept. */
  *usedLines(): Generator<Buffer> {
    for (const [number, isUsed] of this.#used.entries()) {
      const line = isUsed ? this.#journal.line(number) : undefined;
      if (line !== undefined) yield line;
    }
  }

  use(): StoreUse {
    return this.#use.use();
  }

  async close(): Promise<void> {
    const no = this.#journal.close();
    if (no !== undefined) this.#refuse('Answers are', no);
  }

  #index(head: LineHead, number: number): void {
    if (head.kind === 'answer') {
      this.#answers.set(head.name, number);
      this.#keptAtMs[number] = Date.parse(head.when);
      this.#latencies.set(head.label, head.latencyMs);
    } else {
      this.#constants.index(head.name, number);
    }
  }

  /** The answer to a call, or why there is none. */
  #find(call: CallIdentity): (RecordedReply & { readonly storedAt: string }) | string {
    const provider = this.#options.identityOf(call.provider);
    const name = answerName(call.key, provider, call.twin, call.trialIndex);
    const number = this.#answers.get(name);
    if (number === undefined) return this.#difference(call, provider);
    const apiKey = this.#options.apiKeyOf(call.provider);
    if (!apiKey) return 'no API key';
    const value: unknown = this.#journal.read(number, apiKey);
    const answer = value as StoredAnswer | undefined;
    if (answer?.v !== STORE_VERSION || !isAnswerTo(answer, call, provider)) {
      this.#use.passOver();
      return 'unsound';
    }
    if (isExpired(this.#keptAtMs[number], this.#limit)) return 'expired';
    const { latencyMs, reply } = answer;
    if (!servesStream(call, answer)) return NO_FIRST_TOKEN;
    this.#used[number] = true;
    return { ...reply, latencyMs, storedAt: answer.when };
  }

  /** What the request of a call changed against the latest answer of the same label. */
  #difference(call: CallIdentity, provider: string): string {
    const number = this.#nearest.get(labelOf(call));
    const nearest = number === undefined ? undefined : this.#journal.peek(number);
    const { parts, provider: before } = (nearest ?? {}) as Partial<StoredAnswer>;
    if (parts === undefined) return 'never asked';
    const differing = differingParts(call.parts, parts);
    return [...differing, ...(before === provider ? [] : ['provider'])].join(', ') || 'never asked';
  }

  /** Says each reason once: a store that keeps nothing costs later runs money, but no verdict. */
  #refuse(subject: string, reason: string): void {
    if (this.#refusals.has(reason)) return;
    this.#refusals.add(reason);
    const { path, observer } = this.#options;
    observer.warning(`${subject} not kept in ${path} for later runs, as ${reason}.`);
  }
}

/** Whether an answer was given to this very call, by what the line itself says. */
function isAnswerTo(answer: StoredAnswer, call: CallIdentity, provider: string): boolean {
  return (
    answer.key === call.key &&
    answer.provider === provider &&
    answer.twin === call.twin &&
    answer.trial === call.trialIndex &&
    differingParts(call.parts, answer.parts).length === 0
  );
}

function labelOf({ label }: Pick<CallIdentity, 'label'>): string {
  return label.slice(0, LABEL_LENGTH);
}
