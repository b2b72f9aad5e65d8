import { describe, expect, it } from 'vitest';
import { decimal, dropPoints, percent, points } from '../../../../src/core/verdict/words.ts';

describe('percent', () => {
  it.each([
    [0, '0.0 %'],
    [0.9424, '94.2 %'],
    [1, '100.0 %'],
  ])('%d: %s', (rate, text) => {
    expect(percent(rate)).toBe(text);
  });
});

describe('points', () => {
  it.each([
    [-0.0612, '−6.1'],
    [0.005, '+0.5'],
    [0, '0.0'],
    [-0, '0.0'],
    [-0.0004, '0.0'],
    [-0.0006, '−0.1'],
  ])('%d: %s', (difference, text) => {
    expect(points(difference)).toBe(text);
  });
});

describe('dropPoints', () => {
  it.each([
    [0, '0.0'],
    [0.02, '2.0'],
    [0.125, '12.5'],
  ])('%d: %s', (drop, text) => {
    expect(dropPoints(drop)).toBe(text);
  });
});

describe('decimal', () => {
  it.each([
    [-0.754, '−0.75'],
    [2.6141, '2.61'],
    [-0.001, '0.00'],
  ])('%d: %s', (value, text) => {
    expect(decimal(value)).toBe(text);
  });
});
