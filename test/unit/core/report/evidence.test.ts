import { describe, expect, it } from 'vitest';
import { flipEvidence, reasonsOf, sparedCalls } from '../../../../src/core/report/evidence.ts';
import type { Trial } from '../../../../src/domain/trial.ts';
import { resultOf, trialOf, wholeTrial } from '../../../support/records.ts';

const grade = (passed: boolean, name: string) => ({
  grader: name,
  type: 'includes',
  weight: 1,
  required: false,
  passed,
  score: Number(passed),
  explanation: passed ? 'fine' : 'lacks "ok"',
});

describe('flipEvidence', () => {
  const trials: Trial[] = [
    trialOf({ outcome: 'failed', output: 'b0' }),
    trialOf({ outcome: 'passed', output: 'b1', index: 1 }),
    trialOf({ side: 'head', outcome: 'passed', output: 'h0' }),
    trialOf({ side: 'head', outcome: 'errored', output: '', index: 1 }),
    trialOf({ side: 'head', outcome: 'failed', output: 'h2', index: 2 }),
    trialOf({ side: 'head', outcome: 'failed', output: 'other', caseId: 'two' }),
  ];

  it('shows for a broken case what passed on base and failed on head, and else the reverse', () => {
    const outputs = (state: 'broke' | 'fixed') => {
      const { baseline, head } = flipEvidence(resultOf({ trials }), 'one', state);
      return [baseline, head].map((trial) => trial && wholeTrial(trial).output);
    };
    expect(outputs('broke')).toEqual(['b1', 'h2']);
    expect(outputs('fixed')).toEqual(['b0', 'h0']);
  });

  it('shows an agent of head in what must never happen, though its graders let it pass', () => {
    const agent = {
      turns: 1,
      calls: 1,
      actions: 0,
      approvalsAsked: 0,
      approved: 0,
      escalated: false,
      unexpectedCalls: 0,
      faults: [],
      end: 'answered',
    } as const;
    const acting = [
      trialOf({ output: 'b', agent: { ...agent, unsafeActions: 1 } }),
      trialOf({ side: 'head', output: 'safe', agent: { ...agent, unsafeActions: 0 } }),
      trialOf({ side: 'head', output: 'unsafe', index: 1, agent: { ...agent, unsafeActions: 1 } }),
    ];
    const head = (state: 'broke' | 'fixed') => {
      const trial = flipEvidence(resultOf({ trials: acting }), 'one', state).head;
      return trial && wholeTrial(trial).output;
    };
    expect(head('broke')).toBe('unsafe');
    expect(head('fixed')).toBe('safe');
  });

  it('shows nothing for a side that has no such trial', () => {
    expect(flipEvidence(resultOf({ trials }), 'two', 'broke').baseline).toBeUndefined();
  });
});

describe('reasonsOf', () => {
  it('names the graders that did not pass', () => {
    const grades = [grade(true, 'a'), grade(false, 'b'), grade(false, 'c')];
    expect(reasonsOf(trialOf({ grades }))).toEqual(['b: lacks "ok"', 'c: lacks "ok"']);
    expect(reasonsOf(undefined)).toEqual([]);
  });
});

describe('sparedCalls', () => {
  it('counts a shared call once, and neither errors nor what a provider answered', () => {
    const usage = { inputTokens: 10, outputTokens: 3 };
    const trials = [
      trialOf({ shared: true, usage }),
      trialOf({ shared: true, usage, side: 'head', source: 'cassette' }),
      trialOf({ usage, source: 'cassette' }),
      trialOf({ usage, source: 'store' }),
      trialOf({ source: 'none', outcome: 'skipped' }),
      trialOf({ side: 'head' }),
    ];
    expect(sparedCalls([resultOf({ trials }), resultOf({ trials: [trialOf({ usage })] })])).toEqual(
      {
        stored: 1,
        replayed: 1,
        shared: 1,
      },
    );
  });
});
