import type { ErrorObject } from 'ajv';
import type { ErrorCode } from '../../domain/error-codes.ts';
import type { Fault } from '../../domain/errors.ts';
import { type Document, type Path, pathName } from './document.ts';
import * as validators from './schema-validators.js';
import { shown } from './text.ts';

/** The formats that have a JSON Schema. */
export type SchemaName = keyof typeof validators;

/** More errors than this say no more, and finding the places of all could take very long. */
const MOST_ERRORS = 1_000;

/** All the ways in which a document differs from its schema, each with its place. */
export function validate(document: Document, schema: SchemaName): Fault[] {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every validator is used
  const validator = validators[schema];
  if (validator(document.value)) return [];
  const errors = withoutConsequences((validator.errors ?? []).slice(0, MOST_ERRORS));
  return errors.map((error) => faultOf(document, error));
}

/**
 * Leaves out the errors of each alternative where one error says what the alternatives have in
 * common, the errors of `if` that only repeat those of `then`, and what a missing type leads to.
 */
function withoutConsequences(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf');
  return errors.filter(
    (error) =>
      error.keyword !== 'if' &&
      !(error.keyword === 'discriminator' && error.params['tagValue'] === undefined) &&
      !choices.some(
        (choice) => error.schemaPath.startsWith(`${choice.schemaPath}/`) || isInside(error, choice),
      ),
  );
}

/** An alternative behind a `$ref` reports the path of its definition, so compare by place too. */
function isInside(error: ErrorObject, choice: ErrorObject): boolean {
  return (
    error !== choice &&
    error.instancePath === choice.instancePath &&
    error.keyword !== 'anyOf' &&
    error.keyword !== 'oneOf'
  );
}

function faultOf(document: Document, error: ErrorObject): Fault {
  const path = pathOf(document, error.instancePath);
  const name = path.length === 0 ? 'the file' : pathName(path);
  switch (error.keyword) {
    case 'additionalProperties': {
      const field = String(error.params['additionalProperty']);
      const known = Object.keys((error.parentSchema as Titled).properties ?? {});
      return {
        code: 'unknown-field',
        position: document.positionOf([...path, field], 'key'),
        problem: `${pathName([...path, field])} is no field of this format`,
        hint: `Known fields: ${known.join(', ')}.`,
      };
    }
    case 'required':
    case 'dependentRequired':
      return {
        code: 'missing-field',
        position: document.positionOf(path),
        problem: `${pathName([...path, String(error.params['missingProperty'])])} is missing`,
      };
    case 'discriminator':
      return {
        code: 'wrong-value',
        position: document.positionOf([...path, 'type']),
        problem: `${pathName([...path, 'type'])} must name a grader of the catalogue`,
        found: shown(error.params['tagValue']),
      };
    default:
      return {
        code: codeOf(error.keyword),
        position: document.positionOf(path),
        problem: `${name} must be ${expectation(error)}`,
        found: shown(error.data),
      };
  }
}

interface Titled {
  readonly title?: string;
  readonly properties?: object;
}

function expectation(error: ErrorObject): string {
  const title = (error.parentSchema as Titled | undefined)?.title;
  if (title !== undefined) return title;
  if (error.keyword === 'enum') {
    return `one of ${(error.params['allowedValues'] as unknown[]).join(', ')}`;
  }
  if (error.keyword === 'const') return shown(error.params['allowedValue']);
  return (error.message ?? 'valid').replace(/^must (be|have|match) /, (_all, verb: string) =>
    verb === 'be' ? '' : `something to ${verb} `,
  );
}

function codeOf(keyword: string): ErrorCode {
  return keyword === 'type' ? 'wrong-type' : 'wrong-value';
}

function pathOf(document: Document, pointer: string): Path {
  const steps: (string | number)[] = [];
  let value: unknown = document.value;
  for (const raw of pointer.split('/').slice(1)) {
    const text = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(text) : text;
    steps.push(step);
    value = (value as Record<string | number, unknown> | undefined)?.[step];
  }
  return steps;
}
