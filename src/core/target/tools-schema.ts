import { closedObject, type Schema, text } from '../document/schema.ts';

const definition: Schema = {
  ...closedObject(
    {
      name: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{1,64}$',
        title: 'a function name of at most 64 letters, digits, dashes and underscores',
      },
      description: text,
      parameters: { type: 'object', title: 'a JSON Schema' },
      strict: { type: 'boolean', title: 'true or false' },
    },
    ['name'],
  ),
  title: 'a function definition',
};

/** A tool file: OpenAI function definitions, wrapped as `{type: function, function: …}`. */
export const toolsSchema: Schema = {
  type: 'array',
  title: 'a list of tools',
  items: {
    ...closedObject({ type: { const: 'function' }, function: definition }, ['type', 'function']),
    title: 'a tool',
  },
};
