import type { Fault } from '../../domain/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import type { AttackBook, AttackGoal, AttackShape } from '../../domain/red-team.ts';
import type { Document, Path } from '../document/document.ts';
import { listField, objectField, textField, textsField } from '../document/fields.ts';
import { fillValue } from '../document/template.ts';
import { validate } from '../document/validate.ts';
import { parseYaml } from '../document/yaml.ts';

const USUAL_LANGUAGE = 'en';

/** What templates of goals may name. */
const GOAL_VARIABLES = { tool: 'a', canary: 'a' };
/** What templates of shapes may name. */
const SHAPE_VARIABLES = {
  message: 'a',
  instruction: 'a',
  base64: 'a',
  rot13: 'a',
  firstHalf: 'a',
  secondHalf: 'a',
};

/** Reads a team's own shapes and goals. */
export function readAttackBook(
  path: string,
  text: string,
): { readonly book?: AttackBook; readonly faults: readonly Fault[] } {
  const { document, faults } = parseYaml(path, text);
  if (document === undefined) return { faults };
  const all = [...faults, ...validate(document, 'attacks')];
  if (all.length > 0 || !isJsonObject(document.value)) return { faults: all };
  const { value } = document;
  const templates = [
    ...templateFaults(document, ['shapes'], listField(value, 'shapes'), 'texts', SHAPE_VARIABLES),
    ...templateFaults(
      document,
      ['goals'],
      listField(value, 'goals'),
      'instructions',
      GOAL_VARIABLES,
    ),
    ...templateFaults(document, ['goals'], listField(value, 'goals'), 'graders', GOAL_VARIABLES),
  ];
  if (templates.length > 0) return { faults: templates };
  return {
    book: {
      shapes: listField(value, 'shapes').filter(isJsonObject).map(shapeOf),
      goals: listField(value, 'goals').filter(isJsonObject).map(goalOf),
    },
    faults: [],
  };
}

/** Two books as one; of two shapes or goals with one name the second book's counts. */
export function withOwnAttacks(known: AttackBook, own: AttackBook): AttackBook {
  return { shapes: merged(known.shapes, own.shapes), goals: merged(known.goals, own.goals) };
}

function merged<Named extends { readonly name: string }>(
  known: readonly Named[],
  own: readonly Named[],
): Named[] {
  return [...new Map([...known, ...own].map((item) => [item.name, item])).values()];
}

function templateFaults(
  document: Document,
  path: Path,
  items: readonly JsonValue[],
  field: string,
  variables: JsonObject,
): Fault[] {
  return items.flatMap((item, index) => {
    const { faults } = fillValue(isJsonObject(item) ? (item[field] ?? null) : null, variables);
    return faults.map(
      ({ kind, problem }): Fault => ({
        code: kind === 'syntax' ? 'bad-template' : 'unfilled-variable',
        position: document.positionOf([...path, index, field]),
        problem: `its template cannot be filled (${problem})`,
        hint: `Templates may name here: ${Object.keys(variables).join(', ')}.`,
      }),
    );
  });
}

function shapeOf(value: JsonObject): AttackShape {
  return {
    name: String(value['name']),
    description: String(value['description']),
    place: value['place'] as AttackShape['place'],
    language: textField(value, 'language') ?? USUAL_LANGUAGE,
    texts: textsField(value, 'texts'),
  };
}

function goalOf(value: JsonObject): AttackGoal {
  const instructions = Object.entries(objectField(value, 'instructions'));
  return {
    name: String(value['name']),
    instructions: Object.fromEntries(instructions.map(([key, text]) => [key, String(text)])),
    graders: listField(value, 'graders').filter(isJsonObject),
  };
}
