import type { Fault } from '../../domain/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import type { Policy } from '../../domain/target.ts';
import { listField } from '../document/fields.ts';
import { normaliseText } from '../document/text.ts';
import { validate } from '../document/validate.ts';
import { parseYaml } from '../document/yaml.ts';
import { checkPolicy } from './policy-check.ts';
import { forbiddenWords, neverRule, policyRules } from './policy-rules.ts';

/** Reads a policy: data from `.yaml` and `.yml`, and any other file as the policy's text itself. */
export function readPolicy(
  path: string,
  text: string,
): { readonly policy?: Policy; readonly faults: readonly Fault[] } {
  if (!/\.ya?ml$/.test(path)) return { policy: { path, text: normaliseText(text) }, faults: [] };
  const parsed = parseYaml(path, text);
  if (parsed.document === undefined) return { faults: parsed.faults };
  const faults = [...parsed.faults, ...validate(parsed.document, 'policy')];
  const { value } = parsed.document;
  if (faults.length > 0 || !isJsonObject(value)) return { faults };
  const rules = policyRules(value);
  const contradictions = checkPolicy(parsed.document, rules);
  if (contradictions.length > 0) return { faults: contradictions };
  return { policy: { path, text: renderPolicy(value), document: value, rules }, faults };
}

const AUTONOMY: Readonly<Record<string, string>> = {
  suggest: 'You suggest; a person does everything.',
  propose: 'You propose outward actions; a person decides on them.',
  act: 'You act within these limits without asking.',
};

/** A policy in words, as it stands in a prompt where the template says `{{ policy }}`. */
function renderPolicy(policy: JsonObject): string {
  const actions = objectAt(policy, 'actions');
  const escalation = objectAt(policy, 'escalation');
  const lines = [
    `Policy ${policy['policy']} (version ${policy['version']})`,
    AUTONOMY[String(policy['autonomy'])],
    policy['retrievalOnly'] === true ? 'Only look things up; change nothing.' : undefined,
    listLine('Allowed actions', actions['allowed']),
    listLine('Actions that need a person to approve first', actions['needApproval']),
    listLine('Look-ups, which count as no actions', actions['lookUps']),
    typeof actions['most'] === 'number' ? `At most ${actions['most']} actions.` : undefined,
    ...itemLines(
      'Never:',
      listField(policy, 'never').map((entry) => neverRule(entry).rule),
    ),
    listLine('Never write', listField(policy, 'forbiddenContent').map(forbiddenWords)),
    ...itemLines('Data you may use:', scopes(policy['dataScopes'])),
    ...(escalation['to'] === undefined
      ? []
      : itemLines(escalationLine(escalation), escalation['when'] ?? ['in doubt'])),
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

function escalationLine({ to, tool }: JsonObject): string {
  return `Escalate to ${to}${tool === undefined ? '' : ` with ${tool}`} when:`;
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const field = value[key];
  return isJsonObject(field) ? field : {};
}

function listLine(title: string, items: JsonValue | undefined): string | undefined {
  return Array.isArray(items) && items.length > 0 ? `${title}: ${items.join(', ')}.` : undefined;
}

function itemLines(title: string, items: JsonValue | undefined): string[] {
  return Array.isArray(items) && items.length > 0
    ? [title, ...items.map((item) => `- ${item}`)]
    : [];
}

function scopes(value: JsonValue | undefined): JsonValue | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter(isJsonObject).map((scope) => {
    const access = scope['access'] === undefined ? '' : ` (${scope['access']})`;
    return `${scope['scope']}${access}: ${scope['purpose']}`;
  });
}
