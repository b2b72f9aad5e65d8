import { counted, grouped } from '../../../domain/grouped.ts';
import type { Result } from '../../../domain/result.ts';
import type { RunRecord } from '../../../domain/run.ts';
import type { FileChange } from '../../../domain/target.ts';
import type { BudgetState, Verdict } from '../../../domain/verdict.ts';
import { sparedCalls } from '../evidence.ts';
import { gameDayTable } from '../game-day.ts';
import { reliabilityRows } from '../reliability.ts';
import { spendWords } from '../spend.ts';
import { CHANGE_WORDS } from '../summary.ts';
import { targetChangeLines } from '../target-changes.ts';
import type { CaseSource } from './case-rows.ts';
import type { EvalsetView, Fact, IntervalRow, RunView } from './view.ts';

/** What the page shows of a run before a case is opened. */
export function runView(record: RunRecord, sources: readonly CaseSource[]): RunView {
  const { decision, notices, changes, results } = record;
  const relevant = changes.filter(({ role }) => role !== undefined);
  const others = changes.length - relevant.length;
  return {
    action: decision.action,
    verdict: decision.verdict,
    sentence: decision.sentence,
    notices,
    changes: [
      ...targetChangeLines(results).map(({ text }) => text),
      ...relevant.map(changeWords),
      ...(others > 0 ? [`${counted(others, 'other file')} that no evalset reads or watches`] : []),
    ],
    evalsets: results.flatMap((result, index) => {
      const verdict = decision.verdicts[index];
      return verdict === undefined ? [] : [evalsetView(result, verdict)];
    }),
    cases: sources.map(({ row }) => row),
    facts: runFacts(record),
  };
}

function changeWords({ role, path, previousPath, kind }: FileChange): string {
  const from = previousPath === undefined ? '' : ` (was ${previousPath})`;
  return `${role}: ${path}${from}, ${CHANGE_WORDS[kind]}`;
}

function evalsetView(result: Result, verdict: Verdict): EvalsetView {
  const { evalset, judgingChanges, gameDay } = result;
  const { kind, sentence, settledBy, rule, budgets, comparison } = verdict;
  const whole: IntervalRow = {
    name: evalset.name,
    isTag: false,
    difference: comparison.difference,
    low: comparison.low,
    high: comparison.high,
    passRateDrop: evalset.budget.passRateDrop,
    mustCatch: evalset.budget.mustCatch,
    state: kind,
  };
  return {
    name: evalset.name,
    kind,
    sentence,
    ...(settledBy === undefined ? {} : { settledBy }),
    rule,
    baseline: comparison.baseline,
    head: comparison.head,
    budgets,
    intervals: [whole, ...budgets.flatMap(tagRow)],
    judgingChanges,
    ...(gameDay === undefined ? {} : { gameDay: gameDayTable(gameDay) }),
    facts: evalsetFacts(result, verdict),
  };
}

function tagRow({ budget, interval, state }: BudgetState): IntervalRow[] {
  return interval === undefined ? [] : [{ name: budget, isTag: true, ...interval, state }];
}

function evalsetFacts({ evalset, seed, trials }: Result, verdict: Verdict): Fact[] {
  const { comparison } = verdict;
  const { prompt, tools, policy } = evalset.target;
  const models = [...new Set(trials.flatMap(({ model }) => model ?? []))].sort();
  return facts([
    ['Version', evalset.version],
    ['Owner', evalset.owner],
    ['File', evalset.path],
    ['Prompt', prompt],
    ['Tools', tools],
    ['Policy', policy],
    ['Runbook', evalset.runbook],
    ['Models that answered', models.length === 0 ? undefined : models.join(', ')],
    ['Trials of a case', `${evalset.trials.min} to ${evalset.trials.max}`],
    ['Trials', `${comparison.plannedTrials}, ${comparison.erroredTrials} of them without a grade`],
    ...reliabilityRows(verdict).map(({ what, baseline, head }): [string, string] => [
      `Agent: ${what}`,
      `base ${baseline}, head ${head}`,
    ]),
    ['Question', evalset.statistics.estimand],
    ['Seed of the order', seed],
  ]);
}

function runFacts(record: RunRecord): Fact[] {
  const { revisions, settings, spend, storeUse, results } = record;
  const { stored, replayed, shared } = sparedCalls(results);
  return facts([
    ['Base', `${revisions.baseline.sha} ${revisions.baseline.label}`],
    ['Head', `${revisions.head.sha} ${revisions.head.label}`],
    ['Head of the pull request', revisions.proposed],
    ['Chosen by', revisions.chosenBy],
    ['Started', record.startedAt],
    ['Took', `${(record.durationMs / 1000).toFixed(1)} s`],
    ['Settings', settings?.path ?? 'default settings'],
    ['Spend', spend === undefined ? undefined : spendWords(spend)],
    [
      'Trial store',
      storeUse === undefined
        ? undefined
        : `${grouped(storeUse.reused)} reused, ${grouped(storeUse.asked)} asked, ${grouped(storeUse.unsound)} unsound`,
    ],
    ['Calls spared', `${stored} stored, ${replayed} replayed, ${shared} shared by both sides`],
    ['Headgate', record.version],
  ]);
}

function facts(pairs: readonly (readonly [name: string, value: string | undefined])[]): Fact[] {
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
