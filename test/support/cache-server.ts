import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { witness } from './canary.ts';

/** What the cache holds: a key, the version that stands for path and compression, and an archive. */
interface CacheEntry {
  key: string;
  readonly version: string;
  archive: Buffer;
}

/** GitHub's cache service on loopback, with the storage behind it. */
export interface CacheServer {
  readonly url: string;
  /** Finished entries, oldest first; a test may alter them. */
  readonly entries: CacheEntry[];
  /** The method of each request, as `GetCacheEntryDownloadURL` or `PUT`. */
  readonly requests: string[];
  /** Answers of the service that a test wants instead, in this order. */
  readonly failures: { readonly status: number; readonly msg: string }[];
  /** What the service answers to a look-up instead of what fits. */
  offer?: CacheEntry;
  /** The service takes requests and never answers. */
  isSilent: boolean;
  /** Archives are handed out only then. */
  handedOut?: Promise<void>;
}

interface ServiceRequest {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
}

/** Starts a server; it stops when the test that started it ends. */
export async function startCacheServer(): Promise<CacheServer> {
  const uploads = new Map<string, CacheEntry>();
  const state = { entries: [], requests: [], failures: [], isSilent: false, url: '' } as {
    -readonly [name in keyof CacheServer]: CacheServer[name];
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', state.url);
    const body = await buffer(request);
    witness('request to the cache', Buffer.concat([Buffer.from(`${request.url}\n`), body]));
    const method = url.pathname.split('/').at(-1) ?? '';
    const isService = url.pathname.startsWith('/twirp/');
    state.requests.push(isService ? method : (request.method ?? ''));
    if (state.isSilent) return;
    if (request.method === 'GET') await state.handedOut;
    if (!isService) return serveStorage(uploads, request, response, url, body);
    const failure = state.failures.shift();
    const answer = failure ?? answerTo(state, uploads, method, JSON.parse(body.toString('utf8')));
    response.writeHead(failure?.status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await promisify(server.close.bind(server))();
  });
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return state;
}

/** The service's own interface: JSON over POST. */
function answerTo(
  state: CacheServer,
  uploads: Map<string, CacheEntry>,
  method: string,
  request: ServiceRequest,
): object {
  const { key, version, restore_keys: restoreKeys = [] } = request;
  const urlOf = (entry: CacheEntry) => {
    const name = createHash('sha256').update(`${entry.key} ${entry.version}`).digest('hex');
    uploads.set(name, entry);
    return `${state.url}storage/${name}?sig=secret-signature`;
  };
  if (method === 'CreateCacheEntry') {
    const isThere = state.entries.some((entry) => entry.key === key && entry.version === version);
    if (isThere) return { ok: false, message: 'cache already exists' };
    return { ok: true, signed_upload_url: urlOf({ key, version, archive: Buffer.of() }) };
  }
  if (method === 'FinalizeCacheEntryUpload') {
    const entry = [...uploads.values()].find((upload) => upload.key === key);
    if (entry !== undefined) state.entries.push(entry);
    return { ok: true, entry_id: String(state.entries.length) };
  }
  // As GitHub does it, the first key is a prefix too.
  const found = [key, ...restoreKeys]
    .map((prefix) =>
      state.entries.findLast((entry) => entry.version === version && entry.key.startsWith(prefix)),
    )
    .find((entry) => entry !== undefined);
  const entry = state.offer ?? found;
  return entry === undefined
    ? { ok: false }
    : { ok: true, signed_download_url: urlOf(entry), matched_key: entry.key };
}

/** As much of Azure's blob storage as the client needs. */
function serveStorage(
  uploads: Map<string, CacheEntry>,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: Buffer,
): void {
  const entry = uploads.get(url.pathname.split('/').at(-1) ?? '');
  const headers = {
    'x-ms-request-id': '1',
    'x-ms-version': '2025-01-05',
    'x-ms-blob-type': 'BlockBlob',
    etag: '"0x1"',
    'last-modified': new Date().toUTCString(),
  };
  if (entry === undefined) {
    response.writeHead(404, { ...headers, 'x-ms-error-code': 'BlobNotFound' }).end();
  } else if (request.method === 'PUT') {
    // Small archives come in one piece, larger ones in blocks that are listed at the end.
    const part = url.searchParams.get('comp');
    if (part === 'block') entry.archive = Buffer.concat([entry.archive, body]);
    else if (part !== 'blocklist') entry.archive = body;
    response.writeHead(201, headers).end();
  } else {
    const range = String(request.headers['x-ms-range'] ?? request.headers['range'] ?? '');
    const [, first = '0', last = ''] = /bytes=(\d+)-(\d*)/.exec(range) ?? [];
    const end = last === '' ? entry.archive.length : Number(last) + 1;
    const part = entry.archive.subarray(Number(first), end);
    response.writeHead(range === '' ? 200 : 206, {
      ...headers,
      'content-length': part.length,
      'content-range': `bytes ${first}-${Number(first) + part.length - 1}/${entry.archive.length}`,
    });
    response.end(request.method === 'HEAD' ? undefined : part);
  }
}
