import { digest } from '../../core/document/canonical.ts';
import { scriptFaults } from '../../core/evalset/script-faults.ts';
import { mostOutput, RequestSizes } from '../../core/governance/token-estimate.ts';
import { type PreparedGrader, prepareGraders } from '../../core/grading/outcome.ts';
import { type RenderInput, type RequestMaker, requestMaker } from '../../core/target/render.ts';
import type { CaseScript } from '../../domain/agent.ts';
import type { Fault } from '../../domain/errors.ts';
import { type Case, type Evalset, isForeign } from '../../domain/evalset.ts';
import type { CallIdentity, ModelCall, RequestParts } from '../../domain/model-call.ts';
import type { Target } from '../../domain/target.ts';
import type { Side } from '../../domain/trial.ts';
import { AgentRun } from '../agent/loop.ts';

/** What a plan keeps of a request; the texts are rendered anew when the call is made. */
interface PlannedRequest {
  readonly key: string;
  readonly parts: RequestParts;
  readonly model: string;
  /** The provider that is asked, by its name in the settings. */
  readonly provider: string;
  /** Which of the cases with this very request it is, from 0. */
  readonly twin: number;
  /** For forecasts: bytes of its text, and the most tokens that it allows its answer. */
  readonly bytes: number;
  readonly mostOutput: number | undefined;
}

/** A case made ready: its graders, and the request of each side. */
export interface PlannedCase {
  readonly definition: Case;
  readonly graders: readonly PreparedGrader[];
  readonly requests: Readonly<Record<Side, PlannedRequest>>;
  /** Both requests are the same, and an agent's limits too, so the sides share their trials. */
  readonly identical: boolean;
}

export interface Plan {
  readonly evalset: Evalset;
  readonly targets: Readonly<Record<Side, Target>>;
  readonly cases: readonly PlannedCase[];
  /** Calls when the rule never stops early; none where nothing differs. */
  readonly mostCalls: number;
  /** What decides the answer of a trial, known without rendering the request again. */
  readonly identityOf: (planned: PlannedCase, side: Side, trialIndex: number) => CallIdentity;
  /** The call of a case's side for a trial. */
  readonly callOf: (planned: PlannedCase, side: Side, trialIndex: number) => ModelCall;
  /** The conversation of a case's side in a trial, where the target is an agent. */
  readonly conversationOf: (planned: PlannedCase, side: Side, trialIndex: number) => AgentRun;
  /** Who is asked for a model, by name in the settings. */
  readonly providerOf: (model: string) => string;
}

export interface PlanOptions {
  /** Used where a prompt names no model. */
  readonly model: string;
  readonly providerOf: (model: string) => string;
  /** Whether answers of a provider are streamed, as the time to the first token is graded. */
  readonly isStreamed: (provider: string) => boolean;
}

const NO_SCRIPT: CaseScript = { simulate: {}, state: {}, approvals: [], faults: [], userTurns: [] };

type Makers = Readonly<Record<Side, RequestMaker>>;

/** What is known of a side's requests so far. */
class PlannedSide {
  readonly twins = new Map<string, number>();
  readonly sizes = new RequestSizes();
}

/**
 * Renders every request of an evalset and readies every grader before the first call, so that
 * whatever is wrong shows at no cost.
 */
export function planTrials(
  evalset: Evalset,
  targets: Readonly<Record<Side, Target>>,
  options: PlanOptions,
): { readonly plan: Plan; readonly faults: readonly Fault[] } {
  const faults = scriptFaults(evalset, targets.baseline.tools?.tools ?? []);
  const cases: PlannedCase[] = [];
  const makers: Makers = {
    baseline: requestMaker(targets.baseline, options.model),
    head: requestMaker(targets.head, options.model),
  };
  const sides = { baseline: new PlannedSide(), head: new PlannedSide() };
  const isEnforcedAlike =
    evalset.agent === undefined || enforced(targets.baseline) === enforced(targets.head);
  for (const definition of evalset.cases) {
    const { graders, faults: graderFaults } = prepareGraders(definition);
    faults.push(...graderFaults);
    const planSide = (side: Side) =>
      planRequest(makers[side], evalset, definition, sides[side], options, faults);
    const baseline = planSide('baseline');
    const head = planSide('head');
    if (baseline === undefined || head === undefined) continue;
    const identical = baseline.key === head.key && isEnforcedAlike;
    cases.push({ definition, graders, requests: { baseline, head }, identical });
  }
  const mostCalls = cases.every(({ identical }) => identical) ? 0 : mostCallsOf(evalset, cases);
  const calls = callsOf(makers, evalset, options.isStreamed);
  const conversationOf = conversationsOf(evalset, targets, calls.callOf);
  const { providerOf } = options;
  const plan = { evalset, targets, cases, mostCalls, ...calls, conversationOf, providerOf };
  return { plan, faults: withoutRepeats(faults) };
}

/** Calls of cases when the rule never stops early: one where the sides share it. */
export function mostCallsOf({ trials, agent }: Evalset, cases: readonly PlannedCase[]): number {
  const callsOf = ({ identical, definition }: PlannedCase) =>
    (identical ? 1 : 2 * trials.max) * mostCallsOfTrial(agent, definition);
  return cases.reduce((calls, planned) => calls + callsOf(planned), 0);
}

/** Names what an agent is held to, whatever its prompt says. */
function enforced({ policy }: Target): string {
  return digest(policy?.rules ?? null);
}

/** The calls of one trial at most: the turns of an agent and of the model that plays its user. */
export function mostCallsOfTrial(agent: Evalset['agent'], { script }: Case): number {
  return agent === undefined ? 1 : agent.limits.turns + (script?.user?.turns ?? 0);
}

function planRequest(
  maker: RequestMaker,
  evalset: Evalset,
  definition: Case,
  { twins, sizes }: PlannedSide,
  { providerOf }: PlanOptions,
  faults: Fault[],
): PlannedRequest | undefined {
  const rendered = maker.render(renderInputOf(definition, evalset));
  if (!rendered.ok) {
    faults.push(...rendered.faults);
    return undefined;
  }
  const { request } = rendered;
  const { key, parts } = maker.keyOf(request);
  const twin = twins.get(key) ?? 0;
  twins.set(key, twin + 1);
  return {
    key,
    parts,
    model: request.model,
    provider: providerOf(request.model),
    twin,
    bytes: sizes.bytesOf(request),
    mostOutput: mostOutput(request),
  };
}

function callsOf(
  makers: Makers,
  evalset: Evalset,
  isStreamed: PlanOptions['isStreamed'],
): Pick<Plan, 'identityOf' | 'callOf'> {
  const identityOf: Plan['identityOf'] = ({ definition, requests }, side, trialIndex) => {
    const { key, parts, twin, provider } = requests[side];
    const label = `case ${definition.id}, ${side}`;
    const streams = isStreamed(provider);
    return { key, parts, provider, trialIndex, twin, label, isStreamed: streams };
  };
  const callOf: Plan['callOf'] = (planned, side, trialIndex) => {
    const rendered = makers[side].render(renderInputOf(planned.definition, evalset));
    if (!rendered.ok) throw new TypeError('A request that was planned cannot be rendered again');
    return { request: rendered.request, ...identityOf(planned, side, trialIndex) };
  };
  return { identityOf, callOf };
}

function conversationsOf(
  { agent: settings, name }: Evalset,
  targets: Readonly<Record<Side, Target>>,
  callOf: Plan['callOf'],
): Plan['conversationOf'] {
  return (planned, side, trialIndex) => {
    if (settings === undefined) throw new TypeError('The evalset runs no agent');
    const { definition } = planned;
    const policy = targets[side].policy?.rules;
    return new AgentRun({
      request: callOf(planned, side, trialIndex).request,
      settings,
      script: definition.script ?? NO_SCRIPT,
      // The same on both sides, so that what is left to chance meets both alike.
      seed: `${name} ${definition.id} ${trialIndex}`,
      ...(policy === undefined ? {} : { policy }),
    });
  };
}

function renderInputOf({ id, input, variables }: Case, { target }: Evalset): RenderInput {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  // An agent of another's making is told the case and the input as it is, so both decide its answer.
  const message = isForeign(target) ? JSON.stringify([id, input]) : text;
  return { caseId: id, variables, message };
}

/** A variable that no case fills is one fault of the prompt, not one for each case. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const key = JSON.stringify([fault.code, fault.position, fault.problem.replace(/case \S+/, '')]);
    return seen.has(key) ? false : seen.add(key);
  });
}
