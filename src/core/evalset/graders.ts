import type { GraderSpec } from '../../domain/evalset.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import type { Document, Path } from '../document/document.ts';
import { numberField, textField, textsField } from '../document/fields.ts';
import { graderOf } from '../grading/catalog.ts';

/** Fields that every grader has; all others are options of its type. */
const COMMON_FIELDS = new Set(['type', 'name', 'weight', 'required', 'tags']);

/** The graders of a list in a document; entries whose type is unknown are left to the schema. */
export function graderSpecs(document: Document, path: Path, list: JsonValue[]): GraderSpec[] {
  return list.flatMap((entry, index): GraderSpec[] => {
    if (!isJsonObject(entry)) return [];
    const type = textField(entry, 'type');
    if (type === undefined || graderOf(type) === undefined) return [];
    const options = Object.fromEntries(
      Object.entries(entry).filter(([field]) => !COMMON_FIELDS.has(field)),
    );
    return [
      {
        type,
        name: textField(entry, 'name') ?? nameOf(type, options['path'], index),
        options,
        weight: numberField(entry, 'weight') ?? 1,
        required: entry['required'] === true,
        tags: textsField(entry, 'tags'),
        position: document.positionOf([...path, index]),
      },
    ];
  });
}

function nameOf(type: string, path: JsonValue | undefined, index: number): string {
  return typeof path === 'string' && path !== '' ? `${type} ${path}` : `${type} ${index + 1}`;
}
