import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/core/governance/rule.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/governance/settings.ts';
import { resultChunks } from '../../../src/core/result/file.ts';
import { decide } from '../../../src/core/verdict/decide.ts';
import { ConfigurationError } from '../../../src/domain/errors.ts';
import type { Prices } from '../../../src/domain/settings.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { explain } from '../../../src/pipeline/explain.ts';
import { told } from '../../support/faults.ts';
import { recordOf, wholeTrial } from '../../support/records.ts';
import { RULE, row, rows, type TrialTable, tableResult, WIDE } from '../../support/trial-table.ts';

/** The result file of a run on these tables, as the gate writes it. */
function fileOf(tables: readonly TrialTable[], prices: Prices = {}): string {
  const results = tables.map(tableResult);
  const decision = rule(
    results.map((result) => decide(result, { ...RULE, prices })),
    'advise',
  );
  const settings = { ...DEFAULT_SETTINGS, prices };
  return [...resultChunks(recordOf({ results, decision, settings }), wholeTrial)].join('');
}

interface Edited {
  readonly evalsets: readonly { verdict: Verdict; trials: { outcome: string }[] }[];
}

function edited(text: string, edit: (file: Edited) => void): string {
  const file = JSON.parse(text) as Edited;
  edit(file);
  return JSON.stringify(file);
}

/** What explain says of its own check. */
function checkOf(text: string): string[] {
  return explain('result.json', text, undefined).filter((line) => line.startsWith('Worked out'));
}

const BROKEN: TrialTable = {
  cases: [...rows(30, 'steady', 'p', 'p'), ...rows(30, 'wrecked', 'ppp', 'fff')],
  budget: WIDE,
  trials: { max: 3 },
};
const SAME = 'Worked out again from the trials in the file: the same.';

describe('explain', () => {
  it('retells the decision, the rule, the budgets, the looks and the flips', () => {
    const table = {
      cases: [...rows(40, 'steady', 'p', 'p'), row('broke', 'ppp', 'fff'), row('fixed', 'f', 'p')],
      budget: { ...WIDE, newlyFailing: 1 },
      trials: { max: 3 },
    };
    expect(explain('result.json', fileOf([table]), undefined)).toEqual([
      'Allowed: greeting went from 97.6 % to 97.6 % (0.0 points, 90 % interval −15.6 to +11.1; budget −10.0) on 42 cases in 84 trials: no regression beyond the budget, a drop of 20.0 points is ruled out.',
      '',
      'greeting: passed',
      'greeting went from 97.6 % to 97.6 % (0.0 points, 90 % interval −15.6 to +11.1; budget −10.0) on 42 cases in 84 trials: no regression beyond the budget, a drop of 20.0 points is ruled out.',
      '',
      'The rule',
      '  The claim is about these cases: the noise that counts is how the model varies on each of them.',
      '  Trials came in stages, and the evidence was weighed 1 time; it ended as soon as it was enough.',
      '  Red when a drop beyond 10.0 points is shown; a drop of exactly that turns red in at most about 5.0 % of runs.',
      '  Green when a drop of 20.0 points is ruled out; a drop of exactly that turns green in at most about 5.0 % of runs. In between, both can happen.',
      '  This run would have caught a drop of 25.2 points with a chance of 80 %.',
      '  If nothing at all had changed, 1 broken against 1 fixed cases, or a split more uneven, would happen in 100.0 % of runs.',
      '',
      'The budgets',
      '  pass rate: 0.0 points (−15.6 to +11.1), allowed −10.0 points: passed',
      '  newly failing cases: 1, allowed at most 1: passed',
      '',
      'The looks at the evidence (a score at or over its bound decides)',
      '  after 84 trials (a round): difference 0.0 points; red −2.10 of 2.34, green 3.05 of 2.34',
      '',
      'What would have changed it',
      '  this would not be green with a mustCatch under 15.6 points, the most that the pass rate may have dropped',
      '',
      '  broke: broke 3/3 → 0/3',
      '  fixed: fixed 0/1 → 1/1',
      SAME,
      '',
    ]);
  });

  it('says which budget would not have been broken', () => {
    const lines = explain('result.json', fileOf([BROKEN]), undefined);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}a pass rate budget of \d+\.\d points or more would not have been broken$/,
      ),
    );
  });

  it('what would settle it is retold where nothing was', () => {
    const lines = explain('result.json', fileOf([{ cases: rows(5, 'few', 'p', 'p') }]), undefined);
    expect(lines).toContainEqual(
      expect.stringMatching(/^What would settle it: It would take over/),
    );
  });

  it('several evalsets: each is retold and worked out for itself', () => {
    const calm = { cases: rows(60, 'calm', 'p', 'p'), budget: WIDE };
    expect(checkOf(fileOf([BROKEN, calm]))).toEqual([SAME, SAME]);
  });

  it('prices and the share of errors come from the file, as the verdict depends on them', () => {
    const usage = { inputTokens: 10, outputTokens: 5 };
    const cases = rows(60, 'priced', 'p', 'p', {}, () => ({ usage, model: 'small' }));
    const table = { cases, budget: { ...WIDE, costRise: 0.1 } };
    expect(checkOf(fileOf([table], { small: { input: 1, output: 2 } }))).toEqual([SAME]);
    const text = fileOf([table], { small: { input: 1, output: 2 } });
    const unpriced = text
      .replace('"input": 1,', '"input": 0,')
      .replace('"output": 2', '"output": 0');
    expect(checkOf(unpriced)).not.toEqual([SAME]);
  });
});

describe('explain, of a file that was edited', () => {
  it('another kind: called out, with the verdict that the trials give', () => {
    const text = edited(fileOf([BROKEN]), ({ evalsets: [first] }) => {
      if (first !== undefined) first.verdict = { ...first.verdict, kind: 'passed' };
    });
    expect(checkOf(text)).toEqual([
      'Worked out again from the trials in the file it is another: regressed. greeting fell from 100.0 % to 50.0 % (−50.0 points, 90 % interval −72.9 to −27.9; budget −10.0) on 60 cases in 120 trials: beyond the budget.',
    ]);
  });

  it('another sentence: called out', () => {
    const text = edited(fileOf([BROKEN]), ({ evalsets: [first] }) => {
      if (first !== undefined) first.verdict = { ...first.verdict, sentence: 'All is well.' };
    });
    expect(checkOf(text)[0]).toMatch(
      /^Worked out again .* it is another: regressed\. greeting fell/,
    );
  });

  it.each<[string, Partial<Verdict>]>([
    ['a budget', { budgets: [] }],
    ['a must-pass case', { failedMustPass: ['steady-001'] }],
    ['the rule', { rule: ['Green always.'] }],
    ['who is to blame', { providerFault: true }],
  ])('%s alone: called out, though kind and sentence are the same', (_what, change) => {
    const text = edited(fileOf([BROKEN]), ({ evalsets: [first] }) => {
      if (first !== undefined) first.verdict = { ...first.verdict, ...change };
    });
    expect(checkOf(text)).toEqual([
      'Worked out again from the trials in the file its details are others: the file was edited, or another version wrote it.',
    ]);
  });

  it('its trials: they no longer give the verdict', () => {
    const text = edited(fileOf([BROKEN]), ({ evalsets: [first] }) => {
      for (const trial of first?.trials ?? []) trial.outcome = 'passed';
    });
    expect(checkOf(text)[0]).toMatch(/ it is another: passed\. greeting went from 100\.0 %/);
  });

  it('its layout or the order of its fields: no edit', () => {
    const sorted = (_key: string, value: unknown) =>
      value === null || typeof value !== 'object' || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)),
          );
    expect(checkOf(JSON.stringify(JSON.parse(fileOf([BROKEN])), sorted))).toEqual([SAME]);
  });
});

describe('explain, of one case', () => {
  it('every trial with its grades or its error', () => {
    const graded = row('one', 'p', 'fe', { tags: ['guarded'] }, () => ({}));
    const table = {
      cases: [graded, ...rows(20, 'steady', 'p', 'p')],
      budget: { mustPass: { cases: ['one'], tags: [], mode: 'strict' } as const },
    };
    expect(explain('result.json', fileOf([table]), 'one')).toEqual([
      'greeting, case one: broke (must pass)',
      '  tags: guarded',
      '  baseline, trial 1: passed',
      '  head, trial 1: failed',
      '  head, trial 2: errored',
      '    the provider answered 500 [provider-failed]',
    ]);
  });

  it('a case that no evalset has: refused', () => {
    expect(() => explain('result.json', fileOf([BROKEN]), 'nobody')).toThrow(
      'Cannot read result.json as no evalset of the file has a case "nobody"',
    );
  });

  it('text of a model: without workflow commands and hidden characters', () => {
    const grade = {
      grader: 'includes',
      passed: false,
      score: 0,
      explanation: 'expected ok\n::set-output name=x::y \u202e',
      type: 'includes',
      weight: 1,
      required: false,
    };
    const cases = [
      row('one', 'p', 'f', {}, () => ({ grades: [grade] })),
      ...rows(5, 'two', 'p', 'p'),
    ];
    const lines = explain('result.json', fileOf([{ cases }]), 'one').join('\n');
    expect(lines).not.toMatch(/^\s*::/m);
    expect(lines).toContain('\\u{202E}');
  });
});

describe('explain, of what is no result file', () => {
  it.each([
    ['no JSON', 'verdict: passed', 'it is not valid JSON'],
    ['a list', '[]', 'it is no JSON object'],
    ['another file', '{"results": []}', 'it is no result file of schema version 1'],
    ['a later version', '{"schemaVersion": 2}', 'it is no result file of schema version 1'],
  ])('%s: refused as bad-result', (_name, text, problem) => {
    const attempt = () => explain('result.json', text, undefined);
    expect(attempt).toThrow(ConfigurationError);
    try {
      attempt();
    } catch (error) {
      const faults = error instanceof ConfigurationError ? error.faults : [];
      expect(told(faults)).toEqual([`[bad-result] Cannot read result.json as ${problem}`]);
    }
  });
});

describe('explain, of a result file with fields of another shape', () => {
  const faultsOf = (text: string): string[] => {
    try {
      explain('result.json', text, undefined);
      return [];
    } catch (error) {
      return error instanceof ConfigurationError ? told(error.faults) : [String(error)];
    }
  };

  it('a field of another type: named with its place', () => {
    const text = edited(fileOf([BROKEN]), ({ evalsets: [first] }) =>
      Object.assign(first ?? {}, { trials: 3 }),
    );
    expect(faultsOf(text)).toEqual([
      '[wrong-type] Cannot read result.json as evalsets[0].trials must be array: found 3',
    ]);
  });

  it('fields that are missing: each of them named', () => {
    const faults = faultsOf('{"schemaVersion": 1}');
    expect(faults).toContain('[missing-field] Cannot read result.json as evalsets is missing');
    expect(faults).toContain('[missing-field] Cannot read result.json as decision is missing');
  });

  it('the file as the gate wrote it: none', () => {
    expect(faultsOf(fileOf([BROKEN]))).toEqual([]);
  });
});
