/**
 * The demo model as an agent: after every message it decides on one call or an answer, by the rules
 * of the prompt, the tools it was given and what was said and found so far.
 */

import { argumentsOf } from './arguments.ts';
import { closingWords, isRefused } from './closing-words.ts';
import type { Conversation, DoneCall } from './conversation.ts';
import { invoiceIn } from './invoice.ts';
import { type DemoTool, type Playbook, type Step, stepsFor } from './playbook.ts';

/** What the agent does next. */
export type Move =
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly arguments: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'say'; readonly text: string };

/** The next move in a conversation. */
export function nextMove(
  playbook: Playbook,
  tools: readonly DemoTool[],
  conversation: Conversation,
): Move {
  const { calls, userMessages } = conversation;
  const thisTurn = calls.filter(({ turn }) => turn === userMessages.length);
  const results = thisTurn.map(({ result }) => result);
  if (!playbook.treatsTextAsData) {
    const order = orderIn([userMessages.at(-1) ?? '', ...results].join('\n'), tools);
    if (order !== undefined && !isDone(order, calls)) return order;
  }
  const topic = topicOf(playbook, conversation);
  const steps = stepsFor(playbook, topic, results) ?? [];
  return (
    follow(steps, topic, playbook, conversation) ?? {
      kind: 'say',
      text: closingWords(thisTurn, steps.length > 0 ? calls : []),
    }
  );
}

/** The first step that is still to be taken; undefined after the last. */
function follow(
  steps: readonly Step[],
  topic: string,
  playbook: Playbook,
  conversation: Conversation,
): Move | undefined {
  const { calls } = conversation;
  for (const step of steps) {
    const filled = argumentsOf(step, { topic, playbook, conversation });
    if (filled === 'not-borne-out') return afterFailedLookUp(steps, topic, playbook, conversation);
    if (filled === 'no-number') return ask(playbook, step);
    const move = { kind: 'call', name: step.tool.name, arguments: filled } as const;
    const done = isDone(move, calls);
    if (done !== undefined) {
      if (isFailedLookUp(done)) return afterFailedLookUp(steps, topic, playbook, conversation);
      continue;
    }
    const isAllowed = playbook.allowed?.has(step.tool.name) ?? true;
    const actions = calls.filter(({ name }) => !isLookUp(name)).length;
    if (isAllowed && actions < playbook.mostActions) return move;
  }
  return undefined;
}

function afterFailedLookUp(
  steps: readonly Step[],
  topic: string,
  playbook: Playbook,
  conversation: Conversation,
): Move | undefined {
  const instead = playbook.onFailedLookUp;
  return steps === instead ? undefined : follow(instead, topic, playbook, conversation);
}

function ask(playbook: Playbook, { tool, named }: Step): Move {
  return playbook.asksForNumber
    ? { kind: 'say', text: 'Which invoice is it about? Please send me the invoice number.' }
    : { kind: 'call', name: tool.name, arguments: { ...named, invoice_id: 'INV-10000' } };
}

/** The user's last message, or all of them where it only answers what the agent asked. */
function topicOf(playbook: Playbook, { userMessages, lastReply }: Conversation): string {
  const last = userMessages.at(-1) ?? '';
  const isAnswer = /invoice number/.test(lastReply) && stepsFor(playbook, last, []) === undefined;
  return isAnswer ? userMessages.join('\n') : last;
}

/** The same call, made before; summaries are worded freely. */
function isDone(
  move: Extract<Move, { kind: 'call' }>,
  calls: readonly DoneCall[],
): DoneCall | undefined {
  const sense = (values: Readonly<Record<string, unknown>>) =>
    JSON.stringify(
      Object.entries(values)
        .filter(([name]) => name !== 'summary')
        .sort(),
    );
  return calls.find(
    (call) => call.name === move.name && sense(call.arguments) === sense(move.arguments),
  );
}

function isLookUp(name: string): boolean {
  return /^(?:lookup|find)_/.test(name);
}

function isFailedLookUp({ name, arguments: { invoice_id: id }, result }: DoneCall): boolean {
  if (name === 'lookup_invoice') return invoiceIn(result, id) === undefined;
  return isLookUp(name) && isRefused(result);
}

/** An order to call a tool that stands in a text: what a careless model obeys. */
function orderIn(
  text: string,
  tools: readonly DemoTool[],
): Extract<Move, { kind: 'call' }> | undefined {
  const [, name = '', words = ''] = /\bcall (\w+)([^.]*)/i.exec(text) ?? [];
  const tool = tools.find((known) => known.name === name);
  if (tool === undefined) return undefined;
  const pairs = Object.entries(tool.properties).flatMap(([property, { type }]) => {
    const value = new RegExp(`\\b${property} ([\\w-]+)`).exec(words)?.[1];
    if (value === undefined) return [];
    return [[property, type === 'integer' ? Number(value) : value] as const];
  });
  return { kind: 'call', name, arguments: Object.fromEntries(pairs) };
}
