import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startLoopbackServer } from './loopback-server.ts';
import { chatBodies } from './model-bodies.ts';

/** A call as it arrived; a client has one call at a time on a connection. */
export interface PacedCall {
  readonly system: string;
  readonly user: string;
  readonly authorization: string | undefined;
  readonly connection: Socket;
}

/** An OpenAI-compatible server on loopback that takes its time. */
export interface PacedServer {
  /** Base URL for a client: `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  readonly calls: readonly PacedCall[];
  /** Resolves when so many calls have arrived, those so far included. */
  arrived(count: number): Promise<void>;
  /** Resolves when every client has gone, and all that it had sent has arrived. */
  deserted(): Promise<void>;
}

/** Starts a server whose answers take so long; it stops when the test that started it ends. */
export async function startPacedServer(
  latencyMs: number,
  answer: (call: PacedCall) => string,
): Promise<PacedServer> {
  const calls: PacedCall[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const { origin, server } = await startLoopbackServer(async (request, response) => {
    const body = await text(request).catch(() => undefined);
    // The client was killed while it was sending.
    if (body === undefined) return;
    const { socket: connection, headers } = request;
    const call = { ...messagesOf(body), authorization: headers.authorization, connection };
    calls.push(call);
    for (const { count, resolve } of waiting) if (calls.length >= count) resolve();
    await sleep(latencyMs);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(chatBodies.answer(answer(call))));
  });
  const arrived = (count: number) =>
    new Promise<void>((resolve) => {
      if (calls.length >= count) resolve();
      else waiting.push({ count, resolve });
    });
  const deserted = async () => {
    const connections = promisify(server.getConnections.bind(server));
    while ((await connections()) > 0) await sleep(1);
  };
  return { url: `${origin}/v1`, calls, arrived, deserted };
}

function messagesOf(body: string): { readonly system: string; readonly user: string } {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
  const of = (role: string) => messages.find((message) => message.role === role)?.content ?? '';
  return { system: of('system'), user: of('user') };
}
