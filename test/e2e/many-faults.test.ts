import { describe, expect, it } from 'vitest';
import { runHeadgate } from '../support/command-line.ts';
import {
  CASES_PATH,
  caseIds,
  casesFile,
  changed,
  EDITED_PROMPT,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
} from '../support/gated-files.ts';
import { judgePullRequest, temporaryRepository } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

const FAULTY_EVALSET = `evalset: greeting
version: 1.0.0
ownr: "@acme/greeters"
target:
  prompt: prompts/greeting.md
  watch: ["src/retreival/**"]
trials: { min: one, max: 2 }
graders:
  - { type: exact-match, expected: right, tags: [formal] }
cases: cases.jsonl
`;

const FAULTY_CASES = `{"id":"a","input":"a","tags":["formal"]}
{"id":"a","input":"b","tags":["formal"]}
{"id":"c","input":"c"}
`;

const FAULTS = [
  [`${EVALSET_PATH}:3:1`, 'ownr is no field of this format', 'unknown-field'],
  [`${EVALSET_PATH}:6:11`, 'watch pattern src/retreival/** matches', 'watch-matches-nothing'],
  [`${EVALSET_PATH}:7:16`, 'trials.min must be a whole number from 0', 'wrong-type'],
  [`${CASES_PATH}:2:7`, 'case id a is used twice', 'duplicate-case'],
  [`${CASES_PATH}:3:7`, 'no grader applies to case c', 'no-grader'],
] as const;

const faultyFiles = () =>
  changed(gatedFiles(), { [EVALSET_PATH]: FAULTY_EVALSET, [CASES_PATH]: FAULTY_CASES });

describe('an evalset with five faults', { timeout: 60_000 }, () => {
  it('headgate check on the work tree: names all five with line and column', async () => {
    const repository = temporaryRepository();
    repository.write(Object.fromEntries(faultyFiles()));
    const run = await runHeadgate(repository.folder, ['check']);
    expect(run.exitCode).toBe(2);
    for (const [place, problem, code] of FAULTS) {
      expect(run.stderr).toMatch(line(`Cannot read ${place} as ${problem}`, `[${code}]`));
    }
    expect(run.stderr.match(/^Cannot read/gm)).toHaveLength(5);
    expect(run.stdout).toBe('');
  });

  it('headgate check on a commit: names the same five', async () => {
    const repository = temporaryRepository();
    const sha = repository.commit('Faulty', faultyFiles());
    repository.commit('Repaired', gatedFiles());
    const faulty = await runHeadgate(repository.folder, ['check', '--at', sha]);
    const repaired = await runHeadgate(repository.folder, ['check', '--at', 'HEAD']);
    expect(faulty.stderr.match(/^Cannot read/gm)).toHaveLength(5);
    expect(repaired).toEqual({
      exitCode: 0,
      stdout: `greeting: 5 cases, sound (${EVALSET_PATH})\n`,
      stderr: '',
    });
  });

  it('the action on head: names all five and annotates each where it stands', async () => {
    const model = await startModelServer(() => 'right');
    const head = changed(faultyFiles(), { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base: gatedFiles(), head, model });
    expect(run.exitCode).toBe(2);
    const errors = run.commands.filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(5);
    for (const [place, problem, code] of FAULTS) {
      expect(run.log).toMatch(line(`Cannot read ${place} as ${problem}`, `[${code}]`));
      const [file, row, col] = place.split(':');
      const annotation = errors.find(
        ({ properties }) =>
          properties['file'] === file && properties['line'] === row && properties['col'] === col,
      );
      expect(annotation?.data).toContain(problem);
      expect(annotation?.properties['title']).toBe('Headgate');
    }
    expect(model.requests).toHaveLength(0);
  });

  it('the action on base: names all five too, as no run can be sound', async () => {
    const head = changed(faultyFiles(), { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base: faultyFiles(), head });
    expect(run.exitCode).toBe(2);
    expect(run.commands.filter(({ name }) => name === 'error')).toHaveLength(5);
  });
});

describe('more faults than fit', { timeout: 60_000 }, () => {
  it('twelve faults: ten are shown, the rest counted, and annotations stay under the limit', async () => {
    const ids = caseIds(12);
    const base = gatedFiles();
    const head = changed(base, { [CASES_PATH]: casesFile([...ids, ...ids]) });
    const run = await judgePullRequest({ base, head });
    expect(run.exitCode).toBe(2);
    expect(run.log.match(/^Cannot read/gm)).toHaveLength(10);
    expect(run.log).toMatch(/^and 2 more$/m);
    expect(run.commands.filter(({ name }) => name === 'error')).toHaveLength(9);
  });
});

/** Matches one line that starts and ends so. */
function line(start: string, end: string): RegExp {
  const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal(start)}.*${literal(end)}$`, 'm');
}
