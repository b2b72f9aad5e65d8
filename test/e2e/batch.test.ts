import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  type BatchOutcome,
  type BatchServer,
  type BatchServerOptions,
  startBatchServer,
} from '../support/batch-server.ts';
import { gateCommand } from '../support/gate-command.ts';
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

/** The pull request's gate, by batches or directly. */
function gateBy(server: BatchServer, isBatch: boolean, settings = '') {
  const provider = SETTINGS.replace('maxRetries: 0', `maxRetries: 2\n  batch: ${isBatch}`);
  const base = changed(gatedFiles(20), {
    [SETTINGS_PATH]: `${provider}${settings}`,
    [EVALSET_PATH]: EVALSET.replace('max: 2 }', 'max: 2 }\nstatistics: { mode: fixed }'),
  });
  const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });
  return gateCommand(base, head, server.url);
}

/** The gate after direct calls that all went well. */
async function directGate() {
  const direct = gateBy(await startBatchServer({ answer: steady }), false);
  await direct.run();
  return direct;
}

/** Resolves when the client has asked how its first batch is doing. */
async function underWay({ batches }: BatchServer): Promise<void> {
  while (batches[0]?.status !== 'in_progress') await sleep(5);
}

const sizesOf = ({ batches }: BatchServer) => batches.map(({ requests }) => requests.length);

describe('batch', () => {
  it('calls that fail, expire or are lost: asked again, and verdict and trials are those of direct calls', async () => {
    const server = await startBatchServer({ answer: flawed });
    const gate = gateBy(server, true);
    expect(await gate.run()).toMatchObject({ exitCode: 1, stderr: '' });
    expect(sizesOf(server).slice(0, 2)).toEqual([80, 8]);
    expect(server.direct).toEqual([]);
    const direct = await directGate();
    expect(gate.trials()).toEqual(direct.trials());
    expect(gate.result()?.decision).toEqual(direct.result()?.decision);
  });

  it('killed while its batch was under way: the next run reads that batch and hands none in twice', async () => {
    const server = await startBatchServer({ answer: steady, polls: 2 });
    const gate = gateBy(server, true);
    const killed = await gate.run({ interruption: { after: underWay(server), signal: 'SIGKILL' } });
    expect(killed.exitCode).toBe(128);
    expect(sizesOf(server)).toEqual([80]);
    expect((await gate.run()).exitCode).toBe(1);
    const named = server.batches.flatMap(({ requests }) => requests.map(({ name }) => name));
    expect(named).toHaveLength(new Set(named).size);
    const direct = await directGate();
    expect(gate.trials()).toEqual(direct.trials());
    expect(gate.result()?.decision).toEqual(direct.result()?.decision);
  });

  it('of a further provider, without a key of the default one: found again after a kill all the same', async () => {
    const server = await startBatchServer({ answer: steady, polls: 2 });
    const { host } = new URL(server.url);
    const lab = `{ baseUrl: "${server.url}", models: ["test-*"], batch: true }`;
    const base = changed(gatedFiles(20), {
      [SETTINGS_PATH]: `${SETTINGS}providers:\n  lab: ${lab}\nallowedHosts: ["${host}"]\n`,
    });
    const gate = gateCommand(base, changed(base, { [PROMPT_PATH]: EDITED_PROMPT }));
    const env = { HEADGATE_API_KEY: '', HEADGATE_API_KEY_LAB: 'sk-lab-9876543210fedcba' };
    await gate.run({ env, interruption: { after: underWay(server), signal: 'SIGKILL' } });
    expect(server.batches).toHaveLength(1);
    const run = await gate.run({ env });
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    const named = server.batches.flatMap(({ requests }) => requests.map(({ name }) => name));
    expect(named).toHaveLength(new Set(named).size);
  });

  it('cancelled by SIGINT: ends at once without a verdict, and the batch goes on', async () => {
    const server = await startBatchServer({ answer: steady, polls: 1_000 });
    const gate = gateBy(server, true);
    const run = await gate.run({ interruption: { after: underWay(server), signal: 'SIGINT' } });
    expect(run.exitCode).toBe(3);
    expect(gate.result()?.decision).toMatchObject({ verdict: 'invalid' });
    expect(server.batches.map(({ status }) => status)).toEqual(['in_progress']);
  });

  it('with p95FirstTokenRise: not measured, and no answer is asked for twice', async () => {
    const server = await startBatchServer({ answer: steady, polls: 0 });
    const base = changed(gatedFiles(20), {
      [SETTINGS_PATH]: `${SETTINGS}  batch: true\n`,
      [EVALSET_PATH]: EVALSET.replace('10pp }', '10pp, p95FirstTokenRise: 100% }'),
    });
    const gate = gateCommand(base, changed(base, { [PROMPT_PATH]: EDITED_PROMPT }), server.url);
    expect((await gate.run()).stdout).toMatch(/p95 first token: not measured/);
    const asked = server.batches.length;
    expect(asked).toBeGreaterThan(0);
    expect((await gate.run()).exitCode).toBe(1);
    expect(server.batches).toHaveLength(asked);
  });

  it('costs half of what direct calls cost', async () => {
    const prices = 'prices:\n  test-model: { input: 100, output: 500 }\n';
    const spentBy = async (isBatch: boolean) => {
      const server = await startBatchServer({ answer: () => 'right', polls: 0 });
      const { stdout } = await gateBy(server, isBatch, prices).run();
      return /spent.*/.exec(stdout)?.[0];
    };
    const used = 'spent: 80 requests, 800 input and 160 output tokens';
    expect(await spentBy(true)).toBe(`${used}, US$ 0.08`);
    expect(await spentBy(false)).toBe(`${used}, US$ 0.16`);
  });
});
