import type { CaseScript } from '../../domain/agent.ts';
import type { Fault } from '../../domain/errors.ts';
import type { SourceFile } from '../../domain/evalset.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { parseJson } from '../document/json.ts';
import { parseYaml } from '../document/yaml.ts';
import { caseScriptOf } from './case-script.ts';
import type { CaseEntry } from './cases.ts';
import { besideFile } from './paths.ts';

/**
 * Reads the worlds of cases, with the recorded results that their answers name beside the evalset's
 * file. Each becomes a source of the evalset; what is wrong with one joins the faults.
 */
export function scriptReader(
  file: string,
  lookup: (path: string) => string | undefined,
  sources: SourceFile[],
  faults: Fault[],
): (entry: CaseEntry) => CaseScript | undefined {
  const known = new Map<string, JsonValue | undefined>();
  return ({ document, path: way, value }) => {
    const fixtureAt = (named: string) => {
      const path = besideFile(file, named);
      if (known.has(path)) return known.get(path);
      sources.push({ path, role: 'evalset' });
      const text = lookup(path);
      if (text === undefined) {
        faults.push({
          code: 'missing-file',
          position: document.positionOf([...way, 'simulate']),
          problem: `${path} does not exist`,
          hint: "Paths of fixtures start at the evalset's folder.",
        });
      }
      const recorded = text === undefined ? undefined : recordedResult(path, text, faults);
      known.set(path, recorded);
      return recorded;
    };
    return isJsonObject(value) ? caseScriptOf(value, fixtureAt) : undefined;
  };
}

/** JSON and YAML by the ending; any other file is a text. */
function recordedResult(path: string, text: string, faults: Fault[]): JsonValue | undefined {
  if (!/\.(?:json|ya?ml)$/.test(path)) return text;
  const parsed = path.endsWith('.json') ? parseJson(path, text) : parseYaml(path, text);
  faults.push(...parsed.faults);
  return parsed.document?.value;
}
