import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodingsOf, expectNoSecret, noteFiles, randomKey, witness } from '../support/canary.ts';
import {
  CASES_PATH,
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
} from '../support/gated-files.ts';
import { API_KEY, judgePullRequest, temporaryFolder } from '../support/judged-run.ts';
import { type ModelRequestRecord, startModelServer } from '../support/model-server.ts';

/*
 * Whatever a run of these writes or sends is searched for the key by the support that runs it, as in
 * every other end-to-end test.
 */

const promptEdit = () => {
  const base = gatedFiles(2);
  return { base, head: changed(base, { [PROMPT_PATH]: EDITED_PROMPT }) };
};
const texts = encodingsOf(API_KEY)
  .filter(([name]) => name !== 'UTF-16')
  .map(([, bytes]) => bytes.toString());
const disguised = [...API_KEY].join('\u200B');
const isHead = ({ system }: ModelRequestRecord) => system.includes('Release 2');

describe('the canary', () => {
  const key = randomKey();

  it.each(encodingsOf(key))(
    'sees the key in a stream, a file, a request and an archive: %s',
    (_name, bytes) => {
      const folder = temporaryFolder();
      const search = (text = '') => expectNoSecret([key], { log: text }, noteFiles([]));
      witness('request', Buffer.concat([Buffer.from('a'), bytes]));
      expect(search).toThrow(/^The key has leaked: request, /);
      witness('archive', zstdCompressSync(bytes));
      expect(search).toThrow(/^The key has leaked: archive, /);
      const before = noteFiles([folder]);
      mkdirSync(join(folder, 'a'));
      writeFileSync(join(folder, 'a', 'b'), bytes);
      expect(() => expectNoSecret([key], {}, before)).toThrow(/a\/b, /);
      expect(search).not.toThrow();
    },
  );

  it('sees it in the log, and not where there is none', () => {
    expect(() => expectNoSecret([key], { log: `a ${key}` }, noteFiles([]))).toThrow(
      /log, as it is/,
    );
    expect(() => expectNoSecret([key], { log: randomKey() }, noteFiles([]))).not.toThrow();
  });
});

describe('T019: the model is asked for the key', () => {
  it('no request has it but in the header of the provider', async () => {
    const model = await startModelServer(() => 'right');
    await judgePullRequest({ ...promptEdit(), model });
    expect(model.requests.length).toBeGreaterThan(0);
    for (const { headers, body } of model.requests) {
      expect(headers.authorization).toBe(`Bearer ${API_KEY}`);
      expect(JSON.stringify({ ...headers, authorization: '', body })).not.toContain(API_KEY);
    }
  });
});

describe('T020: a provider echoes the key', () => {
  it.each([401, 400, 503])('in an error of status %i: nothing written has it', async (status) => {
    const model = await startModelServer(() => ({
      status,
      headers: { 'x-request-id': API_KEY, 'retry-after': API_KEY },
      body: { error: { code: API_KEY, type: API_KEY, message: texts.join(' ') } },
    }));
    const run = await judgePullRequest({ ...promptEdit(), model });
    expect(run.exitCode).toBe(3);
  });

  it('in the fields of an answer: nothing written has it', async () => {
    const model = await startModelServer((request) => ({
      status: 200,
      body: {
        model: API_KEY,
        choices: [
          {
            finish_reason: API_KEY,
            message: {
              content: isHead(request) ? disguised : texts.join('\n'),
              tool_calls: [
                { id: API_KEY, type: 'function', function: { name: API_KEY, arguments: API_KEY } },
              ],
            },
          },
        ],
      },
    }));
    const run = await judgePullRequest({ ...promptEdit(), model });
    expect(run.result?.evalsets[0]?.trials[0]?.output).toContain('***');
  });
});

describe('T021: the model writes the key in another encoding', () => {
  it('nothing written has it, with unseen characters between its letters neither', async () => {
    const model = await startModelServer((request) =>
      isHead(request) ? `${texts.join(' ')} ${disguised}` : 'right',
    );
    const run = await judgePullRequest({ ...promptEdit(), model });
    expect(run.exitCode).toBe(1);
    expect(run.result?.evalsets[0]?.trials.map(({ output }) => output).join()).not.toContain(
      '\u200B',
    );
  });
});

describe('the key in files of the repository', () => {
  it('is shown in no report', async () => {
    const model = await startModelServer((request) => (isHead(request) ? 'wrong' : 'right'));
    const base = changed(gatedFiles(), {
      [EVALSET_PATH]: EVALSET.replace('@acme/greeters', API_KEY),
      [CASES_PATH]: ['a', 'b', 'c']
        .map((name) =>
          JSON.stringify({
            id: `${name}-${API_KEY}`,
            input: name,
            tags: [API_KEY],
            owner: API_KEY,
            incident: API_KEY,
          }),
        )
        .join('\n'),
    });
    const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT, [`notes/${API_KEY}`]: 'new' });
    const run = await judgePullRequest({ base, head, model });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('&#42;&#42;&#42;');
    expect(run.result?.evalsets[0]?.trials.map(({ caseId }) => caseId)).toContain('a-***');
  });

  it('is shown in no message about a fault', async () => {
    const base = gatedFiles();
    const head = changed(base, { [EVALSET_PATH]: `${EVALSET}${API_KEY}: ${API_KEY}\n` });
    const run = await judgePullRequest({ base, head });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('***');
  });
});

describe('T023: step debugging is on', () => {
  it('nothing written has the key', async () => {
    const model = await startModelServer(() => `right ${API_KEY}`);
    const env = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', DEBUG: '*' };
    const run = await judgePullRequest({ ...promptEdit(), model, env });
    expect(run.result).toBeDefined();
  });
});

describe('a crash outside the run', () => {
  it('is told without the key and without commands, and is no pass', async () => {
    const model = await startModelServer(() => 'hang');
    const thrown = JSON.stringify(`${API_KEY}\n::set-output name=verdict::passed`);
    const script = `setTimeout(() => { throw new Error(${thrown}); }, 1500)`;
    const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}` };
    const run = await judgePullRequest({ ...promptEdit(), model, env });
    expect(run.exitCode).toBe(70);
    expect(run.commands.map(({ name }) => name)).toEqual(['add-mask', 'error']);
    expect(run.log).toContain('Headgate failed: Error: ***');
  });
});
