import type { ModelParameters, ResponseFormat, Role, ToolDefinition } from './target.ts';

export interface ChatMessage {
  readonly role: Role;
  readonly content: string;
}

/** Everything that decides a model's answer; two equal requests cannot differ but by chance. */
export interface ModelRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly parameters: ModelParameters;
  readonly responseFormat?: ResponseFormat;
  readonly tools?: readonly ToolDefinition[];
}

/** The parts a request's key is made of, each as a digest, so that a miss can name what differs. */
export interface RequestParts {
  readonly model: string;
  readonly messages: string;
  readonly parameters: string;
  readonly responseFormat: string;
  readonly tools: string;
}

/** One request for one trial; `key` is the canonical hash of the request. */
export interface ModelCall {
  readonly request: ModelRequest;
  readonly key: string;
  readonly parts: RequestParts;
  readonly trialIndex: number;
  /** Names the case in messages to people; never sent. */
  readonly label: string;
}

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** The arguments as the model wrote them: JSON text, not yet parsed. */
  readonly arguments: string;
}

/** Tokens as the provider counted them. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What a model answered. */
export interface ModelReply {
  readonly content: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finishReason: string;
  /** The model's own name for itself, which may be a dated snapshot of the one asked for. */
  readonly model: string;
  readonly usage?: Usage;
  readonly latencyMs: number;
  readonly source: 'provider' | 'cassette';
}

/** A reply as it stands in a cassette. */
export type RecordedReply = Omit<ModelReply, 'source'>;
