import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import {
  answerTo,
  isRight,
  latencyMs,
  type Mishap,
  type MockPlan,
  mishapOf,
  type Question,
} from './mock-plan.ts';

/*
 * The mock server, a process of its own: an OpenAI-compatible chat completion for each request, by the
 * plan that it is sent. Messages from its parent: a plan starts a new count, `count` asks for it.
 */

/** What the server saw since it was given its plan; times are of the clock of all processes, in ms. */
export interface ServerCount {
  calls: number;
  /** Calls that got a sound answer. */
  answered: number;
  /** Calls that got a 429. */
  limited: number;
  inFlight: number;
  mostInFlight: number;
  connections: number;
  firstCallAt: number;
  lastAnswerAt: number;
}

const SHORT_WAIT_MS = 20;
let plan: MockPlan = { seed: 0, latency: { kind: 'none' } };
let count = freshCount();
let attempts = new Map<string, number>();
let bucket = { level: 0, at: 0 };

const server = createServer({ keepAlive: true, noDelay: true }, (request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => answer(request, response, body));
});
server.requestTimeout = 0;
server.keepAliveTimeout = 60_000;
server.on('connection', () => {
  count.connections += 1;
});
server.listen(0, '127.0.0.1', 4096, () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.on('disconnect', () => process.exit());
process.on('message', (message: MockPlan | 'count') => {
  if (message === 'count') {
    process.send?.({ count });
    return;
  }
  plan = message;
  count = freshCount();
  attempts = new Map();
  bucket = { level: plan.limit?.burst ?? 0, at: performance.now() };
  process.send?.({ ready: true });
});

function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
  const question = questionIn(body);
  if (request.method !== 'POST' || question === undefined) {
    send(response, 404, failure('unknown_url', 'Only completions are answered here.'));
    return;
  }
  const own = count;
  if (own.calls === 0) own.firstCallAt = now();
  own.calls += 1;
  own.inFlight += 1;
  own.mostInFlight = Math.max(own.mostInFlight, own.inFlight);
  response.once('close', () => {
    own.inFlight -= 1;
    own.lastAnswerAt = now();
  });
  const waitMs = waitForBucketMs();
  if (waitMs > 0) {
    own.limited += 1;
    send(response, 429, failure('rate_limit_exceeded', 'Rate limit reached.'), {
      'retry-after': String(Math.ceil(waitMs / 1000)),
      'retry-after-ms': String(Math.ceil(waitMs)),
    });
    return;
  }
  const key = `${question.side} ${question.number}`;
  const attempt = attempts.get(key) ?? 0;
  attempts.set(key, attempt + 1);
  const mishap = mishapOf(plan, question, attempt);
  if (mishap === undefined) own.answered += 1;
  if (mishap === 'hang') return;
  const isShort = mishap === 'reset' || mishap === 'error-500';
  const ms = isShort ? SHORT_WAIT_MS : latencyMs(plan, question, attempt);
  if (ms === 0) reply(request, response, question, mishap);
  else setTimeout(() => reply(request, response, question, mishap), ms);
}

function reply(
  request: IncomingMessage,
  response: ServerResponse,
  question: Question,
  mishap: Mishap | undefined,
): void {
  const text = JSON.stringify(completion(question, mishap === 'no-choice'));
  const half = text.slice(0, text.length / 2);
  if (mishap === 'reset') request.socket.resetAndDestroy();
  else if (mishap === 'error-500') send(response, 500, failure('server_error', 'It failed.'));
  else if (mishap === 'cut-json') send(response, 200, half);
  else if (mishap === 'no-json') send(response, 200, '<html>Bad gateway</html>');
  else if (mishap === 'cut-transfer') {
    response.writeHead(200, { ...headers(), 'content-length': text.length });
    response.write(half, () => request.socket.destroy());
  } else send(response, 200, text);
}

function questionIn(body: string): Question | undefined {
  const found = /\[(?<side>base|head) (?<number>\d+)\]/.exec(body)?.groups;
  if (found === undefined) return undefined;
  return { side: found['side'] === 'base' ? 'base' : 'head', number: Number(found['number']) };
}

/** Takes a request from the bucket, or answers how long until it holds one. */
function waitForBucketMs(): number {
  if (plan.limit === undefined) return 0;
  const { perMinute, burst } = plan.limit;
  const at = performance.now();
  const refilled = bucket.level + ((at - bucket.at) * perMinute) / 60_000;
  bucket = { level: Math.min(burst, refilled), at };
  if (bucket.level < 1) return ((1 - bucket.level) * 60_000) / perMinute;
  bucket.level -= 1;
  return 0;
}

function headers(): Record<string, string> {
  const type = { 'content-type': 'application/json', 'x-request-id': `req_${count.calls}` };
  if (plan.limit === undefined) return type;
  const { perMinute, burst } = plan.limit;
  const refillMs = Math.ceil(((burst - bucket.level) * 60_000) / perMinute);
  return {
    ...type,
    'x-ratelimit-limit-requests': String(perMinute),
    'x-ratelimit-remaining-requests': String(Math.max(0, Math.floor(bucket.level))),
    'x-ratelimit-reset-requests': `${refillMs}ms`,
  };
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  more: Record<string, string> = {},
): void {
  if (response.destroyed) return;
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...headers(), ...length, ...more });
  response.end(body);
}

function completion(question: Question, isEmpty: boolean) {
  const right = answerTo(question.number);
  const content = isRight(plan, question) ? `It is ${right}.` : 'That is not in the order book.';
  const choice = { index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' };
  return {
    id: `chatcmpl-${question.side}-${question.number}`,
    object: 'chat.completion',
    created: 1_767_225_600,
    model: 'bench-1',
    choices: isEmpty ? [] : [choice],
    usage: { prompt_tokens: 160, completion_tokens: 12, total_tokens: 172 },
  };
}

function failure(code: string, message: string): string {
  return JSON.stringify({ error: { message, type: code, param: null, code } });
}

/** The time on a clock that all processes of the machine share, in ms. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

function freshCount(): ServerCount {
  return {
    calls: 0,
    answered: 0,
    limited: 0,
    inFlight: 0,
    mostInFlight: 0,
    connections: 0,
    firstCallAt: Number.NaN,
    lastAnswerAt: Number.NaN,
  };
}
