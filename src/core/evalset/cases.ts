import type { CaseScript } from '../../domain/agent.ts';
import type { Fault } from '../../domain/errors.ts';
import type { Case, GraderSpec } from '../../domain/evalset.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import type { Document, Path } from '../document/document.ts';
import {
  listField,
  numberField,
  textField,
  textsField,
  withoutUndefined,
} from '../document/fields.ts';
import { graderSpecs } from './graders.ts';

/** A case's place: the document that holds it and the way to it. */
export interface CaseEntry {
  readonly document: Document;
  readonly path: Path;
  readonly value: JsonValue;
}

/**
 * The cases of a list of entries; `shared` are the graders of the evalset, and `scriptOf` reads the
 * world of a case where the evalset runs an agent.
 */
export function casesOf(
  entries: readonly CaseEntry[],
  shared: readonly GraderSpec[],
  scriptOf?: (entry: CaseEntry) => CaseScript | undefined,
): Case[] {
  return entries.flatMap((entry): Case[] => {
    const { document, path, value } = entry;
    if (!isJsonObject(value)) return [];
    const id = textField(value, 'id');
    const input = value['input'];
    if (id === undefined || input === undefined) return [];
    const tags = textsField(value, 'tags');
    const own = graderSpecs(document, [...path, 'graders'], listField(value, 'graders'));
    return [
      withoutUndefined<Case>({
        id,
        input,
        variables: variablesOf(input),
        expected: value['expected'],
        tags,
        incident: textField(value, 'incident'),
        owner: textField(value, 'owner'),
        note: textField(value, 'note'),
        importance: numberField(value, 'weight') ?? 1,
        cluster: textField(value, 'cluster'),
        graders: [...shared.filter((grader) => appliesTo(grader, tags)), ...own],
        script: scriptOf?.(entry),
        position: document.positionOf([...path, 'id']),
      }),
    ];
  });
}

/** Faults that only the cases together show: an id used twice, and a case that nothing grades. */
export function checkCases(cases: readonly Case[], position: Fault['position']): Fault[] {
  const faults: Fault[] = [];
  const first = new Map<string, Case>();
  for (const item of cases) {
    const earlier = first.get(item.id);
    if (earlier === undefined) first.set(item.id, item);
    else {
      faults.push({
        code: 'duplicate-case',
        position: item.position,
        problem: `case id ${item.id} is used twice`,
        hint: `It stands first at ${earlier.position.file}:${earlier.position.line ?? 1}.`,
      });
    }
    if (item.graders.length === 0) {
      faults.push({
        code: 'no-grader',
        position: item.position,
        problem: `no grader applies to case ${item.id}`,
        hint: 'Add a grader without tags to the evalset, or graders to the case.',
      });
    }
  }
  if (cases.length === 0) {
    faults.push({
      code: 'no-cases',
      problem: 'the evalset has no cases',
      ...(position === undefined ? {} : { position }),
    });
  }
  return faults;
}

function appliesTo(grader: GraderSpec, tags: readonly string[]): boolean {
  return grader.tags.length === 0 || grader.tags.some((tag) => tags.includes(tag));
}

/** What templates see of an input: itself, and its fields where it is an object. */
function variablesOf(input: JsonValue): JsonObject {
  return { ...(isJsonObject(input) ? input : {}), input };
}
