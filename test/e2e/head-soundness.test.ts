import { describe, expect, it } from 'vitest';
import {
  casesFile,
  changed,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { judgePullRequest } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

const EVALUATED = `model: test-model
messages:
  - role: user
    content: "{{ input }}"
testData:
  - input: case-01
evaluators:
  - name: same
    string: { equals: right }
`;
const JUDGED = EVALUATED.replace('string: { equals: right }', 'uses: github/similarity');

describe('files that head brings and that hold after the merge', { timeout: 60_000 }, () => {
  it('cases file that is unsound, under another name: refused, as it would stop every later run', async () => {
    const model = await startModelServer(() => 'right');
    const base = gatedFiles();
    const head = changed(base, {
      [EVALSET_PATH]: EVALSET.replace('cases.jsonl', 'more.jsonl'),
      'evalsets/greeting/more.jsonl': casesFile(['case-01', 'case-01']),
    });
    const run = await judgePullRequest({ base, head, model });
    expect(run.log).toContain('evalsets/greeting/more.jsonl:2:7 as case id case-01 is used twice');
    expect(run.log).toContain('[duplicate-case]');
    expect(run.exitCode).toBe(2);
    expect(model.requests).toHaveLength(0);
  });

  it('new evalset that is unsound: refused, as it would stop every later run', async () => {
    const base = gatedFiles();
    const head = changed(base, {
      'evalsets/parting/evalset.yaml': EVALSET.replace('evalset: greeting', 'evalset: parting'),
    });
    const run = await judgePullRequest({ base, head });
    expect(run.log).toContain(
      'evalsets/parting/evalset.yaml:10:8 as evalsets/parting/cases.jsonl does not exist',
    );
    expect(run.exitCode).toBe(2);
  });

  it('trusted settings that are unsound: refused, as they would stop every later run', async () => {
    const base = gatedFiles();
    const head = changed(base, { [SETTINGS_PATH]: 'provider: { modle: test-model }\n' });
    const run = await judgePullRequest({ base, head });
    expect(run.log).toContain(
      `Cannot read ${SETTINGS_PATH}:1:13 as provider.modle is no field of this format`,
    );
    expect(run.exitCode).toBe(2);
  });

  it('evaluator that needs a judge, in place of one that does not: refused', async () => {
    const path = 'prompts/greeting.prompt.yml';
    const base = new Map([[path, EVALUATED]]);
    const run = await judgePullRequest({ base, head: new Map([[path, JUDGED]]) });
    expect(run.log).toContain(
      `Cannot read ${path}:8:5 as evaluator same needs a model that judges`,
    );
    expect(run.exitCode).toBe(2);
  });

  it('new prompt file whose evaluator needs a judge: allowed, with a notice that it cannot judge', async () => {
    const base = gatedFiles();
    const head = changed(base, { 'prompts/parting.prompt.yml': JUDGED });
    const run = await judgePullRequest({ base, head });
    expect(run.outputs['verdict']).toBe('not-applicable');
    expect(run.result?.notices).toEqual([
      expect.stringMatching(/^Evalset prompts\/parting is new and cannot judge: evaluator same/),
    ]);
  });

  it('new evalset that is sound: allowed, with a notice that it judges after the merge', async () => {
    const base = gatedFiles();
    const head = changed(base, {
      'evalsets/parting/evalset.yaml': EVALSET.replace('evalset: greeting', 'evalset: parting'),
      'evalsets/parting/cases.jsonl': casesFile(['case-01']),
    });
    const run = await judgePullRequest({ base, head });
    expect(run.exitCode).toBe(0);
    expect(run.result?.notices).toEqual(['Evalset parting is new; it judges after the merge.']);
  });
});
