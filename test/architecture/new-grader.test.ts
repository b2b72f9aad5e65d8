import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/judged-run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CATALOGUE = 'src/core/grading/catalog.ts';

describe('npm run new-grader', () => {
  it.each([
    { words: [], kind: 'GraderDefinition', method: '.grade(' },
    { words: ['conversation'], kind: 'ConversationGrader', method: '.gradeConversation(' },
  ])(
    '$kind: a file, a line in the catalogue, a page and a test whose imports lead to files',
    ({ words, kind, method }) => {
      const folder = temporaryFolder();
      for (const path of [CATALOGUE, 'scripts/new-grader.ts', 'package.json']) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        cpSync(join(ROOT, path), join(folder, path));
      }
      for (const room of ['src/core/grading/graders', 'docs/graders']) {
        mkdirSync(join(folder, room), { recursive: true });
      }
      mkdirSync(join(folder, 'test/unit/core/grading/graders'), { recursive: true });
      const script = join(folder, 'scripts/new-grader.ts');
      execFileSync(process.execPath, [script, 'says-sorry', ...words]);
      const read = (path: string) => readFileSync(join(folder, path), 'utf8');
      expect(read('src/core/grading/graders/says-sorry.ts')).toContain(`saysSorry: ${kind} = {`);
      expect(read(CATALOGUE)).toContain('  saysSorry,\n');
      expect(read('docs/graders/says-sorry.md')).toContain('# says-sorry');
      const path = 'test/unit/core/grading/graders/says-sorry.test.ts';
      const test = read(path);
      expect(test).toContain(method);
      const imports = [...test.matchAll(/from '(\.[^']+)'/g)].map(([, name = '']) =>
        join(dirname(path), name),
      );
      expect(imports).toEqual([
        'src/core/grading/graders/says-sorry.ts',
        ...(words.length > 0 ? ['test/support/conversations.ts'] : []),
      ]);
    },
  );
});
