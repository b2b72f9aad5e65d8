import { describe, expect, it } from 'vitest';
import { keyWithheldFrom, revisionsOf } from '../../src/action/event.ts';
import { ConfigurationError, TrustError } from '../../src/domain/errors.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import { hasRealData, readRealData } from '../support/real-data.ts';

const SHA = 'a'.repeat(40);
const REPOSITORY = 'acme/support';
const isThere = hasRealData();

function environmentOf(event: string, inputs: Readonly<Record<string, string>> = {}) {
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_SHA: SHA,
    GITHUB_REPOSITORY: REPOSITORY,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
}

const examplesOf = (event: string) =>
  JSON.parse(readRealData('conformance', 'webhooks', `${event}.json`)) as JsonObject[];

/** What becomes of an example: the kind of comparison, or the code and the words of the refusal. */
function understood(event: string, payload: JsonObject, inputs = {}): string {
  try {
    const request = revisionsOf(environmentOf(event, inputs), () => payload);
    return request.kind === 'none' ? `none: ${request.why}` : request.kind;
  } catch (cause) {
    if (cause instanceof TrustError) return `refused [${cause.code}]: ${cause.hint}`;
    if (cause instanceof ConfigurationError) return `refused [${cause.code}]: ${cause.message}`;
    throw cause;
  }
}

describe.runIf(isThere)("GitHub's own examples of payloads", () => {
  it.each([
    ['pull_request', 29, /^merge-commit$/],
    ['merge_group', 2, /^pair$/],
    ['push', 7, /^(?:pair|none: the branch (?:was deleted|is new.*))$/],
    ['check_run', 9, /^refused \[event-not-supported\]: Use pull_request/],
    ['issue_comment', 9, /^refused \[event-not-supported\]: Whoever may comment could start it/],
    ['pull_request_review', 4, /^refused \[event-not-supported\]: Use pull_request/],
    ['repository_dispatch', 2, /^refused \[event-not-supported\]: Use pull_request/],
    ['workflow_run', 5, /^refused \[event-not-supported\]: It would bring the key together/],
  ])('%s (%i): each is understood or refused with a reason', (event, count, expected) => {
    const examples = examplesOf(event);
    expect(examples).toHaveLength(count);
    for (const payload of examples) expect(understood(event, payload)).toMatch(expected);
  });

  it('workflow_dispatch: understood with both inputs, refused without', () => {
    for (const payload of examplesOf('workflow_dispatch')) {
      expect(understood('workflow_dispatch', payload, { base: 'main', head: 'topic' })).toBe(
        'pair',
      );
      expect(understood('workflow_dispatch', payload)).toMatch(
        /^refused \[bad-event\]: .*needs both inputs base and head/,
      );
    }
  });

  it('push: tells a branch that goes on from one that is new or deleted', () => {
    const kinds = new Set(examplesOf('push').map((payload) => understood('push', payload)));
    expect(kinds).toContain('none: the branch was deleted');
  });

  it('pull_request: of another repository than ours, as each example is, the key is withheld', () => {
    for (const payload of examplesOf('pull_request')) {
      expect(keyWithheldFrom(environmentOf('pull_request'), () => payload)).toBe('fork');
    }
  });
});

describe('payloads of pull requests', () => {
  const payload = (repo: unknown) =>
    ({ pull_request: { number: 1, head: { repo } } }) as JsonObject;
  const withheld = (repo: unknown) =>
    keyWithheldFrom(environmentOf('pull_request'), () => payload(repo));

  it('of a fork and of a head repository that was deleted: understood, without the key', () => {
    expect(withheld({ full_name: 'mallory/support', fork: true })).toBe('fork');
    expect(withheld(null)).toBe('fork');
    expect(understood('pull_request', payload(null))).toBe('merge-commit');
  });

  it('of the repository itself: with the key', () => {
    expect(withheld({ full_name: REPOSITORY, fork: false })).toBeUndefined();
  });
});
