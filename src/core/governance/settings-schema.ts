import {
  budget,
  closedObject,
  count,
  duration,
  floor,
  name,
  names,
  type Schema,
  share,
  statistics,
  trials,
} from '../document/schema.ts';

const price: Schema = { type: 'number', minimum: 0, title: 'a number from 0' };

/** `headgate.yaml`: the trusted settings, read from base. */
export const settingsSchema: Schema = {
  ...closedObject({
    provider: {
      ...closedObject({
        baseUrl: {
          type: 'string',
          pattern: '^https?://',
          title: 'a URL that starts with https://',
        },
        organization: name,
        project: name,
        model: name,
        timeout: duration,
        maxRetries: { type: 'integer', minimum: 0, maximum: 10, title: 'a whole number, 0 to 10' },
        concurrency: {
          type: 'integer',
          minimum: 1,
          maximum: 512,
          title: 'a whole number, 1 to 512',
        },
      }),
      title: 'the provider',
    },
    allowedHosts: names,
    allowedModels: names,
    evalsets: names,
    prompts: names,
    budget,
    floor,
    statistics,
    trials,
    onInconclusive: { enum: ['advise', 'block'] },
    maxErroredShare: share,
    prices: {
      type: 'object',
      title: 'prices by model',
      additionalProperties: {
        ...closedObject({ input: price, output: price }, ['input', 'output']),
        title: 'input and output prices in US dollars for a million tokens',
      },
    },
    spendLimit: { ...closedObject({ calls: count }, ['calls']), title: 'a spend limit' },
  }),
  title: 'trusted settings',
};
