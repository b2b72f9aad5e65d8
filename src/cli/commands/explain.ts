import { readReportFile } from '../../compose.ts';
import { explain } from '../../pipeline/explain.ts';
import type { Command } from '../args.ts';
import type { CliProcess } from '../process.ts';

/** `headgate explain`: retells the verdict of a result file. */
export async function runExplain(
  { file, caseId }: Extract<Command, { name: 'explain' }>,
  process: CliProcess,
): Promise<number> {
  const lines = explain(file, await readReportFile(file), caseId);
  process.stdout.write(`${lines.join('\n').trimEnd()}\n`);
  return 0;
}
