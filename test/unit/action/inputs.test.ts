import { describe, expect, it } from 'vitest';
import { input, readInputs } from '../../../src/action/inputs.ts';
import { ConfigurationError, faultSentence } from '../../../src/domain/errors.ts';

function refusal(environment: Readonly<Record<string, string>>): string {
  try {
    return JSON.stringify(readInputs(environment));
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    return cause.faults.map((fault) => `[${fault.code}] ${faultSentence(fault)}`).join('\n');
  }
}

describe('input', () => {
  it('is found as the runner passes it: upper case, with dashes kept and blanks replaced', () => {
    const environment = { 'INPUT_API-KEY': ' key \n', INPUT_A_B: 'x', INPUT_API_KEY: 'wrong' };
    expect(input(environment, 'api-key')).toBe('key');
    expect(input(environment, 'a b')).toBe('x');
    expect(input(environment, 'missing')).toBe('');
  });
});

describe('readInputs', () => {
  it('has a default for everything', () => {
    expect(readInputs({ RUNNER_TEMP: '/tmp/r' })).toEqual({
      settingsPath: 'evalsets/headgate.yaml',
      cassette: { mode: 'off', path: '/tmp/r/headgate/cassette.jsonl' },
      bootstrap: false,
      reportDirectory: '/tmp/r/headgate',
    });
    expect(readInputs({}).reportDirectory).toBe('headgate');
  });

  it('takes what the workflow says', () => {
    expect(
      readInputs({
        'INPUT_API-KEY': ' sk-12345678 ',
        'INPUT_BASE-URL': 'https://proxy/v1',
        INPUT_SETTINGS: 'ci/h.yaml',
        INPUT_REPLAY: 'replay-only',
        INPUT_CASSETTE: 'c.jsonl',
        INPUT_BOOTSTRAP: 'true',
        'INPUT_REPORT-DIRECTORY': 'out',
        RUNNER_TEMP: '/tmp/r',
      }),
    ).toEqual({
      apiKey: 'sk-12345678',
      baseUrl: 'https://proxy/v1',
      settingsPath: 'ci/h.yaml',
      cassette: { mode: 'replay-only', path: 'c.jsonl' },
      bootstrap: true,
      reportDirectory: 'out',
    });
  });

  it.each(['True', 'TRUE', 'yes', '1', 'truefalse'])('does not guess at bootstrap: %s', (value) => {
    expect(refusal({ INPUT_BOOTSTRAP: value })).toBe(
      `[bad-input] Cannot go on as input bootstrap must be true or false: found "${value}"`,
    );
  });

  it.each(['on', 'Replay', 'replay only'])('knows four modes of replay, not %s', (value) => {
    expect(refusal({ INPUT_REPLAY: value })).toBe(
      `[bad-input] Cannot go on as input replay must be one of off, record, replay, replay-only: found "${value}"`,
    );
  });

  it.each([
    '../h.yaml',
    'a/../../h.yaml',
    '/etc/passwd',
    './h.yaml',
    'a//h.yaml',
    'a/',
    '.git/config',
    'a/.git/config',
    'a\\h.yaml',
    'C:/h.yaml',
    'a\u0000.yaml',
    'a\n.yaml',
  ])('takes no settings from %j', (value) => {
    expect(refusal({ INPUT_SETTINGS: value })).toBe(
      `[bad-input] Cannot go on as input settings must be a path from the root of the repository: found ${JSON.stringify(value)}`,
    );
  });

  it.each(['..h.yaml', 'a/..b/h.yaml', '.gitx/h.yaml', 'a b/ä.yaml'])(
    'takes settings from %j',
    (value) => {
      expect(readInputs({ INPUT_SETTINGS: value }).settingsPath).toBe(value);
    },
  );

  it('shows at most 100 characters of what it refuses', () => {
    expect(refusal({ INPUT_REPLAY: 'x'.repeat(500) })).toMatch(/found "x{100}"$/);
  });
});
