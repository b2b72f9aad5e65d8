import { main } from './main.ts';

const exitCode = await main(process);
const { endProcess } = await import('../compose.ts');
endProcess(process, exitCode);
