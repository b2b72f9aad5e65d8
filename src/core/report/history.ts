import type { Evalset } from '../../domain/evalset.ts';
import type { HistoryDigests, HistoryEntry, HistoryRun } from '../../domain/history.ts';
import { judgedCommits } from '../../domain/revision.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { Comparison } from '../../domain/verdict.ts';
import { sideFigures } from '../verdict/figures.ts';

/** A history outlives many runs, so a line of it names no more cases than this. */
const MOST_IDS = 200;

/** The run as a line of the history. */
export function historyLine(
  record: RunRecord,
  digestsOf: (evalset: Evalset) => HistoryDigests,
): string {
  const { base, head } = judgedCommits(record.revisions);
  const prices = record.settings?.prices ?? {};
  const evalsets = record.results.flatMap((result, index): HistoryEntry[] => {
    const verdict = record.decision.verdicts[index];
    if (verdict === undefined) return [];
    const { comparison, kind } = verdict;
    const { volatility, costUsd } = sideFigures(result, comparison, 'head', prices);
    return [
      {
        evalset: result.evalset.name,
        version: result.evalset.version,
        digests: digestsOf(result.evalset),
        verdict: kind,
        baseline: comparison.baseline,
        head: comparison.head,
        cases: comparison.cases.length,
        volatility: volatility ?? null,
        costUsd: costUsd ?? null,
        broke: idsOf(comparison, 'broke'),
        fixed: idsOf(comparison, 'fixed'),
      },
    ];
  });
  const run: HistoryRun = {
    schemaVersion: 1,
    at: record.startedAt,
    base,
    head,
    durationMs: Math.round(record.durationMs),
    evalsets,
  };
  return JSON.stringify(run);
}

function idsOf({ cases }: Comparison, state: 'broke' | 'fixed'): string[] {
  return cases
    .filter((item) => item.state === state)
    .slice(0, MOST_IDS)
    .map(({ caseId }) => caseId);
}
