import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { EnvironmentError } from '../../domain/errors.ts';

/**
 * Settings that keep a repository's own configuration from running anything: hooks, file monitors,
 * credential helpers and background maintenance. Only settings of which git takes the last value can
 * be overridden so; the environment and `runWithOrigin` see to those of which it takes the first.
 */
const HARDENING = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.alternateRefsCommand=',
  'credential.helper=',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** Protocols whose programs git chooses: no remote helper, no `ext::` command, no proxy command. */
const REMOTE_PROTOCOLS = 'http:https:ssh';

const MOST_OUTPUT_BYTES = 256 * 1024 * 1024;

/** A finished git command; it is for the caller to say what a failure means. */
export interface GitOutcome {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs git in a folder, without a prompt, a shell or a work tree. */
export class Git {
  readonly #arguments: readonly string[];
  readonly #environment: NodeJS.ProcessEnv;

  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#arguments = ['-C', folder, '-c', `safe.directory=${folder}`, ...HARDENING];
    this.#environment = {
      ...environment,
      GIT_ALLOW_PROTOCOL: REMOTE_PROTOCOLS,
      GIT_ASKPASS: '',
      // Neither may say that an object or a parent is another one than its name says.
      GIT_GRAFT_FILE: '/dev/null',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_LFS_SKIP_SMUDGE: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_SSH_COMMAND: 'ssh',
      LC_ALL: 'C',
    };
  }

  run(...words: readonly string[]): Promise<GitOutcome> {
    return this.#run(words, this.#environment);
  }

  /**
   * Runs a command that asks origin, which may be a folder. Elsewhere folders are refused, as git
   * would fetch a missing object from one by a program that the configuration names.
   */
  runWithOrigin(command: 'fetch' | 'ls-remote', ...words: readonly string[]): Promise<GitOutcome> {
    const environment = { ...this.#environment, GIT_ALLOW_PROTOCOL: `file:${REMOTE_PROTOCOLS}` };
    return this.#run([command, '--upload-pack=git-upload-pack', ...words], environment);
  }

  #run(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<GitOutcome> {
    return new Promise((resolve, reject) => {
      execFile(
        'git',
        [...this.#arguments, ...words],
        { env: environment, encoding: 'utf8', maxBuffer: MOST_OUTPUT_BYTES },
        (error, stdout, stderr) => {
          if (error !== null && typeof error.code === 'string') {
            reject(
              new EnvironmentError(
                'git-failed',
                `Cannot run git as it failed to start: ${error.code}`,
                {
                  hint: 'git must be installed on the runner.',
                  cause: error,
                },
              ),
            );
          } else resolve({ ok: error === null, stdout, stderr });
        },
      );
    });
  }

  /** Starts the process that answers for objects until it is closed. */
  objects(): ObjectReader {
    const child = spawn('git', [...this.#arguments, 'cat-file', '--batch'], {
      env: this.#environment,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return new ObjectReader(child.stdin, child.stdout, async () => {
      child.stdin.end();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    });
  }
}

/** What git has of an object: its bytes, or how many they are where they are more than was asked for. */
export type ObjectContent = Buffer | { readonly tooLargeBytes: number };

interface Waiting {
  readonly mostBytes: number;
  readonly resolve: (content: ObjectContent | undefined) => void;
}

/** Reads objects by id over one long-lived `git cat-file --batch`, answered in order. */
export class ObjectReader {
  readonly #input: NodeJS.WritableStream;
  readonly #end: () => Promise<void>;
  readonly #waiting: Waiting[] = [];
  #chunks: Buffer[] = [];
  #bytes = 0;
  #needed = 0;
  #toSkip = 0;

  constructor(
    input: NodeJS.WritableStream,
    output: NodeJS.ReadableStream,
    end: () => Promise<void>,
  ) {
    this.#input = input;
    this.#end = end;
    output.on('data', (chunk: Buffer) => this.#take(chunk));
    output.on('close', () => {
      for (const { resolve } of this.#waiting.splice(0)) resolve(undefined);
    });
    input.on('error', () => undefined);
  }

  /** The content of an object; undefined when the repository does not have it. */
  read(objectId: string, mostBytes: number): Promise<ObjectContent | undefined> {
    return new Promise((resolve) => {
      this.#waiting.push({ mostBytes, resolve });
      this.#input.write(`${objectId}\n`);
    });
  }

  async close(): Promise<void> {
    await this.#end();
  }

  #take(chunk: Buffer): void {
    const skipped = Math.min(this.#toSkip, chunk.length);
    this.#toSkip -= skipped;
    this.#chunks.push(chunk.subarray(skipped));
    this.#bytes += chunk.length - skipped;
    if (this.#toSkip === 0 && this.#bytes >= this.#needed) this.#drain();
  }

  #drain(): void {
    let buffer = Buffer.concat(this.#chunks);
    this.#needed = 0;
    for (;;) {
      const lineEnd = buffer.indexOf(10);
      const waiting = this.#waiting[0];
      if (lineEnd < 0 || waiting === undefined) break;
      const [, type, words] = buffer.subarray(0, lineEnd).toString('latin1').split(' ');
      const isMissing = words === undefined || type === 'missing';
      const size = Number(words);
      const end = isMissing ? lineEnd + 1 : lineEnd + 1 + size + 1;
      // What is too large is let go as it comes and never held in memory.
      const isTooLarge = !isMissing && size > waiting.mostBytes;
      if (buffer.length < end && !isTooLarge) {
        this.#needed = end;
        break;
      }
      this.#waiting.shift();
      this.#toSkip = Math.max(0, end - buffer.length);
      if (isTooLarge) waiting.resolve({ tooLargeBytes: size });
      else if (isMissing) waiting.resolve(undefined);
      else waiting.resolve(Buffer.from(buffer.subarray(lineEnd + 1, end - 1)));
      buffer = buffer.subarray(end);
    }
    this.#chunks = [buffer];
    this.#bytes = buffer.length;
  }
}
