import type { Attack } from '../attacks.ts';

const MARKDOWN = 'test/security/markdown.test.ts';
/** Shown in a browser too, by test/browser/hostile.test.ts and, for the page of a review, review.test.ts. */
const PAGE = 'test/unit/core/report/html/document.test.ts';

/** Text that acts on the log, Markdown, HTML or a workflow. */
export const INJECTION: readonly Attack[] = [
  {
    number: 50,
    title: 'Workflow commands in foreign text',
    tests: [
      ['test/security/log.test.ts', 'T050'],
      ['test/unit/core/report/encode/log.test.ts', 'forLog'],
    ],
  },
  {
    number: 51,
    title: 'Line ends and separators in the properties of annotations',
    tests: [['test/security/annotations.test.ts', 'T051']],
  },
  {
    number: 52,
    title: 'An output that ends its own heredoc',
    tests: [
      ['test/unit/core/report/report.test.ts', 'lets no text of a file or model reach an output'],
      ['test/e2e/hostile.test.ts', 'shown in the log: no workflow command but ours'],
    ],
  },
  {
    number: 53,
    title: 'More than ten errors',
    tests: [['test/e2e/many-faults.test.ts', 'twelve faults']],
  },
  {
    number: 54,
    title: 'Mentions of people and teams',
    tests: [
      [MARKDOWN, 'T054: mentions'],
      [MARKDOWN, 'the same tree'],
    ],
  },
  {
    number: 55,
    title: 'Closing keywords, references and links',
    tests: [
      [MARKDOWN, 'T055: closing keywords'],
      [MARKDOWN, 'the same tree'],
    ],
  },
  {
    number: 56,
    title: 'Images and other things that are fetched',
    tests: [
      [MARKDOWN, 'T056: images'],
      [MARKDOWN, 'the same tree'],
    ],
  },
  {
    number: 57,
    title: 'Fences, comments, pipes and definitions that restructure Markdown',
    tests: [
      [MARKDOWN, 'T057: fences'],
      [MARKDOWN, 'T057: emoji and formulas'],
      [MARKDOWN, 'the same tree'],
    ],
  },
  {
    number: 58,
    title: 'A second marker in our comment',
    tests: [[MARKDOWN, 'T058: a marker of a comment']],
  },
  {
    number: 59,
    title: 'Bidirectional, hidden and control characters that change the verdict seen',
    tests: [
      [MARKDOWN, 'T059'],
      ['test/security/log.test.ts', 'T059'],
    ],
  },
  {
    number: 60,
    title: 'Scripts, attributes and sections in an HTML report',
    tests: [
      [PAGE, 'allows its one script and its one style'],
      [PAGE, 'writes data that ends no block'],
    ],
  },
  {
    number: 61,
    title: 'A summary over its limit in bytes',
    tests: [
      ['test/unit/core/report/summary.test.ts', 'stays under the limit of the platform'],
      ['test/unit/core/report/summary.test.ts', 'leaves out parts from the end'],
      ['test/unit/core/report/fitted.test.ts', 'fitted'],
    ],
  },
  {
    number: 62,
    title: 'A comment over its limit in characters',
    tests: [['test/unit/core/report/fitted.test.ts', 'counts in the unit of the place']],
  },
  {
    number: 63,
    title: 'Expressions inside run: of workflow examples',
    tests: [['test/architecture/workflows.test.ts', 'put no expression into a script']],
  },
];
