import type { Fault } from '../../domain/errors.ts';
import { isJsonObject } from '../../domain/json.ts';
import type { Document } from '../document/document.ts';
import { listField } from '../document/fields.ts';

/** What makes a target neither a prompt nor an agent, and what does not go with an agent. */
export function targetFaults(document: Document): Fault[] {
  const { value } = document;
  const target = isJsonObject(value) ? value['target'] : undefined;
  if (!isJsonObject(value) || !isJsonObject(target)) return [];
  const position = document.positionOf(['target']);
  const form = ['command', 'http'].find((field) => target[field] !== undefined);
  if (form === undefined) {
    if (target['prompt'] !== undefined) return [];
    const problem = 'target must have field prompt, or command or http';
    return [{ code: 'missing-field', problem, position }];
  }
  const besides = [
    ...['prompt', 'tools', 'http'].filter((field) => field !== form && target[field] !== undefined),
    ...(value['agent'] === undefined ? [] : ['agent']),
  ];
  const faults: Fault[] = [];
  if (besides.length > 0) {
    faults.push({
      code: 'wrong-value',
      problem: `target.${form}, which is the agent itself, cannot stand beside ${besides.join(', ')}`,
      position: document.positionOf(['target', form]),
    });
  }
  if (listField(target, 'watch').length === 0) {
    faults.push({
      code: 'missing-field',
      problem: `target.${form} needs target.watch`,
      position,
      hint: 'Name the files that the agent is made of, such as "agent/**"; a change of them makes the evalset run.',
    });
  }
  return faults;
}
