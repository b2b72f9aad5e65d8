import { describe, expect, it } from 'vitest';
import { newCaseCounts, newCasesSection } from '../../../../src/core/report/new-cases.ts';
import type { NewCase } from '../../../../src/domain/result.ts';
import { trialOf } from '../../../support/records.ts';

const newCase = (caseId: string, state: NewCase['state'], why?: string): NewCase => ({
  caseId,
  tags: [],
  state,
  ...(why === undefined ? {} : { why }),
  trials: state === 'failed' ? [trialOf({ side: 'head', outcome: 'failed' })] : [],
});
const explain = (explanation: string) => () => ({
  output: '',
  toolCalls: [],
  grades: [
    {
      grader: 'g',
      type: 'includes',
      weight: 1,
      required: false,
      passed: false,
      score: 0,
      explanation,
    },
  ],
});

describe('newCaseCounts', () => {
  it('counts each state, those first that a person has to look at', () => {
    const cases = [newCase('a', 'passed'), newCase('b', 'not-run', 'x'), newCase('c', 'failed')];
    expect(newCaseCounts(cases)).toBe('1 failed, 1 passed, 1 not run');
  });
});

describe('newCasesSection', () => {
  it('is empty without new cases', () => {
    expect(newCasesSection([], explain(''))).toBe('');
  });

  it('says that they are no part of the verdict, and why each one failed or was not run', () => {
    const cases = [newCase('b', 'not-run', 'no room'), newCase('a', 'failed')];
    const section = newCasesSection(cases, explain('found x'));
    expect(section).toContain('#### New cases (2)');
    expect(section).toContain('are no part of the verdict');
    expect(section.indexOf('<code>a</code> | ❌ failed | g: found x')).toBeLessThan(
      section.indexOf('<code>b</code> | ➖ not run | no room'),
    );
    expect(section).toContain('<code>a</code> | ❌ failed | g: found x');
  });

  it('lists fifty and counts the rest', () => {
    const many = Array.from({ length: 53 }, (_, index) => newCase(`n${index}`, 'passed'));
    expect(newCasesSection(many, explain(''))).toContain('And 3 more cases.');
  });

  it('lets no text of a grader or a model out of its cell', () => {
    const section = newCasesSection(
      [newCase('a', 'failed')],
      explain('| x |\n# Passed <img src=x> @ada'),
    );
    expect(section).not.toMatch(/<img|\n#? ?Passed|@ada|\| x \|/);
  });
});
