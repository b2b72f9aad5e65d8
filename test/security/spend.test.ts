import { describe, expect, it } from 'vitest';
import {
  changed,
  EDITED_PROMPT,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { judgePullRequest } from '../support/judged-run.ts';
import { type ModelScript, startModelServer } from '../support/model-server.ts';

/** A pull request whose head breaks every case, under these limits of base. */
async function judgeUnder(limits: string, script: ModelScript, cases = 30) {
  const model = await startModelServer(script);
  const settings = `${SETTINGS}  concurrency: 2\n${limits}\n`;
  const base = changed(gatedFiles(cases), { [SETTINGS_PATH]: settings });
  const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });
  return { model, run: await judgePullRequest({ base, head, model }) };
}

const broken: ModelScript = ({ system }) => (system.includes('Release 2') ? 'wrong' : 'right');
const LIMITED = 'the spend limit of base ended the run before there was enough evidence';

describe('T098: a limit that is reached in the middle', () => {
  it.each([
    // Each answer uses far more than was forecast of it, so that the first look seemed to fit.
    ['spendLimit: { tokens: 40000 }', 'tokens'],
    ['spendLimit: { costUsd: 0.04 }\nprices: { test-model: { input: 1, output: 1 } }', 'dollars'],
  ])('%s: invalid, though all that was seen is a regression', async (limits) => {
    const { run, model } = await judgeUnder(limits, (request) => ({
      status: 200,
      body: {
        model: 'test-model',
        choices: [
          {
            index: 0,
            finish_reason: 'stop',
            message: { role: 'assistant', content: String(broken(request, 0)) },
          },
        ],
        usage: { prompt_tokens: 100, completion_tokens: 3000, total_tokens: 3100 },
      },
    }));
    expect(run.outputs).toMatchObject({ verdict: 'invalid', decision: 'block' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(LIMITED);
    expect(model.requests.length).toBeLessThan(30);
  });

  it('minutes: what is under way is broken off, and the verdict is invalid', async () => {
    let asked = 0;
    const { run } = await judgeUnder('spendLimit: { minutes: 0.03 }', (request, count) => {
      asked += 1;
      return asked > 20 ? 'hang' : broken(request, count);
    });
    expect(run.outputs).toMatchObject({ verdict: 'invalid', decision: 'block' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(LIMITED);
    const trials = run.result?.evalsets[0]?.trials ?? [];
    expect(trials.length).toBeGreaterThan(10);
    expect(trials.filter(({ outcome }) => outcome === 'errored')).toEqual([]);
  });

  it('minutes that are enough: the verdict stands', async () => {
    const { run } = await judgeUnder('spendLimit: { minutes: 5 }', broken);
    expect(run.outputs['verdict']).toBe('regressed');
  });
});

describe('T095: more cases than base allows', () => {
  it('of base itself: refused before the first call, with the numbers', async () => {
    const { run, model } = await judgeUnder('spendLimit: { cases: 29 }', broken);
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(
      'the evalsets that run have 30 cases and spendLimit.cases of base allows 29 [spend-limit]',
    );
    expect(model.requests).toEqual([]);
  });
});

describe('T099: concurrency of head', () => {
  it("10,000 at a time: a fault of head's settings before the first call", async () => {
    const model = await startModelServer(broken);
    const base = gatedFiles(5);
    const head = changed(base, {
      [PROMPT_PATH]: EDITED_PROMPT,
      [SETTINGS_PATH]: `${SETTINGS}  concurrency: 10000\n`,
    });
    const run = await judgePullRequest({ base, head, model });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('provider.concurrency must be a whole number, 1 to 512');
    expect(model.requests).toEqual([]);
  });
});
