import { parseArgs } from 'node:util';
import { AGENT_SIDE } from '../domain/agent.ts';
import { ConfigurationError } from '../domain/errors.ts';
import { readNamedLines } from '../domain/named-lines.ts';
import { type CassetteMode, parseShard, type RunOptions, type Shard } from '../domain/settings.ts';
import type { RedTeamOptions } from '../pipeline/red-team.ts';
import { KEY_VARIABLE, keysByProvider, TOKENS_VARIABLE } from './keys.ts';

export const USAGE = `headgate: a regression gate for prompts, tools and policies

  headgate gate --base <ref> [--head <ref>]   compare two commits (head: HEAD)
  headgate merge <folder> --base <ref>        judge with the answers of all shards
  headgate check [--at <ref>]                 are the files sound? (the work tree)
  headgate explain <result.json> [case]       retell a verdict, or one case of it
  headgate red-team <evalset>                 write attack cases made of its cases
  headgate trend <history.jsonl>              how pass rates went on from run to run
  headgate review <result.json>... --since <date>   the agenda of an eval review

  --settings <path>     trusted settings, evalsets/headgate.yaml
  --base-url <url>      the provider, instead of provider.baseUrl of the settings
  --replay <mode>       off, record, replay or replay-only
  --cassette <path>     recorded calls, .headgate/cassette.jsonl
  --trial-store <path>  answers that were paid for, .headgate/trial-store.jsonl; off keeps none
  --shard <i>/<n>       run one part of n of the cases and judge nothing, for gate
  --report <folder>     where result.json, report.html and other reports go, .headgate
  --svg                 trend draws a picture instead of a table
  --audit <path>        review lists the overrides of this audit.jsonl
  --incidents <path>    review lists those of this list, an id a line, that no case names
  --html <path>         review writes its agenda as a page too, besides Markdown on the output
  --bootstrap           allow a base without any evalset
  --allow-commands      run the commands that evalsets of base name as their target
  --agent-endpoint <name>.base=<url>, <name>.head=<url>
                        where an agent of yours is asked, once for each side
  --seed <number>       which attacks red-team makes, 1
  --count <number>      how many, 40
  --shapes <path>       your own attack shapes and goals, besides the known ones
  --version, --help

The key is read from the environment variable HEADGATE_API_KEY, those of further providers from
HEADGATE_API_KEY_<NAME>, bearer tokens of agents from lines <name>.base=<token> and <name>.head=<token> of
HEADGATE_AGENT_TOKENS.
Exit codes: 0 allowed, 1 blocked, 2 configuration, 3 provider or environment, 70 our fault.
`;

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
  const { values, positionals } = parse(words);
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

function wholeNumber(
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

type ReviewOptions = Readonly<Partial<Record<'since' | 'audit' | 'incidents' | 'html', string>>>;

/** Whether a text is a day of the calendar, as 2026-02-30 is not. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}

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

function parse(words: readonly string[]) {
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

function cassetteMode(value: string): CassetteMode {
  const modes: readonly CassetteMode[] = ['off', 'record', 'replay', 'replay-only'];
  const mode = modes.find((known) => known === value);
  if (mode === undefined) throw bad(`--replay must be one of ${modes.join(', ')}`);
  return mode;
}

function bad(problem: string): ConfigurationError {
  return new ConfigurationError([
    { code: 'bad-input', problem, hint: 'headgate --help lists the commands.' },
  ]);
}
