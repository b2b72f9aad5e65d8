import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

/** An HTTP server on loopback that does what a test says, byte by byte if need be. */
export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`, without a path. */
  readonly origin: string;
  readonly server: Server;
  /** How many connections were made so far. */
  connections(): number;
}

/** Starts a server; it stops when the test that started it ends. */
export async function startLoopbackServer(listener: RequestListener): Promise<LoopbackServer> {
  let connections = 0;
  const server = createServer(listener);
  server.on('connection', () => {
    connections++;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await promisify(server.close.bind(server))();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, server, connections: () => connections };
}
