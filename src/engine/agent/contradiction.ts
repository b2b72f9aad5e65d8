import type { Random } from '../../core/stats/random.ts';
import type { JsonValue } from '../../domain/json.ts';

/** The same result but for one value, drawn by the seed, that says something else. */
export function contradicted(result: JsonValue, random: Random): JsonValue {
  const place = Math.floor(random() * leavesOf(result));
  return changedAt(result, { left: place }, random);
}

function leavesOf(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + leavesOf(item), 0);
}

/** Walks the leaves in their order until none is left to pass by. */
function changedAt(value: JsonValue, place: { left: number }, random: Random): JsonValue {
  if (typeof value !== 'object' || value === null) {
    place.left -= 1;
    return place.left === -1 ? otherThan(value, random) : value;
  }
  if (Array.isArray(value)) return value.map((item) => changedAt(item, place, random));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, changedAt(item, place, random)]),
  );
}

function otherThan(value: string | number | boolean | null, random: Random): JsonValue {
  switch (typeof value) {
    case 'string':
      return `not ${value}`;
    case 'number':
      return value + 1 + Math.floor(random() * 99);
    case 'boolean':
      return !value;
    default:
      return 'known';
  }
}
