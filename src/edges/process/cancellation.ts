/** What a cancellation needs of the process. */
export interface Interruptible {
  once(event: Signal, listener: () => void): unknown;
  exit(code: number): unknown;
}

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later; a run is gone before that. */
const LONGEST_END_MS = 4_000;
/** Blocked, and not by the change: the code of a run that somebody or something else kept from judging. */
const EXIT_CODE = 3;

/**
 * Cancels a run on the first signal. Whatever does not end by itself, such as a git that waits for the
 * network, is ended with the process a little later: every file is written whole or not at all, and
 * answers are on disk as they come, so nothing is lost by it.
 */
export class Cancellation {
  readonly #cancel = new AbortController();
  readonly #process: Interruptible;
  readonly #lastWords: () => void;
  #hasReported = false;

  /** `lastWords` tells people of a run that could not report any more. */
  constructor(process: Interruptible, lastWords: () => void) {
    this.#process = process;
    this.#lastWords = lastWords;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => this.#begin());
    }
  }

  get signal(): AbortSignal {
    return this.#cancel.signal;
  }

  /** The run has told its decision; from now on only what it left behind can hold the process up. */
  reported(): void {
    this.#hasReported = true;
  }

  #begin(): void {
    if (this.#cancel.signal.aborted) return;
    this.#cancel.abort();
    setTimeout(() => this.#end(), LONGEST_END_MS).unref();
  }

  #end(): void {
    if (!this.#hasReported) this.#lastWords();
    this.#process.exit(EXIT_CODE);
  }
}
