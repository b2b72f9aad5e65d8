import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CommandRunner } from '../../../../src/edges/agents/command.ts';

function run(script: string, { timeoutMs = 20_000, signal = new AbortController().signal } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const runner = new CommandRunner({
    environment: { ...process.env, HEADGATE_API_KEY: 'secret-key-1' },
    timeoutMs,
    folders: { baseline: tmpdir(), head: folder },
    redact: (text) => text.replaceAll('hunter22', '***'),
  });
  const command = [process.execPath, '-e', script];
  const errand = { command, caseId: 'one', input: { n: 1 }, trial: 2, side: 'head' as const };
  return { folder, output: runner.run(errand, signal) };
}

describe('CommandRunner', () => {
  it('gets the trial as one line and a small environment without the key', async () => {
    const { output } = run(
      `const line = require('fs').readFileSync(0, 'utf8');
       console.log(JSON.stringify([line, Object.keys(process.env).sort(), process.env.HEADGATE_SIDE]))`,
    );
    const [line, names, side] = JSON.parse(await output) as [string, string[], string];
    expect(line).toBe('{"case":"one","input":{"n":1},"trial":2,"side":"head"}\n');
    expect(names.filter((name) => !['HOME', 'LANG', 'PATH'].includes(name))).toEqual([
      'HEADGATE_SIDE',
      'TMPDIR',
    ]);
    expect(side).toBe('head');
  });

  it('crash: the exit code and the end of what it complained of, redacted', async () => {
    const { output } = run('console.error("no hunter22"); process.exit(3)');
    await expect(output).rejects.toMatchObject({
      code: 'provider-failed',
      message: 'the command ended with 3: no ***',
    });
  });

  it('program that is not there: refused', async () => {
    const runner = new CommandRunner({
      environment: {},
      timeoutMs: 1000,
      folders: { baseline: tmpdir(), head: tmpdir() },
      redact: (text) => text,
    });
    const errand = { command: ['./none'], caseId: 'a', input: '', trial: 0, side: 'head' as const };
    await expect(runner.run(errand, new AbortController().signal)).rejects.toMatchObject({
      message: 'the command cannot be started (ENOENT)',
    });
  });

  it('program that has ended, though one that it started holds its pipes: not waited for', async () => {
    const { output } = run(
      `const { pid } = require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => 0, 20000)'],
         { detached: true, stdio: 'inherit' });
       console.log(pid); process.exit(0);`,
    );
    const pid = Number(await output);
    // It is still there, so it was not its end that ended the trial.
    expect(process.kill(pid, 'SIGKILL')).toBe(true);
  });

  it('endless output: ended at the cap', async () => {
    const { output } = run('setInterval(() => process.stdout.write("x".repeat(1 << 20)), 1)');
    await expect(output).rejects.toMatchObject({ message: 'the command wrote over 4194304 bytes' });
  });

  it('hang: ended in time, with what it started', async () => {
    const { folder, output } = run(
      `require('child_process').spawn(process.execPath, ['-e',
         "setTimeout(() => require('fs').writeFileSync('late', ''), 1500)"], { stdio: 'inherit' });
       require('fs').writeFileSync('begun', '');
       setInterval(() => {}, 1000)`,
      { timeoutMs: 1000 },
    );
    await expect(output).rejects.toMatchObject({ message: 'the command took longer than 1 s' });
    await pause(1500);
    expect(readFileSync(join(folder, 'begun'), 'utf8')).toBe('');
    expect(existsSync(join(folder, 'late'))).toBe(false);
  });

  it('cancelled run: ended at once', async () => {
    const { output } = run('setInterval(() => {}, 1000)', { signal: AbortSignal.abort() });
    await expect(output).rejects.toMatchObject({ message: 'the run was cancelled' });
  });

  it('nothing, or two lines: no transcript', async () => {
    await expect(run('').output).rejects.toMatchObject({
      message: 'the command wrote no transcript',
    });
    await expect(run('console.log("{}\\n{}")').output).rejects.toMatchObject({
      message: 'the command wrote more than one line',
    });
    expect(await run('console.log("{}")').output).toBe('{}');
  });
});
