import { normalQuantile } from '../../src/core/stats/normal.ts';

/*
 * What the mock server does, as data, and everything that follows from it: the answer to a request,
 * how long it takes and what goes wrong depend on the seed, the request and how often it was made, never
 * on the order in which requests arrive. So what is true and what is ideal can be worked out beforehand.
 */

export type Side = 'base' | 'head';

/** One request as the server sees it: the side and the number of the case stand in its message. */
export interface Question {
  readonly side: Side;
  readonly number: number;
}

/** `median` and `p95` describe a lognormal draw. */
export type Latency =
  | { readonly kind: 'none' }
  | { readonly kind: 'fixed'; readonly ms: number }
  | { readonly kind: 'lognormal'; readonly medianMs: number; readonly p95Ms: number };

/**
 * What a server may do instead of answering: an error, a cut connection, silence, or a body that is
 * cut while the transfer ends well, cut by the end of the transfer, no JSON, or without a choice.
 */
export type Mishap =
  | 'error-500'
  | 'reset'
  | 'hang'
  | 'cut-json'
  | 'cut-transfer'
  | 'no-json'
  | 'no-choice';

export interface MockPlan {
  readonly seed: number;
  readonly latency: Latency;
  /** A bucket of `burst` requests that refills at `perMinute`. */
  readonly limit?: { readonly perMinute: number; readonly burst: number };
  /** How likely each is in one attempt, 0..1. */
  readonly mishaps?: Readonly<Partial<Record<Mishap, number>>>;
}

/** How often the mock is right, by side: a drop that the gate must measure exactly. */
const RIGHT_RATES = { base: 0.9, head: 0.86 };

/** The text that the right answer to a case holds. */
export function answerTo(number: number): string {
  return `code-${Math.floor(draw(`answer ${number}`) * 1e9).toString(36)}`;
}

/** Whether the mock answers a case rightly on a side. */
export function isRight({ seed }: MockPlan, { side, number }: Question): boolean {
  return draw(`right ${seed} ${side} ${number}`) < RIGHT_RATES[side];
}

/** How long the answer to an attempt takes, in ms; attempts count from 0. */
export function latencyMs(
  { seed, latency }: MockPlan,
  question: Question,
  attempt: number,
): number {
  if (latency.kind === 'none') return 0;
  if (latency.kind === 'fixed') return latency.ms;
  const { medianMs, p95Ms } = latency;
  const spread = Math.log(p95Ms / medianMs) / normalQuantile(0.95);
  const place = draw(`latency ${seed} ${question.side} ${question.number} ${attempt}`);
  return medianMs * Math.exp(spread * normalQuantile(Math.max(place, 1e-9)));
}

/** What goes wrong with an attempt; undefined when it is answered. */
export function mishapOf(
  { seed, mishaps = {} }: MockPlan,
  question: Question,
  attempt: number,
): Mishap | undefined {
  let place = draw(`mishap ${seed} ${question.side} ${question.number} ${attempt}`);
  for (const [mishap, rate] of Object.entries(mishaps)) {
    place -= rate;
    if (place < 0) return mishap as Mishap;
  }
  return undefined;
}

/**
 * A bound that no schedule can beat, in ms: what the calls alone take when each is made once, at so many
 * at a time and within the limit. No start-up, no grading, no retry.
 */
export function idealMs(
  plan: MockPlan,
  questions: readonly Question[],
  concurrency: number,
): number {
  const latencies = questions.map((question) => latencyMs(plan, question, 0));
  const longest = latencies.reduce((most, ms) => Math.max(most, ms), 0);
  const sum = latencies.reduce((total, ms) => total + ms, 0);
  const spread =
    plan.latency.kind === 'fixed'
      ? Math.ceil(questions.length / concurrency) * longest
      : Math.max(sum / concurrency, longest);
  if (plan.limit === undefined) return spread;
  const { perMinute, burst } = plan.limit;
  return Math.max(spread, ((questions.length - burst) / perMinute) * 60_000 + longest);
}

/** A number in 0..1 from a text: FNV-1a (Fowler, Noll and Vo) with the last mixing step of MurmurHash3. */
function draw(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
