import type { Position } from '../../domain/errors.ts';
import { counted } from '../../domain/grouped.ts';
import type { Result } from '../../domain/result.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { caseFacts } from './case-facts.ts';
import { forSarif, pathForSarif } from './encode/sarif.ts';

/** What GitHub reads of one file; the gravest come first. */
const MOST_RESULTS = 5_000;

const RULES = [
  { id: 'budget', words: 'A budget of an evalset is broken.' },
  { id: 'cannot-judge', words: 'A budget could not be judged.' },
  { id: 'must-pass', words: 'A case that must pass failed on head and not on base.' },
  { id: 'policy', words: 'The agent made a call that breaks its policy.' },
] as const;

interface Finding {
  readonly rule: (typeof RULES)[number]['id'];
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly place: Position;
}

/** Broken budgets and constraints in SARIF 2.1.0, at the files that changed or the cases that show it. */
export function sarifLog(record: RunRecord): string {
  const { decision, results, version } = record;
  const findings = decision.verdicts
    .flatMap((verdict, index) => findingsOf(verdict, results[index]))
    .sort((left, right) => Number(left.level === 'warning') - Number(right.level === 'warning'));
  const driver = {
    name: 'Headgate',
    version: forSarif(version),
    rules: RULES.map(({ id, words }) => ({ id, shortDescription: { text: words } })),
  };
  const run = {
    tool: { driver },
    results: findings.slice(0, MOST_RESULTS).map(resultOf),
    properties: { leftOut: Math.max(0, findings.length - MOST_RESULTS) },
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function findingsOf(verdict: Verdict, result: Result | undefined): Finding[] {
  if (result === undefined) return [];
  return [...budgetFindings(verdict, result), ...caseFindings(verdict, result)];
}

function budgetFindings(verdict: Verdict, { evalset, causes }: Result): Finding[] {
  const changed = causes.find(({ kind }) => kind !== 'removed');
  const place = placeOf(changed ?? { path: evalset.path });
  return verdict.budgets
    .filter(({ state }) => state !== 'passed')
    .map(({ budget, measured, allowed, state }): Finding => {
      const isBroken = state === 'regressed';
      return {
        rule: isBroken ? 'budget' : 'cannot-judge',
        level: state === 'inconclusive' ? 'warning' : 'error',
        message: `${verdict.evalset}, ${budget}: ${measured}, allowed ${allowed}: ${state}`,
        place,
      };
    });
}

function caseFindings(verdict: Verdict, result: Result): Finding[] {
  const mustPass = new Set(verdict.failedMustPass);
  return Array.from(caseFacts(result, verdict)).flatMap(({ comparison, definition, trials }) => {
    const { caseId } = comparison;
    const place = definition?.position ?? { file: result.evalset.path };
    const unsafe = unsafeActions(trials);
    const of = `${verdict.evalset}, case ${caseId}`;
    const found = (rule: Finding['rule'], what: string): Finding => ({
      rule,
      level: 'error',
      message: `${of}: ${what}`,
      place,
    });
    return [
      ...(mustPass.has(caseId) ? [found('must-pass', 'must pass, and failed on head')] : []),
      ...(unsafe > 0 ? [found('policy', `${counted(unsafe, 'call')} against the policy`)] : []),
    ];
  });
}

function unsafeActions(trials: readonly TrialRecord[]): number {
  return trials
    .filter(({ side }) => side === 'head')
    .reduce((sum, { agent }) => sum + (agent?.unsafeActions ?? 0), 0);
}

function placeOf({ path, line }: { readonly path: string; readonly line?: number }): Position {
  return line === undefined ? { file: path } : { file: path, line };
}

function resultOf({ rule, level, message, place }: Finding) {
  const region = place.line === undefined ? {} : { region: { startLine: Math.max(1, place.line) } };
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level,
    message: { text: forSarif(message) },
    locations: [
      { physicalLocation: { artifactLocation: { uri: pathForSarif(place.file) }, ...region } },
    ],
  };
}
