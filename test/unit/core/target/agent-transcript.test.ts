import { describe, expect, it } from 'vitest';
import { readAgentReport } from '../../../../src/core/target/agent-transcript.ts';

const read = (value: unknown) => readAgentReport(JSON.stringify(value));
const problemOf = (value: unknown) => {
  const result = read(value);
  return result.ok ? undefined : result.problem;
};
const message = { type: 'message', role: 'assistant', content: 'Done.' };

describe('readAgentReport, sound', () => {
  it('messages, a call and usage: all of it, with the last answer as the output', () => {
    const call = { type: 'call', name: 'look_up', arguments: { id: 'A-1' }, result: { total: 3 } };
    expect(
      read({
        entries: [message, call, { ...message, content: 'It is 3.' }],
        finalState: { seen: true },
        usage: { inputTokens: 5, outputTokens: 2 },
      }),
    ).toEqual({
      ok: true,
      report: {
        transcript: {
          entries: [
            message,
            {
              type: 'call',
              id: 'call_1',
              name: 'look_up',
              arguments: '{"id":"A-1"}',
              parsed: { id: 'A-1' },
              outcome: 'answered',
              result: '{"total":3}',
            },
            { ...message, content: 'It is 3.' },
          ],
          finalState: { seen: true },
          end: 'answered',
        },
        output: 'It is 3.',
        usage: { inputTokens: 5, outputTokens: 2 },
      },
    });
  });

  it('call that a person did not approve: with the approval', () => {
    const call = {
      type: 'call',
      id: 'a',
      name: 'send',
      arguments: {},
      outcome: 'not-approved',
      approval: 'reject',
    };
    expect(read({ entries: [call] })).toMatchObject({
      report: {
        output: '',
        transcript: { entries: [{ id: 'a', approval: { answer: 'reject', by: 'script' } }] },
      },
    });
  });
});

describe('readAgentReport, unsound', () => {
  it.each([
    ['a list', [], 'the transcript must be an object'],
    ['no entries', {}, 'entries must be a list'],
    ['an unknown field', { entries: [], passed: true }, 'unknown field "passed"'],
    ['an unknown field of an entry', { entries: [{ ...message, breach: '' }] }, 'field "breach"'],
    [
      'an unknown type',
      { entries: [{ type: 'grade' }] },
      'entries[0].type must be message or call',
    ],
    ['an unknown role', { entries: [{ ...message, role: 'tool' }] }, 'entries[0].role must be one'],
    [
      'content that is no text',
      { entries: [{ ...message, content: 1 }] },
      'content must be a text',
    ],
    [
      'arguments as a text',
      { entries: [{ type: 'call', name: 'a', arguments: '{}' }] },
      'an object',
    ],
    [
      'a negative usage',
      { entries: [], usage: { inputTokens: -1, outputTokens: 0 } },
      'usage.input',
    ],
    ['an unknown end', { entries: [], end: 'passed' }, 'end must be one of'],
    ['too many entries', { entries: Array(1001).fill(message) }, 'entries are more than 1000'],
    [
      'a text that is too long',
      { entries: [{ ...message, content: 'x'.repeat(262_145) }] },
      'over',
    ],
  ])('%s: refused, with the place', (_, value, problem) => {
    expect(problemOf(value)).toContain(problem);
  });

  it('no JSON, and JSON that is too deep: refused', () => {
    expect(readAgentReport('oops')).toMatchObject({ problem: 'the transcript is no JSON' });
    const deep = `{"entries":[],"finalState":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`;
    expect(readAgentReport(deep)).toMatchObject({
      problem: 'it is nested deeper than 64 levels',
    });
  });

  it('as many entries and signs as there may be: let through', () => {
    expect(problemOf({ entries: Array(1000).fill(message) })).toBeUndefined();
    const long = { ...message, content: 'x'.repeat(262_144) };
    expect(problemOf({ entries: [long] })).toBeUndefined();
  });
});
