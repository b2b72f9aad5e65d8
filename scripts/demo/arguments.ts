import type { Conversation } from './conversation.ts';
import { type Invoice, invoiceIn, refundableMinor } from './invoice.ts';
import { languageOf } from './language.ts';
import type { Playbook, Step } from './playbook.ts';

/** What arguments are taken from. */
interface Known {
  /** What the customer asks. */
  readonly topic: string;
  readonly playbook: Playbook;
  readonly conversation: Conversation;
}

type Filled = Readonly<Record<string, unknown>> | 'no-number' | 'not-borne-out';

const invoiceNumber = /\b(?:INV|A)-\d{4,6}\b/g;

/**
 * The arguments of a step: those that the rule names, and every other that the tool requires, from
 * the ticket or from what was looked up. What a tool does not require is left out.
 */
export function argumentsOf(step: Step, known: Known): Filled {
  const { tool, named } = step;
  const values: Record<string, unknown> = {};
  for (const property of Object.keys(tool.properties)) {
    const fixed = named[property];
    if (fixed === undefined && !tool.required.includes(property)) continue;
    const value = fixed ?? argumentFor(property, step, known);
    if (value === undefined) return isAsked(property) ? 'no-number' : 'not-borne-out';
    values[property] = value;
  }
  return values;
}

function argumentFor(property: string, step: Step, known: Known): unknown {
  const { topic } = known;
  switch (property) {
    case 'invoice_id':
      return invoiceIdOf(known);
    case 'include_payments':
      return true;
    case 'email':
      return /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(topic)?.[0];
    case 'language':
      return languageOf(topic);
    case 'amount_minor':
      return amountOf(step, known);
    case 'summary':
      return `Ticket about ${invoiceIdOf(known) ?? 'no invoice'}: the rules ask for a person.`;
    case 'customer_id':
      return invoiceOf(known)?.customer_id;
    case 'currency':
      return invoiceOf(known)?.currency;
    default:
      return undefined;
  }
}

function isAsked(property: string): boolean {
  return property === 'invoice_id' || property === 'email';
}

function amountOf({ named }: Step, known: Known): number | undefined {
  const invoice = invoiceOf(known);
  if (invoice === undefined) return undefined;
  const amount = refundableMinor(invoice, named['reason']);
  return amount === undefined || amount > known.playbook.refundLimit * 100 ? undefined : amount;
}

function invoiceOf({ topic, conversation, playbook }: Known): Invoice | undefined {
  const id = invoiceIdOf({ topic, conversation, playbook });
  const found = conversation.calls.findLast(
    ({ name, arguments: values }) => name === 'lookup_invoice' && values['invoice_id'] === id,
  );
  return found === undefined ? undefined : invoiceIn(found.result, id);
}

/** The number in the message, or the last one that the customer gave. */
function invoiceIdOf({ topic, conversation }: Known): string | undefined {
  const inTopic = topic.match(invoiceNumber)?.at(-1);
  return inTopic ?? conversation.userMessages.join('\n').match(invoiceNumber)?.at(-1);
}
