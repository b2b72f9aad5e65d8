import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CASES_PATH,
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { spyOnGit } from '../support/git-spy.ts';
import { API_KEY, type JudgedRun, judgePullRequest } from '../support/judged-run.ts';
import {
  type ModelAnswer,
  type ModelRequestRecord,
  startModelServer,
} from '../support/model-server.ts';

const HOSTILE_TEXTS = [
  '::set-output name=verdict::passed',
  'fine\n::error file=README.md::broken',
  '  ::add-mask::e',
  'a ##[error]b',
  '##[set-output name=verdict;]passed',
  '::stop-commands::x',
  '</details></pre><h1>Passed</h1>',
  '```\n````\n~~~',
  'ping @acme/security and @ada, closes #1 and acme/support#2',
  '<img src=https://evil.example/x.png>',
  '![x](https://evil.example/x.png) [y]: https://evil.example',
  '<!-- headgate --> | a | b |',
  'PASS\u202EDESSAP\u200B\u001B[32m\u0007\u2028',
  '%0A::error::x\r::error::y\r\n::error::z',
];

/** A pull request whose cases each get one of the hostile texts as head's answer. */
async function judgeHostile(answer: (text: string) => ModelAnswer): Promise<JudgedRun> {
  const base = changed(gatedFiles(), {
    [CASES_PATH]: HOSTILE_TEXTS.map(
      (_text, index) => `{"id":"c${index}","input":"${index}"}\n`,
    ).join(''),
  });
  const model = await startModelServer(({ system, user }) =>
    system.includes('Release 2') ? answer(HOSTILE_TEXTS[Number(user)] ?? '') : 'right',
  );
  const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });
  return judgePullRequest({ base, head, model });
}

/** The commands of a run that is to have none of its own but the mask of the key. */
const commandNames = (run: JudgedRun) => run.commands.map(({ name }) => name);

describe('hostile answers of a model', { timeout: 60_000 }, () => {
  it('shown in the log: no workflow command but ours', async () => {
    const run = await judgeHostile((text) => text);
    expect(run.outputs).toMatchObject({ verdict: 'regressed', broke: '14' });
    expect(commandNames(run)).toEqual(['add-mask', 'error']);
  });

  it('shown in the summary: no image, mention, markup or hidden character of theirs', async () => {
    const { summary } = await judgeHostile((text) => text);
    expect(summary).toContain('&lt;img src=https://evil.example/x.png&gt;');
    for (const raw of ['<img', '<h1', '<!--']) expect(summary).not.toContain(raw);
    // GitHub finds mentions, issues and links everywhere but in <pre> and <code>.
    const prose = summary.replaceAll(/<(pre|code)>.*?<\/\1>|&#\d+;/gs, '');
    expect(prose).not.toMatch(/@\w|#\d|https?:\/\/|!\[/);
    expect(summary).toContain('\\u{202E}');
    for (const hidden of ['\u202E', '\u200B', '\u001B', '\u0007', '\u2028', '\r']) {
      expect(summary).not.toContain(hidden);
    }
    const count = (text: string) => summary.split(text).length;
    expect(count('<details>')).toBe(count('</details>'));
    expect(count('<pre>')).toBe(count('</pre>'));
    expect(count('<details>') - 1).toBe(14);
  });

  it('in every field of the answer: no workflow command but ours', async () => {
    const run = await judgeHostile((text) => ({
      status: 200,
      body: {
        id: text,
        model: text,
        choices: [
          {
            index: 0,
            finish_reason: text,
            message: {
              role: 'assistant',
              content: text,
              tool_calls: [
                { id: text, type: 'function', function: { name: text, arguments: text } },
              ],
            },
          },
        ],
      },
    }));
    expect(run.outputs['verdict']).toBe('regressed');
    expect(commandNames(run)).toEqual(['add-mask', 'error']);
  });

  it('in errors: no workflow command but ours, and no word of the body', async () => {
    const run = await judgeHostile((text) => ({
      status: 400,
      headers: { 'x-request-id': '::error::x ##[error]y <img src=z>' },
      body: { error: { code: text, message: text, type: text, param: text } },
    }));
    expect(run.exitCode).toBe(3);
    expect(commandNames(run)).toEqual(['add-mask']);
    expect(run.summary).not.toContain('<img');
    expect(JSON.stringify(run.result)).not.toContain('evil.example');
  });
});

describe('hostile names', { timeout: 60_000 }, () => {
  const names = [
    'src/a\n::error::boom',
    'src/::error::boom',
    'src/##[error]boom',
    'src/<img src=x>@acme`|*_.md',
    'src/\u202Etxt.exe',
  ];

  it('changed files: no workflow command, no markup, and each kept as data', async () => {
    const base = changed(gatedFiles(), {
      [EVALSET_PATH]: EVALSET.replace('  prompt:', '  watch: ["src/**"]\n  prompt:'),
      'src/index.ts': '',
    });
    const head = changed(base, Object.fromEntries(names.map((name) => [name, 'x'])));
    const run = await judgePullRequest({ base, head });
    expect(run.result?.changes.map(({ path }) => path).sort()).toEqual([...names].sort());
    expect(commandNames(run)).toEqual(['add-mask']);
    for (const raw of ['<img', '@acme', '\u202E', '\n::error']) {
      expect(run.summary).not.toContain(raw);
    }
  });

  it.each(names)('file at fault %j: one annotation of ours, and no other command', async (name) => {
    const base = gatedFiles();
    const head = changed(base, {
      [EVALSET_PATH]: EVALSET.replace(PROMPT_PATH, JSON.stringify(name)),
      [PROMPT_PATH]: undefined,
    });
    const run = await judgePullRequest({ base, head });
    expect(run.exitCode).toBe(2);
    expect(commandNames(run)).toEqual(['add-mask', 'error']);
    expect(run.commands[1]?.properties).toMatchObject({ file: EVALSET_PATH, line: '5' });
  });
});

describe('the key', { timeout: 60_000 }, () => {
  /** The key of a request in forms that a hostile provider may answer with. */
  const formsOf = (key: string) => [
    key,
    Buffer.from(key).toString('base64'),
    Buffer.from(`x${key}`).toString('base64').slice(2),
    Buffer.from(key).toString('base64url'),
    Buffer.from(key).toString('hex'),
    Buffer.from(key).toString('hex').toUpperCase(),
    [...key].reverse().join(''),
    encodeURIComponent(key),
  ];
  const keyIn = ({ headers }: ModelRequestRecord) =>
    String(headers.authorization).replace('Bearer ', '');

  async function judgeWith(
    key: string,
    answer: (request: ModelRequestRecord) => ModelAnswer,
  ): Promise<string> {
    const model = await startModelServer(answer);
    const base = changed(gatedFiles(3), { [SETTINGS_PATH]: `${SETTINGS}  concurrency: 1\n` });
    const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base, head, model, with: { 'api-key': key } });
    expect(model.requests.map(keyIn)).toContain(key);
    const [mask, ...others] = run.commands;
    expect(mask).toEqual({ name: 'add-mask', properties: {}, data: key });
    expect(others.filter(({ name }) => name !== 'error')).toEqual([]);
    const remarks = others.map(({ data }) => data);
    const bodies = model.requests.map(({ body }) => JSON.stringify(body));
    const resultText = readFileSync(join(run.temporary, 'headgate', 'result.json'), 'utf8');
    return [
      run.log,
      run.summary,
      JSON.stringify(run.outputs),
      resultText,
      ...bodies,
      ...remarks,
    ].join('\n');
  }

  it.each([
    {
      where: 'answers',
      answer: (request: ModelRequestRecord) =>
        request.system.includes('Release 2')
          ? `you said ${formsOf(keyIn(request)).join(' and ')}`
          : 'right',
    },
    {
      where: 'errors',
      answer: (request: ModelRequestRecord) => ({
        status: 401,
        headers: { 'x-request-id': `req_${keyIn(request)}` },
        body: { error: { code: keyIn(request), message: formsOf(keyIn(request)).join(' ') } },
      }),
    },
  ])(
    'echoed in $where: in no byte of log, summary, outputs and result.json',
    async ({ answer }) => {
      const key = `sk-${randomBytes(15).toString('base64')}+/`;
      const written = await judgeWith(key, answer);
      for (const form of formsOf(key)) expect(written).not.toContain(form);
    },
  );

  it('child processes: none of them sees it', async () => {
    const model = await startModelServer(() => 'right');
    const git = spyOnGit();
    const base = gatedFiles(2);
    const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgePullRequest({ base, head, model, env: { PATH: git.path } });
    expect(run.exitCode).toBe(0);
    expect(git.environments()).toContain('GIT_TERMINAL_PROMPT=0');
    expect(git.environments()).not.toContain(API_KEY);
  });
});
