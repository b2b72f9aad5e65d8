import { describe, expect, it } from 'vitest';
import { agendaMarkdown } from '../../src/core/report/review/markdown.ts';
import { gfmSkeleton } from '../support/gfm-tree.ts';
import { agendaWith } from '../support/hostile-agenda.ts';

const HOSTILE = [
  '</pre></details>\n\n# Title\n- [x](https://evil.example) @org #1 `c` | <!-- <img>',
  '::error::x\n##[group]y',
  '```\n$$x$$',
];

describe('agendaMarkdown', () => {
  it.each(HOSTILE)('has the same tree for %j as for harmless text', (text) => {
    const skeleton = (given: string) => gfmSkeleton(agendaMarkdown(agendaWith([given])));
    expect(skeleton(text)).toEqual(skeleton('plain text'));
  });
});
