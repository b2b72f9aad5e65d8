import type { Report } from '../../domain/report.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Observer } from '../../ports/observer.ts';
import type { Publisher } from '../../ports/publisher.ts';
import { ProgressPace } from './progress-pace.ts';

/** A stream that takes text, such as standard output. */
export interface TextSink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A log gets a line now and then, a terminal a bar that moves. */
const LOG_EVERY_MS = 5_000;
const BAR_EVERY_MS = 200;
const ERASE_LINE = '\r\u001B[2K';

/** Tells the progress of a run: in a terminal as a bar, else in lines at steady intervals. Texts come encoded. */
export class ConsoleObserver implements Observer, Publisher {
  readonly #sink: TextSink;
  readonly #clock: Clock;
  readonly #isTerminal: boolean;
  #pace: ProgressPace | undefined;
  #lastProgressMs = Number.NEGATIVE_INFINITY;
  #isBarShown = false;

  constructor(sink: TextSink, clock: Clock) {
    this.#sink = sink;
    this.#clock = clock;
    this.#isTerminal = sink.isTTY === true;
  }

  phase(name: string, detail: string): void {
    this.#line(`${name}: ${detail}`);
  }

  trialFinished(done: number, planned: number, costUsd: number): void {
    const now = this.#clock.monotonicMs();
    this.#pace ??= new ProgressPace(now);
    const interval = this.#isTerminal ? BAR_EVERY_MS : LOG_EVERY_MS;
    if (done < planned && now - this.#lastProgressMs < interval) return;
    this.#lastProgressMs = now;
    const progress = { done, planned, costUsd };
    if (!this.#isTerminal) {
      this.#line(`trials: ${this.#pace.words(progress, now)}`);
      return;
    }
    this.#sink.write(`${ERASE_LINE}${this.#pace.bar(progress)} ${this.#pace.words(progress, now)}`);
    this.#isBarShown = true;
  }

  notice(message: string): void {
    this.#line(`notice: ${message}`);
  }

  warning(message: string): void {
    this.#line(`warning: ${message}`);
  }

  async publish(report: Report): Promise<void> {
    this.#endBar();
    this.#sink.write(report.console);
  }

  #line(text: string): void {
    this.#endBar();
    this.#sink.write(`${text}\n`);
  }

  /** Leaves the bar as it stands, above what comes next. */
  #endBar(): void {
    if (!this.#isBarShown) return;
    this.#isBarShown = false;
    this.#sink.write('\n');
  }
}
