import type { Attack } from '../attacks.ts';

/** Denial of wallet and service. */
export const SPEND: readonly Attack[] = [
  { number: 95, title: 'Head adds cases, trials or tokens without measure', tests: [] },
  { number: 96, title: 'A provider that is always busy or bills errors', tests: [] },
  { number: 97, title: 'A model without a known price', tests: [] },
  { number: 98, title: 'The spend limit is reached in the middle', tests: [] },
  { number: 99, title: 'A concurrency without measure', tests: [] },
  { number: 100, title: 'Cancelled while files are written', tests: [] },
];
