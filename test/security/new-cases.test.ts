import { describe, expect, it } from 'vitest';
import {
  CASES_PATH,
  caseIds,
  casesFile,
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { judgePullRequest } from '../support/judged-run.ts';
import { type ModelScript, startModelServer } from '../support/model-server.ts';

const base = gatedFiles(5);
/** Head breaks every case of base. */
const script: ModelScript = ({ system, user }) =>
  system.includes('Release 2') && user.startsWith('case-') ? 'wrong' : 'right';

const withNew = (ids: readonly string[], edits: Record<string, string> = {}) =>
  changed(base, { [CASES_PATH]: casesFile([...caseIds(5), ...ids]), ...edits });

describe('T008: new cases that head adds', () => {
  it('500 that pass: none is in the statistic, and the regression stays one', async () => {
    const model = await startModelServer(script);
    const easy = Array.from({ length: 500 }, (_, index) => `easy-${index}`);
    const head = withNew(easy, { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base, head, model });
    const [evalset] = run.result?.evalsets ?? [];
    expect(run.outputs).toMatchObject({ verdict: 'regressed', broke: '5' });
    expect(evalset?.cases).toHaveLength(5);
    expect(evalset?.verdict.comparison.cases).toHaveLength(5);
    expect(evalset?.newCases).toHaveLength(500);
    expect(evalset?.newCases.filter(({ state }) => state === 'passed')).toHaveLength(100);
  });

  it('are asked on head only, after base and head of the judged ones, once each', async () => {
    const model = await startModelServer(script);
    const head = withNew(['fresh-1', 'fresh-2'], { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base, head, model });
    const asked = model.requests.map(({ user }) => user);
    expect(asked.slice(-2).sort()).toEqual(['fresh-1', 'fresh-2']);
    expect(asked.filter((user) => user.startsWith('fresh'))).toHaveLength(2);
    expect(model.requests.at(-1)?.system).toContain('Release 2');
    expect(run.outputs['calls']).toBe(String(model.requests.length));
    expect(run.log).toContain('greeting: new cases on head, no part of the verdict: 2 passed');
  });

  it("are graded by head's own graders, which do not touch the judged ones", async () => {
    const model = await startModelServer(script);
    const looser = EVALSET.replace('exact-match, expected: right', 'length, min: 1').replace(
      'version: 1.0.0',
      'version: 2.0.0',
    );
    const edits = { [PROMPT_PATH]: EDITED_PROMPT, [EVALSET_PATH]: looser };
    const run = await judgePullRequest({ base, head: withNew(['fresh'], edits), model });
    const [evalset] = run.result?.evalsets ?? [];
    expect(run.outputs).toMatchObject({ verdict: 'regressed', broke: '5' });
    expect(evalset?.newCases[0]?.trials[0]?.grades[0]?.type).toBe('length');
    expect(evalset?.trials.every(({ grades }) => grades[0]?.type === 'exact-match')).toBe(true);
  });

  it('that fail: shown apart, and the verdict is what it was', async () => {
    const model = await startModelServer(({ user }) => (user === 'hard' ? 'no idea' : 'right'));
    const without = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });
    const before = await judgePullRequest({ base, head: without, model });
    const head = withNew(['hard', 'easy'], { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base, head, model });
    expect(run.result?.decision).toEqual(before.result?.decision);
    expect(run.summary).toContain('#### New cases (2)');
    expect(run.summary).toContain('On head alone: 1 failed, 1 passed.');
    expect(run.summary).toMatch(/<code>hard<\/code> \| ❌ failed \|/);
  });

  it('without another change: judged, and nothing else is asked', async () => {
    const model = await startModelServer(() => 'right');
    const run = await judgePullRequest({ base, head: withNew(['fresh']), model });
    expect(run.outputs).toMatchObject({ verdict: 'passed', calls: '1' });
    expect(model.requests.map(({ user }) => user)).toEqual(['fresh']);
  });

  it('without a key: not run with the reason, and no run is refused for them', async () => {
    const model = await startModelServer(() => 'right');
    const head = withNew(['fresh']);
    const run = await judgePullRequest({ base, head, model, with: { 'api-key': '' } });
    expect(run.outputs).toMatchObject({ verdict: 'passed', calls: '0' });
    expect(run.result?.evalsets[0]?.newCases).toEqual([
      expect.objectContaining({
        state: 'not-run',
        why: expect.stringContaining('input api-key is empty'),
      }),
    ]);
  });

  it('whose graders are unsound: refused before the first call, as they would stop every later run', async () => {
    const model = await startModelServer(() => 'right');
    const broken = `${casesFile(caseIds(5))}{"id":"new","input":"x","graders":[{"type":"pattern","pattern":"("}]}\n`;
    const head = changed(base, { [CASES_PATH]: broken, [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base, head, model });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('[bad-pattern]');
    expect(model.requests).toEqual([]);
  });
});

describe('T095: head makes the run dear', () => {
  it('10,000 new cases: as many as base allows are asked, and the others are named with numbers', async () => {
    const model = await startModelServer(() => 'right');
    const settings = `${SETTINGS}spendLimit: { newCases: 7 }\n`;
    const many = Array.from({ length: 10_000 }, (_, index) => `n-${index}`);
    const files = changed(base, { [SETTINGS_PATH]: settings });
    const head = changed(withNew(many), { [SETTINGS_PATH]: settings });
    const run = await judgePullRequest({ base: files, head, model });
    expect(model.requests).toHaveLength(7);
    expect(run.result?.evalsets[0]?.newCases.at(-1)).toMatchObject({
      state: 'not-run',
      why: 'spendLimit.newCases of base allows 7 of 10000',
    });
    expect(run.summary).toContain('7 passed, 9993 not run');
  });

  it('new cases beyond the calls of base: the judged ones have the calls', async () => {
    const model = await startModelServer(() => 'right');
    const settings = `${SETTINGS}spendLimit: { calls: 23 }\n`;
    const files = changed(base, { [SETTINGS_PATH]: settings });
    const head = changed(
      withNew(['n-1', 'n-2', 'n-3', 'n-4', 'n-5'], { [PROMPT_PATH]: EDITED_PROMPT }),
      {
        [SETTINGS_PATH]: settings,
      },
    );
    const run = await judgePullRequest({ base: files, head, model });
    expect(run.result?.evalsets[0]?.trials).toHaveLength(20);
    expect(model.requests).toHaveLength(23);
    const states = run.result?.evalsets[0]?.newCases.map(({ state }) => state);
    expect(states).toEqual(['passed', 'passed', 'passed', 'not-run', 'not-run']);
  });

  it('a prompt of 200 kB: refused before the first call, with the numbers', async () => {
    const model = await startModelServer(() => 'right');
    const settings = `${SETTINGS}spendLimit: { tokens: 100000 }\n`;
    const files = changed(base, { [SETTINGS_PATH]: settings });
    const head = changed(files, { [PROMPT_PATH]: 'word '.repeat(40_000) });
    const run = await judgePullRequest({ base: files, head, model });
    expect(run.exitCode).toBe(2);
    expect(run.log).toMatch(
      /would need about [\d,]+ tokens and spendLimit.tokens of base allows 100,000/,
    );
    expect(model.requests).toEqual([]);
  });

  it("trials and limits of head: base's hold", async () => {
    const model = await startModelServer(() => 'right');
    const head = changed(base, {
      [PROMPT_PATH]: EDITED_PROMPT,
      [EVALSET_PATH]: EVALSET.replace('max: 2', 'max: 1000').replace('min: 1', 'min: 500'),
      [SETTINGS_PATH]: `${SETTINGS}spendLimit: { calls: 1000000, newCases: 10000 }\n`,
    });
    await judgePullRequest({ base, head, model });
    expect(model.requests.length).toBeLessThanOrEqual(2 * 2 * 5);
  });
});
