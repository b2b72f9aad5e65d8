import type { Fault } from '../../domain/errors.ts';
import type { Case, GraderSpec } from '../../domain/evalset.ts';
import type { Grade, Outcome } from '../../domain/grade.ts';
import type { JsonObject, JsonValue } from '../../domain/json.ts';
import { fillValue } from '../document/template.ts';
import { graderOf } from './catalog.ts';
import type { AnyGrader, GradedConversation } from './grader.ts';

/** A grader with its templates filled in for one case. */
export interface PreparedGrader {
  readonly spec: GraderSpec;
  readonly definition: AnyGrader;
  readonly options: JsonObject;
}

/** Makes a case's graders ready, or says what keeps them from it. */
export function prepareGraders(item: Case): { graders: PreparedGrader[]; faults: Fault[] } {
  const variables: JsonObject = {
    ...item.variables,
    ...(item.expected === undefined ? {} : { expected: item.expected }),
  };
  const graders: PreparedGrader[] = [];
  const faults: Fault[] = [];
  for (const spec of item.graders) {
    const definition = graderOf(spec.type);
    if (definition === undefined) continue;
    const options: Record<string, JsonValue> = { ...spec.options };
    const unfilled: Fault[] = [];
    for (const name of definition.templated) {
      const written = options[name];
      if (written === undefined) continue;
      const filled = fillValue(written, variables);
      options[name] = filled.value;
      unfilled.push(...filled.faults.map((fault) => optionFault(spec, item, name, fault)));
    }
    faults.push(...unfilled);
    const problem = unfilled.length === 0 ? definition.check?.(options) : undefined;
    if (problem !== undefined) {
      faults.push({ code: codeOf(spec.type), position: spec.position, problem });
    }
    graders.push({ spec, definition, options });
  }
  return { graders, faults };
}

/**
 * Grades one output. It passes when every required grader passes and the weighted mean of the
 * scores reaches `passScore`.
 */
export function gradeOutput(
  output: string,
  graders: readonly PreparedGrader[],
  passScore: number,
  conversation: () => GradedConversation,
): { outcome: Outcome; score: number; grades: Grade[] } {
  const grades = graders.map(({ spec, definition, options }): Grade => {
    const judgement =
      'grade' in definition
        ? definition.grade(output, options)
        : definition.gradeConversation(conversation(), options);
    const { name, type, weight, required } = spec;
    return { grader: name, type, weight, required, ...judgement };
  });
  const weight = grades.reduce((sum, grade) => sum + grade.weight, 0);
  const weighted = grades.reduce((sum, grade) => sum + grade.weight * grade.score, 0);
  const score = weight === 0 ? Number(grades.every((grade) => grade.passed)) : weighted / weight;
  const isRequiredMet = grades.every((grade) => grade.passed || !grade.required);
  const passed = isRequiredMet && score >= passScore - 1e-9;
  return { outcome: passed ? 'passed' : 'failed', score, grades };
}

function optionFault(
  spec: GraderSpec,
  item: Case,
  option: string,
  fault: { kind: string; problem: string; variable?: string },
): Fault {
  return fault.kind === 'unfilled-variable'
    ? {
        code: 'unfilled-variable',
        position: spec.position,
        problem: `${option} of grader ${spec.name} uses ${fault.variable}, which case ${item.id} does not give`,
      }
    : {
        code: 'bad-template',
        position: spec.position,
        problem: `${option} of grader ${spec.name} cannot be read (${fault.problem})`,
      };
}

function codeOf(type: string): Fault['code'] {
  if (type === 'pattern') return 'bad-pattern';
  return type === 'json-schema' ? 'bad-schema' : 'wrong-value';
}
