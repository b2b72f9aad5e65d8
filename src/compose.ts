import type { RunOptions, Settings } from './domain/settings.ts';
import { systemClock } from './edges/process/clock.ts';
import { systemRandomness } from './edges/process/randomness.ts';
import { ReportFiles, readReportFile } from './edges/storage/report-files.ts';
import { ConsoleObserver, type TextSink } from './edges/telemetry/console.ts';
import type { ModelClient } from './ports/model-client.ts';
import type { Observer } from './ports/observer.ts';
import type { Publisher } from './ports/publisher.ts';
import type { Repository } from './ports/repository.ts';
import type { SourceTree } from './ports/source-tree.ts';

export { readReportFile };

/** What a shell knows about the world it runs in. */
export interface World {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly output: TextSink;
  readonly reportDirectory: string;
  /** The file behind the page of the run; present only on a runner. */
  readonly stepSummaryPath?: string;
  readonly signal: AbortSignal;
}

/** All ports of the gate on the real edges; this file alone knows which edge serves which port. */
export async function composeGate(world: World) {
  const observer = new ConsoleObserver(world.output, systemClock);
  return {
    repository: await openRepository(world.folder, world.environment),
    observer: observer as Observer,
    publishers: await publishers(world, observer),
    clock: systemClock,
    randomness: systemRandomness,
    connect,
    signal: world.signal,
  };
}

/** The git repository of a folder. */
export async function openRepository(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Repository> {
  const { GitRepository } = await import('./edges/git/repository.ts');
  return new GitRepository(folder, environment);
}

/** The files of a work tree as they are on disk, for checks before a commit. */
export async function openWorkTree(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<SourceTree> {
  const { readWorkTree } = await import('./edges/git/work-tree.ts');
  return readWorkTree(folder, environment);
}

async function publishers(world: World, console: Publisher): Promise<Publisher[]> {
  const all: Publisher[] = [new ReportFiles(world.reportDirectory)];
  if (world.stepSummaryPath !== undefined) {
    const { StepSummary } = await import('./edges/github/step-summary.ts');
    const { ActionOutputs } = await import('./edges/github/action-outputs.ts');
    all.push(new StepSummary(world.stepSummaryPath), new ActionOutputs());
  }
  return [...all, console];
}

/** A model client for a connection: the provider, a cassette, or both. */
async function connect(connection: {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly settings: Settings;
  readonly cassette: RunOptions['cassette'];
}): Promise<ModelClient> {
  const { baseUrl, apiKey, settings, cassette } = connection;
  const openProvider = async () => {
    const { OpenAiChat } = await import('./edges/providers/openai-chat.ts');
    const { WithoutKey } = await import('./edges/providers/without-key.ts');
    const { provider } = settings;
    const key = apiKey ?? '';
    const client = new OpenAiChat({ baseUrl, apiKey: key, provider, clock: systemClock });
    return new WithoutKey(client, key);
  };
  if (cassette.mode === 'off') return openProvider();
  const { Cassette } = await import('./edges/providers/cassette.ts');
  const provider = cassette.mode === 'replay-only' ? undefined : await openProvider();
  return new Cassette(cassette.path, cassette.mode, provider);
}
