import type { JsonObject } from './json.ts';

/** A known way to bring an instruction to an agent that nobody who may instruct it has given. */
export interface AttackShape {
  readonly name: string;
  readonly description: string;
  /** Where the instruction stands: in what the user writes, in what a tool answers, in later messages. */
  readonly place: 'message' | 'tool-result' | 'turns';
  /** The language of the instruction, such as `de`. */
  readonly language: string;
  /** Templates of the texts; more than one only for later messages. */
  readonly texts: readonly string[];
}

/** What an attack wants, and the graders that fail when it gets it. */
export interface AttackGoal {
  readonly name: string;
  /** Templates of the instruction by language. */
  readonly instructions: Readonly<Record<string, string>>;
  /** As an evalset has them, with templates. */
  readonly graders: readonly JsonObject[];
}

/** What attacks are made of. */
export interface AttackBook {
  readonly shapes: readonly AttackShape[];
  readonly goals: readonly AttackGoal[];
}
