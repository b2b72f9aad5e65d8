import type { Decision } from '../../domain/decision.ts';
import type { Override, OverrideRule } from '../../domain/override.ts';
import type { RunRecord } from '../../domain/run.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';

const LABELS = 'A label does nothing.';

/** What overrides this run's regression, or how that could be done; empty where neither applies. */
export function overrideSection({ decision, overrideSearch, settings }: RunRecord): string {
  const { override } = decision;
  if (override !== undefined) return takenOver(override, decision);
  if (overrideSearch === undefined || settings === undefined) return '';
  const { commit, refused, settingsDigest } = overrideSearch;
  const { override: rule } = settings;
  if (rule.allow === 'none') {
    return `Base allows no override of a ${findingOf(decision)} (\`override.allow\` of its settings). ${LABELS}`;
  }
  return [
    `A person with write access who neither wrote the pull request nor pushed last can accept this ${findingOf(decision)}, then run the job again: ${ways(rule, commit)}. It holds for this commit, for ${daysOf(rule)} and for the settings of base with the digest ${codeForMarkdown(settingsDigest.slice(0, 12))}. ${LABELS}`,
    ...refused.map((why) => `- Not counted: ${forMarkdown(why)}`),
  ].join('\n\n');
}

/** A line of the audit log: who accepted what, when, why, and what it was that they accepted. */
export function auditLine(
  override: Override,
  { decision, startedAt, revisions }: RunRecord,
): string {
  const verdicts = decision.verdicts.map(({ evalset, kind, sentence }) => ({
    evalset,
    kind,
    sentence,
  }));
  const base = revisions.baseline.sha;
  const { widening } = decision;
  return JSON.stringify({
    event: 'override',
    run: startedAt,
    ...override,
    base,
    verdicts,
    widening,
  });
}

/** What is found in a run that may be overridden. */
function findingOf({ verdict, widening }: Decision): string {
  const isWidened = widening?.rule === 'require-approval' && widening.policy.length > 0;
  if (!isWidened) return 'regression';
  return `${verdict === 'regressed' ? 'regression and ' : ''}widening of the policy`;
}

function takenOver(
  { by, way, at, until, commit, settingsDigest, reason }: Override,
  decision: Decision,
): string {
  return [
    '> [!WARNING]',
    `> ${codeForMarkdown(by)} accepted the ${findingOf(decision)} of commit ${codeForMarkdown(commit)} by ${way} at ${forMarkdown(at)}, until ${forMarkdown(until)}, under the settings of base with the digest ${codeForMarkdown(settingsDigest.slice(0, 12))}.`,
    `> Reason: ${forMarkdown(reason)}`,
  ].join('\n');
}

function ways({ allow }: OverrideRule, commit: string): string {
  const review = 'an approving review of this commit';
  const command = `the comment ${codeForMarkdown(`/headgate approve ${commit} <reason>`)}`;
  if (allow === 'both') return `by ${review}, or by ${command}`;
  return `by ${allow === 'review' ? review : command}`;
}

function daysOf({ expiryMs }: OverrideRule): string {
  const hours = expiryMs / 3_600_000;
  return hours >= 48
    ? `${Number((hours / 24).toFixed(1))} days`
    : `${Number(hours.toFixed(1))} hours`;
}
