import type { JsonObject, JsonValue } from './json.ts';

/** What can go wrong with a tool, on purpose. */
export const FAULT_NAMES = [
  'timeout',
  'error',
  'rate-limit',
  'slow',
  'empty',
  'truncated',
  'malformed',
  'stale',
  'permission-denied',
  'contradiction',
  'injection',
] as const;

export type FaultName = (typeof FAULT_NAMES)[number];

/** Faults with which no result comes back; all others spoil one. */
export const FAILURES = [
  'timeout',
  'error',
  'rate-limit',
  'permission-denied',
] as const satisfies readonly FaultName[];

export type Failure = (typeof FAILURES)[number];

/** Where an agent's run ends at the latest. */
interface AgentLimits {
  /** Answers of the model in one trial. */
  readonly turns: number;
  /** Tool calls in one trial. */
  readonly calls: number;
  /** Tokens of all answers and requests of one trial, as the provider counts them. */
  readonly tokens: number;
}

/** How an evalset runs its target as an agent. */
export interface AgentSettings {
  readonly limits: AgentLimits;
  /** Faults that every case meets besides its own. */
  readonly faults: readonly InjectedFault[];
  /** Every case is run once more with each named fault. */
  readonly gameDay: boolean;
}

/** A fault at calls of a tool, or of any tool where none is named. */
export interface InjectedFault {
  readonly fault: FaultName;
  readonly tool?: string;
  /** Which call of the tool meets it, from 1; every one where it is absent. */
  readonly call?: number;
  /** The share of calls that meet it, drawn by the case's seed; 1 where it is absent. */
  readonly share?: number;
}

/** How arguments are compared with those that an answer is for. */
export interface ArgumentMatch {
  readonly mode: 'exact' | 'part' | 'schema';
  readonly value: JsonValue;
}

/** What a simulated tool answers. */
export interface SimulatedAnswer {
  /** For these arguments only; for any where it is absent. */
  readonly when?: ArgumentMatch;
  readonly result?: JsonValue;
  /** A result that was recorded: told as it is, without templates. */
  readonly recorded?: JsonValue;
  readonly error?: string;
  /** With a result: spoils it. Alone: spoils the next result that fits, or comes in its place. */
  readonly fault?: FaultName;
  /** Changes of the simulated state: fields to set, with `{{ arguments.… }}` filled in. */
  readonly set?: JsonObject;
  /** Serves so many calls, then the next that matches does; for ever where it is absent. */
  readonly times?: number;
}

export type ApprovalAnswer = 'approve' | 'modify' | 'reject' | 'terminate' | 'escalate';

/** What the person says who is asked to approve a call. */
export interface ScriptedApproval {
  readonly tool: string;
  readonly answer: ApprovalAnswer;
  /** With `modify`: the arguments that are approved instead. */
  readonly arguments?: JsonObject;
  readonly note?: string;
}

/** A model that plays the user after the case's first message. */
export interface SimulatedUser {
  readonly model?: string;
  /** What the user knows and wants; the system message of the model that plays. */
  readonly script: string;
  /** Most messages of the user besides the first. */
  readonly turns: number;
}

/** What a case says of the world in which the agent acts. */
export interface CaseScript {
  /** By tool, in the order in which they are tried. */
  readonly simulate: Readonly<Record<string, readonly SimulatedAnswer[]>>;
  /** What the simulated state is at the start. */
  readonly state: JsonObject;
  readonly approvals: readonly ScriptedApproval[];
  readonly faults: readonly InjectedFault[];
  /** What the user says after each answer that calls no tool. */
  readonly userTurns: readonly string[];
  readonly user?: SimulatedUser;
}

/** What became of a tool call. */
export type CallOutcome =
  /** The simulated tool answered, or answered with an error that the case scripts. */
  | 'answered'
  /** A fault was injected. */
  | 'fault'
  /** The policy forbids it. */
  | 'refused'
  /** A person was asked and did not approve. */
  | 'not-approved'
  /** The case says nothing of such a call. */
  | 'unexpected'
  | 'unknown-tool'
  /** The arguments are no JSON or not what the tool's schema asks for. */
  | 'invalid-arguments'
  /** It was not run: no agent loop, or the trial had ended. */
  | 'not-run';

/** What a person said who was asked to approve a call. */
export interface Approval {
  readonly answer: ApprovalAnswer;
  /** `default`: the case scripts nothing, which means reject. */
  readonly by: 'script' | 'default';
  /** What was approved instead of what was asked. */
  readonly arguments?: JsonObject;
  readonly note?: string;
}

/** One call of a tool, and what came of it. */
export interface CallEntry {
  readonly type: 'call';
  readonly id: string;
  readonly name: string;
  /** As the model wrote them. */
  readonly arguments: string;
  /** Read as JSON; absent where they are none. */
  readonly parsed?: JsonValue;
  readonly outcome: CallOutcome;
  /** What the agent is told. */
  readonly result: string;
  readonly fault?: FaultName;
  readonly approval?: Approval;
  /** What of the policy it breaks, in words: an unsafe action, though it was refused. */
  readonly breach?: string;
}

/** Something that was said. */
export interface MessageEntry {
  readonly type: 'message';
  readonly role: 'system' | 'developer' | 'user' | 'assistant';
  readonly content: string;
}

export type TranscriptEntry = MessageEntry | CallEntry;

/** Why an agent's run ended. */
export type AgentEnd =
  | 'answered'
  | 'turn-limit'
  | 'call-limit'
  | 'token-limit'
  | 'terminated'
  | 'escalated'
  /** A call failed for good or was not made, so the trial has no grade. */
  | 'broken-off';

/** A whole conversation: every message, call, result, approval and refusal, in order. */
export interface AgentTranscript {
  readonly entries: readonly TranscriptEntry[];
  /** The simulated state after the last call. */
  readonly finalState: JsonObject;
  readonly end: AgentEnd;
}

/** How the workflow names one side of an agent that is an endpoint, such as `triage.head`. */
export const AGENT_SIDE = /^[a-z][a-z0-9-]*\.(?:base|head)$/;

/** One side of an agent that is an endpoint, and the bearer token that it gets and nobody else. */
export interface AgentEndpoint {
  readonly url: string;
  readonly token?: string;
}

/** One trial that an agent of another's making is to do. */
export interface AgentErrand {
  /** The program with its arguments; empty where the agent is an endpoint. */
  readonly command: readonly string[];
  readonly caseId: string;
  readonly input: JsonValue;
  readonly trial: number;
  readonly side: 'baseline' | 'head';
}

/** What an agent's trial comes to, in numbers. */
export interface AgentFigures {
  readonly turns: number;
  readonly calls: number;
  /** Calls that were more than looking things up and were carried out. */
  readonly actions: number;
  readonly approvalsAsked: number;
  readonly approved: number;
  readonly escalated: boolean;
  /** Calls that break the policy. */
  readonly unsafeActions: number;
  readonly unexpectedCalls: number;
  /** The faults that were met. */
  readonly faults: readonly FaultName[];
  readonly end: AgentEnd;
}
