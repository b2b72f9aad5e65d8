import { describe, expect, it } from 'vitest';
import type { Side, TrialRecord } from '../../../../src/domain/trial.ts';
import type { VerdictKind } from '../../../../src/domain/verdict.ts';
import { DriftGuard } from '../../../../src/engine/run/drift-guard.ts';
import { MemoryStore } from '../../../support/memory-store.ts';

const STORED = '2026-05-01T08:00:00.000Z';
const STARTED = '2026-05-01T14:00:00.000Z';
const RERUN = '2026-05-01T18:00:00.000Z';
const CASES = Array.from({ length: 60 }, (_, index) => `case-${index}`);

const trial = (caseId: string, side: Side, fields: Partial<TrialRecord>): TrialRecord => ({
  caseId,
  side,
  index: 0,
  outcome: 'passed',
  score: 1,
  requestKey: side,
  shared: false,
  source: 'provider',
  latencyMs: 1,
  ...fields,
});
/** Stored answers of base beside new ones of head. */
const cases = (ids = CASES): TrialRecord[] =>
  ids.flatMap((id) => [
    trial(id, 'baseline', { source: 'store', storedAt: STORED }),
    trial(id, 'head', {}),
  ]);
/** The trials after some were asked again, of which so many fail now. */
function answered(
  trials: readonly TrialRecord[],
  again: readonly TrialRecord[],
  failing: number,
): TrialRecord[] {
  const failed = new Set(again.slice(0, failing));
  return trials.map((item) =>
    again.includes(item)
      ? trial(item.caseId, item.side, { outcome: failed.has(item) ? 'failed' : 'passed' })
      : item,
  );
}
/** As the next run finds them. */
const kept = (trials: readonly TrialRecord[]): TrialRecord[] =>
  trials.map((item) =>
    item.source === 'store' ? item : { ...item, source: 'store', storedAt: STARTED },
  );

function guardOf(kind: VerdictKind | undefined, store = new MemoryStore(), now = STARTED) {
  return new DriftGuard({
    store,
    clock: { timestamp: () => now },
    seed: 'greeting 1',
    verdictOf: async () => kind,
    measured: () => 'plan',
  });
}

describe('DriftGuard', () => {
  it.each(['passed', 'inconclusive'] as const)(
    'before %s: a sample of thirty is asked again, and the rest stands while it agrees',
    async (kind) => {
      const guard = guardOf(kind);
      const trials = cases();
      const sample = await guard.next(trials);
      expect(new Set(sample.map(({ caseId }) => caseId)).size).toBe(30);
      expect(sample.every(({ side }) => side === 'baseline')).toBe(true);
      expect(await guard.next(answered(trials, sample, 4))).toEqual([]);
      expect(guard.check).toEqual({
        stored: 60,
        oldestAt: STORED,
        sampled: 30,
        worse: 4,
        better: 0,
        drifted: false,
      });
    },
  );

  it('asks all others as well where the sample differs by more than chance', async () => {
    const guard = guardOf('passed');
    const trials = cases();
    const sample = await guard.next(trials);
    const drifted = answered(trials, sample, 5);
    const others = await guard.next(drifted);
    expect(others).toHaveLength(30);
    expect(guard.check).toMatchObject({ worse: 5, drifted: true });
    expect(await guard.next(answered(drifted, others, 0))).toEqual([]);
  });

  it('takes a sample that cannot be graded any more for one that differs', async () => {
    const guard = guardOf('passed');
    const trials = cases();
    const sample = await guard.next(trials);
    const dead = trials.map((item) =>
      sample.includes(item)
        ? trial(item.caseId, item.side, { outcome: 'errored', source: 'none' })
        : item,
    );
    expect(await guard.next(dead)).toHaveLength(30);
  });

  it('asks all at once before red, and where there are no more than a sample', async () => {
    expect(await guardOf('regressed').next(cases())).toHaveLength(60);
    expect(await guardOf('passed').next(cases(CASES.slice(0, 20)))).toHaveLength(20);
  });

  it('asks nothing for a verdict that is none, for answers of one time, and for a cassette', async () => {
    expect(await guardOf('invalid').next(cases())).toEqual([]);
    expect(await guardOf(undefined).next(cases())).toEqual([]);
    expect(await guardOf('passed').next(kept(cases(['one']).slice(1)))).toEqual([]);
    const fresh = cases().map((item) => trial(item.caseId, item.side, {}));
    expect(await guardOf('regressed').next(fresh)).toEqual([]);
    const replayed = cases().map((item) => ({ ...item, source: 'cassette' as const }));
    expect(await guardOf('regressed').next(replayed)).toEqual([]);
  });

  it('takes up a run that was ended minutes ago without a sample, but asks all of it before red', async () => {
    const storedAt = (when: string) =>
      cases().map((item) => (item.source === 'store' ? { ...item, storedAt: when } : item));
    const minutesAgo = storedAt('2026-05-01T13:50:00.000Z');
    expect(await guardOf('passed').next(minutesAgo)).toEqual([]);
    expect(await guardOf('regressed').next(minutesAgo)).toHaveLength(60);
    const earlier = storedAt('2026-05-01T13:49:59.999Z');
    expect(await guardOf('passed').next(earlier)).toHaveLength(30);
  });

  it('samples one trial of a case, the first that is stored', async () => {
    const second = cases(['one']).map((item) => ({ ...item, index: 1 }));
    const sample = await guardOf('passed').next([...second, ...cases(['one'])]);
    expect(sample.map(({ index }) => index)).toEqual([0]);
  });

  it('asks nothing in a rerun of what a sample has vouched for, and all of it when it turns red', async () => {
    const store = new MemoryStore();
    const trials = cases();
    const guard = guardOf('passed', store);
    const after = answered(trials, await guard.next(trials), 0);
    expect(await guard.next(after)).toEqual([]);
    expect(await guardOf('passed', store, RERUN).next(kept(after))).toEqual([]);
    expect(await guardOf('regressed', store, RERUN).next(kept(after))).not.toEqual([]);
  });

  it('samples again in a rerun after a sample that was cut off, or for a head asked since', async () => {
    const store = new MemoryStore();
    const trials = cases();
    const sample = await guardOf('passed', store).next(trials);
    const after = answered(trials, sample, 0);
    expect(await guardOf('passed', store, RERUN).next(kept(after))).not.toEqual([]);
    const headAgain = kept(after).map((item) =>
      item.side === 'head' ? trial(item.caseId, 'head', {}) : item,
    );
    expect(await guardOf('passed', store, RERUN).next(headAgain)).not.toEqual([]);
  });
});
