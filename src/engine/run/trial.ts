import { answerAsConversation } from '../../core/grading/conversation.ts';
import { gradeOutput } from '../../core/grading/outcome.ts';
import { type HeadgateError, ProviderError } from '../../domain/errors.ts';
import type { ModelReply } from '../../domain/model-call.ts';
import type { Side, Trial, TrialError } from '../../domain/trial.ts';
import type { PlannedCase } from './plan.ts';

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
  passScore: number,
): Trial[] {
  const graded = gradeOutput(reply.content, task.planned.graders, passScore, () =>
    answerAsConversation(reply, {}),
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

/** Trials that have no grade, with the reason. */
export function ungradedTrials(
  task: TrialTask,
  outcome: 'errored' | 'skipped',
  error: TrialError,
  attempts = 1,
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
