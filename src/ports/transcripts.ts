import type { Transcript, Trial, TrialRecord } from '../domain/trial.ts';

/** Keeps the texts of trials out of memory. */
export interface Transcripts {
  /** Writes a trial's texts to disk; answers the trial without them. */
  keep(trial: Trial): TrialRecord;
  /** The texts of a trial that was kept. */
  read(trial: TrialRecord): Transcript;
  close(): void;
}
