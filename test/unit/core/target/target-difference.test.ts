import { describe, expect, it } from 'vitest';
import { targetChanges } from '../../../../src/core/target/target-difference.ts';
import type { Target } from '../../../../src/domain/target.ts';

const targetOf = (never: readonly string[], allowed: readonly string[], tools: string[] = []) =>
  ({
    prompt: { path: 'p.md', format: 'text', messages: [], parameters: {} },
    tools: { path: 't.json', tools: tools.map((name) => ({ name, parameters: {} })) },
    policy: {
      path: 'p.yaml',
      text: '',
      document: { never: [...never], actions: { allowed: [...allowed] } },
    },
  }) satisfies Target;

describe('targetChanges', () => {
  it('says of each change what it is about, the gravest first', () => {
    expect(targetChanges(targetOf(['Lie.'], ['a']), targetOf([], [], ['void']))).toEqual([
      { part: 'policy', effect: 'widened', what: 'never-rule dropped: "Lie."' },
      { part: 'policy', effect: 'narrowed', what: 'a no longer allowed' },
      { part: 'tools', effect: 'widened', what: 'tool void added' },
    ]);
  });

  it('tells a hundred changes and counts the rest, as grave as the gravest of them', () => {
    const many = Array.from({ length: 150 }, (_, index) => `action-${index}`);
    const changes = targetChanges(targetOf([], many), targetOf([], []));
    expect(changes).toHaveLength(101);
    expect(changes.at(-1)).toEqual({
      part: 'policy',
      effect: 'narrowed',
      what: 'and 50 more changes',
    });
    const wider = targetChanges(targetOf([], many), targetOf([], ['dangerous']));
    expect(wider[0]).toEqual({ part: 'policy', effect: 'widened', what: 'dangerous now allowed' });
  });

  it('finds nothing between equal targets', () => {
    expect(targetChanges(targetOf(['a'], ['b'], ['c']), targetOf(['a'], ['b'], ['c']))).toEqual([]);
  });
});
