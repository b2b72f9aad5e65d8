import { describe, expect, it } from 'vitest';
import { policyDrop } from '../../../../src/core/evalset/policy-drop.ts';
import { evalsetOf } from '../../../support/evalsets.ts';

const evalset = (more: string) =>
  evalsetOf(`evalset: a
version: 1.0.0
target: { prompt: p.md, policy: p.policy.yaml }
graders: [{ type: no-call }]
cases: [{ id: one, input: a }]
${more}`);
const AGENT = evalset('agent: { turns: 2 }');
const PLAIN = evalset('');

describe('policyDrop', () => {
  it('the same evalset, and one that is gone, which is named elsewhere, drop nothing', () => {
    expect(policyDrop(AGENT, AGENT)).toEqual([]);
    expect(policyDrop(AGENT, undefined)).toEqual([]);
    expect(policyDrop(PLAIN, AGENT)).toEqual([]);
  });

  it('no policy any more: widened; one that base does not have either: nothing', () => {
    const { policy: _policy, ...target } = PLAIN.target;
    const without = { ...PLAIN, target };
    expect(policyDrop(PLAIN, without)).toEqual([
      { part: 'policy', effect: 'widened', what: 'the evalset names no policy any more' },
    ]);
    expect(policyDrop(without, without)).toEqual([]);
  });

  it('no agent any more, on which the policy was enforced: widened', () => {
    expect(policyDrop(AGENT, PLAIN)[0]?.what).toMatch(/^the evalset runs no agent any more/);
  });
});
