import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import type { DataScope } from '../../domain/policy.ts';
import { listField, textField } from '../document/fields.ts';
import { type FoundChange, named, narrowed, quoted, widened } from './change-words.ts';

/** The data that may be used. Another purpose is another use, which base did not allow. */
export function dataScopeChanges(before: JsonObject, after: JsonObject): FoundChange[] {
  const [base, head] = [scopesOf(before), scopesOf(after)];
  const dropped = base.filter((scope) => !head.some((other) => keyOf(other) === keyOf(scope)));
  const added = head.filter((scope) => !base.some((other) => keyOf(other) === keyOf(scope)));
  const changes = [
    ...paired(dropped, added, (scope) => `${scope.scope}\n${scope.purpose}`, accessChange),
    ...paired(dropped, added, (scope) => `${scope.scope}\n${scope.access}`, purposeChange),
  ];
  return [
    ...changes,
    ...added.map((scope) => widened(`data scope added: ${shown(scope)}`)),
    ...dropped.map((scope) => narrowed(`data scope dropped: ${shown(scope)}`)),
  ];
}

function scopesOf(policy: JsonObject): DataScope[] {
  return listField(policy, 'dataScopes')
    .filter(isJsonObject)
    .map((scope) => ({
      scope: textField(scope, 'scope') ?? '',
      purpose: (textField(scope, 'purpose') ?? '').trim().replace(/\s+/g, ' '),
      access: scope['access'] === 'write' ? 'write' : 'read',
    }));
}

/** Takes out of both lists what goes together, and says how it differs. */
function paired(
  dropped: DataScope[],
  added: DataScope[],
  sameBy: (scope: DataScope) => string,
  changeOf: (before: DataScope, after: DataScope) => FoundChange,
): FoundChange[] {
  return [...dropped].flatMap((before) => {
    const index = added.findIndex((scope) => sameBy(scope) === sameBy(before));
    const [after] = index < 0 ? [] : added.splice(index, 1);
    if (after === undefined) return [];
    dropped.splice(dropped.indexOf(before), 1);
    return [changeOf(before, after)];
  });
}

function accessChange(before: DataScope, after: DataScope): FoundChange {
  const words = `access to data scope ${named(after.scope)} is ${after.access}, no longer ${before.access}`;
  return after.access === 'write' ? widened(words) : narrowed(words);
}

function purposeChange(before: DataScope, after: DataScope): FoundChange {
  return widened(
    `purpose of data scope ${named(after.scope)} is ${quoted(after.purpose)}, no longer ${quoted(before.purpose)}`,
  );
}

function keyOf(scope: DataScope): string {
  return `${scope.scope}\n${scope.access}\n${scope.purpose}`;
}

function shown({ scope, access, purpose }: DataScope): string {
  return `${named(scope)}, ${access}, for ${quoted(purpose)}`;
}
