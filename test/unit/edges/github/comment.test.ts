import { describe, expect, it } from 'vitest';
import { markerLine } from '../../../../src/edges/github/comment-marker.ts';
import type { CommentState } from '../../../support/github-objects.ts';
import { accessTo, HEAD_SHA, publishTo, report } from '../../../support/github-run.ts';
import { type GitHubServer, startGitHubServer } from '../../../support/github-server.ts';

const BOT = 'github-actions[bot]';
const writes = ({ requests }: GitHubServer) => requests.filter((line) => !line.startsWith('GET'));

async function github(comments: CommentState[] = [], user?: string): Promise<GitHubServer> {
  const server = await startGitHubServer({ comments, ...(user === undefined ? {} : { user }) });
  server.state.pullRequest.headSha = HEAD_SHA;
  return server;
}

function said(by: string, body: string, id = 1): CommentState {
  const at = '2026-01-01T00:00:00Z';
  return { id, by, body, createdAt: at, updatedAt: at };
}

/** A comment of this gate, by run `id`. */
function marked(id: number, { attempt = 1, key = '0123456789ab' } = {}): string {
  return `${markerLine({ key, run: { id, attempt }, content: '0'.repeat(16) })}\nOld.`;
}

describe('publishComment', () => {
  it('comments once, and edits that comment when there is something else to say', async () => {
    const server = await github();
    expect(await publishTo(accessTo(server), report())).toEqual([]);
    const later = accessTo(server, {}, { run: { id: 8, attempt: 1 } });
    await publishTo(later, report({ commentMarkdown: '## Allowed' }));
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toMatch(
      /^<!-- headgate key=0123456789ab run=8 attempt=1 content=[0-9a-f]{16} -->\n## Allowed\n\n\[The whole report\]\(https:\/\/github\.com\/acme\/support\/actions\/runs\/7\)\n$/,
    );
  });

  it('sends nothing when it would say the same again', async () => {
    const server = await github();
    await publishTo(accessTo(server), report());
    const before = writes(server).length;
    await publishTo(accessTo(server, {}, { run: { id: 8, attempt: 1 } }), report());
    expect(writes(server)).toHaveLength(before);
  });

  it('writes again what somebody edited under its marker, as it reads nothing from there', async () => {
    const server = await github();
    await publishTo(accessTo(server), report());
    const [comment] = server.state.comments;
    if (comment === undefined) throw new Error('Nothing was commented');
    const written = comment.body;
    comment.body = `${written.split('\n')[0]}\n## ✅ Headgate: Allowed\n`;
    await publishTo(accessTo(server), report());
    expect(server.state.comments.map(({ body }) => body)).toEqual([written]);
  });

  it('leaves alone what somebody else wrote with our marker, however great its run', async () => {
    const server = await github([said('mallory', marked(999_999))]);
    await publishTo(accessTo(server), report());
    expect(server.state.comments.map(({ by }) => by)).toEqual(['mallory', BOT]);
    expect(server.state.comments[0]?.body).toBe(marked(999_999));
  });

  it('leaves alone comments of its own account without the marker, for another gate, or hidden', async () => {
    const server = await github([
      said(BOT, 'Deployed.', 1),
      said(BOT, marked(1, { key: 'f'.repeat(12) }), 2),
      { ...said(BOT, marked(1), 3), isMinimized: true },
      said(BOT, `> ${marked(1)}`, 4),
    ]);
    await publishTo(accessTo(server), report());
    expect(writes(server)).toEqual(['POST /repos/acme/support/issues/1/comments']);
  });

  it('takes a person as its author where the token is theirs', async () => {
    const server = await github([said(BOT, marked(1)), said('grace', marked(1), 2)], 'grace');
    await publishTo(accessTo(server), report());
    expect(server.state.comments[0]?.body).toBe(marked(1));
    expect(server.state.comments[1]?.body).toContain('Blocked');
  });

  it.each([
    ['a later run', 8, 1, 1],
    ['a later attempt', 7, 2, 1],
  ])('does not overwrite what %s wrote', async (_name, id, attempt, count) => {
    const server = await github([said(BOT, marked(id, { attempt }))]);
    expect(await publishTo(accessTo(server), report())).toEqual([
      'The comment stays as it is, as a later run wrote it.',
    ]);
    expect(server.state.comments).toHaveLength(count);
    expect(writes(server)).toEqual([]);
  });

  it('overwrites what an earlier run wrote, and one attempt before at this one', async () => {
    for (const run of [6, 7]) {
      const server = await github([said(BOT, marked(run))]);
      const access = accessTo(server, {}, { run: { id: 7, attempt: 2 } });
      expect(await publishTo(access, report())).toEqual([]);
      expect(server.state.comments[0]?.body).toContain('Blocked');
    }
  });

  it('finds its comment behind 4,999 others', async () => {
    const others = Array.from({ length: 4_999 }, (_, index) => said('ada', 'Hm.', index + 1));
    const server = await github([...others, said(BOT, marked(1), 5_000)]);
    expect(await publishTo(accessTo(server), report())).toEqual([]);
    expect(writes(server)).toEqual(['PATCH /repos/acme/support/issues/comments/5000']);
  });

  it('says that it is for an older commit when the head has moved', async () => {
    const server = await github();
    server.state.pullRequest.headSha = 'c'.repeat(40);
    await publishTo(accessTo(server), report());
    expect(server.state.comments[0]?.body).toContain('This is a result for an older commit');
  });

  it('comments as the policy says, and updates what is there in any case', async () => {
    const passed = report({ decision: { action: 'allow', verdict: 'passed', exitCode: 0 } });
    const nothing = report({
      decision: { action: 'allow', verdict: 'not-applicable', exitCode: 0 },
    });
    const cases = [
      ['always', nothing, 1],
      ['on-change', nothing, 0],
      ['on-change', passed, 1],
      ['on-failure', passed, 0],
      ['on-failure', report(), 1],
      ['never', report(), 0],
    ] as const;
    for (const [policy, published, count] of cases) {
      const server = await github();
      await publishTo(accessTo(server, {}, { policy }), published);
      expect({ policy, count: server.state.comments.length }).toEqual({ policy, count });
    }
    const server = await github([said(BOT, marked(1))]);
    await publishTo(accessTo(server, {}, { policy: 'on-failure' }), passed);
    expect(server.state.comments[0]?.body).not.toContain('Old.');
  });
});
