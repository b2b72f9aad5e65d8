import { writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { callOf, openStore, replyOf } from './stored-calls.ts';

/**
 * A process that keeps answers in a store until it is killed, three a turn of the event loop, and tells
 * after each turn how many it has kept. Arguments: the store's path, a name, the number to start at.
 */
const [path = '', name = '', start = '0'] = process.argv.slice(2);
const store = openStore(path);
for (let index = Number(start); ; index += 3) {
  for (const trialIndex of [index, index + 1, index + 2]) {
    const text = `answer ${trialIndex} `.repeat(1 + ((trialIndex * 37) % 400));
    store.keep(callOf(name, { trialIndex }), replyOf(text));
  }
  await setImmediate();
  writeSync(1, `${index + 3}\n`);
}
