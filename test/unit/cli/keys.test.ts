import { describe, expect, it } from 'vitest';
import { secretsOf, withoutKey } from '../../../src/cli/keys.ts';

const ENVIRONMENT = {
  HEADGATE_API_KEY: 'one',
  HEADGATE_API_KEY_LAB: 'two',
  HEADGATE_AGENT_TOKENS: 'triage.base=three\ntriage.head=four',
  HEADGATE_SIDE: 'head',
  PATH: '/bin',
};

describe('secretsOf', () => {
  it('finds the keys and the tokens, and nothing else of the environment', () => {
    const found = secretsOf(ENVIRONMENT);
    expect(found).toEqual(expect.arrayContaining(['one', 'two', 'three', 'four']));
    expect(found.join(' ')).not.toMatch(/head$|bin/);
  });
});

describe('withoutKey', () => {
  it('leaves all but keys and tokens', () => {
    expect(withoutKey(ENVIRONMENT)).toEqual({ HEADGATE_SIDE: 'head', PATH: '/bin' });
  });
});
