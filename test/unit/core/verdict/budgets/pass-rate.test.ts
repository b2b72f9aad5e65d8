import { describe, expect, it } from 'vitest';
import { passRateLine } from '../../../../../src/core/verdict/budgets/pass-rate.ts';

describe('passRateLine', () => {
  it('the difference with its interval, against the accepted drop', () => {
    const measured = { difference: -0.03, low: -0.06, high: 0.01 };
    expect(passRateLine(measured, 0.02, 'inconclusive')).toEqual({
      budget: 'pass rate',
      allowed: '−2.0 points',
      measured: '−3.0 points (−6.0 to +1.0)',
      state: 'inconclusive',
    });
  });

  it('no accepted drop, and an end that was never worked out', () => {
    const measured = { difference: 0, low: -0.06, high: null };
    expect(passRateLine(measured, 0, 'passed')).toMatchObject({
      allowed: '0.0 points',
      measured: '0.0 points (−6.0 to open)',
    });
  });

  it('no interval, as of a population of too few cases', () => {
    const measured = { difference: -1, low: null, high: null };
    expect(passRateLine(measured, 0.02, 'inconclusive').measured).toBe('−100.0 points');
  });

  it('nothing measured', () => {
    const measured = { difference: null, low: null, high: null };
    expect(passRateLine(measured, 0.02, 'invalid').measured).toBe('not measured');
  });
});
