import { join } from 'node:path';
import { type CommandOutcome, type Interruption, runHeadgate } from './command-line.ts';
import type { Files } from './git-repository.ts';
import { API_KEY, temporaryRepository } from './judged-run.ts';
import { type ResultJson, readResultJson } from './result-json.ts';

/** A run of the command: more words than the usual ones, keys of other providers, and its end. */
interface GateRun {
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly interruption?: Interruption;
}

/** A repository with a pull request, and `headgate gate` in it; runs share a trial store. */
export interface GateCommand {
  readonly folder: string;
  run(run?: GateRun): Promise<CommandOutcome>;
  /** What the last run left; undefined when it left nothing. */
  result(): ResultJson | undefined;
  /** The trials of the last run, with their texts and without what differs from run to run. */
  trials(): string[] | undefined;
}

/** `url` is that of the default provider; without one it is what the settings say. */
export function gateCommand(base: Files, head: Files, url?: string): GateCommand {
  const repository = temporaryRepository();
  repository.commit('Base', base);
  repository.commit('Head', head);
  const { folder } = repository;
  const usual = ['gate', '--base', 'HEAD~1', '--report', 'report'];
  const result = () => readResultJson(join(folder, 'report'));
  return {
    folder,
    run: ({ words = [], env = {}, interruption } = {}) =>
      runHeadgate(
        folder,
        [...usual, ...(url === undefined ? [] : ['--base-url', url]), ...words],
        { HEADGATE_API_KEY: API_KEY, ...env },
        interruption,
      ),
    result,
    trials: () =>
      result()
        ?.evalsets.flatMap(({ name, trials }) =>
          trials.map(({ caseId, side, index, outcome, output }) =>
            [name, caseId, side, index, outcome, output].join(' '),
          ),
        )
        .sort(),
  };
}
