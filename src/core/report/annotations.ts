import type { Annotation } from '../../domain/report.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { FileChange, FileRole } from '../../domain/target.ts';
import { forLog } from './encode/log.ts';

/** The files whose change can make an evalset regress. */
const UNDER_TEST: readonly (FileRole | undefined)[] = ['prompt', 'tools', 'policy'];

/** Remarks on changed files: those of evalsets that regressed, and policies that are widened. */
export function annotationsOf(record: RunRecord): Annotation[] {
  return [...ofRegressions(record), ...ofWidenings(record)];
}

function ofRegressions({ decision, results }: RunRecord): Annotation[] {
  return decision.verdicts.flatMap((verdict, index) => {
    if (verdict.kind !== 'regressed') return [];
    const causes = results[index]?.causes ?? [];
    return causes
      .filter(({ role, kind }) => UNDER_TEST.includes(role) && kind !== 'removed')
      .map((change): Annotation => {
        const message = forLog(`${verdict.evalset} regressed: ${verdict.sentence}`);
        const level = decision.action === 'block' ? 'error' : 'warning';
        return { ...placeOf(change), level, message };
      });
  });
}

/** One on each policy, however many evalsets read it. */
function ofWidenings({ decision, results }: RunRecord): Annotation[] {
  const isBlocked = decision.action === 'block' && decision.widening?.rule !== 'report';
  const byPath = new Map<string, Annotation>();
  for (const { causes, targetChanges } of results) {
    const wider = targetChanges.filter(
      ({ part, effect }) => part === 'policy' && effect === 'widened',
    );
    const [first] = wider;
    const change = causes.find(({ role, kind }) => role === 'policy' && kind !== 'removed');
    if (first === undefined || change === undefined) continue;
    const more = wider.length > 1 ? ` and ${wider.length - 1} more` : '';
    const message = forLog(`The policy is widened: ${first.what}${more}`);
    byPath.set(change.path, {
      ...placeOf(change),
      level: isBlocked ? 'error' : 'warning',
      message,
    });
  }
  return [...byPath.values()];
}

function placeOf({ path, line }: FileChange): Pick<Annotation, 'file' | 'line'> {
  return line === undefined ? { file: path } : { file: path, line };
}
