import { describe, expect, it } from 'vitest';
import type { ScriptedApproval } from '../../../../src/domain/agent.ts';
import { callOf, worldOf } from '../../../support/agent-world.ts';

const worldWith = (approvals: readonly ScriptedApproval[]) =>
  worldOf({
    simulate: { send_email: [{ result: 'sent to {{ arguments.to }}' }] },
    policy: { needApproval: ['send_email'] },
    approvals,
  });
const tool = 'send_email';

describe('approvals', () => {
  it('without a script the person says no', () => {
    expect(callOf(worldWith([]), tool, { to: 'a' })).toMatchObject({
      outcome: 'not-approved',
      approval: { answer: 'reject', by: 'default' },
      result: '{"error":"send_email needs the approval of a person, who rejected it."}',
    });
  });

  it('approve: the call is carried out as it was asked', () => {
    expect(callOf(worldWith([{ tool, answer: 'approve' }]), tool, { to: 'a' })).toMatchObject({
      outcome: 'answered',
      approval: { answer: 'approve', by: 'script' },
      result: 'sent to a',
    });
  });

  it('modify: it is carried out as approved, and the agent is told', () => {
    const approved = { tool, answer: 'modify', arguments: { to: 'b' }, note: 'wrong one' } as const;
    expect(callOf(worldWith([approved]), tool, { to: 'a' })).toMatchObject({
      outcome: 'answered',
      parsed: { to: 'a' },
      approval: { answer: 'modify', by: 'script', arguments: { to: 'b' }, note: 'wrong one' },
      result:
        'Approved with other arguments: {"to":"b"}\nNote of the approval: wrong one\nsent to b',
    });
  });

  it('modify with arguments that the tool does not take: not carried out', () => {
    const approved = { tool, answer: 'modify', arguments: { to: 1 } } as const;
    expect(callOf(worldWith([approved]), tool, { to: 'a' })).toMatchObject({
      outcome: 'invalid-arguments',
      approval: { answer: 'modify' },
    });
  });

  it.each([
    ['reject', 'send_email needs the approval of a person, who rejected it: no.'],
    ['terminate', 'send_email was not approved, and the run was ended: no.'],
    ['escalate', 'send_email was not approved: a person takes over: no.'],
  ] as const)('%s: not carried out, and the entry says how it goes on', (answer, error) => {
    expect(callOf(worldWith([{ tool, answer, note: 'no.' }]), tool, {})).toMatchObject({
      outcome: 'not-approved',
      approval: { answer, by: 'script', note: 'no.' },
      result: JSON.stringify({ error }),
    });
  });

  it('each line of the script answers once, for its own tool', () => {
    const tools = worldWith([
      { tool: 'refund', answer: 'approve' },
      { tool, answer: 'reject' },
      { tool, answer: 'approve' },
    ]);
    const answers = [1, 2, 3].map(() => callOf(tools, tool).approval);
    expect(answers).toEqual([
      { answer: 'reject', by: 'script' },
      { answer: 'approve', by: 'script' },
      { answer: 'reject', by: 'default' },
    ]);
  });

  it('nobody is asked for a tool that needs no approval', () => {
    const tools = worldOf({ simulate: { refund: [{ result: 1 }] }, policy: {} });
    expect(callOf(tools, 'refund')).not.toHaveProperty('approval');
  });
});
