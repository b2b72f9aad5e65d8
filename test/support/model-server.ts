import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { witness } from './canary.ts';

/** A request as it arrived; `system` and `user` are its messages of that role, joined. */
export interface ModelRequestRecord {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
  readonly system: string;
  readonly user: string;
}

/** What the model writes, or an HTTP answer that is no completion, or no answer at all. */
export type ModelAnswer =
  | string
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  | 'hang';

/** Decides the answer to a request; `count` is how often an equal body came before. */
export type ModelScript = (request: ModelRequestRecord, count: number) => ModelAnswer;

/** An OpenAI-compatible server on loopback that answers as a test says and keeps what it was sent. */
export interface ModelServer {
  /** Base URL for a client: `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  readonly requests: readonly ModelRequestRecord[];
}

/** Starts a server; it stops when the test that started it ends. */
export async function startModelServer(script: ModelScript): Promise<ModelServer> {
  const requests: ModelRequestRecord[] = [];
  const seen = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const raw = await text(request);
    const record = recordOf(request.url ?? '', request.headers, raw);
    const { authorization: _bearer, 'api-key': _azure, ...headers } = request.headers;
    witness('request to the model', `${request.url}\n${JSON.stringify(headers)}\n${raw}`);
    const count = seen.get(raw) ?? 0;
    seen.set(raw, count + 1);
    requests.push(record);
    send(response, script(record, count), record);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await promisify(server.close.bind(server))();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, requests };
}

function recordOf(path: string, headers: IncomingHttpHeaders, raw: string): ModelRequestRecord {
  const body = JSON.parse(raw || '{}') as Record<string, unknown>;
  const messages = (body['messages'] ?? []) as { role: string; content: string }[];
  const of = (role: string) =>
    messages
      .filter((message) => message.role === role)
      .map((message) => message.content)
      .join('\n');
  return { path, headers, body, system: of('system'), user: of('user') };
}

function send(response: ServerResponse, answer: ModelAnswer, request: ModelRequestRecord): void {
  if (answer === 'hang') return;
  const { status, headers, body } =
    typeof answer === 'string'
      ? { status: 200, headers: {}, body: completion(answer, request) }
      : { headers: {}, body: {}, ...answer };
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function completion(content: string, { body }: ModelRequestRecord): unknown {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_767_225_600,
    model: body['model'],
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12 },
  };
}
