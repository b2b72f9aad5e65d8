import { PolicyGuard } from '../../core/grading/policy-guard.ts';
import type { Approval, CallEntry, CaseScript, InjectedFault } from '../../domain/agent.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { ToolCall } from '../../domain/model-call.ts';
import type { PolicyRules } from '../../domain/policy.ts';
import type { ToolDefinition } from '../../domain/target.ts';
import { Approvals, isApproved, refusalText, withApproval } from './approvals.ts';
import { type ReadArguments, readArguments, schemaProblem } from './call-arguments.ts';
import { ScriptedWorld } from './scripted-world.ts';
import { capped, errorText } from './told-text.ts';

/** The tools of one trial, which answer as the case scripts and do nothing else. */
export interface SimulatedTools {
  /** Carries out a call as far as policy, approval and script let it. */
  call(call: ToolCall): CallEntry;
  /** The simulated state as the calls so far have left it. */
  readonly state: JsonObject;
}

/** Whose calls are simulated, and in what world. */
interface SimulatedToolsOptions {
  readonly script: CaseScript;
  readonly tools: readonly ToolDefinition[];
  /** Enforced; everything is allowed where there is none. */
  readonly policy?: PolicyRules;
  /** All that may be met in the trial: those of the case and those of the evalset. */
  readonly faults: readonly InjectedFault[];
  /** Decides what is left to chance. */
  readonly seed: string;
}

/** What became of a call. */
type Told = Pick<CallEntry, 'outcome' | 'result' | 'fault' | 'approval' | 'breach'>;

/** Simulated tools for one trial. */
export function simulatedTools(options: SimulatedToolsOptions): SimulatedTools {
  return new ScriptedTools(options);
}

/**
 * A call passes, in this order: is there such a tool, do the arguments fit its schema, does the policy
 * allow it, is it approved, does it meet a fault, what does the script answer. The first that stops it
 * says what became of it; a call that the script does not foresee is unexpected and changes nothing.
 */
class ScriptedTools implements SimulatedTools {
  readonly #tools: readonly ToolDefinition[];
  readonly #guard: PolicyGuard;
  readonly #approvals: Approvals;
  readonly #world: ScriptedWorld;

  constructor({ script, tools, policy, faults, seed }: SimulatedToolsOptions) {
    this.#tools = tools;
    this.#guard = new PolicyGuard(policy);
    this.#approvals = new Approvals(script);
    this.#world = new ScriptedWorld(script, faults, seed);
  }

  get state(): JsonObject {
    return this.#world.state;
  }

  call(call: ToolCall): CallEntry {
    const given = readArguments(call.arguments);
    const told = this.#told(call.name, given);
    return {
      type: 'call',
      ...call,
      ...(given.value === undefined ? {} : { parsed: given.value }),
      ...told,
      result: capped(told.result),
    };
  }

  #told(name: string, given: ReadArguments): Told {
    const tool = this.#tools.find((known) => known.name === name);
    if (tool === undefined) return { outcome: 'unknown-tool', result: this.#unknown(name) };
    if (!given.ok) return invalid(given.problem);
    const misfit = schemaProblem(tool, given.value);
    if (misfit !== undefined) return invalid(misfit);
    const breach = this.#guard.breachOf(name);
    if (breach !== undefined) return { outcome: 'refused', breach, result: errorText(breach) };
    if (!this.#guard.needsApproval(name)) return this.#carriedOut(name, given.value);
    return this.#asked(tool, given.value, this.#approvals.ask(name));
  }

  #unknown(name: string): string {
    const known = this.#tools.map((tool) => tool.name).join(', ');
    return errorText(`There is no tool ${name}. The tools are: ${known === '' ? 'none' : known}.`);
  }

  #asked(tool: ToolDefinition, given: JsonObject, approval: Approval): Told {
    if (!isApproved(approval)) {
      return { outcome: 'not-approved', approval, result: refusalText(tool.name, approval) };
    }
    const approved = approval.arguments ?? given;
    const misfit = schemaProblem(tool, approved);
    if (misfit !== undefined) return { ...invalid(misfit), approval };
    const told = this.#carriedOut(tool.name, approved);
    return { ...told, approval, result: withApproval(told.result, approval) };
  }

  #carriedOut(name: string, given: JsonObject): Told {
    const told = this.#world.answer(name, given);
    this.#guard.count(name, told.outcome);
    return told;
  }
}

function invalid(problem: string): Told {
  return { outcome: 'invalid-arguments', result: errorText(`The arguments ${problem}.`) };
}
