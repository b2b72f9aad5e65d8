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
    const found =
      this.#recordings.get(nameOf(call.key, call.trialIndex, call.label)) ??
      this.#recordings.get(nameOf(call.key, call.trialIndex));
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
    keep(this.#recordings, recording);
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

/**
 * Equal requests of several cases are answered each with their own recording; a request of a case that
 * was not recorded, as after a new name, with the first one.
 */
function keep(recordings: Map<string, Recording>, recording: Recording): void {
  const { key, trial, label } = recording;
  recordings.set(nameOf(key, trial, label), recording);
  if (!recordings.has(nameOf(key, trial))) recordings.set(nameOf(key, trial), recording);
}

function nameOf(key: string, trial: number, label = ''): string {
  return `${key} ${trial} ${label}`;
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
    keep(recordings, recording);
  }
  return recordings;
}

/** Whether a reply has the types that reports count on; a cassette is a file like any other. */
function isReply(reply: Partial<RecordedReply> | undefined): boolean {
  const { usage } = reply ?? {};
  return (
    typeof reply?.content === 'string' &&
    typeof reply.model === 'string' &&
    Number.isFinite(reply.latencyMs) &&
    Array.isArray(reply.toolCalls) &&
    (usage === undefined ||
      (Number.isFinite(usage?.inputTokens) && Number.isFinite(usage?.outputTokens)))
  );
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
      isReply(value.reply);
    return isWhole ? (value as Recording) : undefined;
  } catch {
    return undefined;
  }
}

function broken(fault: Fault): ConfigurationError {
  return new ConfigurationError([fault]);
}
