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
import { startModelServer } from '../support/model-server.ts';

describe('fault of the workflow or of trusted settings', { timeout: 60_000 }, () => {
  it.each([
    { input: 'api-key', value: '', problem: 'input api-key is empty', code: 'missing-key' },
    { input: 'api-key', value: ' \n', problem: 'input api-key is empty', code: 'missing-key' },
    { input: 'api-key', value: '1234567', problem: 'shorter than 8 characters', code: 'short-key' },
    { input: 'replay', value: 'maybe', problem: 'must be one of off, record', code: 'bad-input' },
    { input: 'bootstrap', value: 'yes', problem: 'must be true or false', code: 'bad-input' },
    { input: 'settings', value: '../secrets.yaml', problem: 'input settings', code: 'bad-input' },
    { input: 'settings', value: '.git/config', problem: 'input settings', code: 'bad-input' },
    {
      input: 'base-url',
      value: 'http://models.example/v1',
      problem: 'input base-url would send the key unencrypted',
      code: 'host-not-allowed',
    },
    {
      input: 'base-url',
      value: 'https://key@models.example/v1',
      problem: 'input base-url is no https:// address',
      code: 'host-not-allowed',
    },
  ])('$input $value: refused before any call', async ({ input, value, problem, code }) => {
    const model = await startModelServer(() => 'right');
    const base = gatedFiles();
    const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base, head, model, with: { [input]: value } });
    expect(run.log).toContain(problem);
    expect(run.log).toContain(`[${code}]`);
    expect(run.exitCode).toBe(2);
    expect(model.requests).toHaveLength(0);
    expect(run.commands.some(({ name }) => name === 'error')).toBe(true);
  });

  it('host that allowedHosts of base does not list: refused, and nothing is sent', async () => {
    const model = await startModelServer(() => 'right');
    const base = changed(gatedFiles(), {
      [SETTINGS_PATH]: `${SETTINGS}  baseUrl: ${model.url}\n`,
    });
    const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base, head, with: { 'base-url': '' } });
    expect(run.log).toContain(`leads to ${new URL(model.url).host}, which allowedHosts does not`);
    expect(run.log).toContain('[host-not-allowed]\n  Add the host to allowedHosts');
    expect(run.exitCode).toBe(2);
    expect(model.requests).toHaveLength(0);
  });

  it('host that head adds to allowedHosts: not used, as base is trusted', async () => {
    const evil = await startModelServer(() => 'right');
    const model = await startModelServer(() => 'right');
    const { host } = new URL(model.url);
    const settings = (url: string, hosts: string) =>
      `${SETTINGS}  baseUrl: ${url}\nallowedHosts: ["${hosts}"]\n`;
    const base = changed(gatedFiles(), { [SETTINGS_PATH]: settings(model.url, host) });
    const head = changed(base, {
      [PROMPT_PATH]: EDITED_PROMPT,
      [SETTINGS_PATH]: settings(evil.url, new URL(evil.url).host),
    });
    const run = await judgePullRequest({ base, head, with: { 'base-url': '' } });
    expect(run.exitCode).toBe(0);
    expect(model.requests.length).toBeGreaterThan(0);
    expect(evil.requests).toHaveLength(0);
  });

  it('more calls than spendLimit of base: refused before the first', async () => {
    const model = await startModelServer(() => 'right');
    const base = changed(gatedFiles(), {
      [SETTINGS_PATH]: `${SETTINGS}spendLimit: { calls: 9 }\n`,
    });
    const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base, head, model });
    expect(run.log).toContain('spendLimit.calls of base allows 9');
    expect(run.log).toContain('[too-many-calls]');
    expect(run.exitCode).toBe(2);
    expect(model.requests).toHaveLength(0);
  });

  it('base that has no evalset: refused unless the workflow says bootstrap', async () => {
    const base = new Map([['README.md', '# Acme\n']]);
    const refused = await judgePullRequest({ base, head: gatedFiles() });
    expect(refused.log).toContain('base has no evalset, so nothing can be judged [no-evalset]');
    expect(refused.exitCode).toBe(2);
    const run = await judgePullRequest({ base, head: gatedFiles(), with: { bootstrap: 'true' } });
    expect(run.outputs['verdict']).toBe('not-applicable');
    expect(run.exitCode).toBe(0);
  });
});
