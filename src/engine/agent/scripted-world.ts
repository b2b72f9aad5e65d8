import { hasResult } from '../../core/evalset/case-script.ts';
import type {
  CallEntry,
  CaseScript,
  Failure,
  FaultName,
  InjectedFault,
  SimulatedAnswer,
} from '../../domain/agent.ts';
import type { JsonObject, JsonValue } from '../../domain/json.ts';
import { ScriptedAnswers } from './answers.ts';
import { failureText, isFailure } from './failures.ts';
import { FaultDraw } from './faults.ts';
import { spoiledText } from './spoiling.ts';
import { type Filled, filled, withFields } from './state.ts';
import { errorText, textOf } from './told-text.ts';

/** What came of a call that reached its tool. */
type Answer = Pick<CallEntry, 'outcome' | 'result' | 'fault'>;

/** What stands behind the tools of one trial: the answers, the state and the faults of its case. */
export class ScriptedWorld {
  readonly #initial: JsonObject;
  readonly #answers: ScriptedAnswers;
  readonly #faults: FaultDraw;
  #state: JsonObject;

  constructor(script: CaseScript, faults: readonly InjectedFault[], seed: string) {
    this.#initial = script.state;
    this.#state = script.state;
    this.#answers = new ScriptedAnswers(script);
    this.#faults = new FaultDraw(faults, seed);
  }

  /** The simulated state as the calls so far have left it. */
  get state(): JsonObject {
    return this.#state;
  }

  /** Answers a call as the case scripts it; one that it does not foresee changes nothing. */
  answer(tool: string, given: JsonObject): Answer {
    const injected = this.#faults.next(tool);
    if (injected !== undefined && isFailure(injected)) return this.#failed(tool, injected);
    const answer = this.#answers.take(tool, given);
    if (answer === undefined) return unexpected(tool, 'the case has no answer to it');
    const state = withFields(this.#state, answer.set, given);
    if (!state.ok) return unexpected(tool, state.problem);
    const told = this.#told(tool, given, answer, answer.fault ?? injected, state.value);
    if (told.outcome !== 'unexpected') this.#state = state.value;
    return told;
  }

  #told(
    tool: string,
    given: JsonObject,
    answer: SimulatedAnswer,
    fault: FaultName | undefined,
    state: JsonObject,
  ): Answer {
    if (fault !== undefined && isFailure(fault)) return this.#failed(tool, fault);
    const spoilt = this.#resultOf(answer, tool, given);
    const told = contentOf(spoilt, fault, (content) =>
      filled(content, given, fault === 'stale' ? this.#initial : state),
    );
    if (!told.ok) return unexpected(tool, told.problem);
    if (fault === undefined) return { outcome: 'answered', result: textOf(told.value) };
    const text = spoiledText(fault, told.value, this.#faults.random);
    // What comes late can still be relied on.
    return { outcome: fault === 'slow' ? 'answered' : 'fault', fault, result: text };
  }

  /** An answer that is a fault alone spoils the next result that fits. */
  #resultOf(answer: SimulatedAnswer, tool: string, given: JsonObject): SimulatedAnswer {
    return hasResult(answer) ? answer : (this.#answers.next(tool, given) ?? answer);
  }

  #failed(tool: string, fault: Failure): Answer {
    return { outcome: 'fault', fault, result: failureText(fault, tool, this.#faults.random) };
  }
}

/** What an answer says: its result or error with templates filled in, or what was recorded. */
function contentOf(
  { result, recorded, error }: SimulatedAnswer,
  fault: FaultName | undefined,
  fill: (content: JsonValue) => Filled<JsonValue>,
): Filled<JsonValue> {
  if (error !== undefined) return fill({ error });
  if (recorded !== undefined) return { ok: true, value: recorded };
  if (result !== undefined) return fill(result);
  return fault === 'empty'
    ? { ok: true, value: '' }
    : { ok: false, problem: `the case has no result to be ${fault}` };
}

function unexpected(tool: string, reason: string): Answer {
  return {
    outcome: 'unexpected',
    result: errorText(`${tool} has no answer to this call: ${reason}.`),
  };
}
