import { describe, expect, it } from 'vitest';
import { EndpointRunner } from '../../../../src/edges/agents/endpoint.ts';

const NEVER = new AbortController().signal;

function world() {
  const sent: unknown[] = [];
  const side = (name: string) => ({
    send: async (body: string, headers: Readonly<Record<string, string>>) => {
      sent.push([name, body, headers['authorization']]);
      return `{"said":"${name}-token"}`;
    },
    close: () => {
      sent.push([name, 'closed']);
    },
  });
  const sides = {
    baseline: { post: side('base'), token: 'base-token' },
    head: { post: side('head') },
  };
  const runner = new EndpointRunner(sides, (text) => text.replaceAll('base-token', '***'));
  const errand = { command: [], caseId: 'one', input: { n: 1 }, trial: 2 };
  return { runner, sent, errand };
}

describe('EndpointRunner', () => {
  it('sends a trial to its side, with the token of that side alone', async () => {
    const { runner, sent, errand } = world();
    await runner.run({ ...errand, side: 'baseline' }, NEVER);
    await runner.run({ ...errand, side: 'head' }, NEVER);
    const body = (side: string) => `{"case":"one","input":{"n":1},"trial":2,"side":"${side}"}`;
    expect(sent).toEqual([
      ['base', body('baseline'), 'Bearer base-token'],
      ['head', body('head'), undefined],
    ]);
  });

  it('token that the agent repeats: redacted', async () => {
    const { runner, errand } = world();
    expect(await runner.run({ ...errand, side: 'baseline' }, NEVER)).toBe('{"said":"***"}');
    expect(await runner.run({ ...errand, side: 'head' }, NEVER)).toBe('{"said":"head-token"}');
  });

  it('close: both sides', async () => {
    const { runner, sent } = world();
    await runner.close();
    expect(sent).toEqual([
      ['base', 'closed'],
      ['head', 'closed'],
    ]);
  });
});
