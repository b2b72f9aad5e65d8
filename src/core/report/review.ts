import { counted } from '../../domain/grouped.ts';
import type { Result } from '../../domain/result.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { isVolatile } from './case-facts.ts';
import { causesOf } from './causes.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';
import type { TranscriptOf } from './evidence.ts';

const MOST_LINES = 50;
const MOST_NAMED = 10;

/** A run that the review looks at. */
export interface ReviewedRun {
  readonly startedAt: string;
  readonly recorded: readonly { readonly result: Result; readonly verdict: Verdict }[];
}

/** An override that was granted, as the audit log has it. */
export interface GrantedOverride {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** The agenda of an eval review as Markdown: what somebody has to talk about, the gravest first. */
export function reviewMarkdown(
  since: string,
  runs: readonly ReviewedRun[],
  overrides: readonly GrantedOverride[],
  transcriptOf: TranscriptOf,
): string {
  const recorded = runs.flatMap((run) => run.recorded);
  const parts = [
    `# Eval review since ${forMarkdown(since)}`,
    `${counted(runs.length, 'run')}, ${counted(recorded.length, 'verdict')}.`,
    section('Failing cases by likely cause', causeLines(recorded, transcriptOf)),
    section('Flaky cases', volatileLines(recorded)),
    section('Budgets that were broken or could not be judged', budgetLines(recorded)),
    section(
      'Overrides granted',
      overrides.map(
        ({ at, by, reason }) =>
          `${forMarkdown(at)}: ${codeForMarkdown(by)}, ${forMarkdown(reason)}`,
      ),
    ),
    section('Cases without an owner', ownerless(recorded).map(codeForMarkdown)),
    section('Cases that never failed', neverFailed(recorded).map(codeForMarkdown)),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Recorded = ReviewedRun['recorded'];

function section(title: string, lines: readonly string[]): string {
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${line}`);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [`- and ${rest} more`] : [];
  const body = lines.length === 0 ? ['None.'] : [...shown, ...more];
  return [`## ${title} (${lines.length})`, '', ...body].join('\n');
}

function causeLines(recorded: Recorded, transcriptOf: TranscriptOf): string[] {
  return recorded
    .map(({ result }) => result)
    .flatMap(({ evalset, trials }) => {
      const heads = trials.filter(({ side }) => side === 'head');
      const causes = causesOf(heads, ({ caseId }) => caseId, transcriptOf);
      return causes.map((cause) => ({ ...cause, evalset: evalset.name }));
    })
    .sort((left, right) => right.cases.length - left.cases.length)
    .map(({ evalset, grader, explanation, cases }) => {
      const named = cases.slice(0, MOST_NAMED).map(codeForMarkdown).join(', ');
      const more = cases.length > MOST_NAMED ? ` and ${cases.length - MOST_NAMED} more` : '';
      return `${forMarkdown(evalset)}, ${forMarkdown(grader)}: ${forMarkdown(explanation)} (${counted(cases.length, 'case')}: ${named}${more})`;
    });
}

/** Cases that passed and failed on one side of one run, those first that did so in most runs. */
function volatileLines(recorded: Recorded): string[] {
  const counts = new Map<string, number>();
  for (const { verdict } of recorded) {
    for (const { caseId, sides } of verdict.comparison.cases) {
      const name = `${verdict.evalset}/${caseId}`;
      if (isVolatile(sides.baseline) || isVolatile(sides.head))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([name, runs]) => `${codeForMarkdown(name)} in ${counted(runs, 'run')}`);
}

function budgetLines(recorded: Recorded): string[] {
  return recorded.flatMap(({ verdict }) =>
    verdict.budgets
      .filter(({ state }) => state !== 'passed')
      .map(
        ({ budget, measured, allowed, state }) =>
          `${forMarkdown(verdict.evalset)}, ${forMarkdown(budget)}: ${forMarkdown(measured)}, allowed ${forMarkdown(allowed)}: ${state}`,
      ),
  );
}

function ownerless(recorded: Recorded): string[] {
  const names = recorded.flatMap(({ result: { evalset } }) =>
    evalset.owner
      ? []
      : evalset.cases.filter(({ owner }) => !owner).map(({ id }) => `${evalset.name}/${id}`),
  );
  return [...new Set(names)];
}

/** Cases that were graded and have no failed trial on any side of any run. */
function neverFailed(recorded: Recorded): string[] {
  const failed = new Map<string, boolean>();
  for (const { verdict } of recorded) {
    for (const { caseId, sides } of verdict.comparison.cases) {
      const name = `${verdict.evalset}/${caseId}`;
      if (sides.head.passed + sides.head.failed === 0) continue;
      const hasFailed = sides.baseline.failed + sides.head.failed > 0;
      failed.set(name, (failed.get(name) ?? false) || hasFailed);
    }
  }
  return [...failed].flatMap(([name, hasFailed]) => (hasFailed ? [] : [name]));
}
