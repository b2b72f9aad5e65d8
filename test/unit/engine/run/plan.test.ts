import { describe, expect, it } from 'vitest';
import type { Side } from '../../../../src/domain/trial.ts';
import { type Plan, planTrials } from '../../../../src/engine/run/plan.ts';
import { evalsetOf } from '../../../support/evalsets.ts';
import { told } from '../../../support/faults.ts';
import { planOf, textTarget } from '../../../support/plans.ts';

/** What the request of the first case says on a side. */
function messagesOf(plan: Plan, side: Side): string[] {
  const [planned] = plan.cases;
  if (planned === undefined) throw new Error('No case is planned');
  return plan.callOf(planned, side, 0).request.messages.map(({ content }) => content);
}

describe('planTrials', () => {
  it('plans every trial on both sides where the requests differ', () => {
    const plan = planOf({ baseline: 'Release 1', head: 'Release 2' }, undefined, 3);
    expect(plan).toMatchObject({ mostCalls: 12 });
    expect(plan.cases.map(({ definition, identical }) => [definition.id, identical])).toEqual([
      ['one', false],
      ['two', false],
    ]);
    expect(messagesOf(plan, 'baseline')).toEqual(['Release 1', 'a']);
    expect(messagesOf(plan, 'head')).toEqual(['Release 2', 'a']);
    const { baseline, head } = plan.cases[0]?.requests ?? {};
    expect(baseline?.key).not.toBe(head?.key);
  });

  it('plans one call for a case that cannot differ beside others that do', () => {
    const template = '{% if loud %}{% raw %}{{x}}{% endraw %}';
    const plan = planOf(
      { baseline: `${template}1{% endif %}`, head: `${template}2{% endif %}` },
      ['{ id: one, input: { loud: true } }', '{ id: two, input: { loud: false } }'],
      4,
    );
    expect(plan.cases.map((item) => item.identical)).toEqual([false, true]);
    expect(plan.mostCalls).toBe(9);
  });

  it('plans no call at all where nothing differs', () => {
    const plan = planOf({ baseline: 'Same', head: 'Same' }, undefined, 4);
    expect(plan.mostCalls).toBe(0);
    expect(plan.cases.every((item) => item.identical)).toBe(true);
  });

  it('keeps what a forecast needs of each request: its bytes and the most that it may answer', () => {
    const plan = planOf({ baseline: 'Release 1', head: 'Größer' });
    // The prompt and the input, a, with 16 bytes around each of the two messages.
    expect(plan.cases[0]?.requests).toMatchObject({
      baseline: { bytes: 9 + 1 + 32, mostOutput: undefined },
      head: { bytes: 8 + 1 + 32, mostOutput: undefined },
    });
  });

  it('gives an input that is no text as JSON', () => {
    const plan = planOf({ baseline: 'A', head: 'B' }, ['{ id: one, input: { b: 1, a: [x] } }']);
    expect(messagesOf(plan, 'head')[1]).toBe('{"b":1,"a":["x"]}');
  });

  it('agent of another’s making: its case and its input as it is decide an answer, whatever else is alike', () => {
    const keysOf = (evalset: string, cases: string) => {
      const { plan } = planTrials(
        evalsetOf(`evalset: ${evalset}
version: 1.0.0
target: { http: triage, watch: [agent/**] }
graders: [{ type: exact-match, expected: ok }]
cases: ${cases}
`),
        { baseline: textTarget('a'), head: textTarget('b') },
        { model: '', providerOf: () => '(http) triage', isStreamed: () => false },
      );
      return plan.cases.map(({ requests }) => requests.head.key);
    };
    const [one, two, json] = keysOf(
      'first',
      `[{ id: one, input: '{"a":1}' }, { id: two, input: '{"a":1}' }, { id: json, input: { a: 1 } }]`,
    );
    expect(new Set([one, two, json]).size).toBe(3);
    expect(
      keysOf('second', `[{ id: one, input: '{"a":1}' }, { id: json, input: '{"a":1}' }]`),
    ).toEqual([one, expect.not.stringMatching(`${two}|${json}`)]);
  });

  it('finds before the first call everything that is wrong, once for all cases', () => {
    const evalset = evalsetOf(`evalset: a
version: 1.0.0
target: { prompt: p.md }
graders:
  - { type: pattern, pattern: "(" }
  - { type: includes, value: "{{ expected }}" }
cases:
  - { id: one, input: a, expected: x }
  - { id: two, input: b }
  - { id: three, input: c }
`);
    const targets = {
      baseline: textTarget('Hi'),
      head: textTarget('Hi {{ nobody }}\n{{ input }}'),
    };
    const { plan, faults } = planTrials(evalset, targets, {
      model: 'gpt',
      providerOf: () => 'default',
      isStreamed: () => false,
    });
    expect(told(faults)).toEqual([
      '[bad-pattern] Cannot read evalsets/a/evalset.yaml:5:5 as pattern must be a regular expression of RE2 (error parsing regexp: missing closing ): `(`)',
      '[unfilled-variable] Cannot read p.md:1:7 as variable nobody is filled by no field of case one',
      '[unfilled-variable] Cannot read evalsets/a/evalset.yaml:6:5 as value of grader includes 2 uses expected, which case two does not give',
    ]);
    expect(plan.cases).toEqual([]);
  });
});
