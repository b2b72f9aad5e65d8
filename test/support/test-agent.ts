import type { ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { startLoopbackServer } from './loopback-server.ts';

/** What an agent was asked. */
interface Asked {
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** An agent over HTTP that a test runs. */
export interface TestAgent {
  readonly url: string;
  readonly asked: readonly Asked[];
}

/** Starts an agent that answers as it is told; it stops when the test ends. */
export async function startAgent(
  behave: (asked: Asked, answer: ServerResponse) => void,
): Promise<TestAgent> {
  const asked: Asked[] = [];
  const { origin } = await startLoopbackServer(async (request, response) => {
    const { authorization } = request.headers;
    const told = { authorization, body: JSON.parse(await text(request)) as unknown };
    asked.push(told);
    behave(told, response);
  });
  return { url: `${origin}/run`, asked };
}

/** The transcript of an agent that says one thing. */
export function written(content: string): string {
  return JSON.stringify({ entries: [{ type: 'message', role: 'assistant', content }] });
}
