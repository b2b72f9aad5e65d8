import { describe, expect, it } from 'vitest';
import { type SchemaName, validate } from '../../../../src/core/document/validate.ts';
import { parseYaml } from '../../../../src/core/document/yaml.ts';
import { told } from '../../../support/faults.ts';

function faultsOf(schema: SchemaName, text: string): string[] {
  const { document } = parseYaml('a.yaml', text);
  if (document === undefined) throw new Error('not readable');
  return told(validate(document, schema));
}

const EVALSET = `evalset: a
version: 1.0.0
target: { prompt: p.md }
cases: cases.jsonl
`;

describe('validate', () => {
  it('accepts what the format allows', () => {
    expect(faultsOf('evalset', EVALSET)).toEqual([]);
    expect(faultsOf('settings', '{}')).toEqual([]);
  });

  it('reports every fault of a file at its own place', () => {
    const text = `evalset: a
version: 1.0
owner: ""
targt: {}
trials: { min: -1, max: many }
budget: { passRateDrop: 2%pp, mustPass: { tags: safety } }
cases: " "
`;
    expect(faultsOf('evalset', text).sort()).toEqual([
      '[missing-field] Cannot read a.yaml:1:1 as target is missing',
      '[unknown-field] Cannot read a.yaml:4:1 as targt is no field of this format',
      '[wrong-type] Cannot read a.yaml:2:10 as version must be a version such as "1.4.0": found 1',
      '[wrong-type] Cannot read a.yaml:5:25 as trials.max must be a whole number from 1: found "many"',
      '[wrong-type] Cannot read a.yaml:6:49 as budget.mustPass.tags must be a list of texts: found "safety"',
      '[wrong-value] Cannot read a.yaml:3:8 as owner must be a text that is not empty: found ""',
      '[wrong-value] Cannot read a.yaml:5:16 as trials.min must be a whole number from 0: found -1',
      '[wrong-value] Cannot read a.yaml:6:25 as budget.passRateDrop must be a share such as 2pp, 2% or 0.02: found "2%pp"',
      '[wrong-value] Cannot read a.yaml:7:8 as cases must be a list of cases or the path of a file that holds them: found " "',
    ]);
  });

  it('names the fields that are known where one is not', () => {
    const { document } = parseYaml('a.yaml', 'provider: { modle: x }');
    expect(document && validate(document, 'settings')).toEqual([
      {
        code: 'unknown-field',
        position: { file: 'a.yaml', line: 1, column: 13 },
        problem: 'provider.modle is no field of this format',
        hint: 'Known fields: baseUrl, api, azure, organization, project, timeout, trialTimeout, maxRetries, concurrency, requestsPerMinute, tokensPerMinute, batch, model.',
      },
    ]);
  });

  it('judges a grader by its own type only', () => {
    const graders = `graders:
  - { type: unknown, value: 1 }
  - { value: a }
  - { type: includes }
  - { type: includes, value: [a, 1], mode: some, path: /a }
  - { type: json-match, path: queue, expected: null }
  - { type: length, max: 1.5, weight: -1, tags: [""] }
  - includes
  - { type: exact-match, expected: { any: [value] } }
`;
    expect(faultsOf('evalset', EVALSET + graders)).toEqual([
      '[wrong-value] Cannot read a.yaml:6:13 as graders[0].type must name a grader of the catalogue: found "unknown"',
      '[missing-field] Cannot read a.yaml:7:5 as graders[1].type is missing',
      '[missing-field] Cannot read a.yaml:8:5 as graders[2].value is missing',
      '[unknown-field] Cannot read a.yaml:9:50 as graders[3].path is no field of this format',
      '[wrong-type] Cannot read a.yaml:9:34 as graders[3].value[1] must be a text: found 1',
      '[wrong-value] Cannot read a.yaml:9:44 as graders[3].mode must be one of all, any: found "some"',
      '[wrong-value] Cannot read a.yaml:10:31 as graders[4].path must be a JSON Pointer such as /queue: found "queue"',
      '[wrong-value] Cannot read a.yaml:11:39 as graders[5].weight must be a number from 0: found -1',
      '[wrong-value] Cannot read a.yaml:11:50 as graders[5].tags[0] must be a text that is not empty: found ""',
      '[wrong-type] Cannot read a.yaml:11:26 as graders[5].max must be a whole number from 0: found 1.5',
      '[wrong-type] Cannot read a.yaml:12:5 as graders[6] must be a grader: found "includes"',
    ]);
  });

  it.each(['0', '1', '0.02', '2pp', '2 pp', '2.5%', '99.9pp', '100%', '100.0pp'])(
    'takes %s for a share',
    (share) => {
      expect(faultsOf('settings', `maxErroredShare: ${share}`)).toEqual([]);
    },
  );

  it.each(['-1', '1.01', '2', '101%', '100.1%', '500pp', '-2pp', '.5pp', '2', '2 %pp', 'true'])(
    'does not take %s for a share',
    (share) => {
      expect(faultsOf('settings', `maxErroredShare: ${share}`)).toEqual([
        `[wrong-value] Cannot read a.yaml:1:18 as maxErroredShare must be a share such as 2pp, 2% or 0.02: found ${JSON.stringify(parseYaml('a', share).document?.value)}`,
      ]);
    },
  );

  it.each([
    ['evalset', 'null', 'an evalset'],
    ['evalset', '[1]', 'an evalset'],
    ['caseLine', '"text"', 'a case'],
    ['settings', '5', 'trusted settings'],
    ['prompt', '[]', 'a prompt'],
    ['tools', '{}', 'a list of tools'],
    ['policy', 'text', 'a policy'],
  ] as const)('says that %s %s is something else', (schema, text, expected) => {
    const found = JSON.stringify(parseYaml('a', text).document?.value);
    expect(faultsOf(schema, text)).toEqual([
      `[wrong-type] Cannot read a.yaml:1:1 as the file must be ${expected}: found ${found}`,
    ]);
  });

  it('shows at most 60 characters of what was found', () => {
    const [fault] = faultsOf('settings', `provider: "${'x'.repeat(500)}"`);
    expect(fault).toBe(
      `[wrong-type] Cannot read a.yaml:1:11 as provider must be the provider: found "${'x'.repeat(58)}…`,
    );
  });

  it('finds the place of fields with signs that a JSON Pointer escapes', () => {
    const cases = '- { id: a, input: 1, graders: [{ type: pattern, pattern: a, "a/b~c": 1 }] }\n';
    expect(faultsOf('cases', `- { id: b, input: 1 }\n${cases}`)).toEqual([
      '[unknown-field] Cannot read a.yaml:2:61 as [1].graders[0].a/b~c is no field of this format',
    ]);
  });

  it.each(['a b', '', '-a', 'a/b', `a${'b'.repeat(100)}`, 'é', 'a\\n'])(
    'refuses the case id "%s"',
    (id) => {
      expect(faultsOf('caseLine', `{ id: "${id}", input: 1 }`)).toEqual([
        expect.stringContaining('id must be an id of letters, digits, dots'),
      ]);
    },
  );
});
