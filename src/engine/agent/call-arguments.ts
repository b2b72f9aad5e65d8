import { readJson } from '../../core/grading/json-output.ts';
import { schemaCheckOf } from '../../core/grading/schema-check.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import type { ToolDefinition } from '../../domain/target.ts';

const LONGEST = 65_536;
const MOST_NAMED = 3;

/** Arguments as a model wrote them, read; `problem` completes "The arguments …". */
export type ReadArguments =
  | { readonly ok: true; readonly value: JsonObject }
  | { readonly ok: false; readonly value?: JsonValue; readonly problem: string };

/** Reads the arguments of a call; a tool's are always an object. */
export function readArguments(written: string): ReadArguments {
  if (written.length > LONGEST) {
    return { ok: false, problem: `have over ${LONGEST} characters` };
  }
  const json = readJson(written, false);
  if (!json.ok) return { ok: false, problem: `must be JSON, and what was written ${json.problem}` };
  const { value } = json;
  return isJsonObject(value)
    ? { ok: true, value }
    : { ok: false, value, problem: 'must be a JSON object' };
}

/** What is wrong with arguments by the schema of their tool, completing "The arguments …". */
export function schemaProblem(tool: ToolDefinition, value: JsonObject): string | undefined {
  const problems = problemsBy(tool.parameters, value);
  return problems.length === 0
    ? undefined
    : `do not fit the schema of ${tool.name}: ${problems.slice(0, MOST_NAMED).join('; ')}`;
}

/** A schema that cannot be used takes no arguments: what it does not check is not let through. */
export function problemsBy(schema: JsonObject, value: JsonValue): string[] {
  try {
    return schemaCheckOf(schema)(value);
  } catch (cause) {
    return [`the schema is not valid (${cause instanceof Error ? cause.message : String(cause)})`];
  }
}
