import { AGENT_SIDE } from '../domain/agent.ts';
import { readNamedLines } from '../domain/named-lines.ts';
import { type CassetteMode, parseShard, type RunOptions, type Shard } from '../domain/settings.ts';
import type { RedTeamOptions } from '../pipeline/red-team.ts';
import { KEY_VARIABLE, keysByProvider, TOKENS_VARIABLE } from './keys.ts';
import { bad, isDate, parseOptions, wholeNumber } from './options.ts';

const USUAL_SETTINGS = 'evalsets/headgate.yaml';
const USUAL_SEED = 1;
const USUAL_ATTACKS = 40;
const MOST_ATTACKS = 10_000;

export type Command =
  | {
      readonly name: 'gate';
      readonly base: string;
      readonly head: string;
      readonly options: RunOptions;
    }
  | { readonly name: 'check'; readonly at: string | undefined; readonly settingsPath: string }
  | { readonly name: 'explain'; readonly file: string; readonly caseId: string | undefined }
  | { readonly name: 'red-team'; readonly options: RedTeamOptions }
  | { readonly name: 'trend'; readonly file: string; readonly svg: boolean }
  | {
      readonly name: 'review';
      readonly files: readonly string[];
      readonly since: string;
      readonly audit: string | undefined;
      readonly incidents: string | undefined;
      readonly html: string | undefined;
    }
  | { readonly name: 'help' | 'version' };

/** Reads a command line; throws ConfigurationError that names what is wrong with it. */
export function readCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const { values, positionals } = parseOptions(words);
  const [command, ...rest] = positionals;
  if (values.version) return { name: 'version' };
  if (values.help || command === undefined) return { name: 'help' };
  if (command === 'explain') {
    const [file, caseId] = rest;
    if (file === undefined || rest.length > 2) throw bad('explain takes a result file and a case');
    return { name: 'explain', file, caseId };
  }
  if (command === 'red-team') return redTeamCommand(rest, values);
  if (command === 'trend') {
    const [file] = rest;
    if (file === undefined || rest.length > 1) throw bad('trend takes one history file');
    return { name: 'trend', file, svg: values.svg ?? false };
  }
  if (command === 'review') return review(rest, values);
  const shardFolder = command === 'merge' ? rest.shift() : undefined;
  if (rest.length > 0) throw bad(`${command} takes no argument ${JSON.stringify(rest[0])}`);
  const settingsPath = values.settings ?? USUAL_SETTINGS;
  if (command === 'check') return { name: 'check', at: values.at, settingsPath };
  if (command !== 'gate' && command !== 'merge') {
    throw bad(`there is no command ${JSON.stringify(command)}`);
  }
  if (command === 'merge' && shardFolder === undefined) throw bad('merge takes a folder of shards');
  if (values.base === undefined) throw bad(`${command} needs --base <ref>`);
  const apiKey = environment[KEY_VARIABLE];
  const baseUrl = values['base-url'];
  const trialStore = values['trial-store'] ?? '.headgate/trial-store.jsonl';
  const mode = cassetteMode(values.replay ?? 'off');
  return {
    name: 'gate',
    base: values.base,
    head: values.head ?? 'HEAD',
    options: {
      settingsPath,
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(apiKey === undefined ? {} : { apiKey }),
      apiKeys: keysByProvider(environment),
      cassette: {
        mode,
        path: values.cassette ?? '.headgate/cassette.jsonl',
      },
      ...(trialStore === 'off' ? {} : { trialStorePath: trialStore }),
      isCached: false,
      ...part(values.shard, shardFolder, mode),
      agentEndpoints: agentValues('--agent-endpoint', values['agent-endpoint']?.join('\n') ?? ''),
      agentTokens: agentValues(TOKENS_VARIABLE, environment[TOKENS_VARIABLE] ?? ''),
      allowCommands: values['allow-commands'] ?? false,
      bootstrap: values.bootstrap ?? false,
      reportDirectory: values.report ?? '.headgate',
    },
  };
}

/** What is said of each side of an agent that is an endpoint, by `name.base` and `name.head`. */
function agentValues(source: string, text: string): Readonly<Record<string, string>> {
  const read = readNamedLines(text, AGENT_SIDE);
  if ('values' in read) return read.values;
  const problem = read.isRepeated ? 'names a side twice' : 'must be <name>.base=… or <name>.head=…';
  throw bad(`${source} ${problem}: see number ${read.wrongLine}`);
}

function redTeamCommand(
  [evalset, ...more]: readonly string[],
  values: { settings?: string; seed?: string; count?: string; shapes?: string },
): Command {
  if (evalset === undefined || more.length > 0) throw bad('red-team takes one evalset');
  return {
    name: 'red-team',
    options: {
      settingsPath: values.settings ?? USUAL_SETTINGS,
      evalset,
      seed: wholeNumber('seed', values.seed, USUAL_SEED, [0, 2 ** 32 - 1]),
      count: wholeNumber('count', values.count, USUAL_ATTACKS, [1, MOST_ATTACKS]),
      ...(values.shapes === undefined ? {} : { shapesPath: values.shapes }),
    },
  };
}

type ReviewOptions = Readonly<Partial<Record<'since' | 'audit' | 'incidents' | 'html', string>>>;

function review(
  files: readonly string[],
  { since, audit, incidents, html }: ReviewOptions,
): Command {
  if (files.length === 0) throw bad('review takes result files');
  if (since === undefined || !isDate(since)) {
    throw bad('review needs --since with a date such as 2026-01-31');
  }
  return { name: 'review', files, since, audit, incidents, html };
}

function part(
  shard: string | undefined,
  shardFolder: string | undefined,
  mode: CassetteMode,
): { shard?: Shard; shardFolder?: string } {
  if (mode !== 'off' && (shard !== undefined || shardFolder !== undefined)) {
    const name = shardFolder === undefined ? '--shard' : 'merge';
    throw bad(`${name} and --replay exclude each other, as a cassette has no parts`);
  }
  if (shardFolder !== undefined) {
    if (shard !== undefined) throw bad('merge takes no --shard');
    return { shardFolder };
  }
  if (shard === undefined) return {};
  const parsed = parseShard(shard);
  if (parsed === undefined) throw bad('--shard must be a part of a whole such as 2/8');
  return { shard: parsed };
}

function cassetteMode(value: string): CassetteMode {
  const modes: readonly CassetteMode[] = ['off', 'record', 'replay', 'replay-only'];
  const mode = modes.find((known) => known === value);
  if (mode === undefined) throw bad(`--replay must be one of ${modes.join(', ')}`);
  return mode;
}
