import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, EDITED_PROMPT, gatedFiles, PROMPT_PATH } from '../support/gated-files.ts';
import { API_KEY, judgePullRequest, temporaryFolder } from '../support/judged-run.ts';
import { type ModelScript, startModelServer } from '../support/model-server.ts';

const breaksHalf: ModelScript = ({ system, user }) =>
  system.includes('Release 2') && user < 'case-11' ? 'wrong' : 'right';

const base = gatedFiles(20);
const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });

/** Records a pull request whose prompt breaks half of the cases; answers the cassette's path. */
async function recorded(): Promise<{ cassette: string; outputs: Record<string, string> }> {
  const cassette = join(temporaryFolder(), 'calls', 'cassette.jsonl');
  const model = await startModelServer(breaksHalf);
  const run = await judgePullRequest({ base, head, model, with: { replay: 'record', cassette } });
  expect(run.exitCode).toBe(1);
  return { cassette, outputs: { ...run.outputs } };
}

const replayOnly = (cassette: string) => ({ replay: 'replay-only', cassette, 'api-key': '' });

describe('cassette', { timeout: 60_000 }, () => {
  it('replay-only: the recorded verdict again, without a call and without a key', async () => {
    const { cassette, outputs } = await recorded();
    const model = await startModelServer(() => 'never asked');
    const run = await judgePullRequest({ base, head, model, with: replayOnly(cassette) });
    const { 'result-digest': _digest, calls, ...verdict } = outputs;
    expect(run.outputs).toMatchObject(verdict);
    expect(run.exitCode).toBe(1);
    expect(Number(calls)).toBeGreaterThan(0);
    expect(run.outputs['calls']).toBe('0');
    expect(run.log).toContain(`${calls} replayed`);
    expect(model.requests).toHaveLength(0);
  });

  it('recording: holds no key', async () => {
    const { cassette } = await recorded();
    const text = readFileSync(cassette, 'utf8');
    expect(text).toContain('"content":"wrong"');
    expect(text).not.toContain(API_KEY);
    expect(text).not.toMatch(/authorization|bearer/i);
  });

  it('miss in replay-only: names the case, the nearest recording and the part that differs', async () => {
    const { cassette } = await recorded();
    const model = await startModelServer(() => 'never asked');
    const edited = changed(head, { [PROMPT_PATH]: 'Greet the customer. Release 3.\n' });
    const run = await judgePullRequest({
      base,
      head: edited,
      model,
      with: replayOnly(cassette),
    });
    expect(run.exitCode).toBe(2);
    expect(run.log).toMatch(
      /it has no answer for case case-01, head, trial 0 \(key [0-9a-f]{12}\).*\[cassette-miss\]/,
    );
    expect(run.log).toMatch(
      /The nearest recording is [0-9a-f]{12} \(case case-01, (?:head|baseline), trial 0\), which differs in messages\./,
    );
    expect(model.requests).toHaveLength(0);
  });

  it('replay: calls only for what is not recorded', async () => {
    const { cassette, outputs } = await recorded();
    const model = await startModelServer(() => 'right');
    const edited = changed(head, { [PROMPT_PATH]: 'Greet the customer. Release 3.\n' });
    const run = await judgePullRequest({
      base,
      head: edited,
      model,
      with: { replay: 'replay', cassette },
    });
    expect(run.outputs['verdict']).toBe('passed');
    const systems = model.requests.map(({ system }) => system);
    const ofHead = systems.filter((system) => system === 'Greet the customer. Release 3.\n');
    // The rule stops at another look, so a few trials of base may be new as well.
    expect(ofHead.length).toBeGreaterThan(systems.length / 2);
    expect(model.requests.length).toBeLessThan(2 * ofHead.length);
    expect(Number(outputs['calls'])).toBeGreaterThan(0);
    expect(run.outputs['calls']).toBe(String(model.requests.length));
  });

  it.each([
    { what: 'is missing', text: undefined, problem: 'the cassette does not exist' },
    { what: 'has a line that is no JSON', text: '{\n', problem: 'the line is no recording' },
    { what: 'has a line of something else', text: '{"a":1}\n', problem: 'is no recording' },
  ])('file that $what: refused with its name', async ({ text, problem }) => {
    const cassette = join(temporaryFolder(), 'cassette.jsonl');
    if (text !== undefined) writeFileSync(cassette, text);
    const run = await judgePullRequest({ base, head, with: replayOnly(cassette) });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(`Cannot read ${cassette}`);
    expect(run.log).toContain(problem);
  });
});
