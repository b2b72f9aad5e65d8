import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TestRepository } from '../../test/support/git-repository.ts';
import type { DemoPullRequest } from './pull-requests.ts';

const root = resolve(import.meta.dirname, '../..');

const README = `# Acme support

Prompts, tools and policies of Acme's support agents, gated by Headgate.
`;

/** A repository as a user of Headgate has it: the built-in example on its main branch. */
export interface DemoRepository {
  readonly repository: TestRepository;
  readonly base: string;
}

/** Builds the repository in a folder; its files are those of the built-in example. */
export function buildDemoRepository(folder: string): DemoRepository {
  const repository = new TestRepository(folder);
  return {
    repository,
    base: repository.commit('Add billing triage and the billing agent', exampleFiles()),
  };
}

/** Opens a pull request and answers the merge commit that GitHub would test. */
export function openPullRequest(
  { repository, base }: DemoRepository,
  pullRequest: DemoPullRequest,
): string {
  const files = exampleFiles();
  pullRequest.edit(files);
  repository.branch(pullRequest.name, base);
  const head = repository.commit(pullRequest.title, files);
  return repository.mergePullRequest(base, head);
}

function exampleFiles(): Map<string, string> {
  const paths = ['evalsets/headgate.yaml'];
  for (const folder of ['evalsets/billing-agent', 'evalsets/billing-triage']) {
    for (const name of readdirSync(join(root, folder)).sort()) paths.push(`${folder}/${name}`);
  }
  const files = paths.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
  return new Map([...files, ['README.md', README]]);
}
