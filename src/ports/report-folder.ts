/** Where the files of a run go. */
export interface ReportFolder {
  /** Writes a file whole or not at all; answers its SHA-256 in hexadecimal digits. */
  write(name: string, chunks: Iterable<string>): string;
  /** Adds a line to a file that outlives runs. */
  append(name: string, line: string): void;
}
