import type { Fault } from '../../domain/errors.ts';
import { isJsonObject } from '../../domain/json.ts';
import type { Document } from '../document/document.ts';
import { listField } from '../document/fields.ts';

/** What makes a target neither a prompt nor a command, and what does not go with a command. */
export function targetFaults(document: Document): Fault[] {
  const { value } = document;
  const target = isJsonObject(value) ? value['target'] : undefined;
  if (!isJsonObject(value) || !isJsonObject(target)) return [];
  const [prompt, command] = [target['prompt'], target['command']];
  const position = document.positionOf(['target']);
  if (prompt === undefined && command === undefined) {
    const problem = 'target must have field prompt, or command';
    return [{ code: 'missing-field', problem, position }];
  }
  if (command === undefined) return [];
  const besides = [
    ...['prompt', 'tools'].filter((field) => target[field] !== undefined),
    ...(value['agent'] === undefined ? [] : ['agent']),
  ];
  const faults: Fault[] = [];
  if (besides.length > 0) {
    faults.push({
      code: 'wrong-value',
      problem: `target.command, which is the agent itself, cannot stand beside ${besides.join(', ')}`,
      position: document.positionOf(['target', 'command']),
    });
  }
  if (listField(target, 'watch').length === 0) {
    faults.push({
      code: 'missing-field',
      problem: 'target.command needs target.watch',
      position,
      hint: 'Name the files that the command is made of, such as "agent/**"; a change of them makes the evalset run.',
    });
  }
  return faults;
}
