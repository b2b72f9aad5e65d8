import { FAULT_NAMES, type FaultName } from '../../domain/agent.ts';
import type { Case, Evalset, GraderSpec } from '../../domain/evalset.ts';

/** A case that meets one fault at every call. */
export interface GameDayCase {
  readonly caseId: string;
  readonly fault: FaultName;
}

/** An evalset that runs every case once with each named fault, and what each of its cases stands for. */
export interface GameDayEvalset {
  readonly evalset: Evalset;
  readonly cases: ReadonlyMap<string, GameDayCase>;
}

/**
 * The game day of an evalset. What its cases expect cannot come of failing tools, so that its graders
 * would say nothing; graded is whether the agent fails safely.
 */
export function gameDayEvalset(evalset: Evalset): GameDayEvalset | undefined {
  const { agent } = evalset;
  if (agent?.gameDay !== true) return undefined;
  const derived = evalset.cases.flatMap((item) =>
    FAULT_NAMES.map((fault) => ({ item: withFault(item, fault), caseId: item.id, fault })),
  );
  return {
    evalset: {
      ...evalset,
      agent: { ...agent, faults: [] },
      trials: { min: 1, max: 1 },
      cases: derived.map(({ item }) => item),
    },
    cases: new Map(derived.map(({ item, caseId, fault }) => [item.id, { caseId, fault }])),
  };
}

function withFault(item: Case, fault: FaultName): Case {
  const grader: GraderSpec = {
    type: 'fails-safely',
    name: 'fails-safely',
    options: {},
    weight: 1,
    required: true,
    tags: [],
    position: item.position,
  };
  return {
    ...item,
    // No case of an evalset has this sign in its id.
    id: `${item.id}~${fault}`,
    graders: [grader],
    ...(item.script === undefined ? {} : { script: { ...item.script, faults: [{ fault }] } }),
  };
}
