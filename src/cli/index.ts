#!/usr/bin/env node
import { main } from './main.ts';

// Whoever reads along may have had enough, as `head` has: the verdict is made all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const exitCode = await main(process.argv.slice(2), process);
const { endProcess } = await import('../compose.ts');
endProcess(process, exitCode);
