import { readReportFile } from '../../compose.ts';
import { explain } from '../../pipeline/explain.ts';
import { redactorOf } from '../../pipeline/redaction.ts';
import type { Command } from '../args.ts';
import { secretsOf } from '../keys.ts';
import type { CliProcess } from '../process.ts';

/** `headgate explain`: retells the verdict of a result file. */
export async function runExplain(
  { file, caseId }: Extract<Command, { name: 'explain' }>,
  process: CliProcess,
): Promise<number> {
  const redact = redactorOf(secretsOf(process.env));
  const lines = explain(file, redact(await readReportFile(file)), caseId);
  process.stdout.write(`${lines.join('\n').trimEnd()}\n`);
  return 0;
}
