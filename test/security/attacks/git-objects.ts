import type { Attack } from '../attacks.ts';

/** Objects and paths of git. */
export const GIT_OBJECTS: readonly Attack[] = [
  { number: 42, title: 'A symbolic link in place of a file', tests: [] },
  { number: 43, title: 'An input path that leaves the repository', tests: [] },
  { number: 44, title: 'The report folder is a symbolic link', tests: [] },
  { number: 45, title: 'A submodule in place of a folder', tests: [] },
  { number: 46, title: 'An LFS pointer in place of a file', tests: [] },
  { number: 47, title: 'Names that differ in case or normal form only', tests: [] },
  { number: 48, title: 'A file name with line ends, commands or reordering characters', tests: [] },
  { number: 49, title: 'A pattern that expands without end', tests: [] },
];
