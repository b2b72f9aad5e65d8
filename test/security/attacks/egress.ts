import type { Attack } from '../attacks.ts';

/** Where the key and requests may go. */
export const EGRESS: readonly Attack[] = [
  { number: 13, title: 'Head names another base URL', tests: [] },
  { number: 14, title: 'Head adds .env files with another address or proxy', tests: [] },
  { number: 15, title: 'An allowed host redirects to another', tests: [] },
  { number: 16, title: 'Addresses that look like an allowed one', tests: [] },
  { number: 17, title: 'An allowed host resolves to a private address', tests: [] },
  { number: 18, title: 'Head makes the provider fetch a URL', tests: [] },
  { number: 19, title: 'The model is asked for the key', tests: [] },
  { number: 20, title: 'A provider echoes the key in an error', tests: [] },
  { number: 21, title: 'The model writes the key in another encoding', tests: [] },
  { number: 22, title: 'A key that is empty, blank or too short', tests: [] },
  { number: 23, title: 'Step debugging is on', tests: [] },
  { number: 24, title: 'An OIDC token is asked for', tests: [] },
];
