import { ConfigurationError, throwFaults } from '../../domain/errors.ts';
import type { Case, Evalset } from '../../domain/evalset.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import type { NewCase, Result } from '../../domain/result.ts';
import type { Prices } from '../../domain/settings.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { listField, objectField } from '../document/fields.ts';
import { validate } from '../document/validate.ts';
import { RESULT_SCHEMA_VERSION } from './file.ts';

/** What a result file says of one evalset: the trials, and the verdict that was made of them. */
interface RecordedResult {
  readonly result: Result;
  readonly verdict: Verdict;
}

export interface ReadResultFile {
  readonly startedAt: string;
  readonly sentence: string;
  readonly recorded: readonly RecordedResult[];
  readonly maxErroredShare: number;
  readonly prices: Prices;
}

/** Reads a result.json of this version; throws ConfigurationError for any other file. */
export function readResultFile(file: string, text: string): ReadResultFile {
  const value = parsed(file, text);
  if (value['schemaVersion'] !== RESULT_SCHEMA_VERSION) {
    throw unreadable(file, `it is no result file of schema version ${RESULT_SCHEMA_VERSION}`);
  }
  throwFaults(validate({ file, value, positionOf: () => ({ file }) }, 'result'));
  const rule = objectField(value, 'rule');
  return {
    startedAt: String(value['startedAt']),
    sentence: String(objectField(value, 'decision')['sentence'] ?? ''),
    recorded: listField(value, 'evalsets').filter(isJsonObject).map(recordedOf),
    maxErroredShare: Number(rule['maxErroredShare'] ?? 0),
    prices: objectField(rule, 'prices') as unknown as Prices,
  };
}

function recordedOf(value: JsonObject): RecordedResult {
  const evalset = {
    ...value,
    trials: value['trialRange'],
    cases: listField(value, 'cases').filter(isJsonObject).map(caseOf),
    watch: [],
    sources: [],
    deferredFaults: [],
  } as unknown as Evalset;
  const result = {
    evalset,
    causes: value['causes'],
    judgingChanges: value['judgingChanges'],
    targetChanges: value['targetChanges'],
    trials: value['trials'],
    identicalCaseIds: value['identicalCaseIds'],
    seed: value['seed'],
    cutShort: value['cutShort'],
    unconfirmed: value['unconfirmed'],
    missingShards: value['missingShards'],
    ...(value['gameDay'] === null ? {} : { gameDay: value['gameDay'] }),
    newCases: listField(value, 'newCases').filter(isJsonObject).map(newCaseOf),
  } as unknown as Result;
  return { result, verdict: value['verdict'] as unknown as Verdict };
}

function newCaseOf({ id, ...facts }: JsonObject): NewCase {
  return { ...facts, caseId: id } as unknown as NewCase;
}

/** A case as far as a verdict depends on it; its text is not in the file. */
function caseOf(value: JsonObject): Case {
  const { cluster, ...fields } = value;
  return {
    ...fields,
    ...(cluster === null ? {} : { cluster }),
    input: '',
    variables: {},
    graders: [],
    position: { file: '' },
  } as unknown as Case;
}

function parsed(file: string, text: string): JsonObject {
  let value: JsonValue = null;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    throw unreadable(file, 'it is not valid JSON');
  }
  if (!isJsonObject(value)) throw unreadable(file, 'it is no JSON object');
  return value;
}

function unreadable(file: string, problem: string): ConfigurationError {
  return new ConfigurationError([{ code: 'bad-result', problem, position: { file } }]);
}
