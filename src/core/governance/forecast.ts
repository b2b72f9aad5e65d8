import type { Prices } from '../../domain/settings.ts';
import { spentOn } from './spend.ts';
import {
  ASSUMED_OUTPUT,
  BYTES_A_TOKEN,
  type Estimate,
  estimateOf,
  inputTokens,
  outputTokens,
} from './token-estimate.ts';

/** From the calls up to the rule's first look to those of a rule that never stops early. */
export interface Span<T> {
  readonly least: T;
  readonly most: T;
}

/** One request and how often it would be sent; answers that are there already do not count. */
export interface PlannedCalls extends Span<number> {
  readonly model: string;
  /** What RequestSizes says of the request. */
  readonly bytes: number;
  /** The most tokens that the request allows its answer; undefined where it does not say. */
  readonly mostOutput: number | undefined;
  readonly isBatch: boolean;
  /** An agent of another's making is asked, whose tokens and price nobody can tell. */
  readonly isForeign?: boolean;
}

/** What a run will use, as far as it can be told before its first call. */
export interface Forecast {
  readonly calls: Span<number>;
  readonly inputTokens: Span<Estimate>;
  readonly outputTokens: Span<Estimate>;
  /** US dollars; absent where some model has no price. */
  readonly costUsd?: Span<Estimate>;
  /** What the numbers rest on, for people. */
  readonly assumptions: readonly string[];
}

/** What one of the planned requests uses each time it is sent. */
interface Use {
  readonly calls: PlannedCalls;
  readonly input: Estimate;
  readonly output: Estimate;
}

/** What the planned calls will use. */
export function forecastOf(planned: readonly PlannedCalls[], prices: Prices): Forecast {
  const toModels = planned.filter(({ isForeign }) => isForeign !== true);
  const uses = toModels.map((calls): Use => {
    const output = outputTokens(calls.mostOutput);
    return { calls, input: inputTokens(calls.bytes), output };
  });
  const spanOf = (amount: (use: Use) => Estimate): Span<Estimate> => ({
    least: total(uses, 'least', amount),
    most: total(uses, 'most', amount),
  });
  const unpriced = new Set(
    toModels.map(({ model }) => model).filter((model) => !Object.hasOwn(prices, model)),
  );
  return {
    calls: {
      least: planned.reduce((sum, { least }) => sum + least, 0),
      most: planned.reduce((sum, { most }) => sum + most, 0),
    },
    inputTokens: spanOf(({ input }) => input),
    outputTokens: spanOf(({ output }) => output),
    ...(unpriced.size === 0 ? { costUsd: spanOf((use) => costOf(use, prices)) } : {}),
    assumptions: assumptionsOf(toModels, planned.length - toModels.length, [...unpriced]),
  };
}

function total(
  uses: readonly Use[],
  end: keyof Span<number>,
  amount: (use: Use) => Estimate,
): Estimate {
  return estimateOf((level) =>
    uses.reduce((sum, use) => sum + use.calls[end] * amount(use)[level], 0),
  );
}

function costOf({ calls, input, output }: Use, prices: Prices): Estimate {
  const price = prices[calls.model] ?? { input: 0, output: 0 };
  const source = calls.isBatch ? 'batch' : 'provider';
  return estimateOf((level) =>
    spentOn({ inputTokens: input[level], outputTokens: output[level] }, price, source),
  );
}

function assumptionsOf(
  planned: readonly PlannedCalls[],
  foreign: number,
  unpriced: readonly string[],
): string[] {
  const untold = foreign === 0 ? [] : ['what agents of your own use is not counted'];
  if (planned.length === 0) return untold;
  const unbounded = planned.filter(({ mostOutput }) => mostOutput === undefined).length;
  const guess = `${ASSUMED_OUTPUT.expected} tokens (${ASSUMED_OUTPUT.low} to ${ASSUMED_OUTPUT.high})`;
  const output =
    unbounded === 0
      ? 'an answer is as long as its prompt allows'
      : unbounded === planned.length
        ? `an answer has ${guess}`
        : `an answer is as long as its prompt allows, or has ${guess}`;
  return [
    `a token is ${BYTES_A_TOKEN.expected} bytes (${BYTES_A_TOKEN.high} to ${BYTES_A_TOKEN.low})`,
    output,
    ...(planned.some(({ isBatch }) => isBatch) ? ['a batch costs half'] : []),
    ...untold,
    ...(unpriced.length > 0 ? [`no price is known of ${unpriced.join(', ')}`] : []),
  ];
}
