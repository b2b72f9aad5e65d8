import { Cancellation, composeGate } from '../../compose.ts';
import { gate } from '../../pipeline/gate.ts';
import { encodedObserver } from '../../pipeline/publish.ts';
import { redactorOf } from '../../pipeline/redaction.ts';
import type { Command } from '../args.ts';
import { secretsOf, withoutKey } from '../keys.ts';
import type { CliProcess } from '../process.ts';

/** `headgate gate`: compares two commits of the repository in the current folder. */
export async function runGate(
  { base, head, options }: Extract<Command, { name: 'gate' }>,
  process: CliProcess,
): Promise<number> {
  const cancellation = new Cancellation(process, () => {
    process.stderr.write('the run was cancelled, so there is no verdict\n');
  });
  const redact = redactorOf(secretsOf(process.env));
  const ports = await composeGate({
    folder: process.cwd(),
    environment: withoutKey(process.env),
    output: process.stdout,
    encoded: (observer) => encodedObserver(observer, redact),
    reportDirectory: options.reportDirectory,
    signal: cancellation.signal,
  });
  const request = { kind: 'pair', base, head, by: 'command line' } as const;
  try {
    return (await gate(request, options, { ...ports, redact })).exitCode;
  } finally {
    cancellation.reported();
    await ports.repository.close();
  }
}
