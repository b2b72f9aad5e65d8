import type { Attack } from '../attacks.ts';

/** Files and answers that are dear or treacherous to read. */
export const PARSERS: readonly Attack[] = [
  {
    number: 33,
    title: 'A bomb of YAML aliases',
    tests: [['test/unit/core/document/yaml.test.ts', 'refuses aliases before they are expanded']],
  },
  {
    number: 34,
    title: 'Merge keys of YAML',
    tests: [['test/unit/core/document/yaml.test.ts', 'refuses merge keys']],
  },
  {
    number: 35,
    title: 'Keys named __proto__ or constructor',
    tests: [
      ['test/unit/core/document/yaml.test.ts', 'refuses the key __proto__ at any depth'],
      ['test/unit/core/document/json.test.ts', 'refuses the key constructor'],
      ['test/unit/engine/load/changes.test.ts', 'survives paths that mean something to JavaScript'],
    ],
  },
  {
    number: 36,
    title: 'Files, lines and folders of enormous size',
    tests: [
      ['test/security/git-objects.test.ts', 'file over 5 MiB'],
      ['test/security/git-objects.test.ts', 'a million lines and more'],
      ['test/unit/edges/git/tree.test.ts', 'passes over one that is too large'],
      ['test/unit/edges/storage/lines.test.ts', 'line at the limit: read'],
    ],
  },
  {
    number: 37,
    title: 'Nesting of enormous depth',
    tests: [
      ['test/unit/core/document/yaml.test.ts', 'a hundred thousand times, with one fault'],
      [
        'test/unit/core/grading/graders/json-schema.test.ts',
        'fails deep output of a schema that follows it',
      ],
    ],
  },
  {
    number: 38,
    title: 'A regular expression that never ends',
    tests: [['test/unit/core/grading/graders/pattern.test.ts', 'takes linear time for']],
  },
  {
    number: 39,
    title: 'A JSON Schema with remote, looping or costly parts',
    tests: [
      ['test/unit/core/grading/schema-check.test.ts', 'runs patterns in linear time'],
      ['test/unit/core/grading/schema-cost.test.ts', 'does not begin what would not end'],
      ['test/unit/core/grading/graders/json-schema.test.ts', ''],
    ],
  },
  {
    number: 40,
    title: 'Bytes that are not UTF-8, byte-order marks, line ends',
    tests: [
      ['test/security/git-objects.test.ts', 'UTF-16 in place of the cases'],
      ['test/security/git-objects.test.ts', 'bytes of no text'],
      ['test/e2e/relevance.test.ts', 'a byte-order mark of the prompt alone'],
      ['test/security/git-objects.test.ts', 'the same files with CRLF on both sides'],
    ],
  },
  {
    number: 41,
    title: 'An answer that is huge, endless, slow or compressed beyond measure',
    tests: [
      [
        'test/unit/edges/providers/transport.test.ts',
        'body of the most bytes: answered; of one more: too-long',
      ],
      ['test/unit/edges/providers/transport.test.ts', 'a byte at a time without end: timeout'],
      ['test/contract/model-client.test.ts', 'stream that never ends: timeout'],
    ],
  },
];
