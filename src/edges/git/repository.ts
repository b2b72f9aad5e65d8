import { ConfigurationError, EnvironmentError, TrustError } from '../../domain/errors.ts';
import type { Revision, RevisionPair, RevisionRequest } from '../../domain/revision.ts';
import type { Checkout } from '../../ports/checkout.ts';
import type { Repository } from '../../ports/repository.ts';
import type { SourceTree } from '../../ports/source-tree.ts';
import { ancestryOf } from './ancestry.ts';
import { writeCheckout } from './checkout.ts';
import { Git, type ObjectReader } from './exec.ts';
import { GitTree, parseListing } from './tree.ts';

const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Names that mean the same to every git command: no option, no pattern, no expression. */
const BRANCH_OR_TAG = /^[\p{L}\p{N}_][\p{L}\p{N}_./+#-]*$/u;

const LARGEST_COMMIT_BYTES = 1024 * 1024;

/** The lines that bring the commits that a shallow clone lacks. */
const CHECKOUT_HINT = [
  'Add to the workflow, so that both commits are there:',
  '      - uses: actions/checkout@v7',
  '        with:',
  '          fetch-depth: 2',
].join('\n');

/** A git repository on disk, read through `ls-tree`, `cat-file`, `rev-parse` and `fetch` alone. */
export class GitRepository implements Repository {
  readonly #git: Git;
  #objects: ObjectReader | undefined;

  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#git = new Git(folder, environment);
  }

  async resolve(request: Exclude<RevisionRequest, { kind: 'none' }>): Promise<RevisionPair> {
    if (request.kind === 'pair') {
      // Both at once while nothing has to be fetched, which git does for one after the other.
      const known = await Promise.all(
        [request.head, request.base].map((name) => this.#commitOf(name)),
      );
      const head = await this.#find(request.head, 'head', known[0]);
      const baseline = await this.#find(request.base, 'base', known[1]);
      if (request.baseOn !== undefined) await this.#requireOn(request.baseOn, baseline);
      return { baseline, head, chosenBy: request.by };
    }
    const head = await this.#find(request.sha, 'head', await this.#commitOf(request.sha));
    const [first, second] = await this.#parents(head.sha);
    if (first === undefined || second === undefined) {
      throw new ConfigurationError([
        {
          code: 'bad-event',
          problem: `commit ${head.sha} is no merge of the pull request into its base`,
          hint: 'Run on pull_request without a ref for actions/checkout, so that GITHUB_SHA is the merge commit.',
        },
      ]);
    }
    const baseline = await this.#find(first, 'base', await this.#commitOf(first));
    return {
      baseline,
      head,
      chosenBy: 'merge commit and its first parent',
      proposed: second,
    };
  }

  async tree(sha: string): Promise<SourceTree> {
    const listing = await this.#git.run('ls-tree', '-r', '-z', '--full-tree', sha);
    if (!listing.ok) {
      throw new EnvironmentError(
        'git-failed',
        `Cannot list the files of ${sha}: ${firstLine(listing.stderr)}`,
      );
    }
    return new GitTree(sha, parseListing(listing.stdout), this.#reader());
  }

  async checkOut(sha: string): Promise<Checkout> {
    const { entries } = await this.tree(sha);
    return writeCheckout(entries.values(), this.#reader());
  }

  async close(): Promise<void> {
    await this.#objects?.close();
    this.#objects = undefined;
  }

  #reader(): ObjectReader {
    this.#objects ??= this.#git.objects();
    return this.#objects;
  }

  /**
   * Throws unless a commit is on a branch: settings of any other one could have been written by anybody,
   * as GitHub answers for commits of forks too.
   */
  async #requireOn(branch: string, { sha, label }: Revision): Promise<void> {
    const isPlain = BRANCH_OR_TAG.test(branch);
    const tip = isPlain ? await this.#tipAtOrigin(branch, 'heads') : undefined;
    const ancestry = isPlain ? await ancestryOf(this.#git, sha, branch, tip) : 'no-branch';
    if (ancestry === 'on-branch') return;
    const name = JSON.stringify(branch.slice(0, 100));
    const why = {
      elsewhere: `it is not on branch ${name}`,
      'no-branch': `there is no branch ${name} to find it on`,
      'history-missing': `the history of branch ${name} could not be fetched`,
    }[ancestry];
    throw new TrustError('base-not-protected', `Cannot take ${label} (${sha}) for base as ${why}`, {
      hint: 'Name a commit of the protected branch as base, or the branch itself as input protected-branch. A shallow clone needs fetch-depth: 0 for this.',
    });
  }

  /** A commit of the clone, whose SHA is `known`, or else of origin. */
  async #find(name: string, side: 'base' | 'head', known: string | undefined): Promise<Revision> {
    const label = FULL_SHA.test(name) ? name.slice(0, 12) : name;
    if (known !== undefined) return { sha: known, label };
    const sha = FULL_SHA.test(name) ? name : await this.#tipAtOrigin(name);
    if (sha === undefined) {
      throw unknown(name, side, 'neither the clone nor origin has a branch or tag of that name');
    }
    // A full clone must not become a shallow one for it.
    const isShallow = (await this.#git.run('rev-parse', '--is-shallow-repository')).stdout;
    const depth = isShallow.trim() === 'true' ? ['--depth=1'] : [];
    const words = ['--no-tags', '--no-recurse-submodules', ...depth, 'origin', sha];
    const fetched = await this.#git.runWithOrigin('fetch', ...words);
    const found = await this.#commitOf(sha);
    if (found !== undefined) return { sha: found, label };
    throw unknown(name, side, firstLine(fetched.stderr));
  }

  /** The commit of a branch or tag at origin; a runner's clone has only the branch it runs on. */
  async #tipAtOrigin(name: string, kind?: 'heads'): Promise<string | undefined> {
    if (!BRANCH_OR_TAG.test(name)) return undefined;
    const tags = kind === undefined ? [`refs/tags/${name}^{}`, `refs/tags/${name}`] : [];
    const refs = [`refs/heads/${name}`, ...tags];
    const listing = await this.#git.runWithOrigin('ls-remote', 'origin', ...refs);
    const lines = listing.stdout.split('\n').map((line) => line.split('\t'));
    for (const ref of refs) {
      const sha = lines.find((line) => line[1] === ref)?.[0];
      if (sha !== undefined && FULL_SHA.test(sha)) return sha;
    }
    return undefined;
  }

  async #commitOf(name: string): Promise<string | undefined> {
    const parsed = await this.#git.run(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    );
    const sha = parsed.stdout.trim();
    return parsed.ok && FULL_SHA.test(sha) ? sha : undefined;
  }

  /** The parents as the commit itself names them, which a shallow clone hides from `rev-parse`. */
  async #parents(sha: string): Promise<string[]> {
    const content = await this.#reader().read(sha, LARGEST_COMMIT_BYTES);
    const commit = Buffer.isBuffer(content) ? content.toString('latin1') : '';
    const header = commit.slice(0, commit.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
  }
}

function unknown(name: string, side: 'base' | 'head', reason: string): ConfigurationError {
  const safeName = JSON.stringify(name.slice(0, 100));
  return new ConfigurationError([
    {
      code: side === 'base' ? 'unknown-base' : 'unknown-revision',
      problem: `the ${side} commit ${safeName} is not in this clone and could not be fetched (${reason})`,
      hint: CHECKOUT_HINT,
    },
  ]);
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
