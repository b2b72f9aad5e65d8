import { describe, expect, it } from 'vitest';
import { LiveApprovals } from '../../../../src/edges/github/live-approvals.ts';
import { BASE_BRANCH, HEAD_BRANCH } from '../../../support/github-objects.ts';
import { accessTo, BASE_SHA, HEAD_SHA, IMPATIENT } from '../../../support/github-run.ts';
import { startGitHubServer } from '../../../support/github-server.ts';

const PATH = 'evalsets/headgate.yaml';
const QUESTION = { judged: { base: BASE_SHA, head: HEAD_SHA }, sinceMs: 0 };
const day = (number: number) => `2026-01-0${number}T00:00:00Z`;
const OLDER = '1'.repeat(40);
const NEWER = '2'.repeat(40);

/** A base branch that was pushed to on days 2 and 4, and a head that lin pushed on day 3. */
async function github() {
  const server = await startGitHubServer({
    permissions: { grace: 'write', mallory: 'read' },
    files: { [`${OLDER}:${PATH}`]: 'older', [`${NEWER}:${PATH}`]: 'newer' },
    pushes: [
      { branch: BASE_BRANCH, before: '0'.repeat(40), after: OLDER, at: day(2), by: 'ada' },
      { branch: BASE_BRANCH, before: OLDER, after: NEWER, at: day(4), by: 'ada' },
      { branch: HEAD_BRANCH, before: OLDER, after: HEAD_SHA, at: day(3), by: 'lin' },
    ],
  });
  Object.assign(server.state.pullRequest, { headSha: HEAD_SHA, baseSha: BASE_SHA });
  return { server, approvals: new LiveApprovals(accessTo(server), IMPATIENT) };
}

describe('LiveApprovals.read', () => {
  it('tells who wrote, who pushed last and what was said, in order', async () => {
    const { server, approvals } = await github();
    server.state.reviews.push({ by: 'grace', state: 'APPROVED', commit: HEAD_SHA, at: day(5) });
    const body = '/headgate approve';
    const comment = { id: 1, by: 'helper[bot]', createdAt: day(5), updatedAt: day(6) };
    server.state.comments.push({ ...comment, body }, { ...comment, id: 2, body: `Hm. ${body}` });
    expect(await approvals.read(QUESTION)).toEqual({
      headSha: HEAD_SHA,
      author: 'ada',
      lastPusher: 'lin',
      reviews: [
        {
          ...{ by: { login: 'grace', isPerson: true }, atMs: Date.parse(day(5)) },
          ...{ state: 'APPROVED', commit: HEAD_SHA, body: '' },
        },
      ],
      comments: [
        {
          ...{ by: { login: 'helper[bot]', isPerson: false }, atMs: Date.parse(day(5)) },
          ...{ isEdited: true, body },
        },
      ],
    });
  });

  it('does not tell a pusher when the last push is not the one of the head', async () => {
    const { server, approvals } = await github();
    const push = { branch: HEAD_BRANCH, before: HEAD_SHA, after: NEWER, at: day(5), by: 'grace' };
    server.state.pushes.push(push);
    expect((await approvals.read(QUESTION))?.lastPusher).toBeUndefined();
  });

  it('throws where a permission is missing, and names it', async () => {
    const { server, approvals } = await github();
    server.faults.push({ on: /reviews/, times: 9, status: 403, message: 'Not accessible' });
    await expect(approvals.read(QUESTION)).rejects.toMatchObject({
      code: 'github-failed',
      message:
        'Cannot read the reviews of the pull request as the token lacks the permission pull-requests: read (403)',
    });
  });
});

describe('LiveApprovals.mayWrite', () => {
  it('is true for write access alone', async () => {
    const { approvals } = await github();
    const answers = ['grace', 'mallory', 'nobody'].map((login) => approvals.mayWrite(login));
    expect(await Promise.all(answers)).toEqual([true, false, false]);
  });
});

describe('LiveApprovals.baseFileAt', () => {
  it('is the file of the commit that base was at the time', async () => {
    const { approvals } = await github();
    await approvals.read(QUESTION);
    const at = (time: string) => approvals.baseFileAt(PATH, Date.parse(time));
    expect([await at(day(3)), await at(day(4)), await at(day(9))]).toEqual([
      'older',
      'newer',
      'newer',
    ]);
    expect(await approvals.baseFileAt('gone.yaml', Date.parse(day(3)))).toBeUndefined();
    await expect(at(day(1))).rejects.toMatchObject({ code: 'github-failed' });
  });
});
