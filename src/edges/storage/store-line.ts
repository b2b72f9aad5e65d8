import type { RecordedReply, RequestParts } from '../../domain/model-call.ts';
import { looksSealed } from './seal.ts';

/** The layout of a store's lines; lines of another one are asked anew. */
export const STORE_VERSION = 1;

/**
 * An answer as a line of the store holds it. The fields to find it by come first and in this order, so
 * that a file is indexed without parsing its JSON.
 */
export interface StoredAnswer {
  readonly v: number;
  readonly key: string;
  /** Who answered: the digest of the provider's interface, address and account. */
  readonly provider: string;
  readonly twin: number;
  readonly trial: number;
  readonly when: string;
  readonly latencyMs: number;
  readonly label: string;
  readonly parts: RequestParts;
  readonly reply: Omit<RecordedReply, 'latencyMs'>;
  /** It was asked for as a stream, whether it came as one or not. */
  readonly isStreamed?: true;
}

/** A value that all runs of a name share, as a line of the store holds it. */
export interface StoredConstant {
  readonly v: number;
  /** The digest of its name. */
  readonly constant: string;
  readonly when: string;
  readonly value: string;
}

/** What the start of a line says; nothing of it is verified yet. */
export type LineHead =
  | {
      readonly kind: 'answer';
      /** Finds it: equal for answers to the same call. */
      readonly name: string;
      readonly when: string;
      readonly latencyMs: number;
      readonly label: string;
    }
  | { readonly kind: 'constant'; readonly name: string; readonly when: string };

const WORD = '"([^"\\\\]{1,128})"';
const ANSWER = new RegExp(
  `^\\{"v":\\d+,"key":${WORD},"provider":${WORD},"twin":(\\d+),"trial":(\\d+),"when":${WORD},"latencyMs":([\\d.e+-]+),"label":`,
);
const CONSTANT = new RegExp(`^\\{"v":\\d+,"constant":${WORD},"when":${WORD},`);
const LONGEST_HEAD = 700;

/** No label holds it, as a quote in a JSON string has a backslash before it. */
const AFTER_LABEL = ',"parts":{"';

/** Reads the start of a line; undefined for a line that is no whole line of a store. */
export function readHead(line: Buffer): LineHead | undefined {
  if (!looksSealed(line)) return undefined;
  const start = line.toString('latin1', 0, LONGEST_HEAD);
  const answer = ANSWER.exec(start);
  if (answer !== null) {
    const [head, key = '', provider = '', twin = '', trial = '', when = '', latency] = answer;
    const label = labelAt(line, head.length);
    if (label === undefined) return undefined;
    const name = answerName(key, provider, Number(twin), Number(trial));
    return { kind: 'answer', name, when, latencyMs: Number(latency), label };
  }
  const [, constant, when = ''] = CONSTANT.exec(start) ?? [];
  return constant === undefined
    ? undefined
    : { kind: 'constant', name: constantName(constant), when };
}

/**
 * What answers to the same call have in common. Digests are cut, as an index of them is held in memory;
 * whoever reads the line compares them whole.
 */
export function answerName(key: string, provider: string, twin: number, trial: number): string {
  // Joined, as a concatenation would hold on to the whole line that its parts were cut from.
  return [key.slice(0, 32), provider.slice(0, 16), twin, trial].join(' ');
}

/** What lines of the same constant have in common. */
export function constantName(digest: string): string {
  return `constant ${digest}`;
}

function labelAt(line: Buffer, start: number): string | undefined {
  const end = line.indexOf(AFTER_LABEL, start);
  if (end === -1) return undefined;
  const json = line.toString('utf8', start, end);
  if (!json.includes('\\')) return json.slice(1, -1);
  try {
    return String(JSON.parse(json));
  } catch {
    return undefined;
  }
}
