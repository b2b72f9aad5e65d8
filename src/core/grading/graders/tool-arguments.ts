import { isJsonObject, type JsonObject, type JsonValue } from '../../../domain/json.ts';
import { canonicalJson } from '../../document/canonical.ts';
import { name } from '../../document/schema.ts';
import { callsOf } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';
import { isPart } from '../json-part.ts';
import { schemaCheckOf } from '../schema-check.ts';
import { cut } from '../text-match.ts';

const FORMS = ['exact', 'part', 'schema'] as const;

/** Passes when the agent called the tool with the expected arguments. */
export const toolArguments: ConversationGrader = {
  type: 'tool-arguments',
  summary: 'passes when a call (or every call) of the tool has the expected arguments',
  options: {
    tool: name,
    exact: { title: 'the arguments' },
    part: { title: 'a part of the arguments' },
    schema: { type: 'object', title: 'a JSON Schema' },
    every: { type: 'boolean', title: 'true or false' },
    anyOrder: { type: 'boolean', title: 'true or false' },
  },
  requiredOptions: ['tool'],
  templated: ['exact', 'part'],
  check: (options) => {
    const given = FORMS.filter((form) => options[form] !== undefined);
    return given.length === 1
      ? undefined
      : `tool-arguments must have one of exact, part and schema: found ${given.join(' and ') || 'none'}`;
  },
  gradeConversation: (conversation, options) => {
    const tool = String(options['tool']);
    const calls = callsOf(tool, conversation);
    const fits = calls.map(({ parsed }) => parsed !== undefined && isExpected(parsed, options));
    if (calls.length === 0) return judged(false, `${tool} was not called`);
    const passed = options['every'] === true ? fits.every(Boolean) : fits.some(Boolean);
    if (passed) return judged(true, `${tool} has the expected arguments`);
    const wrong = calls[fits.indexOf(false)]?.arguments ?? '';
    return judged(false, `${tool} was called with ${cut(wrong)}, expected ${expectation(options)}`);
  },
};

function isExpected(given: JsonValue, options: JsonObject): boolean {
  const { exact, part, schema } = options;
  if (isJsonObject(schema)) return schemaCheckOf(schema)(given).length === 0;
  if (part !== undefined) return isPart(part, given);
  const order = options['anyOrder'] === true ? sorted : (value: JsonValue) => value;
  return canonicalJson(order(exact ?? null)) === canonicalJson(order(given));
}

/** The same value with the items of every list in one order. */
function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    const keyed = value.map((item) => [canonicalJson(sorted(item)), sorted(item)] as const);
    return keyed.sort(([left], [right]) => (left < right ? -1 : 1)).map(([, item]) => item);
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sorted(item)]));
}

function expectation({ exact, part }: JsonObject): string {
  if (part !== undefined) return cut(`at least ${canonicalJson(part)}`);
  return exact === undefined ? 'what its schema says' : cut(canonicalJson(exact));
}
