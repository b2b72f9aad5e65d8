import { describe, expect, it } from 'vitest';
import { finalState } from '../../../../../src/core/grading/graders/final-state.ts';
import type { JsonObject } from '../../../../../src/domain/json.ts';
import { conversation } from '../../../../support/conversations.ts';

describe('final-state', () => {
  const judge = (options: object, state: JsonObject = { refund: { id: 'A', sum: 5 } }) =>
    finalState.gradeConversation(conversation([], { finalState: state }), { ...options });

  it('compares the whole state, or the value at a path', () => {
    expect(judge({ exact: { refund: { sum: 5, id: 'A' } } })).toEqual({
      passed: true,
      score: 1,
      explanation: 'the state is as expected',
    });
    expect(judge({ path: '/refund/sum', exact: 5 }).explanation).toBe('/refund/sum is as expected');
    expect(judge({ path: '/refund/sum', exact: '5' }).explanation).toBe(
      '/refund/sum is 5, expected "5"',
    );
    expect(judge({ path: '/mail', exact: null }).explanation).toBe('/mail is missing');
  });

  it('part: more may be there', () => {
    expect(judge({ part: { refund: { id: 'A' } } }).passed).toBe(true);
    expect(judge({ part: { refund: { id: 'B' } } }).passed).toBe(false);
    expect(judge({ exact: { refund: { id: 'A' } } }).passed).toBe(false);
  });

  it('exact with anyOrder: lists in any order', () => {
    const state = { done: ['b', 'a'] };
    expect(judge({ exact: { done: ['a', 'b'] }, anyOrder: true }, state).passed).toBe(true);
    expect(judge({ exact: { done: ['a', 'b'] } }, state).passed).toBe(false);
  });

  it('fails a state that is nested without end', () => {
    const state = { a: JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) };
    expect(judge({ part: {} }, state).explanation).toBe('the state is nested over 100 levels');
  });

  it('check: one of exact and part', () => {
    expect(finalState.check?.({})).toBe('one of exact, part must be there');
    expect(finalState.check?.({ part: {} })).toBeUndefined();
  });
});
