import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runAction } from '../../test/support/runner.ts';
import { startDemoModel } from './model.ts';
import { type DemoPullRequest, demoPullRequests } from './pull-requests.ts';
import { buildDemoRepository, openPullRequest } from './repository.ts';

/*
 * The main job on the built-in example, without a key: a git repository with five pull requests,
 * the bundled action run on each as the runner runs it, and a local demo model that reads its rules
 * in the prompt.
 */

const SEED = 9;
const out = resolve(import.meta.dirname, '../../.demo');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const demo = buildDemoRepository(join(out, 'repository'));
const model = await startDemoModel({ seed: SEED });
const verdicts: string[] = [];
try {
  for (const pullRequest of demoPullRequests) verdicts.push(await judge(pullRequest));
} finally {
  await model.close();
}
console.log(`\nFive pull requests, five verdicts:\n${verdicts.join('\n')}`);
console.log('Summaries and results are in .demo/; open .demo/drop-rule.report.html in a browser.');

async function judge(pullRequest: DemoPullRequest): Promise<string> {
  const { name, title } = pullRequest;
  const sha = openPullRequest(demo, pullRequest);
  const step = await runAction({
    workspace: demo.repository.folder,
    eventName: 'pull_request',
    event: { pull_request: { number: verdicts.length + 1 } },
    sha,
    with: { 'api-key': 'demo-needs-no-key', 'base-url': model.url },
  });
  console.log(`\n${'─'.repeat(80)}\nPull request "${title}"\n\n${step.log}\n`);
  console.log(step.summary.replace(/<details>.*?<\/details>/gs, (details) => heading(details)));
  writeFileSync(join(out, `${name}.summary.md`), step.summary);
  const result = readFileSync(join(step.temporary, 'headgate', 'result.json'), 'utf8');
  writeFileSync(join(out, `${name}.result.json`), result);
  copyFileSync(join(step.temporary, 'headgate', 'report.html'), join(out, `${name}.report.html`));
  rmSync(step.temporary, { recursive: true, force: true });
  return `  ${step.outputs['verdict']?.padEnd(15)} exit ${step.exitCode}  ${title}`;
}

/** A folded part of a summary as a terminal shows it: its heading alone. */
function heading(details: string): string {
  return `▸ ${/<summary>(.*?)<\/summary>/.exec(details)?.[1]?.replace(/<[^>]+>/g, '') ?? ''}`;
}
