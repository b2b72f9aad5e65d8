import { join } from 'node:path';
import type { AgentEndpoint } from './domain/agent.ts';
import { ALL_REPORT_NAMES } from './domain/report.ts';
import type { CommandOptions } from './edges/agents/command.ts';
import type { PullRequestAccess } from './edges/github/pull-request-publisher.ts';
import { Cancellation } from './edges/process/cancellation.ts';
import { systemClock } from './edges/process/clock.ts';
import { endProcess } from './edges/process/ending.ts';
import { keepHeapSmall } from './edges/process/heap.ts';
import { systemRandomness } from './edges/process/randomness.ts';
import { refuseLinks } from './edges/storage/link-guard.ts';
import { ReportFiles, readReportFile, writeReportFile } from './edges/storage/report-files.ts';
import { TranscriptFile } from './edges/storage/transcripts.ts';
import { ConsoleObserver, type TextSink } from './edges/telemetry/console.ts';
import type { AgentRunner } from './ports/agent-runner.ts';
import type { Agents, EndpointOptions } from './ports/agents.ts';
import type { Approvals } from './ports/approvals.ts';
import type { Observer } from './ports/observer.ts';
import type { PriceTable } from './ports/price-table.ts';
import type { ProviderAccess, Providers } from './ports/providers.ts';
import type { Publisher } from './ports/publisher.ts';
import type { Repository } from './ports/repository.ts';
import type { SourceTree } from './ports/source-tree.ts';
import type { Storage } from './ports/storage.ts';

export { Cancellation, endProcess, readReportFile, writeReportFile };

/** What a shell knows about the world it runs in. */
export interface World {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly output: TextSink;
  /** The same observer, but safe to tell texts of others: it encodes them for the log, without secrets. */
  readonly encoded: (observer: Observer) => Observer;
  readonly reportDirectory: string;
  /** The file behind the page of the run; present only on a runner. */
  readonly stepSummaryPath?: string;
  /** What the Actions cache needs to carry answers between runs; absent where it is not used. */
  readonly cache?: { readonly folder: string; readonly namespace: string; readonly run: string };
  /** The pull request that the run belongs to; absent where there is none. */
  readonly pullRequest?: PullRequestAccess;
  readonly signal: AbortSignal;
}

/** The longest that fetching or saving earlier answers may hold a run up. */
const CACHE_TIME_LIMIT_MS = 30_000;

/** The longest that reading approvals and that publishing on a pull request may take, each. */
const GITHUB_TIME_LIMIT_MS = 60_000;

/** All ports of the gate on the real edges; this file alone knows which edge serves which port. */
export async function composeGate(world: World) {
  keepHeapSmall();
  const log = new ConsoleObserver(world.output, systemClock);
  const observer = world.encoded(log);
  for (const name of ['', ...ALL_REPORT_NAMES]) {
    refuseLinks(world.folder, join(world.reportDirectory, name));
  }
  return {
    repository: await openRepository(world.folder, world.environment),
    observer: log as Observer,
    publishers: await publishers(world, log, observer),
    ...(await approvals(world)),
    reportFolder: new ReportFiles(world.reportDirectory),
    transcripts: new TranscriptFile(join(world.reportDirectory, 'trials.jsonl')),
    clock: systemClock,
    randomness: systemRandomness,
    storage: await openStorage(world, observer),
    providers: { connect } as Providers,
    agents: {
      openCommands: (options) => openCommands({ ...options, environment: world.environment }),
      openEndpoints: (options) => openEndpoints(options, world.environment),
    } as Agents,
    openPrices,
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

async function publishers(world: World, log: Publisher, observer: Observer): Promise<Publisher[]> {
  const all: Publisher[] = [];
  if (world.stepSummaryPath !== undefined) {
    const { StepSummary } = await import('./edges/github/step-summary.ts');
    const { ActionOutputs } = await import('./edges/github/action-outputs.ts');
    const { Annotations } = await import('./edges/github/annotations.ts');
    all.push(new StepSummary(world.stepSummaryPath), new ActionOutputs(), new Annotations());
  }
  all.push(log);
  if (world.pullRequest !== undefined) {
    const { PullRequestPublisher } = await import('./edges/github/pull-request-publisher.ts');
    all.push(new PullRequestPublisher(world.pullRequest, patience(world), observer));
  }
  return all;
}

async function approvals({ pullRequest, signal }: World): Promise<{ approvals?: Approvals }> {
  if (pullRequest === undefined) return {};
  const { LiveApprovals } = await import('./edges/github/live-approvals.ts');
  return { approvals: new LiveApprovals(pullRequest, patience({ signal })) };
}

function patience({ signal }: Pick<World, 'signal'>) {
  return { signal, timeLimitMs: GITHUB_TIME_LIMIT_MS };
}

async function openStorage(world: World, observer: Observer): Promise<Storage> {
  const { FileStorage } = await import('./edges/storage/file-storage.ts');
  const { reportDirectory, cache } = world;
  const { signal } = world;
  const { folder: workTree } = world;
  const options = { reportDirectory, workTree, clock: systemClock, observer, signal };
  if (cache === undefined) return new FileStorage(options);
  const openCarrier = async () => {
    const { TrialCache } = await import('./edges/github/trial-cache.ts');
    return new TrialCache({ ...cache, observer, timeLimitMs: CACHE_TIME_LIMIT_MS, signal });
  };
  return new FileStorage({ ...options, openCarrier });
}

async function connect(access: ProviderAccess) {
  const { connectProvider } = await import('./edges/providers/connect.ts');
  return connectProvider({ ...access, clock: systemClock });
}

async function openCommands(options: CommandOptions): Promise<AgentRunner> {
  const { CommandRunner } = await import('./edges/agents/command.ts');
  return new CommandRunner(options);
}

async function openEndpoints(
  { endpoints, redact, ...limits }: EndpointOptions,
  environment: NodeJS.ProcessEnv,
): Promise<AgentRunner> {
  const { EndpointRunner } = await import('./edges/agents/endpoint.ts');
  const { MOST_ANSWER_BYTES } = await import('./edges/agents/protocol.ts');
  const { PlainPost } = await import('./edges/providers/plain-post.ts');
  const side = ({ url, token }: AgentEndpoint, peer: string) => ({
    post: new PlainPost(url, {
      ...limits,
      mostBytes: MOST_ANSWER_BYTES,
      clock: systemClock,
      environment,
      peer,
    }),
    ...(token === undefined ? {} : { token }),
  });
  const baseline = side(endpoints.baseline, "the endpoint of base's agent");
  const head = side(endpoints.head, "the endpoint of head's agent");
  return new EndpointRunner({ baseline, head }, redact);
}

async function openPrices(): Promise<PriceTable> {
  const { openPriceTable } = await import('./edges/prices/genai-prices.ts');
  return openPriceTable(new Date(systemClock.timestamp()));
}
