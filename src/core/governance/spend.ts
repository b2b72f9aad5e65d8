import type { ReplySource, Usage } from '../../domain/model-call.ts';
import type { Prices } from '../../domain/settings.ts';

/** What is paid of the price: a batch costs half, and an answer that is used again costs nothing. */
const PAID_SHARE: Readonly<Record<ReplySource, number>> = {
  provider: 1,
  batch: 0.5,
  store: 0,
  cassette: 0,
};

/** US dollars that an answer cost this run. */
export function spentOn(usage: Usage, price: Prices[string], source: ReplySource): number {
  const { inputTokens, outputTokens } = usage;
  const full = (inputTokens * price.input + outputTokens * price.output) / 1e6;
  return full * PAID_SHARE[source];
}
