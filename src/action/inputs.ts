import { join } from 'node:path';
import { ConfigurationError } from '../domain/errors.ts';
import { type CassetteMode, parseShard, type RunOptions, type Shard } from '../domain/settings.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const CASSETTE_MODES: readonly CassetteMode[] = ['off', 'record', 'replay', 'replay-only'];

/** An input of the action as the runner passes it; empty when it is not set. */
export function input(environment: Environment, name: string): string {
  return environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '';
}

/** Reads the action's inputs; `event` has those that name revisions. */
export function readInputs(environment: Environment): RunOptions {
  const temporary = environment['RUNNER_TEMP'] ?? '.';
  const baseUrl = input(environment, 'base-url');
  const apiKey = input(environment, 'api-key');
  const trialStore = input(environment, 'trial-store');
  const mode = cassetteMode(input(environment, 'replay'));
  return {
    settingsPath: repositoryPath('settings', input(environment, 'settings')),
    ...(baseUrl === '' ? {} : { baseUrl }),
    ...(apiKey === '' ? {} : { apiKey }),
    apiKeys: keysByProvider(input(environment, 'api-keys')),
    cassette: {
      mode,
      path: input(environment, 'cassette') || join(temporary, 'headgate', 'cassette.jsonl'),
    },
    ...(trialStore === 'off'
      ? {}
      : { trialStorePath: trialStore || join(temporary, 'headgate', 'trial-store.jsonl') }),
    isCached: flag('cache', input(environment, 'cache') || 'true') && trialStore !== 'off',
    ...part(input(environment, 'shard'), input(environment, 'merge'), mode),
    allowCommands: flag('allow-commands', input(environment, 'allow-commands')),
    bootstrap: flag('bootstrap', input(environment, 'bootstrap')),
    reportDirectory: input(environment, 'report-directory') || join(temporary, 'headgate'),
  };
}

/** Lines `name=key`; the text of a line never enters a message, as it may hold a key. */
function keysByProvider(value: string): Record<string, string> {
  const keys = new Map<string, string>();
  for (const [index, line] of value.split('\n').entries()) {
    const [, name = '', key = ''] = /^\s*([a-z][a-z0-9-]*)\s*=(.*)$/s.exec(line) ?? [];
    if (line.trim() === '') continue;
    const place = `line ${index + 1}`;
    if (name === '') refuse('input api-keys must hold lines name=key', place);
    if (keys.has(name)) refuse('input api-keys must name each provider once', place);
    keys.set(name, key.trim());
  }
  return Object.fromEntries([...keys].filter(([, key]) => key !== ''));
}

/** Which part of the run this is: one shard, or what brings the shards together. */
function part(
  shard: string,
  folder: string,
  mode: CassetteMode,
): { shard?: Shard; shardFolder?: string } {
  if (shard !== '' && folder !== '') {
    refuse('inputs shard and merge exclude each other', `${shard} and ${folder}`);
  }
  if (mode !== 'off' && (shard !== '' || folder !== '')) {
    const name = shard === '' ? 'merge' : 'shard';
    refuse(`inputs ${name} and replay exclude each other, as a cassette has no parts`, mode);
  }
  if (folder !== '') return { shardFolder: folder };
  if (shard === '') return {};
  const parsed = parseShard(shard);
  return { shard: parsed ?? refuse('input shard must be a part of a whole such as 2/8', shard) };
}

function cassetteMode(value: string): CassetteMode {
  const mode = CASSETTE_MODES.find((known) => known === (value || 'off'));
  return mode ?? refuse(`input replay must be one of ${CASSETTE_MODES.join(', ')}`, value);
}

/** An input that is true or false; false when it is not set. */
export function flag(name: string, value: string): boolean {
  if (value === '' || value === 'false') return false;
  return value === 'true' || refuse(`input ${name} must be true or false`, value);
}

/** A path inside the repository, in the only form that git uses for it. */
function repositoryPath(name: string, value: string): string {
  const path = value || 'evalsets/headgate.yaml';
  const steps = path.split('/');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a path
  const isOdd = /[\\\u0000-\u001f]|^[A-Za-z]:/.test(path);
  const isPlain = steps.every(
    (step) => step !== '' && step !== '.' && step !== '..' && step !== '.git',
  );
  return isPlain && !isOdd
    ? path
    : refuse(`input ${name} must be a path from the root of the repository`, value);
}

function refuse(problem: string, found: string): never {
  throw new ConfigurationError([
    { code: 'bad-input', problem, found: JSON.stringify(found.slice(0, 100)) },
  ]);
}
