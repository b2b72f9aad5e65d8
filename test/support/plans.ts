import { readPrompt } from '../../src/core/target/prompt.ts';
import type { Target } from '../../src/domain/target.ts';
import { type Plan, planTrials } from '../../src/engine/run/plan.ts';
import { evalsetOf } from './evalsets.ts';

/** The target of a text prompt. */
export function textTarget(text: string): Target {
  const { prompt } = readPrompt('p.md', text);
  if (prompt === undefined) throw new Error('The prompt cannot be read');
  return { prompt };
}

/**
 * The plan of an evalset whose prompts differ between the sides as given; each case must be
 * answered with `ok`.
 */
export function planOf(
  prompts: { readonly baseline: string; readonly head: string },
  cases: readonly string[] = ['{ id: one, input: a }', '{ id: two, input: b }'],
  trials = 1,
): Plan {
  const evalset = evalsetOf(`evalset: greeting
version: 1.0.0
target: { prompt: p.md }
trials: { max: ${trials} }
graders: [{ type: exact-match, expected: ok }]
cases: [${cases.join(', ')}]
`);
  const targets = { baseline: textTarget(prompts.baseline), head: textTarget(prompts.head) };
  const { plan, faults } = planTrials(evalset, targets, {
    model: 'gpt',
    providerOf: () => 'default',
    isStreamed: () => false,
  });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return plan;
}
