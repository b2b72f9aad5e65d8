import type { JsonObject, JsonValue } from '../../domain/json.ts';
import { canonicalJson } from '../document/canonical.ts';
import { shownValue } from '../document/field-changes.ts';
import type { FoundChange } from './change-words.ts';
import { changed, effectOnSet, listed, named, narrowed, widened } from './change-words.ts';

/** Limits that a higher number makes wider, and those that a lower one does. */
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
/** Demands of which nobody can tell whether another one asks for more. */
const DEMANDS = ['pattern', 'format', 'multipleOf', 'uniqueItems'];

/** How the values that a parameter takes differ; keywords of `elsewhere` are not looked at. */
export function valueChanges(
  subject: string,
  before: JsonObject,
  after: JsonObject,
  elsewhere: ReadonlySet<string>,
): FoundChange[] {
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return [
    ...typeChange(subject, typesOf(before), typesOf(after)),
    ...choiceChange(subject, choicesOf(before), choicesOf(after)),
    ...keywords
      .filter((keyword) => !elsewhere.has(keyword) && !OWN_WORDS.has(keyword))
      .flatMap((keyword) => keywordChange(subject, keyword, before[keyword], after[keyword])),
  ];
}

const OWN_WORDS = new Set(['type', 'enum', 'const']);

/** Undefined for any type. */
function typesOf({ type }: JsonObject): ReadonlySet<string> | undefined {
  if (type === undefined) return undefined;
  const types = new Set((Array.isArray(type) ? type : [type]).map(String));
  return types.has('number') ? types.add('integer') : types;
}

function typeChange(
  subject: string,
  before: ReadonlySet<string> | undefined,
  after: ReadonlySet<string> | undefined,
): FoundChange[] {
  if (shownTypes(before) === shownTypes(after)) return [];
  const what = `type of ${subject} is ${shownTypes(after)}, no longer ${shownTypes(before)}`;
  return [{ effect: effectOnSet(before, after), what }];
}

function shownTypes(types: ReadonlySet<string> | undefined): string {
  if (types === undefined) return 'any';
  const isPart = (type: string) => type === 'integer' && types.has('number');
  return listed([...types].filter((type) => !isPart(type)).sort());
}

/** The values of `enum` or `const`, as JSON; undefined for any. */
function choicesOf(schema: JsonObject): ReadonlySet<string> | undefined {
  if (Array.isArray(schema['enum'])) return new Set(schema['enum'].map(canonicalJson));
  return schema['const'] === undefined ? undefined : new Set([canonicalJson(schema['const'])]);
}

function choiceChange(
  subject: string,
  before: ReadonlySet<string> | undefined,
  after: ReadonlySet<string> | undefined,
): FoundChange[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined || after === undefined) {
    return after === undefined
      ? [widened(`${subject} takes any value, no longer only ${listed([...(before ?? [])])}`)]
      : [narrowed(`${subject} takes only ${listed([...after])}`)];
  }
  const gained = [...after].filter((value) => !before.has(value));
  const lost = [...before].filter((value) => !after.has(value));
  return [
    ...(gained.length > 0 ? [widened(`${subject} also takes ${listed(gained)}`)] : []),
    ...(lost.length > 0 ? [narrowed(`${subject} no longer takes ${listed(lost)}`)] : []),
  ];
}

function keywordChange(
  subject: string,
  keyword: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): FoundChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const of = `${named(keyword)} of ${subject}`;
  const isDemand = [...UPPER, ...LOWER, ...DEMANDS].includes(keyword);
  if (isDemand && after === undefined) {
    return [widened(`${of} dropped, it was ${shownValue(before)}`)];
  }
  if (isDemand && before === undefined) return [narrowed(`${of} added: ${shownValue(after)}`)];
  const words = `${of} ${shownValue(before)} becomes ${shownValue(after)}`;
  const isUpper = UPPER.includes(keyword);
  if (!isUpper && !LOWER.includes(keyword)) return [changed(words)];
  return [Number(after) > Number(before) === isUpper ? widened(words) : narrowed(words)];
}
