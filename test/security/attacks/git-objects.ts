import type { Attack } from '../attacks.ts';

/** Objects and paths of git. */
export const GIT_OBJECTS: readonly Attack[] = [
  {
    number: 42,
    title: 'A symbolic link in place of a file',
    tests: [
      ['test/security/git-objects.test.ts', 'T042'],
      ['test/unit/engine/load/evalsets.test.ts', 'follows no link, and says so'],
    ],
  },
  {
    number: 43,
    title: 'An input path that leaves the repository',
    tests: [
      ['test/unit/action/inputs.test.ts', 'takes no settings from'],
      ['test/unit/core/evalset/parse.test.ts', 'cannot be led out of the tree by dots'],
      ['test/security/repository-content.test.ts', 'T044'],
    ],
  },
  {
    number: 44,
    title: 'The report folder is a symbolic link',
    tests: [['test/security/repository-content.test.ts', 'T044']],
  },
  {
    number: 45,
    title: 'A submodule in place of a folder',
    tests: [['test/security/git-objects.test.ts', 'submodule where cases are to be: refused']],
  },
  {
    number: 46,
    title: 'An LFS pointer in place of a file',
    tests: [['test/security/git-objects.test.ts', 'pointer of Git LFS in place of the cases']],
  },
  {
    number: 47,
    title: 'Names that differ in case or normal form only',
    tests: [['test/security/closed-formats.test.ts', 'T047']],
  },
  {
    number: 48,
    title: 'A file name with line ends, commands or reordering characters',
    tests: [['test/e2e/hostile.test.ts', 'hostile names']],
  },
  {
    number: 49,
    title: 'A pattern that expands without end',
    tests: [['test/unit/core/evalset/check.test.ts', 'refuses the watch pattern']],
  },
];
