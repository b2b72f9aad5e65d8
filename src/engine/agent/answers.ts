import { hasResult } from '../../core/evalset/case-script.ts';
import type { CaseScript, SimulatedAnswer } from '../../domain/agent.ts';
import type { JsonObject } from '../../domain/json.ts';
import { matches } from './argument-match.ts';

/** The answers that a case scripts, in the order in which they are tried; each serves its `times`. */
export class ScriptedAnswers {
  readonly #simulate: CaseScript['simulate'];
  readonly #served = new Map<SimulatedAnswer, number>();

  constructor({ simulate }: CaseScript) {
    this.#simulate = simulate;
  }

  /** The first answer that fits, used once more; undefined where the case scripts none. */
  take(tool: string, given: JsonObject): SimulatedAnswer | undefined {
    const answer = this.#fitting(tool, given)[0];
    if (answer !== undefined) this.#served.set(answer, (this.#served.get(answer) ?? 0) + 1);
    return answer;
  }

  /** The next result or error that fits, which stays to be used. */
  next(tool: string, given: JsonObject): SimulatedAnswer | undefined {
    return this.#fitting(tool, given).find(hasResult);
  }

  #fitting(tool: string, given: JsonObject): SimulatedAnswer[] {
    const answers = Object.hasOwn(this.#simulate, tool) ? this.#simulate[tool] : undefined;
    return (answers ?? []).filter(
      (answer) =>
        (this.#served.get(answer) ?? 0) < (answer.times ?? Infinity) && matches(answer.when, given),
    );
  }
}
