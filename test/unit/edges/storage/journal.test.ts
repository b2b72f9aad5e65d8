import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../../../src/domain/errors.ts';
import { Journal } from '../../../../src/edges/storage/journal.ts';
import { MOST_LINE_BYTES } from '../../../../src/edges/storage/lines.ts';
import { temporaryFolder } from '../../../support/judged-run.ts';

const bytes = (text: string) => Buffer.from(text);
const newPath = () => join(temporaryFolder(), 'made', 'journal.jsonl');

function open(path: string): { readonly journal: Journal; readonly lines: (string | undefined)[] } {
  const lines: (string | undefined)[] = [];
  const journal = new Journal(path, (line) => lines.push(line?.toString('utf8')));
  return { journal, lines };
}

describe('Journal', () => {
  it('file: made by the first write, for its owner only', () => {
    const path = newPath();
    const { journal } = open(path);
    journal.append(bytes('one'));
    journal.close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toBe('one\n');
  });

  it('without a write: no file, so that a reader needs no right to write', () => {
    const path = newPath();
    open(path).journal.close();
    expect(() => statSync(path)).toThrow('ENOENT');
  });

  it('read: any line by its number, one that waits to be written too', () => {
    const path = newPath();
    mkdirSync(join(path, '..'));
    writeFileSync(path, 'zero\n\ntwo\n');
    const { journal, lines } = open(path);
    expect(lines).toEqual(['zero', '', 'two']);
    expect(journal.append(bytes('three'))).toBe(3);
    journal.flush();
    expect(journal.append(bytes('fourth ☃'))).toBe(4);
    const read = [0, 2, 3, 4, 5].map((number) => journal.read(number)?.toString('utf8'));
    expect(read).toEqual(['zero', 'two', 'three', 'fourth ☃', undefined]);
    journal.close();
  });

  it('two writers at the same time: every line whole and each finds its own', () => {
    const path = newPath();
    const [one, other] = [open(path).journal, open(path).journal];
    for (let round = 0; round < 20; round += 1) {
      one.append(bytes(`one ${round}`));
      other.append(bytes(`other ${round}`));
      if (round % 3 === 0) one.flush();
      if (round % 4 === 0) other.flush();
    }
    one.close();
    other.flush();
    expect(other.read(0)?.toString()).toBe('other 0');
    expect(other.read(19)?.toString()).toBe('other 19');
    other.close();
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(40);
    expect(lines.filter((line) => /^(?:one|other) \d+$/.test(line))).toHaveLength(40);
  });

  it('line torn by another process in the meantime: the next is written again, as a line of its own', () => {
    const path = newPath();
    const { journal } = open(path);
    journal.append(bytes('first'));
    journal.flush();
    appendFileSync(path, 'torn');
    journal.append(bytes('second'));
    journal.flush();
    expect(readFileSync(path, 'utf8')).toBe('first\ntornsecond\n\nsecond\n');
    expect(journal.read(1)?.toString()).toBe('second');
    journal.close();
  });

  it('many lines in one turn: written before the turn ends, so that they do not fill memory', () => {
    const path = newPath();
    const { journal } = open(path);
    const line = bytes('x'.repeat(700_000));
    journal.append(line);
    expect(() => statSync(path)).toThrow('ENOENT');
    journal.append(line);
    expect(statSync(path).size).toBe(1_400_002);
    journal.close();
  });

  it('line at the limit: taken; one byte more: not, and the file stays as it is', () => {
    const path = newPath();
    const { journal } = open(path);
    expect(journal.append(Buffer.alloc(MOST_LINE_BYTES + 1, 'x'))).toBeUndefined();
    expect(journal.append(Buffer.alloc(MOST_LINE_BYTES, 'x'))).toBe(0);
    journal.close();
    expect(statSync(path).size).toBe(MOST_LINE_BYTES + 1);
  });

  it('file that cannot be written: said at once, to whoever comes next, and at the end', () => {
    const path = join(temporaryFolder(), 'made later', 'journal.jsonl');
    const { journal } = open(path);
    writeFileSync(join(path, '..'), 'a file in the place of the folder');
    expect(journal.append(bytes('lost'))).toBe(0);
    const failure = new EnvironmentError('write-failed', `Cannot write ${path}`);
    expect(() => journal.flush()).toThrow(failure);
    expect(() => journal.append(bytes('next'))).toThrow(failure);
    expect(journal.read(0)).toBeUndefined();
    expect(() => journal.close()).toThrow(failure);
  });

  it.each([
    ['folder', temporaryFolder],
    ['device without an end', () => '/dev/zero'],
  ])('%s in the place of the file: an error that names it', (_what, place) => {
    const path = place();
    expect(() => open(path)).toThrow(`Cannot read ${path} as it is no ordinary file`);
  });
});
