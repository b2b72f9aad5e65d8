import { runsAgent } from '../../domain/evalset.ts';
import type { Result } from '../../domain/result.ts';
import type { Side } from '../../domain/trial.ts';
import type { Reliability } from '../../domain/verdict.ts';
import { passHatK } from '../stats/pass-k.ts';
import { type CaseData, caseData } from './data.ts';

/** How reliably the agent of each side acts over its trials; undefined where no agent is run. */
export function reliabilityOf(result: Result): Readonly<Record<Side, Reliability>> | undefined {
  if (!runsAgent(result.evalset)) return undefined;
  const data = caseData(result);
  const k = commonTrials(data);
  return { baseline: sideReliability(data, 'baseline', k), head: sideReliability(data, 'head', k) };
}

function sideReliability(data: readonly CaseData[], side: Side, k: number): Reliability {
  const graded = data.flatMap((item) => gradedOf(item, side));
  const figures = graded.flatMap(({ agent }) => agent ?? []);
  const sum = (of: (figure: (typeof figures)[number]) => number) =>
    figures.reduce((total, figure) => total + of(figure), 0);
  const mean = (total: number) => (figures.length === 0 ? null : total / figures.length);
  const asked = sum(({ approvalsAsked }) => approvalsAsked);
  const passK = data.flatMap((item) => {
    const trials = gradedOf(item, side);
    const passes = trials.filter(({ outcome }) => outcome === 'passed').length;
    return trials.length < k ? [] : [passHatK(trials.length, passes, k)];
  });
  return {
    trials: graded.length,
    k,
    passHatK:
      passK.length === 0 ? null : passK.reduce((total, chance) => total + chance, 0) / passK.length,
    actionsPerTrial: mean(sum(({ actions }) => actions)),
    turnsPerTrial: mean(sum(({ turns }) => turns)),
    escalationRate: mean(sum(({ escalated }) => Number(escalated))),
    approvalRate: asked === 0 ? null : sum(({ approved }) => approved) / asked,
    unsafeActions: sum(({ unsafeActions }) => unsafeActions),
    unexpectedCalls: sum(({ unexpectedCalls }) => unexpectedCalls),
  };
}

/**
 * The most trials that half of the cases have on both sides: for more, pass^k would rest on the few cases
 * that were tried most, which are those that were hardest to tell.
 */
function commonTrials(data: readonly CaseData[]): number {
  const counts = data
    .map((item) => Math.min(gradedOf(item, 'baseline').length, gradedOf(item, 'head').length))
    .filter((count) => count > 0)
    .sort((left, right) => right - left);
  return counts[Math.ceil(counts.length / 2) - 1] ?? 1;
}

function gradedOf(item: CaseData, side: Side) {
  return item.trials[side].flatMap((trial) =>
    trial !== undefined && (trial.outcome === 'passed' || trial.outcome === 'failed')
      ? [trial]
      : [],
  );
}
