/** Where the files of a run go. */
export interface ReportFolder {
  /** Writes a file whole or not at all; answers its SHA-256 in hexadecimal digits. */
  write(name: string, chunks: Iterable<string>): string;
  /** The text of a file of at most so many bytes; undefined where it is larger, or cannot be read. */
  read(name: string, mostBytes: number): string | undefined;
  /** Adds a line to a file that outlives runs. */
  append(name: string, line: string): void;
}
