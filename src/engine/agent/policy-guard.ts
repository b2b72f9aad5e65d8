import type { CallOutcome } from '../../domain/agent.ts';
import type { NeverRule, PolicyRules } from '../../domain/policy.ts';

/** Holds the calls of one trial to a policy; without one everything is allowed. */
export class PolicyGuard {
  readonly #policy: PolicyRules | undefined;
  readonly #answered = new Set<string>();
  #actions = 0;

  constructor(policy: PolicyRules | undefined) {
    this.#policy = policy;
  }

  /** What of the policy a call of the tool would break, as a sentence; undefined where nothing. */
  breachOf(tool: string): string | undefined {
    const policy = this.#policy;
    if (policy === undefined) return undefined;
    const { name, allowed, retrievalOnly, autonomy, mostActions } = policy;
    if (allowed !== undefined && !allowed.includes(tool)) {
      return `The policy ${name} does not allow ${tool}.`;
    }
    if (this.#isAction(tool)) {
      if (retrievalOnly) return `The policy ${name} allows look-ups only, and ${tool} is none.`;
      if (autonomy === 'suggest') {
        return `The policy ${name} lets the agent suggest actions, not take them: ${tool}.`;
      }
      if (mostActions !== undefined && this.#actions >= mostActions) {
        return `The policy ${name} allows ${mostActions} actions, and ${tool} would be one more.`;
      }
    }
    const broken = policy.never.find((rule) => this.#breaks(rule, tool));
    return broken === undefined ? undefined : neverSentence(broken, tool);
  }

  needsApproval(tool: string): boolean {
    return this.#policy?.needApproval.includes(tool) === true;
  }

  /** Remembers what came of a call that was let through. */
  count(tool: string, outcome: CallOutcome): void {
    if (outcome === 'answered') this.#answered.add(tool);
    if ((outcome === 'answered' || outcome === 'fault') && this.#isAction(tool)) this.#actions += 1;
  }

  #isAction(tool: string): boolean {
    return this.#policy?.lookUps.includes(tool) !== true;
  }

  #breaks({ tools, unlessAfter }: NeverRule, tool: string): boolean {
    if (tools?.includes(tool) !== true) return false;
    return unlessAfter?.some((other) => this.#answered.has(other)) !== true;
  }
}

function neverSentence({ rule, unlessAfter }: NeverRule, tool: string): string {
  const before =
    unlessAfter === undefined ? '' : `, and nothing of ${unlessAfter.join(', ')} answered before`;
  return `It must never happen: ${rule} (a call of ${tool}${before}).`;
}
