import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHeadgate } from '../support/command-line.ts';
import { gateCommand } from '../support/gate-command.ts';
import {
  CASES_PATH,
  changed,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { API_KEY, judgePullRequest, temporaryFolder } from '../support/judged-run.ts';
import { startAgent, type TestAgent, written } from '../support/test-agent.ts';

const AGENT_PATH = 'agent/run.ts';
const target = (name: string) => `target:
  http: ${name}
  watch: [agent/**]
`;
const evalset = (name: string) =>
  EVALSET.replace('target:\n  prompt: prompts/greeting.md\n', target(name));
const base = changed(gatedFiles(), {
  [EVALSET_PATH]: evalset('triage'),
  [AGENT_PATH]: 'release 1\n',
});
const head = changed(base, { [AGENT_PATH]: 'release 2\n' });
const at = (sides: Readonly<Record<'base' | 'head', string>>) => ({
  'agent-endpoints': `triage.base=${sides.base}\ntriage.head=${sides.head}\n`,
});
const right = () => startAgent((_, answer) => answer.end(written('right')));
const urls = (sides: Readonly<Record<'base' | 'head', TestAgent>>) =>
  at({ base: sides.base.url, head: sides.head.url });

describe('an HTTP endpoint as the agent under test', () => {
  it('head that answers worse: regressed, each side asked at its own address with its own token', async () => {
    const [good, bad] = [await right(), await startAgent((_, to) => to.end(written('wrong')))];
    const tokens = 'triage.base=base-token-1\ntriage.head=head-token-1';
    const given = { ...urls({ base: good, head: bad }), 'agent-tokens': tokens };
    const run = await judgePullRequest({ base, head, with: given });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.result?.evalsets[0]?.verdict.kind).toBe('regressed');
    expect(good.asked[0]).toEqual({
      authorization: 'Bearer base-token-1',
      body: { case: expect.any(String), input: expect.any(String), trial: 0, side: 'baseline' },
    });
    expect(new Set(bad.asked.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer head-token-1']),
    );
  });

  it('head that answers as well: passed, and the same commits again ask nobody', async () => {
    const sides = { base: await right(), head: await right() };
    const given = { ...urls(sides), 'trial-store': join(temporaryFolder(), 'store.jsonl') };
    const run = await judgePullRequest({ base, head, with: given });
    expect(run.exitCode, run.log).toBe(0);
    const asked = sides.head.asked.length;
    expect(asked).toBeGreaterThanOrEqual(5);
    await judgePullRequest({ base, head, with: given });
    expect(sides.head.asked).toHaveLength(asked);
  });

  it('two evalsets with the same agent and input: each case is asked for, and has its own answer', async () => {
    const byCase = () =>
      startAgent(({ body }, to) => to.end(written((body as { case: string }).case)));
    const two = (files: typeof base) =>
      changed(files, {
        [EVALSET_PATH]: evalset('triage').replace('right', 'one'),
        [CASES_PATH]: '{"id":"one","input":"Hello"}\n',
        'evalsets/other/evalset.yaml': evalset('triage')
          .replace('evalset: greeting', 'evalset: other')
          .replace('right', 'two'),
        'evalsets/other/cases.jsonl': '{"id":"two","input":"Hello"}\n',
      });
    const run = await judgePullRequest({
      base: two(base),
      head: two(head),
      with: urls({ base: await byCase(), head: await byCase() }),
    });
    const outputs = run.result?.evalsets.flatMap(({ trials }) =>
      trials.map(({ caseId, output }) => `${caseId} ${output}`),
    );
    expect(new Set(outputs), run.log).toEqual(new Set(['one one', 'two two']));
  });

  it('head that calls what base’s policy does not allow: regressed, whatever head’s policy says', async () => {
    const policy = (allowed: string) =>
      `policy: desk\nversion: 1.0.0\nactions: { allowed: [${allowed}] }\n`;
    const held = (files: typeof base, allowed: string) =>
      changed(files, {
        [EVALSET_PATH]: evalset('triage').replace(
          '[agent/**]',
          '[agent/**]\n  policy: policy.yaml',
        ),
        'policy.yaml': policy(allowed),
      });
    const deleting = await startAgent((_, to) => {
      const call = { type: 'call', name: 'delete_all', arguments: {} };
      const { entries } = JSON.parse(written('right')) as { entries: object[] };
      to.end(JSON.stringify({ entries: [call, ...entries] }));
    });
    const run = await judgePullRequest({
      base: held(base, 'look_up'),
      head: held(head, 'look_up, delete_all'),
      with: urls({ base: await right(), head: deleting }),
    });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).toMatch(
      /unsafe actions: \d+ unsafe actions on head; new in case-01.*: regressed/,
    );
  });

  it('token that the endpoint repeats: in no report', async () => {
    const echo = await startAgent(({ authorization }, to) => to.end(written(`${authorization}`)));
    const given = {
      ...urls({ base: await right(), head: echo }),
      'agent-tokens': 'triage.head=head-token-1',
    };
    const run = await judgePullRequest({ base, head, with: given });
    expect(run.exitCode, run.log).toBe(1);
    expect(`${run.log}${JSON.stringify(run.result)}`).not.toContain('head-token-1');
  });

  it('rate limit: waited for, and no trial is lost', async () => {
    let turnedAway = 0;
    const busy = await startAgent((_, to) => {
      if (turnedAway++ < 2) to.writeHead(429, { 'retry-after': '0' }).end();
      else to.end(written('right'));
    });
    const run = await judgePullRequest({
      base,
      head,
      with: urls({ base: await right(), head: busy }),
    });
    expect(run.exitCode, run.log).toBe(0);
  });

  it.each<[string, Parameters<typeof startAgent>[0], string]>([
    ['error', (_, to) => to.writeHead(500).end('{}'), 'answered 500'],
    ['status 204', (_, to) => to.writeHead(204).end(), 'answered 204, which is not 200'],
    [
      'redirect',
      (_, to) => to.writeHead(302, { location: '/x' }).end(),
      'answered 302, a redirect',
    ],
    ['5 MiB', (_, to) => to.end(written('x'.repeat(5 << 20))), 'over 4194304 bytes'],
    [
      'no JSON',
      (_, to) => to.end('right'),
      "head's agent wrote no sound transcript: the transcript is no JSON",
    ],
    ['unknown field', (_, to) => to.end('{"entries":[],"passed":true}'), 'unknown field "passed"'],
    ['slow answer', () => undefined, 'did not answer in time (1 s)'],
    [
      'wait of a day',
      (_, to) => to.writeHead(429, { 'retry-after': '86400' }).end(),
      'first because not attempted, as everybody is asked to wait',
    ],
    ['broken connection', (_, to) => to.destroy(), 'could not be reached (ECONNRESET)'],
  ])('%s: errored trials, so the verdict is invalid', async (_, behave, why) => {
    const files = changed(base, {
      [SETTINGS_PATH]: 'provider: { maxRetries: 0, timeout: 1s, trialTimeout: 1s }\n',
    });
    const sides = { base: await right(), head: await startAgent(behave) };
    const run = await judgePullRequest({
      base: files,
      head: changed(files, { [AGENT_PATH]: 'release 2\n' }),
      with: urls(sides),
    });
    expect(run.result?.evalsets[0]?.verdict.kind, run.log).toBe('invalid');
    expect(run.log).toContain(why);
  });

  it('endpoint that is down: invalid, not a regression', async () => {
    const given = at({ base: (await right()).url, head: 'http://127.0.0.1:9/run' });
    const run = await judgePullRequest({ base, head, with: given });
    expect(run.result?.evalsets[0]?.verdict.kind, run.log).toBe('invalid');
    expect(run.log).toContain("the endpoint of head's agent could not be reached (ECONNREFUSED)");
  });

  it('no address of a side, the same for both, or a host that base does not list: refused', async () => {
    const url = 'http://127.0.0.1:9/run';
    const refused = async (lines: string) => {
      const given = { 'agent-endpoints': lines, 'agent-tokens': 'triage.head=head-token-1' };
      const run = await judgePullRequest({ base, head, with: given });
      expect(run.exitCode, run.log).toBe(2);
      return run.log;
    };
    expect(await refused(`triage.base=${url}`)).toContain('has no address triage.head');
    expect(await refused(`triage.base=${url}\ntriage.head=${url}`)).toContain('the same address');
    expect(await refused(`triage.base=${url}\ntriage.head=https://evil.example/run`)).toContain(
      'the address triage.head leads to evil.example, which allowedHosts does not list',
    );
  });

  it('merge without the addresses of its shards: told what lacks, not that the shards are of another run', async () => {
    const sides = { base: await right(), head: await right() };
    const gate = gateCommand(base, head);
    const folder = join(gate.folder, 'report');
    const ofShards = Object.entries(sides).flatMap(([side, { url }]) => [
      '--agent-endpoint',
      `triage.${side}=${url}`,
    ]);
    await gate.run({ words: ['--shard', '1/1', ...ofShards] });
    const merge = (words: readonly string[]) =>
      runHeadgate(gate.folder, ['merge', folder, '--base', 'HEAD~1', ...words], {
        HEADGATE_API_KEY: API_KEY,
      });
    const lacking = await merge([]);
    expect(lacking.exitCode).toBe(2);
    expect(lacking.stderr).toContain('has no address triage.base');
    expect(lacking.stderr).not.toContain('measured other requests');
    expect(await merge(ofShards)).toMatchObject({ exitCode: 0 });
  });

  it('head that names another agent: base’s is asked, and the change is named', async () => {
    const [good, bad] = [await right(), await startAgent((_, to) => to.end(written('wrong')))];
    const run = await judgePullRequest({
      base,
      head: changed(head, { [EVALSET_PATH]: evalset('other') }),
      with: urls({ base: good, head: bad }),
    });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.summary).toContain('target.http');
  });

  it('pull request without secrets and without a deployment: by the fork policy', async () => {
    const given = { with: { 'api-key': '' }, env: { GITHUB_ACTOR: 'dependabot[bot]' } };
    const blocked = await judgePullRequest({ base, head, ...given });
    expect(blocked.exitCode, blocked.log).toBe(1);
    const settings = { [SETTINGS_PATH]: 'forkPolicy: defer-to-merge-group\n' };
    const deferred = await judgePullRequest({
      base: changed(base, settings),
      head: changed(head, settings),
      ...given,
    });
    expect(deferred.exitCode, deferred.log).toBe(0);
    expect(deferred.log).toContain('left to the merge queue');
  });
});
