/**
 * Who is to be told when a signal is given. A signal gets one listener for all that wait for it:
 * hundreds of calls wait for the same one, and to add or remove a listener is to look through all of
 * them. It keeps none that nobody waits for, since a signal with a listener is not collected.
 */
export class Cancellations {
  readonly #waiting = new Map<AbortSignal, Waiting>();

  /** Calls back once when the signal is given, unless the function that this answers is called before. */
  listen(signal: AbortSignal | undefined, cancel: () => void): () => void {
    if (signal === undefined || signal.aborted) return () => undefined;
    const { cancels, tellAll } = this.#waiting.get(signal) ?? this.#listenTo(signal);
    cancels.add(cancel);
    return () => {
      if (!cancels.delete(cancel) || cancels.size > 0) return;
      signal.removeEventListener('abort', tellAll);
      this.#waiting.delete(signal);
    };
  }

  #listenTo(signal: AbortSignal): Waiting {
    const cancels = new Set<() => void>();
    const tellAll = () => {
      this.#waiting.delete(signal);
      for (const cancel of cancels) cancel();
    };
    signal.addEventListener('abort', tellAll, { once: true });
    const waiting = { cancels, tellAll };
    this.#waiting.set(signal, waiting);
    return waiting;
  }
}

interface Waiting {
  readonly cancels: Set<() => void>;
  readonly tellAll: () => void;
}
