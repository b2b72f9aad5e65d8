import { describe, expect, it } from 'vitest';
import { isOverridable, overridden, rule } from '../../../../src/core/governance/rule.ts';
import {
  isBlockedBy,
  wideningOf,
  wideningWords,
} from '../../../../src/core/governance/widening.ts';
import type {
  ChangeEffect,
  TargetChange,
  Widening,
  WideningRule,
} from '../../../../src/domain/target-change.ts';
import type { VerdictKind } from '../../../../src/domain/verdict.ts';
import { verdictOf } from '../../../support/records.ts';

const APPROVAL = 'approval no longer needed for send_email';

const change = (
  what: string,
  effect: ChangeEffect = 'widened',
  part: TargetChange['part'] = 'policy',
) => ({ part, effect, what });

const widening = (name: WideningRule, fields: Partial<Widening> = {}): Widening => ({
  rule: name,
  policy: [APPROVAL],
  tools: [],
  ...fields,
});

const judged = (
  kind: VerdictKind,
  name: WideningRule,
  fields: Partial<Widening> = {},
  providerFault = false,
) =>
  rule(
    [verdictOf({ kind, sentence: 'a is as it is.', providerFault })],
    'advise',
    widening(name, fields),
  );

describe('wideningOf', () => {
  it('takes what is widened, once for all evalsets that have the policy', () => {
    const results = [
      { targetChanges: [change(APPROVAL), change('b', 'narrowed'), change('c', 'changed')] },
      { targetChanges: [change(APPROVAL), change('tool void added', 'widened', 'tools')] },
    ];
    expect(wideningOf(results, 'block')).toEqual({
      rule: 'block',
      policy: [APPROVAL],
      tools: ['tool void added'],
    });
  });

  it('is none where everything is narrowed or merely changed', () => {
    const targetChanges = [change('a', 'narrowed'), change('b', 'changed', 'tools')];
    expect(wideningOf([{ targetChanges }], 'block')).toBeUndefined();
    expect(wideningOf([], 'block')).toBeUndefined();
  });
});

describe('isBlockedBy', () => {
  it('asks for a policy that is widened and a rule that minds', () => {
    expect(isBlockedBy(widening('block'))).toBe(true);
    expect(isBlockedBy(widening('require-approval'))).toBe(true);
    expect(isBlockedBy(widening('report'))).toBe(false);
    expect(isBlockedBy(widening('block', { policy: [], tools: ['tool void added'] }))).toBe(false);
    expect(isBlockedBy(undefined)).toBe(false);
  });
});

describe('wideningWords', () => {
  it('tells three of each and counts the rest', () => {
    const policy = ['a', 'b', 'c', 'd', 'e'];
    expect(wideningWords(widening('block', { policy, tools: ['f'] }))).toBe(
      'the policy is widened: a; b; c; and 2 more; the tools are widened: f',
    );
    expect(wideningWords(undefined)).toBe('');
  });
});

describe('rule, of a run that widens a policy', () => {
  it.each(['block', 'require-approval'] as const)(
    '%s: blocks a run that passed, and says what is widened first',
    (name) => {
      expect(judged('passed', name)).toMatchObject({
        action: 'block',
        verdict: 'passed',
        exitCode: 1,
        sentence: `Blocked: the policy is widened: ${APPROVAL}, although a is as it is.`,
        widening: widening(name),
      });
    },
  );

  it('report: names it beside the verdict and leaves the decision as it is', () => {
    expect(judged('passed', 'report')).toMatchObject({
      action: 'allow',
      exitCode: 0,
      sentence: `Allowed: a is as it is. The policy is widened: ${APPROVAL}.`,
      widening: widening('report'),
    });
  });

  it('tools alone: named, and nothing is blocked', () => {
    const decision = judged('passed', 'block', { policy: [], tools: ['tool void added'] });
    expect(decision).toMatchObject({ action: 'allow', exitCode: 0 });
    expect(decision.sentence).toMatch(/ The tools are widened: tool void added\.$/);
  });

  it('blocks what could not be judged as a finding, not as a fault of the provider', () => {
    expect(judged('invalid', 'block', {}, true).exitCode).toBe(1);
    expect(judged('invalid', 'report', {}, true).exitCode).toBe(3);
    expect(judged('inconclusive', 'block').sentence).toBe(
      `Blocked: the policy is widened: ${APPROVAL}. a is as it is.`,
    );
  });
});

describe('an override of a widening', () => {
  const override = {
    ...{ by: 'grace', way: 'review' as const, reason: 'Known.' },
    ...{ commit: 'a'.repeat(40), settingsDigest: 'd'.repeat(64) },
    ...{ at: '2026-01-01T00:00:00.000Z', until: '2026-01-08T00:00:00.000Z' },
  };

  it.each([
    ['passed', 'allow', 'Allowed'],
    ['regressed', 'allow', 'Allowed'],
    ['inconclusive', 'advise', 'Not blocked'],
  ] as const)('require-approval, %s: a person may let it pass', (kind, action, word) => {
    const decision = judged(kind, 'require-approval');
    expect(isOverridable(decision, 'advise')).toBe(true);
    const passed = overridden(decision, override, 'advise');
    expect(passed).toMatchObject({ action, exitCode: 0, verdict: kind, override });
    expect(passed.sentence).toMatch(
      new RegExp(`^${word} by an override of grace: the policy is widened: ${APPROVAL}`),
    );
  });

  it.each([
    ['block', 'passed'],
    ['block', 'regressed'],
    ['require-approval', 'invalid'],
    ['report', 'passed'],
  ] as const)('%s, %s: nobody may', (name, kind) => {
    const decision = judged(kind, name);
    expect(isOverridable(decision, 'advise')).toBe(false);
    expect(overridden(decision, override, 'advise')).toBe(decision);
  });

  it('report, regressed: the regression may be accepted as ever', () => {
    expect(isOverridable(judged('regressed', 'report'), 'advise')).toBe(true);
  });
});
