import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/domain/error-codes.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('error codes', () => {
  it('are explained in docs/errors.md, each once and none beside them', () => {
    const page = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8');
    const headings = [...page.matchAll(/^#{2,3} `?(?<code>[a-z-]+)`?$/gm)].flatMap(
      (match) => match.groups?.['code'] ?? [],
    );
    expect(headings.sort()).toEqual([...ERROR_CODES].sort());
  });

  it('are all used by the code', () => {
    const source = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('error-codes.ts'))
      .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
      .join('\n');
    expect(ERROR_CODES.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });
});
