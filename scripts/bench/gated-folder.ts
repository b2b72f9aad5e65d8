import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { answerTo, isRight, type Side } from './mock-plan.ts';
import type { Workload } from './workloads.ts';

/** Where the gate leaves what it found. */
export const RESULT_PATH = '.headgate/result.json';

/** Words that make the prompt as long as usual ones. */
const RULES =
  'You are the clerk of a shop that sells garden tools. Answer from the order book and from nothing else; ' +
  'when it does not settle the question, say so. Keep it to one line and give no advice that was not asked for. ';

/** A git repository with a base and a head for one workload. */
export interface GatedFolder {
  readonly path: string;
  /** What the gate found, against the truth. */
  findings(): { readonly lost: number; readonly isRight: boolean };
  remove(): void;
}

/** Makes the repository in a temporary folder: branches `base` and `head` differ in their prompt. */
export function gatedFolder(workload: Workload): GatedFolder {
  const path = mkdtempSync(join(tmpdir(), 'headgate-bench-'));
  const trials = workload.trials ?? 1;
  const timeout = workload.attemptTimeoutMs;
  write(path, 'evalsets/headgate.yaml', {
    provider: {
      concurrency: workload.concurrency,
      ...(timeout === undefined ? {} : { timeout: `${timeout}ms` }),
    },
    spendLimit: { calls: 1_000_000 },
    ...(workload.maxAge === undefined ? {} : { trialStore: { maxAge: workload.maxAge } }),
  });
  write(path, 'evalsets/bench/evalset.yaml', {
    evalset: 'bench',
    version: '1.0.0',
    target: { prompt: 'prompts/answer.prompt.yml' },
    // One look at a known number of trials, so that the calls can be counted beforehand.
    statistics: { mode: 'fixed' },
    trials: { min: trials, max: trials },
    // Red would ask for more trials of the cases that broke.
    budget: { passRateDrop: '50pp', mustCatch: '100pp' },
    graders: [{ type: 'includes', value: '{{ expected }}' }],
    cases: 'cases.jsonl',
  });
  const lines = Array.from({ length: workload.cases }, (_, number) =>
    JSON.stringify({ id: `case-${number}`, input: { number }, expected: answerTo(number) }),
  );
  writeFileSync(join(path, 'evalsets/bench/cases.jsonl'), `${lines.join('\n')}\n`);
  git(path, 'init', '--quiet');
  for (const side of ['base', 'head']) {
    write(path, 'prompts/answer.prompt.yml', {
      model: 'bench-1',
      modelParameters: { temperature: 0 },
      messages: [
        { role: 'system', content: RULES.repeat(2) },
        { role: 'user', content: `[${side} {{ number }}] Which code has order {{ number }}?` },
      ],
    });
    git(path, 'add', 'evalsets', 'prompts');
    git(path, 'commit', '--quiet', '--message', side);
    git(path, 'branch', side);
  }
  return {
    path,
    findings: () => findingsOf(path, workload),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Every trial must have a grade, and every grade must be the true one. */
function findingsOf(path: string, { cases, trials = 1, mock }: Workload) {
  const file = JSON.parse(readFileSync(join(path, RESULT_PATH), 'utf8'));
  const graded = { base: 0, head: 0 };
  const passed = { base: 0, head: 0 };
  for (const { side: name, outcome } of file.evalsets[0].trials) {
    const side: Side = name === 'baseline' ? 'base' : 'head';
    if (outcome === 'passed' || outcome === 'failed') graded[side] += 1;
    if (outcome === 'passed') passed[side] += 1;
  }
  const truth = (side: Side) =>
    trials *
    Array.from({ length: cases }).filter((_, number) => isRight(mock, { side, number })).length;
  return {
    lost: 2 * cases * trials - graded.base - graded.head,
    isRight: passed.base === truth('base') && passed.head === truth('head'),
  };
}

/** YAML holds JSON, so a text stands in the file unchanged. */
function write(folder: string, path: string, value: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${JSON.stringify(value, null, 2)}\n`);
}

function git(folder: string, ...words: readonly string[]): void {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  execFileSync('git', ['-C', folder, ...identity, ...words], { stdio: 'inherit' });
}
