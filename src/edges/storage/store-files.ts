import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { EnvironmentError } from '../../domain/errors.ts';
import { Journal } from './journal.ts';
import { constantAgeMs } from './store-constants.ts';
import { readHead } from './store-line.ts';

/** What merging did with the lines of the given files. */
export interface Merged {
  readonly added: number;
  /** Lines that are no whole lines of a store. */
  readonly unsound: number;
}

/** What a file that travels may hold. */
export interface ExportLimits {
  /** That of answers; constants last longer. */
  readonly maxAgeMs: number;
  /** The time now, in milliseconds since 1970. */
  readonly nowMs: number;
  /** The oldest lines over this size stay behind. */
  readonly mostBytes: number;
}

/**
 * Appends to a store what other files know and it does not, or knows older. No line is verified here:
 * whoever uses it does that. The store must not be open. Throws EnvironmentError for a file that cannot
 * be read or written.
 */
export function mergeStores(from: readonly string[], into: string): Merged {
  const known = new Map<string, string>();
  const store = new Journal(into, (line) => {
    const head = line === undefined ? undefined : readHead(line);
    if (head !== undefined) known.set(head.name, head.when);
  });
  let added = 0;
  let unsound = 0;
  for (const path of from) {
    if (!existsSync(path)) throw unreadable(path);
    const source = new Journal(path, (line) => {
      if (line?.length === 0) return;
      const head = line === undefined ? undefined : readHead(line);
      if (line === undefined || head === undefined) {
        unsound += 1;
        return;
      }
      const when = known.get(head.name);
      const isNews = when === undefined || head.when > when;
      if (!isNews) return;
      known.set(head.name, head.when);
      store.append(Buffer.from(line));
      added += 1;
    });
    source.close();
  }
  store.close();
  return { added, unsound };
}

/**
 * Writes what is still of use of a store into a new file: of each answer and constant the
 * latest, while they are not too old. Answers how many lines that are. Throws EnvironmentError for a
 * file that cannot be read or written.
 */
export function exportStore(path: string, to: string, limits: ExportLimits): number {
  const lines = new Map<string, { number: number; length: number }>();
  const store = new Journal(path, (line, number) => {
    const head = line === undefined ? undefined : readHead(line);
    if (line === undefined || head === undefined) return;
    const isAnswer = head.kind === 'answer';
    const maxAgeMs = isAnswer ? limits.maxAgeMs : constantAgeMs(limits.maxAgeMs);
    if (!(limits.nowMs - Date.parse(head.when) <= maxAgeMs)) return;
    lines.set(head.name, { number, length: line.length + 1 });
  });
  const newestFirst = [...lines.values()].sort((one, other) => other.number - one.number);
  let bytes = 0;
  const kept = newestFirst.filter(({ length }) => {
    bytes += length;
    return bytes <= limits.mostBytes;
  });
  replaceFile(to, (write) => {
    for (const { number } of kept.reverse()) write(store.read(number) ?? Buffer.of());
  });
  store.close();
  return kept.length;
}

function unreadable(path: string): EnvironmentError {
  return new EnvironmentError('read-failed', `Cannot read ${path} as it does not exist`);
}

/** Writes a file of lines whole or not at all. */
function replaceFile(path: string, fill: (write: (line: Buffer) => void) => void): void {
  const temporary = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, '', { mode: 0o600 });
    const journal = new Journal(temporary, () => undefined);
    fill((line) => journal.append(line));
    journal.close();
    renameSync(temporary, path);
  } catch (cause) {
    if (cause instanceof EnvironmentError) throw cause;
    throw new EnvironmentError('write-failed', `Cannot write ${path}`, { cause });
  }
}
