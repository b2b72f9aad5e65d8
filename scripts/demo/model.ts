/**
 * Headgate demo model: an OpenAI-compatible server for demonstrations. It is no language model.
 * It reads the rules in the system message and applies them to what the user says by matching
 * phrases: routing rules as a triage, rules that call tools as an agent. Now and then it errs on
 * purpose, by a seed, as a real model would. The error depends on the request and on how often it
 * was made, never on the order in which requests of a concurrent run arrive.
 */

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { type Move, nextMove } from './agent.ts';
import {
  conversationOf,
  isRecord,
  type Message,
  readMessages,
  readTools,
  systemText,
} from './conversation.ts';
import { type DemoTool, type Playbook, parsePlaybook } from './playbook.ts';
import { matchingRules, mistakeFor, parseRules } from './rules.ts';

export interface DemoModelOptions {
  /** Equal seeds give equal answers to equal requests. */
  readonly seed: number;
  /** Share of answers that are wrong on purpose, 0..1; three times that if several rules match. */
  readonly noiseRate?: number;
  /** How long each answer takes. */
  readonly latencyMs?: number;
  /** 0, the default, takes a free port. */
  readonly port?: number;
}

export interface DemoModel {
  /** Base URL for a client: `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  /** How many completions were answered, refused requests not counted. */
  calls(): number;
  close(): Promise<void>;
}

interface Reply {
  readonly httpStatus: number;
  readonly body: unknown;
  readonly requestId: string;
}

const modelId = 'headgate-demo-model';
const createdSeconds = 1_767_225_600;

/** Starts the demo model on 127.0.0.1. */
export async function startDemoModel(options: DemoModelOptions): Promise<DemoModel> {
  const seen = new Map<string, number>();
  let calls = 0;

  async function answer(request: IncomingMessage): Promise<Reply> {
    const raw = await readText(request);
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
      return refusal(404, 'unknown_url', `Unknown request URL: ${request.method} ${request.url}.`);
    }
    if (request.headers.authorization === undefined) {
      return refusal(401, 'invalid_api_key', 'You did not provide an API key.');
    }
    const body = parseJson(raw);
    const messages = readMessages(body);
    if (messages === undefined) {
      return refusal(400, 'invalid_request', 'The body must be JSON with a list of messages.');
    }
    calls += 1;
    const key = sha256(canonicalJson(body));
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const digest = sha256(`${options.seed}\n${key}\n${count}`);
    await sleep(options.latencyMs ?? 0);
    const noiseRate = options.noiseRate ?? 0.02;
    const slip = sha256(`${options.seed}\n${userWords(messages)}\n${count}`);
    const move = agentMove(body, messages, share(slip, 0) < noiseRate) ?? {
      kind: 'say' as const,
      text: contentFor(messages, digest, noiseRate),
    };
    const answered = completion(messages, move, { digest, callId: `call_${key.slice(0, 24)}` });
    return { httpStatus: 200, body: answered, requestId: digest };
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (reply) => send(response, reply),
      () => response.destroy(),
    );
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    calls: () => calls,
    async close() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

/**
 * What an agent does next; undefined where the prompt's rules call no tool. Whether it slips hangs on
 * what the customer writes and not on the prompt, so that two prompts slip at the same tickets and
 * what differs between them is what they say.
 */
function agentMove(body: unknown, messages: readonly Message[], slips: boolean): Move | undefined {
  const tools = readTools(body);
  const playbook = playbookOf(systemText(messages), tools);
  if (playbook === undefined) return undefined;
  const conversation = conversationOf(messages);
  const move = nextMove(playbook, tools, conversation);
  // At the start of a conversation only, so that long ones do not slip more often.
  const isStart = conversation.calls.length === 0;
  return isStart && slips
    ? { kind: 'say', text: 'I will look into this and come back to you.' }
    : move;
}

const playbooks = new Map<string, Playbook | undefined>();

/** A playbook is read once, however many conversations follow it. */
function playbookOf(system: string, tools: readonly DemoTool[]): Playbook | undefined {
  const key = `${JSON.stringify(tools)}\n${system}`;
  const playbook = playbooks.has(key) ? playbooks.get(key) : parsePlaybook(system, tools);
  playbooks.set(key, playbook);
  return playbook;
}

function contentFor(messages: readonly Message[], digest: string, noiseRate: number): string {
  const book = parseRules(systemText(messages));
  const ticket = messages.findLast((message) => message.role === 'user')?.text ?? '';
  const matches = matchingRules(book, ticket);
  const routing = matches[0]?.routing ?? book.fallback;
  if (routing === undefined) return 'I cannot tell.';
  const errs = share(digest, 0) < noiseRate * (matches.length > 1 ? 3 : 1);
  const { queue, priority, action } = errs
    ? mistakeFor(routing, book.fallback, share(digest, 1))
    : routing;
  return JSON.stringify({ queue, priority, action });
}

function userWords(messages: readonly Message[]): string {
  return JSON.stringify(messages.filter(({ role }) => role === 'user').map(({ text }) => text));
}

/** A number in 0..1 from the digest; each index gives another one. */
function share(digest: string, index: number): number {
  return Number.parseInt(digest.slice(index * 12, index * 12 + 12), 16) / 2 ** 48;
}

function completion(
  messages: readonly Message[],
  move: Move,
  { digest, callId }: { readonly digest: string; readonly callId: string },
): unknown {
  const written = move.kind === 'say' ? move.text : JSON.stringify(move.arguments);
  const promptTokens = tokensOf(messages.map((message) => message.text).join('\n'));
  const completionTokens = tokensOf(written);
  const message =
    move.kind === 'say'
      ? { role: 'assistant', content: written, refusal: null }
      : {
          role: 'assistant',
          content: null,
          refusal: null,
          tool_calls: [
            { id: callId, type: 'function', function: { name: move.name, arguments: written } },
          ],
        };
  const finishReason = move.kind === 'say' ? 'stop' : 'tool_calls';
  return {
    id: `chatcmpl-${digest.slice(0, 24)}`,
    object: 'chat.completion',
    created: createdSeconds,
    model: modelId,
    system_fingerprint: 'headgate-demo',
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason }],
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
    },
  };
}

function refusal(httpStatus: number, code: string, message: string): Reply {
  const error = { message, type: 'invalid_request_error', param: null, code };
  return { httpStatus, body: { error }, requestId: sha256(`${httpStatus} ${code}`) };
}

function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.httpStatus, {
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': `req_${reply.requestId.slice(0, 24)}`,
  });
  response.end(JSON.stringify(reply.body));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    isRecord(item) ? Object.fromEntries(Object.entries(item).toSorted()) : item,
  );
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const tokensOf = (text: string): number => Math.ceil(text.length / 4);

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, seed: { type: 'string' } } });
  const model = await startDemoModel({
    seed: Number(values.seed ?? 1),
    port: Number(values.port ?? 0),
  });
  process.stdout.write(`Headgate demo model listens on ${model.url}\n`);
}
