import { appendFileSync } from 'node:fs';
import { VERSION } from '../domain/version.ts';
import type { Environment } from './inputs.ts';

/** The runner keeps ten of a kind for a step, and one is for whatever comes after us. */
const MOST_ANNOTATIONS = 9;
/** A shorter text would mask ordinary words; a run that needs it as a key is refused. */
const SHORTEST_MASKED = 8;

const CANCELLED = 'Headgate: the run was cancelled, so there is no verdict.';

/** What the action needs of its process. */
export interface ActionProcess {
  readonly env: Environment;
  readonly stdout: { write(text: string): unknown };
  cwd(): string;
  once(event: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): unknown;
  once(event: 'uncaughtException', listener: (cause: unknown) => void): unknown;
  exit(code: number): never;
}

/** Runs the action; answers its exit code. Everything else is loaded only now, for a quick start. */
export async function main(process: ActionProcess): Promise<number> {
  process.stdout.write(`Headgate ${VERSION}\n`);
  process.once('uncaughtException', async (cause) => process.exit(await explain(cause, process)));
  try {
    return await run(process);
  } catch (cause) {
    return await explain(cause, process);
  }
}

async function run(process: ActionProcess): Promise<number> {
  const { env } = process;
  const { readInputs } = await import('./inputs.ts');
  const { keyWithheldFrom, readEventPayload, revisionsOf } = await import('./event.ts');
  const withheld = keyWithheldFrom(env, () => readEventPayload(env));
  const options = {
    ...readInputs(env),
    isDispatched: env['GITHUB_EVENT_NAME'] === 'workflow_dispatch',
    ...(withheld === undefined ? {} : { keyWithheldFrom: withheld }),
  };
  const { pullRequestAccess } = await import('./pull-request.ts');
  const pullRequest = pullRequestAccess(env, options, () => readEventPayload(env));
  const token = pullRequest?.token ?? '';
  const keys = [
    options.apiKey ?? '',
    ...Object.values(options.apiKeys),
    ...Object.values(options.agentTokens ?? {}),
    token,
  ];
  const maskable = keys.filter((key) => key.length >= SHORTEST_MASKED);
  if (maskable.length > 0) {
    const core = await import('@actions/core');
    for (const key of maskable) core.setSecret(key);
  }
  const request = revisionsOf(env, () => readEventPayload(env));
  const { gate } = await import('../pipeline/gate.ts');
  const { Cancellation, composeGate } = await import('../compose.ts');
  const summaryPath = env['GITHUB_STEP_SUMMARY'];
  const cancellation = new Cancellation(process, () => {
    process.stdout.write(`${CANCELLED}\n`);
    if (summaryPath !== undefined) appendFileSync(summaryPath, `## ❌ ${CANCELLED}\n`);
  });
  const { cacheAccess } = await import('./cache.ts');
  const cache = cacheAccess(env, options);
  const { redactorOf } = await import('../pipeline/redaction.ts');
  const { encodedObserver } = await import('../pipeline/publish.ts');
  const { secretsOf } = await import('./secrets.ts');
  const redact = redactorOf(secretsOf(env));
  const ports = await composeGate({
    folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    environment: withoutSecrets(env),
    output: process.stdout,
    encoded: (observer) => encodedObserver(observer, redact),
    reportDirectory: options.reportDirectory,
    ...(summaryPath === undefined ? {} : { stepSummaryPath: summaryPath }),
    ...(cache === undefined ? {} : { cache }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    signal: cancellation.signal,
  });
  try {
    return (await gate(request, options, { ...ports, redact })).exitCode;
  } finally {
    cancellation.reported();
    await ports.repository.close();
  }
}

/** What child processes may see: no input of the action, no key and no token of the runner. */
function withoutSecrets(env: Environment): NodeJS.ProcessEnv {
  const isSecret = (name: string) =>
    /^(?:INPUT_|ACTIONS_|STATE_|HEADGATE_API_KEY|HEADGATE_AGENT_TOKENS|GITHUB_TOKEN$)/.test(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret(name)));
}

/** Prints an error and annotates the files that it stands in. */
async function explain(cause: unknown, process: ActionProcess): Promise<number> {
  const { errorReport } = await import('../pipeline/publish.ts');
  const { redactorOf } = await import('../pipeline/redaction.ts');
  const { secretsOf } = await import('./secrets.ts');
  const core = await import('@actions/core');
  const redact = redactorOf(secretsOf(process.env));
  const { lines, annotations, exitCode } = errorReport(cause, redact);
  process.stdout.write(`${lines.join('\n')}\n`);
  for (const { message, file, line, column } of annotations.slice(0, MOST_ANNOTATIONS)) {
    core.error(message, {
      title: 'Headgate',
      file,
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    });
  }
  if (annotations.length === 0) core.error(lines[0] ?? 'Headgate failed', { title: 'Headgate' });
  return exitCode;
}
