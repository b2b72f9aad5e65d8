import { existsSync } from 'node:fs';
import { ConfigurationError, type Fault } from '../../domain/errors.ts';
import type { CallIdentity, ModelReply } from '../../domain/model-call.ts';
import type { CassetteMode } from '../../domain/settings.ts';
import type { StoreUse } from '../../domain/spend.ts';
import type { TrialStore } from '../../ports/trial-store.ts';
import { Journal } from './journal.ts';
import { parseRecording, type Recording } from './recording.ts';
import { differingParts, NO_FIRST_TOKEN, servesStream, UseCounter } from './store-use.ts';

/** A recording without its answer, which stays in the file. */
type Indexed = Omit<Recording, 'reply'> & { readonly number: number };

/**
 * Answers in a file that people keep and share, as JSON Lines. Mode *record* asks for every answer,
 * *replay* only for what is not recorded, *replay-only* never.
 */
export class Cassette implements TrialStore {
  readonly #path: string;
  readonly #mode: Exclude<CassetteMode, 'off'>;
  readonly #journal: Journal;
  readonly #recordings = new Map<string, Indexed>();
  /** The latest recording that was there of each label, to explain misses. */
  readonly #nearest = new Map<string, Indexed>();
  readonly #notes = new Map<string, string>();
  readonly #use = new UseCounter();

  /** Throws ConfigurationError for a broken file, and for a missing one that is to be replayed. */
  constructor(path: string, mode: Exclude<CassetteMode, 'off'>) {
    this.#path = path;
    this.#mode = mode;
    if (mode === 'replay-only' && !existsSync(path)) {
      throw broken('missing-file', 'the cassette does not exist', { file: path });
    }
    this.#journal = new Journal(path, (line, number) => {
      if (line !== undefined && line.toString('utf8').trim() === '') return;
      const recording = line === undefined ? undefined : parseRecording(line);
      if (recording === undefined) {
        const position = { file: path, line: number + 1, column: 1 };
        throw broken('bad-cassette', 'the line is no recording', position);
      }
      const indexed = this.#index(recording, number);
      this.#nearest.set(recording.label, indexed);
      this.#nearest.set(`${recording.label} ${recording.trial}`, indexed);
    });
  }

  find(call: CallIdentity): ModelReply | undefined {
    const indexed = this.#recordingOf(call);
    const recording = this.#mode === 'record' ? undefined : this.#read(indexed);
    if (recording !== undefined && servesStream(call, recording)) {
      this.#use.reuse();
      return { ...recording.reply, source: 'cassette' };
    }
    if (this.#mode === 'replay-only') throw this.#miss(call);
    this.#use.miss(recording === undefined ? this.#difference(call) : NO_FIRST_TOKEN);
    return undefined;
  }

  has({ key, trialIndex }: CallIdentity): boolean {
    return this.#mode !== 'record' && this.#recordings.has(nameOf(key, trialIndex));
  }

  /** A cassette is recorded once, and then nobody waits. */
  expectedLatencyMs(): undefined {}

  keep(call: CallIdentity, { source: _source, limits: _limits, ...reply }: ModelReply): void {
    const { key, parts, label, trialIndex: trial } = call;
    const streamed = call.isStreamed ? ({ isStreamed: true } as const) : {};
    const recording: Recording = { key, trial, parts, label, reply, ...streamed };
    const number = this.#journal.append(Buffer.from(JSON.stringify(recording)));
    this.#journal.flush();
    if (number === undefined) this.#use.passOver();
    else this.#index(recording, number);
  }

  /** Within the run only: a cassette holds answers and nothing else. */
  recall(name: string): string | undefined {
    return this.#notes.get(name);
  }

  remember(name: string, value: string): void {
    this.#notes.set(name, value);
  }

  use(): StoreUse {
    return this.#use.use();
  }

  async close(): Promise<void> {
    this.#journal.close();
  }

  /**
   * Equal requests of several cases are answered each with their own recording; a request of a case
   * that was not recorded, as after a new name, with the first one.
   */
  #index({ key, trial, label, parts }: Recording, number: number): Indexed {
    const indexed: Indexed = { key, trial, label, parts, number };
    this.#recordings.set(nameOf(key, trial, label), indexed);
    const first = nameOf(key, trial);
    if (!this.#recordings.has(first)) this.#recordings.set(first, indexed);
    return indexed;
  }

  #recordingOf({ key, trialIndex, label }: CallIdentity): Indexed | undefined {
    return (
      this.#recordings.get(nameOf(key, trialIndex, label)) ??
      this.#recordings.get(nameOf(key, trialIndex))
    );
  }

  #read(indexed: Indexed | undefined): Recording | undefined {
    const line = indexed === undefined ? undefined : this.#journal.read(indexed.number);
    return line === undefined ? undefined : parseRecording(line);
  }

  /** What the request of a call changed against the latest recording of the same label. */
  #difference(call: CallIdentity): string {
    const nearest = this.#nearest.get(call.label);
    const differing = nearest === undefined ? [] : differingParts(call.parts, nearest.parts);
    return differing.join(', ') || 'never asked';
  }

  /**
   * Names the recording that is nearest: of the same request, or else of the same case and side, of
   * the same trial if there is one.
   */
  #miss(call: CallIdentity): ConfigurationError {
    const nearest =
      this.#recordingOf(call) ??
      this.#recordingOf({ ...call, trialIndex: 0 }) ??
      this.#nearest.get(`${call.label} ${call.trialIndex}`) ??
      this.#nearest.get(call.label);
    const hint =
      nearest === undefined
        ? `${this.#recordings.size === 0 ? 'The cassette is empty' : 'Nothing is recorded of this case, nor of its request'}. Record it with replay: record.`
        : `The nearest recording is ${nearest.key.slice(0, 12)} (${nearest.label}, trial ${nearest.trial}), which differs in ${differences(call, nearest).join(', ') || NO_FIRST_TOKEN}.`;
    const problem = `it has no answer for ${call.label}, trial ${call.trialIndex} (key ${call.key.slice(0, 12)}), and replay-only makes no calls`;
    return broken('cassette-miss', problem, { file: this.#path }, hint);
  }
}

function differences(call: CallIdentity, recording: Indexed): string[] {
  const parts = differingParts(call.parts, recording.parts);
  return call.trialIndex === recording.trial ? parts : [...parts, 'trial'];
}

function nameOf(key: string, trial: number, label = ''): string {
  return `${key} ${trial} ${label}`;
}

function broken(
  code: Fault['code'],
  problem: string,
  position: NonNullable<Fault['position']>,
  hint?: string,
): ConfigurationError {
  return new ConfigurationError([
    { code, problem, position, ...(hint === undefined ? {} : { hint }) },
  ]);
}
