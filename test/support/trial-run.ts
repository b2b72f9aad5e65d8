import { ProviderError } from '../../src/domain/errors.ts';
import type { ModelCall } from '../../src/domain/model-call.ts';
import type { TrialRecord } from '../../src/domain/trial.ts';
import { CommonCalls } from '../../src/engine/run/common-calls.ts';
import type { Plan } from '../../src/engine/run/plan.ts';
import { type Rule, runTrials } from '../../src/engine/run/runner.ts';
import { MemoryStore, memoryTranscripts } from './memory-store.ts';
import { ScriptedCaller, type ScriptedEnd } from './scripted-caller.ts';

/** When a run starts, unless it says. */
const STARTED = '2026-05-01T14:00:00.000Z';
/** Prompts of the two sides that differ. */
export const DIFFERENT = { baseline: 'A', head: 'B' };
/** A call as `trialName` has its trial. */
export const nameOf = (call: ModelCall) => `${call.label} ${call.trialIndex}`;
export const trialName = ({ caseId, side, index }: TrialRecord) =>
  `case ${caseId}, ${side} ${index}`;
/** An error that might pass, with its status. */
export const failed = (status: number) =>
  new ProviderError('provider-failed', `the provider answered ${status}`, {
    kind: 'server-error',
    status,
    retriable: true,
  });

/** A rule that calls for every trial of every case that may differ, in one stage. */
export function allTrialsOf({ cases, evalset }: Plan): Rule {
  return {
    needed: (trials) => {
      const tried = new Set(trials.map(({ caseId }) => caseId));
      const left = cases.filter(({ definition }) => !tried.has(definition.id));
      return new Map(left.map(({ definition }) => [definition.id, evalset.trials.max]));
    },
    lacksTooMany: () => false,
    verdictOf: async () => 'passed',
  };
}

/** The same rule, which finds head worse whatever the trials are. */
export const redRuleOf = (plan: Plan): Rule => ({
  ...allTrialsOf(plan),
  verdictOf: async () => 'regressed',
});

/** Runs a plan whose calls end as told, one after the other. */
export function runPlan(
  plan: Plan,
  end: (call: ModelCall) => ScriptedEnd,
  fields: Partial<TrialRunSettings> = {},
) {
  const caller = new ScriptedCaller(end);
  const { store = new MemoryStore(), rule = allTrialsOf(plan), most = 1_000 } = fields;
  const { signal = new AbortController().signal, now = STARTED } = fields;
  let admitted = 0;
  let settled = 0;
  const outcome = runTrials(plan, {
    store,
    common: new CommonCalls([plan]),
    rule,
    callerFor: async () => caller,
    transcripts: memoryTranscripts,
    signal,
    admit: (calls) => {
      admitted += calls;
      return admitted <= most;
    },
    seed: 'greeting 1',
    clock: { timestamp: () => now },
    onStage: () => undefined,
    onTrial: () => {
      settled += 1;
    },
  });
  return outcome.then((ended) => ({ ...ended, calls: caller.calls, settled }));
}

interface TrialRunSettings {
  readonly store: MemoryStore;
  readonly rule: Rule;
  readonly most: number;
  readonly signal: AbortSignal;
  /** When the run starts. */
  readonly now: string;
}
