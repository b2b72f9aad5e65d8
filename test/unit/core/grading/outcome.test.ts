import { describe, expect, it } from 'vitest';
import { answerAsConversation } from '../../../../src/core/grading/conversation.ts';
import { gradeOutput, prepareGraders } from '../../../../src/core/grading/outcome.ts';
import { evalsetOf, firstCase } from '../../../support/evalsets.ts';
import { told } from '../../../support/faults.ts';

const caseWith = (graders: readonly string[], fields = 'expected: { queue: billing, count: 5 }') =>
  firstCase(
    evalsetOf(`evalset: a
version: 1.0.0
target: { prompt: p.md }
graders:
${graders.map((grader) => `  - ${grader}`).join('\n')}
cases: [{ id: one, input: { ticket: help }, ${fields} }]
`),
  );
const outcomeOf = (output: string, graders: readonly string[], passScore = 1) =>
  gradeOutput(output, prepareGraders(caseWith(graders)).graders, passScore, () =>
    answerAsConversation({ content: output, toolCalls: [] }, {}),
  );

describe('prepareGraders', () => {
  it('fills the options that may hold templates and no others', () => {
    const { graders, faults } = prepareGraders(
      caseWith([
        '{ type: json-match, expected: "{{ expected }}" }',
        '{ type: includes, value: ["{{ ticket }}", "{{ input.ticket }}"] }',
        '{ type: numeric, expected: "{{ expected.count }}" }',
        '{ type: pattern, pattern: "{{ x }}" }',
      ]),
    );
    expect(faults).toEqual([]);
    expect(graders.map((grader) => grader.options)).toEqual([
      { expected: { queue: 'billing', count: 5 } },
      { value: ['help', 'help'] },
      { expected: 5 },
      { pattern: '{{ x }}' },
    ]);
  });

  it('inserts what a case says without reading it as a template', () => {
    const item = caseWith(
      ['{ type: exact-match, expected: "{{ expected }}" }'],
      'expected: "{{ ticket }}"',
    );
    expect(prepareGraders(item)).toMatchObject({
      graders: [{ options: { expected: '{{ ticket }}' } }],
      faults: [],
    });
  });

  it('reports each option that cannot be filled, and only that', () => {
    const { faults } = prepareGraders(
      caseWith([
        '{ type: numeric, name: sum, expected: "{{ expected.sum }}" }',
        '{ type: includes, value: ["{{ a }}", "{{ b" ] }',
        '{ type: exact-match, expected: "{{ ticket.constructor }}" }',
      ]),
    );
    expect(told(faults)).toEqual([
      '[unfilled-variable] Cannot read evalsets/a/evalset.yaml:5:5 as expected of grader sum uses expected.sum, which case one does not give',
      '[unfilled-variable] Cannot read evalsets/a/evalset.yaml:6:5 as value of grader includes 2 uses a, which case one does not give',
      '[bad-template] Cannot read evalsets/a/evalset.yaml:6:5 as value of grader includes 2 cannot be read (output "{{ b" not closed)',
      '[unfilled-variable] Cannot read evalsets/a/evalset.yaml:7:5 as expected of grader exact-match 3 uses ticket.constructor, which case one does not give',
    ]);
  });

  it('reports options that make no sense, by the code of their type', () => {
    const { faults } = prepareGraders(
      caseWith([
        '{ type: pattern, pattern: "(" }',
        '{ type: json-schema, schema: { type: strng } }',
        '{ type: length }',
        '{ type: numeric, expected: "{{ expected.queue }}" }',
      ]),
    );
    expect(faults.map(({ code, position }) => [code, position?.line])).toEqual([
      ['bad-pattern', 5],
      ['bad-schema', 6],
      ['wrong-value', 7],
      ['wrong-value', 8],
    ]);
    expect(faults[3]?.problem).toBe('numeric.expected must be a number ("billing")');
  });
});

describe('gradeOutput', () => {
  const YES = '{ type: includes, value: a';
  const NO = '{ type: includes, value: z';

  it('passes when every grader passes, and keeps every grade', () => {
    expect(outcomeOf('a', [`${YES} }`, `${YES}, name: n, weight: 3, required: true }`])).toEqual({
      outcome: 'passed',
      score: 1,
      grades: [
        {
          grader: 'includes 1',
          type: 'includes',
          weight: 1,
          required: false,
          passed: true,
          score: 1,
          explanation: 'holds what it must hold',
        },
        expect.objectContaining({ grader: 'n', weight: 3, required: true }),
      ],
    });
  });

  it('weighs scores and passes what reaches the pass score', () => {
    const graders = [`${YES}, weight: 3 }`, `${NO} }`];
    expect(outcomeOf('a', graders, 0.75)).toMatchObject({ outcome: 'passed', score: 0.75 });
    expect(outcomeOf('a', graders, 0.76)).toMatchObject({ outcome: 'failed', score: 0.75 });
  });

  it('reaches a pass score in spite of rounding', () => {
    const graders = [`${YES}, weight: 0.1 }`, `${YES}, weight: 0.2 }`, `${NO}, weight: 0.7 }`];
    expect(outcomeOf('a', graders, 0.3)).toMatchObject({ outcome: 'passed' });
  });

  it('fails whatever the score when a required grader fails', () => {
    const graders = [`${YES}, weight: 99 }`, `${NO}, required: true, weight: 0 }`];
    expect(outcomeOf('a', graders, 0.5)).toMatchObject({ outcome: 'failed', score: 1 });
  });

  it('asks every grader to pass where none has weight', () => {
    expect(outcomeOf('a', [`${YES}, weight: 0 }`, `${NO}, weight: 0 }`], 0.1)).toMatchObject({
      outcome: 'failed',
      score: 0,
    });
    expect(outcomeOf('a', [`${YES}, weight: 0 }`])).toMatchObject({ outcome: 'passed', score: 1 });
  });
});
