import { describe, expect, it } from 'vitest';
import { reviewMarkdown } from '../../src/core/report/review.ts';
import { gfmSkeleton } from '../support/gfm-tree.ts';
import { recordWith } from '../support/hostile-record.ts';
import { wholeTrial } from '../support/records.ts';

const HOSTILE = [
  '</pre></details>\n\n# Title\n- [x](https://evil.example) @org #1 `c` | <!-- <img>',
  '::error::x\n##[group]y',
  '```\n$$x$$',
];

/** The agenda of one run and one override whose every text is the one given. */
function agendaOf(text: string): string {
  const { startedAt, results, decision } = recordWith([text]);
  const recorded = results.flatMap((result, index) => {
    const verdict = decision.verdicts[index];
    return verdict === undefined ? [] : [{ result, verdict }];
  });
  const overrides = [{ at: text, by: text, reason: text }];
  return reviewMarkdown('2026-01-01', [{ startedAt, recorded }], overrides, wholeTrial);
}

describe('reviewMarkdown', () => {
  it.each(HOSTILE)('has the same tree for %j as for harmless text', (text) => {
    expect(gfmSkeleton(agendaOf(text))).toEqual(gfmSkeleton(agendaOf('plain text')));
  });
});
