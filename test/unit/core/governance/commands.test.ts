import { describe, expect, it } from 'vitest';
import { requireCommands } from '../../../../src/core/governance/commands.ts';
import type { RunOptions } from '../../../../src/domain/settings.ts';
import { evalsetOf } from '../../../support/evalsets.ts';

const of = (target: string) =>
  evalsetOf(`evalset: triage
version: 1.0.0
target: ${target}
graders: [{ type: includes, value: ok }]
cases: [{ id: one, input: a }]
`);
const COMMAND = of('{ command: [node, run.mjs], watch: [agent/**] }');

const require = (told: Partial<RunOptions>, evalset = COMMAND) =>
  requireCommands(evalset, {
    settingsPath: '',
    apiKeys: {},
    cassette: { mode: 'off', path: '' },
    isCached: false,
    bootstrap: false,
    reportDirectory: '',
    ...told,
  });

describe('requireCommands', () => {
  it('workflow that allows commands, and nobody without secrets: let through', () => {
    expect(() => require({ allowCommands: true })).not.toThrow();
  });

  it('workflow that does not say so: refused', () => {
    for (const told of [{}, { allowCommands: false }]) {
      expect(() => require(told)).toThrow(
        'Cannot run the command of evalset triage as the workflow does not allow commands',
      );
    }
  });

  it('pull request of a fork or by Dependabot: refused though the workflow allows commands', () => {
    const told = { allowCommands: true };
    expect(() => require({ ...told, keyWithheldFrom: 'fork' })).toThrow('is of a fork');
    expect(() => require({ ...told, keyWithheldFrom: 'dependabot' })).toThrow('is by Dependabot');
  });

  it('prompt and endpoint: no code is run, so nothing is asked', () => {
    const endpoint = of('{ http: triage, watch: [agent/**] }');
    expect(() => require({ keyWithheldFrom: 'fork' }, endpoint)).not.toThrow();
    expect(() => require({}, of('{ prompt: prompts/a.md }'))).not.toThrow();
  });
});
