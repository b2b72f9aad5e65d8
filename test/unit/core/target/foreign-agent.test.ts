import { describe, expect, it } from 'vitest';
import {
  endpointAgent,
  foreignProvider,
  isForeignProvider,
  standInPrompt,
} from '../../../../src/core/target/foreign-agent.ts';
import type { TreeEntry } from '../../../../src/domain/revision.ts';

const entry = (path: string, objectId = '1'): TreeEntry => ({
  path,
  objectId,
  mode: '100644',
});
const textOf = (place: readonly string[], files: readonly TreeEntry[]) =>
  standInPrompt('(command)', place, files).messages[0]?.template;

describe('foreignProvider', () => {
  it('command and endpoint: a provider that no settings can name; a prompt: none', () => {
    expect(foreignProvider({ command: ['node'] })).toBe('(command)');
    expect(foreignProvider({ http: 'triage' })).toBe('(http) triage');
    expect(foreignProvider({})).toBeUndefined();
    expect(['(command)', '(http) triage'].every(isForeignProvider)).toBe(true);
    expect(isForeignProvider('http')).toBe(false);
  });

  it('endpointAgent: the name that the evalset gave', () => {
    expect(endpointAgent('(http) triage')).toBe('triage');
    expect(endpointAgent('(command)')).toBeUndefined();
  });
});

describe('standInPrompt', () => {
  const place = ['node', 'run.mjs'];
  const files = [entry('a'), entry('b')];

  it('same place and files, in whatever order: the same text', () => {
    expect(textOf(place, [entry('b'), entry('a')])).toBe(textOf(place, files));
  });

  it('another word, another address, another, moved or executable file: another text', () => {
    const texts = [
      textOf(place, files),
      textOf(['node run.mjs'], files),
      textOf(['https://agent.example/run'], files),
      textOf(place, [entry('a'), entry('b', '2')]),
      textOf(place, [entry('a'), entry('c')]),
      textOf(place, [entry('a'), { ...entry('b'), mode: '100755' }]),
      textOf(place, [entry('a')]),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });
});
