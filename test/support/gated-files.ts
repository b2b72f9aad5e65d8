/*
 * The files of a small repository that Headgate gates: a text prompt, its evalset and the trusted
 * settings. A test changes what it is about and leaves the rest.
 */

export const PROMPT_PATH = 'prompts/greeting.md';
export const EVALSET_PATH = 'evalsets/greeting/evalset.yaml';
export const CASES_PATH = 'evalsets/greeting/cases.jsonl';
export const SETTINGS_PATH = 'evalsets/headgate.yaml';

export const PROMPT = 'Greet the customer. Release 1.\n';
/** The same prompt edited, so that a scripted model can tell the sides apart. */
export const EDITED_PROMPT = 'Greet the customer. Release 2.\n';

export const EVALSET = `evalset: greeting
version: 1.0.0
owner: "@acme/greeters"
target:
  prompt: prompts/greeting.md
trials: { min: 1, max: 2 }
budget: { passRateDrop: 10pp }
graders:
  - { type: exact-match, expected: right }
cases: cases.jsonl
`;

export const SETTINGS = `provider:
  model: test-model
  maxRetries: 0
`;

/** The repository's files, with as many cases as asked for: `case-01`, `case-02` and so on. */
export function gatedFiles(cases = 5): Map<string, string> {
  return new Map([
    ['README.md', '# Acme\n'],
    [SETTINGS_PATH, SETTINGS],
    [EVALSET_PATH, EVALSET],
    [CASES_PATH, casesFile(caseIds(cases))],
    [PROMPT_PATH, PROMPT],
  ]);
}

/** `case-01` to `case-NN`. */
export function caseIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `case-${String(index + 1).padStart(2, '0')}`);
}

/** A cases file in which each case's input is its own id. */
export function casesFile(ids: readonly string[]): string {
  return ids.map((id) => `${JSON.stringify({ id, input: id })}\n`).join('');
}

/** The same files with some added or replaced; `undefined` takes a file away. */
export function changed<Content>(
  files: ReadonlyMap<string, Content>,
  edits: Readonly<Record<string, Content | undefined>>,
): Map<string, Content> {
  const result = new Map(files);
  for (const [path, content] of Object.entries(edits)) {
    if (content === undefined) result.delete(path);
    else result.set(path, content);
  }
  return result;
}
