/* Preloaded into the gate: tells what the process used when it ends, on its fourth stream. */
const { writeSync } = require('node:fs');

process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
