import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ATTACKS, OWN_ATTACKS } from './attacks.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('ATTACKS', () => {
  it('holds T001 to T120, each once and in order', () => {
    expect(ATTACKS.map(({ number }) => number)).toEqual(
      Array.from({ length: 120 }, (_, i) => i + 1),
    );
  });

  it('holds our own apart, counted from 1', () => {
    expect(OWN_ATTACKS.map(({ number }) => number)).toEqual(OWN_ATTACKS.map((_, i) => i + 1));
  });

  it('names files that exist, and a reason where there is no test', () => {
    for (const attack of [...ATTACKS, ...OWN_ATTACKS]) {
      if ('documented' in attack) expect(attack.documented).toMatch(/\S{3}/);
      else
        for (const [file] of attack.tests) expect(existsSync(resolve(ROOT, file)), file).toBe(true);
    }
  });
});
