import { describe, expect, it } from 'vitest';
import { trendSection } from '../../../../src/core/report/trend-table.ts';
import type { HistoryRun } from '../../../../src/domain/history.ts';

function run(at: string, rate: number | null, cases = 'a', evalset = 'triage'): HistoryRun {
  const bounds = rate === null ? { low: null, high: null } : { low: rate - 0.1, high: rate + 0.05 };
  return {
    schemaVersion: 1,
    at,
    base: 'b',
    head: 'h',
    durationMs: 1_000,
    evalsets: [
      {
        evalset,
        version: '1.0.0',
        digests: { cases, graders: 'g' },
        verdict: 'passed',
        baseline: { rate, ...bounds },
        head: { rate, ...bounds },
        cases: 10,
        volatility: null,
        costUsd: null,
        broke: ['one'],
        fixed: [],
      },
    ],
  };
}

describe('trendSection', () => {
  it('one run is no trend, and no history neither', () => {
    expect(trendSection(undefined)).toBe('');
    expect(trendSection([run('2026-05-01T10:00:00Z', 0.9)])).toBe('');
  });

  it('shows the latest five runs, and where they are not comparable', () => {
    const runs = [1, 2, 3, 4, 5, 6].map((day) =>
      run(`2026-05-0${day}T10:00:00Z`, day === 5 ? null : 0.9, day < 6 ? 'a' : 'other'),
    );
    const lines = trendSection(runs).split('\n');
    expect(lines).toHaveLength(9);
    expect(lines[4]).toBe(
      '| <code>triage</code> | 2026-05-02T10:00 | 90.0 % (80.0 % to 95.0 %) | 1 | 0 |  |',
    );
    expect(lines[7]).toContain('| not measured |');
    expect(lines[8]).toContain('| other cases: not comparable with those above |');
  });

  it('a name from the file is text, whatever stands in it', () => {
    const name = '|<img src=x>|';
    const runs = ['2026-05-01', '2026-05-02'].map((at) => run(at, 0.9, 'a', name));
    expect(trendSection(runs)).not.toContain('<img');
  });
});
