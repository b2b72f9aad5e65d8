import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Where the Actions cache looks for GNU tar. */
const GNU_TAR: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'gtar',
  win32: `${process.env['PROGRAMFILES']}\\Git\\usr\\bin\\tar.exe`,
};

/** Characters that neither tar's options nor patterns of files give a meaning. */
const PLAIN_PATH = /^[\w\s./:\\@+~=-]+$/;

/** Why archives cannot be unpacked into one file on this machine; undefined when they can. */
export async function obstacleToConfinement(path: string): Promise<string | undefined> {
  if (!PLAIN_PATH.test(path)) return 'its folder has a name with special characters';
  const tar = GNU_TAR[process.platform] ?? 'tar';
  try {
    const { stdout } = await promisify(execFile)(tar, ['--version']);
    return stdout.includes('GNU tar') ? undefined : 'this machine has no GNU tar';
  } catch {
    return 'this machine has no GNU tar';
  }
}

/**
 * Runs something that unpacks an archive with GNU tar, so that every member of the archive lands in one
 * file, whatever its name says. The Actions cache unpacks with absolute names allowed, and whoever can
 * write an entry could otherwise overwrite any file of the job that holds the key.
 */
export async function unpackingInto<T>(path: string, unpack: () => Promise<T>): Promise<T> {
  const before = process.env['TAR_OPTIONS'];
  // Names and the targets of links are both replaced; a listing shows what they are replaced by.
  const target = path.replaceAll('\\', '/');
  process.env['TAR_OPTIONS'] = `'--transform=s,.*,${target},' --show-transformed-names`;
  try {
    return await unpack();
  } finally {
    if (before === undefined) delete process.env['TAR_OPTIONS'];
    else process.env['TAR_OPTIONS'] = before;
  }
}
