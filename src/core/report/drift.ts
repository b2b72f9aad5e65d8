import { counted } from '../../domain/grouped.ts';
import type { DriftCheck } from '../../domain/result.ts';

/** What a sample of stored answers has shown, for the log. */
export function driftSentence(
  evalset: string,
  { stored, oldestAt, sampled, worse, better, drifted }: DriftCheck,
): string {
  const age = oldestAt === undefined ? '' : `, the oldest at ${oldestAt}`;
  const found = `${worse} passed before and not now, ${better} now and not before`;
  const meaning = drifted
    ? 'more than chance, so that the others have to be asked again as well'
    : 'which may be chance, so that the others stand';
  return `${evalset} compares with ${counted(stored, 'stored answer')} of another time${age}; of ${sampled} that were asked again ${found}: ${meaning}`;
}
