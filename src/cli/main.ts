import { VERSION } from '../domain/version.ts';
import { type Command, readCommand } from './args.ts';
import { secretsOf } from './keys.ts';
import type { CliProcess } from './process.ts';
import { USAGE } from './usage.ts';

/** Runs a command line; answers the exit code. */
export async function main(words: readonly string[], process: CliProcess): Promise<number> {
  process.once('uncaughtException', async (cause) => process.exit(await explain(cause, process)));
  try {
    return await run(readCommand(words, process.env), process);
  } catch (cause) {
    return await explain(cause, process);
  }
}

/** Prints an error; answers its exit code. */
async function explain(cause: unknown, process: CliProcess): Promise<number> {
  const { errorReport } = await import('../pipeline/publish.ts');
  const { redactorOf } = await import('../pipeline/redaction.ts');
  const { lines, exitCode } = errorReport(cause, redactorOf(secretsOf(process.env)));
  process.stderr.write(`${lines.join('\n')}\n`);
  return exitCode;
}

async function run(command: Command, process: CliProcess): Promise<number> {
  switch (command.name) {
    case 'gate':
      return (await import('./commands/gate.ts')).runGate(command, process);
    case 'check':
      return (await import('./commands/check.ts')).runCheck(command, process);
    case 'explain':
      return (await import('./commands/explain.ts')).runExplain(command, process);
    case 'red-team':
      return (await import('./commands/red-team.ts')).runRedTeam(command, process);
    case 'trend':
      return (await import('./commands/trend.ts')).runTrend(command, process);
    case 'review':
      return (await import('./commands/review.ts')).runReview(command, process);
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'help':
      process.stdout.write(USAGE);
      return 0;
  }
}
