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
      apiKeys: {},
      cassette: { mode: 'off', path: '/tmp/r/headgate/cassette.jsonl' },
      trialStorePath: '/tmp/r/headgate/trial-store.jsonl',
      isCached: true,
      agentEndpoints: {},
      agentTokens: {},
      allowCommands: false,
      bootstrap: false,
      reportDirectory: '/tmp/r/headgate',
    });
    expect(readInputs({}).reportDirectory).toBe('headgate');
  });

  it('takes what the workflow says', () => {
    expect(
      readInputs({
        'INPUT_API-KEY': ' sk-12345678 ',
        'INPUT_API-KEYS': 'lab=lab-12345678\n',
        'INPUT_BASE-URL': 'https://proxy/v1',
        'INPUT_TRIAL-STORE': 't.jsonl',
        INPUT_CACHE: 'false',
        INPUT_SETTINGS: 'ci/h.yaml',
        INPUT_REPLAY: 'replay-only',
        INPUT_CASSETTE: 'c.jsonl',
        INPUT_BOOTSTRAP: 'true',
        'INPUT_REPORT-DIRECTORY': 'out',
        RUNNER_TEMP: '/tmp/r',
      }),
    ).toEqual({
      apiKey: 'sk-12345678',
      apiKeys: { lab: 'lab-12345678' },
      trialStorePath: 't.jsonl',
      isCached: false,
      baseUrl: 'https://proxy/v1',
      settingsPath: 'ci/h.yaml',
      cassette: { mode: 'replay-only', path: 'c.jsonl' },
      agentEndpoints: {},
      agentTokens: {},
      allowCommands: false,
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

  it('keeps no answers and carries none between runs with trial-store: off', () => {
    const { trialStorePath, isCached } = readInputs({ 'INPUT_TRIAL-STORE': 'off' });
    expect({ trialStorePath, isCached }).toEqual({ trialStorePath: undefined, isCached: false });
    expect(readInputs({ 'INPUT_TRIAL-STORE': 'Off' }).trialStorePath).toBe('Off');
    expect(refusal({ INPUT_CACHE: 'off' })).toBe(
      '[bad-input] Cannot go on as input cache must be true or false: found "off"',
    );
  });

  it('is a shard or what brings them together, not both', () => {
    expect(readInputs({ INPUT_MERGE: 'shards' })).toMatchObject({ shardFolder: 'shards' });
    expect(readInputs({ INPUT_MERGE: 'shards' })).not.toHaveProperty('shard');
    expect(refusal({ INPUT_MERGE: 'shards', INPUT_SHARD: '1/2' })).toBe(
      '[bad-input] Cannot go on as inputs shard and merge exclude each other: found "1/2 and shards"',
    );
  });

  it('is a shard or a merge of answers that were paid for, not of a cassette', () => {
    const shard = { INPUT_SHARD: '2/8', INPUT_REPLAY: 'off' };
    expect(readInputs(shard)).toMatchObject({ shard: { index: 2, count: 8 } });
    expect(refusal({ ...shard, INPUT_REPLAY: 'record' })).toBe(
      '[bad-input] Cannot go on as inputs shard and replay exclude each other, as a cassette has no parts: found "record"',
    );
    expect(refusal({ INPUT_MERGE: 'shards', INPUT_REPLAY: 'replay' })).toBe(
      '[bad-input] Cannot go on as inputs merge and replay exclude each other, as a cassette has no parts: found "replay"',
    );
  });

  it.each(['0/8', '9/8', '8', '1/0', '1/8/8', '-1/8', '1/10000', '01x/8', ' / '])(
    'takes no shard %j',
    (value) => {
      expect(refusal({ INPUT_SHARD: value })).toBe(
        `[bad-input] Cannot go on as input shard must be a part of a whole such as 2/8: found ${JSON.stringify(value.trim())}`,
      );
    },
  );
});

describe('readInputs, of api-keys', () => {
  const keysOf = (value: string) => readInputs({ 'INPUT_API-KEYS': value }).apiKeys;

  it('has a line for each provider; a secret that is not there is no key', () => {
    expect(keysOf('lab-2=a=b==\r\n\n  other = key \nfork=\n')).toEqual({
      'lab-2': 'a=b==',
      other: 'key',
    });
    expect(keysOf('')).toEqual({});
  });

  it('shows nothing of what it refuses, as it may be a key', () => {
    const places = ['sk-SECRET', 'lab=x\nSECRET=y', '=SECRET'].map((value) =>
      refusal({ 'INPUT_API-KEYS': value }),
    );
    expect(places).toEqual([
      '[bad-input] Cannot go on as input api-keys must hold lines name=key: found "line 1"',
      '[bad-input] Cannot go on as input api-keys must hold lines name=key: found "line 2"',
      '[bad-input] Cannot go on as input api-keys must hold lines name=key: found "line 1"',
    ]);
    expect(refusal({ 'INPUT_API-KEYS': 'lab=SECRET\nlab=SECRET' })).toBe(
      '[bad-input] Cannot go on as input api-keys must name nothing twice: found "line 2"',
    );
  });
});

describe('readInputs, of agent-endpoints and agent-tokens', () => {
  it('have a line for each side; an output that is empty is no address', () => {
    const lines = 'triage.base=https://a.example/run\ntriage.head=\n';
    const { agentEndpoints, agentTokens } = readInputs({
      'INPUT_AGENT-ENDPOINTS': lines,
      'INPUT_AGENT-TOKENS': 'triage.base=token=1',
    });
    expect(agentEndpoints).toEqual({ 'triage.base': 'https://a.example/run' });
    expect(agentTokens).toEqual({ 'triage.base': 'token=1' });
  });

  it('shows nothing of a token that it refuses', () => {
    expect(refusal({ 'INPUT_AGENT-TOKENS': 'triage=SECRET' })).toBe(
      '[bad-input] Cannot go on as input agent-tokens must hold lines name.base=token and name.head=token: found "line 1"',
    );
  });
});
