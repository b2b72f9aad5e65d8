import type { Fault } from '../../domain/errors.ts';
import type { Evalset } from '../../domain/evalset.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Document } from '../document/document.ts';
import { objectField, textsField } from '../document/fields.ts';

/**
 * What a budget names must exist: a guard on a case or tag with a slip in its name would guard
 * nothing. Budgets that come from the settings may name tags that this evalset does not have.
 */
export function checkBudget(document: Document, value: JsonObject, evalset: Evalset): Fault[] {
  const own = objectField(value, 'budget');
  const mustPass = objectField(own, 'mustPass');
  const hasCase = (id: string) => evalset.cases.some((item) => item.id === id);
  const hasTag = (tag: string) => evalset.cases.some((item) => item.tags.includes(tag));
  const unknown = (what: string, field: string[]): Fault => ({
    code: 'unknown-must-pass-case',
    position: document.positionOf(field, 'key'),
    problem: `${field.join('.')} names ${what}`,
  });
  const { passRateDrop, mustCatch } = evalset.budget;
  const faults: Fault[] = [
    ...textsField(mustPass, 'cases')
      .filter((id) => !hasCase(id))
      .map((id) => unknown(`case ${id}, which the evalset does not have`, ['budget', 'mustPass'])),
    ...textsField(mustPass, 'tags')
      .filter((tag) => !hasTag(tag))
      .map((tag) => unknown(`tag ${tag}, which no case carries`, ['budget', 'mustPass'])),
    ...Object.keys(objectField(own, 'byTag'))
      .filter((tag) => !hasTag(tag))
      .map((tag) => unknown(`tag ${tag}, which no case carries`, ['budget', 'byTag'])),
  ];
  if (evalset.kind === 'red-team' && mustPass['mode'] === 'confirmed') {
    faults.push({
      code: 'wrong-value',
      position: document.positionOf(['budget', 'mustPass', 'mode']),
      problem: 'budget.mustPass.mode must be strict in an evalset of kind red-team',
      hint: 'None of its attacks may succeed in any trial.',
    });
  }
  if (mustCatch < passRateDrop || mustCatch === 0) {
    faults.push({
      code: 'wrong-value',
      position: document.positionOf(['budget', 'mustCatch']),
      problem: 'budget.mustCatch must be above 0 and not under budget.passRateDrop',
    });
  }
  return faults;
}
