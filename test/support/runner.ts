import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { expectNoSecret, noteFiles } from './canary.ts';
import { parseLog, type WorkflowCommand } from './workflow-command.ts';

/** One step of a job that uses an action, as a workflow and an event describe it. */
export interface ActionStep {
  /** The folder with action.yml; this repository by default. */
  readonly actionFolder?: string;
  readonly workspace: string;
  readonly eventName: string;
  readonly event?: unknown;
  /** The commit that the run is for. */
  readonly sha?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** A signal to the action, as the runner sends one when a job is cancelled. */
  readonly interruption?: { readonly after: Promise<void>; readonly signal: NodeJS.Signals };
}

export interface StepOutcome {
  readonly exitCode: number;
  /** What stands in the log: every line that was no workflow command. */
  readonly log: string;
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The runner's temporary folder, where reports are. */
  readonly temporary: string;
}

const REPOSITORY = resolve(import.meta.dirname, '../..');

/**
 * Runs an action the way actions/runner does: inputs and files by environment variable, the event
 * as a file, both streams read for workflow commands. Written from the runner's own rules
 * (NodeScriptActionHandler, FileCommandManager, ActionCommandManager of v2.336).
 */
export async function runAction(step: ActionStep): Promise<StepOutcome> {
  const folder = step.actionFolder ?? REPOSITORY;
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
    runs: { main: string };
  };
  const temporary = mkdtempSync(join(tmpdir(), 'headgate-runner-'));
  const files = {
    output: commandFile(temporary, 'set_output'),
    summary: commandFile(temporary, 'step_summary'),
    event: join(temporary, 'event.json'),
  };
  writeFileSync(files.event, JSON.stringify(step.event ?? {}));
  const inputs = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    step.with?.[name] ?? (value.startsWith('${{') ? '' : value),
  ]);
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: step.eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_REPOSITORY: 'acme/support',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: step.sha ?? '',
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(inputs),
    ...step.env,
  };
  const given = Object.values(step.with ?? {}).filter((value) => isAbsolute(value));
  const before = noteFiles([temporary, step.workspace, ...given]);
  const child = spawn(process.execPath, [join(folder, action.runs.main)], {
    cwd: step.workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  step.interruption?.after.then(() => child.kill(step.interruption?.signal));
  const lines: string[] = [];
  collectLines(child.stdout, lines);
  collectLines(child.stderr, lines);
  const exitCode = await new Promise<number>((done) => {
    child.on('close', (code) => done(code ?? 128));
  });
  const { commands, lines: log } = parseLog(lines);
  const withoutMask = lines.filter((line) => !line.startsWith('::add-mask::'));
  expectNoSecret(secretsIn(environment), { log: withoutMask.join('\n') }, before);
  return {
    exitCode,
    log: log.join('\n'),
    commands,
    outputs: fileCommands(readFileSync(files.output, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
    temporary,
  };
}

/** The keys and tokens that a step is given. */
function secretsIn(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(environment)
    .filter(([name]) => /KEY|TOKEN/.test(name))
    .flatMap(([, value = '']) =>
      value.split('\n').map((line) => line.replace(/^[a-z-]+(?:\.(?:base|head))?=/, '').trim()),
    );
}

function commandFile(temporary: string, name: string): string {
  const folder = join(temporary, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}_${randomUUID()}`);
  writeFileSync(path, '');
  return path;
}

function collectLines(stream: NodeJS.ReadableStream, lines: string[]): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split(/\r\n|\r|\n/);
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  stream.on('end', () => {
    if (rest !== '') lines.push(rest);
  });
}

/** Reads `name=value` and `name<<DELIMITER` lines. */
function fileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const heredoc = /^(?<name>[^=]+?)<<(?<delimiter>.+)$/.exec(line)?.groups;
    if (heredoc !== undefined) {
      const end = lines.indexOf(heredoc['delimiter'] ?? '', index + 1);
      if (end < 0) throw new Error(`No end of ${line}`);
      values[heredoc['name'] ?? ''] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
