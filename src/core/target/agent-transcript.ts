import type {
  AgentEnd,
  AgentTranscript,
  Approval,
  CallEntry,
  CallOutcome,
  MessageEntry,
  TranscriptEntry,
} from '../../domain/agent.ts';
import { isDeeper, isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import type { Usage } from '../../domain/model-call.ts';

const MOST_ENTRIES = 1000;
const LONGEST_TEXT = 256 * 1024;
const DEEPEST = 64;

const FIELDS = {
  transcript: ['entries', 'finalState', 'end', 'usage'],
  message: ['type', 'role', 'content'],
  call: ['type', 'id', 'name', 'arguments', 'outcome', 'result', 'approval'],
};
const ROLES: readonly MessageEntry['role'][] = ['system', 'developer', 'user', 'assistant'];
const OUTCOMES: readonly CallOutcome[] = ['answered', 'refused', 'not-approved'];
const ANSWERS: readonly Approval['answer'][] = [
  'approve',
  'modify',
  'reject',
  'terminate',
  'escalate',
];
const ENDS: readonly AgentEnd[] = [
  'answered',
  'turn-limit',
  'call-limit',
  'token-limit',
  'terminated',
  'escalated',
];

/** What an agent of another's making says it did. */
interface AgentReport {
  readonly transcript: AgentTranscript;
  /** What it said last, for graders of the output. */
  readonly output: string;
  readonly usage?: Usage;
}

type Read =
  | { readonly ok: true; readonly report: AgentReport }
  | { readonly ok: false; readonly problem: string };

/** What a transcript lacks; never leaves this file. */
class Unsound extends Error {}

/** Reads the line that an agent writes for a trial; nothing unknown is let through. */
export function readAgentReport(text: string): Read {
  try {
    return { ok: true, report: reportOf(JSON.parse(text) as JsonValue) };
  } catch (cause) {
    if (cause instanceof Unsound) return { ok: false, problem: cause.message };
    if (cause instanceof SyntaxError) return { ok: false, problem: 'the transcript is no JSON' };
    throw cause;
  }
}

function reportOf(value: JsonValue): AgentReport {
  if (isDeeper(value, DEEPEST)) throw new Unsound(`it is nested deeper than ${DEEPEST} levels`);
  const object = closed(value, FIELDS.transcript, 'the transcript');
  const written = object['entries'];
  if (!Array.isArray(written)) throw new Unsound('entries must be a list');
  if (written.length > MOST_ENTRIES) throw new Unsound(`entries are more than ${MOST_ENTRIES}`);
  const entries = written.map((entry, index) => entryOf(entry, index));
  const state = object['finalState'] ?? {};
  if (!isJsonObject(state)) throw new Unsound('finalState must be an object');
  const end = object['end'] === undefined ? 'answered' : oneOf(ENDS, object['end'], 'end');
  const said = entries.filter((entry) => entry.type === 'message' && entry.role === 'assistant');
  const last = said.findLast((entry) => entry.type === 'message' && entry.content !== '');
  return {
    transcript: { entries, finalState: state, end },
    output: last?.type === 'message' ? last.content : '',
    ...(object['usage'] === undefined ? {} : { usage: usageOf(object['usage']) }),
  };
}

function entryOf(value: JsonValue, index: number): TranscriptEntry {
  const at = `entries[${index}]`;
  const type = isJsonObject(value) ? value['type'] : undefined;
  if (type === 'message') {
    const object = closed(value, FIELDS.message, at);
    const role = oneOf(ROLES, object['role'], `${at}.role`);
    return { type, role, content: textOf(object['content'], `${at}.content`) };
  }
  if (type === 'call') return callOf(closed(value, FIELDS.call, at), at, index);
  throw new Unsound(`${at}.type must be message or call`);
}

function callOf(object: JsonObject, at: string, index: number): CallEntry {
  const parsed = object['arguments'];
  if (!isJsonObject(parsed)) throw new Unsound(`${at}.arguments must be an object`);
  const { outcome = 'answered', result = '', id = `call_${index}`, approval } = object;
  return {
    type: 'call',
    id: textOf(id, `${at}.id`),
    name: textOf(object['name'], `${at}.name`),
    arguments: textOf(JSON.stringify(parsed), `${at}.arguments`),
    parsed,
    outcome: oneOf(OUTCOMES, outcome, `${at}.outcome`),
    result: textOf(typeof result === 'string' ? result : JSON.stringify(result), `${at}.result`),
    ...(approval === undefined ? {} : { approval: approvalOf(approval, at) }),
  };
}

function approvalOf(value: JsonValue, at: string): Approval {
  return { answer: oneOf(ANSWERS, value, `${at}.approval`), by: 'script' };
}

function usageOf(value: JsonValue): Usage {
  const object = closed(value, ['inputTokens', 'outputTokens'], 'usage');
  const count = (field: string) => {
    const number = object[field];
    if (Number.isSafeInteger(number) && Number(number) >= 0) return Number(number);
    throw new Unsound(`usage.${field} must be a whole number from 0`);
  };
  return { inputTokens: count('inputTokens'), outputTokens: count('outputTokens') };
}

function closed(value: JsonValue, fields: readonly string[], at: string): JsonObject {
  if (!isJsonObject(value)) throw new Unsound(`${at} must be an object`);
  const unknown = Object.keys(value).find((field) => !fields.includes(field));
  if (unknown === undefined) return value;
  throw new Unsound(`${at} has the unknown field ${JSON.stringify(unknown.slice(0, 60))}`);
}

function oneOf<T extends string>(known: readonly T[], value: unknown, at: string): T {
  const found = known.find((word) => word === value);
  if (found === undefined) throw new Unsound(`${at} must be one of ${known.join(', ')}`);
  return found;
}

function textOf(value: JsonValue | undefined, at: string): string {
  if (typeof value !== 'string') throw new Unsound(`${at} must be a text`);
  if (value.length > LONGEST_TEXT) throw new Unsound(`${at} is over ${LONGEST_TEXT} characters`);
  return value;
}
