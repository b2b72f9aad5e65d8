import { parseArgs } from 'node:util';
import { ConfigurationError } from '../domain/errors.ts';

/** Takes a command line apart; throws ConfigurationError for an option that there is none of. */
export function parseOptions(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      strict: true,
      options: {
        base: text,
        head: text,
        at: text,
        settings: text,
        'base-url': text,
        replay: text,
        cassette: text,
        'trial-store': text,
        shard: text,
        report: text,
        seed: text,
        count: text,
        shapes: text,
        since: text,
        audit: text,
        incidents: text,
        html: text,
        svg: flag,
        'agent-endpoint': { type: 'string', multiple: true } as const,
        'allow-commands': flag,
        bootstrap: flag,
        help: flag,
        version: flag,
      },
    });
  } catch (cause) {
    throw bad(cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause));
  }
}

/** The value of an option that counts something. */
export function wholeNumber(
  option: string,
  value: string | undefined,
  usual: number,
  [least, most]: readonly [number, number],
): number {
  if (value === undefined) return usual;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw bad(`--${option} must be a whole number from ${least} to ${most}`);
}

/** Whether a text is a day of the calendar, as 2026-02-30 is not. */
export function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}

/** A command line that cannot be followed. */
export function bad(problem: string): ConfigurationError {
  return new ConfigurationError([
    { code: 'bad-input', problem, hint: 'headgate --help lists the commands.' },
  ]);
}
