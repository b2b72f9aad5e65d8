import type { Observer } from '../ports/observer.ts';

/** Counts the trials of evalsets that run at the same time as one. */
export class Progress {
  readonly #observer: Observer;
  readonly #costUsd: () => number;
  #done = 0;
  #planned = 0;

  constructor(observer: Observer, costUsd: () => number) {
    this.#observer = observer;
    this.#costUsd = costUsd;
  }

  planned(tasks: number): void {
    this.#planned += tasks;
  }

  settled(): void {
    this.#done += 1;
    this.#observer.trialFinished(this.#done, this.#planned, this.#costUsd());
  }
}
