import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../src/core/document/yaml.ts';
import { isPromptEvalset, readPromptEvalset } from '../../../../src/core/evalset/prompt-evalset.ts';
import { DEFAULTS } from '../../../support/evalsets.ts';
import { told } from '../../../support/faults.ts';

function documentOf(text: string) {
  const { document } = parseYaml('prompts/a.prompt.yml', text);
  if (document === undefined) throw new Error('not readable');
  return document;
}
const read = (text: string) => {
  const mustPass = { cases: ['x'], tags: ['safety'], mode: 'confirmed' as const };
  const budget = { ...DEFAULTS.budget, mustPass };
  const { evalset } = readPromptEvalset(documentOf(text), { ...DEFAULTS, budget });
  if (evalset === undefined) throw new Error('no evalset');
  return evalset;
};

describe('isPromptEvalset', () => {
  it('needs both test data and evaluators', () => {
    const isOne = (text: string) => isPromptEvalset(documentOf(text));
    expect(isOne('testData: [{ a: 1 }]\nevaluators: [{ name: e }]\n')).toBe(true);
    expect(isOne('testData: [{ a: 1 }]\nevaluators: []\n')).toBe(false);
    expect(isOne('testData: []\nevaluators: [{ name: e }]\n')).toBe(false);
    expect(isOne('testData: { a: 1 }\nevaluators: [{ name: e }]\n')).toBe(false);
    expect(isOne('')).toBe(false);
  });
});

describe('readPromptEvalset', () => {
  it('makes a case of each row and a grader of each evaluator', () => {
    const evalset = read(`description: Sums up.
testData:
  - { input: long text, expected: short }
  - { topic: cats }
  - 5
evaluators:
  - { name: same, string: { equals: "{{expected}}" } }
  - { name: short, string: { contains: Short } }
  - { name: starts, string: { startsWith: The } }
  - { name: ends, string: { endsWith: . } }
`);
    expect(evalset).toMatchObject({
      name: 'prompts/a',
      path: 'prompts/a.prompt.yml',
      description: 'Sums up.',
      target: { prompt: 'prompts/a.prompt.yml' },
      trials: DEFAULTS.trials,
      budget: DEFAULTS.budget,
      statistics: DEFAULTS.statistics,
      sources: [{ path: 'prompts/a.prompt.yml', role: 'prompt' }],
      deferredFaults: [],
    });
    expect(
      evalset.cases.map(({ id, input, variables, expected, position }) => [
        id,
        input,
        variables,
        expected,
        position.line,
      ]),
    ).toEqual([
      ['row-1', 'long text', { input: 'long text' }, 'short', 3],
      ['row-2', { topic: 'cats' }, { topic: 'cats' }, undefined, 4],
    ]);
    expect(
      evalset.cases[1]?.graders.map(({ name, type, options }) => [name, type, options]),
    ).toEqual([
      ['same', 'exact-match', { expected: '{{expected}}', trim: false }],
      ['short', 'includes', { value: 'Short', ignoreCase: true }],
      ['starts', 'starts-with', { value: 'The', ignoreCase: true }],
      ['ends', 'ends-with', { value: '.', ignoreCase: true }],
    ]);
  });

  it('defers what it cannot judge until the evalset runs', () => {
    const evalset = read(`testData: [{ a: 1 }]
evaluators:
  - { name: judge, llm: { modelId: x } }
  - { name: similar, uses: github/similarity }
  - { name: fine, string: { contains: a } }
`);
    expect(told(evalset.deferredFaults)).toEqual([
      '[unsupported-evaluator] Cannot read prompts/a.prompt.yml:3:5 as evaluator judge needs a model that judges, which Headgate does not have yet',
      '[unsupported-evaluator] Cannot read prompts/a.prompt.yml:4:5 as evaluator similar needs a model that judges, which Headgate does not have yet',
    ]);
  });

  it('takes its name from its path, whatever ending the path has', () => {
    const nameOf = (path: string) => {
      const { document } = parseYaml(path, 'testData: [{ a: 1 }]\nevaluators: [{ string: {} }]\n');
      return document && readPromptEvalset(document, DEFAULTS).evalset?.name;
    };
    expect(['a.yaml', 'b/c.prompt.yaml', 'x.yml.prompt.yml'].map(nameOf)).toEqual([
      'a',
      'b/c',
      'x.yml',
    ]);
  });

  it('calls an evaluator without a name by its number', () => {
    const { deferredFaults, cases } = read('testData: [{ a: 1 }]\nevaluators: [{}]\n');
    expect(deferredFaults[0]?.problem).toMatch(/^evaluator evaluator 1 needs a model that judges/);
    expect(cases[0]).toMatchObject({ tags: [], graders: [] });
  });

  it('is an evalset without cases where no row is a mapping', () => {
    const evalset = read('testData: [1]\nevaluators: [{ name: e, string: { equals: a } }]\n');
    expect(told(evalset.deferredFaults)).toEqual([
      '[no-cases] Cannot read prompts/a.prompt.yml:1:11 as the evalset has no cases',
    ]);
  });
});
