import type { RunRecord } from '../../../domain/run.ts';
import { forHtml } from '../encode/html.ts';
import type { TranscriptOf } from '../evidence.ts';
import { trendLines } from '../trend.ts';
import { trendChart } from '../trend-chart.ts';
import { caseSources } from './case-rows.ts';
import { caseTexts } from './case-texts.ts';
import { pageOpening } from './opening.ts';
import { PAGE_SCRIPT } from './page-assets.js';
import { runView } from './run-view.ts';

/** Characters of all texts of cases together: more would make browsers slow to open the page. */
const MOST_TEXT = 40_000_000;
const TITLE = 'Headgate report';

/**
 * A run as one page that needs nothing else: data, a script that draws it and a style. Data stands in
 * blocks that are not run; the script puts it on the page as text only. The texts of each case are a
 * block of their own, so that only those of an opened case are read.
 */
export function* htmlChunks(
  record: RunRecord,
  transcriptOf: TranscriptOf,
  mostText: number = MOST_TEXT,
): Generator<string> {
  const sources = caseSources(record);
  yield pageOpening(TITLE, PAGE_SCRIPT);
  yield withoutScript(record.decision.sentence);
  yield dataBlock('run', JSON.stringify(runView(record, sources)));
  yield `<script>${PAGE_SCRIPT}</script>\n`;
  let used = 0;
  let leftOut = 0;
  for (const [index, source] of sources.entries()) {
    const block = dataBlock(`case-${index}`, caseTexts(source, transcriptOf));
    if (used + block.length > mostText) leftOut += 1;
    else {
      used += block.length;
      yield block;
    }
  }
  yield dataBlock('left-out', String(leftOut));
  yield trendFigure(record);
  yield '</body>\n</html>\n';
}

/** The pass rates of the runs that are remembered; nothing before the second run. */
function trendFigure({ history = [] }: RunRecord): string {
  if (history.length < 2) return '';
  return `<section class="trend" aria-label="Trend">\n<h2>Trend</h2>\n${trendChart(trendLines(history))}</section>\n`;
}

/** Where the script draws, with what stands there without it. */
function withoutScript(sentence: string): string {
  return `<main id="page"><noscript><h1>${TITLE}</h1><p>${forHtml(sentence)}</p><p>This page needs its script to show the cases.</p></noscript></main>
`;
}

/** What opens an element, and what a reader of the file's text would not see. */
const MARKUP_OR_HIDDEN = /[<\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Data as JSON that no text in it can end or turn into markup. */
function dataBlock(id: string, json: string): string {
  const text = json.replace(
    MARKUP_OR_HIDDEN,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json" id="${id}">${text}</script>\n`;
}
