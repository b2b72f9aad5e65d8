import type { AgentErrand } from '../domain/agent.ts';

/** Runs agents of others' making. */
export interface AgentRunner {
  /**
   * What the agent writes for a trial. Throws ProviderError where it fails, writes too much, or does not
   * end in time.
   */
  run(errand: AgentErrand, signal: AbortSignal): Promise<string>;
  /** Closes its connections. */
  close(): Promise<void>;
}
