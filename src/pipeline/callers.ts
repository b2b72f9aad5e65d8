import { endpointsOf } from '../core/governance/endpoints.ts';
import { keyFault, keyOf, providerUrl } from '../core/governance/trust.ts';
import { COMMAND_PROVIDER, endpointAgent } from '../core/target/foreign-agent.ts';
import { ConfigurationError, type Fault } from '../domain/errors.ts';
import type { ReplySource, Usage } from '../domain/model-call.ts';
import type { Redact } from '../domain/report.ts';
import type { RevisionPair } from '../domain/revision.ts';
import type { ProviderSettings, RunOptions, Settings } from '../domain/settings.ts';
import type { Spend } from '../domain/spend.ts';
import { AgentCaller } from '../engine/calls/agent-caller.ts';
import { AgentClient } from '../engine/calls/agent-client.ts';
import { BatchCaller } from '../engine/calls/batch.ts';
import type { BatchMemory } from '../engine/calls/batch-memory.ts';
import type { Caller } from '../engine/calls/caller.ts';
import { Lane } from '../engine/calls/lane.ts';
import type { LaneEvent } from '../engine/calls/lane-log.ts';
import { Ledger } from '../engine/calls/ledger.ts';
import type { Agents } from '../ports/agents.ts';
import type { BatchClient } from '../ports/batch-client.ts';
import type { Checkout } from '../ports/checkout.ts';
import type { Clock } from '../ports/clock.ts';
import type { ModelClient } from '../ports/model-client.ts';
import type { Observer } from '../ports/observer.ts';
import type { ProviderAccess, Providers } from '../ports/providers.ts';
import type { Randomness } from '../ports/randomness.ts';
import type { Repository } from '../ports/repository.ts';

export interface CallerContext {
  readonly settings: Settings;
  readonly options: RunOptions;
  readonly providers: Providers;
  readonly repository: Pick<Repository, 'checkOut'>;
  readonly revisions: RevisionPair;
  readonly agents: Agents;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly observer: Observer;
  readonly redact: Redact;
  readonly ledger: Ledger;
  readonly memory: BatchMemory;
  /** US dollars; undefined for a model without a price. */
  readonly costUsd: (model: string, usage: Usage, source?: ReplySource) => number | undefined;
}

/** Every provider of the settings by its name. */
export function providersByName(settings: Settings): Map<string, ProviderSettings> {
  return new Map(allProviders(settings).map((provider) => [provider.name, provider]));
}

/** Programs at the same time, whatever a provider would take: they share the runner's cores. */
const MOST_COMMANDS = 4;

/** Shorter pauses are the ordinary rhythm of a rate limit. */
const SHORTEST_TOLD_MS = 1_000;

/** Every provider of the settings, the default one first. */
function allProviders({ provider, providers }: Settings): readonly ProviderSettings[] {
  return [provider, ...providers];
}

/** What keeps these providers from being called, all of it together. */
export function accessFaults(
  names: ReadonlySet<string>,
  settings: Settings,
  options: RunOptions,
): Fault[] {
  const used = allProviders(settings).filter(({ name }) => names.has(name));
  const agents = [...names].flatMap((name) => endpointAgent(name) ?? []);
  const faultsOfAgents = agents.flatMap((agent) => {
    const read = endpointsOf(agent, options, settings);
    return 'faults' in read ? read.faults : [];
  });
  const faultsOfProviders = used.flatMap((provider): Fault[] => {
    const url = providerUrl(provider, options, settings);
    const missingKey = keyFault(provider, options);
    return [
      ...('fault' in url ? [url.fault] : []),
      ...(missingKey === undefined ? [] : [missingKey]),
    ];
  });
  return [...faultsOfProviders, ...faultsOfAgents];
}

/** Connects to each provider when its first call is due, and to each once. */
export class Callers {
  readonly #context: CallerContext;
  readonly #callers = new Map<string, Promise<Caller>>();
  readonly #clients: ModelClient[] = [];
  readonly #lanes: Lane[] = [];
  readonly #checkouts: Checkout[] = [];

  constructor(context: CallerContext) {
    this.#context = context;
  }

  for(name: string): Promise<Caller> {
    const known = this.#callers.get(name);
    if (known !== undefined) return known;
    const caller = this.#connect(name);
    this.#callers.set(name, caller);
    return caller;
  }

  /** What all calls so far used. */
  spend(): Spend {
    const { calls, inputTokens, outputTokens, costUsd, estimated, unpriced } =
      this.#context.ledger.totals;
    const sum = (count: (lane: Lane) => number) =>
      this.#lanes.reduce((total, lane) => total + count(lane), 0);
    return {
      attempts: calls,
      retries: sum(({ counts }) => counts.retries),
      turnedAway: sum(({ counts }) => counts.turnedAway),
      inputTokens,
      outputTokens,
      estimated,
      ...(unpriced > 0 ? {} : { costUsd }),
    };
  }

  async close(): Promise<void> {
    for (const client of this.#clients) await client.close();
    for (const checkout of this.#checkouts) await checkout.remove();
  }

  async #connect(name: string): Promise<Caller> {
    if (name === COMMAND_PROVIDER) return this.#commands();
    const agent = endpointAgent(name);
    if (agent !== undefined) return this.#endpoint(agent);
    const { providers, clock, ledger, randomness, costUsd } = this.#context;
    const access = this.#access(name);
    const { client, batch } = await providers.connect(access);
    this.#clients.push(client);
    const { settings } = access;
    if (batch !== undefined) return this.#batch(batch, settings);
    const lane = new Lane({
      client,
      settings,
      clock,
      random: () => randomness.number(),
      ledger,
      costUsd,
      observe: (event) => this.#tell(`provider ${name}`, event),
    });
    this.#lanes.push(lane);
    return lane;
  }

  async #commands(): Promise<Caller> {
    const { repository, revisions, agents, settings, clock, redact } = this.#context;
    const { trialTimeoutMs, concurrency } = settings.provider;
    const baseline = await this.#checkOut(repository, revisions.baseline.sha);
    const head = await this.#checkOut(repository, revisions.head.sha);
    const folders = { baseline: baseline.folder, head: head.folder };
    const runner = await agents.openCommands({ timeoutMs: trialTimeoutMs, folders, redact });
    return new AgentCaller(new AgentClient(runner, clock), Math.min(concurrency, MOST_COMMANDS));
  }

  /** A lane as to a provider, but with an account of its own: an agent's calls are not the provider's. */
  async #endpoint(agent: string): Promise<Caller> {
    const { agents, settings, options, clock, redact, randomness } = this.#context;
    const read = endpointsOf(agent, options, settings);
    if ('faults' in read) throw new ConfigurationError(read.faults);
    const { trialTimeoutMs: timeoutMs, concurrency, maxRetries } = settings.provider;
    const runner = await agents.openEndpoints({
      endpoints: read.endpoints,
      timeoutMs,
      connections: concurrency,
      allowPrivateNetwork: settings.allowPrivateNetwork,
      redact,
    });
    const client = new AgentClient(runner, clock);
    this.#clients.push(client);
    return new Lane({
      client,
      settings: { timeoutMs, trialTimeoutMs: timeoutMs, concurrency, maxRetries },
      clock,
      random: () => randomness.number(),
      ledger: new Ledger({ calls: settings.spendLimit.calls }),
      costUsd: () => undefined,
      observe: (event) => this.#tell(`agent ${agent}`, event),
    });
  }

  async #checkOut(repository: CallerContext['repository'], sha: string): Promise<Checkout> {
    const checkout = await repository.checkOut(sha);
    this.#checkouts.push(checkout);
    for (const notice of checkout.notices) this.#context.observer.notice(notice);
    return checkout;
  }

  #batch(client: BatchClient, { maxRetries }: ProviderSettings): Caller {
    const { clock, randomness, memory, ledger, costUsd, observer } = this.#context;
    return new BatchCaller({
      client,
      memory,
      clock,
      random: () => randomness.number(),
      maxRetries,
      ledger,
      costUsd: (model, usage) => costUsd(model, usage, 'batch'),
      onProgress: (message) => observer.notice(message),
    });
  }

  /** Says what holds a run up; single retries are only counted. */
  #tell(whom: string, event: LaneEvent): void {
    const { observer } = this.#context;
    if (event.kind === 'pause' && event.waitMs >= SHORTEST_TOLD_MS) {
      const seconds = (event.waitMs / 1000).toFixed(1);
      observer.notice(`all calls to ${whom} pause for ${seconds} s: ${event.error.message}`);
    } else if (event.kind === 'stopped') {
      observer.warning(`${whom}: ${event.stop.error.message}`);
    }
  }

  #access(name: string): ProviderAccess {
    const { settings, options, redact } = this.#context;
    const provider = allProviders(settings).find((item) => item.name === name);
    if (provider === undefined) throw new TypeError(`No provider is called ${name}`);
    const url = providerUrl(provider, options, settings);
    const fault = 'fault' in url ? url.fault : keyFault(provider, options);
    if (fault !== undefined || 'fault' in url) throw new ConfigurationError([fault as Fault]);
    return {
      settings: provider,
      baseUrl: url.url,
      apiKey: keyOf(provider, options) ?? '',
      redact,
      allowPrivateNetwork: settings.allowPrivateNetwork,
    };
  }
}
