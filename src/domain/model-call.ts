import type { AgentErrand } from './agent.ts';
import type { LimitReading } from './failure.ts';
import type { ModelParameters, ResponseFormat, Role, ToolDefinition } from './target.ts';

interface TextMessage {
  readonly role: Role;
  readonly content: string;
  /** Of an assistant's message: the calls that it asked for. */
  readonly toolCalls?: readonly ToolCall[];
}

/** The answer of a tool to a call. */
interface ToolMessage {
  readonly role: 'tool';
  readonly content: string;
  readonly toolCallId: string;
}

export type ChatMessage = TextMessage | ToolMessage;

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

/** Names the answer to one request in one trial. */
export interface CallIdentity {
  /** The canonical hash of the request. */
  readonly key: string;
  readonly parts: RequestParts;
  /** The provider that is asked, by its name in the settings. */
  readonly provider: string;
  readonly trialIndex: number;
  /** Which of the cases with this very request it is, from 0: their answers are separate draws. */
  readonly twin: number;
  /** Names the case in messages to people; never sent. */
  readonly label: string;
  /** The time to the first token is graded, so the answer is streamed. */
  readonly isStreamed: boolean;
}

/** One request for one trial. */
export interface ModelCall extends CallIdentity {
  readonly request: ModelRequest;
  /** Where no model is asked but an agent of another's making; the request only names it then. */
  readonly errand?: AgentErrand;
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

/** Where an answer came from; a batch costs half. */
export type ReplySource = 'provider' | 'batch' | 'store' | 'cassette';

/** What a model answered. */
export interface ModelReply {
  readonly content: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finishReason: string;
  /** The model's own name for itself, which may be a dated snapshot of the one asked for. */
  readonly model: string;
  readonly usage?: Usage;
  /** From sending the request to the end of the answer. */
  readonly latencyMs: number;
  /** From sending the request to the first token; known for streamed answers only. */
  readonly firstTokenMs?: number;
  readonly source: ReplySource;
  /** When an answer from the trial store was given, in ISO 8601. */
  readonly storedAt?: string;
  /** What the provider said of its limits along with the answer. */
  readonly limits?: LimitReading;
}

/** A reply as it stands in a file. */
export type RecordedReply = Omit<ModelReply, 'source' | 'limits' | 'storedAt'>;
