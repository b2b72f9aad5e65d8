import { describe, expect, it } from 'vitest';
import { type Rise, versionChange } from '../../../../src/core/evalset/version-rise.ts';
import { evalsetOf } from '../../../support/evalsets.ts';

const at = (version: string) =>
  evalsetOf(`evalset: a
version: ${version}
target: { prompt: p.md }
graders: [{ type: includes, value: ok }]
cases: [{ id: a, input: 1 }]
`);

const said = (before: string, after: string, needed: Rise | undefined) =>
  versionChange(at(before), at(after), needed).map(({ what }) => what);

describe('versionChange', () => {
  it.each([
    ['1.4.2', '2.0.0', 'major'],
    ['1.4.2', '1.5.0', 'minor'],
    ['1.4.2', '2.0.0', 'minor'],
    ['1.4.2', '1.4.2', undefined],
    ['1.4.2', '1.4.3', undefined],
  ] as const)('%s to %s is enough for %s', (before, after, needed) => {
    expect(said(before, after, needed)).toEqual([]);
  });

  it.each([
    ['1.4.2', '1.5.0', 'major', '2.0.0', 'cases are removed or graders loosened'],
    ['1.4.2', '1.4.3', 'minor', '1.5.0', 'cases or graders change'],
    ['1.4.2', '1.4.1', undefined, '1.4.2', 'a version never goes back'],
    ['1.9.0', '1.10.0', 'major', '2.0.0', 'cases are removed or graders loosened'],
  ] as const)('%s to %s is too little for %s', (before, after, needed, least, why) => {
    expect(said(before, after, needed)).toEqual([
      `version ${after} must be ${least} or higher, as ${why}`,
    ]);
  });

  it('says nothing of a prompt that is an evalset by itself, as it has no version', () => {
    const prompt = { ...at('0.0.0'), path: 'p.md' };
    expect(versionChange(prompt, prompt, 'major')).toEqual([]);
  });
});
