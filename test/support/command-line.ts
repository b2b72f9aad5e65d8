import { spawn } from 'node:child_process';
import { isAbsolute, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expectNoSecret, noteFiles } from './canary.ts';

export interface CommandOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A signal to the process, as soon as something has happened. */
export interface Interruption {
  readonly after: Promise<void>;
  readonly signal: NodeJS.Signals;
}

/** The bundled command. */
export const COMMAND_ENTRY = resolve(import.meta.dirname, '../../dist/cli.js');

/** Runs the bundled command `headgate` as a process, with nothing in its environment but `env`. */
export async function runHeadgate(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  interruption?: Interruption,
): Promise<CommandOutcome> {
  const before = noteFiles([folder, ...words.filter((word) => isAbsolute(word))]);
  const child = spawn(process.execPath, [COMMAND_ENTRY, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  interruption?.after.then(() => child.kill(interruption.signal));
  const closed = new Promise<number>((done) => {
    child.on('close', (code) => done(code ?? 128));
  });
  const [exitCode, stdout, stderr] = await Promise.all([
    closed,
    text(child.stdout),
    text(child.stderr),
  ]);
  const keys = Object.entries(env).filter(([name]) => name.includes('KEY'));
  expectNoSecret(
    keys.map(([, key]) => key),
    { stdout, stderr },
    before,
  );
  return { exitCode, stdout, stderr };
}
