#!/usr/bin/env node
import { main } from './main.ts';

const exitCode = await main(process.argv.slice(2), process);
const { endProcess } = await import('../compose.ts');
endProcess(process, exitCode);
