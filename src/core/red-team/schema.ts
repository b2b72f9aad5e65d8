import { closedObject, name, type Schema } from '../document/schema.ts';

const shape: Schema = {
  ...closedObject(
    {
      name,
      description: name,
      place: { enum: ['message', 'tool-result', 'turns'] },
      language: name,
      texts: { type: 'array', minItems: 1, items: name, title: 'a list of at least one text' },
    },
    ['name', 'description', 'place', 'texts'],
  ),
  title: 'a shape of attacks',
};

const goal: Schema = {
  ...closedObject(
    {
      name,
      instructions: {
        type: 'object',
        minProperties: 1,
        additionalProperties: name,
        title: 'instructions by language',
      },
      graders: {
        type: 'array',
        minItems: 1,
        items: { type: 'object', required: ['type'], title: 'a grader' },
        title: 'a list of at least one grader',
      },
    },
    ['name', 'instructions', 'graders'],
  ),
  title: 'a goal of attacks',
};

/** A file of attack shapes and goals, from which `headgate red-team` makes cases. */
export const attacksSchema: Schema = {
  ...closedObject({
    shapes: { type: 'array', items: shape, title: 'a list of shapes' },
    goals: { type: 'array', items: goal, title: 'a list of goals' },
  }),
  title: 'attack shapes and goals',
};
