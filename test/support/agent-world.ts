import type { CallEntry, CaseScript, InjectedFault } from '../../src/domain/agent.ts';
import type { PolicyRules } from '../../src/domain/policy.ts';
import type { ToolDefinition } from '../../src/domain/target.ts';
import { type SimulatedTools, simulatedTools } from '../../src/engine/agent/simulated-tools.ts';
import { policyOf } from './conversations.ts';

/** The tools of a small billing desk. */
const BILLING_TOOLS: readonly ToolDefinition[] = [
  {
    name: 'lookup_invoice',
    parameters: {
      type: 'object',
      properties: { id: { type: 'string' }, year: { type: 'integer' } },
      required: ['id'],
      additionalProperties: false,
    },
  },
  { name: 'refund', parameters: { type: 'object', properties: { amount: { type: 'number' } } } },
  { name: 'send_email', parameters: { type: 'object', properties: { to: { type: 'string' } } } },
];

/** A policy that allows everything but for what a test says. */
export function rulesOf(rules: Partial<PolicyRules>): PolicyRules {
  return policyOf({ lookUps: ['lookup_invoice'], ...rules });
}

interface World extends Partial<CaseScript> {
  readonly policy?: Partial<PolicyRules>;
  readonly injected?: readonly InjectedFault[];
  readonly tools?: readonly ToolDefinition[];
  readonly seed?: string;
}

/** The simulated tools of a world in which a case says only what a test says. */
export function worldOf(world: World): SimulatedTools {
  const { policy, injected = [], tools = BILLING_TOOLS, seed = 'seed', ...script } = world;
  return simulatedTools({
    script: { simulate: {}, state: {}, approvals: [], faults: [], userTurns: [], ...script },
    tools,
    faults: injected,
    seed,
    ...(policy === undefined ? {} : { policy: rulesOf(policy) }),
  });
}

/** Calls a tool with arguments, or with what a model wrote in their place. */
export function callOf(tools: SimulatedTools, name: string, given: object | string = {}) {
  const written = typeof given === 'string' ? given : JSON.stringify(given);
  return tools.call({ id: 'call_1', name, arguments: written });
}

/** What of an entry says what became of the call. */
export function became({ outcome, result }: CallEntry) {
  return { outcome, result };
}
