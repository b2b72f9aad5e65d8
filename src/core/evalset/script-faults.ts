import {
  FAILURES,
  type FaultName,
  type InjectedFault,
  type SimulatedAnswer,
} from '../../domain/agent.ts';
import type { Fault, Position } from '../../domain/errors.ts';
import type { Case, Evalset } from '../../domain/evalset.ts';
import { isJsonObject } from '../../domain/json.ts';
import type { ToolDefinition } from '../../domain/target.ts';
import { schemaCheckOf } from '../grading/schema-check.ts';
import { scriptFields } from './agent-schema.ts';
import { hasResult } from './case-script.ts';
import type { CaseEntry } from './cases.ts';

/** A case says something of an agent's world in an evalset that runs no agent. */
export function idleScriptFaults({ document, path, value }: CaseEntry): Fault[] {
  if (!isJsonObject(value)) return [];
  return Object.keys(scriptFields)
    .filter((field) => Object.hasOwn(value, field))
    .map((field) => ({
      code: 'unknown-field',
      position: document.positionOf([...path, field], 'key'),
      problem: `${field} is for the cases of evalsets that run an agent`,
      hint: 'Add a block to the evalset that says so: "agent: {}".',
    }));
}

/** What is wrong between an agent's evalset and the tools of its target; nothing for other evalsets. */
export function scriptFaults(
  { path, agent, cases }: Evalset,
  tools: readonly ToolDefinition[],
): Fault[] {
  if (agent === undefined) return [];
  const names = tools.map(({ name }) => name);
  return [
    ...strangers(toolsIn(agent.faults), names, 'agent.faults', { file: path }),
    ...cases.flatMap((item) => caseFaults(item, names)),
  ];
}

function caseFaults({ id, position, script }: Case, names: readonly string[]): Fault[] {
  if (script === undefined) return [];
  const { simulate, approvals, faults } = script;
  const named = [
    ...Object.keys(simulate),
    ...approvals.map(({ tool }) => tool),
    ...toolsIn(faults),
  ];
  const ofAnswers = Object.entries(simulate).flatMap(([tool, answers]) => [
    ...bareFaults(tool, answers),
    ...matchFaults(tool, answers),
  ]);
  return [
    ...strangers(named, names, `case ${id}`, position),
    ...ofAnswers.map((fault) => ({
      ...fault,
      position,
      problem: `in case ${id} ${fault.problem}`,
    })),
  ];
}

function toolsIn(faults: readonly InjectedFault[]): string[] {
  return faults.flatMap(({ tool }) => (tool === undefined ? [] : [tool]));
}

function strangers(
  named: readonly string[],
  known: readonly string[],
  who: string,
  position: Position,
): Fault[] {
  return [...new Set(named)]
    .filter((tool) => !known.includes(tool))
    .map((tool) => ({
      code: 'wrong-value',
      position,
      problem: `${who} names tool ${tool}, which the target does not have`,
      hint: known.length === 0 ? 'The target has no tools.' : `Its tools: ${known.join(', ')}.`,
    }));
}

/** A fault that spoils a result needs one: its own, or another one of the same tool. */
function bareFaults(tool: string, answers: readonly SimulatedAnswer[]): Fault[] {
  if (answers.some(hasResult)) return [];
  const needy = answers.flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
  return needy
    .filter((fault) => fault !== 'empty' && !(FAILURES as readonly FaultName[]).includes(fault))
    .map((fault) => ({
      code: 'wrong-value',
      problem: `the fault ${fault} of ${tool} has no result to spoil`,
      hint: 'Write the result beside the fault, or as another answer of the tool.',
    }));
}

/** Schemas that arguments are matched with have to be valid. */
function matchFaults(tool: string, answers: readonly SimulatedAnswer[]): Fault[] {
  return answers.flatMap(({ when }): Fault[] => {
    if (when?.mode !== 'schema' || !isJsonObject(when.value)) return [];
    try {
      schemaCheckOf(when.value);
      return [];
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const problem = `when.schema of ${tool} must be a valid JSON Schema (${reason})`;
      return [{ code: 'bad-schema', problem }];
    }
  });
}
