import { readReportFile } from '../../compose.ts';
import { redactorOf } from '../../pipeline/redaction.ts';
import { trend } from '../../pipeline/trend.ts';
import type { Command } from '../args.ts';
import { secretsOf } from '../keys.ts';
import type { CliProcess } from '../process.ts';

/** `headgate trend`: how the pass rates of a history went on; `--svg` draws them instead. */
export async function runTrend(
  { file, svg }: Extract<Command, { name: 'trend' }>,
  process: CliProcess,
): Promise<number> {
  const redact = redactorOf(secretsOf(process.env));
  const { lines, chart } = trend(file, redact(await readReportFile(file)));
  process.stdout.write(svg ? chart : `${lines.join('\n').trimEnd()}\n`);
  return 0;
}
