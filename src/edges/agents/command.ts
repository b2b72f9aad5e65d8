import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import type { AgentErrand } from '../../domain/agent.ts';
import { ProviderError } from '../../domain/errors.ts';
import type { FailureKind } from '../../domain/failure.ts';
import type { AgentRunner } from '../../ports/agent-runner.ts';
import type { CommandAccess } from '../../ports/agents.ts';
import { errandText, MOST_ANSWER_BYTES } from './protocol.ts';

const STDERR_TAIL = 2000;
/** How long the pipes of a program that has ended may stay open. */
const PIPE_GRACE_MS = 1_000;
/** In a message: the end of what the program complained of. */
const TOLD_TAIL = 300;

/** What a program may see and how long it may take. */
export interface CommandOptions extends CommandAccess {
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Runs a program for each trial, without a shell, a key or our environment, in a process group of its
 * own that does not outlive the trial.
 */
export class CommandRunner implements AgentRunner {
  readonly #options: CommandOptions;

  constructor(options: CommandOptions) {
    this.#options = options;
  }

  async run(errand: AgentErrand, signal: AbortSignal): Promise<string> {
    const [program = '', ...words] = errand.command;
    const child = spawn(program, words, {
      cwd: this.#options.folders[errand.side],
      detached: true,
      env: this.#environmentFor(errand),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${errandText(errand)}\n`);
    let broken: ProviderError | undefined;
    const stop = (kind: FailureKind, why: string) => {
      broken ??= failure(kind, why);
      endGroup(child);
    };
    const { timeoutMs } = this.#options;
    const cancel = () => stop('cancelled', 'the run was cancelled');
    const timer = setTimeout(
      () => stop('timeout', `the command took longer than ${timeoutMs / 1000} s`),
      timeoutMs,
    );
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    const chunks: Buffer[] = [];
    let bytes = 0;
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_ANSWER_BYTES) chunks.push(chunk);
      else stop('too-long', `the command wrote over ${MOST_ANSWER_BYTES} bytes`);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-STDERR_TAIL);
    });
    // A grandchild may hold the pipes open, so the end of the program ends its group.
    child.once('exit', () => {
      endGroup(child);
      // One that has left the group may hold them all the same, and no trial waits for it.
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, PIPE_GRACE_MS).unref();
    });
    try {
      const [code, killedBy] = await once(child, 'close');
      if (broken !== undefined) throw broken;
      if (code !== 0) throw this.#crashed(code ?? killedBy, complaint);
      return onlyLine(Buffer.concat(chunks).toString('utf8'));
    } catch (cause) {
      if (cause instanceof ProviderError) throw cause;
      const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
      throw failure('refused', `the command cannot be started${code}`);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      endGroup(child);
    }
  }

  async close(): Promise<void> {
    // Each program ends with its trial.
  }

  #environmentFor({ side }: AgentErrand): NodeJS.ProcessEnv {
    const { PATH, HOME, LANG } = this.#options.environment;
    return { PATH, HOME, LANG, TMPDIR: tmpdir(), HEADGATE_SIDE: side };
  }

  #crashed(end: number | string, complaint: string): ProviderError {
    const told = this.#options.redact(complaint).trim().slice(-TOLD_TAIL);
    const why = told === '' ? '' : `: ${told}`;
    return failure('server-error', `the command ended with ${end}${why}`);
  }
}

/** The one line of the protocol; anything besides it would be guessed at. */
function onlyLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [line] = lines;
  if (line === undefined) throw failure('no-answer', 'the command wrote no transcript');
  if (lines.length > 1) throw failure('no-answer', 'the command wrote more than one line');
  return line;
}

/** Kills the program and whatever it started. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function failure(kind: FailureKind, why: string): ProviderError {
  return new ProviderError('provider-failed', why, { kind, retriable: false });
}
