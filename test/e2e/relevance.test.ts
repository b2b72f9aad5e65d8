import { describe, expect, it } from 'vitest';
import {
  CASES_PATH,
  casesFile,
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT,
  PROMPT_PATH,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { judgePullRequest } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

const TOOLS_PATH = 'tools/greeting.tools.json';
const POLICY_PATH = 'policies/greeting.policy.yaml';

const tools = (description: string) =>
  JSON.stringify([{ type: 'function', function: { name: 'greet', description } }]);
const policy = (most: number) => `policy: greeting\nversion: 1.0.0\nactions: { most: ${most} }\n`;
const evalsetWith = (target: string) => EVALSET.replace('  prompt:', `  ${target}\n  prompt:`);

describe('relevance of a change', { timeout: 60_000 }, () => {
  it('README alone: not applicable, without a key and without a call', async () => {
    const model = await startModelServer(() => 'right');
    const base = gatedFiles();
    const head = changed(base, { 'README.md': '# Acme Ltd\n' });
    const run = await judgePullRequest({ base, head, model, with: { 'api-key': '' } });
    expect(run.log).toContain(
      'Not applicable: the 1 changed file is not read or watched by an evalset.',
    );
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: 'not-applicable',
      decision: 'allow',
      evalsets: '0',
      calls: '0',
    });
    expect(run.summary).toContain('Not applicable');
    expect(run.commands).toEqual([]);
    expect(model.requests).toHaveLength(0);
  });

  it.each([
    { bytes: 'line ends', text: PROMPT.replaceAll('\n', '\r\n'), kind: 'line-ends' },
    { bytes: 'a byte-order mark', text: `\uFEFF${PROMPT}`, kind: 'byte-order-mark' },
  ])('$bytes of the prompt alone: not applicable, without a key', async ({ text, kind }) => {
    const model = await startModelServer(() => 'right');
    const base = gatedFiles();
    const head = changed(base, { [PROMPT_PATH]: text });
    const run = await judgePullRequest({ base, head, model, with: { 'api-key': '' } });
    expect(run.outputs['verdict']).toBe('not-applicable');
    expect(run.exitCode).toBe(0);
    expect(run.result?.changes).toEqual([{ path: PROMPT_PATH, kind, role: 'prompt' }]);
    expect(model.requests).toHaveLength(0);
  });

  it('white space inside the prompt: runs, as a model can see it', async () => {
    const model = await startModelServer(() => 'right');
    const base = gatedFiles();
    const head = changed(base, { [PROMPT_PATH]: PROMPT.replace('. ', '.\n\n') });
    const run = await judgePullRequest({ base, head, model });
    expect(run.result?.changes).toEqual([
      { path: PROMPT_PATH, kind: 'whitespace', role: 'prompt' },
    ]);
    expect(model.requests.length).toBeGreaterThan(0);
  });

  it('watched path: runs the evalset that watches it', async () => {
    const model = await startModelServer(() => 'right');
    const base = changed(gatedFiles(), {
      [EVALSET_PATH]: evalsetWith('watch: ["src/retrieval/**"]'),
      'src/retrieval/rank.ts': 'export const k = 5;\n',
    });
    const head = changed(base, { 'src/retrieval/rank.ts': 'export const k = 9;\n' });
    const run = await judgePullRequest({ base, head, model });
    expect(run.outputs['evalsets']).toBe('1');
    expect(run.result?.evalsets[0]?.causes).toEqual([
      { path: 'src/retrieval/rank.ts', kind: 'content', line: 1, role: 'watched' },
    ]);
    expect(run.exitCode).toBe(0);
  });

  it('path beside the watched one: not applicable', async () => {
    const base = changed(gatedFiles(), {
      [EVALSET_PATH]: evalsetWith('watch: ["src/retrieval/**"]'),
      'src/retrieval/rank.ts': 'export const k = 5;\n',
    });
    const head = changed(base, { 'src/retrieval-notes.md': 'k was 5\n' });
    const run = await judgePullRequest({ base, head });
    expect(run.outputs['verdict']).toBe('not-applicable');
  });

  it('prompt moved together with its evalset: runs, and equal requests pass without a call', async () => {
    const model = await startModelServer(() => 'right');
    const base = gatedFiles();
    const head = changed(base, {
      [PROMPT_PATH]: undefined,
      'prompts/en/greeting.md': PROMPT,
      [EVALSET_PATH]: EVALSET.replace(PROMPT_PATH, 'prompts/en/greeting.md'),
    });
    const run = await judgePullRequest({ base, head, model });
    expect(run.outputs).toMatchObject({ verdict: 'passed', evalsets: '1', calls: '0' });
    expect(run.result?.changes).toContainEqual({
      path: 'prompts/en/greeting.md',
      previousPath: PROMPT_PATH,
      kind: 'renamed',
      role: 'prompt',
    });
    expect(model.requests).toHaveLength(0);
  });

  it('tool file: runs, and only head sends the new tools', async () => {
    const model = await startModelServer(() => 'right');
    const base = changed(gatedFiles(2), {
      [EVALSET_PATH]: evalsetWith(`tools: ${TOOLS_PATH}`),
      [TOOLS_PATH]: tools('Greets.'),
    });
    const head = changed(base, { [TOOLS_PATH]: tools('Greets a customer by name.') });
    const run = await judgePullRequest({ base, head, model });
    expect(run.result?.changes).toEqual([
      { path: TOOLS_PATH, kind: 'content', line: expect.any(Number), role: 'tools' },
    ]);
    const sent = new Set(model.requests.map(({ body }) => JSON.stringify(body['tools'])));
    expect([...sent].sort()).toEqual([
      expect.stringContaining('"Greets a customer by name."'),
      expect.stringContaining('"Greets."'),
    ]);
  });

  it('policy file: runs, and the prompt carries the policy of each side', async () => {
    const model = await startModelServer(() => 'right');
    const base = changed(gatedFiles(2), {
      [EVALSET_PATH]: evalsetWith(`policy: ${POLICY_PATH}`),
      [PROMPT_PATH]: `${PROMPT}{{ policy }}\n`,
      [POLICY_PATH]: policy(1),
    });
    const head = changed(base, { [POLICY_PATH]: policy(9) });
    const run = await judgePullRequest({ base, head, model });
    expect(run.result?.changes).toEqual([
      { path: POLICY_PATH, kind: 'content', line: expect.any(Number), role: 'policy' },
    ]);
    const limits = model.requests.map(({ system }) => /At most \d actions/.exec(system)?.[0]);
    expect(new Set(limits)).toEqual(new Set(['At most 1 actions', 'At most 9 actions']));
  });

  it('trusted settings alone: not applicable, and the notice says when they hold', async () => {
    const base = gatedFiles();
    const head = changed(base, {
      [SETTINGS_PATH]: 'provider: { model: other-model }\nonInconclusive: block\n',
    });
    const run = await judgePullRequest({ base, head });
    expect(run.outputs['verdict']).toBe('not-applicable');
    expect(run.summary).toContain('the new ones hold after the merge');
  });
});

describe('what head cannot change', { timeout: 60_000 }, () => {
  it.each([
    { what: 'a copy, while the real prompt gets worse', prompt: EDITED_PROMPT, other: PROMPT },
    { what: 'a worse prompt beside the old one', prompt: PROMPT, other: EDITED_PROMPT },
  ])('a target that head points at $what: refused, as one would go in unjudged', async (edit) => {
    const model = await startModelServer(() => 'right');
    const base = gatedFiles();
    const head = changed(base, {
      [PROMPT_PATH]: edit.prompt,
      'prompts/other.md': edit.other,
      [EVALSET_PATH]: EVALSET.replace(PROMPT_PATH, 'prompts/other.md'),
    });
    const run = await judgePullRequest({ base, head, model });
    expect(run.exitCode).toBe(2);
    expect(model.requests).toEqual([]);
    expect(run.log).toContain(`prompts/other.md would go in unjudged`);
    expect(run.log).toContain(`Change ${PROMPT_PATH} in place, or delete it`);
  });

  it('a watched file that no request shows: inconclusive, never passed', async () => {
    const model = await startModelServer(() => 'right');
    const watch = 'target:\n  watch: ["src/**"]';
    const base = changed(gatedFiles(), {
      [EVALSET_PATH]: EVALSET.replace('target:', watch),
      'src/rank.ts': 'export const k = 5;\n',
    });
    const head = changed(base, { 'src/rank.ts': 'export const k = 1;\n' });
    const run = await judgePullRequest({ base, head, model });
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', decision: 'advise', calls: '0' });
    expect(run.log).toContain('could not be judged by what changed');
  });

  it('a failing case that head deletes: still judged, and named in the summary', async () => {
    const model = await startModelServer(({ system, user }) =>
      system.includes('Release 2') && user === 'case-03' ? 'wrong' : 'right',
    );
    const base = changed(gatedFiles(), {
      [EVALSET_PATH]: EVALSET.replace('passRateDrop: 10pp', 'mustPass: { cases: [case-03] }'),
    });
    const head = changed(base, {
      [PROMPT_PATH]: EDITED_PROMPT,
      [EVALSET_PATH]: EVALSET,
      [CASES_PATH]: casesFile(['case-01', 'case-02', 'case-04', 'case-05']),
    });
    const run = await judgePullRequest({ base, head, model });
    expect(run.outputs).toMatchObject({ verdict: 'regressed', broke: '1' });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('1 case removed, still judged: case-03');
    expect(run.summary).toContain('#### Broke (1)');
  });

  it("a budget that head raises: base's budget holds", async () => {
    const model = await startModelServer(({ system, user }) =>
      system.includes('Release 2') && user < 'case-11' ? 'wrong' : 'right',
    );
    const base = gatedFiles(20);
    const head = changed(base, {
      [PROMPT_PATH]: EDITED_PROMPT,
      [EVALSET_PATH]: EVALSET.replace('10pp', '90pp'),
    });
    const run = await judgePullRequest({ base, head, model });
    expect(run.result?.evalsets[0]?.budget.passRateDrop).toBe(0.1);
    expect(run.outputs).toMatchObject({ verdict: 'regressed', broke: '10' });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('budget.passRateDrop 10pp becomes 90pp');
  });

  it('a grader that head loosens: base grades', async () => {
    const model = await startModelServer(({ system }) =>
      system.includes('Release 2') ? 'wrong' : 'right',
    );
    const base = gatedFiles();
    const head = changed(base, {
      [PROMPT_PATH]: EDITED_PROMPT,
      [EVALSET_PATH]: EVALSET.replace('exact-match, expected: right', 'length, min: 1'),
    });
    const run = await judgePullRequest({ base, head, model });
    expect(run.outputs).toMatchObject({ verdict: 'regressed', broke: '5' });
    expect(run.summary).toContain('in 5 cases, judged as base has it');
  });
});
