import type { Result } from '../../domain/result.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { BudgetState, Verdict } from '../../domain/verdict.ts';
import { type CaseFacts, caseFacts, whyNotPassed } from './case-facts.ts';
import { forXml } from './encode/xml.ts';
import type { TranscriptOf } from './evidence.ts';
import { shortened } from './shortened.ts';

const LONGEST = 2_000;

/** What a test case of JUnit says beyond its name: nothing where it passed. */
interface Finding {
  readonly kind: 'failure' | 'error' | 'skipped';
  readonly type: string;
  readonly why: string;
}

/**
 * The run as JUnit XML: a suite an evalset, a test for each budget and for each case. What failed on
 * base as well is skipped and says so, so that a red test is always head's doing.
 */
export function* junitXml(record: RunRecord, transcriptOf: TranscriptOf): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  for (const [index, result] of record.results.entries()) {
    const verdict = record.decision.verdicts[index];
    if (verdict !== undefined) yield suite(result, verdict, index, record.startedAt, transcriptOf);
  }
  yield '</testsuites>\n';
}

function suite(
  result: Result,
  verdict: Verdict,
  index: number,
  startedAt: string,
  transcriptOf: TranscriptOf,
): string {
  const { evalset } = result;
  const budgets = verdict.budgets.map((line) => ({
    name: line.budget,
    group: 'budgets',
    seconds: 0,
    finding: findingOfBudget(line),
  }));
  const cases = Array.from(caseFacts(result, verdict), (facts) => ({
    name: facts.comparison.caseId,
    group: 'cases',
    seconds: secondsOf(facts),
    finding: findingOfCase(facts, transcriptOf),
  }));
  const tests = [...budgets, ...cases];
  const count = (kind: Finding['kind']) =>
    tests.filter(({ finding }) => finding?.kind === kind).length;
  const time = tests.reduce((sum, { seconds }) => sum + seconds, 0);
  const properties = {
    version: evalset.version,
    owner: evalset.owner ?? '',
    verdict: verdict.kind,
  };
  return [
    `<testsuite package="headgate" id="${index}" name="${named(evalset.name)}" ` +
      `timestamp="${startedAt.slice(0, 19)}" hostname="localhost" tests="${tests.length}" ` +
      `failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" ` +
      `time="${time.toFixed(3)}">`,
    '<properties>',
    ...Object.entries(properties).map(
      ([name, value]) => `<property name="${name}" value="${text(value)}"/>`,
    ),
    '</properties>',
    ...tests.map(
      ({ name, group, seconds, finding }) =>
        `<testcase name="${named(name)}" classname="${named(evalset.name)}.${group}" ` +
        `time="${seconds.toFixed(3)}">${finding === undefined ? '' : element(finding)}</testcase>`,
    ),
    '<system-out/>',
    '<system-err/>',
    '</testsuite>\n',
  ].join('\n');
}

function findingOfBudget({ measured, allowed, state }: BudgetState): Finding | undefined {
  if (state === 'passed') return undefined;
  const kind = ({ regressed: 'failure', invalid: 'error', inconclusive: 'skipped' } as const)[
    state
  ];
  return { kind, type: state, why: `${measured}, allowed ${allowed}: ${state}` };
}

function findingOfCase(facts: CaseFacts, transcriptOf: TranscriptOf): Finding | undefined {
  switch (facts.comparison.state) {
    case 'broke':
      return { kind: 'failure', type: 'broke', why: whyNotPassed(facts, transcriptOf) };
    case 'missing':
      return { kind: 'error', type: 'missing', why: whyNotPassed(facts, transcriptOf) };
    case 'both-failed':
      return { kind: 'skipped', type: 'both-failed', why: 'failed on base as well' };
    case 'not-run':
      return { kind: 'skipped', type: 'not-run', why: 'the rule decided without it' };
    default:
      return undefined;
  }
}

function element({ kind, type, why }: Finding): string {
  const message = `message="${text(why)}"`;
  return kind === 'skipped' ? `<skipped ${message}/>` : `<${kind} type="${type}" ${message}/>`;
}

function secondsOf({ trials }: CaseFacts): number {
  return trials.reduce((sum, { latencyMs }) => sum + latencyMs, 0) / 1000;
}

function text(given: string): string {
  return forXml(shortened(given, LONGEST));
}

/** A name of the schema, which must not be empty. */
function named(given: string): string {
  return given.trim() === '' ? '(empty)' : text(given);
}
