import { join } from 'node:path';
import { expect } from 'vitest';
import { runHeadgate } from './command-line.ts';
import { changed, EDITED_PROMPT, EVALSET_PATH, gatedFiles, PROMPT_PATH } from './gated-files.ts';
import { API_KEY, temporaryRepository } from './judged-run.ts';
import type { ModelServer } from './model-server.ts';
import { readResultJson } from './result-json.ts';

/** A repository whose pull request is gated by one run, by shards and by their merge. */
export function shardedProject(evalset: string, cases: number) {
  const base = changed(gatedFiles(cases), { [EVALSET_PATH]: evalset });
  const repository = temporaryRepository();
  repository.commit('Base', base);
  repository.commit('Head', changed(base, { [PROMPT_PATH]: EDITED_PROMPT }));
  const { folder } = repository;
  const command = (model: ModelServer, words: readonly string[], key = API_KEY) =>
    runHeadgate(
      folder,
      [...words, '--base', 'HEAD~1', '--base-url', model.url],
      key === '' ? {} : { HEADGATE_API_KEY: key },
    );
  return {
    folder,
    repository,
    gate: (model: ModelServer) =>
      command(model, ['gate', '--report', 'one', '--trial-store', 'one/store.jsonl']),
    shard: (model: ModelServer, index: number, count = 8, store = `stores/${index}.jsonl`) =>
      command(model, [
        'gate',
        ...['--shard', `${index}/${count}`],
        ...['--report', `shards/${index}`, '--trial-store', store],
      ]),
    merge: (model: ModelServer, key?: string, store = 'merged/store.jsonl') =>
      command(model, ['merge', 'shards', '--report', 'merged', '--trial-store', store], key),
    file: (index: number, count = 8) =>
      join(folder, 'shards', `${index}`, `shard-${index}-of-${count}.jsonl`),
    outcome: (report: string) => {
      const result = readResultJson(join(folder, report));
      const trials = result?.evalsets[0]?.trials.map(({ caseId, side, index, outcome, output }) =>
        [caseId, side, index, outcome, output].join(' '),
      );
      return { decision: result?.decision, trials: trials?.sort() };
    },
  };
}

/** Runs all shards at the same time. */
export async function runShards(
  project: ReturnType<typeof shardedProject>,
  model: ModelServer,
  count: number,
): Promise<void> {
  const runs = Array.from({ length: count }, (_, index) => project.shard(model, index + 1, count));
  for (const { exitCode, stdout, stderr } of await Promise.all(runs)) {
    expect(exitCode, stdout + stderr).toBe(0);
  }
}
