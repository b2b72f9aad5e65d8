import { counted, grouped } from '../../domain/grouped.ts';
import type { Spend, StoreUse } from '../../domain/spend.ts';

/** "294 requests (4 retries), 41,200 input and 2,900 output tokens, US$ 0.0123". */
export function spendWords(spend: Spend): string {
  const { attempts, retries, turnedAway, inputTokens, outputTokens, costUsd, estimated } = spend;
  const again = [
    retries === 0 ? '' : `${retries} retried`,
    turnedAway === 0 ? '' : `${turnedAway} more turned away by rate limits`,
  ].filter((part) => part !== '');
  return [
    `${counted(attempts, 'request')}${again.length === 0 ? '' : ` (${again.join(', ')})`}`,
    `${grouped(inputTokens)} input and ${grouped(outputTokens)} output tokens`,
    ...(estimated === 0 ? [] : [`${counted(estimated, 'request')} by estimate`]),
    ...(costUsd === undefined ? [] : [`US$ ${dollars(costUsd)}`]),
  ].join(', ');
}

/** "trial store: 186 reused, 93 asked (messages: 90, never asked: 3)". */
export function storeLine({ reused, asked, misses, unsound }: StoreUse): string {
  const reasons = Object.entries(misses)
    .sort(([, left], [, right]) => right - left)
    .map(([reason, count]) => `${reason}: ${count}`);
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
  const passed = unsound === 0 ? '' : `; ${unsound} unsound passed over`;
  return `trial store: ${reused} reused, ${asked} asked${why}${passed}`;
}

/** Cents where they say enough, and else two digits that mean something. */
export function dollars(value: number): string {
  return value >= 1 ? value.toFixed(2) : String(Number(value.toPrecision(2)));
}
