import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/governance/settings.ts';
import { keyFault, keyOf, modelFault, providerUrl } from '../../../../src/core/governance/trust.ts';
import { readPrompt } from '../../../../src/core/target/prompt.ts';
import { faultSentence } from '../../../../src/domain/errors.ts';
import type { ProviderSettings, RunOptions, Settings } from '../../../../src/domain/settings.ts';

const OPTIONS: RunOptions = {
  settingsPath: 'h.yaml',
  apiKeys: {},
  isCached: false,
  cassette: { mode: 'off', path: 'c.jsonl' },
  bootstrap: false,
  reportDirectory: '.',
};

function urlOf(written: { input?: string; settings?: string; hosts?: string[] }): string {
  const { input, settings = DEFAULT_SETTINGS.provider.baseUrl, hosts } = written;
  const options = input === undefined ? OPTIONS : { ...OPTIONS, baseUrl: input };
  const url = providerUrl({ ...DEFAULT_SETTINGS.provider, baseUrl: settings }, options, {
    ...DEFAULT_SETTINGS,
    allowedHosts: hosts ?? DEFAULT_SETTINGS.allowedHosts,
  });
  return 'url' in url ? url.url : `[${url.fault.code}] ${faultSentence(url.fault)}`;
}

describe('providerUrl', () => {
  it('is that of the settings unless the workflow names another', () => {
    expect(urlOf({})).toBe('https://api.openai.com/v1');
    expect(urlOf({ input: 'https://proxy.example.com/v1//' })).toBe('https://proxy.example.com/v1');
    const hosts = ['llm.example.com:8443'];
    expect(urlOf({ settings: 'https://llm.example.com:8443/', hosts })).toBe(
      'https://llm.example.com:8443',
    );
  });

  it.each([
    ['https://evil.example.com/v1', 'evil.example.com'],
    ['https://api.openai.com.evil.example/v1', 'api.openai.com.evil.example'],
    ['https://api.openai.com:8443/v1', 'api.openai.com:8443'],
    ['https://evil.example\\.api.openai.com/', 'evil.example'],
    ['https://api.openai.com\u3002evil.example/', 'api.openai.com.evil.example'],
    ['https://evil.example#.api.openai.com', 'evil.example'],
  ])('refuses the settings’ %s, which leads elsewhere', (settings, host) => {
    expect(urlOf({ settings })).toBe(
      `[host-not-allowed] Cannot go on as provider.baseUrl leads to ${host}, which allowedHosts does not list: found ${JSON.stringify(settings)}`,
    );
  });

  it.each([
    ['api.openai.com/v1'],
    ['//api.openai.com/v1'],
    ['ftp://api.openai.com/v1'],
    ['javascript:alert(1)'],
    ['https://user@api.openai.com/v1', 'https://…@api.openai.com/v1'],
    ['https://user:secret@api.openai.com/v1', 'https://…@api.openai.com/v1'],
    ['https://:secret@api.openai.com/v1', 'https://…@api.openai.com/v1'],
    ['user:secret@api.openai.com/v1?key=secret', 'user:…@api.openai.com/v1?…'],
    ['https://'],
  ])('refuses %s, whoever names it, and shows no password', (address, shown = address) => {
    const found = JSON.stringify(shown);
    expect(urlOf({ settings: address })).toBe(
      `[host-not-allowed] Cannot go on as provider.baseUrl is no https:// address: found ${found}`,
    );
    expect(urlOf({ input: address })).toBe(
      `[host-not-allowed] Cannot go on as input base-url is no https:// address: found ${found}`,
    );
  });

  it('sends no key unencrypted but over loopback', () => {
    for (const host of ['localhost', '127.0.0.1:8080', '[::1]:9']) {
      expect(urlOf({ input: `http://${host}/v1` })).toBe(`http://${host}/v1`);
    }
    for (const host of ['127.0.0.2', 'localhost.evil.example', 'example.com', '0.0.0.0']) {
      expect(urlOf({ input: `http://${host}/v1` })).toContain(
        'input base-url would send the key unencrypted',
      );
    }
    expect(urlOf({ settings: 'http://localhost:1/v1' })).toContain('leads to localhost:1');
  });

  it('names the safe way only where there is one', () => {
    const refusal = (baseUrl: string) =>
      providerUrl({ ...DEFAULT_SETTINGS.provider, baseUrl }, OPTIONS, DEFAULT_SETTINGS);
    expect(refusal('https://other.example')).toMatchObject({
      fault: { hint: 'Add the host to allowedHosts in headgate.yaml of the base branch.' },
    });
    expect(refusal('ftp://other.example')).toEqual({
      fault: expect.not.objectContaining({ hint: expect.anything() }),
    });
  });

  it('shows at most 100 characters of an address', () => {
    expect(urlOf({ settings: `x${'y'.repeat(500)}` })).toMatch(/found "xy{99}"$/);
  });
});

describe('providerUrl, of a further provider', () => {
  const lab: ProviderSettings = {
    ...DEFAULT_SETTINGS.provider,
    name: 'lab',
    baseUrl: 'https://lab.example/v1/',
  };
  const lookUp = (options: Partial<RunOptions>, allowedHosts: string[]) =>
    providerUrl(lab, { ...OPTIONS, ...options }, { ...DEFAULT_SETTINGS, allowedHosts });

  it('is that of the settings, whatever the workflow says of the default one', () => {
    const options = { baseUrl: 'https://proxy.example/v1' };
    expect(lookUp(options, ['lab.example'])).toEqual({ url: 'https://lab.example/v1' });
    expect(lookUp(options, ['proxy.example'])).toMatchObject({
      fault: {
        code: 'host-not-allowed',
        problem: 'providers.lab.baseUrl leads to lab.example, which allowedHosts does not list',
      },
    });
  });

  it('takes no word of a base that was dispatched, and does not point at base-url', () => {
    expect(lookUp({ isDispatched: true }, ['lab.example'])).toMatchObject({
      fault: {
        problem:
          'providers.lab.baseUrl comes from a base that was dispatched, which may be older than what holds now',
        hint: expect.stringContaining('pull_request or merge_group'),
      },
    });
  });
});

describe('keyFault', () => {
  const { provider } = DEFAULT_SETTINGS;
  const lab = { ...provider, name: 'my-lab' };
  const withKey = (apiKey?: string): RunOptions =>
    apiKey === undefined ? OPTIONS : { ...OPTIONS, apiKey };

  it('asks for a key of 8 characters that are no white space', () => {
    expect(keyFault(provider, withKey('12345678'))).toBeUndefined();
    for (const key of [undefined, '', ' \n']) {
      expect(keyFault(provider, withKey(key))).toEqual({
        code: 'missing-key',
        problem: 'input api-key is empty and calls must be made',
        hint: expect.stringMatching(
          /^Set api-key from a secret, or HEADGATE_API_KEY for the command line\./,
        ),
      });
    }
    for (const key of ['1234567', '  1234567  ']) {
      expect(keyFault(provider, withKey(key))).toEqual({
        code: 'short-key',
        problem: 'input api-key is shorter than 8 characters, so it cannot be masked in logs',
        hint: 'For a server that needs no key, use any text of 8 characters or more.',
      });
    }
  });

  it('asks for the key of each provider by its name, and says where it is given', () => {
    const apiKeys = { 'my-lab': 'lab-12345678' };
    expect(keyFault(lab, { ...OPTIONS, apiKeys })).toBeUndefined();
    expect(keyFault(lab, { ...OPTIONS, apiKey: 'sk-12345678' })).toEqual({
      code: 'missing-key',
      problem: 'input api-keys has no key for provider my-lab and calls must be made',
      hint: expect.stringMatching(
        /^Set a line my-lab=<key> of api-keys from a secret, or HEADGATE_API_KEY_MY_LAB for the command line\./,
      ),
    });
    expect(keyFault(lab, { ...OPTIONS, apiKeys: { 'my-lab': 'short' } })?.problem).toBe(
      'the key for provider my-lab in input api-keys is shorter than 8 characters, so it cannot be masked in logs',
    );
    expect(keyFault(provider, { ...OPTIONS, apiKeys: { default: '12345678' } })?.code).toBe(
      'missing-key',
    );
  });

  it('never shows the key', () => {
    const options = { ...withKey('hunter2'), apiKeys: { 'my-lab': 'hunter2' } };
    expect(JSON.stringify([keyFault(provider, options), keyFault(lab, options)])).not.toContain(
      'hunter2',
    );
  });
});

describe('keyOf', () => {
  it('is without white space, and only what was given under that very name', () => {
    const { provider } = DEFAULT_SETTINGS;
    const options = { ...OPTIONS, apiKey: ' sk-1 \n', apiKeys: { lab: ' key\t' } };
    expect(keyOf(provider, options)).toBe('sk-1');
    expect(keyOf({ ...provider, name: 'lab' }, options)).toBe('key');
    expect(keyOf({ ...provider, name: 'constructor' }, options)).toBeUndefined();
  });
});

describe('modelFault', () => {
  const promptWith = (model?: string) => {
    const named = model === undefined ? '' : `model: ${model}\n`;
    const { prompt } = readPrompt('p.yml', `${named}messages: [{ role: user, content: x }]\n`);
    if (prompt === undefined) throw new Error('no prompt');
    return prompt;
  };
  const faultOf = (baseline?: string, head?: string, settings: Partial<Settings> = {}) =>
    modelFault({ prompt: promptWith(head) }, promptWith(baseline), {
      ...DEFAULT_SETTINGS,
      ...settings,
    });
  const provider = { ...DEFAULT_SETTINGS.provider, model: 'trusted' };

  it('lets head keep base’s model, take the settings’ model or an allowed one', () => {
    expect(faultOf('gpt', 'gpt')).toBeUndefined();
    expect(faultOf('gpt', 'trusted', { provider })).toBeUndefined();
    expect(faultOf('gpt', undefined, { provider })).toBeUndefined();
    expect(faultOf('gpt', 'other', { allowedModels: ['some', 'other'] })).toBeUndefined();
  });

  it('does not let head choose another model, however near its name is', () => {
    const fault = faultOf('gpt', 'gpt-pro', { allowedModels: ['gpt-pr', 'GPT-PRO'], provider });
    expect(fault && faultSentence(fault)).toBe(
      "Cannot read p.yml:1:8 as model gpt-pro is neither base's model nor one of allowedModels",
    );
    expect(fault?.code).toBe('model-not-allowed');
    expect(fault?.hint).toContain('allowedModels in headgate.yaml of the base branch first');
  });

  it('asks for a model where none is named', () => {
    const fault = faultOf('gpt', undefined);
    expect(fault && faultSentence(fault)).toBe('Cannot read p.yml:1:35 as no model is named');
    expect(fault).toMatchObject({
      code: 'missing-field',
      hint: expect.stringMatching(/^Name one as provider\.model in headgate\.yaml/),
    });
  });
});
