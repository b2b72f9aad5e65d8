import { expect, it } from 'vitest';
import { driftSentence } from '../../../../src/core/report/drift.ts';

const check = { stored: 60, sampled: 30, worse: 4, better: 1, drifted: false };

it('driftSentence: how old the stored answers are, and what the sample says of them', () => {
  expect(driftSentence('greeting', { ...check, oldestAt: '2026-05-01T08:00:00.000Z' })).toBe(
    'greeting compares with 60 stored answers of another time, the oldest at 2026-05-01T08:00:00.000Z; of 30 that were asked again 4 passed before and not now, 1 now and not before: which may be chance, so that the others stand',
  );
});

it('driftSentence: a sample that differs', () => {
  expect(driftSentence('greeting', { ...check, stored: 1, worse: 5, drifted: true })).toBe(
    'greeting compares with 1 stored answer of another time; of 30 that were asked again 5 passed before and not now, 1 now and not before: more than chance, so that the others have to be asked again as well',
  );
});
