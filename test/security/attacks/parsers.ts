import type { Attack } from '../attacks.ts';

/** Files and answers that are dear or treacherous to read. */
export const PARSERS: readonly Attack[] = [
  { number: 33, title: 'A bomb of YAML aliases', tests: [] },
  { number: 34, title: 'Merge keys of YAML', tests: [] },
  { number: 35, title: 'Keys named __proto__ or constructor', tests: [] },
  { number: 36, title: 'Files, lines and folders of enormous size', tests: [] },
  { number: 37, title: 'Nesting of enormous depth', tests: [] },
  { number: 38, title: 'A regular expression that never ends', tests: [] },
  { number: 39, title: 'A JSON Schema with remote, looping or costly parts', tests: [] },
  { number: 40, title: 'Bytes that are not UTF-8, byte-order marks, line ends', tests: [] },
  {
    number: 41,
    title: 'An answer that is huge, endless, slow or compressed beyond measure',
    tests: [],
  },
];
