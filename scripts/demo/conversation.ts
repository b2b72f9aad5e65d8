import type { DemoTool } from './playbook.ts';

/** One message of a request, as text. */
export interface Message {
  readonly role: string;
  readonly text: string;
  /** Of a message of the model: the calls that it asked for. */
  readonly calls: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  /** Of a tool's answer: the call that it answers. */
  readonly callId: string | undefined;
}

/** A call that was made, with what the tool answered. */
export interface DoneCall {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly result: string;
  /** How many messages of the user came before it. */
  readonly turn: number;
}

/** What an agent sees of a conversation. */
export interface Conversation {
  readonly system: string;
  readonly userMessages: readonly string[];
  readonly calls: readonly DoneCall[];
  /** What the model said before the user's last message. */
  readonly lastReply: string;
}

/** The messages of a request body; undefined where it has none. */
export function readMessages(body: unknown): Message[] | undefined {
  if (!isRecord(body) || !Array.isArray(body['messages'])) return undefined;
  const messages = body['messages'].filter(isRecord).map(
    (item): Message => ({
      role: String(item['role']),
      text: textOfContent(item['content']),
      calls: records(item['tool_calls']).map((call) => {
        const definition = isRecord(call['function']) ? call['function'] : {};
        return {
          id: String(call['id']),
          name: String(definition['name']),
          text: String(definition['arguments']),
        };
      }),
      callId: typeof item['tool_call_id'] === 'string' ? item['tool_call_id'] : undefined,
    }),
  );
  return messages.length > 0 ? messages : undefined;
}

/** The tools that a request body defines. */
export function readTools(body: unknown): DemoTool[] {
  return records(isRecord(body) ? body['tools'] : undefined).flatMap((item): DemoTool[] => {
    const definition = item['function'];
    if (!isRecord(definition) || typeof definition['name'] !== 'string') return [];
    const parameters = isRecord(definition['parameters']) ? definition['parameters'] : {};
    const properties = isRecord(parameters['properties']) ? parameters['properties'] : {};
    return [
      {
        name: definition['name'],
        description: String(definition['description'] ?? ''),
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, property]) => [
            name,
            isRecord(property) ? { type: String(property['type']) } : {},
          ]),
        ),
        required: Array.isArray(parameters['required']) ? parameters['required'].map(String) : [],
      },
    ];
  });
}

/** The words of the system message. */
export function systemText(messages: readonly Message[]): string {
  const instructions = messages.filter(({ role }) => role === 'system' || role === 'developer');
  return instructions.map(({ text }) => text).join('\n');
}

/** Puts messages, calls and the results of the calls together. */
export function conversationOf(messages: readonly Message[]): Conversation {
  const results = new Map(messages.map(({ callId, text }) => [callId, text]));
  const calls: DoneCall[] = [];
  const userMessages: string[] = [];
  let [lastReply, reply] = ['', ''];
  for (const message of messages) {
    if (message.role === 'user') {
      userMessages.push(message.text);
      lastReply = reply;
    }
    if (message.role === 'assistant') reply = message.text;
    for (const { id, name, text } of message.calls) {
      calls.push({
        name,
        arguments: objectIn(text) ?? {},
        result: results.get(id) ?? '',
        turn: userMessages.length,
      });
    }
  }
  return { system: systemText(messages), userMessages, calls, lastReply };
}

/** The JSON object that a text is; undefined where it is none. */
function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The JSON object in a tool's result, which may have remarks before and after it on lines of their own. */
export function resultIn(text: string): Record<string, unknown> | undefined {
  return text
    .split('\n')
    .map(objectIn)
    .find((found) => found !== undefined);
}

/** Answers whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON objects of a list; none where it is no list. */
export function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textOfContent(content: unknown): string {
  if (!Array.isArray(content)) return typeof content === 'string' ? content : '';
  return content.map((part) => (isRecord(part) ? String(part['text'] ?? '') : '')).join('\n');
}
