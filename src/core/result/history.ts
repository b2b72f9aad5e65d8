import { ConfigurationError } from '../../domain/errors.ts';
import type { Evalset } from '../../domain/evalset.ts';
import type { HistoryDigests, HistoryRun } from '../../domain/history.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { digest } from '../document/canonical.ts';

const DIGITS = 12;
/** A weighted mean of ones may come out a hair above 1. */
const MOST_SHARE = 1 + 1e-9;

/** What two runs must have in common for their pass rates to be of the same thing. */
export function historyDigests({ cases, passScore }: Evalset): HistoryDigests {
  const graders = cases.flatMap((item) =>
    item.graders.map(({ position: _position, ...spec }) => ({ case: item.id, ...spec })),
  );
  const short = (value: unknown) => digest(value).slice(0, DIGITS);
  return {
    cases: short(
      cases.map(({ id, input, expected, importance }) => ({ id, input, expected, importance })),
    ),
    graders: short({ graders, passScore }),
  };
}

/** The runs of a history, the oldest first; throws ConfigurationError for a line that is none. */
export function readHistory(file: string, text: string): HistoryRun[] {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  return lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => runOf(file, line, number))
    .sort((left, right) => (left.at < right.at ? -1 : Number(left.at > right.at)));
}

function runOf(file: string, line: string, number: number): HistoryRun {
  const value = parsed(line);
  if (isJsonObject(value) && isRun(value)) return value as unknown as HistoryRun;
  throw new ConfigurationError([
    {
      code: 'bad-result',
      position: { file, line: number },
      problem: 'it is no line of a history of schema version 1',
    },
  ]);
}

function isRun(value: { readonly [key: string]: JsonValue }): boolean {
  const { schemaVersion, at, base, head, durationMs, evalsets } = value;
  return (
    schemaVersion === 1 &&
    [at, base, head].every((field) => typeof field === 'string') &&
    isAmount(durationMs) &&
    Array.isArray(evalsets) &&
    evalsets.every((entry) => isJsonObject(entry) && isEntry(entry))
  );
}

function isEntry(entry: { readonly [key: string]: JsonValue }): boolean {
  const texts = ['evalset', 'version', 'verdict'].map((name) => entry[name]);
  const { digests, baseline, head, cases, volatility, costUsd, broke, fixed } = entry;
  return (
    texts.every((field) => typeof field === 'string') &&
    isShareOrNull(volatility) &&
    (costUsd === null || isAmount(costUsd)) &&
    isAmount(cases) &&
    isJsonObject(digests) &&
    ['cases', 'graders'].every((name) => typeof digests[name] === 'string') &&
    [baseline, head].every(isRate) &&
    [broke, fixed].every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'))
  );
}

function isRate(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && ['rate', 'low', 'high'].every((name) => isShareOrNull(value[name]));
}

function isShareOrNull(value: JsonValue | undefined): boolean {
  return value === null || (isAmount(value) && Number(value) <= MOST_SHARE);
}

function isAmount(value: JsonValue | undefined): boolean {
  return typeof value === 'number' && value >= 0;
}

function parsed(line: string): JsonValue {
  try {
    return JSON.parse(line) as JsonValue;
  } catch {
    return null;
  }
}
