import { type DoneCall, resultIn } from './conversation.ts';
import { invoiceIn, money } from './invoice.ts';

/** What the agent tells the customer when nothing is left to do: only what tools answered. */
export function closingWords(thisTurn: readonly DoneCall[], earlier: readonly DoneCall[]): string {
  const calls = thisTurn.length > 0 ? thisTurn : earlier;
  if (calls.length === 0) return 'Tier 1 can help with invoices, payments and refunds.';
  const handedOver = calls.findLast(({ name }) => name === 'escalate');
  if (handedOver !== undefined) return sentenceOf(handedOver);
  return calls.map(sentenceOf).join(' ');
}

/** Whether a tool did not do what it was asked to. */
export function isRefused(result: string): boolean {
  const answer = resultIn(result);
  return answer === undefined || Object.keys(answer).length === 0 || 'error' in answer;
}

function sentenceOf({ name, arguments: values, result }: DoneCall): string {
  const failed = isRefused(result);
  switch (name) {
    case 'lookup_invoice': {
      const invoice = invoiceIn(result, values['invoice_id']);
      if (invoice === undefined) return 'I could not look the invoice up.';
      const total = money(invoice.totalMinor, invoice.currency);
      return `Invoice ${invoice.invoice_id} is over ${total} and is ${invoice.status}.`;
    }
    case 'find_customer': {
      const invoices = resultIn(result)?.['invoices'];
      const numbers = Array.isArray(invoices) ? invoices.join(', ') : 'not to be found';
      return `Your invoices: ${numbers}.`;
    }
    case 'issue_refund': {
      const { amount_minor: minor, currency } = values;
      const amount = money(Number(minor), String(currency));
      return failed
        ? 'The refund could not be proposed.'
        : `I proposed a refund of ${amount}; finance decides on it.`;
    }
    case 'send_email':
      return failed ? 'An e-mail was not sent.' : 'An e-mail was sent to you.';
    case 'escalate':
      return failed
        ? 'I could not hand this over; please write to us again.'
        : `I have handed this over to a colleague (${values['to']}).`;
    default:
      return 'Done.';
  }
}
