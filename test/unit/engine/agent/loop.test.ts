import { describe, expect, it } from 'vitest';
import type { AgentSettings, CaseScript } from '../../../../src/domain/agent.ts';
import type { ModelReply, ModelRequest, ToolCall } from '../../../../src/domain/model-call.ts';
import { AgentRun, type AgentRunOptions } from '../../../../src/engine/agent/loop.ts';

const REQUEST: ModelRequest = {
  model: 'gpt',
  parameters: {},
  messages: [
    { role: 'system', content: 'Help.' },
    { role: 'user', content: 'Where is A-1?' },
  ],
  tools: [{ name: 'lookup', parameters: { type: 'object', properties: {} } }],
};
const SETTINGS: AgentSettings = {
  limits: { turns: 4, calls: 5, tokens: 1_000 },
  faults: [],
  gameDay: false,
};
const SCRIPT: CaseScript = {
  simulate: { lookup: [{ result: 'shipped' }] },
  state: {},
  approvals: [],
  faults: [],
  userTurns: [],
};

function start(fields: Partial<AgentRunOptions> = {}): AgentRun {
  return new AgentRun({
    request: REQUEST,
    settings: SETTINGS,
    script: SCRIPT,
    seed: 's',
    ...fields,
  });
}

function reply(content: string, ids: readonly string[] = [], tokens = 10): ModelReply {
  const toolCalls = ids.map((id): ToolCall => ({ id, name: 'lookup', arguments: '{}' }));
  return {
    content,
    toolCalls,
    finishReason: 'stop',
    model: 'gpt-2026',
    usage: { inputTokens: tokens, outputTokens: 0 },
    latencyMs: 1,
    source: 'provider',
  };
}

const callsOf = (run: AgentRun) =>
  run.transcript.entries.filter((entry) => entry.type === 'call').map(({ outcome }) => outcome);

describe('AgentRun', () => {
  it('an answer without a call ends it', () => {
    const run = start();
    run.take(reply('In the shop.'));
    expect(run.isOver).toBe(true);
    expect(run.output).toBe('In the shop.');
    expect(run.transcript.end).toBe('answered');
  });

  it('a call is answered, and the next request holds both', () => {
    const run = start();
    run.take(reply('', ['c1']));
    expect(run.isOver).toBe(false);
    expect(run.request).toEqual({
      ...REQUEST,
      messages: [
        ...REQUEST.messages,
        {
          role: 'assistant',
          content: '',
          toolCalls: [{ id: 'c1', name: 'lookup', arguments: '{}' }],
        },
        { role: 'tool', toolCallId: 'c1', content: 'shipped' },
      ],
    });
  });

  it('an agent that calls for ever is ended by its turns', () => {
    const run = start();
    for (let turn = 0; turn < 4; turn += 1) {
      expect(run.isOver, `turn ${turn}`).toBe(false);
      run.take(reply('', [`c${turn}`]));
    }
    expect(run.transcript.end).toBe('turn-limit');
    expect(callsOf(run)).toHaveLength(4);
  });

  it('two hundred calls in one answer: as many as allowed are run, the rest stand there as not run', () => {
    const run = start();
    run.take(
      reply(
        '',
        Array.from({ length: 200 }, (_, index) => `c${index}`),
      ),
    );
    expect(run.transcript.end).toBe('call-limit');
    expect(callsOf(run).filter((outcome) => outcome === 'answered')).toHaveLength(5);
    expect(callsOf(run).filter((outcome) => outcome === 'not-run')).toHaveLength(195);
  });

  it('the token limit ends it after the answer that reaches it', () => {
    const run = start();
    run.take(reply('', ['c1'], 999));
    expect(run.isOver).toBe(false);
    run.take(reply('', ['c2'], 1));
    expect(run.transcript.end).toBe('token-limit');
  });

  it('the token limit holds where the provider counts no tokens, by the length of what was sent', () => {
    const run = start();
    const { usage: _usage, ...uncounted } = reply('a'.repeat(4_000), ['c1']);
    run.take(uncounted);
    expect(run.transcript.end).toBe('token-limit');
  });

  it('calls with the same id, or none, get their own', () => {
    const run = start();
    run.take(reply('', ['same', 'same', '']));
    const ids = run.transcript.entries.flatMap((entry) => (entry.type === 'call' ? entry.id : []));
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe('same');
  });

  it('further turns of the user follow answers without a call, and count against the limit', () => {
    const run = start({ script: { ...SCRIPT, userTurns: ['And A-2?', 'Thanks.'] } });
    run.take(reply('In the shop.'));
    expect(run.request.messages.at(-1)).toEqual({ role: 'user', content: 'And A-2?' });
    run.take(reply('', ['c1']));
    run.take(reply('Shipped.'));
    expect(run.request.messages.at(-1)).toEqual({ role: 'user', content: 'Thanks.' });
    run.take(reply('Bye.'));
    expect(run.transcript.end).toBe('answered');
    expect(run.output).toBe('Bye.');
  });

  it('a turn of the user that the limit leaves no room for is no pass by silence', () => {
    const limits = { ...SETTINGS.limits, turns: 1 };
    const script = { ...SCRIPT, userTurns: ['And A-2?'] };
    const run = start({ script, settings: { ...SETTINGS, limits } });
    run.take(reply('In the shop.'));
    expect(run.transcript.end).toBe('turn-limit');
  });

  it('a user whom a model plays sees the conversation from the other side, until it is done', () => {
    const user = { model: 'actor', script: 'You want A-1.', turns: 3 };
    const run = start({ script: { ...SCRIPT, user } });
    run.take(reply('Which order?'));
    expect(run.isUserAsked).toBe(true);
    expect(run.request).toMatchObject({
      model: 'actor',
      messages: [
        { role: 'system', content: expect.stringContaining('You want A-1.') },
        { role: 'assistant', content: 'Where is A-1?' },
        { role: 'user', content: 'Which order?' },
      ],
    });
    expect(run.request.tools).toBeUndefined();
    run.take(reply('A-1, please.'));
    expect(run.isUserAsked).toBe(false);
    expect(run.request.messages.at(-1)).toEqual({ role: 'user', content: 'A-1, please.' });
    run.take(reply('Shipped.'));
    run.take(reply(' DONE '));
    expect(run.transcript.end).toBe('answered');
    expect(run.output).toBe('Shipped.');
  });

  it('a person who terminates or takes over ends it', () => {
    const policy = {
      name: 'p',
      version: '1.0.0',
      retrievalOnly: false,
      needApproval: ['lookup'],
      lookUps: [],
      never: [],
      forbiddenContent: [],
      dataScopes: [],
    };
    const ended = (answer: 'terminate' | 'escalate' | 'reject') => {
      const approvals = [{ tool: 'lookup', answer }] as const;
      const run = start({ policy, script: { ...SCRIPT, approvals } });
      run.take(reply('', ['c1', 'c2']));
      return [run.isOver ? run.transcript.end : 'goes on', ...callsOf(run)];
    };
    expect(ended('terminate')).toEqual(['terminated', 'not-approved', 'not-run']);
    expect(ended('escalate')).toEqual(['escalated', 'not-approved', 'not-run']);
    expect(ended('reject')).toEqual(['goes on', 'not-approved', 'not-approved']);
  });
});
