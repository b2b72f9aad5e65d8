import { VERSION } from '../domain/version.ts';
import { type Command, readCommand, USAGE } from './args.ts';
import type { CliProcess } from './process.ts';

/** Runs a command line; answers the exit code. */
export async function main(words: readonly string[], process: CliProcess): Promise<number> {
  try {
    return await run(readCommand(words, process.env), process);
  } catch (cause) {
    const { errorReport } = await import('../pipeline/publish.ts');
    const { lines, exitCode } = errorReport(cause);
    process.stderr.write(`${lines.join('\n')}\n`);
    return exitCode;
  }
}

async function run(command: Command, process: CliProcess): Promise<number> {
  switch (command.name) {
    case 'gate':
      return (await import('./commands/gate.ts')).runGate(command, process);
    case 'check':
      return (await import('./commands/check.ts')).runCheck(command, process);
    case 'explain':
      return (await import('./commands/explain.ts')).runExplain(command, process);
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'help':
      process.stdout.write(USAGE);
      return 0;
  }
}
