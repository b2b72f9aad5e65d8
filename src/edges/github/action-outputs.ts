import type { Report } from '../../domain/report.ts';
import type { Publisher } from '../../ports/publisher.ts';

/** Sets the action's outputs through the runner's toolkit, which is loaded only now. */
export class ActionOutputs implements Publisher {
  async publish(report: Report): Promise<void> {
    const core = await import('@actions/core');
    for (const [name, value] of Object.entries(report.outputs)) core.setOutput(name, value);
  }
}
