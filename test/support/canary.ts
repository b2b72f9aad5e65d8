import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';

/** A key that stands nowhere but where a test puts it. */
export function randomKey(): string {
  return `sk-test-${randomBytes(24).toString('base64url')}_1`;
}

/** Something that a run wrote or sent. */
interface Written {
  readonly where: string;
  readonly bytes: Buffer;
}

const sent: Written[] = [];

/** Servers of tests tell here what they were sent besides the header that the key belongs in. */
export function witness(where: string, bytes: Buffer | string): void {
  sent.push({ where, bytes: Buffer.from(bytes) });
}

/** The files of folders as they are before a run, so that those it writes are known. */
export interface Before {
  readonly folders: readonly string[];
  readonly stamps: ReadonlyMap<string, string | undefined>;
}

/** Notes the files of folders, but for git's own; a folder need not be there yet. */
export function noteFiles(folders: readonly string[]): Before {
  const stamps = folders
    .flatMap(filesIn)
    .map((path): [string, string | undefined] => [path, stampOf(path)]);
  return { folders, stamps: new Map(stamps) };
}

/** Throws when a secret, in any of its encodings, is in a byte that was written or sent since the last check. */
export function expectNoSecret(
  secrets: readonly string[],
  streams: Readonly<Record<string, string>>,
  before: Before,
): void {
  const written = [
    ...Object.entries(streams).map(([where, text]) => ({ where, bytes: Buffer.from(text) })),
    ...writtenSince(before),
    ...sent.splice(0),
  ];
  const leaks = secrets
    .filter((secret) => secret.length >= 8)
    .flatMap(encodingsOf)
    .flatMap(([name, bytes]) =>
      written.filter((item) => holds(item.bytes, bytes)).map(({ where }) => `${where}, ${name}`),
    );
  if (leaks.length > 0) throw new Error(`The key has leaked: ${[...new Set(leaks)].join('; ')}`);
}

function holds(bytes: Buffer, secret: Buffer): boolean {
  return bytes.includes(secret) || (unpacked(bytes)?.includes(secret) ?? false);
}

/** The contents of a compressed archive; undefined where it is none, or only a part of one. */
function unpacked(bytes: Buffer): Buffer | undefined {
  const magic = bytes.toString('hex', 0, 4);
  try {
    if (magic === '28b52ffd') return zstdDecompressSync(bytes);
    return magic.startsWith('1f8b') ? gunzipSync(bytes) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A key as bytes, in every way in which text is commonly written. Nothing of the redactor is used, so
 * that each is a check of the other.
 */
export function encodingsOf(secret: string): [string, Buffer][] {
  const bytes = Buffer.from(secret);
  const each = (write: (byte: number) => string) => [...bytes].map(write).join('');
  const texts: [string, string][] = [
    ['as it is', secret],
    ['its last 12 signs', secret.slice(-12)],
    ['its first 20 signs', secret.slice(0, 20)],
    ['reversed', [...secret].reverse().join('')],
    ['hexadecimal', bytes.toString('hex')],
    ['hexadecimal in capitals', bytes.toString('hex').toUpperCase()],
    ['percent', encodeURIComponent(secret)],
    ['percent throughout', each((byte) => `%${byte.toString(16)}`)],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['HTML', each((byte) => `&#${byte};`)],
    [
      'Markdown',
      secret.replace(/[^A-Za-z0-9 ,;/%().:+−–-]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    ],
    ...[0, 1, 2].flatMap((offset): [string, string][] => {
      const inside = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
      const own = inside.slice(Math.ceil((offset * 4) / 3), -4);
      return [
        [`base64 at ${offset}`, own],
        [`base64url at ${offset}`, own.replaceAll('+', '-').replaceAll('/', '_')],
      ];
    }),
  ];
  return [
    ...texts.map(([name, text]): [string, Buffer] => [name, Buffer.from(text)]),
    ['UTF-16', Buffer.from(secret, 'utf16le')],
  ];
}

function writtenSince({ folders, stamps }: Before): Written[] {
  return folders
    .flatMap(filesIn)
    .filter((path) => stamps.get(path) !== stampOf(path))
    .flatMap((path) => {
      const bytes = unlessGone(() => readFileSync(path));
      return bytes === undefined ? [] : { where: path, bytes };
    });
}

function stampOf(path: string): string | undefined {
  const stats = unlessGone(() => statSync(path, { bigint: true }));
  return stats === undefined ? undefined : `${stats.mtimeNs} ${stats.size}`;
}

/** Another run beside this one may rename a file that was just listed; it is listed again under its name. */
function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !relative(folder, path).split('/').includes('.git'));
  } catch {
    return [];
  }
}
