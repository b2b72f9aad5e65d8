import { RE2JS } from 're2js';
import type { Fault } from '../../domain/errors.ts';
import { isJsonObject } from '../../domain/json.ts';
import type { PolicyRules } from '../../domain/policy.ts';
import type { Document, Path } from '../document/document.ts';
import { pathName } from '../document/document.ts';
import { listField } from '../document/fields.ts';

/** What is wrong between the parts of a policy that its schema accepts. */
export function checkPolicy(document: Document, rules: PolicyRules): Fault[] {
  return [
    ...notAllowed(document, ['actions', 'lookUps'], rules.lookUps, rules),
    ...notAllowed(document, ['escalation', 'tool'], [rules.escalation?.tool], rules),
    ...neverFaults(document, rules),
    ...patternFaults(document),
  ];
}

/** Tools that the policy counts on, though it does not allow them. */
function notAllowed(
  document: Document,
  path: Path,
  tools: readonly (string | undefined)[],
  { allowed }: PolicyRules,
): Fault[] {
  const missing = tools.filter(
    (tool): tool is string => tool !== undefined && allowed?.includes(tool) === false,
  );
  return missing.map((tool) =>
    contradiction(
      document,
      path,
      `${pathName(path)} names ${tool}, which actions.allowed does not`,
      'Add it to actions.allowed, or to actions.needApproval.',
    ),
  );
}

function neverFaults(document: Document, rules: PolicyRules): Fault[] {
  return rules.never.flatMap(({ tools, unlessAfter }, index) => {
    const path = ['never', index];
    if (unlessAfter !== undefined) {
      return [
        ...(tools === undefined
          ? [
              contradiction(
                document,
                path,
                `${pathName(path)}.unlessAfter stands without tools`,
                'Name in tools the calls that the rule is about.',
              ),
            ]
          : []),
        ...notAllowed(document, [...path, 'unlessAfter'], unlessAfter, rules),
      ];
    }
    return (tools ?? [])
      .filter((tool) => rules.allowed?.includes(tool))
      .map((tool) =>
        contradiction(
          document,
          [...path, 'tools'],
          `${pathName([...path, 'tools'])} forbids ${tool}, which actions.allowed or actions.needApproval allows`,
          'Take it out of one of them, or say with unlessAfter when it is no breach.',
        ),
      );
  });
}

function patternFaults(document: Document): Fault[] {
  const entries = isJsonObject(document.value) ? listField(document.value, 'forbiddenContent') : [];
  return entries.flatMap((entry, index): Fault[] => {
    if (!isJsonObject(entry) || typeof entry['pattern'] !== 'string') return [];
    try {
      RE2JS.compile(entry['pattern']);
      return [];
    } catch (cause) {
      const path = ['forbiddenContent', index, 'pattern'];
      const reason = cause instanceof Error ? cause.message : String(cause);
      return [
        {
          code: 'bad-pattern',
          position: document.positionOf(path),
          problem: `${pathName(path)} must be a pattern in the syntax of RE2 (${reason})`,
        },
      ];
    }
  });
}

function contradiction(document: Document, path: Path, problem: string, hint: string): Fault {
  return { code: 'wrong-value', position: document.positionOf(path), problem, hint };
}
