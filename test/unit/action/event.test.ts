import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keyWithheldFrom, readEventPayload, revisionsOf } from '../../../src/action/event.ts';
import type { Environment } from '../../../src/action/inputs.ts';
import { HeadgateError } from '../../../src/domain/errors.ts';
import type { JsonObject } from '../../../src/domain/json.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const ZERO = '0'.repeat(40);

const revisions = (event: string, payload: JsonObject = {}, more: Environment = {}) =>
  revisionsOf({ GITHUB_EVENT_NAME: event, ...more }, () => payload);

function refusal(run: () => unknown): string {
  try {
    return JSON.stringify(run());
  } catch (cause) {
    if (!(cause instanceof HeadgateError)) throw cause;
    return `[${cause.code}] ${cause.message}`;
  }
}
const no = (words: string) => `[bad-event] Cannot go on as ${words}`;

describe('revisionsOf', () => {
  it('compares the merge commit of a pull request, and reads no payload for it', () => {
    const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: A };
    const unread = () => {
      throw new Error('the payload was read');
    };
    expect(revisionsOf(environment, unread)).toEqual({ kind: 'merge-commit', sha: A });
    const sha256 = 'c'.repeat(64);
    expect(revisions('pull_request', {}, { GITHUB_SHA: sha256 })).toMatchObject({ sha: sha256 });
  });

  it('compares the two ends of a merge group', () => {
    const payload = { merge_group: { base_sha: A, head_sha: B, head_ref: '$(touch x)' } };
    expect(revisions('merge_group', payload)).toEqual({
      kind: 'pair',
      base: A,
      head: B,
      by: 'merge group and its base',
    });
  });

  it('compares before and after of a push, where there are both', () => {
    expect(revisions('push', { before: A, after: B })).toEqual({
      kind: 'pair',
      base: A,
      head: B,
      by: 'push: before and after',
    });
    expect(revisions('push', { before: ZERO, after: B })).toEqual({
      kind: 'none',
      why: 'the branch is new, so there is no commit to compare with',
    });
    expect(revisions('push', { before: A, after: ZERO })).toEqual({
      kind: 'none',
      why: 'the branch was deleted',
    });
  });

  it('compares what a manual run names, and only there', () => {
    const inputs = { INPUT_BASE: 'main', INPUT_HEAD: 'topic' };
    const payload = { repository: { default_branch: 'trunk' } };
    expect(revisions('workflow_dispatch', payload, inputs)).toEqual({
      kind: 'pair',
      base: 'main',
      head: 'topic',
      by: 'inputs base and head',
      baseOn: 'trunk',
    });
    const named = {
      ...inputs,
      'INPUT_PROTECTED-BRANCH': 'release',
    };
    expect(revisions('workflow_dispatch', {}, named)).toMatchObject({ baseOn: 'release' });
    expect(refusal(() => revisions('workflow_dispatch', { repository: {} }, inputs))).toBe(
      no("the event's payload names no default branch that base could be on"),
    );
    for (const more of [{}, { INPUT_BASE: 'main' }, { INPUT_HEAD: 'topic' }, { INPUT_BASE: ' ' }]) {
      expect(refusal(() => revisions('workflow_dispatch', {}, more))).toBe(
        no('workflow_dispatch needs both inputs base and head'),
      );
    }
    const onPush = () => revisions('push', { before: A, after: B }, { INPUT_HEAD: 'topic' });
    expect(refusal(onPush)).toBe(
      no('inputs base and head are for workflow_dispatch and schedule, and the event is push'),
    );
  });

  it.each([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'pull_request_review',
    'Pull_Request',
    '',
  ])('refuses the event %j for safety', (event) => {
    expect(refusal(() => revisions(event, {}, { GITHUB_SHA: A }))).toBe(
      `[event-not-supported] Cannot run on "${event}"`,
    );
  });

  it.each(['', 'main', A.slice(1), `${A}0`, A.toUpperCase(), `${A}\n`, '--help', `-${A.slice(1)}`])(
    'takes no %j for a full SHA',
    (sha) => {
      expect(refusal(() => revisions('pull_request', {}, { GITHUB_SHA: sha }))).toBe(
        no('GITHUB_SHA of the event is no full commit SHA'),
      );
      expect(refusal(() => revisions('push', { before: A, after: sha }))).toBe(
        no('after of the event is no full commit SHA'),
      );
      const group = { merge_group: { base_sha: sha, head_sha: B } };
      expect(refusal(() => revisions('merge_group', group))).toBe(
        no('merge_group.base_sha of the event is no full commit SHA'),
      );
    },
  );

  it.each([{}, { merge_group: null }, { merge_group: [A, B] }])(
    'refuses a merge group without its object: %j',
    (payload) => {
      expect(refusal(() => revisions('merge_group', payload as JsonObject))).toBe(
        no("the event's payload has no merge_group"),
      );
    },
  );
});

describe('revisionsOf: schedule', () => {
  it('compares what the workflow names, and the tip of the default branch where head is not named', () => {
    const named = { INPUT_BASE: 'v1.2.0', GITHUB_SHA: A };
    expect(revisions('schedule', {}, named)).toEqual({
      kind: 'pair',
      base: 'v1.2.0',
      head: A,
      by: 'schedule: inputs base and head',
    });
    expect(revisions('schedule', {}, { ...named, INPUT_HEAD: 'main' })).toMatchObject({
      head: 'main',
    });
  });

  it('without a base: nothing to compare, in words', () => {
    expect(revisions('schedule', {}, { GITHUB_SHA: A })).toEqual({
      kind: 'none',
      why: 'a schedule has no base of its own, and input base names none to compare with',
    });
  });
});

describe('keyWithheldFrom', () => {
  const from = (payload: JsonObject, more: Environment = {}) =>
    keyWithheldFrom(
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'acme/support', ...more },
      () => payload,
    );
  const headOf = (repo: JsonObject | null): JsonObject => ({ pull_request: { head: { repo } } });

  it('knows a fork by its repository, and one that was deleted', () => {
    expect(from(headOf({ full_name: 'mallory/support' }))).toBe('fork');
    expect(from(headOf(null))).toBe('fork');
  });

  it('knows Dependabot by the actor', () => {
    const actor = { GITHUB_ACTOR: 'dependabot[bot]' };
    expect(from(headOf({ full_name: 'acme/support' }), actor)).toBe('dependabot');
  });

  it('is not said of a branch of the repository, nor of another event', () => {
    expect(from(headOf({ full_name: 'acme/support' }))).toBeUndefined();
    expect(from({})).toBeUndefined();
    const group = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_ACTOR: 'dependabot[bot]' };
    expect(from(headOf(null), group)).toBeUndefined();
  });
});

describe('readEventPayload', () => {
  const read = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'headgate-event-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'event.json');
    writeFileSync(path, text);
    return refusal(() => readEventPayload({ GITHUB_EVENT_PATH: path }));
  };

  it('reads an object and nothing else', () => {
    expect(read('{"after":"x"}')).toBe('{"after":"x"}');
    expect(read('[]')).toBe(no("the event's payload is no object"));
    expect(read('null')).toBe(no("the event's payload is no object"));
    const unreadable = no('the file that GITHUB_EVENT_PATH names cannot be read as JSON');
    expect(read('{')).toBe(unreadable);
    expect(refusal(() => readEventPayload({ GITHUB_EVENT_PATH: '/nowhere.json' }))).toBe(
      unreadable,
    );
    expect(refusal(() => readEventPayload({}))).toBe(unreadable);
  });
});
