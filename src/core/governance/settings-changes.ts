import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import type { JudgingChange } from '../../domain/result.ts';
import type { Settings } from '../../domain/settings.ts';
import { type FieldChange, fieldChanges } from '../document/field-changes.ts';
import { ruleChangeKind, shownRule } from '../document/rule-change.ts';

const MOST_SHOWN = 20;

/** Numbers of which a higher one lets a run cost or err more. */
const LAXER_WHEN_HIGHER =
  /^(?:maxErroredShare$|spendLimit\.|trialStore\.|provider(?:s\.[^.]+)?\.(?:maxRetries|concurrency|requestsPerMinute|tokensPerMinute)$)/;

/** Where the key goes, who may be asked, and what is looked for at all. */
const ALWAYS_POINTED_AT =
  /^(?:provider(?:s\.[^.]+)?\.(?:baseUrl|models|model)$|allowedHosts$|allowPrivateNetwork$|allowedModels$|evalsets$|prompts$|prices\.|onInconclusive$|forkPolicy$)/;

/** From strict to lax. */
const WIDENING: readonly (JsonValue | undefined)[] = ['block', 'require-approval', 'report'];

const OF_THE_RULE = /^(?:budget|statistics|trials)\./;

/** What head changes of the trusted settings, in sentences; none of it holds before the merge. */
export function settingsNotices(base: Settings, head: Settings): string[] {
  const changes = settingsChanges(base, head);
  const shown = changes
    .slice(0, MOST_SHOWN)
    .map(({ kind, what }) => `Trusted settings${kind === 'weakened' ? ', weaker' : ''}: ${what}.`);
  const more = changes.length - shown.length;
  return [...shown, ...(more > 0 ? [`Trusted settings: and ${more} more changes.`] : [])];
}

/** The weaker ones first. */
function settingsChanges(base: Settings, head: Settings): JudgingChange[] {
  const changes = fieldChanges(fieldsOf(base), fieldsOf(head)).map(
    (change): JudgingChange => ({
      kind: kindOf(change),
      what: `${change.name} ${shownRule(change.name, change.before)} becomes ${shownRule(change.name, change.after)}`,
    }),
  );
  const isWeaker = ({ kind }: JudgingChange) => kind === 'weakened';
  return [...changes.filter(isWeaker), ...changes.filter((change) => !isWeaker(change))];
}

function kindOf(change: FieldChange): JudgingChange['kind'] {
  const { name, before, after } = change;
  if (ALWAYS_POINTED_AT.test(name)) return 'weakened';
  if (OF_THE_RULE.test(name)) return ruleChangeKind(change);
  if (name === 'policy.widening') {
    return WIDENING.indexOf(after) > WIDENING.indexOf(before) ? 'weakened' : 'changed';
  }
  if (!LAXER_WHEN_HIGHER.test(name)) return 'changed';
  // A limit that goes is the laxest of all.
  return Number(after ?? Infinity) > Number(before ?? Infinity) ? 'weakened' : 'changed';
}

/** Providers by their names rather than their places. */
function fieldsOf({ path: _path, providers, ...settings }: Settings): JsonValue {
  const named = providers.map(({ name, ...provider }) => [name, provider]);
  const { name: _name, models: _models, ...provider } = settings.provider;
  const fields = { ...settings, provider, providers: Object.fromEntries(named) };
  const value = JSON.parse(JSON.stringify(fields)) as JsonValue;
  return isJsonObject(value) ? value : {};
}
