import type { SimulatedUser as UserScript } from '../../domain/agent.ts';
import type { ChatMessage, ModelRequest } from '../../domain/model-call.ts';

/** What the model that plays the user writes when it has nothing more to say. */
const DONE = 'DONE';

/** A user who is played by a model with a script. */
export class SimulatedUser {
  readonly #script: UserScript;
  readonly #model: string;
  #said = 0;

  /** `agent` is the request of the agent, whose model plays where the script names none. */
  constructor(script: UserScript, agent: ModelRequest) {
    this.#script = script;
    this.#model = script.model ?? agent.model;
  }

  get hasMore(): boolean {
    return this.#said < this.#script.turns;
  }

  /** Asks for the user's next message; to the model that plays, the agent is the other one. */
  request(messages: readonly ChatMessage[]): ModelRequest {
    return {
      model: this.#model,
      parameters: {},
      messages: [
        { role: 'system', content: instructionOf(this.#script.script) },
        ...messages.flatMap(mirrored),
      ],
    };
  }

  /** The user's message; undefined where the user has nothing more to say. */
  hear(content: string): string | undefined {
    this.#said += 1;
    const said = content.trim();
    return said === '' || said === DONE ? undefined : said;
  }
}

function instructionOf(script: string): string {
  return [
    'You play a user who writes to an assistant. Write only the next message of the user, as the user would.',
    `When the user has nothing more to say, write ${DONE} and nothing else.`,
    `The user: ${script}`,
  ].join('\n');
}

function mirrored(message: ChatMessage): ChatMessage[] {
  if (message.role === 'user') return [{ role: 'assistant', content: message.content }];
  if (message.role !== 'assistant' || message.content === '') return [];
  return [{ role: 'user', content: message.content }];
}
