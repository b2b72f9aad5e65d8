import { AGENTS } from './attacks/agents.ts';
import { APPROVAL } from './attacks/approval.ts';
import { EGRESS } from './attacks/egress.ts';
import { EXECUTION } from './attacks/execution.ts';
import { GIT_OBJECTS } from './attacks/git-objects.ts';
import { INJECTION } from './attacks/injection.ts';
import { MODEL } from './attacks/model.ts';
import { PARSERS } from './attacks/parsers.ts';
import { PLATFORM } from './attacks/platform.ts';
import { PROVENANCE } from './attacks/provenance.ts';
import { SPEND } from './attacks/spend.ts';
import { STORAGE } from './attacks/storage.ts';
import { SUPPLY_CHAIN } from './attacks/supply-chain.ts';

/** A file of tests and a part of the full names of those in it that show an attack to fail. */
export type TestPlace = readonly [file: string, name: string];

/** What must not succeed, and the tests that show it or the reason why none can. */
export type Attack = {
  /** In its list, from 1; reports write it as `T001`, or `H001` in the list of our own. */
  readonly number: number;
  readonly title: string;
} & ({ readonly tests: readonly TestPlace[] } | { readonly documented: string });

/** Every attack and platform state that Headgate must withstand, in the order of their numbers. */
export const ATTACKS: readonly Attack[] = [
  ...PROVENANCE,
  ...EGRESS,
  ...EXECUTION,
  ...PARSERS,
  ...GIT_OBJECTS,
  ...INJECTION,
  ...MODEL,
  ...STORAGE,
  ...APPROVAL,
  ...SPEND,
  ...PLATFORM,
  ...SUPPLY_CHAIN,
];

/** What we found ourselves beside these. */
export const OWN_ATTACKS: readonly Attack[] = [...AGENTS];
