import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import { canonicalJson } from '../document/canonical.ts';
import { listField, textField } from '../document/fields.ts';
import {
  effectOnSet,
  type FoundChange,
  listed,
  narrowed,
  quoted,
  widened,
} from './change-words.ts';

/** What must never happen and never be written. Another wording is another rule: who can tell. */
export function neverChanges(before: JsonObject, after: JsonObject): FoundChange[] {
  return [
    ...entryChanges('never-rule', listField(before, 'never'), listField(after, 'never')),
    ...entryChanges(
      'forbidden content',
      listField(before, 'forbiddenContent'),
      listField(after, 'forbiddenContent'),
    ),
  ];
}

/** Entries that differ in something else than their words are paired by their words. */
function entryChanges(
  noun: string,
  base: readonly JsonValue[],
  head: readonly JsonValue[],
): FoundChange[] {
  const dropped = withoutThoseOf(head, base);
  const added = withoutThoseOf(base, head);
  const pairs: FoundChange[] = [];
  const gone = dropped.filter((entry) => {
    const index = added.findIndex((other) => wordsOf(other) === wordsOf(entry));
    const [other] = index < 0 ? [] : added.splice(index, 1);
    if (other === undefined) return true;
    pairs.push(...conditionChanges(`${noun} ${quoted(wordsOf(entry))}`, entry, other));
    return false;
  });
  return [
    ...gone.map((entry) => widened(`${noun} dropped: ${quoted(wordsOf(entry))}`)),
    ...pairs,
    ...added.map((entry) => narrowed(`${noun} added: ${quoted(wordsOf(entry))}`)),
  ];
}

function withoutThoseOf(known: readonly JsonValue[], entries: readonly JsonValue[]): JsonValue[] {
  const texts = new Set(known.map(keyOf));
  return entries.filter((entry) => !texts.has(keyOf(entry)));
}

/** The same for entries that say the same, white space and the order of tools aside. */
function keyOf(entry: JsonValue): string {
  if (!isJsonObject(entry)) return wordsOf(entry);
  const { rule: _rule, ...rest } = entry;
  const fields = Object.entries(rest).map(([name, value]): [string, JsonValue] => [
    name,
    Array.isArray(value) ? value.map(canonicalJson).sort() : value,
  ]);
  return fields.length === 0
    ? wordsOf(entry)
    : canonicalJson({ ...Object.fromEntries(fields), rule: wordsOf(entry) });
}

function wordsOf(entry: JsonValue): string {
  const text = isJsonObject(entry)
    ? ['rule', 'say', 'text'].map((field) => textField(entry, field)).find((words) => words)
    : entry;
  return String(text ?? canonicalJson(entry))
    .trim()
    .replace(/\s+/g, ' ');
}

/** The tools that a rule is held to, and those that lift it once they have answered. */
function conditionChanges(rule: string, before: JsonValue, after: JsonValue): FoundChange[] {
  const [tools, toolsNow] = [toolsOf(before, 'tools'), toolsOf(after, 'tools')];
  const [lifting, liftingNow] = [toolsOf(before, 'unlessAfter'), toolsOf(after, 'unlessAfter')];
  const held = keyOf([...tools]) === keyOf([...toolsNow]) ? [] : heldChange(rule, tools, toolsNow);
  if (keyOf([...lifting]) === keyOf([...liftingNow])) {
    return held.length > 0 ? held : [widened(`${rule} now says something else`)];
  }
  const words = `${rule} now lifted by ${shown(liftingNow)}, before by ${shown(lifting)}`;
  // Rules that a call of any of several tools lifts hold less; so does one that is partly replaced.
  const isStricter = effectOnSet(lifting, liftingNow) === 'narrowed';
  return [...held, isStricter ? narrowed(words) : widened(words)];
}

function heldChange(
  rule: string,
  tools: ReadonlySet<string>,
  toolsNow: ReadonlySet<string>,
): FoundChange[] {
  const words = `${rule} now held for ${shown(toolsNow)}, before for ${shown(tools)}`;
  return [effectOnSet(tools, toolsNow) === 'widened' ? narrowed(words) : widened(words)];
}

function toolsOf(entry: JsonValue, field: string): ReadonlySet<string> {
  const texts = isJsonObject(entry) ? listField(entry, field) : [];
  return new Set(texts.map(String).sort());
}

function shown(tools: ReadonlySet<string>): string {
  return tools.size === 0 ? 'none' : listed([...tools]);
}
