import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
import { type ModelScript, startModelServer } from '../support/model-server.ts';

/** Forty calls in fixed mode; a hanging call would wait for a minute, and is tried again. */
const base = changed(gatedFiles(20), {
  [EVALSET_PATH]: EVALSET.replace('max: 2 }', 'max: 1 }\nstatistics: { mode: fixed }'),
  [SETTINGS_PATH]: `${SETTINGS.replace('maxRetries: 0', 'maxRetries: 4')}  concurrency: 8\n`,
});
const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });

/** A model that answers so many calls, and then hangs until it is told to go on. */
async function hangingAfter(answers: number) {
  const hung = Promise.withResolvers<void>();
  const state = { isHanging: true };
  const script: ModelScript = () => {
    if (!state.isHanging || model.requests.length <= answers) return 'right';
    // As many as may be under way are.
    if (model.requests.length === answers + 8) hung.resolve();
    return 'hang';
  };
  const model = await startModelServer(script);
  return { model, hung: hung.promise, state, gate: gateCommand(base, head, model.url) };
}

/** Files that a write has left half way. */
function halfWritten(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.part'),
  );
}

describe('shard that is cancelled', () => {
  it('fails, as the merge would have to do its work, and keeps what it has', async () => {
    const { hung, gate } = await hangingAfter(5);
    const interruption = { after: hung, signal: 'SIGTERM' } as const;
    const run = await gate.run({ words: ['--shard', '1/2'], interruption });
    expect(run).toMatchObject({ exitCode: 3, stderr: '' });
    expect(run.stdout).toMatch(
      /Blocked: shard 1 of 2 has 5 of \d+ trials answered in shard-1-of-2/,
    );
    const file = readFileSync(join(gate.folder, 'report', 'shard-1-of-2.jsonl'), 'utf8');
    const [manifest = '', ...answers] = file.trimEnd().split('\n');
    expect(answers).toHaveLength(5);
    expect(JSON.parse(manifest).shard.unanswered).toBeGreaterThan(10);
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('run that gets %s while calls hang', (signal) => {
  it('ends within five seconds, without a verdict and with whole files', async () => {
    const { hung, gate } = await hangingAfter(13);
    let signalledAt = 0;
    const after = hung.then(() => {
      signalledAt = performance.now();
    });
    const run = await gate.run({ interruption: { after, signal } });
    expect(performance.now() - signalledAt).toBeLessThan(5_000);
    expect(run).toMatchObject({ exitCode: 3, stderr: '' });
    expect(run.stdout).toContain('the run was cancelled, so there is no verdict');
    expect(gate.result()?.decision).toMatchObject({ verdict: 'invalid', action: 'block' });
    expect(halfWritten(gate.folder)).toEqual([]);
    expect(readFileSync(join(gate.folder, 'report', 'summary.md'), 'utf8')).toContain('cancelled');
  });

  it('keeps what was paid: the next run asks for the rest only', async () => {
    const { model, hung, state, gate } = await hangingAfter(13);
    await gate.run({ interruption: { after: hung, signal } });
    expect(model.requests).toHaveLength(21);
    state.isHanging = false;
    const next = await gate.run();
    expect(next.exitCode).toBe(0);
    expect(next.stdout).toContain('trial store: 13 reused, 27 asked');
    expect(model.requests).toHaveLength(21 + 27);
    expect(gate.trials()).toHaveLength(40);
  });
});
