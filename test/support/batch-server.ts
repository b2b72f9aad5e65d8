import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { startLoopbackServer } from './loopback-server.ts';
import { chatBodies, responsesBodies } from './model-bodies.ts';

/** A call as it stands in a batch's file, or as it was made directly. */
interface BatchRequest {
  /** The name within its batch; 'direct' outside of one. */
  readonly name: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Its messages of the role, joined. */
  readonly system: string;
  readonly user: string;
}

/**
 * What comes of a call: text that the model writes, an HTTP error, `expired` when the day ends before
 * its turn, or `lost` when neither of the files tells of it.
 */
export type BatchOutcome =
  | string
  | { readonly status: number; readonly error: unknown }
  | { readonly is: 'expired' | 'lost' };

export interface BatchServerOptions {
  /** Decides what comes of a call; `count` is how often an equal body came before, in batches or directly. */
  readonly answer: (request: BatchRequest, count: number) => BatchOutcome;
  /** How often a batch is still under way when asked for; 1 by default. */
  readonly polls?: number;
  /** The provider takes no call of a batch, and says so with these errors. */
  readonly rejection?: readonly object[];
}

/** A batch as the server knows it. */
interface BatchRecord {
  readonly id: string;
  readonly endpoint: string;
  readonly requests: readonly BatchRequest[];
  readonly metadata: unknown;
  status: string;
}

export interface BatchServer {
  /** Base URL for a client: `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  readonly batches: readonly BatchRecord[];
  /** Calls that were made directly. */
  readonly direct: readonly BatchRequest[];
}

interface Batch extends BatchRecord {
  polls: number;
  readonly output: string[];
  readonly errors: string[];
}

/**
 * A loopback Batch API: files, batches, and calls made directly, all answered by one script. It
 * stops when the test that started it ends.
 */
export async function startBatchServer(options: BatchServerOptions): Promise<BatchServer> {
  const files = new Map<string, string>();
  const batches: Batch[] = [];
  const direct: BatchRequest[] = [];
  const seen = new Map<string, number>();

  const outcomeOf = (request: BatchRequest): BatchOutcome => {
    const key = JSON.stringify(request.body);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return options.answer(request, count);
  };

  const create = (file: string, endpoint: string, metadata: unknown): Batch => {
    const requests = linesOf(file).map((line) => requestOf(line['custom_id'], line));
    const batch: Batch = {
      id: `batch_${batches.length + 1}`,
      endpoint,
      requests,
      metadata,
      status: 'validating',
      polls: 0,
      output: [],
      errors: [],
    };
    batches.push(batch);
    return batch;
  };

  const advance = (batch: Batch): void => {
    if (!['validating', 'in_progress'].includes(batch.status)) return;
    batch.status = options.rejection !== undefined ? 'failed' : 'in_progress';
    if (batch.status === 'failed' || batch.polls++ < (options.polls ?? 1)) return;
    const outcomes = batch.requests.map((request) => [request, outcomeOf(request)] as const);
    for (const [request, outcome] of outcomes) write(batch, request, outcome);
    const hasExpired = outcomes.some(([, outcome]) => isOf(outcome, 'expired'));
    batch.status = hasExpired ? 'expired' : 'completed';
  };

  const described = (batch: Batch) => {
    files.set(`${batch.id}_output`, batch.output.join(''));
    files.set(`${batch.id}_errors`, batch.errors.join(''));
    return {
      id: batch.id,
      object: 'batch',
      endpoint: batch.endpoint,
      metadata: batch.metadata,
      status: batch.status,
      output_file_id: batch.output.length > 0 ? `${batch.id}_output` : null,
      error_file_id: batch.errors.length > 0 ? `${batch.id}_errors` : null,
      errors: batch.status === 'failed' ? { object: 'list', data: options.rejection } : null,
      request_counts: {
        total: batch.requests.length,
        completed: batch.output.length,
        failed: batch.errors.length,
      },
    };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    const raw = await text(request);
    const [, id = ''] = /^\/v1\/batches\/([^/]+)$/.exec(path) ?? [];
    const batch = batches.find((known) => known.id === id);
    const [, fileId = ''] = /^\/v1\/files\/([^/]+)\/content$/.exec(path) ?? [];
    const file = files.get(fileId);
    if (path === '/v1/files') {
      const name = `file-${files.size + 1}`;
      files.set(name, uploadedIn(raw, `${request.headers['content-type']}`));
      send(response, 200, { id: name, object: 'file', purpose: 'batch' });
    } else if (path === '/v1/batches') {
      const asked = JSON.parse(raw) as Record<string, string>;
      const file = files.get(asked['input_file_id'] ?? '') ?? '';
      send(response, 200, described(create(file, asked['endpoint'] ?? '', asked['metadata'])));
    } else if (path.startsWith('/v1/batches?')) {
      const limit = Number(new URLSearchParams(path.split('?')[1]).get('limit'));
      const latest = batches.toReversed().slice(0, limit);
      send(response, 200, { object: 'list', data: latest.map(described), has_more: false });
    } else if (batch !== undefined) {
      advance(batch);
      send(response, 200, described(batch));
    } else if (file !== undefined) {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
    } else if (/\/(chat\/completions|responses)$/.test(path)) {
      const asked = requestOf('direct', { url: path, body: JSON.parse(raw) });
      direct.push(asked);
      const { status, body } = answerOf(asked, outcomeOf(asked));
      send(response, status, body);
    } else send(response, 404, { error: { message: 'not found', code: 'not_found' } });
  };

  const { origin } = await startLoopbackServer((request, response) => {
    void handle(request, response);
  });
  return { url: `${origin}/v1`, batches, direct };
}

/** Puts what came of a call into the file that tells of it. */
function write(batch: Batch, request: BatchRequest, outcome: BatchOutcome): void {
  if (isOf(outcome, 'lost')) return;
  const line = { id: `batch_req_${request.name}`, custom_id: request.name };
  if (isOf(outcome, 'expired')) {
    const message = 'This request could not be executed before the completion window expired.';
    const error = { code: 'batch_expired', message };
    batch.errors.push(`${JSON.stringify({ ...line, response: null, error })}\n`);
    return;
  }
  const { status, body } = answerOf(request, outcome);
  const response = { status_code: status, request_id: `req_${request.name}`, body };
  const file = status === 200 ? batch.output : batch.errors;
  file.push(`${JSON.stringify({ ...line, response, error: null })}\n`);
}

/** The HTTP answer to a call; one that a batch would never answer is a 503 outside of it. */
function answerOf(
  { path, body }: BatchRequest,
  outcome: BatchOutcome,
): { readonly status: number; readonly body: unknown } {
  if (typeof outcome === 'object') {
    return 'is' in outcome
      ? { status: 503, body: { error: { code: 'overloaded' } } }
      : { status: outcome.status, body: { error: outcome.error } };
  }
  const bodies = path.endsWith('/responses') ? responsesBodies : chatBodies;
  return { status: 200, body: { ...bodies.answer(outcome), model: body['model'] } };
}

function requestOf(name: unknown, line: Record<string, unknown>): BatchRequest {
  const body = line['body'] as Record<string, unknown>;
  const messages = (body['messages'] ?? body['input'] ?? []) as { role: string; content: string }[];
  const of = (role: string) =>
    messages
      .filter((message) => message.role === role)
      .map((message) => message.content)
      .join('\n');
  return { name: `${name}`, path: `${line['url']}`, body, system: of('system'), user: of('user') };
}

function isOf(outcome: BatchOutcome, what: 'expired' | 'lost'): boolean {
  return typeof outcome === 'object' && 'is' in outcome && outcome.is === what;
}

function linesOf(file: string): Record<string, unknown>[] {
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The file of an uploaded form. */
function uploadedIn(raw: string, contentType: string): string {
  const boundary = /boundary=(\S+)/.exec(contentType)?.[1] ?? '';
  const part = raw.split(`--${boundary}`).find((each) => each.includes('name="file"')) ?? '';
  return part.slice(part.indexOf('\r\n\r\n') + 4, -2);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
