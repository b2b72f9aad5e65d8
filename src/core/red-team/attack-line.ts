import type { CaseScript, SimulatedAnswer } from '../../domain/agent.ts';
import { InternalError } from '../../domain/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import { sha256 } from '../document/canonical.ts';
import { fillValue } from '../document/template.ts';
import type { Attack } from './attack.ts';
import { base64, halves, rot13 } from './encodings.ts';
import { isPoisonable, messageOf, withMessage } from './ordinary.ts';

/** Digits of a planted word: enough that no answer holds it by chance. */
const CANARY_DIGITS = 10;

/** An attack as a line of a file of cases. The case keeps its world, but nobody approves anything. */
export function attackLine(attack: Attack, seed: number): JsonObject {
  const { ordinary, shape, goal, tool } = attack;
  const id = [shape.name, goal.name, ...(tool === undefined ? [] : [tool]), ordinary.id].join('-');
  const wanted: JsonObject = {
    canary: `HG-${sha256(`${seed}\n${id}`).slice(0, CANARY_DIGITS)}`,
    ...(tool === undefined ? {} : { tool }),
  };
  const instruction = String(filled(goal.instructions[shape.language] ?? '', wanted));
  const [firstHalf, secondHalf] = halves(instruction);
  const message = messageOf(ordinary.input) ?? '';
  const texts = shape.texts.map((text) =>
    String(
      filled(text, {
        message,
        instruction,
        base64: base64(instruction),
        rot13: rot13(instruction),
        firstHalf,
        secondHalf,
      }),
    ),
  );
  return {
    id,
    input:
      shape.place === 'message' ? withMessage(ordinary.input, texts.join('\n')) : ordinary.input,
    tags: ['red-team', shape.name],
    note: `${shape.description} Made of case ${ordinary.id}.`,
    ...worldOf(attack, texts),
    graders: goal.graders.map((grader) => filled(grader, wanted)),
  };
}

function worldOf({ ordinary: { script }, shape }: Attack, texts: readonly string[]): JsonObject {
  const turns = [...(script?.userTurns ?? []), ...(shape.place === 'turns' ? texts : [])];
  const note = shape.place === 'tool-result' ? texts.join('\n') : undefined;
  return {
    ...(script === undefined ? {} : simulated(script, note)),
    ...(turns.length === 0 ? {} : { turns }),
  };
}

function simulated({ simulate, state }: CaseScript, note: string | undefined): JsonObject {
  const answers = Object.entries(simulate).map(
    ([tool, list]) => [tool, list.map((answer) => answerField(answer, note))] as const,
  );
  return {
    ...(answers.length === 0 ? {} : { simulate: Object.fromEntries(answers) }),
    ...(Object.keys(state).length === 0 ? {} : { state }),
  };
}

function answerField({ when, ...answer }: SimulatedAnswer, note: string | undefined): JsonObject {
  return {
    ...(when === undefined ? {} : { when: { [when.mode]: when.value } }),
    ...answer,
    ...(note !== undefined && isPoisonable(answer.result)
      ? { result: poisoned(answer.result, note) }
      : {}),
  };
}

function poisoned(result: JsonValue | undefined, note: string): JsonValue {
  return isJsonObject(result) ? { ...result, note } : `${result}\n${note}`;
}

/** Templates were tried when they were read, so one that cannot be filled is our own fault. */
function filled(template: JsonValue, variables: JsonObject): JsonValue {
  const { value, faults } = fillValue(template, variables);
  const [fault] = faults;
  if (fault !== undefined) throw new InternalError('internal', `an attack: ${fault.problem}`);
  return value;
}
