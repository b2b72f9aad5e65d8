import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/core/document/yaml.ts';
import { readEvalset } from '../../../src/core/evalset/parse.ts';
import { prepareGraders } from '../../../src/core/grading/outcome.ts';
import { readPolicy } from '../../../src/core/target/policy.ts';
import { readToolSet } from '../../../src/core/target/tools.ts';
import type { JsonObject } from '../../../src/domain/json.ts';
import { call, conversation } from '../../support/conversations.ts';
import { DEFAULTS } from '../../support/evalsets.ts';
import { hasRealData, readRealData } from '../../support/real-data.ts';

interface Task {
  readonly instruction: string;
  readonly actions: readonly { readonly name: string; readonly kwargs: JsonObject }[];
  readonly outputs: readonly string[];
}

const FOLDER = 'evalsets/tau-bench';

/** A task as a case: what the user wants, and a grader for each call and each text expected. */
function caseOf({ instruction, actions, outputs }: Task, index: number): JsonObject {
  const calls = actions.map(({ name, kwargs }) => ({
    type: 'tool-arguments',
    tool: name,
    exact: kwargs,
  }));
  const texts = outputs.map((value) => ({ type: 'includes', value }));
  const graders = [...calls, ...texts];
  return {
    id: `airline-${index}`,
    input: instruction,
    graders: graders.length > 0 ? graders : [{ type: 'no-call' }],
  };
}

function airlineEvalset() {
  const tasks = JSON.parse(readRealData(`${FOLDER}/airline-tasks.json`)) as Task[];
  const text = JSON.stringify({
    evalset: 'airline',
    version: '1.0.0',
    target: { prompt: 'agent.md', tools: 'airline.tools.json', policy: 'airline.md' },
    agent: { turns: 30 },
    cases: 'cases.json',
  });
  const { document, faults } = parseYaml('evalset.yaml', text);
  if (document === undefined) throw new TypeError('the evalset is no document');
  return readEvalset(document, faults, DEFAULTS, () => JSON.stringify(tasks.map(caseOf)));
}

const isThere = hasRealData();

describe.runIf(isThere)('the airline of tau-bench', () => {
  it('policy: its text as it is, which holds nobody to rules', () => {
    const { policy, faults } = readPolicy(
      'airline.md',
      readRealData(`${FOLDER}/airline-policy.md`),
    );
    expect(faults).toEqual([]);
    expect(policy?.text).toMatch(/^# Airline Agent Policy\n/);
    expect(policy).not.toHaveProperty('rules');
  });

  it('tools: all fourteen', () => {
    const text = readRealData(`${FOLDER}/airline-tools.json`);
    const { toolSet, faults } = readToolSet('airline.tools.json', text);
    expect(faults).toEqual([]);
    expect(toolSet?.tools).toHaveLength(14);
    expect(toolSet?.tools.map(({ name }) => name)).toContain('book_reservation');
  });

  it('tasks: fifty cases, whose graders take the expected calls and miss the others', () => {
    const { evalset, faults } = airlineEvalset();
    expect(faults).toEqual([]);
    expect(evalset?.cases).toHaveLength(50);
    const [first] = evalset?.cases ?? [];
    if (first === undefined) throw new TypeError('there is no case');
    const { graders, faults: unsound } = prepareGraders(first);
    expect(unsound).toEqual([]);
    const [grader] = graders;
    if (grader === undefined || !('gradeConversation' in grader.definition)) {
      throw new TypeError('the case has no grader of calls');
    }
    const expected = grader.options['exact'] as JsonObject;
    const judge = (args: JsonObject) =>
      'gradeConversation' in grader.definition &&
      grader.definition.gradeConversation(
        conversation([call('book_reservation', args)]),
        grader.options,
      ).passed;
    expect(judge(expected)).toBe(true);
    expect(judge({ ...expected, insurance: 'yes' })).toBe(false);
  });
});
