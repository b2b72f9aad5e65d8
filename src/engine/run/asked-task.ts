import { agentFigures } from '../../core/grading/agent-figures.ts';
import { withBreaches } from '../../core/grading/policy-breaches.ts';
import { readAgentReport } from '../../core/target/agent-transcript.ts';
import { requestKey } from '../../core/target/render.ts';
import { isForeign } from '../../domain/evalset.ts';
import type { CallIdentity, ModelCall, ModelReply, Usage } from '../../domain/model-call.ts';
import type { Trial } from '../../domain/trial.ts';
import type { AgentRun } from '../agent/loop.ts';
import { noTranscript } from '../calls/agent-client.ts';
import type { CallTask } from '../calls/caller.ts';
import type { Plan } from './plan.ts';
import {
  type AgentAnswer,
  agentTrials,
  gradedTrials,
  type TrialTask,
  trialErrorOf,
  ungradedTrials,
} from './trial.ts';

/** A task on its way to a provider, with the call that it needs next. */
export interface AskedTask extends CallTask {
  readonly task: TrialTask;
  /** What was said and done so far, and what it comes to; undefined before the first answer. */
  readonly soFar?: Pick<Trial, 'conversation' | 'agent'> | undefined;
  /** Takes the answer to the call; the graded trials, or undefined where another call is needed. */
  take(reply: ModelReply, attempts: number): Trial[] | undefined;
}

/** The task of an evalset's target: one call, or an agent's conversation. */
export function askedTask(task: TrialTask, plan: Plan): AskedTask {
  if (isForeign(plan.evalset.target)) return new ForeignConversation(task, plan);
  return plan.evalset.agent === undefined
    ? new SingleCall(task, plan)
    : new Conversation(task, plan);
}

/** One answer; its request is rendered when it is sent, and not kept. */
class SingleCall implements AskedTask {
  readonly task: TrialTask;
  protected readonly plan: Plan;

  constructor(task: TrialTask, plan: Plan) {
    this.task = task;
    this.plan = plan;
  }

  get call(): ModelCall {
    const { planned, sides, index } = this.task;
    return this.plan.callOf(planned, sides[0], index);
  }

  get identity(): CallIdentity {
    const { planned, sides, index } = this.task;
    return this.plan.identityOf(planned, sides[0], index);
  }

  take(reply: ModelReply, attempts: number): Trial[] {
    return gradedTrials(this.task, reply, attempts, this.plan);
  }
}

/** A conversation of an agent that is not ours: one run, which answers with the whole of it. */
class ForeignConversation extends SingleCall {
  override get call(): ModelCall {
    const { planned, sides, index } = this.task;
    const { id: caseId, input } = planned.definition;
    const command = this.plan.evalset.target.command ?? [];
    return { ...super.call, errand: { command, caseId, input, trial: index, side: sides[0] } };
  }

  override take(reply: ModelReply, attempts: number): Trial[] {
    const read = readAgentReport(reply.content);
    if (!read.ok) {
      const error = trialErrorOf(noTranscript(this.task.sides[0], read.problem));
      return ungradedTrials(this.task, 'errored', error, attempts);
    }
    const { content: _content, toolCalls: _calls, limits: _limits, ...answer } = reply;
    const policy = this.plan.targets.baseline.policy?.rules;
    const transcript = withBreaches(read.report.transcript, policy);
    return agentTrials(
      this.task,
      { ...read.report, transcript },
      { ...answer, attempts },
      this.plan,
    );
  }
}

/** A call after call, each made of what was answered before. */
class Conversation implements AskedTask {
  readonly task: TrialTask;
  readonly #plan: Plan;
  readonly #first: CallIdentity;
  readonly #run: AgentRun;
  readonly #replies: ModelReply[] = [];
  #attempts = 0;
  #identity: CallIdentity;

  constructor(task: TrialTask, plan: Plan) {
    const { planned, sides, index } = task;
    this.task = task;
    this.#plan = plan;
    this.#first = plan.identityOf(planned, sides[0], index);
    this.#identity = this.#first;
    this.#run = plan.conversationOf(planned, sides[0], index);
  }

  get call(): ModelCall {
    return { request: this.#run.request, ...this.#identity };
  }

  get identity(): CallIdentity {
    return this.#identity;
  }

  get soFar(): AskedTask['soFar'] {
    if (this.#replies.length === 0) return undefined;
    const conversation = this.#run.transcript;
    const policy = this.#plan.targets.baseline.policy?.rules;
    return { conversation, agent: agentFigures(conversation, policy) };
  }

  take(reply: ModelReply, attempts: number): Trial[] | undefined {
    if (!this.#run.isUserAsked) this.#replies.push(reply);
    this.#attempts = Math.max(this.#attempts, attempts);
    this.#run.take(reply);
    if (this.#run.isOver) return agentTrials(this.task, this.#run, this.#answer(), this.#plan);
    const { request } = this.#run;
    const { key, parts } = requestKey(request);
    const provider = this.#plan.providerOf(request.model);
    this.#identity = { ...this.#first, key, parts, provider };
    return undefined;
  }

  /** What the agent's answers took, all together. */
  #answer(): AgentAnswer {
    const replies = this.#replies;
    const stored = replies.flatMap(({ storedAt }) => storedAt ?? []).sort();
    const paid = replies.find(({ source }) => source === 'provider' || source === 'batch');
    const usage = replies.reduce<Usage | undefined>((sum, reply) => added(sum, reply.usage), {
      inputTokens: 0,
      outputTokens: 0,
    });
    const last = replies.at(-1);
    return {
      source: (paid ?? last)?.source ?? 'provider',
      model: last?.model ?? '',
      latencyMs: replies.reduce((sum, { latencyMs }) => sum + latencyMs, 0),
      attempts: this.#attempts,
      ...(stored[0] === undefined ? {} : { storedAt: stored[0] }),
      ...(usage === undefined ? {} : { usage }),
      ...(replies[0]?.firstTokenMs === undefined ? {} : { firstTokenMs: replies[0].firstTokenMs }),
      ...(last?.finishReason === 'length' ? { finishReason: 'length' } : {}),
    };
  }
}

/** Undefined as soon as one of the answers does not say what it took. */
function added(sum: Usage | undefined, usage: Usage | undefined): Usage | undefined {
  if (sum === undefined || usage === undefined) return undefined;
  return {
    inputTokens: sum.inputTokens + usage.inputTokens,
    outputTokens: sum.outputTokens + usage.outputTokens,
  };
}
