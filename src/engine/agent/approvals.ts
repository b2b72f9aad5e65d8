import type { Approval, CaseScript, ScriptedApproval } from '../../domain/agent.ts';
import { errorText } from './told-text.ts';

/** The person who is asked for approval, as the case scripts what is said; each line serves once. */
export class Approvals {
  readonly #left: ScriptedApproval[];

  constructor({ approvals }: CaseScript) {
    this.#left = [...approvals];
  }

  /** What is said of a call of the tool; without a script it is rejected. */
  ask(tool: string): Approval {
    const place = this.#left.findIndex((scripted) => scripted.tool === tool);
    const [scripted] = place < 0 ? [] : this.#left.splice(place, 1);
    if (scripted === undefined) return { answer: 'reject', by: 'default' };
    const { tool: _tool, ...said } = scripted;
    return { ...said, by: 'script' };
  }
}

/** Whether the call may go on. */
export function isApproved({ answer }: Approval): boolean {
  return answer === 'approve' || answer === 'modify';
}

/** What the agent is told of a call that was not approved. */
export function refusalText(tool: string, { answer, note }: Approval): string {
  const said =
    answer === 'terminate'
      ? `${tool} was not approved, and the run was ended`
      : answer === 'escalate'
        ? `${tool} was not approved: a person takes over`
        : `${tool} needs the approval of a person, who rejected it`;
  return errorText(note === undefined ? `${said}.` : `${said}: ${note}`);
}

/** The result of a call with what was approved instead of what was asked, and what was said of it. */
export function withApproval(result: string, approval: Approval | undefined): string {
  const { arguments: instead, note } = approval ?? {};
  const changed =
    instead === undefined ? '' : `Approved with other arguments: ${JSON.stringify(instead)}\n`;
  return `${changed}${note === undefined ? '' : `Note of the approval: ${note}\n`}${result}`;
}
