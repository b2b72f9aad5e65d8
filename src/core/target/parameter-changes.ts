import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import { canonicalJson } from '../document/canonical.ts';
import { textField, textsField } from '../document/fields.ts';
import {
  changed,
  descriptionChange,
  type FoundChange,
  named,
  narrowed,
  widened,
} from './change-words.ts';
import { valueChanges } from './value-changes.ts';

/** Parameters inside parameters that are told apart; what lies deeper is compared as a whole. */
const DEEPEST = 20;

/** Keywords that have words of their own; any other is named when it differs. */
const SPOKEN_OF = new Set([
  'properties',
  'required',
  'items',
  'additionalProperties',
  'description',
]);

/** How the parameters of a tool differ, those inside of others by their way: `address.lines[]`. */
export function parameterChanges(
  tool: string,
  before: JsonObject,
  after: JsonObject,
): FoundChange[] {
  return schemaChanges({ tool, way: '', depth: 0 }, before, after);
}

interface Place {
  readonly tool: string;
  /** Empty for all parameters together. */
  readonly way: string;
  readonly depth: number;
}

function schemaChanges(place: Place, before: JsonObject, after: JsonObject): FoundChange[] {
  const subject = subjectAt(place);
  return [
    ...descriptionChange(
      subject,
      textField(before, 'description'),
      textField(after, 'description'),
    ),
    ...valueChanges(subject, before, after, SPOKEN_OF),
    ...undeclaredChange(subject, openness(before), openness(after)),
    ...propertyChanges(place, before, after),
    ...insideChanges(
      { ...place, way: `${place.way}[]`, depth: place.depth + 1 },
      before['items'],
      after['items'],
    ),
  ];
}

function subjectAt({ tool, way }: Place): string {
  return way === '' ? `parameters of ${tool}` : `parameter ${named(way)} of ${tool}`;
}

function propertyChanges(place: Place, before: JsonObject, after: JsonObject): FoundChange[] {
  const [base, head] = [propertiesOf(before), propertiesOf(after)];
  const [needed, neededNow] = [requiredOf(before), requiredOf(after)];
  return [...new Set([...base.keys(), ...head.keys(), ...needed, ...neededNow])].flatMap((name) => {
    const way = place.way === '' ? name : `${place.way}.${name}`;
    const at = { ...place, way, depth: place.depth + 1 };
    const [schema, schemaNow] = [base.get(name), head.get(name)];
    const subject = subjectAt(at);
    if (schema === undefined && schemaNow !== undefined) {
      return neededNow.has(name)
        ? [changed(`${subject} added, required`)]
        : [widened(`${subject} added, optional`)];
    }
    if (schema !== undefined && schemaNow === undefined) {
      return needed.has(name)
        ? [widened(`${subject} removed, though it was required`)]
        : [narrowed(`${subject} removed`)];
    }
    return [
      ...requiredChange(subject, needed.has(name), neededNow.has(name)),
      ...insideChanges(at, schema, schemaNow),
    ];
  });
}

function propertiesOf(schema: JsonObject): Map<string, JsonValue> {
  const properties = schema['properties'];
  return new Map(isJsonObject(properties) ? Object.entries(properties) : []);
}

function requiredOf(schema: JsonObject): ReadonlySet<string> {
  return new Set(textsField(schema, 'required'));
}

function requiredChange(subject: string, before: boolean, after: boolean): FoundChange[] {
  if (before === after) return [];
  return after ? [narrowed(`${subject} made required`)] : [widened(`${subject} made optional`)];
}

function insideChanges(
  place: Place,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): FoundChange[] {
  if (canonicalJson(before ?? true) === canonicalJson(after ?? true)) return [];
  // A schema that is absent or true takes anything, as one without keywords does.
  const [base, head] = [schemaOf(before), schemaOf(after)];
  if (base === undefined || head === undefined || place.depth > DEEPEST) {
    return [changed(`${subjectAt(place)} changed`)];
  }
  return schemaChanges(place, base, head);
}

function schemaOf(value: JsonValue | undefined): JsonObject | undefined {
  if (value === undefined || value === true) return {};
  return isJsonObject(value) ? value : undefined;
}

/** Which fields besides those declared are taken: none, some or any. */
function openness(schema: JsonObject): { readonly rank: number; readonly text: string } {
  const field = schema['additionalProperties'];
  if (field === false) return { rank: 0, text: '' };
  return isJsonObject(field) ? { rank: 1, text: canonicalJson(field) } : { rank: 2, text: '' };
}

function undeclaredChange(
  subject: string,
  before: ReturnType<typeof openness>,
  after: ReturnType<typeof openness>,
): FoundChange[] {
  if (before.rank === after.rank) {
    return before.text === after.text
      ? []
      : [changed(`${subject}: other undeclared fields are taken`)];
  }
  const words = `${subject}: ${['no', 'some', 'any'][after.rank]} undeclared fields are taken now`;
  return [after.rank > before.rank ? widened(words) : narrowed(words)];
}
