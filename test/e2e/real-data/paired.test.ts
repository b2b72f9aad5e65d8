import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/core/governance/rule.ts';
import type { CaseState, Verdict } from '../../../src/domain/verdict.ts';
import { readPairedResults, verdictOn } from '../../support/paired-results.ts';
import { hasRealData, REAL_DATA } from '../../support/real-data.ts';

const isThere = hasRealData();

function results(name: string) {
  return readPairedResults(join(REAL_DATA, 'paired', name));
}

function casesThat(state: CaseState, { comparison }: Verdict): string[] {
  return comparison.cases.filter((item) => item.state === state).map(({ caseId }) => caseId);
}

const population = { statistics: { estimand: 'population' } } as const;

describe.runIf(isThere)('real results of two versions', () => {
  it.each([
    ['gpt-4o[trials0-1]', 'gpt-4o[trials2-3]'],
    ['gpt-4o[trials2-3]', 'gpt-4o[trials0-1]'],
  ])('tau-bench airline, a model against itself, %s → %s: not blocked', (baseline, head) => {
    const verdict = verdictOn(results('tau1-airline-gpt4o-AA-split.json'), baseline, head);
    expect(verdict.comparison.pairedCases).toBe(50);
    expect(['passed', 'inconclusive']).toContain(verdict.kind);
    expect(rule([verdict], 'advise')).toMatchObject({ action: 'advise', exitCode: 0 });
  });

  it('svelte-bench, gpt-4o with more context: a clear improvement, on 9 cases and not on 90', () => {
    const model = 'OpenAI:gpt-4o-2024-08-06';
    const paired = results('sveltebench-context-3pairs.json');
    const verdict = verdictOn(paired, model, `${model}+context`);
    expect(verdict.kind).toBe('passed');
    expect(verdict.sentence).toContain('rose from 16.7 % to 83.3 % (+66.7 points');
    expect(verdict.sentence).toContain('on 9 cases in 36 trials: a clear improvement.');
    expect(verdict.sentence).not.toContain('on 90 cases');
    expect(casesThat('fixed', verdict)).toHaveLength(7);
    expect(verdictOn(paired, `${model}+context`, model).kind).toBe('regressed');
  });

  it.each([
    'OpenAI:gpt-4o-2024-08-06',
    'Anthropic:claude-3-5-haiku-20241022',
    'Google:gemini-2.5-pro-preview-03-25',
  ])('svelte-bench, %s, as a sample of a population: 9 cases cannot tell', (model) => {
    const paired = results('sveltebench-context-3pairs.json');
    for (const [baseline, head] of [
      [model, `${model}+context`],
      [`${model}+context`, model],
    ] as const) {
      const verdict = verdictOn(paired, baseline, head, population);
      expect(verdict.kind).toBe('inconclusive');
      expect(verdict.comparison).toMatchObject({ pairedCases: 9, low: null, high: null });
      expect(verdict.settledBy).toBe('Only more cases would settle it.');
    }
  });

  it('tau2 retail, fine-tuned: no regression at equal rates, though 6 broke and 6 got fixed', () => {
    const verdict = verdictOn(results('tau2-finetune-retail.json'), 'gpt-4.1', 'gpt-4.1-sft');
    expect(verdict.kind).not.toBe('regressed');
    expect(verdict.comparison).toMatchObject({ difference: 0, broke: 6, fixed: 6, anyChangeP: 1 });
    expect(casesThat('broke', verdict)).toEqual(['111', '18', '27', '33', '64', '71']);
    expect(casesThat('fixed', verdict)).toEqual(['101', '36', '55', '62', '79', '86']);
  });

  it('tau2 retail with no case allowed to break: red for those six, by one trial each', () => {
    const budget = { mustPass: { cases: ['111', '101'], tags: [], mode: 'strict' } } as const;
    const paired = results('tau2-finetune-retail.json');
    const verdict = verdictOn(paired, 'gpt-4.1', 'gpt-4.1-sft', { budget });
    expect(verdict).toMatchObject({ kind: 'regressed', failedMustPass: ['111'] });
  });

  it('GSM8K, a verifier taken away: red, and put back: green, after a tenth of the cases', () => {
    const paired = results('gsm8k-6b-pair.json');
    const worse = verdictOn(paired, '6b_verification', '6b_finetuning');
    const better = verdictOn(paired, '6b_finetuning', '6b_verification');
    expect([worse.kind, better.kind]).toEqual(['regressed', 'passed']);
    expect(better.sentence).toContain('a clear improvement');
    for (const { comparison } of [worse, better]) {
      expect(comparison.cases).toHaveLength(1319);
      expect(comparison.looks).toMatchObject([{ stage: 'block', pairsRun: 100 }]);
    }
    expect(worse.comparison.difference).toBeCloseTo(-(better.comparison.difference ?? 0), 12);
  });
});
