import { describe, expect, it } from 'vitest';
import { historyLine } from '../../../src/core/report/history.ts';
import { historyDigests } from '../../../src/core/result/history.ts';
import { ConfigurationError, faultSentence } from '../../../src/domain/errors.ts';
import type { RunRecord } from '../../../src/domain/run.ts';
import { trend } from '../../../src/pipeline/trend.ts';
import {
  caseComparisonOf,
  comparisonOf,
  decisionOf,
  evalsetWithCase,
  recordOf,
  resultOf,
  trialOf,
  verdictOf,
} from '../../support/records.ts';

/** A run on a day, in which case "one" broke; `fields` are those of the case. */
function run(day: string, rate: number, fields = 'id: one, input: 1'): RunRecord {
  const side = { passed: 1, failed: 1, errored: 0, rate: 0.5 };
  const comparison = comparisonOf({
    head: { rate, low: rate - 0.1, high: rate + 0.05 },
    cases: [caseComparisonOf({ state: 'broke', sides: { baseline: side, head: side } })],
  });
  return recordOf({
    startedAt: `2026-01-${day}T08:00:00.000Z`,
    results: [
      resultOf({
        evalset: evalsetWithCase(fields),
        trials: [
          trialOf({
            side: 'head',
            model: 'm',
            usage: { inputTokens: 1_000_000, outputTokens: 0 },
          }),
        ],
      }),
    ],
    decision: decisionOf({ verdicts: [verdictOf({ comparison })] }),
  });
}

const history = (...runs: readonly RunRecord[]) =>
  `${runs.map((record) => historyLine(record, historyDigests)).join('\n')}\n`;

describe('trend', () => {
  it('prints the runs in the order of time with what they took, and the cases that flip often', () => {
    const text = history(run('02', 0.8), run('01', 0.9));
    expect(trend('history.jsonl', text).lines).toEqual([
      'greeting',
      '  run               head          pass rate                     volatility  cost          time      flips',
      '  2026-01-01T08:00  bbbbbbbbbbbb  90.0 % (80.0 % to 95.0 %)     100.0 %     -             1.2 s     -1 +0',
      '  2026-01-02T08:00  bbbbbbbbbbbb  80.0 % (70.0 % to 85.0 %)     100.0 %     -             1.2 s     -1 +0',
      '  flipped in more than one run: one (2)',
      '',
    ]);
  });

  it('breaks the line where the cases or the graders became others, and names which', () => {
    const breaks = (...runs: readonly RunRecord[]) =>
      trend('h', history(...runs)).lines.filter((line) => line.startsWith('  ---'));
    expect(breaks(run('01', 0.9), run('02', 0.9, 'id: one, input: 2'))).toEqual([
      '  --- other cases: not comparable with the runs above',
    ]);
    const grader = 'id: one, input: 1, graders: [{ type: includes, value: other }]';
    expect(breaks(run('01', 0.9), run('02', 0.9, grader))).toEqual([
      '  --- other graders: not comparable with the runs above',
    ]);
    expect(breaks(run('01', 0.9), run('02', 0.5))).toEqual([]);
  });

  it('draws a line for each stretch that can be compared, with its intervals', () => {
    const runs = [run('01', 0.9), run('02', 0.8), run('03', 0.7, 'id: one, input: 2')];
    const { chart } = trend('h', history(...runs));
    expect(chart.match(/<polyline/g)).toHaveLength(2);
    expect(chart.match(/<circle/g)).toHaveLength(3);
    expect(chart).toContain('>other cases</text>');
    expect(chart.match(/<svg/g)).toHaveLength(1);
  });

  it('shows no text of a history as markup or as a workflow command', () => {
    const line = JSON.parse(history(run('01', 0.9)));
    line.evalsets[0].evalset = '::error::<script>\u202E';
    const { lines, chart } = trend('h', JSON.stringify(line));
    expect(lines[0]).toBe(':\\u{3A}error::<script>\\u{202E}');
    expect(chart).toContain('&lt;script&gt;');
    expect(chart).not.toContain('<script');
  });

  it('says that there is no run, and names a line that is none', () => {
    expect(trend('h', '\n').lines).toEqual(['The history has no run.']);
    const told = (text: string) => {
      try {
        return trend('h.jsonl', text);
      } catch (cause) {
        if (!(cause instanceof ConfigurationError)) throw cause;
        return cause.faults.map(faultSentence);
      }
    };
    const broken = `${history(run('01', 0.9))}{"schemaVersion":1}\n`;
    expect(told(broken)).toEqual([
      'Cannot read h.jsonl:2 as it is no line of a history of schema version 1',
    ]);
    const entry = (fields: object) => {
      const line = JSON.parse(history(run('01', 0.9)));
      return told(JSON.stringify({ ...line, evalsets: [{ ...line.evalsets[0], ...fields }] }));
    };
    const noRun = ['Cannot read h.jsonl:1 as it is no line of a history of schema version 1'];
    expect(entry({ head: { rate: 1.5, low: 0, high: 1 } })).toEqual(noRun);
    expect(entry({ volatility: 1e308 })).toEqual(noRun);
    expect(entry({ costUsd: -1 })).toEqual(noRun);
    expect(
      entry({ head: { rate: 1, low: 0, high: 1 }, volatility: 1, costUsd: 900 }),
    ).toMatchObject({
      lines: expect.arrayContaining(['greeting']),
    });
    expect(told('no json')).toEqual([
      'Cannot read h.jsonl:1 as it is no line of a history of schema version 1',
    ]);
  });
});
