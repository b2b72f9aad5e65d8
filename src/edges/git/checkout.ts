import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { EnvironmentError } from '../../domain/errors.ts';
import type { TreeEntry } from '../../domain/revision.ts';
import type { Checkout } from '../../ports/checkout.ts';
import type { ObjectReader } from './exec.ts';

const LARGEST_FILE_BYTES = 64 * 1024 * 1024;
const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_FILES = 100_000;
const LONGEST_LINK_BYTES = 4096;

/**
 * Writes files from git's objects to a folder of their own: no hook, filter or attribute has a say.
 * Links that lead out of the folder and submodules are left out, with a notice.
 */
export async function writeCheckout(
  entries: Iterable<TreeEntry>,
  objects: ObjectReader,
): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'headgate-checkout-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    return { folder, notices: await writeAll(folder, entries, objects), remove };
  } catch (cause) {
    await remove();
    throw cause;
  }
}

async function writeAll(
  folder: string,
  entries: Iterable<TreeEntry>,
  objects: ObjectReader,
): Promise<string[]> {
  const notices: string[] = [];
  const links: (readonly [path: string, leadsTo: string])[] = [];
  let [files, bytes] = [0, 0];
  for (const { path, mode, objectId } of entries) {
    files += 1;
    if (files > MOST_FILES) throw failed(`the commit has more than ${MOST_FILES} files`);
    if (!isPlain(path)) throw failed(`${JSON.stringify(path)} is no path inside a folder`);
    if (mode === '160000') {
      notices.push(`submodule ${path} is not checked out`);
      continue;
    }
    const isLink = mode === '120000';
    const content = await objects.read(objectId, isLink ? LONGEST_LINK_BYTES : LARGEST_FILE_BYTES);
    if (content === undefined) throw failed(`git does not have the content of ${path}`);
    if (!Buffer.isBuffer(content)) throw failed(`${path} is too large`);
    bytes += content.length;
    if (bytes > MOST_BYTES) throw failed(`its files are over ${MOST_BYTES} bytes together`);
    if (isLink) links.push([path, content.toString('utf8')]);
    else await writeNew(join(folder, path), content, mode === '100755' ? 0o755 : 0o644);
  }
  const linkPaths = new Set(links.map(([path]) => path));
  // Links come last, so that no file is ever written through one.
  for (const [path, leadsTo] of links) {
    if (staysInside(path, leadsTo, linkPaths)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await symlink(leadsTo, join(folder, path));
    } else notices.push(`link ${path} leads out of the repository and is not checked out`);
  }
  return notices;
}

async function writeNew(path: string, content: Buffer, mode: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { mode, flag: 'wx' });
}

/** A path that git may name and that stays below its folder on every system. */
function isPlain(path: string): boolean {
  return path
    .split('/')
    .every((step) => !/^(?:|\.|\.\.|\.git)$/i.test(step) && !/[\\\0]/.test(step));
}

/** A link through another link could lead anywhere, so it does not count as inside. */
function staysInside(path: string, leadsTo: string, links: ReadonlySet<string>): boolean {
  if (leadsTo === '' || leadsTo.includes('\0') || posix.isAbsolute(leadsTo)) return false;
  const steps = posix.join(posix.dirname(path), leadsTo).split('/');
  if (steps[0] === '..') return false;
  return steps.every((_, index) => !links.has(steps.slice(0, index + 1).join('/')));
}

function failed(why: string): EnvironmentError {
  return new EnvironmentError('git-failed', `Cannot check the commit out as ${why}`);
}
