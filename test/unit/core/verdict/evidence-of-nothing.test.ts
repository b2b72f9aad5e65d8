import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/verdict/decide.ts';
import type { Trial } from '../../../../src/domain/trial.ts';
import { evalsetOf } from '../../../support/evalsets.ts';
import { resultOf, trialOf } from '../../../support/records.ts';

const ids = Array.from({ length: 60 }, (_, index) => `c${String(index).padStart(2, '0')}`);
const evalset = evalsetOf(`evalset: greeting
version: 1.0.0
target: { prompt: p.md }
budget: { passRateDrop: 10pp }
graders: [{ type: includes, value: ok }]
cases: [${ids.map((id) => `{ id: ${id}, input: 1 }`).join(', ')}]
`);
const verdictOf = (
  trials: readonly Trial[],
  fields: Partial<Parameters<typeof resultOf>[0]> = {},
) => decide(resultOf({ evalset, trials, ...fields }), { maxErroredShare: 0.1, prices: {} });
const pair = (caseId: string, index: number, fields: Partial<Trial>) => [
  trialOf({ caseId, index, ...fields }),
  trialOf({ caseId, index, side: 'head', ...fields }),
];

describe('decide, with nothing to judge by', () => {
  it('no trial passes on either side: nothing could regress, so nothing is shown', () => {
    const failed = ids.flatMap((id) =>
      [0, 1, 2].flatMap((index) => pair(id, index, { outcome: 'failed' })),
    );
    expect(verdictOf(failed)).toMatchObject({
      kind: 'invalid',
      providerFault: false,
      sentence:
        'greeting cannot be judged: no trial passed on either side, so there is nothing that could regress.',
    });
  });

  it('no differing request was graded: not green for the ones that are the same', () => {
    const [changed = '', ...same] = ids;
    const error = { code: 'provider-failed', message: 'the provider answered 500' } as const;
    const lost = [0, 1, 2, 3, 4].flatMap((index) =>
      pair(changed, index, { outcome: 'errored', score: null, error }),
    );
    const shared = same.flatMap((id) => pair(id, 0, { shared: true }));
    const verdict = verdictOf([...lost, ...shared], { identicalCaseIds: same });
    expect(verdict).toMatchObject({ kind: 'invalid', providerFault: true });
    expect(verdict.sentence).toContain('no request that differs was graded on both sides');
  });

  it('a watched file or policy that no request shows: inconclusive', () => {
    const identical = { identicalCaseIds: ids };
    const cause = { path: 'src/rank.ts', kind: 'content', role: 'watched' } as const;
    expect(verdictOf([], identical).kind).toBe('passed');
    expect(verdictOf([], { ...identical, causes: [cause] })).toMatchObject({
      kind: 'inconclusive',
      sentence: expect.stringContaining('a watched file or the policy is in none of its requests'),
    });
  });
});
