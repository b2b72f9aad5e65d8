import {
  budget,
  closedObject,
  count,
  countFromZero,
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

const patterns: Schema = { ...names, minItems: 1, title: 'a list of one model pattern or more' };

/** What every provider may say. */
const providerFields: Record<string, Schema> = {
  baseUrl: { type: 'string', pattern: '^https?://', title: 'a URL that starts with https://' },
  api: { enum: ['chat', 'responses'] },
  azure: {
    ...closedObject({ apiVersion: name }, ['apiVersion']),
    title: 'a mapping such as { apiVersion: 2024-10-21 }',
  },
  organization: name,
  project: name,
  timeout: duration,
  trialTimeout: duration,
  maxRetries: { type: 'integer', minimum: 0, maximum: 10, title: 'a whole number, 0 to 10' },
  concurrency: { type: 'integer', minimum: 1, maximum: 512, title: 'a whole number, 1 to 512' },
  requestsPerMinute: count,
  tokensPerMinute: count,
  batch: { type: 'boolean', title: 'true or false' },
};

/** `headgate.yaml`: the trusted settings, read from base. */
export const settingsSchema: Schema = {
  ...closedObject({
    provider: { ...closedObject({ ...providerFields, model: name }), title: 'the provider' },
    providers: {
      type: 'object',
      title: 'further providers by name',
      additionalProperties: {
        ...closedObject({ ...providerFields, models: patterns }, ['baseUrl', 'models']),
        title: 'a provider with its models',
      },
    },
    allowedHosts: names,
    allowPrivateNetwork: { type: 'boolean', title: 'true or false' },
    allowedModels: names,
    evalsets: names,
    prompts: names,
    budget,
    floor,
    statistics,
    trials,
    onInconclusive: { enum: ['advise', 'block'] },
    forkPolicy: { enum: ['block', 'defer-to-merge-group'] },
    maxErroredShare: share,
    prices: {
      type: 'object',
      title: 'prices by model',
      additionalProperties: {
        ...closedObject({ input: price, output: price }, ['input', 'output']),
        title: 'input and output prices in US dollars for a million tokens',
      },
    },
    spendLimit: {
      ...closedObject({
        calls: count,
        tokens: count,
        costUsd: { type: 'number', exclusiveMinimum: 0, title: 'a number above 0' },
        cases: count,
        minutes: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 1440,
          title: 'a number above 0, up to 1440',
        },
        newCases: countFromZero,
      }),
      title: 'a spend limit',
    },
    trialStore: { ...closedObject({ maxAge: duration }), title: 'settings of the trial store' },
    override: {
      ...closedObject({
        allow: { enum: ['none', 'review', 'command', 'both'] },
        expiry: duration,
        who: names,
      }),
      title: 'a rule for overrides',
    },
    policy: {
      ...closedObject({ widening: { enum: ['block', 'require-approval', 'report'] } }),
      title: 'a rule for changes of policies',
    },
  }),
  title: 'trusted settings',
};
