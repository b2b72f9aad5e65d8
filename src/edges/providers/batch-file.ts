import { randomUUID } from 'node:crypto';
import type { ModelCall } from '../../domain/model-call.ts';
import { failure } from './failures.ts';
import type { ProviderApi } from './provider-api.ts';

/** The provider takes no larger file. */
export const MOST_BYTES = 200_000_000;

/** A form to be uploaded, with the type that its header must tell. */
export interface Form {
  readonly body: Blob;
  readonly contentType: string;
}

/** A call as a line of the file; `url` is the interface's path as a batch names it. */
export function requestLine(
  name: string,
  { request }: ModelCall,
  api: ProviderApi,
  url: string,
): string {
  const body = api.bodyOf(request, false);
  return `${JSON.stringify({ custom_id: name, method: 'POST', url, body })}\n`;
}

/**
 * The form that uploads calls as JSON Lines, one request a line. It is written here as the package's
 * own has no known length, and not every server takes a form without. Throws ProviderError when the
 * file is larger than a batch may be.
 */
export function batchForm(
  calls: ReadonlyMap<string, ModelCall>,
  api: ProviderApi,
  url: string,
): Form {
  const boundary = `headgate-${randomUUID()}`;
  const field = `--${boundary}\r\nContent-Disposition: form-data; name=`;
  const head = `${field}"purpose"\r\n\r\nbatch\r\n${field}"file"; filename="headgate.jsonl"\r\nContent-Type: application/jsonl\r\n\r\n`;
  const lines: string[] = [];
  let bytes = 0;
  for (const [name, call] of calls) {
    const line = requestLine(name, call, api, url);
    bytes += Buffer.byteLength(line);
    if (bytes > MOST_BYTES) {
      const most = `${MOST_BYTES / 1_000_000} MB`;
      throw failure('refused', `a batch may hold ${most}, and its ${calls.size} calls have more`);
    }
    lines.push(line);
  }
  return {
    body: new Blob([head, ...lines, `\r\n--${boundary}--\r\n`]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
