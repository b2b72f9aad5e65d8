import { randomUUID } from 'node:crypto';
import type { Randomness } from '../../ports/randomness.ts';

/** The machine's own source of chance. */
export const systemRandomness: Randomness = {
  seed: () => randomUUID(),
  number: () => Math.random(),
};
