import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');
const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
const read = (path: string) => parse(readFileSync(join(ROOT, path), 'utf8'));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: unknown;
  readonly needs?: unknown;
  readonly if?: string;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
const workflows = texts.map((text) => parse(text) as Workflow);
const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps);

describe('workflows', () => {
  it('start without permissions, and name those of each job', () => {
    expect(workflows.map(({ permissions }) => permissions)).toEqual(workflows.map(() => ({})));
    expect(jobs.filter((job) => job.permissions === undefined)).toEqual([]);
  });

  it('pin every action by its commit, with its version beside it', () => {
    const uses = texts.flatMap((text) => [...text.matchAll(/uses: (?<what>\S.*)$/gm)]);
    const foreign = uses
      .map((match) => match.groups?.['what'] ?? '')
      .filter((what) => !what.startsWith('./'));
    expect(foreign.length).toBeGreaterThan(5);
    expect(foreign.filter((what) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual(
      [],
    );
  });

  it('put no expression into a script, where text could become a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
  });
});

describe('sharded-gate.yml', () => {
  const sharded = read('.github/workflows/sharded-gate.yml') as Workflow;
  const action = read('action.yml') as { inputs: Record<string, unknown> };
  const gates = Object.values(sharded.jobs)
    .flatMap((job) => job.steps)
    .filter(({ uses }) => uses === './.headgate-action');

  it('hands the action inputs that it has, the same to shards and verdict but for their part', () => {
    const names = gates.map((step) => Object.keys(step.with ?? {}));
    expect(names.flat().filter((name) => !(name in action.inputs))).toEqual([]);
    expect(
      names.map((list) => list.filter((name) => name !== 'shard' && name !== 'merge')),
    ).toEqual([names[0], names[0]].map((list) => list?.filter((name) => name !== 'shard')));
  });

  it('reports whatever the shards did, and fails unless all of them ended well', () => {
    const verdict = sharded.jobs['verdict'];
    expect(verdict?.if).toBe('always()');
    expect(verdict?.needs).toEqual(['plan', 'shard']);
    expect(verdict?.steps.at(-1)).toMatchObject({
      if: "needs.plan.result != 'success' || needs.shard.result != 'success'",
      run: expect.stringMatching(/exit 1\n$/),
    });
  });
});
