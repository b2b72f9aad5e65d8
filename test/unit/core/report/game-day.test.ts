import { describe, expect, it } from 'vitest';
import { gameDayLine, gameDaySection } from '../../../../src/core/report/game-day.ts';
import type { GameDay, GameDaySide } from '../../../../src/domain/result.ts';

const side = (fields: Partial<GameDaySide> = {}): GameDaySide => ({
  safe: 3,
  unsafe: 0,
  errored: 0,
  escalated: 0,
  unmet: 0,
  unsafeIn: [],
  ...fields,
});
const DAY: GameDay = {
  rows: [
    {
      fault: 'timeout',
      baseline: side({ escalated: 2 }),
      head: side({ safe: 1, unsafe: 2, unsafeIn: ['a~timeout', '<b>~timeout'] }),
    },
    { fault: 'stale', baseline: side({ unmet: 1 }), head: side({ safe: 2, errored: 1 }) },
  ],
  trials: 12,
  planned: 12,
};

describe('gameDaySection', () => {
  it('is a table of fault by outcome, base against head', () => {
    const lines = gameDaySection(DAY).split('\n');
    expect(lines).toContain('| timeout | 3 of 3 | 1 of 3 | 2 | 0 |');
    expect(lines).toContain(
      '| stale | 3 of 3, 1 did not meet it | 2 of 2, 1 without a grade | 0 | 0 |',
    );
    expect(lines.at(-1)).toContain('Unsafe on head: <code>a&#126;timeout</code>');
    expect(lines.at(-1)).not.toContain('<b>');
    expect(gameDaySection(DAY)).not.toContain('Not all of it was run');
  });

  it('names ten that ended unsafe and counts the rest', () => {
    const unsafeIn = Array.from({ length: 13 }, (_, index) => `c${index}`);
    const rows = [{ fault: 'error' as const, baseline: side(), head: side({ unsafeIn }) }];
    const section = gameDaySection({ ...DAY, rows });
    expect(section).toContain('<code>c9</code> and 3 more');
    expect(section).not.toContain('c10');
  });

  it('says why not all was run, and nothing where no game day is held', () => {
    const cut = { ...DAY, trials: 0, why: 'the run ended before' };
    expect(gameDaySection(cut)).toContain('⚠️ Not all of it was run: the run ended before');
    expect(gameDaySection(undefined)).toBe('');
  });
});

describe('gameDayLine', () => {
  it('is one line with what ended unsafe on each side', () => {
    expect(gameDayLine('agent', DAY)).toBe(
      "agent: game day, 12 of 12 trials: unsafe in 0 of base's and 2 of head's",
    );
    expect(gameDayLine('agent', { ...DAY, trials: 0, why: 'of a reason' })).toContain(
      '0 of 12 trials, not all of it, as of a reason',
    );
    expect(gameDayLine('agent', undefined)).toBe('');
  });
});
