import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import { textField, textsField } from '../document/fields.ts';
import { changed, type FoundChange, named, narrowed, quoted, widened } from './change-words.ts';

/** To whom an agent hands over, and when; handing over less often is doing more alone. */
export function escalationChanges(before: JsonObject, after: JsonObject): FoundChange[] {
  const [base, head] = [before['escalation'], after['escalation']];
  const hasHead = isJsonObject(head);
  if (!isJsonObject(base)) {
    return hasHead ? [narrowed(`escalation to ${targetOf(head)} added`)] : [];
  }
  if (!hasHead) return [widened(`escalation to ${targetOf(base)} dropped`)];
  const [conditions, conditionsNow] = [conditionsOf(base), conditionsOf(head)];
  const isNew = targetOf(base) !== targetOf(head);
  return [
    ...(isNew ? [changed(`escalation to ${targetOf(head)}, no longer to ${targetOf(base)}`)] : []),
    ...conditions
      .filter((condition) => !conditionsNow.includes(condition))
      .map((condition) => widened(`escalation condition dropped: ${quoted(condition)}`)),
    ...conditionsNow
      .filter((condition) => !conditions.includes(condition))
      .map((condition) => narrowed(`escalation condition added: ${quoted(condition)}`)),
  ];
}

function targetOf(escalation: JsonObject): string {
  return named(textField(escalation, 'to') ?? '');
}

/** As the policy is rendered: in doubt, where it does not say when. */
function conditionsOf(escalation: JsonObject): string[] {
  return escalation['when'] === undefined
    ? ['in doubt']
    : textsField(escalation, 'when').map((text) => text.trim().replace(/\s+/g, ' '));
}
