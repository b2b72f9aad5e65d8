import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import type { Policy } from '../../domain/target.ts';
import { fieldChanges, shownValue } from '../document/field-changes.ts';
import { autonomyChanges } from './autonomy-changes.ts';
import { changed, type FoundChange, named, narrowed, widened } from './change-words.ts';
import { dataScopeChanges } from './data-scope-changes.ts';
import { escalationChanges } from './escalation-changes.ts';
import { neverChanges } from './never-changes.ts';
import { permissionChanges } from './permission-changes.ts';

/** What a policy allows that another does not, and the other way round, whatever order it is written in. */
export function policyChanges(
  before: Policy | undefined,
  after: Policy | undefined,
): FoundChange[] {
  if (after === undefined) return before === undefined ? [] : [widened('policy removed')];
  if (before === undefined) return [narrowed('policy added')];
  const [base, head] = [before.document, after.document];
  if (base !== undefined && head !== undefined) return documentChanges(base, head);
  if (base !== undefined) {
    return [widened('policy is plain text now: nothing of it is enforced any more')];
  }
  if (head !== undefined) return [changed('policy is data now, no longer plain text')];
  return before.text === after.text ? [] : [changed('text of the policy changed')];
}

function documentChanges(before: JsonObject, after: JsonObject): FoundChange[] {
  return [
    ...permissionChanges(before, after),
    ...autonomyChanges(before, after),
    ...neverChanges(before, after),
    ...dataScopeChanges(before, after),
    ...escalationChanges(before, after),
    ...fieldChanges(otherFields(before), otherFields(after)).map((field) =>
      changed(
        `${named(field.name)} ${shownValue(field.before)} becomes ${shownValue(field.after)}`,
      ),
    ),
  ];
}

/** What no other file here speaks about: name, version and whatever is to come. */
function otherFields(policy: JsonObject): JsonObject {
  const {
    autonomy: _autonomy,
    retrievalOnly: _retrievalOnly,
    never: _never,
    forbiddenContent: _forbiddenContent,
    dataScopes: _dataScopes,
    actions,
    escalation,
    ...rest
  } = policy;
  return {
    ...rest,
    actions: without(actions, ['allowed', 'needApproval', 'lookUps', 'most']),
    escalation: without(escalation, ['to', 'when']),
  };
}

function without(value: JsonObject[string] | undefined, fields: readonly string[]): JsonObject {
  return isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !fields.includes(name)))
    : {};
}
