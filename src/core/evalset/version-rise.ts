import type { Evalset } from '../../domain/evalset.ts';
import type { JudgingChange } from '../../domain/result.ts';

/** The part of a version that has to rise: the second where cases are added or edited, else the first. */
export type Rise = 'major' | 'minor';

/**
 * Says so where head's version has not risen as its cases and graders ask for. It is no fault: base
 * judges whatever the version says, and of two pull requests that raise it to the same one, the second
 * would be refused for the merge of the first.
 */
export function versionChange(
  base: Evalset,
  head: Evalset,
  needed: Rise | undefined,
): JudgingChange[] {
  // A prompt that is an evalset by itself has no version.
  if (base.path === base.target.prompt) return [];
  const [before, after] = [partsOf(base.version), partsOf(head.version)];
  const least = needed === undefined ? before : raised(before, needed);
  if (compare(after, least) >= 0) return [];
  const why =
    needed === 'major'
      ? 'cases are removed or graders loosened'
      : needed === 'minor'
        ? 'cases or graders change'
        : 'a version never goes back';
  return [
    {
      kind: 'weakened',
      what: `version ${head.version} must be ${least.join('.')} or higher, as ${why}`,
    },
  ];
}

type Parts = readonly [number, number, number];

function partsOf(version: string): Parts {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}

function raised([major, minor]: Parts, rise: Rise): Parts {
  return rise === 'major' ? [major + 1, 0, 0] : [major, minor + 1, 0];
}

function compare(one: Parts, other: Parts): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
