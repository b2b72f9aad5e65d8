import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agent, scriptFields } from '../../src/core/evalset/agent-schema.ts';
import { FAULT_NAMES } from '../../src/domain/agent.ts';
import { readEvalsetText } from '../support/evalsets.ts';
import { told } from '../support/faults.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/agents.md'), 'utf8');

describe('docs/agents.md', () => {
  it('has an example that is read without faults', () => {
    const example = /```yaml\n(?<text>.*?)```/s.exec(page)?.groups?.['text'] ?? '';
    expect(example).toContain('agent: {');
    expect(told(readEvalsetText(example).faults)).toEqual([]);
  });

  it('names every fault and every field', () => {
    const fields = [
      ...FAULT_NAMES,
      ...Object.keys(scriptFields),
      ...Object.keys(agent['properties'] as object).map((field) => `agent.${field}`),
    ];
    expect(fields.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
  });
});
