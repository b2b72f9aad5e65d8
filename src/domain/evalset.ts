import type { AgentSettings, CaseScript } from './agent.ts';
import type { Budget, Statistics } from './budget.ts';
import type { Fault, Position } from './errors.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { FileRole } from './target.ts';

/** A grader as written in an evalset: `type` names it in the catalogue, `options` are its own. */
export interface GraderSpec {
  readonly type: string;
  readonly name: string;
  readonly options: JsonObject;
  /** Share in the trial's score. */
  readonly weight: number;
  /** A required grader must pass, whatever the score. */
  readonly required: boolean;
  /** Applies only to cases that carry one of these tags; empty means every case. */
  readonly tags: readonly string[];
  readonly position: Position;
}

/** One input with what is expected of it. */
export interface Case {
  readonly id: string;
  /** What templates see: the fields of `input`, `input` itself and what the format adds. */
  readonly variables: JsonObject;
  readonly input: JsonValue;
  readonly expected?: JsonValue;
  readonly tags: readonly string[];
  readonly incident?: string;
  readonly owner?: string;
  readonly note?: string;
  /** How much the case counts in the pass rate; 1 unless the evalset says otherwise. */
  readonly importance: number;
  /** Cases of one conversation or document, whose trials share their noise. */
  readonly cluster?: string;
  readonly graders: readonly GraderSpec[];
  /** Of evalsets that run an agent: the world that it acts in. */
  readonly script?: CaseScript;
  readonly position: Position;
}

/** A file that an evalset reads or watches. */
export interface SourceFile {
  readonly path: string;
  readonly role: FileRole;
}

/** How many trials each case gets on each side: `min` always (0 lets the rule leave cases
 * out), up to `max` while they decide. */
export interface TrialRange {
  readonly min: number;
  readonly max: number;
}

/** What is under test: a prompt with what goes with it, or an agent of another's making. */
export interface TargetPaths {
  readonly prompt?: string;
  readonly tools?: string;
  readonly policy?: string;
  /** A program with its arguments, run in a checkout of each side. */
  readonly command?: readonly string[];
  /** The name of an agent that is asked over HTTP, whose addresses the workflow says. */
  readonly http?: string;
}

/** A versioned set of cases with graders, budget and owner. */
export interface Evalset {
  readonly name: string;
  readonly version: string;
  readonly path: string;
  readonly owner?: string;
  readonly description?: string;
  readonly runbook?: string;
  readonly target: TargetPaths;
  readonly watch: readonly string[];
  /** `red-team`: attacks, of which none may succeed. */
  readonly kind?: 'red-team';
  /** Present where the target is run as an agent, over several turns. */
  readonly agent?: AgentSettings;
  readonly trials: TrialRange;
  readonly budget: Budget;
  readonly statistics: Statistics;
  /** The weighted mean score that a trial needs to pass, 0..1. */
  readonly passScore: number;
  readonly cases: readonly Case[];
  readonly sources: readonly SourceFile[];
  /** Faults that matter only when the evalset runs, such as an evaluator that we do not have. */
  readonly deferredFaults: readonly Fault[];
}

/** Whether the target is an agent of another's making, which no model of ours is asked for. */
export function isForeign({ command, http }: Pick<TargetPaths, 'command' | 'http'>): boolean {
  return command !== undefined || http !== undefined;
}

/** Whether trials of an evalset are conversations of an agent: ours, or one of another's making. */
export function runsAgent({ agent, target }: Pick<Evalset, 'agent' | 'target'>): boolean {
  return agent !== undefined || isForeign(target);
}
