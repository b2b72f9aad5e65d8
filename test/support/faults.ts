import { type Fault, faultSentence } from '../../src/domain/errors.ts';

/** Faults as people read them, each with its code: "[bad-yaml] Cannot read a.yaml:1:1 as …". */
export function told(faults: readonly Fault[]): string[] {
  return faults.map((fault) => `[${fault.code}] ${faultSentence(fault)}`);
}
