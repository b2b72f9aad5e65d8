import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../../src/core/governance/settings.ts';
import { settingsNotices } from '../../../../src/core/governance/settings-changes.ts';

const notices = (base: string, head: string) =>
  settingsNotices(readSettings('a.yaml', base).settings, readSettings('b.yaml', head).settings);

describe('settingsNotices', () => {
  it('says nothing where only words and the place of the file differ', () => {
    expect(notices('trials: { max: 5 }', '# the usual\ntrials: { max: 5 }')).toEqual([]);
  });

  it.each([
    ['provider: { baseUrl: "https://evil.example/v1" }', 'provider.baseUrl', 'weaker'],
    ['allowedHosts: [evil.example]', 'allowedHosts', 'weaker'],
    ['allowedModels: [dear]', 'allowedModels', 'weaker'],
    ['budget: { passRateDrop: 50pp }', 'budget.passRateDrop 2pp becomes 50pp', 'weaker'],
    ['spendLimit: { calls: 99999 }', 'spendLimit.calls 10000 becomes 99999', 'weaker'],
    ['maxErroredShare: 50%', 'maxErroredShare 0.1 becomes 0.5', 'weaker'],
    ['trials: { max: 1 }', 'trials.max 5 becomes 1', 'weaker'],
    ['policy: { widening: block }', 'policy.widening report becomes block', 'not weaker'],
    ['providers: { x: { baseUrl: "https://x.example", models: ["x"] } }', 'providers.x.', 'weaker'],
    ['spendLimit: { calls: 10 }', 'spendLimit.calls 10000 becomes 10', 'not weaker'],
    ['provider: { timeout: 5s }', 'provider.timeoutMs 60000 becomes 5000', 'not weaker'],
  ])('%s', (head, words, kind) => {
    const found = notices('{}', head).find((notice) => notice.includes(words));
    expect(found?.startsWith('Trusted settings, weaker: ')).toBe(kind === 'weaker');
    expect(found).toBeDefined();
  });

  it('counts a limit that goes as weaker', () => {
    expect(notices('spendLimit: { costUsd: 5 }', '{}')).toEqual([
      'Trusted settings, weaker: spendLimit.costUsd 5 becomes nothing.',
    ]);
  });

  it('counts a policy that may be widened more freely as weaker', () => {
    expect(notices('policy: { widening: block }', 'policy: { widening: report }')).toEqual([
      'Trusted settings, weaker: policy.widening block becomes report.',
    ]);
    expect(notices('policy: { widening: block }', '{}')).toEqual([
      'Trusted settings, weaker: policy.widening block becomes report.',
    ]);
  });

  it('lists twenty and counts the rest', () => {
    const models = Array.from({ length: 30 }, (_, index) => `m${index}: { input: 1, output: 1 }`);
    const found = notices('{}', `prices: { ${models.join(', ')} }`);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('Trusted settings: and 40 more changes.');
  });
});
