import { endProcess } from '../../src/edges/process/ending.ts';

/* A process that prints more than a pipe holds and has something open that never ends. */

setInterval(() => undefined, 60_000);
process.stdout.write('o'.repeat(1_000_000));
process.stderr.write('e'.repeat(1_000_000));
endProcess(process, 3);
