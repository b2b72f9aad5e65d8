import type { AgentTranscript, CallEntry, CallOutcome } from '../../domain/agent.ts';
import type { Transcript } from '../../domain/trial.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';
import { shortened } from './shortened.ts';

const MOST_CALLS = 12;
const MOST_REASON = 300;

/** What became of calls that were not simply answered, in words. */
const OUTCOME_WORDS: Readonly<Record<Exclude<CallOutcome, 'answered'>, string>> = {
  fault: 'met a fault',
  refused: 'refused',
  'not-approved': 'not approved',
  unexpected: 'unexpected',
  'unknown-tool': 'no such tool',
  'invalid-arguments': 'invalid arguments',
  'not-run': 'not run',
};

/** The calls of a trial of an agent on each side, as items of a Markdown list; none of other trials. */
export function callItems(
  baseline: Transcript | undefined,
  head: Transcript | undefined,
): readonly string[] {
  return [...itemOf('base', baseline?.conversation), ...itemOf('head', head?.conversation)];
}

function itemOf(side: string, conversation: AgentTranscript | undefined): string[] {
  if (conversation === undefined) return [];
  const calls = conversation.entries.filter((entry) => entry.type === 'call');
  if (calls.length === 0) return [`${side} called no tool`];
  const shown = calls.slice(0, MOST_CALLS).map(callWords).join(', then ');
  const more = calls.length > MOST_CALLS ? `, and ${calls.length - MOST_CALLS} more` : '';
  return [`${side} called ${shown}${more}`];
}

function callWords({ name, outcome, fault, breach }: CallEntry): string {
  const words = outcome === 'answered' ? [] : [OUTCOME_WORDS[outcome]];
  const facts = [
    ...words,
    ...(fault === undefined ? [] : [fault]),
    ...(breach === undefined ? [] : [shortened(breach, MOST_REASON)]),
  ];
  const told = codeForMarkdown(shortened(name, 100));
  return facts.length === 0 ? told : `${told} (${forMarkdown(facts.join(': '))})`;
}
