import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import type {
  Autonomy,
  DataScope,
  Escalation,
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

/** What a policy file that keeps to its schema holds an agent to. */
export function policyRules(policy: JsonObject): PolicyRules {
  const actions = objectField(policy, 'actions');
  const needApproval = textsField(actions, 'needApproval');
  const lookUps = textsField(actions, 'lookUps');
  const allowed = textsField(actions, 'allowed');
  return withoutUndefined<PolicyRules>({
    name: textField(policy, 'policy') ?? '',
    version: textField(policy, 'version') ?? '',
    autonomy: textField(policy, 'autonomy') as Autonomy | undefined,
    retrievalOnly: policy['retrievalOnly'] === true,
    // What a person may approve is allowed by that.
    allowed:
      actions['allowed'] === undefined ? undefined : [...new Set([...allowed, ...needApproval])],
    needApproval,
    lookUps,
    mostActions: numberField(actions, 'most'),
    never: listField(policy, 'never').flatMap(neverRuleOf),
    forbiddenContent: textsField(policy, 'forbiddenContent'),
    dataScopes: listField(policy, 'dataScopes').flatMap(dataScopeOf),
    escalation: escalationOf(objectField(policy, 'escalation')),
  });
}

function neverRuleOf(value: JsonValue): NeverRule[] {
  if (typeof value === 'string') return [{ rule: value }];
  if (!isJsonObject(value)) return [];
  const unlessAfter =
    value['unlessAfter'] === undefined ? undefined : textsField(value, 'unlessAfter');
  const tools = value['tools'] === undefined ? undefined : textsField(value, 'tools');
  return [
    withoutUndefined<NeverRule>({ rule: textField(value, 'rule') ?? '', tools, unlessAfter }),
  ];
}

function dataScopeOf(value: JsonValue): DataScope[] {
  if (!isJsonObject(value)) return [];
  const access = value['access'] === 'write' ? 'write' : 'read';
  return [
    { scope: textField(value, 'scope') ?? '', purpose: textField(value, 'purpose') ?? '', access },
  ];
}

function escalationOf(value: JsonObject): Escalation | undefined {
  const to = textField(value, 'to');
  if (to === undefined) return undefined;
  return withoutUndefined<Escalation>({
    to,
    when: textsField(value, 'when'),
    tool: textField(value, 'tool'),
  });
}
