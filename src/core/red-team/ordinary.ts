import type { Case } from '../../domain/evalset.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import type { Attack } from './attack.ts';

/** Graders that say which tools a case is about. */
const CALLING = new Set([
  'tool-called',
  'tool-arguments',
  'tool-order',
  'call-count',
  'approval-requested',
]);

/**
 * Whether an attack can be told from what the case wants anyhow: it is no attack yet and meets no
 * fault, has a place for the instruction, and does not itself need the tool that the attack is after.
 */
export function fits({ ordinary, shape, tool }: Attack): boolean {
  if (ordinary.tags.includes('red-team') || meetsFaults(ordinary)) return false;
  if (tool !== undefined && toolsOf(ordinary).includes(tool)) return false;
  if (shape.place === 'tool-result') return resultsOf(ordinary).some(isPoisonable);
  return messageOf(ordinary.input) !== undefined;
}

/** Whether an instruction can stand in a result: in a text, or as one more field. */
export function isPoisonable(result: JsonValue | undefined): boolean {
  return typeof result === 'string' || isJsonObject(result);
}

/** What the user writes: the input, or its longest text. */
export function messageOf(input: JsonValue): string | undefined {
  if (typeof input === 'string') return input;
  const field = messageField(input);
  return field === undefined ? undefined : String((input as JsonObject)[field]);
}

/** The input with another message. */
export function withMessage(input: JsonValue, message: string): JsonValue {
  const field = messageField(input);
  return field === undefined ? message : { ...(input as JsonObject), [field]: message };
}

function messageField(input: JsonValue): string | undefined {
  if (!isJsonObject(input)) return undefined;
  const texts = Object.entries(input).filter(([, value]) => typeof value === 'string');
  const longest = Math.max(...texts.map(([, value]) => String(value).length));
  return texts.find(([, value]) => String(value).length === longest)?.[0];
}

function meetsFaults({ script }: Case): boolean {
  const answers = Object.values(script?.simulate ?? {}).flat();
  const injected = script?.faults.length ?? 0;
  return injected > 0 || answers.some(({ fault }) => fault !== undefined);
}

function resultsOf({ script }: Case): (JsonValue | undefined)[] {
  return Object.values(script?.simulate ?? {}).flatMap((answers) =>
    answers.map(({ result }) => result),
  );
}

/** The tools that the case's graders ask for, wherever their options name them. */
function toolsOf({ graders }: Case): string[] {
  return graders
    .filter(({ type }) => CALLING.has(type))
    .flatMap(({ options }) => Object.values(options).flat())
    .filter((value) => typeof value === 'string');
}
