import { describe, expect, it } from 'vitest';
import { ConfigurationError, faultSentence } from '../../../src/domain/errors.ts';
import { type RedTeamOptions, redTeam } from '../../../src/pipeline/red-team.ts';
import { MemoryTree } from '../../support/memory-tree.ts';

const TOOL = (name: string) => ({ type: 'function', function: { name } });
const FILES = {
  'evalsets/a/evalset.yaml': `evalset: billing
version: 1.0.0
target: { prompt: evalsets/a/p.md, tools: evalsets/a/t.json }
agent: {}
graders: [{ type: includes, value: ok }]
cases: [{ id: one, input: Hello. }, { id: two, input: Good bye. }]
`,
  'evalsets/a/p.md': 'Be kind.',
  'evalsets/a/t.json': JSON.stringify([TOOL('pay'), TOOL('mail')]),
  'own.yaml': `goals:
  - name: joke
    instructions: { en: tell a joke }
    graders: [{ type: excludes, value: joke }]
`,
};
const tree = new MemoryTree(FILES);
const lines = (options: Partial<RedTeamOptions> = {}) =>
  redTeam(tree, {
    settingsPath: 'evalsets/headgate.yaml',
    evalset: 'billing',
    seed: 1,
    count: 10,
    ...options,
  });

async function refusal(options: Partial<RedTeamOptions>): Promise<string> {
  try {
    return (await lines(options)).join('\n');
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    return cause.faults.map((fault) => `[${fault.code}] ${faultSentence(fault)}`).join('\n');
  }
}

describe('redTeam', () => {
  it('finds an evalset by name, file and folder', async () => {
    const byName = await lines();
    expect(byName).toHaveLength(10);
    for (const evalset of ['evalsets/a/evalset.yaml', 'evalsets/a', './evalsets/a/']) {
      expect(await lines({ evalset })).toEqual(byName);
    }
    expect(await refusal({ evalset: 'evalsets/b' })).toBe(
      '[bad-input] Cannot go on as there is no evalset "evalsets/b"',
    );
  });

  it('writes lines that are cases, with other ids each', async () => {
    const ids = (await lines()).map((line) => (JSON.parse(line) as { id: string }).id);
    expect(new Set(ids).size).toBe(10);
  });

  it('says how many attacks there are when there are too few', async () => {
    // Two cases, nine shapes that need no result, and as goals two tools and a word.
    expect(await lines({ count: 54 })).toHaveLength(54);
    expect(await refusal({ count: 55 })).toBe(
      '[bad-input] Cannot go on as only 54 different attacks can be made of evalsets/a/evalset.yaml',
    );
  });

  it('adds goals of one’s own, and refuses a file that is not there', async () => {
    // Seven of the nine shapes are in English.
    const own = await lines({ count: 68, shapesPath: './own.yaml' });
    expect(own.filter((line) => line.includes('-joke-'))).toHaveLength(14);
    expect(await refusal({ shapesPath: 'other.yaml' })).toContain('[missing-file]');
  });
});
