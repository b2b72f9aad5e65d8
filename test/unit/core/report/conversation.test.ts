import { describe, expect, it } from 'vitest';
import { callItems } from '../../../../src/core/report/conversation.ts';
import type { TranscriptEntry } from '../../../../src/domain/agent.ts';
import { call, said } from '../../../support/conversations.ts';
import { trialOf } from '../../../support/records.ts';

const trialWith = (...entries: readonly TranscriptEntry[]) =>
  trialOf({ conversation: { entries, finalState: {}, end: 'answered' } });

describe('callItems', () => {
  it('tells the calls of both sides in their order, with what became of them', () => {
    const baseline = trialWith(said('user', 'hello'), call('lookup'), call('mail'));
    const head = trialWith(
      call('lookup', {}, { outcome: 'fault', fault: 'timeout' }),
      call('delete', {}, { outcome: 'refused', breach: 'It must never happen: delete.' }),
      call('mail', {}, { outcome: 'not-approved' }),
    );
    expect(callItems(baseline, head)).toEqual([
      'base called <code>lookup</code>, then <code>mail</code>',
      'head called <code>lookup</code> (met a fault: timeout), then ' +
        '<code>delete</code> (refused: It must never happen: delete.), then ' +
        '<code>mail</code> (not approved)',
    ]);
  });

  it('names the fault of a call that was answered late', () => {
    const head = trialWith(call('lookup', {}, { fault: 'slow' }));
    expect(callItems(undefined, head)).toEqual(['head called <code>lookup</code> (slow)']);
  });

  it('is silent of trials that are no conversation, and says where no tool was called', () => {
    expect(callItems(trialOf(), undefined)).toEqual([]);
    expect(callItems(trialOf(), trialWith(said('assistant', 'done')))).toEqual([
      'head called no tool',
    ]);
  });

  it('shows twelve calls and counts the rest', () => {
    const calls = Array.from({ length: 14 }, () => call('lookup'));
    const [item = ''] = callItems(trialWith(...calls), undefined);
    expect(item.match(/<code>/g)).toHaveLength(12);
    expect(item).toMatch(/, and 2 more$/);
    const [whole] = callItems(trialWith(...calls.slice(0, 12)), undefined);
    expect(whole).not.toContain('more');
  });

  it('a name that a model made up breaks out of nothing and is cut', () => {
    const name = `</code></details>@acme ${'x'.repeat(500)}`;
    const [item = ''] = callItems(
      trialWith(call(name, {}, { outcome: 'unknown-tool' })),
      undefined,
    );
    expect(item).not.toContain('</details>');
    expect(item).not.toContain('x'.repeat(101));
    expect(item).toMatch(/\(no such tool\)$/);
  });
});
