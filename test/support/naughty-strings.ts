import { hasRealData, readRealData } from './real-data.ts';

/** The big list of naughty strings; empty where the real data is not beside the checkout. */
export function naughtyStrings(): readonly string[] {
  return hasRealData() ? JSON.parse(readRealData('conformance', 'blns', 'blns.json')) : [];
}
