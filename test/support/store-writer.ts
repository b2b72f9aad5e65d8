import { writeSync } from 'node:fs';
import { callOf, openStore, replyOf } from './stored-calls.ts';

/**
 * A process that keeps answers in a store until it is killed, and tells after each one how many it has
 * kept. Arguments: the store's path, a name, the number to start at.
 */
const [path = '', name = '', start = '0'] = process.argv.slice(2);
const store = openStore(path);
for (let trialIndex = Number(start); ; trialIndex += 1) {
  const text = `answer ${trialIndex} `.repeat(1 + ((trialIndex * 37) % 400));
  store.keep(callOf(name, { trialIndex }), replyOf(text));
  writeSync(1, `${trialIndex + 1}\n`);
}
