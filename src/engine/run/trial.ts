import { agentFigures } from '../../core/grading/agent-figures.ts';
import { answerAsConversation } from '../../core/grading/conversation.ts';
import { gradeOutput } from '../../core/grading/outcome.ts';
import { type HeadgateError, ProviderError } from '../../domain/errors.ts';
import type { ModelReply, ToolCall } from '../../domain/model-call.ts';
import type { Side, Trial, TrialError } from '../../domain/trial.ts';
import type { AgentRun } from '../agent/loop.ts';
import type { Plan, PlannedCase } from './plan.ts';

/** One call to make: a case's side at an index, or both sides where the request is shared. */
export interface TrialTask {
  readonly planned: PlannedCase;
  readonly sides: readonly [Side, ...Side[]];
  readonly index: number;
}

/** The trials of an answer, graded: one for each side that it serves. */
export function gradedTrials(
  task: TrialTask,
  reply: ModelReply,
  attempts: number,
  { evalset, targets }: Pick<Plan, 'evalset' | 'targets'>,
): Trial[] {
  const { tools } = targets[task.sides[0]];
  const { policy } = targets.baseline;
  const graded = gradeOutput(reply.content, task.planned.graders, evalset.passScore, () =>
    answerAsConversation(reply, {
      ...(tools === undefined ? {} : { tools }),
      ...(policy === undefined ? {} : { policy }),
    }),
  );
  return task.sides.map((side) => ({
    ...identityOf(task, side),
    ...graded,
    output: reply.content,
    toolCalls: reply.toolCalls,
    source: reply.source,
    ...(reply.storedAt === undefined ? {} : { storedAt: reply.storedAt }),
    model: reply.model,
    latencyMs: reply.latencyMs,
    ...(reply.finishReason === 'length' ? { finishReason: 'length' } : {}),
    ...(reply.firstTokenMs === undefined ? {} : { firstTokenMs: reply.firstTokenMs }),
    ...(attempts > 1 ? { attempts } : {}),
    ...(reply.usage === undefined ? {} : { usage: reply.usage }),
  }));
}

/** What an agent's answers took, all together. */
export type AgentAnswer = Pick<
  Trial,
  'storedAt' | 'usage' | 'latencyMs' | 'firstTokenMs' | 'finishReason'
> & {
  readonly source: ModelReply['source'];
  readonly model: string;
  readonly attempts: number;
};

/** The trials of a conversation that is over, graded by base's policy: one for each side that it serves. */
export function agentTrials(
  task: TrialTask,
  { transcript, output }: Pick<AgentRun, 'transcript' | 'output'>,
  { attempts, ...answer }: AgentAnswer,
  { evalset, targets }: Pick<Plan, 'evalset' | 'targets'>,
): Trial[] {
  const policy = targets.baseline.policy?.rules;
  const tools = targets[task.sides[0]].tools?.tools ?? [];
  const graded = gradeOutput(output, task.planned.graders, evalset.passScore, () => ({
    transcript,
    tools,
    ...(policy === undefined ? {} : { policy }),
  }));
  const toolCalls = transcript.entries.flatMap((entry): ToolCall[] =>
    entry.type === 'call' ? [{ id: entry.id, name: entry.name, arguments: entry.arguments }] : [],
  );
  return task.sides.map((side) => ({
    ...identityOf(task, side),
    ...graded,
    output,
    toolCalls,
    conversation: transcript,
    agent: agentFigures(transcript, policy),
    ...answer,
    ...(attempts > 1 ? { attempts } : {}),
  }));
}

/**
 * Trials that have no grade, with the reason and the conversation up to then: what an agent did in it
 * counts, though the trial does not.
 */
export function ungradedTrials(
  task: TrialTask,
  outcome: 'errored' | 'skipped',
  error: TrialError,
  attempts = 1,
  soFar: Pick<Trial, 'conversation' | 'agent'> = {},
): Trial[] {
  return task.sides.map((side) => ({
    ...identityOf(task, side),
    outcome,
    score: null,
    grades: [],
    output: '',
    toolCalls: [],
    source: 'none',
    latencyMs: 0,
    ...soFar,
    ...(attempts > 1 ? { attempts } : {}),
    error,
  }));
}

/** A provider's failure as it stands in a trial. */
export function trialErrorOf(error: HeadgateError): TrialError {
  const { code, message } = error;
  if (!(error instanceof ProviderError)) return { code, message };
  const { kind, status, requestId } = error.details;
  return {
    code,
    message,
    kind,
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

function identityOf({ planned, sides, index }: TrialTask, side: Side) {
  return {
    caseId: planned.definition.id,
    side,
    index,
    requestKey: planned.requests[side].key,
    shared: sides.length > 1,
  };
}
