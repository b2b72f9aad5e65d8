import { readReportFile, writeReportFile } from '../../compose.ts';
import { redactorOf } from '../../pipeline/redaction.ts';
import { agendaMarkdown, agendaPage, type ReviewFile, review } from '../../pipeline/review.ts';
import type { Command } from '../args.ts';
import { secretsOf } from '../keys.ts';
import type { CliProcess } from '../process.ts';

/** `headgate review`: prints the agenda of an eval review of result files, and writes it as a page. */
export async function runReview(
  { files, since, audit, incidents, html }: Extract<Command, { name: 'review' }>,
  process: CliProcess,
): Promise<number> {
  const redact = redactorOf(secretsOf(process.env));
  const read = async (file: string): Promise<ReviewFile> => ({
    file,
    text: redact(await readReportFile(file)),
  });
  const results: ReviewFile[] = [];
  for (const file of files) results.push(await read(file));
  const agenda = review(since, {
    results,
    ...(audit === undefined ? {} : { audit: await read(audit) }),
    ...(incidents === undefined ? {} : { incidents: await read(incidents) }),
  });
  if (html !== undefined) await writeReportFile(html, agendaPage(agenda));
  process.stdout.write(agendaMarkdown(agenda));
  return 0;
}
