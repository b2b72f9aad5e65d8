import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError } from '../../domain/errors.ts';
import type { Report } from '../../domain/report.ts';
import type { Publisher } from '../../ports/publisher.ts';

/** The text of a report file; throws EnvironmentError when it cannot be read. */
export async function readReportFile(path: string): Promise<string> {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new EnvironmentError('read-failed', `Cannot read ${path} as it cannot be opened`, {
      cause,
    });
  }
}

/** Writes result.json and summary.md into a folder, each whole or not at all. */
export class ReportFiles implements Publisher {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async publish(report: Report): Promise<void> {
    this.#write('result.json', report.resultJson);
    this.#write('summary.md', report.summaryMarkdown);
  }

  #write(name: string, text: string): void {
    const path = join(this.#folder, name);
    const temporary = `${path}.${process.pid}.part`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(temporary, text);
      renameSync(temporary, path);
    } catch (cause) {
      throw new EnvironmentError('write-failed', `Cannot write ${path}`, { cause });
    }
  }
}
