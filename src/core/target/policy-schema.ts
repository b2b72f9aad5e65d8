import { closedObject, countFromZero, name, names, type Schema, text } from '../document/schema.ts';

const dataScope: Schema = {
  ...closedObject({ scope: name, purpose: name, access: { enum: ['read', 'write'] } }, [
    'scope',
    'purpose',
  ]),
  title: 'a data scope with its purpose',
};

const neverRule: Schema = {
  anyOf: [name, closedObject({ rule: name, tools: names, unlessAfter: names }, ['rule'])],
  title: 'a rule in words, or a mapping with rule, and tools and unlessAfter where it has them',
};

const forbidden: Schema = {
  anyOf: [
    name,
    closedObject({ say: name, pattern: name }, ['say', 'pattern']),
    closedObject({ say: name, text: name }, ['text']),
  ],
  title: 'words, { text }, or { say, pattern }',
};

/** A policy file: what an agent may do, as data. */
export const policySchema: Schema = {
  ...closedObject(
    {
      policy: name,
      version: {
        type: 'string',
        pattern: '^\\d+\\.\\d+\\.\\d+$',
        title: 'a version such as "3.0.0"',
      },
      owner: name,
      description: text,
      autonomy: { enum: ['suggest', 'propose', 'act'] },
      retrievalOnly: { type: 'boolean', title: 'true or false' },
      actions: {
        ...closedObject({
          allowed: names,
          needApproval: names,
          lookUps: names,
          most: countFromZero,
        }),
        title: 'the actions',
      },
      never: { type: 'array', items: neverRule, title: 'a list of rules' },
      forbiddenContent: { type: 'array', items: forbidden, title: 'a list of contents' },
      dataScopes: { type: 'array', items: dataScope, title: 'a list of data scopes' },
      escalation: {
        ...closedObject({ to: name, when: names, tool: name }, ['to']),
        title: 'the escalation',
      },
    },
    ['policy', 'version'],
  ),
  title: 'a policy',
};
