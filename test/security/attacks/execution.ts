import type { Attack } from '../attacks.ts';

/** Nothing of the repository is run. */
export const EXECUTION: readonly Attack[] = [
  {
    number: 25,
    title: 'A template calls a constructor',
    tests: [
      [
        'test/unit/core/document/template.test.ts',
        'does not fill {{ object.constructor.constructor }}',
      ],
      ['test/unit/core/document/template.test.ts', 'refuses the filter no_such_filter'],
    ],
  },
  {
    number: 26,
    title: 'A template walks a prototype',
    tests: [
      ['test/unit/core/document/template.test.ts', 'does not fill {{ __proto__ }}'],
      ['test/unit/core/document/template.test.ts', 'does not reach prototypes by assignment'],
    ],
  },
  {
    number: 27,
    title: 'Settings name a command, a script or a file as provider or grader',
    tests: [['test/security/closed-formats.test.ts', 'T027']],
  },
  {
    number: 28,
    title: 'A child process reads the environment of its parent',
    tests: [
      ['test/security/repository-content.test.ts', 'T028'],
      ['test/e2e/hostile.test.ts', 'child processes: none of them sees it'],
    ],
  },
  {
    number: 29,
    title: 'The repository has package.json, .npmrc or node_modules',
    tests: [['test/security/repository-content.test.ts', 'T029']],
  },
  {
    number: 30,
    title: 'An earlier step changed .git/config',
    tests: [['test/e2e/git-configuration.test.ts', 'runs for plain git and never for Headgate']],
  },
  {
    number: 31,
    title: 'A revision that git takes for an option',
    tests: [
      [
        'test/e2e/shallow-clone.test.ts',
        '--upload-pack=touch canary of workflow_dispatch: unknown',
      ],
      ['test/unit/action/event.test.ts', 'for a full SHA'],
      ['test/security/dispatch.test.ts', 'branch --all: there is none'],
    ],
  },
  {
    number: 32,
    title: 'YAML tags that make objects of code',
    tests: [['test/unit/core/document/yaml.test.ts', 'refuses the tag of']],
  },
];
