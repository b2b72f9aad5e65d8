import type { Fault } from '../../domain/errors.ts';
import type { Case, Evalset, GraderSpec } from '../../domain/evalset.ts';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import type { Document } from '../document/document.ts';
import { listField, objectField, textField } from '../document/fields.ts';
import { checkCases } from './cases.ts';
import type { EvalsetDefaults, ReadEvalset } from './parse.ts';

/** Answers whether a prompt file in GitHub's format brings its own cases and graders. */
export function isPromptEvalset(document: Document): boolean {
  const { value } = document;
  return (
    isJsonObject(value) &&
    listField(value, 'testData').length > 0 &&
    listField(value, 'evaluators').length > 0
  );
}

/** The evalset that a `.prompt.yml` with testData and evaluators is by itself. */
export function readPromptEvalset(document: Document, defaults: EvalsetDefaults): ReadEvalset {
  if (!isJsonObject(document.value)) return { faults: [] };
  const value = document.value;
  const deferredFaults: Fault[] = [];
  const graders = listField(value, 'evaluators').flatMap((evaluator, index) =>
    isJsonObject(evaluator) ? evaluatorSpec(document, evaluator, index, deferredFaults) : [],
  );
  const cases = listField(value, 'testData').flatMap((row, index): Case[] =>
    isJsonObject(row) ? [caseOf(document, row, index, graders)] : [],
  );
  const evalset: Evalset = {
    name: document.file.replace(/(\.prompt)?\.ya?ml$/, ''),
    version: '0.0.0',
    path: document.file,
    ...(textField(value, 'description') === undefined
      ? {}
      : { description: String(value['description']) }),
    target: { prompt: document.file },
    watch: [],
    trials: defaults.trials,
    budget: {
      ...defaults.budget,
      byTag: {},
      mustPass: { ...defaults.budget.mustPass, cases: [], tags: [] },
    },
    statistics: defaults.statistics,
    passScore: 1,
    cases,
    sources: [{ path: document.file, role: 'prompt' }],
    deferredFaults:
      deferredFaults.length > 0
        ? deferredFaults
        : checkCases(cases, document.positionOf(['testData'])),
  };
  return { evalset, document, faults: [] };
}

function caseOf(
  document: Document,
  row: JsonObject,
  index: number,
  graders: readonly GraderSpec[],
): Case {
  return {
    id: `row-${index + 1}`,
    input: row['input'] ?? row,
    // What is expected is for the evaluators; a prompt that could see it could print it.
    variables: Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'expected')),
    ...(row['expected'] === undefined ? {} : { expected: row['expected'] }),
    tags: [],
    importance: 1,
    graders,
    position: document.positionOf(['testData', index]),
  };
}

/** `equals` minds upper and lower case, the other three do not: so it is in GitHub's own tool. */
function evaluatorSpec(
  document: Document,
  evaluator: JsonObject,
  index: number,
  faults: Fault[],
): GraderSpec[] {
  const name = textField(evaluator, 'name') ?? `evaluator ${index + 1}`;
  const position = document.positionOf(['evaluators', index]);
  const string = objectField(evaluator, 'string');
  const common = { name, weight: 1, required: false, tags: [], position };
  const { equals, contains, startsWith, endsWith } = string;
  if (equals !== undefined) {
    return [{ ...common, type: 'exact-match', options: { expected: equals, trim: false } }];
  }
  if (contains !== undefined) {
    return [{ ...common, type: 'includes', options: { value: contains, ignoreCase: true } }];
  }
  if (startsWith !== undefined) {
    return [{ ...common, type: 'starts-with', options: { value: startsWith, ignoreCase: true } }];
  }
  if (endsWith !== undefined) {
    return [{ ...common, type: 'ends-with', options: { value: endsWith, ignoreCase: true } }];
  }
  faults.push({
    code: 'unsupported-evaluator',
    position,
    problem: `evaluator ${name} needs a model that judges, which Headgate does not have yet`,
    hint: 'Use string evaluators (equals, contains, startsWith, endsWith), or an evalset.yaml.',
  });
  return [];
}
