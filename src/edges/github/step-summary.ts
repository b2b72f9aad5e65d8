import { appendFileSync } from 'node:fs';
import { EnvironmentError } from '../../domain/errors.ts';
import type { Report } from '../../domain/report.ts';
import type { Publisher } from '../../ports/publisher.ts';

/** Appends the summary to the file that the runner shows on the run's page. */
export class StepSummary implements Publisher {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async publish(report: Report): Promise<void> {
    try {
      appendFileSync(this.#path, report.summaryMarkdown);
    } catch (cause) {
      throw new EnvironmentError('write-failed', 'Cannot write the job summary', { cause });
    }
  }
}
