/*
 * Headgate as a contestant of a harness that runs eval runners on the same mock server in turn.
 *
 *   node bench.mjs --contestant-file <project>/scripts/bench/harness-contestant.mjs \
 *     --contestants headgate,promptfoo --cells startup-n1,fixed200-n1000-c128 --reps 3
 *
 * HEADGATE_DIST names another build than the committed one, to compare two of them in one run.
 * The harness gives each cell a folder, and we make it a git repository of two commits: the base
 * prompt and the head prompt. A rerun keeps the folder, and with it what the first run has paid for.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const dist = resolve(process.env.HEADGATE_DIST ?? join(import.meta.dirname, '../../dist'));
const manifest = new URL('../../package.json', import.meta.url);

/** @type {{ name: string, version: string, command: string[] }} */
export const headgate = {
  name: process.env.HEADGATE_CONTESTANT ?? 'headgate',
  version: JSON.parse(readFileSync(manifest, 'utf8')).version,
  command: ['{node}', join(dist, 'cli.js'), 'gate', '--base', 'base', '--head', 'head'].concat(
    '--base-url',
    '{url}/v1',
  ),
  env: { HEADGATE_API_KEY: 'sk-bench-key' },
  prepare(cell) {
    write(cell.dir, 'evalsets/headgate.yaml', {
      provider: {
        concurrency: cell.conc,
        ...(cell.timeoutMs ? { timeout: `${cell.timeoutMs}ms` } : {}),
      },
      spendLimit: { calls: 1_000_000 },
    });
    write(cell.dir, 'evalsets/bench/evalset.yaml', {
      evalset: 'bench',
      version: '1.0.0',
      target: { prompt: 'prompts/answer.prompt.yml' },
      // One look at one trial of each case: what the other contestants do.
      statistics: { mode: 'fixed' },
      trials: { min: 1, max: 1 },
      // Red would ask for more trials of the cases that broke.
      budget: { passRateDrop: '50pp', mustCatch: '100pp' },
      graders: [{ type: 'includes', value: '{{ expected }}' }],
      cases: 'cases.jsonl',
    });
    const lines = cell.cases.map(({ id, question, expected }) =>
      JSON.stringify({ id, input: { question }, expected }),
    );
    writeFileSync(join(cell.dir, 'evalsets/bench/cases.jsonl'), `${lines.join('\n')}\n`);
    git(cell.dir, 'init', '--quiet');
    for (const side of ['base', 'head']) {
      write(cell.dir, 'prompts/answer.prompt.yml', {
        model: 'mock-1',
        modelParameters: { temperature: 0 },
        messages: [{ role: 'user', content: cell.prompts[side] }],
      });
      git(cell.dir, 'add', 'evalsets', 'prompts');
      git(cell.dir, 'commit', '--quiet', '--message', side);
      git(cell.dir, 'tag', side);
    }
  },
  before(cell) {
    rmSync(join(cell.dir, '.headgate/result.json'), { force: true });
  },
  parse(cell) {
    const { evalsets } = JSON.parse(readFileSync(join(cell.dir, '.headgate/result.json'), 'utf8'));
    const sides = { base: [0, 0, 0], head: [0, 0, 0] };
    for (const { side, outcome } of evalsets[0].trials) {
      const kinds = ['passed', 'failed'].indexOf(outcome);
      sides[side === 'baseline' ? 'base' : 'head'][kinds < 0 ? 2 : kinds] += 1;
    }
    return sides;
  },
};

/** YAML holds JSON, so the prompt stands in the file unchanged. */
function write(folder, path, value) {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

function git(folder, ...words) {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  execFileSync('git', ['-C', folder, ...identity, ...words], { stdio: 'inherit' });
}
