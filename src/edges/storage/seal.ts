import {
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';

const MAC = ',"mac":"';
const TAIL_LENGTH = MAC.length + 64 + '"}'.length;

/** The key of a store's seals, from which the provider's key cannot be found. */
export function sealingKey(apiKey: string): KeyObject {
  const bytes = hkdfSync('sha256', apiKey, '', 'headgate trial store seal', 32);
  // As a key object, it makes a seal five times faster than as bytes.
  return createSecretKey(Buffer.from(bytes));
}

/** The JSON of an object with an HMAC-SHA256 of all bytes before it as its last field. */
export function seal(value: object, key: KeyObject): Buffer {
  const body = JSON.stringify(value).slice(0, -1);
  return Buffer.from(`${body}${MAC}${macOf(Buffer.from(body), key)}"}`);
}

/** Whether a line ends as a sealed one does; nothing else is checked. */
export function looksSealed(line: Buffer): boolean {
  const start = line.length - TAIL_LENGTH;
  return (
    start > 0 &&
    line.toString('latin1', start, start + MAC.length) === MAC &&
    line.toString('latin1', line.length - 2) === '"}'
  );
}

/** The object of a line; undefined unless the seal was made with this very key over these very bytes. */
export function unseal(line: Buffer, key: KeyObject): JsonObject | undefined {
  if (!looksSealed(line)) return undefined;
  const body = line.subarray(0, line.length - TAIL_LENGTH);
  const found = line.subarray(body.length + MAC.length, -2);
  if (!timingSafeEqual(found, Buffer.from(macOf(body, key)))) return undefined;
  const value: unknown = JSON.parse(line.toString('utf8'));
  return isJsonObject(value) ? value : undefined;
}

function macOf(bytes: Buffer, key: KeyObject): string {
  return createHmac('sha256', key).update(bytes).digest('hex');
}
