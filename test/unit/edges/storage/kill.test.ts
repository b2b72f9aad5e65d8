import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/judged-run.ts';
import { callOf, openStore, replyOf } from '../../../support/stored-calls.ts';

const WRITER = join(import.meta.dirname, '../../../support/store-writer.ts');

const startWriter = (path: string, name: string, start: number): ChildProcess =>
  spawn(process.execPath, [WRITER, path, name, String(start)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Lets a writer keep at least some answers and kills it; answers how many it has told of. */
async function killAfter(writer: ChildProcess, most: number): Promise<number> {
  let told = 0;
  if (writer.stdout === null) throw new Error('The writer has no output');
  for await (const line of createInterface(writer.stdout)) {
    told = Number(line);
    if (told >= most && !writer.killed) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  return told;
}

describe('TrialStoreFile in a process that is killed', () => {
  it('kill -9 ten times: no answer that was told of is lost, and a kill tears one line at most', async () => {
    const path = join(temporaryFolder(), 'trials.jsonl');
    let start = 0;
    for (const [kills, more] of [3, 50, 7, 120, 31, 300, 3, 90, 200, 11].entries()) {
      const told = await killAfter(startWriter(path, 'a', start), start + more);
      expect(told).toBeGreaterThanOrEqual(start + more);
      const store = openStore(path);
      const lost = Array.from({ length: told }, (_, index) => index).filter(
        (trialIndex) =>
          store.find(callOf('a', { trialIndex }))?.content.startsWith(`answer ${trialIndex} `) !==
          true,
      );
      expect(lost).toEqual([]);
      expect(store.use().unsound).toBeLessThanOrEqual(kills + 1);
      start = told;
    }
  });

  it('another process that writes at the same time: each finds its own, and no line is joined', async () => {
    const path = join(temporaryFolder(), 'trials.jsonl');
    const writer = startWriter(path, 'other', 0);
    let isOver = false;
    const killed = killAfter(writer, 900).finally(() => {
      isOver = true;
    });
    const store = openStore(path);
    let own = 0;
    while (!isOver || own < 100) {
      store.keep(callOf('own', { trialIndex: own }), replyOf(`own ${own}`));
      expect(store.find(callOf('own', { trialIndex: own }))?.content).toBe(`own ${own}`);
      own += 1;
      await setImmediate();
    }
    const told = await killed;
    await store.close();
    const later = openStore(path);
    for (let trialIndex = 0; trialIndex < told; trialIndex += 1) {
      expect(later.find(callOf('other', { trialIndex }))).toBeDefined();
    }
    for (let trialIndex = 0; trialIndex < own; trialIndex += 1) {
      expect(later.find(callOf('own', { trialIndex }))?.content).toBe(`own ${trialIndex}`);
    }
    expect(later.use().unsound).toBe(0);
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines.filter((line) => line !== '' && !line.endsWith('"}'))).toEqual([]);
  });
});
