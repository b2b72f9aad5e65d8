import type { AnswerHeaders } from './limit-headers.ts';

/** A provider that names a longer time is asked again after this one. */
const LONGEST_WAIT_MS = 600_000;

/** How long a provider asks to wait, in `retry-after-ms`, or `retry-after` as seconds or as a date. */
export function retryAfterOf(headers: AnswerHeaders, now: () => string): number | undefined {
  const ms = numberOf(headers.get('retry-after-ms'));
  if (ms !== undefined) return Math.min(ms, LONGEST_WAIT_MS);
  const text = headers.get('retry-after');
  const seconds = numberOf(text);
  if (seconds !== undefined) return Math.min(seconds * 1000, LONGEST_WAIT_MS);
  const date = text?.endsWith(' GMT') === true ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(date)) return undefined;
  return Math.min(Math.max(0, date - Date.parse(now())), LONGEST_WAIT_MS);
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}
