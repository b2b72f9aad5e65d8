import { mostOutput, RequestSizes } from '../../core/governance/token-estimate.ts';
import { type PreparedGrader, prepareGraders } from '../../core/grading/outcome.ts';
import { type RenderInput, type RequestMaker, requestMaker } from '../../core/target/render.ts';
import type { Fault } from '../../domain/errors.ts';
import type { Case, Evalset } from '../../domain/evalset.ts';
import type { CallIdentity, ModelCall, RequestParts } from '../../domain/model-call.ts';
import type { Target } from '../../domain/target.ts';
import type { Side } from '../../domain/trial.ts';

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
  /** Both requests are the same, so the sides share their trials. */
  readonly identical: boolean;
}

export interface Plan {
  readonly evalset: Evalset;
  readonly cases: readonly PlannedCase[];
  /** Calls when the rule never stops early; none where nothing differs. */
  readonly mostCalls: number;
  /** What decides the answer of a trial, known without rendering the request again. */
  readonly identityOf: (planned: PlannedCase, side: Side, trialIndex: number) => CallIdentity;
  /** The call of a case's side for a trial. */
  readonly callOf: (planned: PlannedCase, side: Side, trialIndex: number) => ModelCall;
}

export interface PlanOptions {
  /** Used where a prompt names no model. */
  readonly model: string;
  readonly providerOf: (model: string) => string;
  /** Whether answers of a provider are streamed, as the time to the first token is graded. */
  readonly isStreamed: (provider: string) => boolean;
}

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
  const faults: Fault[] = [];
  const cases: PlannedCase[] = [];
  const makers: Makers = {
    baseline: requestMaker(targets.baseline, options.model),
    head: requestMaker(targets.head, options.model),
  };
  const sides = { baseline: new PlannedSide(), head: new PlannedSide() };
  for (const definition of evalset.cases) {
    const { graders, faults: graderFaults } = prepareGraders(definition);
    faults.push(...graderFaults);
    const planSide = (side: Side) =>
      planRequest(makers[side], definition, sides[side], options, faults);
    const baseline = planSide('baseline');
    const head = planSide('head');
    if (baseline === undefined || head === undefined) continue;
    const identical = baseline.key === head.key;
    cases.push({ definition, graders, requests: { baseline, head }, identical });
  }
  const mostCalls = cases.every(({ identical }) => identical) ? 0 : mostCallsOf(evalset, cases);
  const plan = { evalset, cases, mostCalls, ...callsOf(makers, options.isStreamed) };
  return { plan, faults: withoutRepeats(faults) };
}

/** Calls of cases when the rule never stops early: one where the sides share it. */
export function mostCallsOf({ trials }: Evalset, cases: readonly PlannedCase[]): number {
  const differing = cases.filter(({ identical }) => !identical).length;
  return 2 * trials.max * differing + (cases.length - differing);
}

function planRequest(
  maker: RequestMaker,
  definition: Case,
  { twins, sizes }: PlannedSide,
  { providerOf }: PlanOptions,
  faults: Fault[],
): PlannedRequest | undefined {
  const rendered = maker.render(renderInputOf(definition));
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
  isStreamed: PlanOptions['isStreamed'],
): Pick<Plan, 'identityOf' | 'callOf'> {
  const identityOf: Plan['identityOf'] = ({ definition, requests }, side, trialIndex) => {
    const { key, parts, twin, provider } = requests[side];
    const label = `case ${definition.id}, ${side}`;
    const streams = isStreamed(provider);
    return { key, parts, provider, trialIndex, twin, label, isStreamed: streams };
  };
  const callOf: Plan['callOf'] = (planned, side, trialIndex) => {
    const rendered = makers[side].render(renderInputOf(planned.definition));
    if (!rendered.ok) throw new TypeError('A request that was planned cannot be rendered again');
    return { request: rendered.request, ...identityOf(planned, side, trialIndex) };
  };
  return { identityOf, callOf };
}

function renderInputOf({ id, input, variables }: Case): RenderInput {
  const message = typeof input === 'string' ? input : JSON.stringify(input);
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
