import { describe, expect, it } from 'vitest';
import {
  isOverridable,
  keptFrom,
  notApplicable,
  overridden,
  rule,
  shardMeasured,
} from '../../../../src/core/governance/rule.ts';
import type { Verdict, VerdictKind } from '../../../../src/domain/verdict.ts';
import { verdictOf } from '../../../support/records.ts';

const verdict = (kind: VerdictKind, more: Partial<Verdict> = {}) =>
  verdictOf({ kind, sentence: `a is ${kind}.`, ...more });

describe('keptFrom', () => {
  it('blocks, and says whose pull request has no key', () => {
    expect(keptFrom('fork', 'key', 'block')).toMatchObject({
      action: 'block',
      verdict: 'invalid',
      exitCode: 1,
      sentence:
        "Blocked: not judged, as a pull request of a fork has no access to the provider's key.",
    });
    expect(keptFrom('dependabot', 'key', 'block').sentence).toContain('of Dependabot');
    expect(keptFrom('fork', 'endpoint', 'block').sentence).toContain(
      'a pull request of a fork has no address at which its agent can be asked',
    );
    expect(keptFrom('fork', 'command', 'block').sentence).toContain(
      'a command would run the code of a pull request of a fork',
    );
  });

  it('defers only with a warning, never as allowed', () => {
    const decision = keptFrom('fork', 'key', 'defer-to-merge-group');
    expect(decision).toMatchObject({ action: 'advise', verdict: 'invalid', exitCode: 0 });
    expect(decision.sentence).toMatch(/^Not judged here and left to the merge queue/);
  });
});

describe('shardMeasured', () => {
  const shard = { index: 2, count: 8, file: 's.jsonl', planned: 60, answered: 60 };
  const found = 'shard 2 of 8 has';

  it.each([
    ['all', shard],
    ['a part', { ...shard, answered: 1, firstError: 'it broke' }],
    ['nothing, as nothing was to be asked', { ...shard, planned: 0, answered: 0 }],
  ])('answered %s: allowed, and the merge judges', (_what, given) => {
    const { answered, planned } = given;
    expect(shardMeasured(given, false)).toMatchObject({
      action: 'allow',
      verdict: 'not-applicable',
      exitCode: 0,
      sentence: `Not applicable: ${found} ${answered} of ${planned} trials answered in s.jsonl, and the run that merges all shards judges.`,
    });
  });

  it.each([
    {
      what: 'answered nothing',
      given: { ...shard, answered: 0, firstError: 'the key is wrong' },
      isCancelled: false,
      says: '0 of 60 trials answered in s.jsonl, first because the key is wrong.',
    },
    {
      what: 'answered nothing before it asked',
      given: { ...shard, answered: 0 },
      isCancelled: false,
      says: '0 of 60 trials answered in s.jsonl.',
    },
    {
      what: 'cancelled',
      given: shard,
      isCancelled: true,
      says: '60 of 60 trials answered in s.jsonl, as it was cancelled.',
    },
  ])('$what: blocked, and not by the change', ({ given, isCancelled, says }) => {
    expect(shardMeasured(given, isCancelled)).toEqual({
      action: 'block',
      verdict: 'invalid',
      exitCode: 3,
      sentence: `Blocked: ${found} ${says}`,
      verdicts: [],
    });
  });
});

describe('rule', () => {
  it.each([
    ['passed', 'block', 'allow', 0, 'Allowed: a is passed.'],
    ['passed', 'advise', 'allow', 0, 'Allowed: a is passed.'],
    ['regressed', 'advise', 'block', 1, 'Blocked: a is regressed.'],
    ['regressed', 'block', 'block', 1, 'Blocked: a is regressed.'],
    [
      'inconclusive',
      'advise',
      'advise',
      0,
      'Not blocked, but not shown to be safe: a is inconclusive.',
    ],
    ['inconclusive', 'block', 'block', 1, 'Blocked: a is inconclusive.'],
    ['invalid', 'advise', 'block', 1, 'Blocked: a is invalid.'],
    ['invalid', 'block', 'block', 1, 'Blocked: a is invalid.'],
  ] as const)('of %s with %s is %s', (kind, onInconclusive, action, exitCode, sentence) => {
    const only = verdict(kind);
    expect(rule([only], onInconclusive)).toEqual({
      action,
      verdict: kind,
      sentence,
      verdicts: [only],
      exitCode,
    });
  });

  it('says by the exit code that the provider kept it from judging', () => {
    expect(rule([verdict('invalid', { providerFault: true })], 'advise').exitCode).toBe(3);
    expect(rule([verdict('regressed', { providerFault: true })], 'advise').exitCode).toBe(1);
    const two = [verdict('passed', { providerFault: true }), verdict('invalid')];
    expect(rule(two, 'advise').exitCode).toBe(1);
  });

  it.each([
    [['passed', 'inconclusive', 'regressed', 'invalid'], 'invalid'],
    [['passed', 'regressed', 'inconclusive'], 'regressed'],
    [['inconclusive', 'passed'], 'inconclusive'],
    [['passed', 'passed'], 'passed'],
  ] as const)('is as grave as the gravest of %j, in any order', (kinds, gravest) => {
    const verdicts = kinds.map((kind) => verdict(kind));
    for (const list of [verdicts, [...verdicts].reverse()]) {
      const decision = rule(list, 'block');
      expect(decision.verdict).toBe(gravest);
      expect(decision.verdicts).toEqual(list);
      expect(decision.sentence).toContain(`a is ${gravest}. Also judged: `);
    }
  });

  it('allows nothing by silence: without verdicts it is not applicable and says so', () => {
    expect(rule([], 'block')).toEqual(notApplicable('no evalset was judged'));
    expect(notApplicable('no file differs')).toEqual({
      action: 'allow',
      verdict: 'not-applicable',
      sentence: 'Not applicable: no file differs.',
      verdicts: [],
      exitCode: 0,
    });
  });
});

describe('overridden', () => {
  const override = {
    ...{
      by: 'grace',
      way: 'review' as const,
      commit: 'a'.repeat(40),
      settingsDigest: 'd'.repeat(64),
    },
    ...{ at: '2026-01-01T00:00:00.000Z', until: '2026-01-08T00:00:00.000Z', reason: 'Known.' },
  } as const;
  const decide = (kinds: readonly VerdictKind[], onInconclusive: 'advise' | 'block') => {
    const verdicts = kinds.map((kind) => verdict(kind));
    return overridden(rule(verdicts, onInconclusive), override, onInconclusive);
  };

  it('lets a regression pass, and keeps the verdict and who let it', () => {
    expect(decide(['regressed', 'passed'], 'block')).toMatchObject({
      action: 'allow',
      verdict: 'regressed',
      sentence: 'Allowed by an override of grace: a is regressed. Also judged: greeting passed.',
      exitCode: 0,
      override,
    });
  });

  it('leaves the rest of the run what it is', () => {
    const decision = decide(['regressed', 'inconclusive'], 'advise');
    expect([decision.action, decision.exitCode]).toEqual(['advise', 0]);
    expect(decision.sentence).toMatch(/^Not blocked by an override of grace: /);
  });

  it.each([
    [['invalid'], 'advise'],
    [['invalid', 'regressed'], 'advise'],
    [['inconclusive'], 'block'],
    [['regressed', 'inconclusive'], 'block'],
    [['passed'], 'block'],
    [[], 'block'],
  ] as const)('changes nothing for %j with %s, as that is no mere regression', (kinds, mode) => {
    const decision = rule(
      kinds.map((kind) => verdict(kind)),
      mode,
    );
    expect(decide(kinds, mode)).toEqual(decision);
    expect(isOverridable(decision, mode)).toBe(false);
  });
});
