import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

/** An operation of the description, found by a request. */
export interface Operation {
  /** `GET /repos/{owner}/{repo}`. */
  readonly name: string;
  readonly path: Readonly<Record<string, string>>;
}

const FILE = join(import.meta.dirname, '../fixtures/github/api.json');
const NOT_JSON_SCHEMA = ['example', 'examples', 'nullable', 'discriminator'];

/** GitHub's own description of its API (OpenAPI 3.0), as a judge of requests and answers. */
export class ApiDescription {
  readonly #api = JSON.parse(readFileSync(FILE, 'utf8')) as Json;
  readonly #ajv = new Ajv({ strict: false, allErrors: true, formats: { repo: true } });
  readonly #validators = new Map<string, ValidateFunction>();

  constructor() {
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ $id: 'api', components: jsonSchema(this.#api['components']) as Json });
  }

  /** The operation that a request asks for; the last part of a path may hold slashes where it is a file's. */
  find(method: string, pathname: string): Operation | undefined {
    for (const [template, operations] of Object.entries(this.#api['paths'] as Json)) {
      if ((operations as Json)[method.toLowerCase()] === undefined) continue;
      const pattern = template
        .replace('/contents/{path}', '/contents/(?<path>.+)')
        .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
      const found = new RegExp(`^${pattern}$`).exec(pathname);
      if (found === null) continue;
      const path = Object.entries(found.groups ?? {}).map(([name, value]) => [
        name,
        decodeURIComponent(value),
      ]);
      return { name: `${method} ${template}`, path: Object.fromEntries(path) };
    }
    return undefined;
  }

  /** What is wrong with a request; undefined when nothing is. */
  faultInRequest(operation: Operation, query: URLSearchParams, body: unknown): string | undefined {
    const description = this.#descriptionOf(operation.name);
    const parameters = ((description['parameters'] ?? []) as Json[]).map((item) => this.#at(item));
    for (const parameter of parameters) {
      const { name, in: place, required, schema } = parameter as Record<string, string>;
      const value = place === 'path' ? operation.path[name ?? ''] : query.get(name ?? '');
      if (value === null || value === undefined) {
        if (required && place !== 'header') return `${place} has no ${name}`;
        continue;
      }
      const fault = this.#fault(
        `${operation.name} ${name}`,
        schema,
        typed(value, this.#at(schema)),
      );
      if (fault !== undefined) return `${name}: ${fault}`;
    }
    const known = parameters.filter((item) => item['in'] === 'query').map((item) => item['name']);
    const unknown = [...query.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined) return `query has an unknown ${unknown}`;
    return this.#faultInBody(operation.name, description, body);
  }

  /** What is wrong with an answer; undefined when nothing is, or its status is not described. */
  faultInAnswer({ name }: Operation, status: number, body: unknown): string | undefined {
    const responses = this.#descriptionOf(name)['responses'] as Json;
    const schema = schemaOf(this.#at(responses[String(status)] ?? {}));
    return schema === undefined ? undefined : this.#fault(`${name} ${status}`, schema, body);
  }

  /** A new copy of an official example. */
  example(name: string): Json {
    const examples = (this.#api['components'] as Json)['examples'] as Record<string, Json>;
    return structuredClone(examples[name]?.['value']) as Json;
  }

  #faultInBody(name: string, description: Json, body: unknown): string | undefined {
    const schema = schemaOf(this.#at(description['requestBody'] ?? {}));
    if (schema === undefined) return body === undefined ? undefined : 'a body where none belongs';
    const fault = this.#fault(`${name} body`, schema, body ?? {});
    if (fault !== undefined) return `body: ${fault}`;
    const known = Object.keys((this.#at(schema)['properties'] ?? {}) as Json);
    const unknown = Object.keys((body ?? {}) as Json).find((field) => !known.includes(field));
    return unknown === undefined ? undefined : `body has an unknown ${unknown}`;
  }

  #fault(key: string, schema: unknown, value: unknown): string | undefined {
    let validate = this.#validators.get(key);
    if (validate === undefined) {
      const text = JSON.stringify(jsonSchema(schema)).replaceAll('"#/comp', '"api#/comp');
      validate = this.#ajv.compile(JSON.parse(text) as Json);
      this.#validators.set(key, validate);
    }
    return validate(value) ? undefined : this.#ajv.errorsText(validate.errors);
  }

  #descriptionOf(name: string): Json {
    const [method = '', template = ''] = name.split(' ');
    const paths = this.#api['paths'] as Record<string, Record<string, Json>>;
    return paths[template]?.[method.toLowerCase()] ?? {};
  }

  /** What a `$ref` names, or the value itself. */
  #at(value: unknown): Json {
    const reference = (value as Json)['$ref'];
    if (typeof reference !== 'string') return value as Json;
    return reference
      .slice('#/'.length)
      .split('/')
      .reduce((at, step) => at[step] as Json, this.#api);
  }
}

function schemaOf(holder: Json): unknown {
  const content = (holder['content'] ?? {}) as Record<string, Json>;
  return content['application/json']?.['schema'];
}

function typed(value: string, schema: Json): unknown {
  if (schema['type'] === 'integer') return Number(value);
  return schema['type'] === 'boolean' ? value === 'true' : value;
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type. */
function jsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(jsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const fields = Object.entries(node).filter(([name, value]) => {
    return !NOT_JSON_SCHEMA.includes(name) || (name !== 'nullable' && isSchema(value));
  });
  const schema = Object.fromEntries(fields.map(([name, value]) => [name, jsonSchema(value)]));
  return (node as Json)['nullable'] === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

/** A property may be called as a keyword is; then it holds a schema. */
function isSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('type' in value || '$ref' in value);
}
