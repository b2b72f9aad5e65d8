import { describe, expect, it } from 'vitest';
import { Bucket } from '../../../../src/engine/calls/bucket.ts';

describe('Bucket', () => {
  it('starts full and lets its capacity through at once, but not one unit more', () => {
    const bucket = new Bucket(600, 2, 0);
    bucket.take(2, 0);
    expect(bucket.waitMs(0, 0)).toBe(0);
    expect(bucket.waitMs(1, 0)).toBe(100);
  });

  it('refills at its rate, up to its capacity', () => {
    const bucket = new Bucket(600, 2, 0);
    bucket.take(2, 0);
    expect(bucket.waitMs(1, 99)).toBe(1);
    expect(bucket.waitMs(1, 100)).toBe(0);
    bucket.take(2, 60_000);
    expect(bucket.waitMs(1, 60_000)).toBe(100);
  });

  it('lets through what is more than its capacity when it is full, and makes up for it after', () => {
    const bucket = new Bucket(600, 2, 0);
    expect(bucket.waitMs(50, 0)).toBe(0);
    bucket.take(50, 0);
    expect(bucket.waitMs(1, 0)).toBe(4_900);
  });

  it('never waits for more than a minute, in which any bucket refills', () => {
    const bucket = new Bucket(1, 1, 0);
    bucket.take(1_000, 0);
    expect(bucket.waitMs(1, 0)).toBe(60_000);
    expect(bucket.waitMs(1, 59_999)).toBe(1);
    expect(bucket.waitMs(1, 60_000)).toBe(0);
    bucket.set(200_000, 200_000, -5_000_000, 60_000);
    expect(bucket.waitMs(16_000, 60_000)).toBe(60_000);
    expect(bucket.waitMs(16_000, 120_000)).toBe(0);
  });
});
