import { describe, expect, it } from 'vitest';
import { retryAfterOf } from '../../../../src/edges/providers/retry-after.ts';

const wait = (fields: Record<string, string>) =>
  retryAfterOf(new Headers(fields), () => '2026-03-01T12:00:00.000Z');

describe('retryAfterOf', () => {
  it.each([
    ['milliseconds before seconds', { 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    ['seconds', { 'retry-after': '2' }, 2000],
    ['parts of a second', { 'retry-after': '0.5' }, 500],
    ['no wait at all', { 'retry-after': '0' }, 0],
    ['a date', { 'retry-after': 'Sun, 01 Mar 2026 12:00:07 GMT' }, 7000],
    ['a date that has passed', { 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
    ['an hour, of which ten minutes are enough', { 'retry-after': '3600' }, 600_000],
    ['a far date', { 'retry-after': 'Mon, 01 Mar 2027 12:00:00 GMT' }, 600_000],
    ['nonsense in milliseconds, then seconds', { 'retry-after-ms': 'x', 'retry-after': '3' }, 3000],
  ])('%s: read', (_what, fields: Record<string, string>, ms) => {
    expect(wait(fields)).toBe(ms);
  });

  it.each([
    ['nothing', {}],
    ['a negative', { 'retry-after': '-5' }],
    ['words', { 'retry-after': 'soon' }],
    ['a date of another form', { 'retry-after': '2026-03-01T12:00:07Z' }],
    ['no date', { 'retry-after': 'some day GMT' }],
  ])('%s: unknown', (_what, fields: Record<string, string>) => {
    expect(wait(fields)).toBeUndefined();
  });
});
