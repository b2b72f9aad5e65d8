import type { AgentTranscript, CallEntry, MessageEntry } from '../../../../domain/agent.ts';
import { badge, element } from './element.ts';

/** Every message, call, result, approval and refusal of an agent's trial, in order. */
export function conversation({ entries, end, finalState }: AgentTranscript): HTMLElement {
  return element(
    'div',
    {},
    element(
      'ol',
      { class: 'conversation' },
      ...entries.map((entry) => (entry.type === 'message' ? messageItem(entry) : callItem(entry))),
    ),
    element('p', {}, 'Ended: ', badge(end)),
    folded('State at the end', JSON.stringify(finalState, null, 2)),
  );
}

function messageItem({ role, content }: MessageEntry): HTMLElement {
  const text = element('pre', {}, content);
  return element(
    'li',
    { class: `entry from-${role}` },
    element('p', { class: 'from' }, role),
    text,
  );
}

function callItem(entry: CallEntry): HTMLElement {
  const { name, outcome, result, fault, approval, breach } = entry;
  const lines: HTMLElement[] = [];
  if (fault !== undefined) lines.push(element('p', {}, 'Injected fault: ', badge(fault)));
  if (approval !== undefined) {
    const by = approval.by === 'script' ? 'by the case' : 'as the case says nothing';
    const note = approval.note === undefined ? '' : `: ${approval.note}`;
    lines.push(element('p', {}, 'Approval: ', badge(approval.answer), ` ${by}${note}`));
    if (approval.arguments !== undefined) {
      lines.push(folded('Approved instead', JSON.stringify(approval.arguments, null, 2)));
    }
  }
  if (breach !== undefined) lines.push(element('p', { class: 'breach' }, `Breach: ${breach}`));
  return element(
    'li',
    { class: 'entry from-tool' },
    element('p', { class: 'from' }, 'call of ', element('code', {}, name), ' ', badge(outcome)),
    element('pre', {}, entry.arguments),
    ...lines,
    element('p', { class: 'from' }, 'result'),
    element('pre', {}, result),
  );
}

/** A text that is shown when its title is clicked. */
export function folded(title: string, text: string): HTMLElement {
  return element('details', {}, element('summary', {}, title), element('pre', {}, text));
}
