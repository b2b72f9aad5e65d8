import type { Report } from '../../domain/report.ts';
import { judgedCommits } from '../../domain/revision.ts';
import type { RunRecord } from '../../domain/run.ts';
import { annotationsOf } from './annotations.ts';
import { commentMarkdown } from './comment.ts';
import { consoleText } from './console.ts';
import type { TranscriptOf } from './evidence.ts';
import { summaryMarkdown } from './summary.ts';

/** All texts of a run; `resultDigest` is that of result.json. */
export function reportOf(
  record: RunRecord,
  resultDigest: string,
  transcriptOf: TranscriptOf,
): Report {
  return {
    console: consoleText(record),
    summaryMarkdown: summaryMarkdown(record, transcriptOf),
    commentMarkdown: commentMarkdown(record),
    annotations: annotationsOf(record),
    outputs: outputsOf(record, resultDigest),
    decision: record.decision,
    judged: judgedCommits(record.revisions),
  };
}

/** Action outputs, none of which can carry text of a model, a case or a file. */
function outputsOf(record: RunRecord, resultDigest: string): Record<string, string> {
  const { decision, results } = record;
  const only = decision.verdicts.length === 1 ? decision.verdicts[0]?.comparison : undefined;
  const sum = (count: (index: number) => number) =>
    String(decision.verdicts.reduce((total, _verdict, index) => total + count(index), 0));
  return {
    verdict: decision.verdict,
    decision: decision.action,
    evalsets: String(results.length),
    broke: sum((index) => decision.verdicts[index]?.comparison.broke ?? 0),
    fixed: sum((index) => decision.verdicts[index]?.comparison.fixed ?? 0),
    'base-pass-rate': rateText(only?.baseline.rate),
    'head-pass-rate': rateText(only?.head.rate),
    calls: String(record.spend?.attempts ?? 0),
    'result-digest': resultDigest,
  };
}

function rateText(rate: number | null | undefined): string {
  return rate === null || rate === undefined ? '' : rate.toFixed(4);
}
