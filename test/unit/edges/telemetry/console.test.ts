import { describe, expect, it } from 'vitest';
import { ConsoleObserver } from '../../../../src/edges/telemetry/console.ts';
import type { Clock } from '../../../../src/ports/clock.ts';

/** An observer whose time a test sets, and what it has written. */
function observed(isTTY: boolean) {
  const written: string[] = [];
  const time = { ms: 0 };
  const clock: Clock = { monotonicMs: () => time.ms, timestamp: () => '', after: () => () => {} };
  const sink = { isTTY, write: (text: string) => written.push(text) };
  return { observer: new ConsoleObserver(sink, clock), written, time };
}

describe('ConsoleObserver', () => {
  it('in a log tells the progress in lines, five seconds apart, and the last of them at once', () => {
    const { observer, written, time } = observed(false);
    observer.trialFinished(1, 100, 0);
    time.ms = 4_999;
    observer.trialFinished(30, 100, 0.5);
    time.ms = 5_000;
    observer.trialFinished(50, 100, 0.5);
    time.ms = 5_001;
    observer.trialFinished(100, 100, 1.234);
    expect(written).toEqual([
      'trials: 1 of 100\n',
      'trials: 50 of 100, 10.0 a second, US$ 0.5, about 5 s left\n',
      'trials: 100 of 100, 20.0 a second, US$ 1.23\n',
    ]);
  });

  it('in a terminal draws a bar in place, and leaves it before the next line', () => {
    const { observer, written, time } = observed(true);
    observer.trialFinished(1, 4, 0);
    time.ms = 199;
    observer.trialFinished(2, 4, 0);
    time.ms = 200;
    observer.trialFinished(3, 4, 0);
    observer.notice('slow');
    expect(written).toEqual([
      '\r\u001B[2K[######------------------] 1 of 4',
      '\r\u001B[2K[##################------] 3 of 4',
      '\n',
      'notice: slow\n',
    ]);
  });

  it('has no control character in a log', () => {
    const { observer, written } = observed(false);
    observer.trialFinished(1, 1, 0);
    observer.phase('head', 'abc');
    expect(written.join('')).not.toMatch(/\p{Cc}(?<!\n)/u);
  });
});
