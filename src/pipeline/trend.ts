import { forLog } from '../core/report/encode/log.ts';
import { trendLines, trendText } from '../core/report/trend.ts';
import { trendChart } from '../core/report/trend-chart.ts';
import { readHistory } from '../core/result/history.ts';

/** What a history shows: a table of each evalset in lines, and a picture of them all. */
export interface Trend {
  readonly lines: readonly string[];
  readonly chart: string;
}

/** Reads the text of a history file; throws ConfigurationError for a line that is no run. */
export function trend(file: string, text: string): Trend {
  const runs = readHistory(file, text);
  const lines = runs.length === 0 ? ['The history has no run.'] : trendText(runs);
  return { lines: lines.map(forLog), chart: trendChart(trendLines(runs)) };
}
