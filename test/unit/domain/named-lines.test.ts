import { describe, expect, it } from 'vitest';
import { AGENT_SIDE } from '../../../src/domain/agent.ts';
import { readNamedLines, secretsIn } from '../../../src/domain/named-lines.ts';

describe('readNamedLines', () => {
  it('reads names and values without white space, and leaves out what is empty', () => {
    const text = '\n  triage.base = https://a.example/?x=1 \ntriage.head=\n';
    expect(readNamedLines(text, AGENT_SIDE)).toEqual({
      values: { 'triage.base': 'https://a.example/?x=1' },
    });
  });

  it('line without a name, with a name of another kind, or that repeats one: its number alone', () => {
    const wrong = (wrongLine: number, isRepeated = false) => ({ wrongLine, isRepeated });
    expect(readNamedLines('https://a.example', AGENT_SIDE)).toEqual(wrong(1));
    expect(readNamedLines('triage.base=a\n\ntriage.side=b', AGENT_SIDE)).toEqual(wrong(3));
    expect(readNamedLines('triage=a', AGENT_SIDE)).toEqual(wrong(1));
    expect(readNamedLines('triage.head=a\ntriage.head=a', AGENT_SIDE)).toEqual(wrong(2, true));
  });

  it('name that every object has: a name like another', () => {
    const read = readNamedLines('constructor=a', /^[a-z]+$/);
    expect(read).toEqual({ values: { constructor: 'a' } });
  });
});

describe('secretsIn', () => {
  it('a key alone or by name, with and without the name', () => {
    expect(secretsIn(' sk-1=2 \n', 'plain')).toEqual(['sk-1=2', '2']);
    expect(secretsIn('lab=key-1', 'plain')).toEqual(['lab=key-1', 'key-1']);
  });

  it('lines with names: without the name, which messages have to tell', () => {
    expect(secretsIn('triage.head = token-1\nanthropic=key-1', 'named')).toEqual([
      'token-1',
      'key-1',
    ]);
    expect(secretsIn('Triage.head=token-1', 'named')).toEqual(['Triage.head=token-1']);
  });
});
