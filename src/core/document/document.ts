import type { Position } from '../../domain/errors.ts';
import type { JsonValue } from '../../domain/json.ts';

/** A way into a document: object keys and array indices. */
export type Path = readonly (string | number)[];

/** A parsed file (or a line of one) that still knows where each value stands. */
export interface Document {
  readonly file: string;
  readonly value: JsonValue;
  /** Where a value stands, or its key; falls back to the nearest parent that exists. */
  positionOf(path: Path, part?: 'key' | 'value'): Position;
}

/** "graders[0].path", as messages name a place inside a document. */
export function pathName(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('');
}
