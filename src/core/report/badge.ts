import type { Decision } from '../../domain/decision.ts';
import { percent } from '../verdict/words.ts';

const COLOURS: Readonly<Record<Decision['verdict'], string>> = {
  passed: 'brightgreen',
  inconclusive: 'yellow',
  regressed: 'red',
  invalid: 'red',
  'not-applicable': 'lightgrey',
};

/** What a shields endpoint needs to draw a badge: words of ours and a number, never a text of others. */
export function badgeJson({ verdict, verdicts }: Decision): string {
  const only = verdicts.length === 1 ? verdicts[0]?.comparison.head.rate : undefined;
  const rate = only === undefined || only === null ? '' : ` ${percent(only)}`;
  const message = `${verdict.replace('-', ' ')}${rate}`;
  return `${JSON.stringify({ schemaVersion: 1, label: 'headgate', message, color: COLOURS[verdict] })}\n`;
}
