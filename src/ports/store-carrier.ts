/** Carries a file of answers from run to run; no failure of it fails a run. */
export interface StoreCarrier {
  /** The file that travels. */
  readonly path: string;
  /** A larger file would not be taken. */
  readonly mostBytes: number;
  /** Fetches the file of an earlier run; answers whether it is there. Its content is not verified. */
  restore(): Promise<boolean>;
  /** Saves the file for later runs; answers whether that was done. */
  save(): Promise<boolean>;
}
