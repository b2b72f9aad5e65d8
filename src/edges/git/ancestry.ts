import type { Git } from './exec.ts';

/** Whether a commit is on a branch, or why that cannot be said. */
export type Ancestry = 'on-branch' | 'elsewhere' | 'no-branch' | 'history-missing';

/**
 * Finds out whether a commit is the tip of a branch or comes before it. The tip is origin's, read now;
 * a clone without an origin has only its own. Of a shallow clone the rest of the history is fetched, as
 * where it is cut off nothing can be said.
 */
export async function ancestryOf(
  git: Git,
  sha: string,
  branch: string,
  tipAtOrigin: string | undefined,
): Promise<Ancestry> {
  const tip = tipAtOrigin ?? (await tipInClone(git, branch));
  if (tip === undefined) return 'no-branch';
  if (await isAncestor(git, sha, tip)) return 'on-branch';
  const shallow = (await git.run('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true';
  const isThere = (await git.run('cat-file', '-e', `${tip}^{commit}`)).ok;
  if (isThere && !shallow) return 'elsewhere';
  const depth = shallow ? ['--unshallow'] : [];
  const words = ['--no-tags', '--no-recurse-submodules', ...depth, 'origin', tip];
  if (!(await git.runWithOrigin('fetch', ...words)).ok) return 'history-missing';
  return (await isAncestor(git, sha, tip)) ? 'on-branch' : 'elsewhere';
}

async function isAncestor(git: Git, sha: string, tip: string): Promise<boolean> {
  // The file that quickens such questions is not signed by anything.
  const words = ['-c', 'core.commitGraph=false', 'merge-base', '--is-ancestor', sha, tip];
  return (await git.run(...words)).ok;
}

/** What the last fetch saw of origin's branch, or the clone's own where it has no origin at all. */
async function tipInClone(git: Git, branch: string): Promise<string | undefined> {
  const hasOrigin = (await git.run('config', '--get', 'remote.origin.url')).ok;
  const ref = hasOrigin ? `refs/remotes/origin/${branch}` : `refs/heads/${branch}`;
  const parsed = await git.run('rev-parse', '--verify', '--quiet', '--end-of-options', ref);
  return parsed.ok ? parsed.stdout.trim() : undefined;
}
