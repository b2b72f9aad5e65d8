import type { Fault } from '../../domain/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import type {
  ModelParameters,
  Prompt,
  PromptMessage,
  ResponseFormat,
  Role,
} from '../../domain/target.ts';
import type { Document } from '../document/document.ts';
import { parseJson } from '../document/json.ts';
import { normaliseText } from '../document/text.ts';
import { validate } from '../document/validate.ts';
import { parseYaml } from '../document/yaml.ts';

/** A prompt file as read; `document` is there for formats that may also hold test data. */
export interface ReadPrompt {
  readonly prompt?: Prompt;
  readonly document?: Document;
  readonly faults: readonly Fault[];
}

/** The endings of files in GitHub's prompt format. */
function isPromptYml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

/**
 * Reads a prompt file by its ending: `.yml` and `.yaml` in GitHub's format, `.json` as messages,
 * anything else as the text of a system prompt.
 */
export function readPrompt(path: string, text: string): ReadPrompt {
  if (isPromptYml(path)) return readPromptYml(path, text);
  if (path.endsWith('.json')) return readMessages(path, text);
  return readSystemPrompt(path, text);
}

function readSystemPrompt(path: string, text: string): ReadPrompt {
  const template = normaliseText(text);
  if (template.trim() === '') return { faults: [noMessages(path, 'the prompt is empty')] };
  const position = { file: path, line: 1, column: 1 };
  return {
    prompt: {
      path,
      format: 'text',
      messages: [{ role: 'system', template, position }],
      parameters: {},
    },
    faults: [],
  };
}

function readMessages(path: string, text: string): ReadPrompt {
  const { document, faults } = parseJson(path, text);
  if (document === undefined) return { faults };
  const isList = Array.isArray(document.value);
  const all = [...faults, ...validate(document, isList ? 'messageList' : 'messageFile')];
  return promptOf(
    document,
    'messages',
    isList ? { messages: document.value } : document.value,
    all,
  );
}

function readPromptYml(path: string, text: string): ReadPrompt {
  const { document, faults } = parseYaml(path, text);
  if (document === undefined) return { faults };
  const all = [...faults, ...validate(document, 'prompt')];
  return { ...promptOf(document, 'prompt-yml', document.value, all), document };
}

function promptOf(
  document: Document,
  format: Prompt['format'],
  value: JsonValue,
  found: readonly Fault[],
): ReadPrompt {
  if (!isJsonObject(value) || !Array.isArray(value['messages'])) return { faults: found };
  const root = Array.isArray(document.value) ? [] : ['messages'];
  const messages = value['messages'].flatMap((message, index): PromptMessage[] => {
    if (!isJsonObject(message)) return [];
    const { role, content } = message;
    if (typeof role !== 'string' || typeof content !== 'string') return [];
    const position = document.positionOf([...root, index, 'content']);
    return [{ role: role as Role, template: content, position }];
  });
  const faults = [...found];
  if (value['messages'].length === 0) {
    faults.push(noMessages(document.file, 'the prompt has no messages', document, root));
  }
  const responseFormat = responseFormatOf(document, value, faults);
  const model = value['model'];
  if (faults.length > 0) return { faults };
  return {
    prompt: {
      path: document.file,
      format,
      messages,
      parameters: (value['modelParameters'] ?? {}) as ModelParameters,
      ...(typeof model === 'string'
        ? { model, modelPosition: document.positionOf(['model']) }
        : {}),
      ...(responseFormat === undefined ? {} : { responseFormat }),
    },
    faults,
  };
}

function noMessages(
  file: string,
  problem: string,
  document?: Document,
  path: readonly (string | number)[] = [],
): Fault {
  return {
    code: 'no-messages',
    problem,
    position: document?.positionOf(path) ?? { file, line: 1, column: 1 },
    hint: 'A prompt needs at least one message with role and content.',
  };
}

function responseFormatOf(
  document: Document,
  value: JsonObject,
  faults: Fault[],
): ResponseFormat | undefined {
  const type = value['responseFormat'];
  if (type === 'text' || type === 'json_object') return { type };
  if (type !== 'json_schema') return undefined;
  const jsonSchema = jsonSchemaOf(value['jsonSchema']);
  if (jsonSchema === undefined || !('name' in jsonSchema) || !('schema' in jsonSchema)) {
    const isGiven = value['jsonSchema'] !== undefined;
    faults.push({
      code: isGiven ? 'bad-schema' : 'missing-field',
      position: document.positionOf([isGiven ? 'jsonSchema' : 'responseFormat']),
      problem: 'responseFormat json_schema needs a jsonSchema with name and schema, as valid JSON',
    });
    return undefined;
  }
  return { type, jsonSchema };
}

function jsonSchemaOf(value: JsonValue | undefined): JsonObject | undefined {
  if (isJsonObject(value)) return value;
  if (typeof value !== 'string') return undefined;
  try {
    const parsed = JSON.parse(value) as JsonValue;
    return isJsonObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
