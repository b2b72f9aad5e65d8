import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { htmlChunks } from '../../../../../src/core/report/html/document.ts';
import type { RunView } from '../../../../../src/core/report/html/view.ts';
import type { RunRecord } from '../../../../../src/domain/run.ts';
import { runOfMany } from '../../../../support/page-run.ts';
import {
  caseComparisonOf,
  comparisonOf,
  decisionOf,
  recordOf,
  resultOf,
  trialOf,
  verdictOf,
  wholeTrial,
} from '../../../../support/records.ts';

function pageOf(record: RunRecord, mostText?: number): string {
  return [...htmlChunks(record, wholeTrial, mostText)].join('');
}

function dataOf<T>(page: string, id: string): T | undefined {
  const block = new RegExp(`<script type="application/json" id="${id}">(.*)</script>`).exec(page);
  return block?.[1] === undefined ? undefined : JSON.parse(block[1]);
}

describe('htmlChunks', () => {
  it('allows its one script and its one style by their digests, and nothing else', () => {
    const page = pageOf(recordOf());
    const digest = (text = '') => createHash('sha256').update(text).digest('base64');
    const script = digest(/<script>(.*?)<\/script>/s.exec(page)?.[1]);
    const style = digest(/<style>(.*?)<\/style>/s.exec(page)?.[1]);
    expect(page).toContain(
      `content="default-src 'none'; script-src 'sha256-${script}'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).not.toMatch(/ (?:src|href|on\w+)=["']?\w/);
  });

  it('writes data that ends no block: a text with a closing tag has no "<"', () => {
    const trials = [trialOf({ output: '</script><!--<script>' }), trialOf({ side: 'head' })];
    const page = pageOf(recordOf({ results: [resultOf({ trials })] }));
    expect(page.match(/<\/script>/g)).toHaveLength(4);
    expect(dataOf<{ trials: unknown[] }>(page, 'case-0')?.trials[0]).toMatchObject({
      output: '</script><!--<script>',
    });
  });

  it('puts first what must be acted on: broke, errored, fixed, then the rest as they were', () => {
    const side = (passed: number, failed: number, errored = 0) => ({
      ...{ passed, failed, errored },
      rate: passed,
    });
    const cases = [
      caseComparisonOf({ caseId: 'steady' }),
      caseComparisonOf({
        caseId: 'fixed',
        state: 'fixed',
        sides: { baseline: side(0, 1), head: side(1, 0) },
      }),
      caseComparisonOf({
        caseId: 'lost',
        state: 'missing',
        sides: { baseline: side(1, 0), head: side(0, 0, 1) },
      }),
      caseComparisonOf({
        caseId: 'broke',
        state: 'broke',
        sides: { baseline: side(2, 1), head: side(0, 3) },
        mustPass: true,
      }),
    ];
    const newCases = [
      { caseId: 'added', tags: ['t'], state: 'not-run', why: 'no room', trials: [] } as const,
    ];
    const page = pageOf(
      recordOf({
        results: [resultOf({ newCases })],
        decision: decisionOf({ verdicts: [verdictOf({ comparison: comparisonOf({ cases }) })] }),
      }),
    );
    const rows = dataOf<RunView>(page, 'run')?.cases ?? [];
    expect(rows.map(({ id, marks }) => [id, ...marks])).toEqual([
      ['broke', 'broke', 'volatile', 'must-pass'],
      ['lost', 'errored'],
      ['fixed', 'fixed'],
      ['added', 'new', 'not-run'],
      ['steady', 'passed'],
    ]);
    expect(rows.find(({ id }) => id === 'added')?.why).toBe('no room');
  });

  it('cuts a text over its limit and says how long it was; one within it is whole', () => {
    const trials = [
      trialOf({ output: 'a'.repeat(20_000) }),
      trialOf({ side: 'head', output: 'b'.repeat(20_001) }),
    ];
    const page = pageOf(recordOf({ results: [resultOf({ trials })] }));
    const texts = dataOf<{ trials: { output: string }[] }>(page, 'case-0');
    expect(texts?.trials[0]?.output).toHaveLength(20_000);
    expect(texts?.trials[1]?.output.slice(20_000)).toBe('… (20001 characters)');
  });

  it('leaves the texts of the last cases out where all have too many, and says of how many', () => {
    const record = runOfMany(10);
    const whole = pageOf(record);
    expect(dataOf(whole, 'left-out')).toBe(0);
    const size = [...htmlChunks(record, wholeTrial)]
      .filter((chunk) => chunk.includes('id="case-'))
      .reduce((sum, { length }) => sum + length, 0);
    const page = pageOf(record, size - 1);
    expect(dataOf(page, 'left-out')).toBe(1);
    expect(dataOf(page, 'case-0')).toBeDefined();
    expect(dataOf(page, 'case-9')).toBeUndefined();
    expect(dataOf<RunView>(page, 'run')?.cases).toHaveLength(10);
  });

  it('has a row for each tag with numbers, under its evalset', () => {
    const view = dataOf<RunView>(pageOf(runOfMany(10)), 'run');
    expect(view?.evalsets[0]?.intervals.map(({ name, low }) => [name, low])).toEqual([
      ['greeting', -0.025],
      ['tag tag-1', -0.09],
    ]);
  });
});
