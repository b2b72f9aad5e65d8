import {
  budget,
  closedObject,
  count,
  duration,
  name,
  names,
  type Schema,
  share,
  trials,
} from '../document/schema.ts';

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
    trials,
    onInconclusive: { enum: ['advise', 'block'] },
    maxErroredShare: share,
    spendLimit: { ...closedObject({ calls: count }, ['calls']), title: 'a spend limit' },
  }),
  title: 'trusted settings',
};
