import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { MockPlan } from './mock-plan.ts';
import type { ServerCount } from './mock-server.ts';

/** The mock server as its parent sees it. */
export interface MockProcess {
  readonly url: string;
  /** Gives it a plan and starts its counts anew. */
  start(plan: MockPlan): Promise<void>;
  count(): Promise<ServerCount>;
  close(): void;
}

/** Starts the mock server in a process of its own, so that it takes no time from what is measured. */
export async function startMockProcess(): Promise<MockProcess> {
  const child = fork(join(import.meta.dirname, 'mock-server.ts'), [], {
    // JSON would lose the times that are not a number as nothing was called.
    serialization: 'advanced',
  });
  const answer = async () => (await once(child, 'message'))[0];
  const { port } = await answer();
  return {
    url: `http://127.0.0.1:${port}/v1`,
    async start(plan) {
      child.send(plan);
      await answer();
    },
    async count() {
      child.send('count');
      return (await answer()).count;
    },
    close: () => child.disconnect(),
  };
}
