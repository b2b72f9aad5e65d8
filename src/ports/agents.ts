import type { AgentEndpoint, AgentErrand } from '../domain/agent.ts';
import type { Redact } from '../domain/report.ts';
import type { AgentRunner } from './agent-runner.ts';

type BySide<Thing> = Readonly<Record<AgentErrand['side'], Thing>>;

/** Programs that are agents. */
export interface CommandAccess {
  readonly timeoutMs: number;
  /** Where the files of each side are. */
  readonly folders: BySide<string>;
  readonly redact: Redact;
}

/** One agent that is asked over HTTP. */
export interface EndpointOptions {
  readonly endpoints: BySide<AgentEndpoint>;
  readonly timeoutMs: number;
  /** The most connections to a side at a time. */
  readonly connections: number;
  readonly allowPrivateNetwork: boolean;
  readonly redact: Redact;
}

/** Opens the ways to agents of others' making. */
export interface Agents {
  openCommands(options: CommandAccess): Promise<AgentRunner>;
  openEndpoints(options: EndpointOptions): Promise<AgentRunner>;
}
