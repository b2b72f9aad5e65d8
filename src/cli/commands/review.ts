import { readReportFile } from '../../compose.ts';
import { redactorOf } from '../../pipeline/redaction.ts';
import { type ReviewFile, review } from '../../pipeline/review.ts';
import type { Command } from '../args.ts';
import { secretsOf } from '../keys.ts';
import type { CliProcess } from '../process.ts';

/** `headgate review`: writes the agenda of an eval review from result files. */
export async function runReview(
  { files, since, audit }: Extract<Command, { name: 'review' }>,
  process: CliProcess,
): Promise<number> {
  const redact = redactorOf(secretsOf(process.env));
  const read = async (file: string): Promise<ReviewFile> => ({
    file,
    text: redact(await readReportFile(file)),
  });
  const results: ReviewFile[] = [];
  for (const file of files) results.push(await read(file));
  process.stdout.write(review(since, results, audit === undefined ? undefined : await read(audit)));
  return 0;
}
