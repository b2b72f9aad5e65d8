import { describe, expect, it } from 'vitest';
import { DEFAULT_PROVIDER, providerFinder } from '../../../../src/core/governance/providers.ts';
import { readSettings } from '../../../../src/core/governance/settings.ts';
import { told } from '../../../support/faults.ts';

const LABS = `provider: { model: gpt-4o-mini }
providers:
  claude: { baseUrl: "https://api.anthropic.com/v1", models: ["claude-*", anthropic/fast] }
  own-lab: { baseUrl: "https://llm.example.com/v1", models: ["*/llama-*", "claude-own*"], batch: true }
`;
const read = (text: string) => {
  const { settings, faults } = readSettings('h.yaml', text);
  return { settings, faults: told(faults) };
};
const nameFor = (model: string, text = LABS) => providerFinder(read(text).settings)(model).name;

describe('providerFinder', () => {
  it('asks the provider that claims a model, and the default one for all others', () => {
    expect(
      ['claude-opus-4', 'anthropic/fast', 'meta/llama-3'].map((model) => nameFor(model)),
    ).toEqual(['claude', 'claude', 'own-lab']);
    expect(
      ['gpt-4o', 'my-claude-1', 'anthropic/fast-2', 'llama-3'].map((model) => nameFor(model)),
    ).toEqual(['default', 'default', 'default', 'default']);
  });

  it('follows the order of the file where two claim a model', () => {
    expect(nameFor('claude-own-1')).toBe('claude');
  });

  it('lets a star stand for slashes and dots, as a model is no path', () => {
    const all = 'providers:\n  all: { baseUrl: "https://x.example/v1", models: ["org*"] }\n';
    expect(['org/a/b.c', 'org/.hidden', 'org'].map((model) => nameFor(model, all))).toEqual([
      'all',
      'all',
      'all',
    ]);
    expect(nameFor('Org/a', all)).toBe('default');
  });
});

describe('readSettings, of providers', () => {
  it('fills in each provider by itself, not from the default one', () => {
    const text = `provider: { concurrency: 8, api: responses }
providers:
  azure-eu:
    baseUrl: https://acme.openai.azure.com
    azure: { apiVersion: 2024-10-21 }
    models: [gpt-4o]
    timeout: 15m
    requestsPerMinute: 600
    tokensPerMinute: 90000
    batch: true
`;
    const { settings, faults } = read(text);
    expect(faults).toEqual([]);
    expect(settings.provider).toEqual({ ...DEFAULT_PROVIDER, concurrency: 8, api: 'responses' });
    expect(settings.providers).toEqual([
      {
        name: 'azure-eu',
        models: ['gpt-4o'],
        baseUrl: 'https://acme.openai.azure.com',
        api: 'chat',
        azureApiVersion: '2024-10-21',
        timeoutMs: 900_000,
        trialTimeoutMs: 900_000,
        maxRetries: 4,
        concurrency: 32,
        requestsPerMinute: 600,
        tokensPerMinute: 90_000,
        batch: true,
      },
    ]);
  });

  it('takes a name that an environment variable can spell, and no other', () => {
    const named = (name: string) =>
      read(`providers:\n  ${name}: { baseUrl: "https://x.example", models: [m] }\n`).faults;
    expect(['a', 'lab-2', 'a'.repeat(40)].flatMap(named)).toEqual([]);
    for (const name of ['default', 'Lab', 'my_lab', '2lab', 'a--b', 'a-', 'ä', 'a'.repeat(41)]) {
      expect(named(name)).toEqual([
        `[wrong-value] Cannot read h.yaml:2:3 as a name under providers must be lower-case letters, digits and single dashes, at most 40, and not default: found "${name}"`,
      ]);
    }
  });

  it('refuses a pattern that another provider has, as the second would never be asked', () => {
    const text = `providers:
  one: { baseUrl: "https://x.example", models: ["gpt-*"] }
  two: { baseUrl: "https://y.example", models: [other, "gpt-*"] }
`;
    expect(read(text).faults).toEqual([
      '[wrong-value] Cannot read h.yaml:3:56 as providers.two.models[1] claims a pattern that providers.one has already: found "gpt-*"',
    ]);
  });

  it('asks for an address and for models, and takes no model of its own', () => {
    expect(read('providers: { lab: { model: m } }\n').faults.sort()).toEqual([
      '[missing-field] Cannot read h.yaml:1:19 as providers.lab.baseUrl is missing',
      '[missing-field] Cannot read h.yaml:1:19 as providers.lab.models is missing',
      '[unknown-field] Cannot read h.yaml:1:21 as providers.lab.model is no field of this format',
    ]);
    const empty = 'providers: { lab: { baseUrl: "https://x.example", models: [] } }\n';
    expect(read(empty).faults).toEqual([
      '[wrong-value] Cannot read h.yaml:1:59 as providers.lab.models must be a list of one model pattern or more: found []',
    ]);
  });

  it('keeps the times of an attempt and of a trial in order, and under a day', () => {
    expect(read('provider: { timeout: 24h }\n').faults).toEqual([]);
    expect(read('provider: { timeout: 1.1d }\n').faults).toEqual([
      '[wrong-value] Cannot read h.yaml:1:22 as provider.timeout must be at most 24h',
    ]);
    expect(read('provider: { trialTimeout: 25h }\n').faults).toEqual([
      '[wrong-value] Cannot read h.yaml:1:27 as provider.trialTimeout must be at most 24h',
    ]);
    expect(read('provider: { timeout: 2m, trialTimeout: 90s }\n').faults).toEqual([
      '[wrong-value] Cannot read h.yaml:1:40 as provider.trialTimeout must be at least as long as timeout, which holds for one attempt',
    ]);
    expect(read('provider: { trialTimeout: 30s }\n').faults).toEqual([
      '[wrong-value] Cannot read h.yaml:1:27 as provider.trialTimeout must be at least as long as timeout, which holds for one attempt',
    ]);
  });
});
