import type { JsonValue } from '../../domain/json.ts';

const SHARE = /^(?<number>\d+(?:\.\d+)?)\s?(?:pp|%)$/;
const DURATION = /^(?<number>\d+(?:\.\d+)?)(?<unit>ms|s|m|h|d)$/;
const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A share of 0..1 from `0.02`, `"2pp"` or `"2%"`; undefined when it is none. */
export function shareOf(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const number = SHARE.exec(value)?.groups?.['number'];
  return number === undefined ? undefined : Number((Number(number) / 100).toPrecision(12));
}

/** Milliseconds from `"500ms"`, `"30s"`, `"2m"`, `"24h"` or `"7d"`; undefined when it is none. */
export function millisecondsOf(value: JsonValue | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  const groups = DURATION.exec(value)?.groups;
  const unit = groups?.['unit'];
  return unit === undefined ? undefined : Number(groups?.['number']) * MILLISECONDS[unit as 's'];
}
