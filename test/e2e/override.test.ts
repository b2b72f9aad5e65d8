import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changed,
  EDITED_PROMPT,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { BASE_BRANCH, HEAD_BRANCH } from '../support/github-objects.ts';
import { type GitHubServer, startGitHubServer } from '../support/github-server.ts';
import { inputs, type JudgedRun, judge, temporaryRepository } from '../support/judged-run.ts';
import { type ModelAnswer, startModelServer } from '../support/model-server.ts';

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();

interface Setting {
  readonly allow?: string;
  /** What is said on the pull request, and anything else that differs. */
  readonly given: (github: GitHubServer['state'], head: string, base: string) => void;
  readonly answer?: ModelAnswer;
}

/** A pull request of ada, pushed by lin, whose regression a test may override. */
async function overridden({ allow = 'both', given, answer = 'wrong' }: Setting) {
  const settings = `${SETTINGS}override: { allow: ${allow} }\n`;
  const base = changed(gatedFiles(8), { [SETTINGS_PATH]: settings });
  const model = await startModelServer(({ system }) =>
    system.includes('Release 2') ? answer : 'right',
  );
  const repository = temporaryRepository();
  const baseSha = repository.commit('Base', base);
  repository.branch('topic', baseSha);
  const headSha = repository.commit('Head', changed(base, { [PROMPT_PATH]: EDITED_PROMPT }));
  const github = await startGitHubServer({
    permissions: { grace: 'write', lin: 'write', ada: 'admin', mallory: 'read' },
    files: { [`${baseSha}:${SETTINGS_PATH}`]: settings },
    pushes: [
      { branch: BASE_BRANCH, before: 'd'.repeat(40), after: baseSha, at: daysAgo(5), by: 'ada' },
      { branch: HEAD_BRANCH, before: baseSha, after: headSha, at: daysAgo(3), by: 'lin' },
    ],
  });
  Object.assign(github.state.pullRequest, { headSha, baseSha });
  given(github.state, headSha, baseSha);
  const run = await judge({
    workspace: repository.folder,
    eventName: 'pull_request',
    event: { pull_request: { number: 1, labels: [{ name: 'headgate-override' }] } },
    sha: repository.mergePullRequest(baseSha, headSha),
    with: inputs({ model, with: { 'github-token': 'ghs_0123456789' } }),
    env: { GITHUB_API_URL: github.url, GITHUB_JOB: 'headgate' },
  });
  return { run, github, headSha };
}

function reviewBy(by: string, commit: string, state = 'APPROVED') {
  return { by, commit, state, at: daysAgo(1), body: 'Wanted, see INC-7.' };
}

function commandBy(
  by: string,
  commit: string,
  changes: { updatedAt?: string; body?: string } = {},
) {
  const at = daysAgo(1);
  const body = `/headgate approve ${commit} Wanted, see INC-7.\nThanks.`;
  return { id: 900, by, body, createdAt: at, updatedAt: at, ...changes };
}

function auditOf({ temporary }: JudgedRun): string | undefined {
  const path = join(temporary, 'headgate/audit.jsonl');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

describe('an override', { timeout: 120_000 }, () => {
  it.each([
    ['review', (state, head) => state.reviews.push(reviewBy('grace', head))],
    ['command', (state, head) => state.comments.push(commandBy('grace', head))],
  ] as [string, Setting['given']][])(
    'by %s lets a regression pass, and leaves a record everywhere',
    async (way, given) => {
      const { run, github, headSha } = await overridden({ given });
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ verdict: 'regressed', decision: 'allow' });
      expect(run.summary).toContain('Allowed by an override of grace: ');
      const record = {
        ...{ by: 'grace', way, commit: headSha, reason: 'Wanted, see INC-7.' },
        settingsDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      };
      expect(run.result?.decision).toMatchObject({ override: record });
      expect(JSON.parse(auditOf(run) ?? '')).toMatchObject({
        event: 'override',
        ...record,
        verdicts: [{ evalset: 'greeting', kind: 'regressed' }],
      });
      expect(github.state.comments.at(-1)?.body).toContain(`by ${way} at`);
    },
  );

  const refusals: [string, Setting['given'], string][] = [
    [
      'T83 for an old commit',
      (state) => state.reviews.push(reviewBy('grace', 'e'.repeat(40))),
      'is for commit eeeeee\u200Beeeeee',
    ],
    ['T84 by the author', (state, head) => state.reviews.push(reviewBy('ada', head)), 'the author'],
    [
      'T84 by the last pusher',
      (state, head) => state.comments.push(commandBy('lin', head)),
      'whoever pushed last',
    ],
    [
      'T84 by somebody who may only read',
      (state, head) => state.reviews.push(reviewBy('mallory', head)),
      'without write access',
    ],
    [
      'T84 by a bot',
      (state, head) => state.reviews.push(reviewBy('helper[bot]', head)),
      'not from a person',
    ],
    [
      'T84 dismissed',
      (state, head) => state.reviews.push(reviewBy('grace', head, 'DISMISSED')),
      'was dismissed',
    ],
    [
      'T85 with a short SHA',
      (state, head) => state.comments.push(commandBy('grace', head.slice(0, 10))),
      'is not /headgate approve',
    ],
    [
      'T85 edited',
      (state, head) => state.comments.push(commandBy('grace', head, { updatedAt: daysAgo(0) })),
      'was edited',
    ],
    [
      'T86 under other settings',
      (state, head, base) => {
        state.files[`${base}:${SETTINGS_PATH}`] = 'onInconclusive: block\n';
        state.reviews.push(reviewBy('grace', head));
      },
      'under other trusted settings',
    ],
    [
      'whose pusher is not known, as the fork is gone',
      (state, head) => {
        state.pullRequest.isForkDeleted = true;
        state.reviews.push(reviewBy('grace', head));
      },
      'who pushed its head',
    ],
    [
      'T89 when the head has moved',
      (state, head) => {
        state.reviews.push(reviewBy('grace', head));
        state.pullRequest.headSha = 'e'.repeat(40);
      },
      'is no longer',
    ],
  ];
  it.each(refusals)('%s does not count, and the summary says why', async (_name, given, why) => {
    const { run } = await overridden({ given });
    expect([run.exitCode, run.outputs['decision']]).toEqual([1, 'block']);
    const text = run.summary.replaceAll(/&#(\d+);/g, (_all, code) =>
      String.fromCodePoint(Number(code)),
    );
    expect(text).toContain('Not counted: ');
    expect(text).toContain(why);
    expect(auditOf(run)).toBeUndefined();
  });

  it('T88 that was withdrawn does not count in a rerun, whatever the payload still says', async () => {
    const given: Setting['given'] = (state, head) => {
      state.reviews.push(reviewBy('grace', head), reviewBy('grace', head, 'CHANGES_REQUESTED'));
    };
    const { run, github } = await overridden({ given });
    expect([run.exitCode, run.outputs['decision']]).toEqual([1, 'block']);
    // What counts is asked for in each run.
    expect(github.requests.some((line) => line.includes('reviews'))).toBe(true);
  });

  it('T82 by a label is none, and the summary says so and has the line to write', async () => {
    const given: Setting['given'] = (state) => {
      state.pullRequest.labels = ['headgate-override', 'eval-override'];
    };
    const { run, headSha } = await overridden({ given, allow: 'command' });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('A label does nothing.');
    expect(run.summary).toContain(`approve ${headSha}`);
    const { run: never } = await overridden({ given, allow: 'none' });
    expect(never.exitCode).toBe(1);
    expect(never.summary).toContain('Base allows no override');
  });

  it('is not even looked for where base allows none', async () => {
    const given: Setting['given'] = (state, head) => state.reviews.push(reviewBy('grace', head));
    const { run, github } = await overridden({ given, allow: 'none' });
    expect(run.exitCode).toBe(1);
    expect(github.requests.filter((line) => line.includes('reviews'))).toEqual([]);
  });

  it('T87 does not cover a run that is invalid', async () => {
    const given: Setting['given'] = (state, head) => state.reviews.push(reviewBy('grace', head));
    const { run, github } = await overridden({ given, answer: { status: 500 } });
    expect(run.outputs).toMatchObject({ verdict: 'invalid', decision: 'block' });
    expect(run.summary).not.toContain('override');
    expect(github.requests.filter((line) => line.includes('reviews'))).toEqual([]);
  });
});
