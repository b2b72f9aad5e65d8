import { join } from 'node:path';
import { AGENT_SIDE } from '../domain/agent.ts';
import { ConfigurationError } from '../domain/errors.ts';
import { readNamedLines } from '../domain/named-lines.ts';
import { type CassetteMode, parseShard, type RunOptions, type Shard } from '../domain/settings.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const PROVIDER = /^[a-z][a-z0-9-]*$/;
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
    apiKeys: byName('api-keys', input(environment, 'api-keys'), 'name=key', PROVIDER),
    cassette: {
      mode,
      path: input(environment, 'cassette') || join(temporary, 'headgate', 'cassette.jsonl'),
    },
    ...(trialStore === 'off'
      ? {}
      : { trialStorePath: trialStore || join(temporary, 'headgate', 'trial-store.jsonl') }),
    isCached: flag('cache', input(environment, 'cache') || 'true') && trialStore !== 'off',
    ...part(input(environment, 'shard'), input(environment, 'merge'), mode),
    agentEndpoints: sidesOf('agent-endpoints', input(environment, 'agent-endpoints'), 'URL'),
    agentTokens: sidesOf('agent-tokens', input(environment, 'agent-tokens'), 'token'),
    allowCommands: flag('allow-commands', input(environment, 'allow-commands')),
    bootstrap: flag('bootstrap', input(environment, 'bootstrap')),
    reportDirectory: input(environment, 'report-directory') || join(temporary, 'headgate'),
  };
}

/** What an input says of the sides of agents that are endpoints. */
function sidesOf(name: string, value: string, what: string): Record<string, string> {
  return byName(name, value, `name.base=${what} and name.head=${what}`, AGENT_SIDE);
}

/** What the lines of an input say, by name. */
function byName(name: string, value: string, form: string, names: RegExp): Record<string, string> {
  const read = readNamedLines(value, names);
  if ('values' in read) return read.values;
  const problem = read.isRepeated ? 'must name nothing twice' : `must hold lines ${form}`;
  return refuse(`input ${name} ${problem}`, `line ${read.wrongLine}`);
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
