import { onTestFinished } from 'vitest';
import { openRepository } from '../../src/compose.ts';
import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import { type Selection, selectEvalsets } from '../../src/pipeline/evalsets.ts';
import type { Files } from './git-repository.ts';
import { temporaryRepository } from './judged-run.ts';

export const EVALSET_FILE = 'evalsets/real/evalset.yaml';

/** An evalset of one case, on a target of these lines. */
export function evalsetOn(...target: readonly string[]): string {
  return `evalset: real
version: 1.0.0
target:
${target.map((line) => `  ${line}\n`).join('')}graders: [{ type: includes, value: a }]
cases: [{ id: one, input: a }]
`;
}

/** Commits both sides to a real repository and selects the evalsets that run, as a gate does. */
export async function select(base: Files, head: Files): Promise<Selection> {
  const repository = temporaryRepository();
  const before = repository.commit('Before', base);
  const after = repository.commit('After', head);
  const port = await openRepository(repository.folder, process.env);
  onTestFinished(() => port.close());
  const [baseline, changed] = [await port.tree(before), await port.tree(after)];
  return selectEvalsets(baseline, changed, DEFAULT_SETTINGS, 'evalsets/headgate.yaml');
}
