import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/governance/settings.ts';
import { ProviderError } from '../../../src/domain/errors.ts';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import { decide } from '../../../src/pipeline/decide.ts';
import { measurement } from '../../support/measurement.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { isOfRelease, ReleaseRuns, released, releaseEvalset } from '../../support/release-runs.ts';

describe('measure, evalsets with the same requests', () => {
  const files = { ...releaseEvalset('greeting', 40), ...releaseEvalset('farewell', 40) };

  it.each([
    { what: 'whose answers are kept', isKept: true },
    { what: 'whose answers are not', isKept: false },
  ])('$what: each call is made once, and both judge its answer', async ({ isKept }) => {
    let count = 0;
    const answer = () => {
      count += 1;
      return { content: 'ok', latencyMs: count };
    };
    const store = isKept ? { store: new MemoryStore() } : {};
    const { measured, calls } = await released(files, 2, { answer, ...store });
    expect(calls.length).toBeGreaterThanOrEqual(80);
    const names = calls.map(({ key, trialIndex }) => `${key} ${trialIndex}`);
    expect(new Set(names).size).toBe(calls.length);
    const [one = [], other = []] = measured.results.map(({ trials }) =>
      trials.map(({ caseId, side, index, latencyMs }) => [caseId, side, index, latencyMs].join()),
    );
    expect(other.length).toBeGreaterThanOrEqual(80);
    expect(other.filter((trial) => !one.includes(trial))).toEqual([]);
  });

  it('asks in a rerun for nothing, and judges the same', async () => {
    const runs = new ReleaseRuns(files);
    let count = 0;
    const first = await runs.run(2, () => {
      count += 1;
      return count % 3 === 0 ? 'no' : 'ok';
    });
    const rerun = await runs.run(2, () => 'never asked');
    expect(rerun.calls).toEqual([]);
    expect(rerun.decision).toEqual(first.decision);
  });

  it('near miss: the same request in another trial is a call of its own', async () => {
    const fixed = releaseEvalset('greeting', 40, 'statistics: { mode: fixed }\n');
    const { calls } = await released(fixed, 2, { answer: () => 'ok' });
    expect(calls).toHaveLength(2 * 40 * 3);
  });
});

describe('measure, several evalsets under one limit on calls', () => {
  const prompt = (release: number) => `{% if same %}Same{% else %}Release ${release}.{% endif %}\n`;
  const inputs = (name: string, cases: number) => {
    const path = `evalsets/${name}/evalset.yaml`;
    const text = releaseEvalset(name, cases)[path] ?? '';
    return {
      [path]: text.replaceAll(/input: case (\d+)/g, `input: { same: false, of: ${name} $1 }`),
    };
  };
  // One request of omega is the same on both sides and asked first, so that its first look has two stages.
  const path = 'evalsets/omega/evalset.yaml';
  const omega = inputs('omega', 40)[path]?.replace('same: false', 'same: true') ?? '';
  const files = { ...inputs('alpha', 10), [path]: omega };
  const messageOf = ({ request }: ModelCall) => request.messages[1]?.content ?? '';

  it('leaves each the calls of its first look, however much the others would like to use', async () => {
    const { measured } = await measurement({
      base: { 'p.md': prompt(1), ...files },
      head: { 'p.md': prompt(2), ...files },
      // Alpha wavers and would go on.
      answer: (call) => (messageOf(call).includes('alpha 1') ? 'no' : 'ok'),
      // So omega comes to its second stage when alpha has been through its first look.
      takesMs: (call) => (messageOf(call).includes('true') ? 500 : 20),
      settings: { spendLimit: { ...DEFAULT_SETTINGS.spendLimit, calls: 20 + 1 + 78 } },
    });
    const made = measured.results.map(({ evalset: { name }, trials }) => [name, trials.length]);
    expect(made).toEqual([
      ['alpha', 20],
      ['omega', 80],
    ]);
  });
});

describe('measure, a side whose provider is dead', () => {
  const refused = (status: number) =>
    new ProviderError('provider-refused', `the provider answered ${status}`, {
      kind: 'refused',
      status,
      retriable: false,
    });

  it('ends after the first round, once its errored trials were tried again', async () => {
    const answer = (call: ModelCall) => {
      if (isOfRelease(call, 2)) throw refused(400);
      return 'ok';
    };
    const { measured, calls } = await released(releaseEvalset('greeting', 60), 2, { answer });
    expect(calls).toHaveLength(120 + 60);
    expect(decide(measured.results, DEFAULT_SETTINGS, false).verdict).toBe('invalid');
  });

  it('asks the other side for no further round where it refuses every call under way', async () => {
    const [path = '', text = ''] = Object.entries(releaseEvalset('greeting', 20))[0] ?? [];
    const files = { [path]: text.replace('p.md', 'p.prompt.yml') };
    const promptOf = (model: string) =>
      `model: ${model}\nmessages: [{ role: user, content: "{{ input }}" }]\n`;
    const lab = { ...DEFAULT_SETTINGS.provider, name: 'lab', models: ['lab'] };
    const { calls } = await measurement({
      base: { 'p.prompt.yml': promptOf('gpt'), ...files },
      head: { 'p.prompt.yml': promptOf('lab'), ...files },
      answer: ({ request }) => {
        if (request.model === 'lab') throw refused(401);
        return 'ok';
      },
      settings: { providers: [lab], allowedModels: ['lab'] },
    });
    expect(calls).toHaveLength(40);
  });
});
