import type { AgentTranscript } from '../../domain/agent.ts';
import type { Judgement } from '../../domain/grade.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { PolicyRules } from '../../domain/policy.ts';
import type { ToolDefinition } from '../../domain/target.ts';
import type { Schema } from '../document/schema.ts';

/** What graders of conversations see beside the output. */
export interface GradedConversation {
  /** Of a single answer: its message and its calls, which were not run. */
  readonly transcript: AgentTranscript;
  /** Base's policy, by which existing cases are judged. */
  readonly policy?: PolicyRules;
  readonly tools: readonly ToolDefinition[];
}

/**
 * A kind of grader: one file, one line in the catalogue, one page in docs/graders, one test.
 * Deterministic: the same output and options always get the same judgement.
 */
interface GraderKind {
  readonly type: string;
  /** Completes "This grader …" for tables. */
  readonly summary: string;
  /** JSON Schemas of its own options by name. */
  readonly options: Readonly<Record<string, Schema>>;
  readonly requiredOptions: readonly string[];
  /** Options whose texts may hold `{{ templates }}`; they are filled in for each case. */
  readonly templated: readonly string[];
  /** What is wrong with options that their schema cannot tell; "pattern must …: …". */
  check?(options: JsonObject): string | undefined;
}

/** A grader of the output's text. */
export interface GraderDefinition extends GraderKind {
  /** Judges one output; options are as their schema says, with templates filled in. */
  grade(output: string, options: JsonObject): Judgement;
}

/** A grader of a whole conversation: its messages, calls, results and approvals. */
export interface ConversationGrader extends GraderKind {
  gradeConversation(conversation: GradedConversation, options: JsonObject): Judgement;
}

/** A grader of either kind. */
export type AnyGrader = GraderDefinition | ConversationGrader;

/** A judgement without degrees: score 1 or 0. */
export function judged(passed: boolean, explanation: string): Judgement {
  return { passed, score: passed ? 1 : 0, explanation };
}
