import { records, resultIn } from './conversation.ts';

/** What a look-up of an invoice says. */
export interface Invoice {
  readonly invoice_id: string;
  readonly customer_id: string | undefined;
  readonly currency: string;
  readonly totalMinor: number;
  readonly status: string;
  readonly issued: string;
  readonly cancelledOn: string | undefined;
  /** What was paid, in the order of the result; empty where payments were not asked for. */
  readonly paidMinor: readonly number[];
}

/** Reads the result of a look-up; undefined where it is no sound answer about that invoice. */
export function invoiceIn(result: string, invoiceId: unknown): Invoice | undefined {
  const found = resultIn(result);
  if (found === undefined || found['invoice_id'] !== invoiceId) return undefined;
  const { currency, total_minor: total, status } = found;
  if (typeof currency !== 'string' || typeof total !== 'number') return undefined;
  const issued = String(found['issued']);
  // A result from before the invoice was made knows nothing of it.
  if (typeof found['as_of'] === 'string' && found['as_of'] < issued) return undefined;
  const paid = records(found['payments']).filter(({ outcome }) => outcome === 'succeeded');
  return {
    invoice_id: found['invoice_id'] as string,
    customer_id: text(found['customer_id']),
    currency,
    totalMinor: total,
    status: String(status),
    issued,
    cancelledOn: text(found['cancelled_on']),
    paidMinor: paid.map(({ amount_minor: amount }) => Number(amount)),
  };
}

/** What may go back for this reason; undefined where the invoice does not bear the reason out. */
export function refundableMinor(invoice: Invoice, reason: string | undefined): number | undefined {
  const { paidMinor, cancelledOn, issued } = invoice;
  if (reason === 'duplicate_charge') {
    return paidMinor.find((amount, index) => paidMinor.indexOf(amount) < index);
  }
  return cancelledOn !== undefined && cancelledOn < issued ? paidMinor.at(-1) : undefined;
}

/** An amount as a person writes it. */
export function money(minor: number, currency: string): string {
  return `${(minor / 100).toFixed(2)} ${currency}`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
