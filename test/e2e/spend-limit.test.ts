import { describe, expect, it } from 'vitest';
import { gateCommand } from '../support/gate-command.ts';
import {
  changed,
  EDITED_PROMPT,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { type ModelScript, startModelServer } from '../support/model-server.ts';

const PRICE = 'prices:\n  test-model: { input: 1, output: 10 }\n';

/** The gate of forty cases, at first 80 calls, under limits that base sets. */
async function gateUnder(limit: string, script: ModelScript, rest = '') {
  const base = changed(gatedFiles(40), {
    [SETTINGS_PATH]: `${SETTINGS}  concurrency: 4\nspendLimit: ${limit}\n${rest}`,
  });
  const model = await startModelServer(script);
  const gate = gateCommand(base, changed(base, { [PROMPT_PATH]: EDITED_PROMPT }), model.url);
  return { model, gate, run: await gate.run() };
}

/** An answer that uses so many tokens, and breaks on head so that a whole run would be red. */
const using =
  (tokens: number): ModelScript =>
  ({ system }) => {
    const content = system === EDITED_PROMPT ? 'wrong' : 'right';
    const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content } };
    const usage = { prompt_tokens: 10, completion_tokens: tokens, total_tokens: tokens + 10 };
    return { status: 200, body: { model: 'test-model', choices: [choice], usage } };
  };

describe('spend limit', () => {
  it.each([
    {
      what: 'calls',
      limit: '{ calls: 79 }',
      says: 'the first look would need 80 calls and spendLimit.calls of base allows 79 [too-many-calls]',
    },
    {
      what: 'tokens',
      limit: '{ tokens: 40000 }',
      says: /the first look would need about 41,\d+ tokens and spendLimit.tokens of base allows 40,000 \[spend-limit\]/,
    },
    {
      what: 'money',
      limit: '{ costUsd: 0.3 }',
      says: /the first look would cost about US\$ 0\.4\d* and spendLimit\.costUsd of base allows 0\.3 \[spend-limit\]/,
    },
  ])(
    '$what that the first look does not fit into: refused before a call',
    async ({ limit, says }) => {
      const { model, run } = await gateUnder(limit, () => 'right', PRICE);
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toMatch(says);
      expect(model.requests).toEqual([]);
    },
  );

  it('money without a price of the model: refused before a call, and the model is named', async () => {
    const { model, run } = await gateUnder('{ costUsd: 100 }', () => 'right');
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('no price is known of test-model [spend-limit]');
    expect(model.requests).toEqual([]);
  });

  it('money without a price but with a limit in tokens: the tokens are kept', async () => {
    const { run, gate } = await gateUnder('{ costUsd: 100, tokens: 100000 }', () => 'right');
    expect(run.exitCode).toBe(0);
    expect(gate.result()?.decision).toMatchObject({ verdict: 'passed' });
  });

  it('calls that a later stage does not fit into: it is not begun, and the verdict is invalid', async () => {
    const { model, gate, run } = await gateUnder('{ calls: 100 }', ({ system, user }) =>
      system === EDITED_PROMPT && user < 'case-05' ? 'wrong' : 'right',
    );
    expect(model.requests).toHaveLength(80);
    expect(run.exitCode).toBe(1);
    expect(gate.result()?.decision).toMatchObject({ verdict: 'invalid' });
    expect(run.stdout).toContain('the spend limit of base ended the run before there was enough');
  });

  it.each([
    { what: 'tokens', limit: '{ tokens: 50000 }', used: 2_000, most: 50_000 / 2_010 },
    { what: 'money', limit: '{ costUsd: 0.5 }', used: 2_000, most: 0.5 / 0.02001 },
  ])(
    '$what that answers use up before the first look: cut, and invalid though head is worse',
    async (way) => {
      const { model, gate, run } = await gateUnder(way.limit, using(way.used), PRICE);
      expect(run.exitCode).toBe(1);
      expect(gate.result()?.decision).toMatchObject({ verdict: 'invalid' });
      expect(run.stdout).toContain('the spend limit of base ended the run before there was enough');
      expect(run.stdout).toContain('not attempted, as the spend limit is reached');
      // Those under way when it was reached were sent.
      expect(model.requests.length).toBeLessThanOrEqual(way.most + 4);
      expect(model.requests.length).toBeGreaterThan(10);
      expect(gate.trials()?.length).toBe(model.requests.length);
    },
  );

  it('run that was cut: a later one with a higher limit pays only for what is missing', async () => {
    const { model, gate, run } = await gateUnder('{ tokens: 50000 }', using(2_000));
    expect(run.exitCode).toBe(1);
    const paid = model.requests.length;
    const again = await gate.run();
    expect(again.stdout).toContain(`${paid} reused`);
    expect(new Set(model.requests.map(({ system, user }) => system + user)).size).toBe(
      model.requests.length,
    );
  });
});
