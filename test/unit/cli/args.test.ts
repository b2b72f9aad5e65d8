import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../src/cli/args.ts';
import { withoutKey } from '../../../src/cli/keys.ts';
import { ConfigurationError, faultSentence } from '../../../src/domain/errors.ts';

const read = (line: string, environment: Record<string, string> = {}) =>
  readCommand(
    line.split(' ').filter((word) => word !== ''),
    environment,
  );

function refusal(line: string): string {
  try {
    return JSON.stringify(read(line));
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    return cause.faults.map((fault) => `[${fault.code}] ${faultSentence(fault)}`).join('\n');
  }
}
const no = (words: string) => `[bad-input] Cannot go on as ${words}`;

describe('readCommand', () => {
  it('compares with HEAD by default and makes calls', () => {
    expect(read('gate --base main')).toEqual({
      name: 'gate',
      base: 'main',
      head: 'HEAD',
      options: {
        settingsPath: 'evalsets/headgate.yaml',
        apiKeys: {},
        cassette: { mode: 'off', path: '.headgate/cassette.jsonl' },
        trialStorePath: '.headgate/trial-store.jsonl',
        isCached: false,
        agentEndpoints: {},
        agentTokens: {},
        allowCommands: false,
        bootstrap: false,
        reportDirectory: '.headgate',
      },
    });
  });

  it('reads a history and the files of a review', () => {
    expect(read('trend h.jsonl')).toEqual({ name: 'trend', file: 'h.jsonl', svg: false });
    expect(read('trend h.jsonl --svg')).toEqual({ name: 'trend', file: 'h.jsonl', svg: true });
    expect(refusal('trend')).toBe(no('trend takes one history file'));
    const line =
      'review a.json b.json --since 2026-01-31 --audit audit.jsonl --incidents list.csv --html agenda.html';
    expect(read(line)).toEqual({
      name: 'review',
      files: ['a.json', 'b.json'],
      since: '2026-01-31',
      audit: 'audit.jsonl',
      incidents: 'list.csv',
      html: 'agenda.html',
    });
    expect(refusal('review --since 2026-01-31')).toBe(no('review takes result files'));
    const noDate = no('review needs --since with a date such as 2026-01-31');
    expect(refusal('review a.json --since May')).toBe(noDate);
    expect(refusal('review a.json --since 2026-99-99')).toBe(noDate);
    expect(refusal('review a.json --since 2026-02-30')).toBe(noDate);
    expect(read('review a.json --since 2028-02-29')).toMatchObject({ since: '2028-02-29' });
  });

  it('takes options in any order, and the key from the environment only', () => {
    const line =
      '--report=out --trial-store t --replay replay gate --cassette c --bootstrap --settings s --base a --head b --base-url http://localhost';
    expect(read(line, { HEADGATE_API_KEY: 'sk-12345678' })).toEqual({
      name: 'gate',
      base: 'a',
      head: 'b',
      options: {
        settingsPath: 's',
        baseUrl: 'http://localhost',
        apiKey: 'sk-12345678',
        apiKeys: {},
        cassette: { mode: 'replay', path: 'c' },
        trialStorePath: 't',
        isCached: false,
        agentEndpoints: {},
        agentTokens: {},
        allowCommands: false,
        bootstrap: true,
        reportDirectory: 'out',
      },
    });
    expect(refusal('gate --base a --api-key sk-12345678')).toBe(no("Unknown option '--api-key'"));
  });

  it('takes the keys of further providers from the environment, by name', () => {
    const environment = {
      HEADGATE_API_KEY_LAB: 'lab-12345678',
      HEADGATE_API_KEY_MY_LAB_2: 'two-12345678',
      HEADGATE_API_KEY_EMPTY: ' ',
      HEADGATE_API_KEYS: 'no',
    };
    expect(read('gate --base a', environment)).toMatchObject({
      options: { apiKeys: { lab: 'lab-12345678', 'my-lab-2': 'two-12345678' } },
    });
  });

  it('takes the addresses of agents as options and their tokens from the environment', () => {
    const line =
      'gate --base a --agent-endpoint triage.base=https://a.example --agent-endpoint triage.head=https://b.example/?x=1';
    expect(read(line, { HEADGATE_AGENT_TOKENS: 'triage.head=token-1234' })).toMatchObject({
      options: {
        agentEndpoints: {
          'triage.base': 'https://a.example',
          'triage.head': 'https://b.example/?x=1',
        },
        agentTokens: { 'triage.head': 'token-1234' },
      },
    });
    expect(refusal('gate --base a --agent-endpoint https://a.example')).toBe(
      no('--agent-endpoint must be <name>.base=… or <name>.head=…: see number 1'),
    );
  });

  it('is a part of a run, or merges the parts as it gates', () => {
    expect(read('merge shards --base a --head b')).toMatchObject({
      name: 'gate',
      base: 'a',
      head: 'b',
      options: { shardFolder: 'shards' },
    });
    expect(read('gate --base a --shard 2/8 --replay off')).toMatchObject({
      options: { shard: { index: 2, count: 8 } },
    });
    expect(read('gate --base a --trial-store off')).not.toHaveProperty('options.trialStorePath');
  });

  it('checks the work tree, or a commit with --at', () => {
    const settingsPath = 'evalsets/headgate.yaml';
    expect(read('check')).toEqual({ name: 'check', at: undefined, settingsPath });
    expect(read('check --at v1')).toEqual({ name: 'check', at: 'v1', settingsPath });
  });

  it('helps when asked and when nothing was said', () => {
    expect(read('')).toEqual({ name: 'help' });
    expect(read('gate --help')).toEqual({ name: 'help' });
    expect(read('--version')).toEqual({ name: 'version' });
  });

  it.each([
    ['gate', 'gate needs --base <ref>'],
    ['gate --base', "Option '--base <value>' argument missing"],
    ['gate --base a --replay on', '--replay must be one of off, record, replay, replay-only'],
    ['gate --base a --bootstrap=yes', "Option '--bootstrap' does not take an argument"],
    ['gate main --base a', 'gate takes no argument "main"'],
    ['gate --base a --shard 9/8', '--shard must be a part of a whole such as 2/8'],
    ['merge --base a', 'merge takes a folder of shards'],
    ['merge shards', 'merge needs --base <ref>'],
    ['merge shards more --base a', 'merge takes no argument "more"'],
    ['merge shards --base a --shard 1/2', 'merge takes no --shard'],
    [
      'gate --base a --shard 1/2 --replay record',
      '--shard and --replay exclude each other, as a cassette has no parts',
    ],
    [
      'merge shards --base a --replay replay',
      'merge and --replay exclude each other, as a cassette has no parts',
    ],
    ['red-team', 'red-team takes one evalset'],
    ['red-team a b', 'red-team takes one evalset'],
    ['red-team a --seed=-1', '--seed must be a whole number from 0 to 4294967295'],
    ['red-team a --seed=', '--seed must be a whole number from 0 to 4294967295'],
    ['red-team a --seed 1.5', '--seed must be a whole number from 0 to 4294967295'],
    ['red-team a --count 0', '--count must be a whole number from 1 to 10000'],
    ['red-team a --count ten', '--count must be a whole number from 1 to 10000'],
    ['check x', 'check takes no argument "x"'],
    ['measure', 'there is no command "measure"'],
    ['__proto__', 'there is no command "__proto__"'],
    ['gate --bse a', "Unknown option '--bse'"],
  ])('refuses %j', (line, words) => {
    expect(refusal(line)).toBe(no(words));
  });

  it('makes the same forty attacks unless it is told otherwise', () => {
    expect(read('red-team billing')).toEqual({
      name: 'red-team',
      options: { settingsPath: 'evalsets/headgate.yaml', evalset: 'billing', seed: 1, count: 40 },
    });
    const line = 'red-team evalsets/billing --seed 7 --count 5 --shapes own.yaml --settings s';
    expect(read(line)).toEqual({
      name: 'red-team',
      options: {
        settingsPath: 's',
        evalset: 'evalsets/billing',
        seed: 7,
        count: 5,
        shapesPath: 'own.yaml',
      },
    });
  });

  it('takes no option for the value of another', () => {
    expect(refusal('gate --base --head')).toContain(no("Option '--base' argument is ambiguous"));
  });
});

describe('withoutKey', () => {
  it('takes every key out of what child processes see, and nothing else', () => {
    const environment = {
      HEADGATE_API_KEY: 'a',
      HEADGATE_API_KEY_LAB: 'b',
      HEADGATE: 'c',
      PATH: 'd',
    };
    expect(withoutKey(environment)).toEqual({ HEADGATE: 'c', PATH: 'd' });
  });
});
