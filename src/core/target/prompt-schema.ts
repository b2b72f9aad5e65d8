import { closedObject, name, type Schema, text } from '../document/schema.ts';

const message: Schema = {
  ...closedObject(
    {
      role: { enum: ['system', 'developer', 'user', 'assistant'] },
      content: text,
    },
    ['role', 'content'],
  ),
  title: 'a message with role and content',
};

const messages: Schema = { type: 'array', items: message, title: 'a list of messages' };

const number = (minimum: number, maximum: number): Schema => ({
  type: 'number',
  minimum,
  maximum,
  title: `a number from ${minimum} to ${maximum}`,
});

/** White space stops too, most often a line feed. */
const stopSequence: Schema = {
  type: 'string',
  pattern: '[\\s\\S]',
  title: 'a text that is not empty',
};

const modelParameters: Schema = {
  ...closedObject({
    temperature: number(0, 2),
    topP: number(0, 1),
    maxTokens: { type: 'integer', minimum: 1, title: 'a whole number from 1' },
    maxCompletionTokens: { type: 'integer', minimum: 1, title: 'a whole number from 1' },
    frequencyPenalty: number(-2, 2),
    presencePenalty: number(-2, 2),
    stop: { type: 'array', items: stopSequence, title: 'a list of texts' },
    seed: { type: 'integer', title: 'a whole number' },
    reasoningEffort: name,
  }),
  title: 'model parameters',
};

const stringEvaluator: Schema = {
  ...closedObject({ equals: text, contains: text, startsWith: text, endsWith: text }),
  minProperties: 1,
  maxProperties: 1,
  title: 'one of equals, contains, startsWith, endsWith',
};

const evaluator: Schema = {
  ...closedObject(
    {
      name,
      string: stringEvaluator,
      uses: name,
      llm: { type: 'object', title: 'a model that judges' },
    },
    ['name'],
  ),
  title: 'an evaluator',
};

/** `.prompt.yml`, as GitHub defines it. */
export const promptSchema: Schema = {
  ...closedObject(
    {
      name: text,
      description: text,
      model: name,
      modelParameters,
      responseFormat: { enum: ['text', 'json_object', 'json_schema'] },
      jsonSchema: { type: ['string', 'object'], title: 'a JSON Schema, as JSON text or mapping' },
      messages,
      testData: {
        type: 'array',
        items: { type: 'object', title: 'a mapping of variables' },
        title: 'a list of test data',
      },
      evaluators: { type: 'array', items: evaluator, title: 'a list of evaluators' },
    },
    ['messages'],
  ),
  title: 'a prompt',
};

/** A prompt as JSON: a bare list of messages. */
export const messageListSchema: Schema = messages;

/** A prompt as JSON: messages beside the model and its parameters. */
export const messageFileSchema: Schema = {
  ...closedObject({ messages, model: name, modelParameters }, ['messages']),
  title: 'an object with messages',
};
