import type { Report } from '../../domain/report.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Observer } from '../../ports/observer.ts';
import type { Publisher } from '../../ports/publisher.ts';

/** A stream that takes text, such as standard output. */
export interface TextSink {
  write(text: string): unknown;
}

const PROGRESS_EVERY_MS = 5_000;

/** Tells the progress of a run in lines, at steady intervals; texts come encoded. */
export class ConsoleObserver implements Observer, Publisher {
  readonly #sink: TextSink;
  readonly #clock: Clock;
  #lastProgressMs = Number.NEGATIVE_INFINITY;

  constructor(sink: TextSink, clock: Clock) {
    this.#sink = sink;
    this.#clock = clock;
  }

  phase(name: string, detail: string): void {
    this.#line(`${name}: ${detail}`);
  }

  trialFinished(done: number, planned: number): void {
    const now = this.#clock.monotonicMs();
    if (done < planned && now - this.#lastProgressMs < PROGRESS_EVERY_MS) return;
    this.#lastProgressMs = now;
    this.#line(`trials: ${done} of ${planned}`);
  }

  notice(message: string): void {
    this.#line(`notice: ${message}`);
  }

  warning(message: string): void {
    this.#line(`warning: ${message}`);
  }

  async publish(report: Report): Promise<void> {
    this.#sink.write(report.console);
  }

  #line(text: string): void {
    this.#sink.write(`${text}\n`);
  }
}
