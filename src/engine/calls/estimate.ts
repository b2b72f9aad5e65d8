import type { ModelRequest, Usage } from '../../domain/model-call.ts';

const CHARACTERS_PER_TOKEN = 4;
/** Output tokens expected of a model that has answered nothing yet. */
const FIRST_OUTPUT = 256;
/** Answers that a mean is over at most, so that it follows a change. */
const MEMORY = 64;

/** What a model's calls are expected to use, learnt from what earlier ones used. */
export class TokenEstimate {
  #inputRatio = 1;
  #meanOutput = FIRST_OUTPUT;
  #answers = 0;

  /** Tokens of a request: by its length in messages, and as many as it may or others did answer. */
  of({ messages, parameters }: ModelRequest): Usage {
    const most = parameters.maxCompletionTokens ?? parameters.maxTokens;
    return {
      inputTokens: Math.ceil(guessOf(messages) * this.#inputRatio),
      outputTokens: Math.ceil(most ?? this.#meanOutput),
    };
  }

  /** Learns what tools and formats add to the messages, and how long answers are. */
  learn({ messages }: ModelRequest, usage: Usage): void {
    this.#answers = Math.min(MEMORY, this.#answers + 1);
    const ratio = usage.inputTokens / guessOf(messages);
    this.#inputRatio += (ratio - this.#inputRatio) / this.#answers;
    this.#meanOutput += (usage.outputTokens - this.#meanOutput) / this.#answers;
  }
}

function guessOf(messages: ModelRequest['messages']): number {
  let characters = 0;
  for (const { content } of messages) characters += content.length;
  return Math.max(1, characters / CHARACTERS_PER_TOKEN);
}
