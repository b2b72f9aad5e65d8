import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../../src/core/governance/settings.ts';
import { told } from '../../../support/faults.ts';

const read = (text: string) => {
  const { settings, faults } = readSettings('h.yaml', text);
  return { settings, faults: told(faults) };
};

describe('readSettings', () => {
  it('reads every field', () => {
    const text = `provider:
  baseUrl: https://llm.example.com/v1
  organization: org
  project: proj
  model: gpt
  timeout: 1.5m
  maxRetries: 0
  concurrency: 512
  api: responses
  azure: { apiVersion: 2025-04-01-preview }
  trialTimeout: 1h
  requestsPerMinute: 500
  tokensPerMinute: 200000
  batch: true
providers: { lab: { baseUrl: "https://lab.example.com/v1", models: ["llama-*"] } }
allowedHosts: [llm.example.com]
allowPrivateNetwork: true
allowedModels: [gpt, gpt-2]
evalsets: ["e/*.yaml"]
prompts: []
budget: { passRateDrop: 5pp, mustPass: { tags: [safety], mode: strict } }
floor: { passRate: 80% }
statistics: { estimand: population, measure: score, falseGreen: 2% }
prices: { gpt: { input: 1.5, output: 6 } }
trials: { min: 2, max: 8 }
onInconclusive: block
forkPolicy: defer-to-merge-group
maxErroredShare: 5%
spendLimit: { calls: 10, tokens: 5000, costUsd: 0.5, cases: 6, minutes: 2.5, newCases: 7 }
trialStore: { maxAge: 7d }
override: { allow: command, expiry: 12h, who: [grace] }
policy: { widening: require-approval }
`;
    expect(read(text)).toEqual({
      faults: [],
      settings: {
        path: 'h.yaml',
        provider: {
          name: 'default',
          models: [],
          baseUrl: 'https://llm.example.com/v1',
          api: 'responses',
          azureApiVersion: '2025-04-01-preview',
          organization: 'org',
          project: 'proj',
          model: 'gpt',
          timeoutMs: 90_000,
          maxRetries: 0,
          concurrency: 512,
          trialTimeoutMs: 3_600_000,
          requestsPerMinute: 500,
          tokensPerMinute: 200_000,
          batch: true,
        },
        providers: [
          {
            ...DEFAULT_SETTINGS.provider,
            name: 'lab',
            baseUrl: 'https://lab.example.com/v1',
            models: ['llama-*'],
          },
        ],
        allowedHosts: ['llm.example.com'],
        allowPrivateNetwork: true,
        allowedModels: ['gpt', 'gpt-2'],
        evalsets: ['e/*.yaml'],
        prompts: [],
        budget: {
          passRateDrop: 0.05,
          mustCatch: 0.1,
          byTag: {},
          mustPass: { cases: [], tags: ['safety'], mode: 'strict' },
          floorPassRate: 0.8,
        },
        statistics: {
          ...DEFAULT_SETTINGS.statistics,
          estimand: 'population',
          measure: 'score',
          falseGreen: 0.02,
        },
        prices: { gpt: { input: 1.5, output: 6 } },
        trials: { min: 2, max: 8 },
        onInconclusive: 'block',
        forkPolicy: 'defer-to-merge-group',
        maxErroredShare: 0.05,
        spendLimit: { calls: 10, tokens: 5_000, costUsd: 0.5, cases: 6, minutes: 2.5, newCases: 7 },
        trialStore: { maxAgeMs: 604_800_000 },
        override: { allow: 'command', expiryMs: 43_200_000, who: ['grace'] },
        policy: { widening: 'require-approval' },
      },
    });
  });

  it('takes what is not written from the defaults', () => {
    expect(read('{}').settings).toEqual({ ...DEFAULT_SETTINGS, path: 'h.yaml' });
    expect(
      read('maxErroredShare: 0\nbudget: { passRateDrop: 0 }\nallowedHosts: []\n'),
    ).toMatchObject({
      faults: [],
      settings: {
        maxErroredShare: 0,
        budget: { passRateDrop: 0, mustPass: DEFAULT_SETTINGS.budget.mustPass },
        allowedHosts: [],
      },
    });
  });

  it('sends nothing anywhere but to OpenAI by default, and blocks no run for want of evidence', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      provider: { baseUrl: 'https://api.openai.com/v1' },
      allowedHosts: ['api.openai.com'],
      allowedModels: [],
      onInconclusive: 'advise',
    });
  });

  it('reports every fault at its place', () => {
    const text = `provider: { baseUrl: "ftp://x", timeout: 5, maxRetries: 11, concurrency: 0, key: x }
budget: { passRateDrop: -1, mustPass: safety }
onInconclusive: allow
spendLimit: { tokens: 0, costUsd: 0 }
trialStore: { maxAge: 1w }
maxErroredShare: 150%
allowedHosts: api.openai.com
maxErroredShare: 1
`;
    expect(read(text).faults.sort()).toEqual([
      '[duplicate-key] Cannot read h.yaml:8:1 as the same key stands twice in one mapping',
      '[unknown-field] Cannot read h.yaml:1:77 as provider.key is no field of this format',
      '[wrong-type] Cannot read h.yaml:1:42 as provider.timeout must be a duration such as 500ms, 30s or 24h: found 5',
      '[wrong-type] Cannot read h.yaml:2:39 as budget.mustPass must be cases and tags: found "safety"',
      '[wrong-type] Cannot read h.yaml:7:15 as allowedHosts must be a list of texts: found "api.openai.com"',
      '[wrong-value] Cannot read h.yaml:1:22 as provider.baseUrl must be a URL that starts with https://: found "ftp://x"',
      '[wrong-value] Cannot read h.yaml:1:57 as provider.maxRetries must be a whole number, 0 to 10: found 11',
      '[wrong-value] Cannot read h.yaml:1:74 as provider.concurrency must be a whole number, 1 to 512: found 0',
      '[wrong-value] Cannot read h.yaml:2:25 as budget.passRateDrop must be a share such as 2pp, 2% or 0.02: found -1',
      '[wrong-value] Cannot read h.yaml:3:17 as onInconclusive must be one of advise, block: found "allow"',
      '[wrong-value] Cannot read h.yaml:4:23 as spendLimit.tokens must be a whole number from 1: found 0',
      '[wrong-value] Cannot read h.yaml:4:35 as spendLimit.costUsd must be a number above 0: found 0',
      '[wrong-value] Cannot read h.yaml:5:23 as trialStore.maxAge must be a duration such as 500ms, 30s or 24h: found "1w"',
    ]);
  });

  it('is the defaults and a fault where the file cannot be read', () => {
    expect(read('a: [')).toEqual({
      settings: DEFAULT_SETTINGS,
      faults: [expect.stringContaining('[bad-yaml] Cannot read h.yaml:1:5 as')],
    });
    expect(read('').faults).toEqual([
      '[wrong-type] Cannot read h.yaml:1:1 as the file must be trusted settings: found null',
    ]);
  });
});
