/** What the command needs of its process. */
export interface CliProcess {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  cwd(): string;
  once(event: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): unknown;
  once(event: 'uncaughtException', listener: (cause: unknown) => void): unknown;
  exit(code: number): never;
}
