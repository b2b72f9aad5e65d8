import type { Fault, Position } from '../../domain/errors.ts';
import type { Evalset } from '../../domain/evalset.ts';
import type { Document } from '../document/document.ts';
import { globMatcher } from './affected.ts';

/** What is wrong between an evalset and the files of its tree: missing ones, idle watch patterns. */
export function checkPaths(
  evalset: Evalset,
  document: Document,
  paths: ReadonlySet<string>,
): Fault[] {
  const named: readonly [readonly string[], string | undefined][] = [
    [['target', 'prompt'], evalset.target.prompt],
    [['target', 'tools'], evalset.target.tools],
    [['target', 'policy'], evalset.target.policy],
    [['runbook'], evalset.runbook],
  ];
  const missing = named.flatMap(([field, path]): Fault[] =>
    path === undefined || paths.has(path) ? [] : [missingFile(document.positionOf(field), path)],
  );
  const idle = evalset.watch.flatMap((pattern, index): Fault[] => {
    if (isCostly(pattern)) {
      return [
        {
          code: 'wrong-value',
          position: document.positionOf(['target', 'watch', index]),
          problem: 'a watch pattern may hold at most two * between slashes, and no brackets',
          found: JSON.stringify(pattern.slice(0, 60)),
        },
      ];
    }
    const matches = globMatcher([pattern]);
    return [...paths].some(matches)
      ? []
      : [
          {
            code: 'watch-matches-nothing',
            position: document.positionOf(['target', 'watch', index]),
            problem: `watch pattern ${pattern} matches no file`,
            hint: 'A pattern with a slip in it would never make the evalset run.',
          },
        ];
  });
  return [...missing, ...idle];
}

/** Patterns whose matching could take very long on a hostile file name. */
function isCostly(pattern: string): boolean {
  const steps = pattern.split('/').filter((step) => step !== '**');
  const isWild = steps.some((step) => step.split('*').length > 3);
  return (
    isWild ||
    pattern.length > 200 ||
    pattern.split('**').length > 4 ||
    /[()[\]{}!+@|]/.test(pattern)
  );
}

function missingFile(position: Position, path: string): Fault {
  return {
    code: 'missing-file',
    position,
    problem: `${path} does not exist`,
    hint: 'Paths of target and runbook start at the root of the repository.',
  };
}
