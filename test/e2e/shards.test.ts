import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITED_PROMPT, EVALSET } from '../support/gated-files.ts';
import { API_KEY } from '../support/judged-run.ts';
import { type ModelScript, startModelServer } from '../support/model-server.ts';
import { runShards, shardedProject } from '../support/sharded-project.ts';

/** Head breaks eight of forty cases. */
const script: ModelScript = ({ system, user }) =>
  system === EDITED_PROMPT && user > 'case-32' ? `wrong ${user}` : 'right';

const FIXED = EVALSET.replace('max: 2 }', 'max: 3 }\nstatistics: { mode: fixed }');
/** The rule may stop after any trial, and a must-pass case that fails once is tried twice more. */
const SEQUENTIAL = EVALSET.replace('max: 2 }', 'max: 3 }').replace(
  'passRateDrop: 10pp }',
  'passRateDrop: 10pp, mustPass: { cases: [case-39] } }',
);

describe('shards', () => {
  it('eight merged: equal one run, trial by trial, without a call', async () => {
    const project = shardedProject(FIXED, 40);
    const model = await startModelServer(script);
    await runShards(project, model, 8);
    const asked = model.requests.length;
    expect(asked).toBe(40 * 2 * 3);
    expect(await project.merge(model)).toMatchObject({ exitCode: 1, stderr: '' });
    expect(model.requests).toHaveLength(asked);
    await project.gate(await startModelServer(script));
    expect(project.outcome('merged')).toEqual(project.outcome('one'));
  });

  it('one withheld: the verdict is invalid and names it, and nothing is asked in its place', async () => {
    const project = shardedProject(FIXED, 40);
    const model = await startModelServer(script);
    await runShards(project, model, 8);
    rmSync(project.file(3));
    const asked = model.requests.length;
    const merged = await project.merge(model);
    expect(merged.exitCode).toBe(1);
    expect(merged.stdout).toContain('shard 3 of 8 of the run is missing');
    expect(project.outcome('merged').decision).toMatchObject({ verdict: 'invalid' });
    expect(model.requests).toHaveLength(asked);
  });

  it('rule that goes on after the first trials: the merge asks for the others itself', async () => {
    const project = shardedProject(SEQUENTIAL, 40);
    const model = await startModelServer(script);
    await runShards(project, model, 4);
    expect(model.requests).toHaveLength(40 * 2);
    expect(await project.merge(model)).toMatchObject({ exitCode: 1, stderr: '' });
    // The second and third trials of the eight cases that broke, on both sides, and nothing else.
    const asked = model.requests.slice(80).map(({ user }) => user);
    expect(asked).toHaveLength(8 * 2 * 2);
    expect(asked).toContain('case-39');
    expect(asked.filter((user) => user <= 'case-32')).toEqual([]);
    await project.gate(await startModelServer(script));
    const { decision } = project.outcome('one');
    expect(project.outcome('merged').decision).toMatchObject({
      verdict: 'regressed',
      sentence: decision?.sentence,
    });
  });

  it('trial store off: every shard asks, whatever answers lie around, and leaves but its file', async () => {
    const project = shardedProject(FIXED, 6);
    const model = await startModelServer(script);
    // Where a run with a store would have it, by the default of the report folder.
    await project.shard(model, 1, 2, 'shards/1/trial-store.jsonl');
    const asked = model.requests.length;
    const again = await project.shard(model, 1, 2, 'off');
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(model.requests).toHaveLength(2 * asked);
    await project.shard(model, 2, 2, 'off');
    const folder = join(project.folder, 'shards', '2');
    const modeOf = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);
    expect([modeOf('trials.jsonl'), modeOf('shard-2-of-2.jsonl')]).toEqual(['600', '600']);
    const texts = readFileSync(join(folder, 'trials.jsonl'), 'utf8').trimEnd().split('\n');
    expect(texts).toHaveLength(6 * 2 * 3 - asked);
    expect(readdirSync(folder).sort()).toEqual([
      'badge.json',
      'cases.csv',
      'headgate.sarif',
      'junit.xml',
      'report.html',
      'result.json',
      'shard-2-of-2.jsonl',
      'summary.md',
      'trials.jsonl',
    ]);
    const merged = await project.merge(model, API_KEY, 'off');
    expect(merged).toMatchObject({ stderr: '' });
    expect(model.requests).toHaveLength(asked + 6 * 2 * 3);
    expect(readdirSync(join(project.folder, 'merged')).join()).not.toContain('store');
  });

  it('shard that the provider refuses: fails and says why, and the merge names what it left', async () => {
    const project = shardedProject(FIXED, 6);
    const state = { isRefusing: true };
    const model = await startModelServer((...call) =>
      state.isRefusing ? { status: 401, body: {} } : script(...call),
    );
    const refused = await project.shard(model, 1, 2);
    const [, planned] =
      /Blocked: shard 1 of 2 has 0 of (\d+) trials answered/.exec(refused.stdout) ?? [];
    expect(refused.exitCode).toBe(3);
    expect(refused.stdout).toContain('first because');
    expect(refused.stdout).toMatch(/^spent: /m);
    state.isRefusing = false;
    const sound = await project.shard(model, 2, 2);
    expect(sound.exitCode).toBe(0);
    const merged = await project.merge(model);
    expect(merged.stdout).toContain(`shard 1 of 2 left ${planned} of its trials unanswered`);
    expect(merged.stdout).not.toContain('shard 2 of 2 left');
    expect(merged.exitCode).toBe(0);
  });

  it('merge without a key: says that it needs one', async () => {
    const project = shardedProject(SEQUENTIAL, 40);
    const model = await startModelServer(script);
    await runShards(project, model, 2);
    const merged = await project.merge(model, '');
    expect(merged.exitCode).toBe(2);
    expect(merged.stderr).toContain('input api-key is empty and calls must be made [missing-key]');
    expect(merged.stdout).not.toContain('warning');
    expect(model.requests).toHaveLength(80);
  });
});
