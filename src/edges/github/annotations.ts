import type { Report } from '../../domain/report.ts';
import type { Publisher } from '../../ports/publisher.ts';

/** The runner keeps ten of a kind for a step; the tenth counts the rest. */
const MOST_SHOWN = 9;

/** Puts remarks on the changed files by workflow commands of the runner's toolkit. */
export class Annotations implements Publisher {
  async publish({ annotations }: Report): Promise<void> {
    if (annotations.length === 0) return;
    const core = await import('@actions/core');
    const title = 'Headgate';
    for (const { level, message, file, line } of annotations.slice(0, MOST_SHOWN)) {
      const place = line === undefined ? { title, file } : { title, file, startLine: line };
      core[level](message, place);
    }
    const rest = annotations.slice(MOST_SHOWN);
    const [first] = rest;
    if (first === undefined) return;
    core[first.level](`and ${rest.length} more, all of them in the summary`, { title });
  }
}
