import { describe, expect, it } from 'vitest';
import { pattern } from '../../../../../src/core/grading/graders/pattern.ts';

describe('pattern', () => {
  it('passes when the pattern is found anywhere', () => {
    expect(pattern.grade('ticket INV-20931 is open', { pattern: 'INV-\\d{5}\\b' })).toEqual({
      passed: true,
      score: 1,
      explanation: 'pattern "INV-\\\\d{5}\\\\b" was found',
    });
    expect(pattern.grade('ticket INV-2093 is open', { pattern: 'INV-\\d{5}' })).toEqual({
      passed: false,
      score: 0,
      explanation: 'pattern "INV-\\\\d{5}" was not found',
    });
  });

  it('turns round with absent', () => {
    expect(pattern.grade('ok', { pattern: 'secret', absent: true }).passed).toBe(true);
    expect(pattern.grade('a secret', { pattern: 'secret', absent: true })).toMatchObject({
      passed: false,
      explanation: 'pattern "secret" was found',
    });
  });

  it('holds anchors to the whole output unless the pattern says (?m)', () => {
    expect(pattern.grade('a\nb', { pattern: '^b$' }).passed).toBe(false);
    expect(pattern.grade('a\nb', { pattern: '(?m)^b$' }).passed).toBe(true);
    expect(pattern.grade('b\n', { pattern: '^b$' }).passed).toBe(false);
  });

  it('ignores case only when told to', () => {
    expect(pattern.grade('YES', { pattern: 'yes' }).passed).toBe(false);
    expect(pattern.grade('YES', { pattern: 'yes', ignoreCase: true }).passed).toBe(true);
  });

  it.each(['(a+)+$', '(a|a)*b', '(a|aa)+$', '([a-z]+)*\\d', '(.*)*(.*)*(.*)*x'])(
    'takes linear time for %s, which makes other engines backtrack for ever',
    (source) => {
      expect(pattern.grade(`${'a'.repeat(50_000)}!`, { pattern: source }).passed).toBe(false);
    },
    20_000,
  );

  it.each([
    ['(?=a)b', 'error parsing regexp: invalid or unsupported Perl syntax: `(?=`'],
    ['(a)\\1', 'error parsing regexp: invalid escape sequence: `\\1`'],
    ['a{1001}', 'error parsing regexp: invalid repeat count: `{1001}`'],
    ['((a{100}){100}){100}', 'error parsing regexp: invalid repeat count: `{100}`'],
    ['(', 'error parsing regexp: missing closing ): `(`'],
    ['*', 'error parsing regexp: missing argument to repetition operator: `*`'],
  ])('refuses %s before the run and says why', (source, reason) => {
    expect(pattern.check?.({ pattern: source })).toBe(
      `pattern must be a regular expression of RE2 (${reason})`,
    );
  });

  it('refuses no pattern that it can run', () => {
    expect(pattern.check?.({ pattern: '^[\\p{L}\\d]+ (?i:x)\\z' })).toBeUndefined();
  });
});
