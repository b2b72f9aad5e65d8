import { gradeOutput } from '../../core/grading/outcome.ts';
import { ConfigurationError, HeadgateError, ProviderError } from '../../domain/errors.ts';
import type { ModelReply } from '../../domain/model-call.ts';
import type { Side, Trial, TrialError } from '../../domain/trial.ts';
import type { ModelClient } from '../../ports/model-client.ts';
import type { PlannedCase } from './plan.ts';

/** One call to make: a case's side at an index, or both sides where the request is shared. */
export interface TrialTask {
  readonly planned: PlannedCase;
  readonly sides: readonly Side[];
  readonly index: number;
}

/**
 * Makes one call and grades its answer. A provider's failure becomes an errored trial; a fault of
 * the configuration (a cassette miss) is thrown.
 */
export async function runTrial(
  task: TrialTask,
  client: ModelClient,
  passScore: number,
  signal: AbortSignal,
): Promise<Trial[]> {
  const { planned, sides, index } = task;
  const [side = 'baseline'] = sides;
  const { request, key, parts } = planned.requests[side];
  const label = `case ${planned.definition.id}, ${side}`;
  try {
    const call = { request, key, parts, trialIndex: index, label };
    const reply = await client.complete(call, signal);
    return gradedTrials(task, reply, passScore);
  } catch (cause) {
    if (cause instanceof ConfigurationError || !(cause instanceof HeadgateError)) throw cause;
    return ungradedTrials(task, 'errored', errorOf(cause));
  }
}

/** Trials that have no grade, with the reason. */
export function ungradedTrials(
  task: TrialTask,
  outcome: 'errored' | 'skipped',
  error: TrialError,
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
    error,
  }));
}

function gradedTrials(task: TrialTask, reply: ModelReply, passScore: number): Trial[] {
  const graded = gradeOutput(reply.content, task.planned.graders, passScore);
  return task.sides.map((side) => ({
    ...identityOf(task, side),
    ...graded,
    output: reply.content,
    toolCalls: reply.toolCalls,
    source: reply.source,
    model: reply.model,
    latencyMs: reply.latencyMs,
    ...(reply.usage === undefined ? {} : { usage: reply.usage }),
  }));
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

function errorOf(error: HeadgateError): TrialError {
  const { status, requestId }: Partial<ProviderError> = error instanceof ProviderError ? error : {};
  return {
    code: error.code,
    message: error.message,
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}
