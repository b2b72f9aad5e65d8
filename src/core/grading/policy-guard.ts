import type { CallOutcome } from '../../domain/agent.ts';
import type { NeverRule, PolicyRules } from '../../domain/policy.ts';
import { hasReachedTool } from './calls.ts';

/** The part of a policy that a call breaks, and how, as a sentence. */
export interface PolicyBreach {
  readonly part: 'actions' | 'limits' | 'never';
  readonly words: string;
}

/** Holds the calls of one trial to a policy, in their order; without one everything is allowed. */
export class PolicyGuard {
  readonly #policy: PolicyRules | undefined;
  readonly #answered = new Set<string>();
  #actions = 0;

  constructor(policy: PolicyRules | undefined) {
    this.#policy = policy;
  }

  /** What of the policy a call of the tool would break now; empty where nothing. */
  breachesBy(tool: string): PolicyBreach[] {
    const policy = this.#policy;
    if (policy === undefined) return [];
    const action = this.#isAction(tool) ? actionBreach(policy, tool) : undefined;
    const { name, allowed, mostActions } = policy;
    const isAllowed = allowed === undefined || allowed.includes(tool);
    const isOneMore =
      this.#isAction(tool) && mostActions !== undefined && this.#actions >= mostActions;
    return [
      ...(isAllowed ? [] : [breach('actions', `The policy ${name} does not allow ${tool}.`)]),
      ...(action === undefined ? [] : [breach('actions', action)]),
      ...(isOneMore
        ? [
            breach(
              'limits',
              `The policy ${name} allows ${mostActions} actions, and ${tool} would be one more.`,
            ),
          ]
        : []),
      ...policy.never
        .filter((rule) => this.#breaks(rule, tool))
        .map((rule) => breach('never', neverSentence(rule, tool))),
    ];
  }

  /** The first breach in words; undefined where the call breaks nothing. */
  breachOf(tool: string): string | undefined {
    return this.breachesBy(tool)[0]?.words;
  }

  needsApproval(tool: string): boolean {
    return this.#policy?.needApproval.includes(tool) === true;
  }

  /** Remembers what came of a call. */
  count(tool: string, outcome: CallOutcome): void {
    if (outcome === 'answered') this.#answered.add(tool);
    // Calls of a single answer are not run by us; whoever asked for it would run them all.
    const isDone = hasReachedTool(outcome) || outcome === 'not-run';
    if (isDone && this.#isAction(tool)) this.#actions += 1;
  }

  #isAction(tool: string): boolean {
    return this.#policy?.lookUps.includes(tool) !== true;
  }

  #breaks({ tools, unlessAfter }: NeverRule, tool: string): boolean {
    if (tools?.includes(tool) !== true) return false;
    return unlessAfter?.some((other) => this.#answered.has(other)) !== true;
  }
}

function breach(part: PolicyBreach['part'], words: string): PolicyBreach {
  return { part, words };
}

/** How far an agent may go beyond looking things up; to hand over to a person is always allowed. */
function actionBreach(policy: PolicyRules, tool: string): string | undefined {
  const { name, retrievalOnly, autonomy, escalation } = policy;
  if (tool === escalation?.tool) return undefined;
  if (retrievalOnly) return `The policy ${name} allows look-ups only, and ${tool} is none.`;
  return autonomy === 'suggest'
    ? `The policy ${name} lets the agent suggest actions, not take them: ${tool}.`
    : undefined;
}

function neverSentence({ rule, unlessAfter }: NeverRule, tool: string): string {
  const before =
    unlessAfter === undefined ? '' : `, and nothing of ${unlessAfter.join(', ')} answered before`;
  return `It must never happen: ${rule} (a call of ${tool}${before}).`;
}
