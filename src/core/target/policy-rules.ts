import { RE2JS } from 're2js';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import type {
  DataScope,
  Escalation,
  ForbiddenPattern,
  NeverRule,
  PolicyRules,
} from '../../domain/policy.ts';
import {
  listField,
  numberField,
  objectField,
  textField,
  textsField,
  withoutUndefined,
} from '../document/fields.ts';

/** What a policy that its schema accepts says that a machine can hold an agent to. */
export function policyRules(policy: JsonObject): PolicyRules {
  const actions = objectField(policy, 'actions');
  const needApproval = textsField(actions, 'needApproval');
  const allowed = actions['allowed'] === undefined ? undefined : textsField(actions, 'allowed');
  return withoutUndefined<PolicyRules>({
    name: textField(policy, 'policy') ?? '',
    version: textField(policy, 'version') ?? '',
    autonomy: textField(policy, 'autonomy') as PolicyRules['autonomy'],
    retrievalOnly: policy['retrievalOnly'] === true,
    allowed: allowed && [...new Set([...allowed, ...needApproval])],
    needApproval,
    lookUps: textsField(actions, 'lookUps'),
    mostActions: numberField(actions, 'most'),
    never: listField(policy, 'never').map(neverRule),
    forbiddenContent: listField(policy, 'forbiddenContent').map(forbiddenWords),
    forbiddenPatterns: listField(policy, 'forbiddenContent')
      .filter(isJsonObject)
      .map(forbiddenPattern),
    dataScopes: listField(policy, 'dataScopes').filter(isJsonObject).map(dataScope),
    escalation: escalation(policy['escalation'] ?? null),
  });
}

/** A rule that must never be broken; a text is one in words only. */
export function neverRule(entry: JsonObject[string]): NeverRule {
  if (!isJsonObject(entry)) return { rule: String(entry) };
  const texts = (field: string) =>
    entry[field] === undefined ? undefined : textsField(entry, field);
  return withoutUndefined<NeverRule>({
    rule: String(entry['rule']),
    tools: texts('tools'),
    unlessAfter: texts('unlessAfter'),
  });
}

/** Forbidden content in words. */
export function forbiddenWords(entry: JsonObject[string]): string {
  return isJsonObject(entry) ? String(entry['say'] ?? entry['text']) : String(entry);
}

/** A text is found in either case; a pattern as it says. */
function forbiddenPattern(entry: JsonObject): ForbiddenPattern {
  const { text, pattern } = entry;
  return {
    say: forbiddenWords(entry),
    pattern: text === undefined ? String(pattern) : `(?i)${RE2JS.quote(String(text))}`,
  };
}

function dataScope(entry: JsonObject): DataScope {
  return {
    scope: String(entry['scope']),
    purpose: String(entry['purpose']),
    access: entry['access'] === 'write' ? 'write' : 'read',
  };
}

function escalation(entry: JsonObject[string]): Escalation | undefined {
  if (!isJsonObject(entry)) return undefined;
  const when = entry['when'] === undefined ? ['in doubt'] : textsField(entry, 'when');
  const tool = textField(entry, 'tool');
  return { to: String(entry['to']), when, ...(tool === undefined ? {} : { tool }) };
}
