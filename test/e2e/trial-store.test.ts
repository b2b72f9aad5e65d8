import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
} from '../support/gated-files.ts';
import { API_KEY, judgePullRequest, temporaryFolder } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

const base = gatedFiles(20);
const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });
const storeIn = (folder: string) => ({ 'trial-store': join(folder, 'kept', 'store.jsonl') });

describe('trial store', () => {
  it('rerun with nothing changed: the same verdict and trials without a call', async () => {
    const model = await startModelServer(({ user }) => (user === 'case-03' ? 'wrong' : 'right'));
    const folder = temporaryFolder();
    const pullRequest = { base, head, model, with: storeIn(folder) };
    const first = await judgePullRequest(pullRequest);
    const calls = model.requests.length;
    const again = await judgePullRequest(pullRequest);
    expect(model.requests).toHaveLength(calls);
    expect(again.log).toContain(`trial store: ${calls} reused, 0 asked`);
    expect(again.result?.decision).toEqual(first.result?.decision);
    const outcomes = (run: typeof first) =>
      run.result?.evalsets[0]?.trials.map(({ caseId, side, index, outcome }) => ({
        caseId,
        side,
        index,
        outcome,
      }));
    expect(outcomes(again)).toEqual(outcomes(first));
  });

  it('file that cannot be written, of a name that looks like a command: said, and not obeyed', async () => {
    const model = await startModelServer(() => 'right');
    const folder = join(temporaryFolder(), 'store');
    // No folder can be made where a link is that leads nowhere.
    symlinkSync('/nowhere/at/all', folder);
    const store = { 'trial-store': `${folder}/a\n::warning::forged` };
    const run = await judgePullRequest({ base, head, model, with: store });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain(`is not kept in ${folder}/a`);
    expect(run.commands.filter(({ name }) => name !== 'add-mask')).toEqual([]);
  });

  it('changed graders: graded again without a call', async () => {
    const model = await startModelServer(() => 'right');
    const folder = temporaryFolder();
    await judgePullRequest({ base, head, model, with: storeIn(folder) });
    const calls = model.requests.length;
    const stricter = EVALSET.replace('expected: right', 'expected: wrong');
    const graded = await judgePullRequest({
      base: changed(base, { [EVALSET_PATH]: stricter }),
      head: changed(head, { [EVALSET_PATH]: stricter }),
      model,
      with: storeIn(folder),
    });
    const outcomes = graded.result?.evalsets[0]?.trials.map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['failed']));
    expect(model.requests).toHaveLength(calls);
  });

  it('changed prompt: asks head only and names what changed', async () => {
    const model = await startModelServer(() => 'right');
    const folder = temporaryFolder();
    await judgePullRequest({ base, head, model, with: storeIn(folder) });
    const other = changed(base, { [PROMPT_PATH]: 'Greet the customer. Release 3.\n' });
    const before = model.requests.length;
    const run = await judgePullRequest({ base, head: other, model, with: storeIn(folder) });
    const asked = model.requests.slice(before);
    expect(asked.every(({ system }) => system.includes('Release 3'))).toBe(true);
    expect(run.log).toMatch(/trial store: \d+ reused, \d+ asked \(messages: \d+\)/);
  });

  it('answers kept under another key: not used, and counted as unsound', async () => {
    const model = await startModelServer(() => 'right');
    const folder = temporaryFolder();
    await judgePullRequest({ base, head, model, with: storeIn(folder) });
    const calls = model.requests.length;
    const stranger = { ...storeIn(folder), 'api-key': 'sk-another-0123456789' };
    const run = await judgePullRequest({ base, head, model, with: stranger });
    expect(model.requests.length).toBe(2 * calls);
    expect(run.log).toMatch(/unsound passed over/);
  });

  it('file: holds neither the key nor the text of a request', async () => {
    const model = await startModelServer(() => `right ${API_KEY}`);
    const folder = temporaryFolder();
    await judgePullRequest({ base, head, model, with: storeIn(folder) });
    const text = readFileSync(storeIn(folder)['trial-store'], 'utf8');
    expect(text).not.toContain(API_KEY);
    expect(text).not.toContain('Greet the customer');
    expect(text).toContain('right ***');
  });

  it('off: every run asks anew', async () => {
    const model = await startModelServer(() => 'right');
    const pullRequest = { base, head, model, with: { 'trial-store': 'off' } };
    await judgePullRequest(pullRequest);
    const calls = model.requests.length;
    await judgePullRequest(pullRequest);
    expect(model.requests).toHaveLength(2 * calls);
  });
});
