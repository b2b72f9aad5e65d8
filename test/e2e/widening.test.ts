import { describe, expect, it } from 'vitest';
import {
  changed,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { BASE_BRANCH, HEAD_BRANCH } from '../support/github-objects.ts';
import { startGitHubServer } from '../support/github-server.ts';
import { inputs, judge, judgePullRequest, temporaryRepository } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

const POLICY_PATH = 'policies/greeting.policy.yaml';
const TOOLS_PATH = 'tools/greeting.tools.json';
const WORDS = 'approval no longer needed for send_email';

const policy = (needApproval: string) => `policy: greeting
version: 1.0.0
actions: { allowed: [look_up, send_email], needApproval: [${needApproval}], most: 3 }
`;

const tools = (required: string) =>
  JSON.stringify([
    {
      type: 'function',
      function: {
        name: 'send_email',
        parameters: {
          type: 'object',
          properties: { to: { type: 'string' } },
          required: required === '' ? [] : [required],
        },
      },
    },
  ]);

/** Base, whose prompt shows the policy where a test says so, and head, which drops an approval. */
function sides(settings: string, prompt = `${PROMPT}{{ policy }}\n`) {
  const base = changed(gatedFiles(40), {
    [SETTINGS_PATH]: `${SETTINGS}${settings}`,
    [EVALSET_PATH]: EVALSET.replace(
      'target:\n',
      `target:\n  tools: ${TOOLS_PATH}\n  policy: ${POLICY_PATH}\n`,
    ),
    [PROMPT_PATH]: prompt,
    [POLICY_PATH]: policy('send_email'),
    [TOOLS_PATH]: tools('to'),
  });
  return { base, head: changed(base, { [POLICY_PATH]: policy('') }) };
}

describe('a policy that is widened', { timeout: 60_000 }, () => {
  it('block: blocked in words, although the pass rate is the same', async () => {
    const model = await startModelServer(() => 'right');
    const run = await judgePullRequest({ ...sides('policy: { widening: block }\n'), model });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'passed', decision: 'block', broke: '0' });
    expect(run.log).toMatch(
      /Blocked: the policy is widened: approval no longer needed for send_email, although greeting went from 100\.0 % to 100\.0 %/,
    );
    expect(run.summary).toContain('policy widened: approval no longer needed for send');
    expect(run.result?.decision.widening).toEqual({ rule: 'block', policy: [WORDS], tools: [] });
    expect(run.result?.evalsets[0]?.targetChanges).toEqual([
      { part: 'policy', effect: 'widened', what: WORDS },
    ]);
  });

  it('block: an evalset that drops the policy as a whole is blocked as well', async () => {
    const { base } = sides('policy: { widening: block }\n');
    const head = changed(base, {
      [EVALSET_PATH]: base.get(EVALSET_PATH)?.replace(`  policy: ${POLICY_PATH}\n`, ''),
    });
    const run = await judgePullRequest({
      base,
      head,
      model: await startModelServer(() => 'right'),
    });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).toContain('the policy is widened: the evalset names no policy any more');
  });

  it('block, in no request: blocked without a call and without a key', async () => {
    const model = await startModelServer(() => 'right');
    const files = sides('policy: { widening: block }\n', PROMPT);
    const run = await judgePullRequest({ ...files, model, with: { 'api-key': '' } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`Blocked: the policy is widened: ${WORDS}. greeting could not be`);
    expect(model.requests).toHaveLength(0);
  });

  it('report, the default: named beside the verdict, and allowed', async () => {
    const model = await startModelServer(() => 'right');
    const run = await judgePullRequest({ ...sides(''), model });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'passed', decision: 'allow' });
    expect(run.log).toMatch(/Allowed: greeting went .*\. The policy is widened: approval no/);
  });

  it('head sets report where base sets block: still blocked, and the weakening is named', async () => {
    const model = await startModelServer(() => 'right');
    const { base, head } = sides('policy: { widening: block }\n');
    const lax = changed(head, { [SETTINGS_PATH]: `${SETTINGS}policy: { widening: report }\n` });
    const run = await judgePullRequest({ base, head: lax, model });
    expect(run.exitCode).toBe(1);
    expect(run.result?.notices).toContain(
      'Trusted settings, weaker: policy.widening block becomes report.',
    );
  });

  it('narrowed: named, and never blocked', async () => {
    const model = await startModelServer(() => 'right');
    const { base, head } = sides('policy: { widening: block }\n');
    const run = await judgePullRequest({ base: head, head: base, model });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('policy narrowed: approval now needed for send_email');
    expect(run.log).not.toContain('is widened');
  });

  it('a tool that takes more: named with its parameter, and not blocked', async () => {
    const model = await startModelServer(() => 'right');
    const { base } = sides('policy: { widening: block }\n');
    const run = await judgePullRequest({
      base,
      head: changed(base, { [TOOLS_PATH]: tools('') }),
      model,
    });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain(
      'The tools are widened: parameter to of tool send_email made optional.',
    );
  });
});

describe('a policy whose widening needs approval', { timeout: 60_000 }, () => {
  const settings = 'policy: { widening: require-approval }\noverride: { allow: review }\n';

  /** A run on GitHub, where a reviewer who did not push may have approved. */
  async function reviewed(isApproved: boolean) {
    const { base, head } = sides(settings);
    const model = await startModelServer(() => 'right');
    const repository = temporaryRepository();
    const baseSha = repository.commit('Base', base);
    repository.branch('topic', baseSha);
    const headSha = repository.commit('Head', head);
    const at = new Date(Date.now() - 86_400_000).toISOString();
    const earlier = new Date(Date.now() - 5 * 86_400_000).toISOString();
    const github = await startGitHubServer({
      permissions: { grace: 'write', lin: 'write', ada: 'admin' },
      files: { [`${baseSha}:${SETTINGS_PATH}`]: base.get(SETTINGS_PATH) ?? '' },
      pushes: [
        { branch: BASE_BRANCH, before: 'd'.repeat(40), after: baseSha, at: earlier, by: 'ada' },
        { branch: HEAD_BRANCH, before: baseSha, after: headSha, at: earlier, by: 'lin' },
      ],
    });
    Object.assign(github.state.pullRequest, { headSha, baseSha });
    if (isApproved) {
      const review = { by: 'grace', commit: headSha, state: 'APPROVED', at, body: 'Wanted.' };
      github.state.reviews.push(review);
    }
    return judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: { pull_request: { number: 1 } },
      sha: repository.mergePullRequest(baseSha, headSha),
      with: inputs({ model, with: { 'github-token': 'ghs_0123456789' } }),
      env: { GITHUB_API_URL: github.url, GITHUB_JOB: 'headgate' },
    });
  }

  it('without one: blocked, and the summary says how to approve', async () => {
    const run = await reviewed(false);
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('can accept this widening of the policy, then run');
  });

  it('with one: allowed by it, in the words of what was approved', async () => {
    const run = await reviewed(true);
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain(`Allowed by an override of grace: the policy is widened: ${WORDS}`);
    expect(run.result?.decision).toMatchObject({ override: { by: 'grace', way: 'review' } });
  });
});
