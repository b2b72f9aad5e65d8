import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consoleText } from '../../src/core/report/console.ts';
import { ConfigurationError, InternalError } from '../../src/domain/errors.ts';
import { encodedObserver, errorReport } from '../../src/pipeline/publish.ts';
import type { Observer } from '../../src/ports/observer.ts';
import { recordWith } from '../support/hostile-record.ts';
import { hostileTexts } from '../support/hostile-text.ts';
import { naughtyStrings } from '../support/naughty-strings.ts';
import { parseLog } from '../support/workflow-command.ts';

const asItIs = (text: string) => text;

/** Everything that a run can print, each text of it being one of those given. */
function printed(texts: readonly string[]): string {
  const [a = '', b = '', c = '', d = '', e = ''] = texts;
  const told: string[] = [];
  const tell = (...words: readonly string[]) => told.push(words.join(': '));
  const observer: Observer = { phase: tell, trialFinished: () => 0, notice: tell, warning: tell };
  const encoded = encodedObserver(observer, asItIs);
  encoded.phase('head', a);
  encoded.notice(b);
  encoded.warning(c);
  const fault = {
    code: 'bad-input',
    problem: a,
    found: b,
    hint: c,
    position: { file: d },
  } as const;
  const internal = new InternalError('internal', a, { hint: b, cause: withStack(c) });
  const foreign = withStack(d);
  return [
    consoleText(recordWith(texts)),
    ...told,
    ...[new ConfigurationError([fault]), internal, foreign, e].flatMap((cause) => {
      const { lines, annotations } = errorReport(cause, asItIs);
      return [...lines, ...annotations.map(({ message }) => message)];
    }),
  ].join('\n');
}

function withStack(text: string): Error {
  const error = new Error(text);
  error.stack = `Error: ${text}\n${text}\n    at ${text}`;
  return error;
}

const commandsIn = (output: string) =>
  parseLog(output.split(/\r\n|[\n-\r\u0085\u2028\u2029]/)).commands;

describe('T050: the log as the runner reads it', () => {
  it('has no command for 10,000 hostile texts', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        expect(commandsIn(printed(texts))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('has no command for the big list of naughty strings', () => {
    for (const text of naughtyStrings()) expect(commandsIn(printed([text]))).toEqual([]);
  });

  it.each([
    '\n::set-output name=verdict::pass',
    '  ::add-mask::a',
    'foo ##[add-mask]e',
    '##[error]x',
    '::stop-commands::x',
    '\u0301::error::x',
    '#\uFE0F#\u0300[error]x',
  ])('has no command for %j, which is one', (text) => {
    expect(commandsIn(printed([text]))).toEqual([]);
    expect(commandsIn(text)).toHaveLength(1);
  });

  it('T059: shows characters that are not seen or reorder what is seen', () => {
    const output = printed(['\u202EPASS\u001B[32m\u0000\uFEFF\u2028']);
    expect(output).toContain('\\u{202E}PASS\\u{1B}[32m\\u{0}\\u{FEFF}\\u{2028}');
    expect(output).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\n)\p{Cc}/u);
  });
});
