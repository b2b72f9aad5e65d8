import {
  budget,
  closedObject,
  floor,
  name,
  names,
  type Schema,
  share,
  statistics,
  text,
  trials,
} from '../document/schema.ts';
import { GRADERS } from '../grading/catalog.ts';
import { agent, scriptFields } from './agent-schema.ts';

const caseId: Schema = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$',
  title: 'an id of letters, digits, dots, dashes and underscores, at most 100 long',
};

/** A grader as an evalset writes it: what every grader has, and the options of its type. */
export const grader: Schema = {
  type: 'object',
  title: 'a grader',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: GRADERS.map((definition) =>
    closedObject(
      {
        type: { const: definition.type },
        name,
        weight: { type: 'number', minimum: 0, title: 'a number from 0' },
        required: { type: 'boolean', title: 'true or false' },
        tags: names,
        ...definition.options,
      },
      ['type', ...definition.requiredOptions],
    ),
  ),
};

const graders: Schema = {
  type: 'array',
  items: { $ref: '#/definitions/grader' },
  title: 'a list of graders',
};

const caseBody: Schema = {
  ...closedObject(
    {
      id: caseId,
      input: { title: 'the input' },
      expected: { title: 'what is expected' },
      tags: names,
      incident: name,
      owner: name,
      note: text,
      weight: { type: 'number', exclusiveMinimum: 0, title: 'a number above 0' },
      cluster: name,
      graders,
      ...scriptFields,
    },
    ['id', 'input'],
  ),
  title: 'a case',
};

const caseItems: Schema = { $ref: '#/definitions/case' };

/** One case: a line of JSON Lines. */
export const caseSchema: Schema = { ...caseBody, definitions: { grader } };

/** A file that holds only cases. */
export const casesSchema: Schema = {
  type: 'array',
  items: caseItems,
  title: 'a list of cases',
  definitions: { grader, case: caseBody },
};

const command: Schema = {
  type: 'array',
  items: name,
  minItems: 1,
  title: 'a program and its arguments',
};

const http: Schema = {
  type: 'string',
  pattern: '^[a-z][a-z0-9-]*$',
  title: 'the name of an agent such as "triage"',
};

/** `evalset.yaml`. */
export const evalsetSchema: Schema = {
  ...closedObject(
    {
      evalset: caseId,
      version: {
        type: 'string',
        pattern: '^\\d+\\.\\d+\\.\\d+$',
        title: 'a version such as "1.4.0"',
      },
      owner: name,
      description: text,
      runbook: name,
      kind: { const: 'red-team' },
      agent,
      target: {
        ...closedObject(
          { prompt: name, tools: name, policy: name, command, http, watch: names },
          [],
        ),
        title: 'the paths under test',
      },
      trials,
      budget,
      floor,
      statistics,
      passScore: { ...share },
      graders,
      cases: {
        title: 'a list of cases or the path of a file that holds them',
        type: ['array', 'string'],
        items: caseItems,
        pattern: '\\S',
      },
    },
    ['evalset', 'version', 'target', 'cases'],
  ),
  title: 'an evalset',
  definitions: { grader, case: caseBody },
};
