import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forLog } from '../../../../../src/core/report/encode/log.ts';
import { hostileText } from '../../../../support/hostile-text.ts';
import { parseWorkflowCommand } from '../../../../support/workflow-command.ts';

describe('forLog', () => {
  it('never writes a line that the runner takes for a command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of forLog(text).split(/\r\n|\r|\n|\u0085|\u2028|\u2029/)) {
          expect(parseWorkflowCommand(line)).toBeUndefined();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['::error file=a::b', ':\\u{3A}error file=a::b'],
    [' \t::stop-commands::x', ' \t:\\u{3A}stop-commands::x'],
    ['\u00A0::error::x', '\u00A0:\\u{3A}error::x'],
    ['a\n::error::b', 'a\n:\\u{3A}error::b'],
    ['a\r::error::b', 'a\\u{D}::error::b'],
    ['see ###[error]x', 'see ###\\u{5B}error]x'],
  ])('breaks the command in %j', (text, expected) => {
    expect(forLog(text)).toBe(expected);
  });

  it.each([
    ['an accent before the sign', '\u0301::error::x', '\u0301:\\u{3A}error::x'],
    ['an accent inside the sign', ':\u0301:error::x', ':\u0301\\u{3A}error::x'],
    ['a selector inside the sign', ':\uFE0F:error::x', ':\\u{FE0F}:error::x'],
    ['accents inside the older sign', 'a #\u0301#\u0301[error]x', 'a #\u0301#\u0301\\u{5B}error]x'],
    ['a joiner inside the older sign', '#\u034F#[error]x', '#\\u{34F}#[error]x'],
  ])('breaks a command that the runner sees through %s', (_what, text, expected) => {
    expect(forLog(text)).toBe(expected);
  });

  it.each([
    'std::vector and C++::x',
    'a: ::b',
    '# heading [x]',
    '#[derive]',
    'f(x)[0]: ok',
    '❤\uFE0F',
  ])('leaves %j as it is', (text) => {
    expect(forLog(text)).toBe(text);
  });
});
