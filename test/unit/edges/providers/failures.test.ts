import { describe, expect, it } from 'vitest';
import {
  connectionFailure,
  innerFailure,
  statusFailure,
} from '../../../../src/edges/providers/failures.ts';

describe('statusFailure', () => {
  it('parameter that is refused: named', () => {
    const { message } = statusFailure(400, { code: 'unknown_parameter', param: 'seed' });
    expect(message).toBe('the provider answered 400, unknown_parameter (seed)');
  });

  it.each([
    { what: 'sentence', error: { code: 'The key sk-1 is wrong', param: 'a b' } },
    { what: 'long text', error: { code: 'a'.repeat(61) } },
    { what: 'object', error: { code: { toString: 'x' }, param: [] } },
    { what: 'text in place of an error', error: 'The key sk-1 is wrong' },
    { what: 'nothing', error: null },
  ])('$what: not told', ({ error }) => {
    expect(statusFailure(401, error)).toMatchObject({
      code: 'provider-refused',
      message: 'the provider answered 401',
      details: { kind: 'refused', retriable: false, status: 401 },
    });
  });

  it('quota told by the type of the error: quota', () => {
    expect(statusFailure(429, { type: 'insufficient_quota', code: null }).details.kind).toBe(
      'quota',
    );
  });
});

describe('innerFailure', () => {
  it.each([
    { error: { code: 429 }, kind: 'rate-limit' },
    { error: { code: '503' }, kind: 'server-error' },
    { error: { code: 403 }, kind: 'refused' },
    { error: { code: 'insufficient_quota' }, kind: 'quota' },
    { error: { code: 'content_filter' }, kind: 'content-filter' },
    { error: { type: 'rate_limit_error' }, kind: 'rate-limit' },
    { error: { code: 7 }, kind: 'server-error' },
    { error: 'words', kind: 'server-error' },
    { error: undefined, kind: 'server-error' },
  ])('$error: $kind', ({ error, kind }) => {
    expect(innerFailure(error).details.kind).toBe(kind);
  });
});

describe('connectionFailure', () => {
  it('code of the system: told; anything else: not', () => {
    expect(connectionFailure(Object.assign(new Error(), { code: 'ECONNRESET' })).message).toBe(
      'the provider could not be reached (ECONNRESET)',
    );
    expect(connectionFailure(Object.assign(new Error(), { code: 'some words' })).message).toBe(
      'the provider could not be reached',
    );
  });
});
