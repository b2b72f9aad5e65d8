import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import type { ModelCall, ModelReply } from '../../src/domain/model-call.ts';
import type { RunOptions, Settings } from '../../src/domain/settings.ts';
import { selectEvalsets } from '../../src/pipeline/evalsets.ts';
import { type Measured, measure } from '../../src/pipeline/measure.ts';
import type { Price } from '../../src/ports/price-table.ts';
import { MemoryStore, memoryTranscripts } from './memory-store.ts';
import { MemoryTree } from './memory-tree.ts';
import { SimulatedClock } from './simulated-clock.ts';

export interface MeasurementSetup {
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  /** What the model writes, or all that it answers; throws what a client throws. */
  readonly answer: (call: ModelCall) => string | Partial<ModelReply>;
  readonly takesMs?: (call: ModelCall) => number;
  readonly settings?: Partial<Settings>;
  /** What is kept from run to run; undefined: nothing is. */
  readonly store?: MemoryStore;
  readonly clock?: SimulatedClock;
  readonly price?: Price;
}

const OPTIONS: RunOptions = {
  settingsPath: 'headgate.yaml',
  apiKey: 'key-of-a-test',
  apiKeys: { lab: 'key-of-a-test' },
  cassette: { mode: 'off', path: '' },
  isCached: false,
  bootstrap: false,
  reportDirectory: 'reports',
};
const ANSWER_MS = 20;

/** Measures the evalsets of two trees in simulated time, and keeps the calls that were made. */
export async function measurement(setup: MeasurementSetup): Promise<{
  readonly measured: Measured;
  readonly calls: readonly ModelCall[];
  readonly notices: readonly string[];
}> {
  const { clock = new SimulatedClock(), store, answer, price } = setup;
  const { takesMs = () => ANSWER_MS } = setup;
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    provider: { ...DEFAULT_SETTINGS.provider, model: 'gpt' },
    ...setup.settings,
  };
  const trees = { baseline: new MemoryTree(setup.base), head: new MemoryTree(setup.head) };
  const { baseline, head } = trees;
  const { selected } = await selectEvalsets(baseline, head, settings, OPTIONS.settingsPath);
  const calls: ModelCall[] = [];
  const notices: string[] = [];
  const complete = async (call: ModelCall): Promise<ModelReply> => {
    calls.push(call);
    await clock.pause(takesMs(call));
    return replyTo(call, answer(call));
  };
  const client = { complete, close: async () => undefined };
  const open = {
    trials: store ?? new Unkept(),
    saveShard: () => 'shard-1-of-1.jsonl',
    close: async () => undefined,
  };
  const revision = { sha: '0'.repeat(40), label: 'main' };
  const measuring = measure(selected, {
    settings,
    options: { ...OPTIONS, ...(store === undefined ? {} : { trialStorePath: 'store.jsonl' }) },
    trees,
    revisions: { baseline: revision, head: revision, chosenBy: 'test' },
    providers: { connect: async () => ({ client }) },
    clock,
    randomness: { seed: () => 'seed', number: () => 0.5 },
    observer: {
      phase: () => undefined,
      trialFinished: () => undefined,
      notice: (message) => notices.push(message),
      warning: (message) => notices.push(message),
    },
    redact: (text) => text,
    transcripts: memoryTranscripts,
    repository: { checkOut: () => Promise.reject(new Error('nothing is checked out')) },
    agents: {
      openCommands: () => Promise.reject(new Error('no command is run')),
      openEndpoints: () => Promise.reject(new Error('no endpoint is asked')),
    },
    openPrices: async () => ({ source: 'a table', priceOf: () => price }),
    signal: new AbortController().signal,
    storage: {
      openCassette: async () => open,
      openStore: async () => open,
      openRunStore: () => open,
      openUnkept: () => open,
      findShards: () => [],
    },
  });
  const measured = await clock.until(measuring);
  if ('withheld' in measured)
    throw new Error(`nothing was measured for want of a ${measured.withheld}`);
  return { measured, calls, notices };
}

/** A store that forgets. */
class Unkept extends MemoryStore {
  override keep(): void {}
}

function replyTo(call: ModelCall, answer: string | Partial<ModelReply>): ModelReply {
  const fields = typeof answer === 'string' ? { content: answer } : answer;
  return {
    content: '',
    toolCalls: [],
    finishReason: 'stop',
    model: call.request.model,
    usage: { inputTokens: 10, outputTokens: 2 },
    latencyMs: ANSWER_MS,
    source: 'provider',
    ...fields,
  };
}
