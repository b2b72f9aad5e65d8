import { grouped } from '../../domain/grouped.ts';
import type { Forecast, Span } from './forecast.ts';
import type { Estimate } from './token-estimate.ts';

/**
 * A forecast in a line: "186 to 930 calls, about 41,000 to 210,000 tokens in and 9,300 to 47,000 out,
 * about US$ 0.012 to 0.06 (0.35 at the outside); a token is 4 bytes (2.5 to 6); …".
 */
export function forecastSentence(forecast: Forecast): string {
  const { calls, costUsd } = forecast;
  const tokens = ({ least, most }: Span<Estimate>) =>
    range(rounded(least.expected), rounded(most.expected));
  const count = range(grouped(calls.least), grouped(calls.most));
  const use = `about ${tokens(forecast.inputTokens)} tokens in and ${tokens(forecast.outputTokens)} out`;
  const cost = costUsd === undefined ? 'at an unknown price' : costOf(costUsd);
  return [`${count} calls, ${use}, ${cost}`, ...forecast.assumptions].join('; ');
}

function costOf({ least, most }: Span<Estimate>): string {
  const expected = range(dollars(least.expected), dollars(most.expected));
  return `about US$ ${expected} (${dollars(most.high)} at the outside)`;
}

/** US dollars in as many digits as an estimate deserves. */
export function dollars(amount: number): string {
  if (amount > 0 && amount < 0.0001) return 'under 0.0001';
  return amount >= 1 ? amount.toFixed(2) : String(Number(amount.toPrecision(2)));
}

/** A large number in two digits, as it is an estimate: "41,000". */
export function rounded(amount: number): string {
  return grouped(Number(amount.toPrecision(2)));
}

function range(least: string, most: string): string {
  return least === most ? least : `${least} to ${most}`;
}
