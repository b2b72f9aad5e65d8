import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigurationError, type Fault } from '../../domain/errors.ts';
import type {
  ModelCall,
  ModelReply,
  RecordedReply,
  RequestParts,
} from '../../domain/model-call.ts';
import type { CassetteMode } from '../../domain/settings.ts';
import type { ModelClient } from '../../ports/model-client.ts';

/** One line of a cassette: a request's key and parts, the trial's index and the answer. */
interface Recording {
  readonly key: string;
  readonly trial: number;
  readonly parts: RequestParts;
  readonly label: string;
  readonly reply: RecordedReply;
}

/**
 * Records model calls as JSON Lines and replays them. *record* asks the provider always, *replay*
 * only for what is not recorded, *replay-only* never.
 */
export class Cassette implements ModelClient {
  readonly #path: string;
  readonly #mode: Exclude<CassetteMode, 'off'>;
  readonly #provider: ModelClient | undefined;
  readonly #recordings: Map<string, Recording>;

  /** `provider` may be absent in mode replay-only. Throws ConfigurationError for a broken file. */
  constructor(path: string, mode: Exclude<CassetteMode, 'off'>, provider: ModelClient | undefined) {
    this.#path = path;
    this.#mode = mode;
    this.#provider = provider;
    this.#recordings = readCassette(path, mode);
  }

  async complete(call: ModelCall, signal: AbortSignal): Promise<ModelReply> {
    const found = this.#recordings.get(nameOf(call.key, call.trialIndex));
    if (found !== undefined && this.#mode !== 'record') {
      return { ...found.reply, source: 'cassette' };
    }
    if (this.#mode === 'replay-only' || this.#provider === undefined) throw this.#miss(call);
    const reply = await this.#provider.complete(call, signal);
    this.#record(call, reply);
    return reply;
  }

  async close(): Promise<void> {
    await this.#provider?.close();
  }

  #record(call: ModelCall, { source: _source, ...reply }: ModelReply): void {
    const { key, parts, label, trialIndex: trial } = call;
    const recording: Recording = { key, trial, parts, label, reply };
    this.#recordings.set(nameOf(key, trial), recording);
    mkdirSync(dirname(this.#path), { recursive: true });
    appendFileSync(this.#path, `${JSON.stringify(recording)}\n`);
  }

  /** Names the recording that is nearest: first the same request, then the most equal parts. */
  #miss(call: ModelCall): ConfigurationError {
    let nearest: { recording: Recording; differing: string[] } | undefined;
    for (const recording of this.#recordings.values()) {
      const differing = differingParts(call, recording);
      const isNearer =
        nearest === undefined ||
        differing.length < nearest.differing.length ||
        (differing.length === nearest.differing.length &&
          recording.label === call.label &&
          nearest.recording.label !== call.label);
      if (isNearer) nearest = { recording, differing };
    }
    const hint =
      nearest === undefined
        ? 'The cassette is empty. Record it with replay: record.'
        : `The nearest recording is ${nearest.recording.key.slice(0, 12)} (${nearest.recording.label}, trial ${nearest.recording.trial}), which differs in ${nearest.differing.join(', ')}.`;
    return new ConfigurationError([
      {
        code: 'cassette-miss',
        position: { file: this.#path },
        problem: `it has no answer for ${call.label}, trial ${call.trialIndex} (key ${call.key.slice(0, 12)}), and replay-only makes no calls`,
        hint,
      },
    ]);
  }
}

function differingParts(call: ModelCall, recording: Recording): string[] {
  const names = Object.keys(call.parts) as (keyof RequestParts)[];
  const parts = names.filter((name) => call.parts[name] !== recording.parts[name]);
  return call.trialIndex === recording.trial ? parts : [...parts, 'trial'];
}

function nameOf(key: string, trial: number): string {
  return `${key} ${trial}`;
}

function readCassette(path: string, mode: CassetteMode): Map<string, Recording> {
  const recordings = new Map<string, Recording>();
  if (!existsSync(path)) {
    if (mode !== 'replay-only') return recordings;
    throw broken({
      code: 'missing-file',
      problem: 'the cassette does not exist',
      position: { file: path },
    });
  }
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const recording = parseRecording(line);
    if (recording === undefined) {
      const position = { file: path, line: index + 1, column: 1 };
      throw broken({ code: 'bad-cassette', problem: 'the line is no recording', position });
    }
    recordings.set(nameOf(recording.key, recording.trial), recording);
  }
  return recordings;
}

function parseRecording(line: string): Recording | undefined {
  try {
    const value = JSON.parse(line) as Partial<Recording> | null;
    const isWhole =
      typeof value?.key === 'string' &&
      Number.isInteger(value.trial) &&
      typeof value.parts === 'object' &&
      value.parts !== null &&
      typeof value.label === 'string' &&
      typeof value.reply?.content === 'string' &&
      Array.isArray(value.reply.toolCalls);
    return isWhole ? (value as Recording) : undefined;
  } catch {
    return undefined;
  }
}

function broken(fault: Fault): ConfigurationError {
  return new ConfigurationError([fault]);
}
