import { parseYaml } from '../../src/core/document/yaml.ts';
import {
  type EvalsetDefaults,
  type ReadEvalset,
  readEvalset,
} from '../../src/core/evalset/parse.ts';
import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import type { Case, Evalset } from '../../src/domain/evalset.ts';

export const EVALSET_FILE = 'evalsets/a/evalset.yaml';

/** What holds where an evalset does not say. */
export const DEFAULTS: EvalsetDefaults = {
  budget: DEFAULT_SETTINGS.budget,
  statistics: DEFAULT_SETTINGS.statistics,
  trials: { min: 1, max: 3 },
};

/** Reads an evalset file beside the files it names, which stand in the same folder. */
export function readEvalsetText(
  text: string,
  files: Readonly<Record<string, string>> = {},
  defaults: EvalsetDefaults = DEFAULTS,
): ReadEvalset {
  const { document, faults } = parseYaml(EVALSET_FILE, text);
  if (document === undefined) return { faults };
  const lookup = (path: string) => files[path.replace(/^evalsets\/a\//, '')];
  return readEvalset(document, faults, defaults, lookup);
}

/** The evalset of a text that has no faults. */
export function evalsetOf(text: string, files?: Readonly<Record<string, string>>): Evalset {
  const { evalset, faults } = readEvalsetText(text, files);
  if (evalset === undefined || faults.length > 0) throw new Error(JSON.stringify(faults));
  return evalset;
}

/** The first case of an evalset. */
export function firstCase(evalset: Evalset): Case {
  const [item] = evalset.cases;
  if (item === undefined) throw new Error('The evalset has no case');
  return item;
}
