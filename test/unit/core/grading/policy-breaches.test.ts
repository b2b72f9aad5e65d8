import { describe, expect, it } from 'vitest';
import { withBreaches } from '../../../../src/core/grading/policy-breaches.ts';
import type { AgentTranscript, CallEntry } from '../../../../src/domain/agent.ts';
import { call, policyOf } from '../../../support/conversations.ts';

const of = (...entries: CallEntry[]): AgentTranscript => ({
  entries,
  finalState: {},
  end: 'answered',
});
const breaches = (transcript: AgentTranscript) =>
  transcript.entries.map((entry) => (entry.type === 'call' ? entry.breach : undefined));

describe('withBreaches', () => {
  it('call that the policy does not allow, though it was refused: said; an allowed one: not', () => {
    const policy = policyOf({ allowed: ['lookup'], lookUps: ['lookup'] });
    const transcript = of(
      call('lookup'),
      call('delete'),
      call('delete', {}, { outcome: 'refused' }),
    );
    expect(breaches(withBreaches(transcript, policy))).toEqual([
      undefined,
      expect.stringContaining('does not allow delete'),
      expect.stringContaining('does not allow delete'),
    ]);
  });

  it('call that needs approval: said where it was carried out without one', () => {
    const policy = policyOf({ needApproval: ['refund'] });
    const approved = call('refund', {}, { approval: { answer: 'approve', by: 'script' } });
    const transcript = of(
      call('refund'),
      approved,
      call('refund', {}, { outcome: 'not-approved' }),
    );
    expect(breaches(withBreaches(transcript, policy))).toEqual([
      'refund was carried out without approval',
      undefined,
      undefined,
    ]);
  });

  it('without a policy: the same conversation', () => {
    const transcript = of(call('delete'));
    expect(withBreaches(transcript, undefined)).toBe(transcript);
  });
});
