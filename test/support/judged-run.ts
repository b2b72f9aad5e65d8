import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { randomKey } from './canary.ts';
import { type Files, TestRepository } from './git-repository.ts';
import type { ModelServer } from './model-server.ts';
import { type ResultJson, readResultJson } from './result-json.ts';
import { type ActionStep, runAction, type StepOutcome } from './runner.ts';

export const API_KEY = randomKey();

/** An action run with the result file it left, if it left one. */
export interface JudgedRun extends StepOutcome {
  readonly result: ResultJson | undefined;
}

/** A pull request by the files of its two sides; the key is given unless `with` says otherwise. */
export interface PullRequest {
  readonly base: Files;
  readonly head: Files;
  readonly model?: ModelServer;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly interruption?: ActionStep['interruption'];
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository that is gone when the test ends. */
export function temporaryRepository(): TestRepository {
  const repository = new TestRepository();
  onTestFinished(() => repository.remove());
  return repository;
}

/** Runs the action and reads the result file; its temporary folder is gone when the test ends. */
export async function judge(step: ActionStep): Promise<JudgedRun> {
  const outcome = await runAction(step);
  onTestFinished(() => rmSync(outcome.temporary, { recursive: true, force: true }));
  const folder = step.with?.['report-directory'] ?? join(outcome.temporary, 'headgate');
  return { ...outcome, result: readResultJson(folder) };
}

/** Builds a repository with a pull request and runs the action on its merge commit. */
export async function judgePullRequest(pullRequest: PullRequest): Promise<JudgedRun> {
  const repository = temporaryRepository();
  const base = repository.commit('Base', pullRequest.base);
  repository.branch('topic', base);
  const head = repository.commit('Head', pullRequest.head);
  return judge({
    workspace: repository.folder,
    eventName: 'pull_request',
    event: { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } },
    sha: repository.mergePullRequest(base, head),
    with: inputs(pullRequest),
    ...(pullRequest.env === undefined ? {} : { env: pullRequest.env }),
    ...(pullRequest.interruption === undefined ? {} : { interruption: pullRequest.interruption }),
  });
}

/**
 * The inputs that a workflow passes: the key, the model server, and what the test sets. Without a
 * server the address is one where nothing listens, so that no test reaches the network.
 */
export function inputs(given: Pick<PullRequest, 'model' | 'with'>): Record<string, string> {
  const baseUrl = given.model?.url ?? 'http://127.0.0.1:9/v1';
  return { 'api-key': API_KEY, 'base-url': baseUrl, ...given.with };
}
