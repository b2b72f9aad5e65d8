import type { Result } from '../../domain/result.ts';
import type { Prices } from '../../domain/settings.ts';
import type { Side, TrialRecord } from '../../domain/trial.ts';
import type { Comparison } from '../../domain/verdict.ts';
import { flipRate } from '../stats/flip-rate.ts';

/** How the cases of one tag did; the rates are means over cases that have grades on both sides. */
export interface TagFigures {
  readonly tag: string;
  readonly cases: number;
  readonly baselineRate: number;
  readonly headRate: number;
  readonly broke: number;
  readonly fixed: number;
}

/** What one side used and how steady it was, over all its answers, whoever paid for them. */
export interface SideFigures {
  readonly trials: number;
  readonly tokens: number;
  /** US dollars; undefined where an answer's model has no price. */
  readonly costUsd: number | undefined;
  /** The median of answers that were not given in a batch; undefined where there is none. */
  readonly medianLatencyMs: number | undefined;
  /** Mean chance, 0..1, that two trials of a case disagree; undefined where no case has two. */
  readonly volatility: number | undefined;
}

/** Every tag of the evalset, those first that lost most. */
export function tagFigures({ evalset }: Result, { cases }: Comparison): TagFigures[] {
  const tagsOf = new Map(evalset.cases.map(({ id, tags }) => [id, tags]));
  const sums = new Map<string, Omit<TagFigures, 'tag'>>();
  for (const { caseId, sides, state } of cases) {
    const { rate: baseline } = sides.baseline;
    const { rate: head } = sides.head;
    if (baseline === null || head === null) continue;
    for (const tag of tagsOf.get(caseId) ?? []) {
      const { cases, baselineRate, headRate, broke, fixed } = sums.get(tag) ?? NOTHING;
      sums.set(tag, {
        cases: cases + 1,
        baselineRate: baselineRate + baseline,
        headRate: headRate + head,
        broke: broke + Number(state === 'broke'),
        fixed: fixed + Number(state === 'fixed'),
      });
    }
  }
  return [...sums]
    .map(([tag, sum]) => ({
      ...sum,
      tag,
      baselineRate: sum.baselineRate / sum.cases,
      headRate: sum.headRate / sum.cases,
    }))
    .sort((left, right) => changeOf(left) - changeOf(right) || (left.tag < right.tag ? -1 : 1));
}

const NOTHING = { cases: 0, baselineRate: 0, headRate: 0, broke: 0, fixed: 0 };

function changeOf({ baselineRate, headRate }: TagFigures): number {
  return headRate - baselineRate;
}

/** What one side of a result used; an answer that both sides share counts on both. */
export function sideFigures(
  { trials }: Pick<Result, 'trials'>,
  { cases }: Pick<Comparison, 'cases'>,
  side: Side,
  prices: Prices,
): SideFigures {
  const own = trials.filter((trial) => trial.side === side && trial.usage !== undefined);
  const costs = own.map((trial) => costOf(trial, prices));
  const isPriced = own.length > 0 && costs.every((cost) => cost !== undefined);
  const times = own.filter(({ source, latencyMs }) => source !== 'batch' && latencyMs > 0);
  const rates = cases.flatMap(({ sides }) => {
    const { passed, failed } = sides[side];
    return passed + failed < 2 ? [] : [flipRate(passed + failed, passed)];
  });
  return {
    trials: own.length,
    tokens: own.reduce((sum, { usage }) => sum + tokensOf(usage), 0),
    costUsd: isPriced ? costs.reduce((sum: number, cost) => sum + (cost ?? 0), 0) : undefined,
    medianLatencyMs: median(times.map(({ latencyMs }) => latencyMs)),
    volatility:
      rates.length === 0 ? undefined : rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
  };
}

function tokensOf(usage: TrialRecord['usage']): number {
  return (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0);
}

function costOf({ model, usage }: TrialRecord, prices: Prices): number | undefined {
  const price = model !== undefined && Object.hasOwn(prices, model) ? prices[model] : undefined;
  if (price === undefined || usage === undefined) return undefined;
  return (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1e6;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
