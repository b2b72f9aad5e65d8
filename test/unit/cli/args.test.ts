import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../src/cli/args.ts';
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
        cassette: { mode: 'off', path: '.headgate/cassette.jsonl' },
        bootstrap: false,
        reportDirectory: '.headgate',
      },
    });
  });

  it('takes options in any order, and the key from the environment only', () => {
    const line =
      '--report=out --replay replay gate --cassette c --bootstrap --settings s --base a --head b --base-url http://localhost';
    expect(read(line, { HEADGATE_API_KEY: 'sk-12345678' })).toEqual({
      name: 'gate',
      base: 'a',
      head: 'b',
      options: {
        settingsPath: 's',
        baseUrl: 'http://localhost',
        apiKey: 'sk-12345678',
        cassette: { mode: 'replay', path: 'c' },
        bootstrap: true,
        reportDirectory: 'out',
      },
    });
    expect(refusal('gate --base a --api-key sk-12345678')).toBe(no("Unknown option '--api-key'"));
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
    ['check x', 'check takes no argument "x"'],
    ['measure', 'there is no command "measure"'],
    ['__proto__', 'there is no command "__proto__"'],
    ['gate --bse a', "Unknown option '--bse'"],
  ])('refuses %j', (line, words) => {
    expect(refusal(line)).toBe(no(words));
  });

  it('takes no option for the value of another', () => {
    expect(refusal('gate --base --head')).toContain(no("Option '--base' argument is ambiguous"));
  });
});
