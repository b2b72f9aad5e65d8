import type { AgentErrand } from '../../domain/agent.ts';
import type { Redact } from '../../domain/report.ts';
import type { AgentRunner } from '../../ports/agent-runner.ts';
import { errandText } from './protocol.ts';

/** One side of the agent: where its trials are sent, and the token that goes with them. */
export interface EndpointSide {
  readonly post: {
    /** The body of an answer with status 200. Throws ProviderError for anything else. */
    send(
      body: string,
      headers: Readonly<Record<string, string>>,
      signal: AbortSignal,
    ): Promise<string>;
    close(): void;
  };
  readonly token?: string;
}

/** Asks an agent that others run: each side at its own address, with its own token, and no key. */
export class EndpointRunner implements AgentRunner {
  readonly #sides: Readonly<Record<AgentErrand['side'], EndpointSide>>;
  readonly #redact: Redact;

  /** All that the agent answers passes `redact`, as it may repeat its token. */
  constructor(sides: Readonly<Record<AgentErrand['side'], EndpointSide>>, redact: Redact) {
    this.#sides = sides;
    this.#redact = redact;
  }

  async run(errand: AgentErrand, signal: AbortSignal): Promise<string> {
    const { post, token } = this.#sides[errand.side];
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    return this.#redact(await post.send(errandText(errand), headers, signal));
  }

  async close(): Promise<void> {
    for (const { post } of Object.values(this.#sides)) post.close();
  }
}
