import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gateCommand } from '../support/gate-command.ts';
import {
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { startLoopbackServer } from '../support/loopback-server.ts';
import { chatBodies, responsesBodies } from '../support/model-bodies.ts';

const FIRST_TOKEN = EVALSET.replace('10pp }', '10pp, p95FirstTokenRise: 100% }');

const INTERFACES = [
  { api: 'chat', path: '/v1/chat/completions' },
  { api: 'responses', path: '/v1/responses' },
];

interface Asked {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A server that streams where it is asked to, by the interface it is asked at; head's first token is late. */
async function startStreamingServer(headLateMs: number) {
  const asked: Asked[] = [];
  const { origin } = await startLoopbackServer(async (request, response) => {
    const body = (await json(request)) as Asked['body'];
    asked.push({ path: request.url ?? '', body });
    const bodies = request.url === responsesBodies.path ? responsesBodies : chatBodies;
    const isHead = JSON.stringify(body).includes('Release 2');
    if (body['stream'] !== true) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(bodies.answer('right')));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    await sleep(20 + (isHead ? headLateMs : 0));
    const events = bodies.events(['ri', 'ght']);
    for (const event of events) response.write(`data: ${JSON.stringify(event)}\n\n`);
    response.end('data: [DONE]\n\n');
  });
  return { url: `${origin}/v1`, asked };
}

const base = (evalset: string, provider = '') =>
  changed(gatedFiles(20), {
    [EVALSET_PATH]: evalset,
    [SETTINGS_PATH]: `${SETTINGS}${provider}  concurrency: 40\n`,
  });

function gateOf(url: string, files: Map<string, string>) {
  return gateCommand(files, changed(files, { [PROMPT_PATH]: EDITED_PROMPT }), url);
}

const firstTokensOf = (gate: ReturnType<typeof gateOf>) =>
  gate.result()?.evalsets[0]?.trials.map(({ firstTokenMs }) => firstTokenMs);

describe('streaming', () => {
  it.each(INTERFACES)(
    '$api with p95FirstTokenRise: streams, and a first token that is late regresses',
    async (way) => {
      const { url, asked } = await startStreamingServer(800);
      const gate = gateOf(url, base(FIRST_TOKEN, `  api: ${way.api}\n`));
      const run = await gate.run();
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toMatch(/p95 first token: \+\d+.*: regressed/);
      expect(new Set(asked.map(({ path, body }) => `${path} ${body['stream']}`))).toEqual(
        new Set([`${way.path} true`]),
      );
      expect(gate.trials()?.every((trial) => trial.endsWith('passed right'))).toBe(true);
      expect(firstTokensOf(gate)?.every((ms) => ms !== undefined && ms >= 20)).toBe(true);
    },
  );

  it('first token as early as before: passes', async () => {
    const { url } = await startStreamingServer(0);
    const gate = gateOf(url, base(FIRST_TOKEN));
    const run = await gate.run();
    expect(run.stdout).toMatch(/p95 first token: .*: (?:passed|inconclusive)/);
    expect(gate.result()?.decision.verdict).not.toBe('regressed');
  });

  it.each(INTERFACES)('$api without that budget: not streamed', async ({ api, path }) => {
    const { url, asked } = await startStreamingServer(800);
    const gate = gateOf(url, base(EVALSET, `  api: ${api}\n`));
    expect((await gate.run()).exitCode).toBe(0);
    expect(asked.filter(({ body }) => body['stream'] === true)).toEqual([]);
    expect(new Set(asked.map((one) => one.path))).toEqual(new Set([path]));
    expect(firstTokensOf(gate)?.filter((ms) => ms !== undefined)).toEqual([]);
  });

  it('answer that was kept without a first token: asked again, and no other', async () => {
    const { url, asked } = await startStreamingServer(0);
    const gate = gateOf(url, base(EVALSET));
    await gate.run();
    const before = asked.length;
    const streamed = gateOf(url, base(FIRST_TOKEN));
    const store = ['--trial-store', `${gate.folder}/.headgate/trial-store.jsonl`];
    const run = await streamed.run({ words: store });
    expect(run.stdout).toContain('time to the first token:');
    const again = asked.length;
    expect(again).toBeGreaterThan(before);
    await streamed.run({ words: store });
    expect(asked).toHaveLength(again);
  });
});
