import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** A golden value of `fixtures/statistics/reference.json`, which an independent program computed. */
export interface ReferenceEntry {
  readonly id: string;
  readonly fn: string;
  readonly input: unknown;
  /** Full double precision. */
  readonly expected: unknown;
  /** As printed in the cited source. */
  readonly published?: unknown;
}

/** Functions of the gate's rule, which `gate-runs.test.ts` tests; all others are in `reference.test.ts`. */
export const RULE_FUNCTIONS = [
  'fixedSetDelta',
  'gateLook',
  'gateRun',
  'round1VarianceWithPrefetch',
];

const file = join(import.meta.dirname, '../fixtures/statistics/reference.json');

export const REFERENCE: readonly ReferenceEntry[] = JSON.parse(readFileSync(file, 'utf8')).entries;

/** Numbers, lists and records of them agree within a relative tolerance, and have the same parts. */
export function expectClose(
  actual: unknown,
  expected: unknown,
  tolerance: number,
  path = '',
): void {
  if (typeof expected === 'number') {
    expect(actual, path).toBeTypeOf('number');
    const deviation = Math.abs(Number(actual) - expected);
    // Next to zero nothing is relative: there a thousandth of the tolerance counts as it stands.
    const allowed = tolerance * Math.max(Math.abs(expected), 1e-3);
    expect(deviation, `${path}: ${actual} is not ${expected}`).toBeLessThanOrEqual(allowed);
    return;
  }
  const [left, right] = [Object.entries(Object(actual)), Object.entries(Object(expected))];
  expect(left.map(([key]) => key).sort(), path).toEqual(right.map(([key]) => key).sort());
  const parts = new Map(left);
  for (const [key, part] of right) expectClose(parts.get(key), part, tolerance, `${path}.${key}`);
}

/** Agrees with a printed number, or a list of them, in every digit that was printed. */
export function expectPrinted(actual: unknown, published: unknown, path = ''): void {
  if (typeof published === 'number') {
    const digits = String(published).split('.')[1]?.length ?? 0;
    const deviation = Math.abs(Number(actual) - published);
    expect(deviation, `${path}: ${actual} is not ${published}`).toBeLessThan(0.501 * 10 ** -digits);
    return;
  }
  const parts = new Map(Object.entries(Object(actual)));
  for (const [key, part] of Object.entries(Object(published))) {
    expectPrinted(parts.get(key), part, `${path}.${key}`);
  }
}
