import { describe, expect, it } from 'vitest';
import { forecastOf, type PlannedCalls } from '../../../../src/core/governance/forecast.ts';
import { forecastSentence } from '../../../../src/core/governance/forecast-sentence.ts';

const PRICES = { small: { input: 1, output: 10 } };

function planned(more: Partial<PlannedCalls> = {}): PlannedCalls {
  const size = { bytes: 400, mostOutput: 50 };
  return { model: 'small', ...size, least: 10, most: 100, isBatch: false, ...more };
}

describe('forecastOf', () => {
  it('is from the first look to a rule that never stops, with the most that the prompt allows', () => {
    expect(forecastOf([planned()], PRICES)).toEqual({
      calls: { least: 10, most: 100 },
      inputTokens: {
        least: { low: 10 * (400 / 6), expected: 1_000, high: 1_600 },
        most: { low: 100 * (400 / 6), expected: 10_000, high: 16_000 },
      },
      outputTokens: {
        least: { low: 200, expected: 500, high: 500 },
        most: { low: 2_000, expected: 5_000, high: 5_000 },
      },
      costUsd: {
        least: {
          low: expect.closeTo(0.002667, 6),
          expected: expect.closeTo(0.006, 9),
          high: expect.closeTo(0.0066, 9),
        },
        most: {
          low: expect.closeTo(0.026667, 6),
          expected: expect.closeTo(0.06, 9),
          high: expect.closeTo(0.066, 9),
        },
      },
      assumptions: ['a token is 4 bytes (2.5 to 6)', 'an answer is as long as its prompt allows'],
    });
  });

  it('adds up what different requests use', () => {
    const other = planned({ bytes: 80, mostOutput: 10, least: 1, most: 2 });
    const { calls, inputTokens, outputTokens } = forecastOf([planned(), other], PRICES);
    expect(calls).toEqual({ least: 11, most: 102 });
    expect(inputTokens.least.expected).toBe(1_020);
    expect(outputTokens.least.expected).toBe(510);
  });

  it('counts the calls of agents of others, and nothing that it cannot know of them', () => {
    const agents = planned({ model: '(http) triage', mostOutput: undefined, isForeign: true });
    const mixed = forecastOf([planned(), agents], PRICES);
    const alone = forecastOf([planned()], PRICES);
    expect(mixed.calls).toEqual({ least: 20, most: 200 });
    expect({ ...mixed, calls: alone.calls }).toEqual({
      ...alone,
      assumptions: [...alone.assumptions, 'what agents of your own use is not counted'],
    });
    expect(forecastOf([agents], PRICES).assumptions).toEqual([
      'what agents of your own use is not counted',
    ]);
  });

  it('guesses widely where nothing bounds an answer, and else goes by what does', () => {
    const unbounded = { mostOutput: undefined };
    const plan = [planned({ ...unbounded, least: 1 })];
    const guessed = forecastOf(plan, PRICES);
    expect(guessed.outputTokens.least).toEqual({ low: 20, expected: 500, high: 4_000 });
    expect(guessed.assumptions).toContain('an answer has 500 tokens (20 to 4000)');
    const bounded = forecastOf([planned({ least: 1 })], PRICES);
    expect(bounded.outputTokens.least).toEqual({ low: 20, expected: 50, high: 50 });
    const mixed = forecastOf([planned(), planned(unbounded)], PRICES);
    expect(mixed.assumptions).toContain(
      'an answer is as long as its prompt allows, or has 500 tokens (20 to 4000)',
    );
  });

  it('halves the price of a batch, and not its tokens', () => {
    const forecast = forecastOf([planned({ isBatch: true })], PRICES);
    expect(forecast.costUsd?.least.expected).toBeCloseTo(0.003, 9);
    expect(forecast.inputTokens.least.expected).toBe(1_000);
    expect(forecast.assumptions).toContain('a batch costs half');
  });

  it('has no cost as soon as one model has no price, and names it', () => {
    const others = [planned({ model: 'dear' }), planned({ model: 'constructor' })];
    const forecast = forecastOf([planned(), ...others], PRICES);
    expect(forecast).not.toHaveProperty('costUsd');
    expect(forecast.assumptions).toContain('no price is known of dear, constructor');
  });
});

describe('forecastSentence', () => {
  it('says in a line how much it will be, in no more digits than are known', () => {
    expect(forecastSentence(forecastOf([planned()], PRICES))).toBe(
      '10 to 100 calls, about 1,000 to 10,000 tokens in and 500 to 5,000 out, about US$ 0.006 to 0.06 (0.066 at the outside); a token is 4 bytes (2.5 to 6); an answer is as long as its prompt allows',
    );
  });

  it('has one number where both ends are the same, and says that a price is unknown', () => {
    const plan = [planned({ least: 1_234, most: 1_234 })];
    expect(forecastSentence(forecastOf(plan, {}))).toMatch(
      /^1,234 calls, about 120,000 tokens in and 62,000 out, at an unknown price; /,
    );
  });

  it('writes dollars without a power of ten', () => {
    const tiny = { small: { input: 0.00001, output: 0 } };
    expect(forecastSentence(forecastOf([planned()], tiny))).toContain(
      'about US$ under 0.0001 (under 0.0001 at the outside)',
    );
    const dear = { small: { input: 5_000, output: 0 } };
    expect(forecastSentence(forecastOf([planned()], dear))).toContain(
      'about US$ 5.00 to 50.00 (80.00 at the outside)',
    );
  });
});
