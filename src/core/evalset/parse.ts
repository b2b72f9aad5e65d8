import type { Budget, Statistics } from '../../domain/budget.ts';
import type { Fault } from '../../domain/errors.ts';
import type { Case, Evalset, GraderSpec, SourceFile, TrialRange } from '../../domain/evalset.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import { budgetOf, statisticsOf, trialRangeOf } from '../document/budget.ts';
import type { Document } from '../document/document.ts';
import {
  listField,
  objectField,
  textField,
  textsField,
  withoutUndefined,
} from '../document/fields.ts';
import { parseJson, parseJsonLines } from '../document/json.ts';
import { shareOf } from '../document/units.ts';
import { validate } from '../document/validate.ts';
import { type Parsed, parseYaml } from '../document/yaml.ts';
import { checkBudget } from './budget-check.ts';
import { agentSettingsOf } from './case-script.ts';
import { type CaseEntry, casesOf, checkCases } from './cases.ts';
import { scriptReader } from './fixtures.ts';
import { graderSpecs } from './graders.ts';
import { besideFile } from './paths.ts';
import { withoutTolerance } from './red-team.ts';
import { idleScriptFaults } from './script-faults.ts';
import { targetFaults } from './target-faults.ts';

/** What holds where an evalset does not say. */
export interface EvalsetDefaults {
  readonly budget: Budget;
  readonly statistics: Statistics;
  readonly trials: TrialRange;
}

/** Reads a file that an evalset names; undefined when the tree does not have it. */
export type FileLookup = (path: string) => string | undefined;

/** An evalset with its file, so that later checks can name places in it. */
export interface ReadEvalset {
  readonly evalset?: Evalset;
  readonly document?: Document;
  readonly faults: readonly Fault[];
}

/** The files that an evalset's own file names and that must be read before it can be. */
export function referencedFiles(document: Document): string[] {
  if (!isJsonObject(document.value)) return [];
  const paths: string[] = [];
  const cases = textField(document.value, 'cases');
  if (cases !== undefined) paths.push(besideFile(document.file, cases));
  const graders = listField(document.value, 'graders');
  const inline = listField(document.value, 'cases').filter(isJsonObject);
  for (const grader of [...graders, ...inline.flatMap((item) => listField(item, 'graders'))]) {
    const schema = isJsonObject(grader) ? grader['schema'] : undefined;
    if (typeof schema === 'string') paths.push(besideFile(document.file, schema));
  }
  return paths;
}

/** Reads an evalset from its document and the files it names; reports everything that is wrong. */
export function readEvalset(
  document: Document,
  parseFaults: readonly Fault[],
  defaults: EvalsetDefaults,
  lookup: FileLookup,
): ReadEvalset {
  const faults = [...parseFaults, ...validate(document, 'evalset'), ...targetFaults(document)];
  if (!isJsonObject(document.value)) return { document, faults };
  const value = document.value;
  const sources: SourceFile[] = [{ path: document.file, role: 'evalset' }];
  const entries = caseEntries(document, value, lookup, sources, faults);
  const shared = graderSpecs(document, ['graders'], listField(value, 'graders'));
  const schemas = new Map<string, Parsed>();
  const isAgent = value['agent'] !== undefined;
  if (!isAgent) faults.push(...entries.flatMap(idleScriptFaults));
  const scriptOf = scriptReader(document.file, lookup, sources, faults);
  const graded = casesOf(entries, shared, isAgent ? scriptOf : undefined).map((item) => ({
    ...item,
    graders: item.graders.map((grader) =>
      withSchema(grader, document.file, lookup, schemas, sources, faults),
    ),
  }));
  if (value['cases'] !== undefined && !faults.some((fault) => fault.code === 'missing-file')) {
    faults.push(...checkCases(graded, document.positionOf(['cases'])));
  }
  const evalset = evalsetOf(document, value, defaults, graded, sources);
  if (evalset !== undefined) faults.push(...checkBudget(document, value, evalset));
  return withoutUndefined<ReadEvalset>({ evalset, document, faults: withoutRepeats(faults) });
}

function caseEntries(
  document: Document,
  value: JsonObject,
  lookup: FileLookup,
  sources: SourceFile[],
  faults: Fault[],
): CaseEntry[] {
  const named = textField(value, 'cases');
  if (named === undefined) {
    return listField(value, 'cases').map((item, index) => ({
      document,
      path: ['cases', index],
      value: item,
    }));
  }
  const path = besideFile(document.file, named);
  sources.push({ path, role: 'evalset' });
  const text = lookup(path);
  if (text === undefined) {
    faults.push(missingFile(document, ['cases'], path));
    return [];
  }
  if (path.endsWith('.jsonl')) return jsonLineEntries(path, text, faults);
  const parsed = path.endsWith('.json') ? parseJson(path, text) : parseYaml(path, text);
  faults.push(...parsed.faults);
  if (parsed.document === undefined) return [];
  faults.push(...validate(parsed.document, 'cases'));
  const list: JsonValue = parsed.document.value;
  const file = parsed.document;
  return (Array.isArray(list) ? list : []).map((item, index) => ({
    document: file,
    path: [index],
    value: item,
  }));
}

function jsonLineEntries(path: string, text: string, faults: Fault[]): CaseEntry[] {
  const lines = parseJsonLines(path, text);
  faults.push(...lines.faults);
  return lines.documents.map((document) => {
    faults.push(...validate(document, 'caseLine'));
    return { document, path: [], value: document.value };
  });
}

/** A grader whose schema is a path gets the schema itself, the same one wherever it is named. */
function withSchema(
  grader: GraderSpec,
  file: string,
  lookup: FileLookup,
  schemas: Map<string, Parsed>,
  sources: SourceFile[],
  faults: Fault[],
): GraderSpec {
  const named = grader.options['schema'];
  if (grader.type !== 'json-schema' || typeof named !== 'string') return grader;
  const path = besideFile(file, named);
  if (!sources.some((source) => source.path === path)) sources.push({ path, role: 'evalset' });
  const text = lookup(path);
  if (text === undefined) {
    faults.push({
      code: 'missing-file',
      position: grader.position,
      problem: `schema ${path} does not exist`,
    });
    return grader;
  }
  const parsed =
    schemas.get(path) ?? (path.endsWith('.json') ? parseJson(path, text) : parseYaml(path, text));
  schemas.set(path, parsed);
  faults.push(...parsed.faults);
  if (parsed.document === undefined) return grader;
  const schema = parsed.document.value;
  return { ...grader, options: { ...grader.options, schema } };
}

function evalsetOf(
  document: Document,
  value: JsonObject,
  defaults: EvalsetDefaults,
  cases: readonly Case[],
  sources: SourceFile[],
): Evalset | undefined {
  const name = textField(value, 'evalset');
  const target = objectField(value, 'target');
  const prompt = textField(target, 'prompt');
  const words = textsField(target, 'command');
  const command = words.length === 0 ? undefined : words;
  const http = textField(target, 'http');
  if (name === undefined || [prompt, command, http].every((form) => form === undefined)) {
    return undefined;
  }
  const kind = value['kind'] === 'red-team' ? 'red-team' : undefined;
  const budget = budgetOf(
    objectField(value, 'budget'),
    objectField(value, 'floor'),
    defaults.budget,
  );
  const tools = textField(target, 'tools');
  const policy = textField(target, 'policy');
  if (prompt !== undefined) sources.push({ path: prompt, role: 'prompt' });
  if (tools !== undefined) sources.push({ path: tools, role: 'tools' });
  if (policy !== undefined) sources.push({ path: policy, role: 'policy' });
  return withoutUndefined<Evalset>({
    name,
    version: textField(value, 'version') ?? '0.0.0',
    path: document.file,
    owner: textField(value, 'owner'),
    description: textField(value, 'description'),
    runbook: textField(value, 'runbook'),
    target: withoutUndefined({ prompt, tools, policy, command, http }),
    watch: textsField(target, 'watch'),
    trials: trialRangeOf(objectField(value, 'trials'), defaults.trials),
    kind,
    agent: value['agent'] === undefined ? undefined : agentSettingsOf(objectField(value, 'agent')),
    budget: kind === 'red-team' ? withoutTolerance(budget, cases) : budget,
    statistics: statisticsOf(objectField(value, 'statistics'), defaults.statistics),
    passScore: shareOf(value['passScore']) ?? 1,
    cases,
    sources,
    deferredFaults: [],
  });
}

function missingFile(document: Document, path: (string | number)[], file: string): Fault {
  return {
    code: 'missing-file',
    position: document.positionOf(path),
    problem: `${file} does not exist`,
    hint: "Paths of cases and schemas start at the evalset's folder.",
  };
}

/** A grader of the evalset is read once a case, so its faults come once a case too. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const key = JSON.stringify(fault);
    return seen.has(key) ? false : seen.add(key);
  });
}
