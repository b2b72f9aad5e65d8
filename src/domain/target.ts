import type { Position } from './errors.ts';
import type { JsonObject } from './json.ts';
import type { PolicyRules } from './policy.ts';

export type Role = 'system' | 'developer' | 'user' | 'assistant';

/** A message of a prompt file; `template` may hold `{{variables}}`. */
export interface PromptMessage {
  readonly role: Role;
  readonly template: string;
  readonly position: Position;
}

/** Sampling settings in the words of `.prompt.yml`; absent means the provider's default. */
export interface ModelParameters {
  readonly temperature?: number;
  readonly topP?: number;
  readonly maxTokens?: number;
  readonly maxCompletionTokens?: number;
  readonly frequencyPenalty?: number;
  readonly presencePenalty?: number;
  readonly stop?: readonly string[];
  readonly seed?: number;
  readonly reasoningEffort?: string;
}

export type ResponseFormat =
  | { readonly type: 'text' }
  | { readonly type: 'json_object' }
  | { readonly type: 'json_schema'; readonly jsonSchema: JsonObject };

/** A prompt file, whatever its format. */
export interface Prompt {
  readonly path: string;
  readonly format: 'prompt-yml' | 'text' | 'messages';
  readonly messages: readonly PromptMessage[];
  readonly model?: string;
  readonly modelPosition?: Position;
  readonly parameters: ModelParameters;
  readonly responseFormat?: ResponseFormat;
}

/** One function that the model may call; `parameters` is a JSON Schema. */
export interface ToolDefinition {
  readonly name: string;
  readonly description?: string;
  readonly parameters: JsonObject;
  readonly strict?: boolean;
}

export interface ToolSet {
  readonly path: string;
  readonly tools: readonly ToolDefinition[];
}

/** A policy as it is rendered for the prompt; `document` is absent for plain text policies. */
export interface Policy {
  readonly path: string;
  readonly text: string;
  readonly document?: JsonObject;
  /** What it holds an agent to; absent for plain text policies. */
  readonly rules?: PolicyRules;
}

/** What is under test: everything of one revision that shapes the model's answer. */
export interface Target {
  /** Where the agent is of another's making it only stands in for it, and is sent nowhere. */
  readonly prompt: Prompt;
  readonly tools?: ToolSet;
  readonly policy?: Policy;
}

/** The part a file plays for an evalset. */
export type FileRole = 'prompt' | 'tools' | 'policy' | 'watched' | 'evalset' | 'settings';

/** How a file differs between the two sides; the first two differ in bytes only. */
export type ChangeKind =
  | 'byte-order-mark'
  | 'line-ends'
  | 'whitespace'
  | 'content'
  | 'added'
  | 'removed'
  | 'renamed';

/** A file that differs, with the part it plays; `role` is absent for files nothing judges. */
export interface FileChange {
  readonly path: string;
  readonly previousPath?: string;
  readonly kind: ChangeKind;
  /** The first line of head that differs, from 1, where the words of a file differ. */
  readonly line?: number;
  readonly role?: FileRole;
}
