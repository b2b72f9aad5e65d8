/** The files of a commit in a temporary folder of their own. */
export interface Checkout {
  readonly folder: string;
  /** What of the commit is not there, in words. */
  readonly notices: readonly string[];
  remove(): Promise<void>;
}
