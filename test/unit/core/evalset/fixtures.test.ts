import { describe, expect, it } from 'vitest';
import { firstCase, readEvalsetText } from '../../../support/evalsets.ts';
import { told } from '../../../support/faults.ts';

const text = (answers: string) => `evalset: a
version: 1.0.0
target: { prompt: p.md }
agent: {}
graders: [{ type: includes, value: ok }]
cases:
  - { id: one, input: hi, simulate: { look_up: ${answers} } }
`;

describe('recorded results', () => {
  it('are read beside the evalset, whose sources they are', () => {
    const answers = '[{ fixture: rec/a.json, times: 1 }, { fixture: b.yaml }, { fixture: c.txt }]';
    const files = { 'rec/a.json': '{"total": 5}', 'b.yaml': 'total: 6', 'c.txt': 'as {{ is }}' };
    const { evalset, faults } = readEvalsetText(text(answers), files);
    expect(told(faults)).toEqual([]);
    expect(evalset && firstCase(evalset).script?.simulate).toEqual({
      look_up: [
        { recorded: { total: 5 }, times: 1 },
        { recorded: { total: 6 } },
        { recorded: 'as {{ is }}' },
      ],
    });
    expect(evalset?.sources.map(({ path, role }) => `${role} ${path}`)).toContain(
      'evalset evalsets/a/rec/a.json',
    );
  });

  it('that are missing or cannot be read are faults, each once', () => {
    const missing = readEvalsetText(text('[{ fixture: x.json, times: 1 }, { fixture: x.json }]'));
    expect(missing.faults).toMatchObject([
      { code: 'missing-file', problem: 'evalsets/a/x.json does not exist', position: { line: 7 } },
    ]);
    const broken = readEvalsetText(text('[{ fixture: x.json }]'), { 'x.json': '{' });
    expect(broken.faults).toMatchObject([{ code: 'bad-json' }]);
  });

  it('stand alone: not beside a result', () => {
    const { faults } = readEvalsetText(text('[{ fixture: x.json, result: 1 }]'), { 'x.json': '1' });
    expect(faults).toMatchObject([{ code: 'wrong-value' }]);
  });
});
