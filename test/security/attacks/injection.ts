import type { Attack } from '../attacks.ts';

/** Text that acts on the log, Markdown, HTML or a workflow. */
export const INJECTION: readonly Attack[] = [
  { number: 50, title: 'Workflow commands in foreign text', tests: [] },
  { number: 51, title: 'Line ends and separators in the properties of annotations', tests: [] },
  { number: 52, title: 'An output that ends its own heredoc', tests: [] },
  { number: 53, title: 'More than ten errors', tests: [] },
  { number: 54, title: 'Mentions of people and teams', tests: [] },
  { number: 55, title: 'Closing keywords, references and links', tests: [] },
  { number: 56, title: 'Images and other things that are fetched', tests: [] },
  {
    number: 57,
    title: 'Fences, comments, pipes and definitions that restructure Markdown',
    tests: [],
  },
  { number: 58, title: 'A second marker in our comment', tests: [] },
  {
    number: 59,
    title: 'Bidirectional, hidden and control characters that change the verdict seen',
    tests: [],
  },
  { number: 60, title: 'Scripts, attributes and sections in an HTML report', tests: [] },
  { number: 61, title: 'A summary over its limit in bytes', tests: [] },
  { number: 62, title: 'A comment over its limit in characters', tests: [] },
  { number: 63, title: 'Expressions inside run: of workflow examples', tests: [] },
];
