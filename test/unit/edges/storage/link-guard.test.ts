import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseLinks } from '../../../../src/edges/storage/link-guard.ts';
import { temporaryFolder } from '../../../support/judged-run.ts';

describe('refuseLinks', () => {
  it('link on the way or at the end: refused; folders, and what is not there yet: not', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'out'));
    symlinkSync('/', join(folder, 'out', 'link'));
    expect(() => refuseLinks(folder, 'out/link')).toThrow('symbolic link out/link');
    expect(() => refuseLinks(folder, 'out/link/etc')).toThrow('symbolic link out/link');
    expect(() => refuseLinks(folder, 'out/new/link')).not.toThrow();
  });

  it('file where a folder should be: left to whoever writes there', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'report'), '');
    expect(() => refuseLinks(folder, 'report/result.json')).not.toThrow();
  });
});
