import { describe, expect, it } from 'vitest';
import { gateCommand } from '../support/gate-command.ts';
import {
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { type ModelAnswer, type ModelScript, startModelServer } from '../support/model-server.ts';

const CALLS = 120;

/** Sixty cases, one trial each; base allows no retry, as a rate limit must not need one. */
const base = changed(gatedFiles(CALLS / 2), {
  [EVALSET_PATH]: EVALSET.replace('max: 2 }', 'max: 1 }\nstatistics: { mode: fixed }'),
  [SETTINGS_PATH]: `${SETTINGS}  concurrency: 16\n`,
});
const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });

const limited = (headers: Readonly<Record<string, string>>): ModelAnswer => ({
  status: 429,
  headers,
  body: { error: { code: 'rate_limit_exceeded', message: 'slow down' } },
});

const right: ModelScript = ({ system, user }) =>
  system === EDITED_PROMPT && user === 'case-07' ? 'wrong' : 'right';

async function gateAgainst(script: ModelScript) {
  const model = await startModelServer(script);
  const gate = gateCommand(base, head, model.url);
  return { model, gate, run: await gate.run() };
}

describe('rate limits', () => {
  it('storm of 429s, each call turned away twice: no case lost, and the trials of calm weather', async () => {
    const { model, gate, run } = await gateAgainst((request, count) =>
      count < 2 ? limited({ 'retry-after-ms': '5' }) : right(request, count),
    );
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(model.requests).toHaveLength(3 * CALLS);
    expect(run.stdout).toContain(`${CALLS} requests (240 more turned away by rate limits)`);
    const calm = await gateAgainst(right);
    expect(gate.trials()).toEqual(calm.gate.trials());
    expect(gate.result()?.decision).toEqual(calm.gate.result()?.decision);
  });

  it('429s without a word how long to wait: no case lost', async () => {
    const { gate, run } = await gateAgainst((request, count) =>
      count < 1 && request.user > 'case-30' ? limited({}) : right(request, count),
    );
    expect(run.exitCode).toBe(0);
    expect(gate.trials()).toHaveLength(CALLS);
    expect(gate.trials()?.filter((trial) => / (?:errored|skipped) /.test(trial))).toEqual([]);
  });

  it('Retry-After: everybody waits for it, and not the one call that was told', async () => {
    const arrivals: number[] = [];
    let toldAt = 0;
    const { run } = await gateAgainst((request, count) => {
      arrivals.push(performance.now());
      if (arrivals.length !== 40) return right(request, count);
      toldAt = performance.now();
      return limited({ 'retry-after': '2' });
    });
    expect(run.exitCode).toBe(0);
    // What was under way when the answer was told may arrive until the client has read it.
    const early = arrivals.filter((at) => at > toldAt + 500 && at < toldAt + 1_900);
    expect(early).toEqual([]);
    expect(arrivals.filter((at) => at >= toldAt + 1_900).length).toBeGreaterThan(40);
    expect(run.stdout).toMatch(/all calls to provider default pause for 2\.0 s/);
  });

  it('limit that the headers tell: kept, with hardly a call turned away', async () => {
    // 1,200 a minute are 20 a second; the bucket starts with 100.
    let level = 100;
    let last = performance.now();
    const { model, run } = await gateAgainst((request, count) => {
      const now = performance.now();
      level = Math.min(100, level + (now - last) / 50);
      last = now;
      const headers = {
        'x-ratelimit-limit-requests': '1200',
        'x-ratelimit-remaining-requests': `${Math.max(0, Math.floor(level - 1))}`,
        'x-ratelimit-reset-requests': '50ms',
      };
      if (level < 1) return limited(headers);
      level -= 1;
      const content = right(request, count);
      const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content } };
      return { status: 200, headers, body: { model: 'test-model', choices: [choice] } };
    });
    expect(run.exitCode).toBe(0);
    expect(model.requests.length - CALLS).toBeLessThanOrEqual(CALLS * 0.05);
  });

  it('wait of ten minutes: given up at once, and the verdict is invalid, not passed', async () => {
    const { model, gate, run } = await gateAgainst((request, count) =>
      request.user > 'case-20' ? limited({ 'retry-after': '600' }) : right(request, count),
    );
    expect(run.exitCode).toBe(3);
    expect(gate.result()?.decision).toMatchObject({ verdict: 'invalid' });
    expect(run.stdout).toContain('everybody is asked to wait for 600 s');
    expect(model.requests.length).toBeLessThanOrEqual(CALLS);
  });
});
