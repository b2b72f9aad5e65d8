import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitRepository } from '../../../../src/edges/git/repository.ts';
import { temporaryRepository } from '../../../support/judged-run.ts';

async function checkOut(prepare: (repository: ReturnType<typeof temporaryRepository>) => void) {
  const repository = temporaryRepository();
  repository.commit(
    'Files',
    new Map([
      ['agent/run.mjs', 'run'],
      ['.gitattributes', '* filter=x'],
    ]),
  );
  repository.git('config', 'filter.x.smudge', 'sh -c "echo smudged"');
  prepare(repository);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--allow-empty', '-m', 'More');
  const git = new GitRepository(repository.folder, process.env);
  const checkout = await git.checkOut(repository.git('rev-parse', 'HEAD'));
  await git.close();
  return checkout;
}

describe('writeCheckout', () => {
  it('files as git has them, no filter run; gone when removed', async () => {
    const { folder, notices, remove } = await checkOut(() => undefined);
    expect(readFileSync(join(folder, 'agent/run.mjs'), 'utf8')).toBe('run');
    expect(notices).toEqual([]);
    await remove();
    expect(existsSync(folder)).toBe(false);
  });

  it('links: one inside is made, those that lead out are left out with a notice', async () => {
    const { folder, notices, remove } = await checkOut((repository) => {
      symlinkSync('agent/run.mjs', join(repository.folder, 'inside'));
      symlinkSync('/etc/passwd', join(repository.folder, 'absolute'));
      symlinkSync('agent/../../x', join(repository.folder, 'above'));
      symlinkSync('above/y', join(repository.folder, 'through'));
    });
    expect(lstatSync(join(folder, 'inside')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'inside'), 'utf8')).toBe('run');
    expect(notices).toEqual(
      ['above', 'absolute', 'through'].map(
        (path) => `link ${path} leads out of the repository and is not checked out`,
      ),
    );
    expect(existsSync(join(folder, 'absolute'))).toBe(false);
    await remove();
  });
});
