import type { ErrorObject } from 'ajv';

interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export const settings: Validator;
export const evalset: Validator;
export const cases: Validator;
export const caseLine: Validator;
export const prompt: Validator;
export const messageList: Validator;
export const messageFile: Validator;
export const tools: Validator;
export const policy: Validator;
export const attacks: Validator;
export const result: Validator;
