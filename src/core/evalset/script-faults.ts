import type { CaseScript } from '../../domain/agent.ts';
import type { Fault } from '../../domain/errors.ts';
import type { Case } from '../../domain/evalset.ts';
import { isJsonObject } from '../../domain/json.ts';
import type { ToolDefinition } from '../../domain/target.ts';
import { schemaCheckOf } from '../grading/schema-check.ts';
import { scriptFields } from './agent-schema.ts';
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

/** What is wrong between a case's script and the tools of its target; nothing for other cases. */
export function scriptFaults({ id, position, script }: Case, tools: readonly ToolDefinition[]) {
  if (script === undefined) return [];
  const known = tools.map(({ name }) => name);
  const strangers = [...new Set(toolsOf(script))].filter((tool) => !known.includes(tool));
  return [
    ...strangers.map(
      (tool): Fault => ({
        code: 'wrong-value',
        position,
        problem: `case ${id} speaks of tool ${tool}, which the target does not have`,
        hint: known.length === 0 ? 'The target has no tools.' : `Its tools: ${known.join(', ')}.`,
      }),
    ),
    ...matchFaults(id, position, script),
  ];
}

function toolsOf({ simulate, approvals, faults }: CaseScript): string[] {
  return [
    ...Object.keys(simulate),
    ...approvals.map(({ tool }) => tool),
    ...faults.flatMap(({ tool }) => (tool === undefined ? [] : [tool])),
  ];
}

/** Schemas that arguments are matched with have to be valid. */
function matchFaults(id: string, position: Case['position'], { simulate }: CaseScript): Fault[] {
  return Object.entries(simulate).flatMap(([tool, answers]) =>
    answers.flatMap(({ when }): Fault[] => {
      if (when?.mode !== 'schema' || !isJsonObject(when.value)) return [];
      try {
        schemaCheckOf(when.value);
        return [];
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const problem = `when.schema of ${tool} in case ${id} must be a valid JSON Schema (${reason})`;
        return [{ code: 'bad-schema', position, problem }];
      }
    }),
  );
}
