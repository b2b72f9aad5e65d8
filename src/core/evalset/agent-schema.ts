import { FAULT_NAMES } from '../../domain/agent.ts';
import { closedObject, count, name, type Schema, share, text } from '../document/schema.ts';

const fault: Schema = { enum: [...FAULT_NAMES] };

const injectedFault: Schema = {
  ...closedObject({ fault, tool: name, call: count, share }, ['fault']),
  title: 'a fault, such as { fault: timeout, tool: lookup_invoice, call: 1 }',
};

const faults: Schema = { type: 'array', items: injectedFault, title: 'a list of faults' };

function upTo(most: number): Schema {
  return { type: 'integer', minimum: 1, maximum: most, title: `a whole number from 1 to ${most}` };
}

/** The block `agent` of an evalset: its target is run as an agent. */
export const agent: Schema = {
  ...closedObject({
    turns: upTo(100),
    calls: upTo(1_000),
    tokens: upTo(10_000_000),
    faults,
    gameDay: { type: 'boolean', title: 'true or false' },
  }),
  title: 'the limits of an agent',
};

const when: Schema = {
  oneOf: [
    closedObject({ exact: { title: 'arguments' } }, ['exact']),
    closedObject({ part: { title: 'a part of the arguments' } }, ['part']),
    closedObject({ schema: { type: 'object', title: 'a JSON Schema' } }, ['schema']),
  ],
  title: 'exactly one of exact, part and schema',
};

const served: Record<string, Schema> = {
  when,
  set: { type: 'object', title: 'fields of the state with their values' },
  times: count,
};

const answer: Schema = {
  oneOf: [
    closedObject({ ...served, result: { title: 'a result' } }, ['result']),
    closedObject({ ...served, fixture: name }, ['fixture']),
    closedObject({ ...served, error: name }, ['error']),
    closedObject({ ...served, fault, result: { title: 'a result' } }, ['fault']),
  ],
  title: `an answer: a result, a fixture, an error or a fault (${FAULT_NAMES.join(', ')}), with when, set and times`,
};

const approval: Schema = {
  oneOf: [
    closedObject(
      {
        tool: name,
        answer: { enum: ['approve', 'reject', 'terminate', 'escalate'] },
        note: text,
      },
      ['tool', 'answer'],
    ),
    closedObject(
      { tool: name, answer: { const: 'modify' }, arguments: { type: 'object' }, note: text },
      ['tool', 'answer', 'arguments'],
    ),
  ],
  title:
    'an approval: a tool and the answer approve, reject, terminate, escalate, or modify with arguments',
};

/** What a case of an agent's evalset says of the world, by field. */
export const scriptFields: Readonly<Record<string, Schema>> = {
  simulate: {
    type: 'object',
    additionalProperties: { type: 'array', items: answer, title: 'a list of answers' },
    title: 'answers by tool',
  },
  state: { type: 'object', title: 'the simulated state' },
  approvals: { type: 'array', items: approval, title: 'a list of approvals' },
  faults,
  turns: { type: 'array', items: name, title: "a list of the user's messages" },
  user: {
    ...closedObject({ model: name, script: name, turns: upTo(100) }, ['script']),
    title: 'a user whom a model plays',
  },
};
