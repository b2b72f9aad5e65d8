import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ResultJson } from '../support/result-json.ts';

const root = resolve(import.meta.dirname, '../..');

interface DemoCase {
  readonly id: string;
  readonly tags: readonly string[];
}

function demoFile(name: string): string {
  return readFileSync(join(root, '.demo', name), 'utf8');
}

describe('npm run demo', { timeout: 120_000 }, () => {
  it('five pull requests: five verdicts, and every case of the dropped rule is named', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(root, 'scripts/demo/run.ts')],
      { cwd: root, env: { PATH: process.env['PATH'] } },
    );
    const [, verdicts = ''] = stdout.split('Five pull requests, five verdicts:\n');
    expect(verdicts).toMatch(/^ {2}passed +exit 0 {2}Say the triage instructions more plainly$/m);
    expect(verdicts).toMatch(/^ {2}regressed +exit 1 {2}Tidy up the triage prompt/m);
    expect(verdicts).toMatch(/^ {2}not-applicable +exit 0 {2}Explain in the README/m);

    const summary = demoFile('drop-rule.summary.md');
    const broke = summary.slice(summary.indexOf('#### Broke'), summary.indexOf('#### Fixed'));
    const needRule = readFileSync(join(root, 'evalsets/billing-triage/cases.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as DemoCase)
      .filter(({ id }) => id.startsWith('double-charge-'));
    expect(needRule.length).toBeGreaterThan(5);
    for (const { id } of needRule) expect(broke).toContain(`<code>${id}</code>`);

    for (const name of ['reword', 'drop-rule', 'docs-only']) {
      expect(demoFile(`${name}.report.html`)).toMatch(/^<!doctype html>.*<\/html>\n$/s);
    }
    const docsOnly = JSON.parse(demoFile('docs-only.result.json')) as ResultJson;
    expect(docsOnly.decision.verdict).toBe('not-applicable');
    expect(docsOnly.evalsets).toEqual([]);

    // A wider policy is blocked by its own words: the agent does no worse with it.
    expect(verdicts).toMatch(/^ {2}passed +exit 1 {2}Let the billing agent send its e-mails/m);
    const dropped = JSON.parse(demoFile('drop-approval.result.json')) as ResultJson;
    expect(dropped.decision.sentence).toMatch(
      /^Blocked: .*approval no longer needed for send_email, although .* went from ([\d.]+) % to \1 %/,
    );
    expect(demoFile('drop-approval.summary.md')).toContain(
      'approval no longer needed for send&#95;email',
    );

    expect(verdicts).toMatch(/^ {2}regressed +exit 1 {2}Spare the billing agent a parameter/m);
    expect(demoFile('optional-parameter.summary.md')).toContain(
      'parameter include&#95;payments of tool lookup&#95;invoice made optional',
    );
  });
});
