/** How far an agent may go by itself. */
export type Autonomy = 'suggest' | 'propose' | 'act';

/** Something that must never happen: in words, and where a machine can tell, as a condition on calls. */
export interface NeverRule {
  readonly rule: string;
  /** Tools that the rule is about; absent where only words say it. */
  readonly tools?: readonly string[];
  /** A call of such a tool is a breach unless one of these has answered before in the same trial. */
  readonly unlessAfter?: readonly string[];
}

/** What a policy says that a machine can hold an agent to. */
export interface PolicyRules {
  readonly name: string;
  readonly version: string;
  readonly autonomy?: Autonomy;
  /** Only tools that look things up may be called. */
  readonly retrievalOnly: boolean;
  /** Tools that may be called, those that need approval included; absent: every tool. */
  readonly allowed?: readonly string[];
  readonly needApproval: readonly string[];
  /** Tools that only look things up; they are no actions. */
  readonly lookUps: readonly string[];
  /** The most actions of a trial. */
  readonly mostActions?: number;
  readonly never: readonly NeverRule[];
  /** In words, as the prompt says it. */
  readonly forbiddenContent: readonly string[];
  /** What of it a machine can find. */
  readonly forbiddenPatterns?: readonly ForbiddenPattern[];
  readonly dataScopes: readonly DataScope[];
  readonly escalation?: Escalation;
}

/** A pattern, in the syntax of RE2, of what the agent must not write. */
export interface ForbiddenPattern {
  readonly say: string;
  readonly pattern: string;
}

/** Data that may be used, and what for. */
export interface DataScope {
  readonly scope: string;
  readonly purpose: string;
  readonly access: 'read' | 'write';
}

/** Who takes over, when, and how the agent hands over. */
export interface Escalation {
  readonly to: string;
  readonly when: readonly string[];
  /** The tool by which the agent escalates. */
  readonly tool?: string;
}
