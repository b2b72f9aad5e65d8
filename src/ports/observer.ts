/** Follows a run while it goes on; gets numbers and names, never model text. */
export interface Observer {
  phase(name: string, detail: string): void;
  trialFinished(done: number, planned: number): void;
  notice(message: string): void;
  warning(message: string): void;
}
