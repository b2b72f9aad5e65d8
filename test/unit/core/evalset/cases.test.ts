import { describe, expect, it } from 'vitest';
import { readEvalsetText } from '../../../support/evalsets.ts';
import { told } from '../../../support/faults.ts';

const evalset = (graders: string, cases: string) => `evalset: a
version: 1.0.0
target: { prompt: p.md }
graders: ${graders}
cases: ${cases}
`;
const OK = '[{ type: includes, value: ok }]';

describe('casesOf', () => {
  it('gives a case the graders without tags, those that share a tag with it, and its own', () => {
    const { evalset: read } = readEvalsetText(
      evalset(
        `
  - { type: includes, name: all, value: ok }
  - { type: includes, name: either, value: ok, tags: [eu, us] }
  - { type: includes, name: other, value: ok, tags: [EU] }`,
        '[{ id: a, input: 1, tags: [eu, x], graders: [{ type: length, max: 9 }] }, { id: b, input: 1 }]',
      ),
    );
    expect(read?.cases.map((item) => item.graders.map((grader) => grader.name))).toEqual([
      ['all', 'either', 'length 1'],
      ['all'],
    ]);
    expect(read?.cases[0]?.graders[2]?.position).toMatchObject({ line: 8, column: 53 });
  });

  it('leaves out what is no case, and keeps the others', () => {
    const cases = '[5, { id: b, input: 1 }, { id: c }, { input: 1 }, { id: "", input: 1 }]';
    const { evalset: read, faults } = readEvalsetText(evalset(OK, cases));
    expect(read?.cases.map((item) => item.id)).toEqual(['b']);
    expect(told(faults)).toEqual([
      '[wrong-type] Cannot read evalsets/a/evalset.yaml:5:9 as cases[0] must be a case: found 5',
      '[missing-field] Cannot read evalsets/a/evalset.yaml:5:33 as cases[2].input is missing',
      '[missing-field] Cannot read evalsets/a/evalset.yaml:5:44 as cases[3].id is missing',
      '[wrong-value] Cannot read evalsets/a/evalset.yaml:5:64 as cases[4].id must be an id of letters, digits, dots, dashes and underscores, at most 100 long: found ""',
    ]);
  });

  it('reports what is wrong in a file of cases at its place in that file', () => {
    const read = (name: string, text: string) =>
      told(readEvalsetText(evalset(OK, name), { [name]: text }).faults);
    expect(read('c.yaml', '- { id: a, id: b, input: 1 }\n')).toEqual([
      '[duplicate-key] Cannot read evalsets/a/c.yaml:1:12 as the same key stands twice in one mapping',
    ]);
    expect(read('c.json', '- { id: a, input: 1 }\n')).toEqual([
      '[bad-json] Cannot read evalsets/a/c.json:1:2 as it is not valid JSON (No number after minus sign)',
      '[no-cases] Cannot read evalsets/a/evalset.yaml:5:8 as the evalset has no cases',
    ]);
    expect(read('c.yml', '{ id: a, input: 1 }\n')[0]).toBe(
      '[wrong-type] Cannot read evalsets/a/c.yml:1:1 as the file must be a list of cases: found {"id":"a","input":1}',
    );
  });

  it('reads a schema in YAML as well as in JSON', () => {
    const graders = '[{ type: json-schema, schema: s.yaml }]';
    const { evalset: read, faults } = readEvalsetText(evalset(graders, '[{ id: a, input: 1 }]'), {
      's.yaml': 'type: object\n',
    });
    expect(faults).toEqual([]);
    expect(read?.cases[0]?.graders[0]?.options).toEqual({ schema: { type: 'object' } });
  });
});
