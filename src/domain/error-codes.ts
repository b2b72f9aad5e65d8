/**
 * Every code an error message can end in, grouped by who must act.
 * `docs/errors.md` explains each; `test/architecture/error-codes.test.ts` holds the two together.
 */
export const ERROR_CODES = [
  // The author of a file in the repository.
  'alias-not-allowed',
  'bad-json',
  'bad-pattern',
  'bad-schema',
  'bad-template',
  'bad-text',
  'bad-yaml',
  'duplicate-case',
  'duplicate-evalset',
  'duplicate-key',
  'file-too-large',
  'forbidden-key',
  'merge-key-not-allowed',
  'missing-field',
  'missing-file',
  'model-not-allowed',
  'no-cases',
  'no-evalset',
  'no-grader',
  'no-messages',
  'not-a-file',
  'spend-limit',
  'tag-not-allowed',
  'too-deep',
  'too-many-calls',
  'unfilled-variable',
  'unknown-field',
  'unknown-must-pass-case',
  'unsupported-evaluator',
  'watch-matches-nothing',
  'wrong-type',
  'wrong-value',
  // The author of the workflow or of the command line.
  'bad-input',
  'bad-event',
  'missing-key',
  'missing-endpoint',
  'short-key',
  'unknown-base',
  'unknown-revision',
  'cassette-miss',
  'bad-cassette',
  'bad-result',
  'bad-shard',
  'stale-shard',
  'missing-shard',
  // Refused for safety.
  'host-not-allowed',
  'event-not-supported',
  'base-not-protected',
  'commands-not-allowed',
  // The provider.
  'provider-refused',
  'provider-failed',
  'provider-answer',
  // The runner's owner.
  'git-failed',
  'github-failed',
  'read-failed',
  'write-failed',
  // Us.
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
