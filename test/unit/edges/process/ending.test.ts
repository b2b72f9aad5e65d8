import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { endProcess } from '../../../../src/edges/process/ending.ts';

describe('endProcess', () => {
  it('waits for both streams, one after the other, and then ends', () => {
    const done: (() => void)[] = [];
    const codes: number[] = [];
    const stream = { write: (_text: string, written: () => void) => done.push(written) };
    endProcess({ stdout: stream, stderr: stream, exit: (code) => codes.push(code) }, 3);
    expect([done.length, codes]).toEqual([1, []]);
    done[0]?.();
    expect([done.length, codes]).toEqual([2, []]);
    done[1]?.();
    expect(codes).toEqual([3]);
  });

  it('process with something open: gone with its code, and all that it printed is there', async () => {
    const program = join(import.meta.dirname, '../../../support/open-process.ts');
    const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    expect([out.length, err.length, code]).toEqual([1_000_000, 1_000_000, 3]);
  });
});
