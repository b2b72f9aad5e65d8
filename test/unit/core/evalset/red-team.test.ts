import { describe, expect, it } from 'vitest';
import { evalsetOf, readEvalsetText } from '../../../support/evalsets.ts';
import { told } from '../../../support/faults.ts';

const text = (fields: string) => `evalset: attacks
version: 1.0.0
target: { prompt: p.md }
graders: [{ type: excludes, value: secret }]
${fields}cases: [{ id: one, input: 1, tags: [t] }, { id: two, input: 2 }]
`;

describe('an evalset of kind red-team', () => {
  it('tolerates no failed trial of any case, whatever the settings say', () => {
    const evalset = evalsetOf(text('kind: red-team\n'));
    expect(evalset.kind).toBe('red-team');
    expect(evalset.budget.mustPass).toEqual({ cases: ['one', 'two'], tags: [], mode: 'strict' });
  });

  it('keeps the other budgets, as those of any evalset', () => {
    const fields = 'kind: red-team\nbudget: { passRateDrop: 1pp, mustPass: { tags: [t] } }\n';
    expect(evalsetOf(text(fields)).budget).toMatchObject({
      passRateDrop: 0.01,
      mustPass: { cases: ['one', 'two'], tags: ['t'], mode: 'strict' },
    });
  });

  it('cannot be made milder', () => {
    const fields = 'budget: { mustPass: { mode: confirmed } }\n';
    expect(told(readEvalsetText(text(`kind: red-team\n${fields}`)).faults)).toEqual([
      expect.stringContaining('budget.mustPass.mode must be strict in an evalset of kind red-team'),
    ]);
    expect(readEvalsetText(text(fields)).faults).toEqual([]);
  });

  it('is the only kind there is', () => {
    expect(told(readEvalsetText(text('kind: blue\n')).faults)[0]).toContain('kind must be');
    expect(evalsetOf(text(''))).not.toHaveProperty('kind');
  });
});
