import type { Transcript, TrialRecord } from '../../../domain/trial.ts';
import type { TranscriptOf } from '../evidence.ts';
import { shortened } from '../shortened.ts';
import type { CaseSource } from './case-rows.ts';
import type { CaseTexts, TrialView } from './view.ts';

/** Longer texts are cut; the whole ones are in result.json. */
const LONGEST_TEXT = 20_000;
/** So many digits name a request well enough to compare two. */
const DIGEST_DIGITS = 12;

/** The texts of a case and of all its trials, as JSON in which each is within its limit. */
export function caseTexts({ definition, trials }: CaseSource, transcriptOf: TranscriptOf): string {
  const { input, expected, note } = definition ?? {};
  const isHead = ({ side }: TrialRecord) => Number(side === 'head');
  const inOrder = [...trials].sort(
    (left, right) => left.index - right.index || isHead(left) - isHead(right),
  );
  const texts: CaseTexts = {
    ...(input === undefined ? {} : { input }),
    ...(expected === undefined ? {} : { expected }),
    ...(note === undefined ? {} : { note }),
    trials: inOrder.map((trial) => trialView(trial, transcriptOf(trial))),
  };
  const json = JSON.stringify(texts);
  // Hardly any case has a text that long, and to walk through all of them takes longer than to write them.
  return json.length <= LONGEST_TEXT ? json : JSON.stringify(cutValue(texts));
}

function trialView({ caseId: _, ...numbers }: TrialRecord, transcript: Transcript): TrialView {
  const { output, toolCalls, grades, conversation } = transcript;
  return {
    ...numbers,
    requestKey: numbers.requestKey.slice(0, DIGEST_DIGITS),
    output,
    toolCalls,
    grades,
    ...(conversation === undefined ? {} : { conversation }),
  };
}

/** The same data with every text within its limit. */
function cutValue(value: unknown): unknown {
  if (typeof value === 'string') return shortened(value, LONGEST_TEXT);
  if (Array.isArray(value)) return value.map(cutValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [shortened(name, LONGEST_TEXT), cutValue(item)]),
  );
}
