import { describe, expect, it } from 'vitest';
import { secretsOf } from '../../../src/action/secrets.ts';
import { redactorOf } from '../../../src/core/report/redact/redactor.ts';

describe('secretsOf', () => {
  it('finds the keys of all providers and tokens, and nothing else of the environment', () => {
    const environment = {
      'INPUT_API-KEY': ' one \n',
      'INPUT_API-KEYS': 'lab = two\nother=three==\n',
      'INPUT_GITHUB-TOKEN': 'four',
      'INPUT_AGENT-TOKENS': 'triage.base=six\ntriage.head = seven',
      GITHUB_TOKEN: 'five',
      INPUT_SETTINGS: 'evalsets/headgate.yaml',
      GITHUB_SHA: 'abc',
    };
    expect(secretsOf(environment)).toEqual(
      expect.arrayContaining(['one', 'two', 'three==', 'four', 'five', 'six', 'seven']),
    );
    expect(secretsOf(environment).join(' ')).not.toMatch(/abc|evalsets/);
  });

  it('masks no name of a provider or of an agent’s side, however long', () => {
    const environment = {
      'INPUT_API-KEYS': 'anthropic=key-12345678',
      'INPUT_AGENT-TOKENS': 'triage.head=token-12345678',
    };
    const redact = redactorOf(secretsOf(environment));
    expect(redact('anthropic, triage.head')).toBe('anthropic, triage.head');
    expect(redact('anthropic=key-12345678 triage.head=token-12345678')).toBe(
      'anthropic=*** triage.head=***',
    );
  });

  it('finds the key of a line that is no sound input', () => {
    expect(secretsOf({ 'INPUT_API-KEYS': 'sk-without-a-name' })).toContain('sk-without-a-name');
  });
});
