import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Cell, type CellOutcome, simulateCell } from './cell.ts';

/** This file is the thread's program too: it answers each cell with its outcome. */
if (!isMainThread) {
  parentPort?.on('message', (cell: Cell) => parentPort?.postMessage(simulateCell(cell)));
}

/**
 * Simulates cells on all processors, in the order of their seeds. The dearest are handed out first, so
 * that no thread is left with one at the end.
 */
export async function simulateAll(cells: readonly Cell[]): Promise<CellOutcome[]> {
  const queue = [...cells].sort((left, right) => right.count * right.runs - left.count * left.runs);
  const outcomes: CellOutcome[] = [];
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const worker = new Worker(new URL(import.meta.url));
      for (let cell = queue.shift(); cell !== undefined; cell = queue.shift()) {
        outcomes.push(await ask(worker, cell));
        if (process.stderr.isTTY) process.stderr.write(`\r${outcomes.length} of ${cells.length}`);
      }
      await worker.terminate();
    }),
  );
  return outcomes.sort((left, right) => left.cell.seed - right.cell.seed);
}

function ask(worker: Worker, cell: Cell): Promise<CellOutcome> {
  return new Promise((resolve, reject) => {
    worker.once('message', (outcome: CellOutcome) => {
      worker.off('error', reject);
      resolve(outcome);
    });
    worker.once('error', reject);
    worker.postMessage(cell);
  });
}
