import { type PreparedGrader, prepareGraders } from '../../core/grading/outcome.ts';
import { type Rendered, type RenderInput, requestMaker } from '../../core/target/render.ts';
import type { Fault } from '../../domain/errors.ts';
import type { Case, Evalset } from '../../domain/evalset.ts';
import type { ModelRequest, RequestParts } from '../../domain/model-call.ts';
import type { Target } from '../../domain/target.ts';
import type { Side } from '../../domain/trial.ts';

interface PlannedRequest {
  readonly request: ModelRequest;
  readonly key: string;
  readonly parts: RequestParts;
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
  /** Calls when the rule never stops early. */
  readonly mostCalls: number;
}

/**
 * Renders every request of an evalset and readies every grader before the first call, so that
 * whatever is wrong shows at no cost. `model` is used where a prompt names none.
 */
export function planTrials(
  evalset: Evalset,
  targets: Readonly<Record<Side, Target>>,
  model: string,
): { readonly plan: Plan; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const cases: PlannedCase[] = [];
  const make = {
    baseline: requestMaker(targets.baseline, model),
    head: requestMaker(targets.head, model),
  };
  for (const definition of evalset.cases) {
    const { graders, faults: graderFaults } = prepareGraders(definition);
    faults.push(...graderFaults);
    const baseline = planRequest(make.baseline, definition, faults);
    const head = planRequest(make.head, definition, faults);
    if (baseline === undefined || head === undefined) continue;
    const identical = baseline.key === head.key;
    cases.push({ definition, graders, requests: { baseline, head }, identical });
  }
  const differing = cases.filter((item) => !item.identical).length;
  const shared = cases.length - differing;
  const mostCalls = differing === 0 ? 0 : 2 * evalset.trials.max * differing + shared;
  return { plan: { evalset, cases, mostCalls }, faults: withoutRepeats(faults) };
}

function planRequest(
  make: (input: RenderInput) => Rendered,
  definition: Case,
  faults: Fault[],
): PlannedRequest | undefined {
  const { id: caseId, input, variables } = definition;
  const message = typeof input === 'string' ? input : JSON.stringify(input);
  const rendered = make({ caseId, variables, message });
  if (!rendered.ok) {
    faults.push(...rendered.faults);
    return undefined;
  }
  return rendered;
}

/** A variable that no case fills is one fault of the prompt, not one for each case. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const key = JSON.stringify([fault.code, fault.position, fault.problem.replace(/case \S+/, '')]);
    return seen.has(key) ? false : seen.add(key);
  });
}
