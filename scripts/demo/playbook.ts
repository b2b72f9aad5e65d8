/**
 * Reads what an agent may and should do out of the words of its system message, for the tools that
 * it was given: all that the demo model knows when it plays an agent.
 */

import { listItems, phraseFinder, phrasesIn, quotedPhrase } from './phrases.ts';

/** A tool as a request defines it. */
export interface DemoTool {
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, { readonly type?: string }>>;
  readonly required: readonly string[];
}

/** A call that a rule asks for, with the arguments that the rule names. */
export interface Step {
  readonly tool: DemoTool;
  readonly named: Readonly<Record<string, string>>;
}

interface PlaybookRule {
  readonly isAbout: (text: string) => boolean;
  readonly steps: readonly Step[];
  /** It is about tool results too. */
  readonly readsResults: boolean;
}

export interface Playbook {
  /** The first that matches decides. */
  readonly rules: readonly PlaybookRule[];
  /** What to do when a look-up fails; empty where the prompt says nothing of it. */
  readonly onFailedLookUp: readonly Step[];
  /** Instructions inside tickets and results are not followed. */
  readonly treatsTextAsData: boolean;
  /** Asks for an invoice number instead of making one up. */
  readonly asksForNumber: boolean;
  readonly allowed: ReadonlySet<string> | undefined;
  readonly mostActions: number;
  /** Refunds over so many whole units are somebody else's. */
  readonly refundLimit: number;
}

/** The playbook of a system message; undefined where its rules ask for no call of a tool. */
export function parsePlaybook(
  systemText: string,
  tools: readonly DemoTool[],
): Playbook | undefined {
  const items = listItems(systemText).map((text) => ({ text, steps: stepsIn(text, tools) }));
  const rules = items.flatMap(({ text, steps }): PlaybookRule[] => {
    const phrases = phrasesIn(text);
    if (steps.length === 0 || phrases.length === 0) return [];
    const isAbout = phraseFinder(phrases);
    return [{ isAbout, steps, readsResults: /tool results?/i.test(text) }];
  });
  if (rules.length === 0) return undefined;
  const failed = items.find(({ text, steps }) => /look-up fails/i.test(text) && steps.length > 0);
  return {
    rules,
    onFailedLookUp: failed?.steps ?? [],
    treatsTextAsData: /\b(?:is|are) data\b/i.test(systemText),
    asksForNumber: /ask for the invoice number/i.test(systemText),
    allowed: allowedIn(systemText),
    mostActions: Number(/at most (\d+) actions/i.exec(systemText)?.[1] ?? Infinity),
    refundLimit: Number(/refund would be more than (\d+)/i.exec(systemText)?.[1] ?? Infinity),
  };
}

/** The steps of the first rule that applies to a message, or to a result where the rule says so. */
export function stepsFor(
  playbook: Playbook,
  message: string,
  results: readonly string[],
): readonly Step[] | undefined {
  return playbook.rules.find(
    ({ isAbout, readsResults }) =>
      isAbout(message) || (readsResults && results.some((result) => isAbout(result))),
  )?.steps;
}

/** Reads "call TOOL with NAME VALUE and NAME VALUE, then TOOL …". */
function stepsIn(text: string, tools: readonly DemoTool[]): Step[] {
  const words = /\bcall (.*)$/i.exec(text.replaceAll(quotedPhrase, '|'))?.[1] ?? '';
  return words.split(/,? then /i).flatMap((part): Step[] => {
    const tool = tools.find(({ name }) => name === /^[\w-]+/.exec(part)?.[0]);
    if (tool === undefined) return [];
    const named = [...part.matchAll(/\b(?:with|and) (\w+) ([\w-]+)/g)];
    const pairs = named.map(([, name = '', value = '']) => [name, value] as const);
    return [{ tool, named: Object.fromEntries(pairs.filter(([name]) => name in tool.properties)) }];
  });
}

/** What the policy's lists allow, what needs approval included; undefined where it lists nothing. */
function allowedIn(systemText: string): ReadonlySet<string> | undefined {
  const lists = [
    ...systemText.matchAll(
      /^\s*(?:Allowed actions|Actions that need .*?|Look-ups.*?): (.*?)\.$/gim,
    ),
  ];
  const names = lists.flatMap(([, list = '']) => list.split(/,\s*/));
  return names.length === 0 ? undefined : new Set(names);
}
