/** What ending needs of the process. */
export interface Endable {
  readonly stdout: Writable;
  readonly stderr: Writable;
  exit(code: number): unknown;
}

interface Writable {
  write(text: string, written: () => void): unknown;
}

/**
 * Ends the process as soon as all that it printed is out. Whatever is still open then was given up,
 * such as a transfer of a cache that took too long, and could keep a job waiting for minutes.
 */
export function endProcess(process: Endable, exitCode: number): void {
  process.stdout.write('', () => {
    process.stderr.write('', () => process.exit(exitCode));
  });
}
