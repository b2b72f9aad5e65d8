import { describe, expect, it } from 'vitest';
import { readEvalsetText } from '../../../support/evalsets.ts';
import { told } from '../../../support/faults.ts';

const faultsOf = (target: string, more = '') =>
  told(
    readEvalsetText(`evalset: a
version: 1.0.0
target: ${target}
${more}graders: [{ type: includes, value: ok }]
cases: [{ id: one, input: a }]
`).faults,
  );

describe('targetFaults', () => {
  it.each([
    '{ prompt: prompts/a.md }',
    '{ command: [node, run.mjs], policy: p.yaml, watch: [agent/**] }',
    '{ http: triage, policy: p.yaml, watch: [agent/**] }',
  ])('%s: sound', (target) => {
    expect(faultsOf(target)).toEqual([]);
  });

  it.each([
    ['{ watch: [a] }', 'target must have field prompt, or command or http'],
    ['{ command: [node] }', 'target.command needs target.watch'],
    ['{ http: triage, watch: [] }', 'target.http needs target.watch'],
    [
      '{ http: triage, prompt: a.md, watch: [a] }',
      'target.http, which is the agent itself, cannot stand beside prompt',
    ],
    [
      '{ command: [node], http: triage, tools: t.json, watch: [a] }',
      'target.command, which is the agent itself, cannot stand beside tools, http',
    ],
    [
      '{ http: https://agent.example, watch: [a] }',
      'target.http must be the name of an agent such as "triage"',
    ],
  ])('%s: %s', (target, problem) => {
    expect(faultsOf(target).join()).toContain(problem);
  });

  it('agent block beside an agent that is one itself: refused', () => {
    expect(faultsOf('{ http: triage, watch: [a] }', 'agent: {}\n').join()).toContain(
      'cannot stand beside agent',
    );
    expect(faultsOf('{ prompt: a.md }', 'agent: {}\n')).toEqual([]);
  });
});
