import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const HEAP = resolve(import.meta.dirname, '../../../../src/edges/process/heap.ts');

/** The most megabytes that the space of young objects takes while 100,000 objects at a time are kept. */
function mostYoungMegabytes(start: string): number {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { keepHeapSmall } from ${JSON.stringify(HEAP)};
    ${start}
    let kept = [];
    let most = 0;
    for (let made = 0; made < 2_000_000; made += 1) {
      kept.push({ made });
      if (kept.length > 100_000) kept = [];
      if (made % 10_000 !== 0) continue;
      const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
      most = Math.max(most, young.space_size);
    }
    console.log(most / 1_048_576);`;
  const options = ['--no-warnings', '--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, options, { encoding: 'utf8' }));
}

it('keepHeapSmall stops the space of young objects from growing, which it does by itself', () => {
  expect(mostYoungMegabytes('keepHeapSmall();')).toBeLessThan(16);
  expect(mostYoungMegabytes('')).toBeGreaterThan(16);
});
