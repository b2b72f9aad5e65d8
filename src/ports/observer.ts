/** Follows a run while it goes on; gets numbers and names, never model text. */
export interface Observer {
  phase(name: string, detail: string): void;
  /** `costUsd` is what the run has spent so far, as far as its models have prices. */
  trialFinished(done: number, planned: number, costUsd: number): void;
  notice(message: string): void;
  warning(message: string): void;
}
