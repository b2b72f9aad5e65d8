import { describe, expect, it } from 'vitest';
import {
  caseIds,
  casesFile,
  changed,
  EDITED_PROMPT,
  EVALSET,
  gatedFiles,
  PROMPT_PATH,
} from '../support/gated-files.ts';
import {
  type GitHubFault,
  type GitHubServer,
  startGitHubServer,
} from '../support/github-server.ts';
import { inputs, type JudgedRun, judge, temporaryRepository } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

const TOKEN = 'ghs_TokenOfTheWorkflow0123456789';
const BOT = 'github-actions[bot]';

interface Setting {
  readonly github?: GitHubServer;
  readonly eventName?: 'pull_request' | 'workflow_dispatch';
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Files on both sides besides the usual ones. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the model writes for the edited prompt. */
  readonly answer?: string;
}

/** Runs the action on a pull request of a loopback GitHub whose current commits are those judged. */
async function gated(setting: Setting): Promise<JudgedRun & { readonly head: string }> {
  const model = await startModelServer(({ system }) =>
    system.includes('Release 2') ? (setting.answer ?? 'wrong') : 'right',
  );
  const repository = temporaryRepository();
  const base = changed<string>(gatedFiles(8), setting.files ?? {});
  const baseSha = repository.commit('Base', base);
  repository.branch('topic', baseSha);
  const headSha = repository.commit('Head', changed(base, { [PROMPT_PATH]: EDITED_PROMPT }));
  const { github, eventName = 'pull_request' } = setting;
  if (github !== undefined) {
    const { pullRequest } = github.state;
    pullRequest.headSha ||= headSha;
    pullRequest.baseSha ||= baseSha;
  }
  const isDispatched = eventName === 'workflow_dispatch';
  const run = await judge({
    workspace: repository.folder,
    eventName,
    event: isDispatched
      ? { repository: { default_branch: 'main' } }
      : { pull_request: { number: 1 } },
    sha: isDispatched ? headSha : repository.mergePullRequest(baseSha, headSha),
    with: inputs({
      model,
      with: {
        ...(github === undefined ? {} : { 'github-token': TOKEN }),
        ...(isDispatched ? { base: baseSha, head: headSha } : {}),
        ...setting.with,
      },
    }),
    env: {
      GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:9',
      GITHUB_JOB: 'headgate',
      GITHUB_RUN_ID: '7',
      ...setting.env,
    },
  });
  return { ...run, head: headSha };
}

describe('a regression on a pull request', { timeout: 120_000 }, () => {
  it('is commented once, by way of the API that the runner names, and annotated on its line', async () => {
    const github = await startGitHubServer();
    const run = await gated({ github });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'regressed' } });
    const [comment, ...more] = github.state.comments;
    expect(more).toEqual([]);
    expect(comment?.by).toBe(BOT);
    expect(comment?.body).toMatch(
      /^<!-- headgate [^>]+ run=7 attempt=1 [^>]+ -->\n## ❌ Headgate: /,
    );
    expect(comment?.body).toContain(`Judged commit <code>${run.head.slice(0, 12)}</code>`);
    expect(comment?.body).toContain('https://github.com/acme/support/actions/runs/7');
    expect(run.commands.filter(({ name }) => name === 'error')).toEqual([
      {
        name: 'error',
        properties: { title: 'Headgate', file: PROMPT_PATH, line: '1' },
        data: expect.stringContaining('greeting regressed: '),
      },
    ]);
  });

  it('of many evalsets is annotated nine times, and the rest is counted', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `g${index + 1}`);
    const more = names.flatMap((name) => [
      [`evalsets/${name}/evalset.yaml`, EVALSET.replace('greeting', name)],
      [`evalsets/${name}/cases.jsonl`, casesFile(caseIds(8))],
    ]);
    const run = await gated({ files: Object.fromEntries(more), with: { comment: 'never' } });
    const errors = run.commands.filter(({ name }) => name === 'error');
    expect(errors.map(({ properties }) => properties['file'])).toEqual([
      ...Array.from({ length: 9 }, () => PROMPT_PATH),
      undefined,
    ]);
    expect(errors.at(-1)?.data).toBe('and 3 more, all of them in the summary');
  });

  it('leaves the token nowhere but in the headers of requests', async () => {
    const github = await startGitHubServer();
    github.faults.push({ on: /POST/, times: 9, status: 403, message: `No, ${TOKEN}` });
    const run = await gated({ github });
    const written = [run.log, run.summary, JSON.stringify(run.result), github.requests].join('\n');
    expect(written).not.toContain(TOKEN);
    expect(run.commands.filter(({ data }) => data.includes(TOKEN))).toEqual([
      { name: 'add-mask', properties: {}, data: TOKEN },
    ]);
  });

  it('is judged the same without a token, without a GitHub, and where nothing is to be written', async () => {
    const silent = await gated({ with: { comment: 'never' } });
    expect(silent.log).not.toContain('the verdict stands');
    const tokenless = await gated({});
    expect(tokenless.log).toContain('as there is no token; the verdict stands as it is');
    const alone = await gated({ with: { 'github-token': TOKEN } });
    expect(alone.log).toContain('as GitHub cannot be reached; the verdict stands as it is');
    for (const { exitCode, outputs } of [silent, tokenless, alone]) {
      expect({ exitCode, verdict: outputs['verdict'] }).toEqual({
        exitCode: 1,
        verdict: 'regressed',
      });
    }
  });

  it('refuses a wrong policy for comments before anything is asked', async () => {
    const run = await gated({ with: { comment: 'sometimes' } });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('input comment must be one of always, on-change, on-failure, never');
  });
});

const faults: [string, Omit<GitHubFault, 'times'>, string][] = [
  ['403', { on: /POST/, status: 403 }, 'lacks the permission pull-requests: write (403)'],
  ['404', { on: /GET .*\/pulls\/1$/, status: 404 }, 'no such thing to this token (404)'],
  ['422', { on: /POST/, status: 422 }, 'GitHub refuses it (422)'],
  ['500', { on: /POST/, status: 500 }, 'GitHub failed (500)'],
  [
    'a secondary rate limit',
    {
      ...{ on: /POST/, status: 403, message: 'You have exceeded a secondary rate limit' },
      headers: { 'retry-after': '600' },
    },
    'GitHub limits the rate of requests (403)',
  ],
];

describe('a GitHub that fails', { timeout: 120_000 }, () => {
  it.each(faults)('with %s changes neither verdict nor exit code', async (_name, fault, notice) => {
    const github = await startGitHubServer();
    github.faults.push({ ...fault, times: 1_000 });
    const red = await gated({ github });
    expect(red.log).toContain(notice);
    expect([red.exitCode, red.outputs['verdict']]).toEqual([1, 'regressed']);
    const yellow = await gated({ github, answer: 'right' });
    expect(yellow.log).toContain(notice);
    expect([yellow.exitCode, yellow.outputs['verdict']]).toEqual([0, 'inconclusive']);
    expect(github.state.comments).toEqual([]);
  });

  it('5,000 comments change neither, and ours is still found among them', async () => {
    const at = '2026-01-01T00:00:00Z';
    const github = await startGitHubServer({
      comments: Array.from({ length: 4_999 }, (_, index) => {
        return { id: index + 1, by: 'ada', body: 'Hm.', createdAt: at, updatedAt: at };
      }),
    });
    const red = await gated({ github });
    expect([red.exitCode, github.state.comments.length]).toEqual([1, 5_000]);
    github.state.pullRequest.headSha = '';
    const yellow = await gated({ github, answer: 'right', env: { GITHUB_RUN_ID: '8' } });
    expect([yellow.exitCode, github.state.comments.length]).toEqual([0, 5_000]);
    expect(github.state.comments.at(-1)?.body).toContain('## ⚠️ Headgate: ');
  });
});

describe('a run by workflow_dispatch', { timeout: 120_000 }, () => {
  const dispatched = {
    eventName: 'workflow_dispatch',
    with: { 'publish-status': 'true' },
  } as const;

  it('writes a status on the head, and says that it satisfies no required check', async () => {
    const github = await startGitHubServer();
    const run = await gated({ ...dispatched, github });
    expect(run.exitCode).toBe(1);
    expect(github.state.statuses).toEqual([
      expect.objectContaining({ sha: run.head, state: 'failure', context: 'headgate/headgate' }),
    ]);
    expect(run.summary).toContain('does not satisfy a required check');
  });

  it('writes none when base is not the current one, such as the parent of head', async () => {
    const github = await startGitHubServer();
    github.state.pullRequest.baseSha = 'f'.repeat(40);
    const run = await gated({ ...dispatched, github, answer: 'right' });
    expect(run.exitCode).toBe(0);
    expect(github.state.statuses).toEqual([]);
    expect(run.log).toContain('no open one has both commits as its current ones');
  });
});
