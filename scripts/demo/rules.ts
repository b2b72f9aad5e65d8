/**
 * Reads routing rules out of a prompt and applies them to a ticket by matching phrases. This is
 * all that the demo model knows: no case, no expected answer, only the words of the prompt.
 */

import { listItems, phraseFinder, phrasesIn, quotedPhrase } from './phrases.ts';

/** Where a ticket goes. */
export interface Routing {
  readonly queue: string;
  readonly priority: string;
  readonly action: string;
}

/** A routing and the tickets that it is for. */
export interface RoutingRule {
  readonly isAbout: (ticket: string) => boolean;
  readonly routing: Routing;
}

/** The rules of a prompt in their order; the first that matches a ticket decides. */
export interface RuleBook {
  readonly rules: readonly RoutingRule[];
  readonly fallback: Routing | undefined;
}

const priorities = ['low', 'normal', 'high', 'urgent'];
const fallbackStart =
  /^(?:otherwise|(?:in )?(?:all|any|every|everything|anything) (?:other|else))/i;

/** The rules that a system message states, one list item each. Other lines are passed over. */
export function parseRules(systemText: string): RuleBook {
  const rules: RoutingRule[] = [];
  let fallback: Routing | undefined;
  for (const text of listItems(systemText)) {
    const routing = parseRouting(text);
    if (routing === undefined) continue;
    const phrases = phrasesBeside(routing, text);
    if (phrases.length > 0) rules.push({ isAbout: phraseFinder(phrases), routing });
    else if (fallbackStart.test(text)) fallback ??= routing;
  }
  return { rules, fallback };
}

/** The rules whose phrases occur in the ticket, in the order of the prompt. */
export function matchingRules(book: RuleBook, ticket: string): RoutingRule[] {
  return book.rules.filter((rule) => rule.isAbout(ticket));
}

/**
 * A plausible mistake instead of the routing: mostly a priority one step off, at times the
 * fallback. Which one follows from `pick`, a number in 0..1.
 */
export function mistakeFor(routing: Routing, fallback: Routing | undefined, pick: number): Routing {
  if (pick >= 0.75 && fallback !== undefined && fallback.queue !== routing.queue) return fallback;
  const rank = priorities.indexOf(routing.priority);
  const step = pick < 0.4 ? -1 : 1;
  const priority = priorities[rank + step] ?? priorities[rank - step] ?? 'normal';
  return { ...routing, priority };
}

function parseRouting(text: string): Routing | undefined {
  const queue = namedValue(text, 'queue');
  const priority = namedValue(text, 'priority');
  const action = namedValue(text, 'action');
  if (queue === undefined || priority === undefined || action === undefined) return undefined;
  return { queue, priority, action };
}

/** Looks outside the quoted phrases first: they may hold the words queue, priority or action. */
function namedValue(text: string, noun: string): string | undefined {
  return valueBeside(noun, text.replaceAll(quotedPhrase, '|')) ?? valueBeside(noun, text);
}

/** Finds `the NAME queue` and `with NAME priority` first, then `queue NAME` and `queue is NAME`. */
function valueBeside(noun: string, text: string): string | undefined {
  const before = new RegExp(`\\b(?:the|with|and) ["\`]?(?!the\\b)([\\w-]+)["\`]? ${noun}\\b`, 'i');
  const after = new RegExp(`\\b${noun}(?: is| to)?[\\s:="\`]+([\\w-]+)`, 'i');
  return (before.exec(text) ?? after.exec(text))?.[1]?.toLowerCase();
}

/** The quoted phrases of a rule, without the values of the routing if those are quoted too. */
function phrasesBeside(routing: Routing, text: string): string[] {
  const values = new Set([routing.queue, routing.priority, routing.action]);
  return phrasesIn(text).filter((phrase) => !values.has(phrase));
}
