import { lstatSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../../domain/errors.ts';

/**
 * Refuses a path inside a work tree that leads through a symbolic link, as a commit can bring one that
 * points anywhere. What lies outside of the work tree is the runner's own. Throws ConfigurationError.
 */
export function refuseLinks(workTree: string, path: string): void {
  const steps = relative(resolve(workTree), resolve(workTree, path));
  if (steps === '' || steps.startsWith('..') || isAbsolute(steps)) return;
  let place = resolve(workTree);
  for (const step of steps.split(sep)) {
    place = join(place, step);
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (stats.isDirectory()) continue;
    // What cannot be a folder is found by whoever writes there.
    if (!stats.isSymbolicLink()) return;
    throw new ConfigurationError([
      {
        code: 'bad-input',
        problem: `${path} leads through the symbolic link ${relative(workTree, place)}, and links of the work tree are not followed`,
        hint: 'Write reports and stores outside of the work tree, as is usual without the input.',
      },
    ]);
  }
}
