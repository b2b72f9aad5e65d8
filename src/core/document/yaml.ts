import {
  type Alias,
  type DocumentOptions,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  visit,
  type YAMLError,
  type Document as YamlDocument,
} from 'yaml';
import type { Fault, Position } from '../../domain/errors.ts';
import type { JsonValue } from '../../domain/json.ts';
import type { Document, Path } from './document.ts';
import { normaliseText } from './text.ts';

const DEEPEST = 64;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Faults that leave a document its sense, so that its other faults can be reported with them. */
const HARMLESS = new Set<Fault['code']>(['duplicate-key', 'forbidden-key']);

/** YAML 1.2 whatever a `%YAML` line says, and no more than JSON can hold. */
const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'core',
  resolveKnownTags: false,
  strict: true,
  stringKeys: true,
  // The library's own check takes quadratic time; `refusals` finds repeated keys.
  uniqueKeys: false,
  // Its messages quote the text, which takes quadratic time over many faults.
  prettyErrors: false,
};

/** A document that was read, with what is wrong in it; `document` is absent when it has no sense. */
export interface Parsed {
  readonly document?: Document;
  readonly faults: readonly Fault[];
}

/** Where a parsed text starts inside its file, for formats that hold several documents. */
interface Origin {
  readonly file: string;
  readonly line: number;
}

/**
 * Parses YAML 1.2 or JSON. Aliases, merge keys, unknown tags, keys that reach prototypes, repeated
 * keys and nesting over 64 levels are faults, as each of them makes a file mean more than it shows.
 */
export function parseYaml(file: string, text: string, firstLine = 1): Parsed {
  const origin = { file, line: firstLine };
  const start = { file, line: firstLine, column: 1 };
  const lines = new LineCounter();
  const source = normaliseText(text);
  let yaml: YamlDocument;
  try {
    yaml = parseDocument(source, { ...OPTIONS, lineCounter: lines });
  } catch (cause) {
    if (cause instanceof RangeError) return { faults: [tooDeep(start)] };
    throw cause;
  }
  const at = (offset: number) => positionAt(origin, lines, offset);
  const errors = [...yaml.errors, ...yaml.warnings];
  // Whatever else the parser says after its stack ran out follows from that.
  if (errors.some(isOverflow)) return { faults: [tooDeep(start)] };
  const refused = yaml.errors.length === 0 ? refusals(yaml, at) : [];
  const faults = [...errors.map((error) => syntaxFault(error, at)), ...refused];
  const isSafe = yaml.errors.length === 0 && refused.every((fault) => HARMLESS.has(fault.code));
  return isSafe ? { document: documentOf(origin, yaml, lines), faults } : { faults };
}

function documentOf(origin: Origin, yaml: YamlDocument, lines: LineCounter): Document {
  return {
    file: origin.file,
    value: yaml.toJS({ maxAliasCount: 0 }) as JsonValue,
    positionOf: (path, part = 'value') => {
      const offset = offsetOf(yaml, path, part);
      return positionAt(origin, lines, offset);
    },
  };
}

function offsetOf(yaml: YamlDocument, path: Path, part: 'key' | 'value'): number {
  let node: unknown = yaml.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    const pair = isMap(node)
      ? node.items.find((item) => keyText(item) === String(step))
      : undefined;
    if (pair !== undefined && isLast && part === 'key') return startOf(pair.key) ?? offset;
    const next =
      pair === undefined ? (isCollection(node) ? node.get(step, true) : undefined) : pair.value;
    const start = startOf(next) ?? (pair === undefined ? undefined : startOf(pair.key));
    if (start === undefined) return offset;
    offset = start;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function positionAt(origin: Origin, lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { file: origin.file, line: origin.line + Math.max(line, 1) - 1, column: Math.max(col, 1) };
}

function syntaxFault(error: YAMLError, at: (offset: number) => Position): Fault {
  const position = at(error.pos[0]);
  const problem = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  if (error.code === 'NON_STRING_KEY') {
    return { code: 'bad-yaml', position, problem: 'a key is no text' };
  }
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return { code: 'tag-not-allowed', position, problem: `tags are refused (${problem})` };
  }
  return { code: 'bad-yaml', position, problem: `the file is not valid YAML (${problem})` };
}

function isOverflow(error: YAMLError): boolean {
  return /^(?:Maximum call stack|Invalid regular expression: .*: Stack overflow)/.test(
    error.message,
  );
}

function refusals(yaml: YamlDocument, at: (offset: number) => Position): Fault[] {
  const faults: Fault[] = [];
  const keysOf = new Map<unknown, Set<string>>();
  visit(yaml, {
    Alias: (_key, node: Alias) => {
      faults.push({
        code: 'alias-not-allowed',
        position: at(startOf(node) ?? 0),
        problem: `alias *${node.source} is refused`,
        hint: 'Write the value out where it is used.',
      });
    },
    Pair: (_key, pair, ancestors) => {
      const key = keyText(pair);
      const position = at(startOf(pair.key) ?? 0);
      const known = keysOf.get(ancestors.at(-1)) ?? new Set();
      if (known.has(key)) {
        const problem = 'the same key stands twice in one mapping';
        faults.push({ code: 'duplicate-key', position, problem });
      }
      keysOf.set(ancestors.at(-1), known.add(key));
      if (key === '<<') {
        faults.push({
          code: 'merge-key-not-allowed',
          position,
          problem: 'merge key << is refused',
          hint: 'Write the fields out where they are used.',
        });
      }
      if (FORBIDDEN_KEYS.has(key)) {
        faults.push({ code: 'forbidden-key', position, problem: `key ${key} is refused` });
      }
    },
    Scalar: (_key, node) => {
      if (typeof node.value !== 'number' || Number.isFinite(node.value)) return;
      const problem = 'the number is out of range';
      faults.push({ code: 'wrong-value', position: at(startOf(node) ?? 0), problem });
    },
    Collection: (_key, node, ancestors) => {
      const depth = ancestors.filter((ancestor) => !isPair(ancestor)).length;
      if (depth <= DEEPEST) return undefined;
      faults.push(tooDeep(at(startOf(node) ?? 0)));
      return visit.BREAK;
    },
  });
  return faults;
}

function tooDeep(position: Position): Fault {
  return { code: 'too-deep', position, problem: `values are nested over ${DEEPEST} levels` };
}
