import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  type BatchOutcome,
  type BatchServer,
  type BatchServerOptions,
  startBatchServer,
} from '../support/batch-server.ts';
import { runHeadgate } from '../support/command-line.ts';
import {
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { API_KEY, temporaryRepository } from '../support/judged-run.ts';
import { readResultJson } from '../support/result-json.ts';

type Answer = BatchServerOptions['answer'];

/** Head breaks six of twenty cases, which regresses. */
const steady: Answer = ({ system, user }) =>
  system === EDITED_PROMPT && user > 'case-14' ? `wrong ${user}` : 'right';

/** The first time, calls of a few cases end as the provider's Batch API lets calls end. */
const ENDS: Readonly<Record<string, BatchOutcome>> = {
  'case-02': { status: 500, error: { code: 'server_error', message: 'broken' } },
  'case-03': { is: 'expired' },
  'case-04': { is: 'lost' },
  'case-16': { status: 429, error: { code: 'rate_limit_exceeded', message: 'slower' } },
};
const flawed: Answer = (request, count) =>
  (count === 0 ? ENDS[request.user] : undefined) ?? steady(request, count);

/** The repository of a run and the command in it, by batches or directly. */
function gateOf(server: BatchServer, isBatch: boolean, settings = '') {
  const provider = SETTINGS.replace('maxRetries: 0', `maxRetries: 2\n  batch: ${isBatch}`);
  const base = changed(gatedFiles(20), {
    [SETTINGS_PATH]: `${provider}${settings}`,
    [EVALSET_PATH]: EVALSET.replace('max: 2 }', 'max: 2 }\nstatistics: { mode: fixed }'),
  });
  const repository = temporaryRepository();
  repository.commit('Base', base);
  repository.commit('Head', changed(base, { [PROMPT_PATH]: EDITED_PROMPT }));
  const words = ['gate', '--base', 'HEAD~1', '--base-url', server.url, '--report', 'report'];
  const key = { HEADGATE_API_KEY: API_KEY };
  return {
    run: (after?: Promise<void>, signal: NodeJS.Signals = 'SIGKILL') =>
      runHeadgate(repository.folder, words, key, after && { after, signal }),
    outcome: () => {
      const result = readResultJson(`${repository.folder}/report`);
      const trials = result?.evalsets[0]?.trials.map(({ caseId, side, index, outcome, output }) =>
        [caseId, side, index, outcome, output].join(' '),
      );
      return { decision: result?.decision, trials: trials?.sort() };
    },
    sources: () =>
      new Set(
        readResultJson(`${repository.folder}/report`)?.evalsets[0]?.trials.map(
          ({ source }) => source,
        ),
      ),
  };
}

/** Resolves when the client has asked how its first batch is doing. */
async function underWay({ batches }: BatchServer): Promise<void> {
  while (batches[0]?.status !== 'in_progress') await sleep(5);
}

const sizesOf = ({ batches }: BatchServer) => batches.map(({ requests }) => requests.length);

describe('batch', () => {
  it('calls that fail, expire or are lost: asked again, and verdict and trials are those of direct calls', async () => {
    const server = await startBatchServer({ answer: flawed });
    const batch = gateOf(server, true);
    const run = await batch.run();
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(sizesOf(server).slice(0, 2)).toEqual([80, 8]);
    expect(server.direct).toEqual([]);
    expect(batch.sources()).toEqual(new Set(['batch']));
    const direct = gateOf(await startBatchServer({ answer: steady }), false);
    await direct.run();
    expect(batch.outcome()).toEqual(direct.outcome());
  });

  it('killed while its batch was under way: the next run reads that batch and hands none in twice', async () => {
    const server = await startBatchServer({ answer: steady, polls: 2 });
    const { run, outcome } = gateOf(server, true);
    expect(await run(underWay(server))).toMatchObject({ exitCode: 128 });
    expect(sizesOf(server)).toEqual([80]);
    const resumed = await run();
    expect(resumed.exitCode).toBe(1);
    const named = server.batches.flatMap(({ requests }) => requests.map(({ name }) => name));
    expect(named).toHaveLength(new Set(named).size);
    const direct = gateOf(await startBatchServer({ answer: steady }), false);
    await direct.run();
    expect(outcome()).toEqual(direct.outcome());
  });

  it('cancelled by SIGINT: ends at once without a verdict, and the batch goes on', async () => {
    const server = await startBatchServer({ answer: steady, polls: 1_000 });
    const { run, outcome } = gateOf(server, true);
    const cancelled = await run(underWay(server), 'SIGINT');
    expect(cancelled.exitCode).toBe(3);
    expect(outcome().decision).toMatchObject({ verdict: 'invalid' });
    expect(server.batches.map(({ status }) => status)).toEqual(['in_progress']);
  });

  it('costs half of what direct calls cost', async () => {
    const prices = 'prices:\n  test-model: { input: 100, output: 500 }\n';
    const spentBy = async (isBatch: boolean) => {
      const server = await startBatchServer({ answer: () => 'right', polls: 0 });
      const { stdout } = await gateOf(server, isBatch, prices).run();
      return /spent.*/.exec(stdout)?.[0];
    };
    const used = 'spent: 80 requests, 800 input and 160 output tokens';
    expect(await spentBy(true)).toBe(`${used}, US$ 0.08`);
    expect(await spentBy(false)).toBe(`${used}, US$ 0.16`);
  });
});
