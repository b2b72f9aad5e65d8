import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EnvironmentError } from '../../domain/errors.ts';
import type { ReportFolder } from '../../ports/report-folder.ts';

/** Chunks are gathered to this many characters for each write. */
const WRITE_SIZE = 262_144;
/** In UTF-8, of a UTF-16 code unit. */
const MOST_BYTES_OF_A_CHARACTER = 3;

/** Why a file cannot be read, where the system says so. */
const READ_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** The text of a report file; throws EnvironmentError when it cannot be read. */
export async function readReportFile(path: string): Promise<string> {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const problem = READ_PROBLEMS[code] ?? 'it cannot be opened';
    throw new EnvironmentError('read-failed', `Cannot read ${path} as ${problem}`, { cause });
  }
}

/** Writes a report to where somebody wants it; throws EnvironmentError when that fails. */
export async function writeReportFile(path: string, text: string): Promise<void> {
  new ReportFiles(dirname(path)).write(basename(path), [text]);
}

/** Writes a run's files into a folder. */
export class ReportFiles implements ReportFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(name: string, chunks: Iterable<string>): string {
    const path = join(this.#folder, name);
    const temporary = `${path}.${process.pid}.part`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const digest = writeChunks(temporary, chunks);
      renameSync(temporary, path);
      return digest;
    } catch (cause) {
      throw new EnvironmentError('write-failed', `Cannot write ${path}`, { cause });
    }
  }

  read(name: string, mostBytes: number): string | undefined {
    const path = join(this.#folder, name);
    try {
      return statSync(path).size > mostBytes ? undefined : readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  }

  append(name: string, line: string): void {
    const path = join(this.#folder, name);
    try {
      mkdirSync(this.#folder, { recursive: true });
      appendFileSync(path, `${line}\n`);
    } catch (cause) {
      throw new EnvironmentError('write-failed', `Cannot write ${path}`, { cause });
    }
  }
}

function writeChunks(path: string, chunks: Iterable<string>): string {
  const hash = createHash('sha256');
  rmSync(path, { force: true });
  const file = openSync(path, 'wx');
  try {
    let text = '';
    const room = Buffer.allocUnsafeSlow(MOST_BYTES_OF_A_CHARACTER * WRITE_SIZE);
    const flush = () => {
      const fits = text.length <= WRITE_SIZE;
      const bytes = fits ? room.subarray(0, room.write(text)) : Buffer.from(text);
      hash.update(bytes);
      writeAll(file, bytes);
      text = '';
    };
    for (const chunk of chunks) {
      if (text.length + chunk.length > WRITE_SIZE) flush();
      text += chunk;
    }
    flush();
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
