/** Where the files of a run go. */
export interface ReportFolder {
  /** Writes a file whole or not at all; answers its SHA-256 in hexadecimal digits. */
  write(name: string, chunks: Iterable<string>): string;
  /** The text of a file; undefined where there is none or it cannot be read. */
  read(name: string): string | undefined;
  /** Adds a line to a file that outlives runs. */
  append(name: string, line: string): void;
}
