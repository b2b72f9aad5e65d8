import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/governance/settings.ts';
import type { RunOptions, Settings } from '../../../src/domain/settings.ts';
import { planAll } from '../../../src/pipeline/plans.ts';
import { evalsetOf } from '../../support/evalsets.ts';
import { MemoryTree } from '../../support/memory-tree.ts';

const { provider } = DEFAULT_SETTINGS;
const options: RunOptions = {
  settingsPath: 'evalsets/headgate.yaml',
  apiKeys: {},
  cassette: { mode: 'off', path: '' },
  isCached: false,
  bootstrap: false,
  reportDirectory: '.headgate',
};
const LAB = { ...provider, name: 'lab', models: ['lab-*'] };

/** Whether each side is streamed, by its prompt's model; `gpt` is asked at the default provider. */
async function streamedSides(budget: string, settings: Partial<Settings>): Promise<boolean[]> {
  const evalset = evalsetOf(`evalset: a
version: 1.0.0
target: { prompt: a.prompt.yml }
budget: ${budget}
graders: [{ type: exact-match, expected: ok }]
cases: [{ id: one, input: x }]
`);
  const treeOf = (model: string) =>
    new MemoryTree({
      'a.prompt.yml': `model: ${model}\nmessages: [{ role: user, content: "{{input}}" }]\n`,
    });
  const [planned] = await planAll(
    [
      {
        evalset,
        headPaths: evalset.target,
        causes: [],
        judgingChanges: [],
        policyDrop: [],
        onlyInHead: undefined,
      },
    ],
    { baseline: treeOf('gpt'), head: treeOf('lab-1') },
    { ...DEFAULT_SETTINGS, allowedModels: ['lab-1'], ...settings },
    options,
  );
  const [one] = planned?.plan.cases ?? [];
  if (planned === undefined || one === undefined) throw new Error('No case is planned');
  const sides = ['baseline', 'head'] as const;
  return sides.map((side) => planned.plan.identityOf(one, side, 0).isStreamed);
}

const FIRST_TOKEN = '{ p95FirstTokenRise: 10% }';

describe('planAll, streams', () => {
  it('time to the first token that is judged: streamed at every provider', async () => {
    expect(await streamedSides(FIRST_TOKEN, { providers: [LAB] })).toEqual([true, true]);
  });

  it('provider that is asked by batches: not streamed, while the other one is', async () => {
    const batch = { ...provider, batch: true };
    expect(await streamedSides(FIRST_TOKEN, { provider: batch, providers: [LAB] })).toEqual([
      false,
      true,
    ]);
    const lab = { ...LAB, batch: true };
    expect(await streamedSides(FIRST_TOKEN, { providers: [lab] })).toEqual([true, false]);
  });

  it('no budget for it: not streamed anywhere', async () => {
    const budget = '{ p95LatencyRise: 10% }';
    expect(await streamedSides(budget, { providers: [LAB] })).toEqual([false, false]);
  });
});
