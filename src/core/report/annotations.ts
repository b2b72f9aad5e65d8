import type { Annotation } from '../../domain/report.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { FileRole } from '../../domain/target.ts';
import { forLog } from './encode/log.ts';

/** The files whose change can make an evalset regress. */
const UNDER_TEST: readonly (FileRole | undefined)[] = ['prompt', 'tools', 'policy'];

/** A remark on each changed file under test of each evalset that regressed, by what it found. */
export function annotationsOf({ decision, results }: RunRecord): Annotation[] {
  return decision.verdicts.flatMap((verdict, index) => {
    if (verdict.kind !== 'regressed') return [];
    const causes = results[index]?.causes ?? [];
    return causes
      .filter(({ role, kind }) => UNDER_TEST.includes(role) && kind !== 'removed')
      .map(({ path, line }): Annotation => {
        const place = line === undefined ? { file: path } : { file: path, line };
        const message = forLog(`${verdict.evalset} regressed: ${verdict.sentence}`);
        return { ...place, level: decision.action === 'block' ? 'error' : 'warning', message };
      });
  });
}
