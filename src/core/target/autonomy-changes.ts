import type { JsonObject } from '../../domain/json.ts';
import type { Autonomy } from '../../domain/policy.ts';
import { numberField, objectField } from '../document/fields.ts';
import { changed, type FoundChange, narrowed, widened } from './change-words.ts';

/** From strict to lax. */
const LEVELS: readonly Autonomy[] = ['suggest', 'propose', 'act'];

/** How far an agent may go by itself: its autonomy, only looking things up, and the most actions. */
export function autonomyChanges(before: JsonObject, after: JsonObject): FoundChange[] {
  return [
    ...levelChange(levelOf(before), levelOf(after)),
    ...retrievalChange(before['retrievalOnly'] === true, after['retrievalOnly'] === true),
    ...mostChange(mostOf(before), mostOf(after)),
  ];
}

function levelOf(policy: JsonObject): Autonomy | undefined {
  return LEVELS.find((level) => level === policy['autonomy']);
}

/** A policy that names no level limits nothing by it, as one with `act`. */
function levelChange(before: Autonomy | undefined, after: Autonomy | undefined): FoundChange[] {
  if (before === after) return [];
  const difference = LEVELS.indexOf(after ?? 'act') - LEVELS.indexOf(before ?? 'act');
  const words =
    before === undefined
      ? `autonomy now limited to ${after}`
      : after === undefined
        ? `autonomy no longer limited to ${before}`
        : `autonomy ${difference > 0 ? 'raised' : 'lowered'} from ${before} to ${after}`;
  if (difference === 0) return [changed(words)];
  return [difference > 0 ? widened(words) : narrowed(words)];
}

function retrievalChange(before: boolean, after: boolean): FoundChange[] {
  if (before === after) return [];
  return after
    ? [narrowed('retrieval-only switched on: only look-ups are allowed')]
    : [widened('retrieval-only switched off: more than look-ups is allowed')];
}

function mostOf(policy: JsonObject): number | undefined {
  return numberField(objectField(policy, 'actions'), 'most');
}

function mostChange(before: number | undefined, after: number | undefined): FoundChange[] {
  if (before === after) return [];
  if (after === undefined) return [widened(`most actions no longer limited to ${before}`)];
  if (before === undefined) return [narrowed(`most actions now limited to ${after}`)];
  return after > before
    ? [widened(`most actions raised from ${before} to ${after}`)]
    : [narrowed(`most actions lowered from ${before} to ${after}`)];
}
