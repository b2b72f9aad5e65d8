import { describe, expect, it } from 'vitest';
import { Pace } from '../../../../src/engine/calls/pace.ts';

/** 600 a minute: one each 100 ms. */
const requests = (remaining: number, perMinute = 600) => ({ requests: { perMinute, remaining } });

describe('Pace', () => {
  it('paces nothing before the first reading', () => {
    const pace = new Pace({}, 0);
    for (let call = 0; call < 1_000; call += 1) pace.send('m', 100, 0);
    expect(pace.waitMs('m', 100, 0)).toBe(0);
  });

  it('takes off a reading what was sent after its call, and adds what refilled since', () => {
    const pace = new Pace({}, 0);
    const first = pace.send('m', 0, 0);
    pace.send('m', 0, 0);
    pace.send('m', 0, 0);
    pace.read(requests(2), first, false, 250);
    // 2 left, less 2 that were sent after, and 2.5 refilled.
    pace.send('m', 0, 250);
    pace.send('m', 0, 250);
    expect(pace.waitMs('m', 0, 250)).toBe(50);
    expect(pace.waitMs('m', 0, 300)).toBe(0);
  });

  it('passes over a reading that was overtaken by one of a later call', () => {
    const pace = new Pace({}, 0);
    const [older, newer] = [pace.send('m', 0, 0), pace.send('m', 0, 0)];
    pace.read(requests(0), newer, false, 0);
    pace.read(requests(50), older, false, 0);
    expect(pace.waitMs('m', 0, 0)).toBe(100);
  });

  it('follows the provider up again', () => {
    const pace = new Pace({}, 0);
    pace.read(requests(0), pace.send('m', 0, 0), false, 0);
    pace.read(requests(50), pace.send('m', 0, 100), false, 100);
    for (let call = 0; call < 50; call += 1) pace.send('m', 0, 100);
    expect(pace.waitMs('m', 0, 100)).toBe(100);
  });

  it('assumes no more saved up than the provider has shown', () => {
    const pace = new Pace({}, 0);
    pace.read(requests(3), pace.send('m', 0, 0), false, 0);
    // An hour would refill 36,000; shown were 3 and the call itself.
    for (let call = 0; call < 4; call += 1) pace.send('m', 0, 3_600_000);
    expect(pace.waitMs('m', 0, 3_600_000)).toBe(100);
  });

  it('keeps a margin of half a call after a 429 that was not foreseen', () => {
    const pace = new Pace({}, 0);
    pace.read(requests(0), pace.send('m', 0, 0), false, 0);
    pace.read(requests(0), pace.send('m', 0, 0), true, 0);
    expect(pace.waitMs('m', 0, 0)).toBe(150);
  });

  it('keeps none after 429s to calls that were sent before the first reading', () => {
    const pace = new Pace({}, 0);
    const [one, other] = [pace.send('m', 0, 0), pace.send('m', 0, 0)];
    pace.read(requests(0), one, true, 0);
    pace.read(requests(0), other, true, 0);
    expect(pace.waitMs('m', 0, 0)).toBe(100);
  });

  it('ignores readings that are no numbers to pace by', () => {
    const pace = new Pace({}, 0);
    for (const perMinute of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      pace.read(requests(0, perMinute), pace.send('m', 0, 0), false, 0);
    }
    pace.read(requests(Number.NaN), pace.send('m', 0, 0), false, 0);
    expect(pace.waitMs('m', 0, 0)).toBe(0);
  });

  it('paces tokens as requests, the smaller binds', () => {
    const pace = new Pace({}, 0);
    const tokens = { perMinute: 60_000, remaining: 150 };
    pace.read({ ...requests(59), tokens }, pace.send('m', 100, 0), false, 0);
    expect(pace.waitMs('m', 150, 0)).toBe(0);
    expect(pace.waitMs('m', 170, 0)).toBe(20);
  });

  it('keeps the limits of one model from another', () => {
    const pace = new Pace({}, 0);
    pace.read(requests(0), pace.send('m', 0, 0), false, 0);
    expect(pace.waitMs('m', 0, 0)).toBe(100);
    expect(pace.waitMs('other', 0, 0)).toBe(0);
  });

  it('keeps to the limits of settings from the start, for all models together', () => {
    const pace = new Pace({ requestsPerMinute: 120 }, 0);
    pace.send('m', 0, 0);
    pace.send('other', 0, 0);
    expect(pace.waitMs('m', 0, 0)).toBe(500);
    const slow = new Pace({ requestsPerMinute: 6 }, 0);
    expect(slow.waitMs('m', 0, 0)).toBe(0);
    slow.send('m', 0, 0);
    expect(slow.waitMs('m', 0, 0)).toBe(10_000);
  });

  it('takes from the tokens of settings what a call used beyond what was expected', () => {
    const pace = new Pace({ tokensPerMinute: 60_000 }, 0);
    const mark = pace.send('m', 1_000, 0);
    pace.correct(mark, 1_250, 0);
    expect(pace.waitMs('m', 1, 0)).toBe(251);
  });

  it('holds every model for the longest wait that was asked for', () => {
    const pace = new Pace({}, 0);
    expect(pace.hold(2_000, 0)).toBe(true);
    expect(pace.hold(500, 100)).toBe(false);
    expect(pace.waitMs('m', 0, 100)).toBe(1_900);
    expect(pace.waitMs('other', 0, 2_000)).toBe(0);
    expect(pace.hold(0, 2_000)).toBe(false);
    expect(pace.hold(1, 2_000)).toBe(true);
  });
});
