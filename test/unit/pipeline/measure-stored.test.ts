import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/governance/settings.ts';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import { caseOf, isOfRelease, ReleaseRuns, releaseEvalset } from '../../support/release-runs.ts';

/** Three cases of ten. */
const isHard = (call: ModelCall) => caseOf(call) % 10 < 3;
const worseIn = (release: number) => (call: ModelCall) =>
  isHard(call) && isOfRelease(call, release) ? 'no' : 'ok';
const good = () => 'ok';

describe('measure, beside stored answers of base', () => {
  const files = releaseEvalset('greeting', 100);

  it('of a time when the provider was worse: a sample shows it, and head is blamed', async () => {
    const runs = new ReleaseRuns(files);
    await runs.run(2, (call) => (isHard(call) ? 'no' : 'ok'));
    const { decision, measured, notices } = await runs.run(3, worseIn(3));
    expect(decision.verdict).toBe('regressed');
    expect(measured.results[0]?.driftCheck).toMatchObject({ sampled: 30, drifted: true });
    expect(notices.join('\n')).toMatch(
      /greeting compares with \d+ stored answers of another time, the oldest at 1970-01-01T00:00.*more than chance/,
    );
  });

  it('that still hold: thirty of them are asked again, and in a rerun none', async () => {
    const runs = new ReleaseRuns(files);
    await runs.run(2, good);
    const green = await runs.run(3, good);
    expect(green.decision.verdict).toBe('passed');
    expect(green.calls.filter((call) => isOfRelease(call, 1))).toHaveLength(30);
    expect(green.measured.results[0]?.driftCheck).toMatchObject({ worse: 0, drifted: false });
    const rerun = await runs.run(3, good);
    expect(rerun.calls).toEqual([]);
    expect(rerun.decision).toEqual(green.decision);
  });

  it('a red head without room to ask them again: invalid, and nothing milder', async () => {
    const runs = new ReleaseRuns(files);
    await runs.run(2, good);
    const settings = { spendLimit: { ...DEFAULT_SETTINGS.spendLimit, calls: 199 } };
    const { measured, decision } = await runs.run(3, worseIn(3), { settings });
    expect(measured.results[0]).toMatchObject({ cutShort: true, unconfirmed: true });
    expect(decision).toMatchObject({ verdict: 'invalid', exitCode: 1 });
  });

  it('a head that an outage spoilt, and base asked anew: head is asked again before it is red', async () => {
    const runs = new ReleaseRuns(files);
    const { calls } = await runs.run(2, worseIn(2));
    // Base's answers have ended, as another head had left them earlier.
    for (const { key, twin, trialIndex } of calls.filter((call) => isOfRelease(call, 1))) {
      runs.store.replies.delete(`${key} ${twin} ${trialIndex}`);
    }
    expect((await runs.run(2, good)).decision.verdict).toBe('passed');
  });
});

describe('measure, a budget on cost beside stored answers of base', () => {
  it('is judged by the prices of the models that answered, before a sample would do', async () => {
    const runs = new ReleaseRuns(releaseEvalset('greeting', 60, 'budget: { costRise: 10% }\n'));
    // Head's answers are longer, and the model has a name of its own for itself.
    const answer = (call: ModelCall) => ({
      content: 'ok',
      model: 'gpt-2026-01-01',
      usage: { inputTokens: 10, outputTokens: isOfRelease(call, 1) ? 10 : 30 },
    });
    const price = { input: 1, output: 1 };
    await runs.run(2, answer, { price });
    const { decision, calls } = await runs.run(3, answer, { price });
    expect(decision.verdict).toBe('regressed');
    const ofBase = calls.filter((call) => isOfRelease(call, 1));
    expect(new Set(ofBase.map(({ label }) => label)).size).toBe(60);
  });
});
