import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../src/core/document/yaml.ts';
import { referencedFiles } from '../../../../src/core/evalset/parse.ts';
import { placeOf } from '../../../../src/domain/errors.ts';
import { DEFAULTS, EVALSET_FILE, readEvalsetText } from '../../../support/evalsets.ts';
import { told } from '../../../support/faults.ts';

const HEAD = `evalset: a
version: 1.4.0
target: { prompt: prompts/a.md }
`;
const GRADERS = 'graders: [{ type: includes, value: ok }]\n';
const faultsOf = (text: string, files?: Record<string, string>) =>
  told(readEvalsetText(text, files).faults);

describe('readEvalset', () => {
  it('reads everything that a file may say', () => {
    const text = `evalset: triage
version: 1.4.0
owner: "@acme/ai"
description: Tier 1.
runbook: runbooks/a.md
target: { prompt: p.yml, tools: t.json, policy: y.yaml, watch: ["src/**"] }
trials: { min: 2, max: 8 }
budget: { passRateDrop: 5pp, mustPass: { cases: [one], tags: [safety] }, byTag: { eu: 1pp } }
floor: { passRate: 90% }
statistics: { mode: fixed, falseRed: 1% }
passScore: 50%
graders:
  - { type: includes, value: "{{ expected }}" }
  - { type: json-match, name: queue, path: /q, expected: 1, weight: 2, required: true, tags: [safety] }
cases:
  - id: one
    input: { ticket: hi }
    expected: ok
    tags: [safety, eu]
    incident: INC-1
    owner: ada
    note: why
    weight: 2
    cluster: call-1
    graders: [{ type: json-match, path: /p, expected: null }]
  - { id: two, input: text }
`;
    const { evalset, faults } = readEvalsetText(text);
    expect(told(faults)).toEqual([]);
    const includes = {
      type: 'includes',
      name: 'includes 1',
      options: { value: '{{ expected }}' },
      weight: 1,
      required: false,
      tags: [],
      position: { file: EVALSET_FILE, line: 13, column: 5 },
    };
    const queue = {
      type: 'json-match',
      name: 'queue',
      options: { path: '/q', expected: 1 },
      weight: 2,
      required: true,
      tags: ['safety'],
      position: { file: EVALSET_FILE, line: 14, column: 5 },
    };
    expect(evalset).toEqual({
      name: 'triage',
      version: '1.4.0',
      path: EVALSET_FILE,
      owner: '@acme/ai',
      description: 'Tier 1.',
      runbook: 'runbooks/a.md',
      target: { prompt: 'p.yml', tools: 't.json', policy: 'y.yaml' },
      watch: ['src/**'],
      trials: { min: 2, max: 8 },
      budget: {
        passRateDrop: 0.05,
        mustCatch: 0.1,
        byTag: { eu: { passRateDrop: 0.01, mustCatch: 0.02 } },
        mustPass: { cases: ['one'], tags: ['safety'], mode: 'confirmed' },
        floorPassRate: 0.9,
      },
      statistics: { ...DEFAULTS.statistics, mode: 'fixed', falseRed: 0.01 },
      passScore: 0.5,
      cases: [
        {
          id: 'one',
          input: { ticket: 'hi' },
          variables: { ticket: 'hi', input: { ticket: 'hi' } },
          expected: 'ok',
          tags: ['safety', 'eu'],
          incident: 'INC-1',
          owner: 'ada',
          note: 'why',
          importance: 2,
          cluster: 'call-1',
          graders: [includes, queue, expect.objectContaining({ name: 'json-match /p' })],
          position: { file: EVALSET_FILE, line: 16, column: 9 },
        },
        {
          id: 'two',
          input: 'text',
          variables: { input: 'text' },
          tags: [],
          importance: 1,
          graders: [includes],
          position: { file: EVALSET_FILE, line: 26, column: 11 },
        },
      ],
      sources: [
        { path: EVALSET_FILE, role: 'evalset' },
        { path: 'p.yml', role: 'prompt' },
        { path: 't.json', role: 'tools' },
        { path: 'y.yaml', role: 'policy' },
      ],
      deferredFaults: [],
    });
  });

  it('takes budget and trials from the defaults and asks for a full score', () => {
    const { evalset } = readEvalsetText(`${HEAD}${GRADERS}cases: [{ id: a, input: 1 }]\n`);
    expect(evalset).toMatchObject({ ...DEFAULTS, passScore: 1, watch: [] });
    expect(evalset && 'owner' in evalset).toBe(false);
  });

  it.each([
    ['c.jsonl', '{"id":"a","input":1}\n\n{"id":"b","input":null}\n', ['1:7', '3:7']],
    ['c.json', '[{"id":"a","input":1},\n{"id":"b","input":null}]', ['1:8', '2:7']],
    ['c.yaml', '- { id: a, input: 1 }\n- { id: b, input: null }\n', ['1:9', '2:9']],
  ])('reads the cases of %s with their places', (name, text, places) => {
    const { evalset, faults } = readEvalsetText(`${HEAD}${GRADERS}cases: ./x/../${name}\n`, {
      [name]: text,
    });
    expect(faults).toEqual([]);
    expect(evalset?.cases.map((item) => placeOf(item.position))).toEqual(
      places.map((place) => `evalsets/a/${name}:${place}`),
    );
    expect(evalset?.sources).toContainEqual({ path: `evalsets/a/${name}`, role: 'evalset' });
  });

  it('lets a field of the input not pass for the input itself', () => {
    const { evalset } = readEvalsetText(
      `${HEAD}${GRADERS}cases: [{ id: a, input: { input: inner, expected: guess } }]\n`,
    );
    expect(evalset?.cases[0]?.variables).toEqual({
      input: { input: 'inner', expected: 'guess' },
      expected: 'guess',
    });
  });

  it('reports faults of every file together, each once', () => {
    const text = `${HEAD}graders: [{ type: json-schema, schema: s.json }]\ncases: c.jsonl\nnope: 1\n`;
    const cases = [
      '{"id":"a","input":1,"input":2}',
      '{"id":"a","input":1,"tag":[]}',
      '[1]',
      '{"id":"b"',
      '{"id":"c"}',
    ].join('\n');
    expect(faultsOf(text, { 'c.jsonl': cases, 's.json': '{"type": object}' })).toEqual([
      '[unknown-field] Cannot read evalsets/a/evalset.yaml:6:1 as nope is no field of this format',
      '[duplicate-key] Cannot read evalsets/a/c.jsonl:1:21 as the same key stands twice in one mapping',
      "[bad-json] Cannot read evalsets/a/c.jsonl:4:10 as it is not valid JSON (Expected ',' or '}' after property value)",
      '[unknown-field] Cannot read evalsets/a/c.jsonl:2:21 as tag is no field of this format',
      '[wrong-type] Cannot read evalsets/a/c.jsonl:3:1 as the file must be a case: found [1]',
      '[missing-field] Cannot read evalsets/a/c.jsonl:5:1 as input is missing',
      "[bad-json] Cannot read evalsets/a/s.json:1:10 as it is not valid JSON (Unexpected token 'o')",
      '[duplicate-case] Cannot read evalsets/a/c.jsonl:2:7 as case id a is used twice',
    ]);
  });

  it('finds ids used twice, cases that nothing grades and evalsets without cases', () => {
    const graders = 'graders: [{ type: includes, value: ok, tags: [eu] }]\n';
    const cases = 'cases:\n  - { id: a, input: 1, tags: [eu] }\n  - { id: a, input: 2 }\n';
    const { faults } = readEvalsetText(HEAD + graders + cases);
    expect(told(faults)).toEqual([
      '[duplicate-case] Cannot read evalsets/a/evalset.yaml:7:11 as case id a is used twice',
      '[no-grader] Cannot read evalsets/a/evalset.yaml:7:11 as no grader applies to case a',
    ]);
    expect(faults[0]?.hint).toBe('It stands first at evalsets/a/evalset.yaml:6.');
    expect(faultsOf(`${HEAD}cases: []\n`)).toEqual([
      '[no-cases] Cannot read evalsets/a/evalset.yaml:4:8 as the evalset has no cases',
    ]);
    expect(faultsOf(`${HEAD}cases: c.jsonl\n`, { 'c.jsonl': '\n' })).toEqual([
      '[no-cases] Cannot read evalsets/a/evalset.yaml:4:8 as the evalset has no cases',
    ]);
  });

  it('says which files are missing and draws nothing else from that', () => {
    expect(faultsOf(`${HEAD}${GRADERS}cases: c.jsonl\n`)).toEqual([
      '[missing-file] Cannot read evalsets/a/evalset.yaml:5:8 as evalsets/a/c.jsonl does not exist',
    ]);
    const graders = 'graders: [{ type: json-schema, schema: ../s.json }]\n';
    expect(faultsOf(`${HEAD}${graders}cases: [{ id: a, input: 1 }]\n`)).toEqual([
      '[missing-file] Cannot read evalsets/a/evalset.yaml:4:11 as schema evalsets/s.json does not exist',
    ]);
  });

  it('gives all graders that name one schema the same object, so that it is compiled once', () => {
    const text = `${HEAD}graders: [{ type: json-schema, schema: s.json }]\ncases: c.jsonl\n`;
    const cases = '{"id":"a","input":1}\n{"id":"b","input":1}\n';
    const { evalset } = readEvalsetText(text, { 'c.jsonl': cases, 's.json': '{"type":"object"}' });
    const [first, second] = evalset?.cases.map((item) => item.graders[0]?.options['schema']) ?? [];
    expect(first).toEqual({ type: 'object' });
    expect(second).toBe(first);
    expect(evalset?.sources.filter(({ path }) => path === 'evalsets/a/s.json')).toHaveLength(1);
  });

  it('refuses must-pass cases and tags that no case has, in its own budget only', () => {
    const rest = `${GRADERS}cases: [{ id: a, input: 1 }]\n`;
    const own = 'budget: { mustPass: { cases: [a, b], tags: [safety] } }\n';
    expect(faultsOf(HEAD + own + rest)).toEqual([
      '[unknown-must-pass-case] Cannot read evalsets/a/evalset.yaml:4:11 as budget.mustPass names case b, which the evalset does not have',
      '[unknown-must-pass-case] Cannot read evalsets/a/evalset.yaml:4:11 as budget.mustPass names tag safety, which no case carries',
    ]);
    const mustPass = { cases: [], tags: ['safety'], mode: 'confirmed' as const };
    const defaults = { ...DEFAULTS, budget: { ...DEFAULTS.budget, mustPass } };
    const { evalset, faults } = readEvalsetText(HEAD + rest, {}, defaults);
    expect(told(faults)).toEqual([]);
    expect(evalset?.budget.mustPass).toEqual(mustPass);
  });

  it('cannot be led out of the tree by dots', () => {
    const text = `${HEAD}${GRADERS}cases: ../../../../../etc/cases.jsonl\n`;
    expect(faultsOf(text)).toEqual([
      '[missing-file] Cannot read evalsets/a/evalset.yaml:5:8 as etc/cases.jsonl does not exist',
    ]);
  });

  it('gives no evalset where name or prompt are missing', () => {
    const { evalset, faults } = readEvalsetText('version: 1.0.0\ncases: []\ntarget: {}\n');
    expect(evalset).toBeUndefined();
    expect(told(faults)).toContain(
      '[missing-field] Cannot read evalsets/a/evalset.yaml:1:1 as evalset is missing',
    );
  });
});

describe('referencedFiles', () => {
  it('names the file of cases and every schema that is a path', () => {
    const filesOf = (text: string) => {
      const { document } = parseYaml('evalsets/a/evalset.yaml', text);
      return document && referencedFiles(document);
    };
    expect(filesOf('cases: c.jsonl\ngraders: [{ schema: s.json }, { schema: {} }, 5]\n')).toEqual([
      'evalsets/a/c.jsonl',
      'evalsets/a/s.json',
    ]);
    expect(filesOf('cases: [{ graders: [{ schema: /../x.json }] }]\n')).toEqual([
      'evalsets/x.json',
    ]);
    expect(filesOf('[]')).toEqual([]);
  });
});
