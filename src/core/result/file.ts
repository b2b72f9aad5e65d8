import type { RunRecord } from '../../domain/run.ts';
import { sha256 } from '../document/canonical.ts';

/** Rises when a field of result.json changes its meaning or goes; docs/result.schema.json holds it. */
const RESULT_SCHEMA_VERSION = 1;

/** result.json: everything that a run knows, in the words of the domain. */
export function resultFile(record: RunRecord): { readonly text: string; readonly digest: string } {
  const { decision, results, ...facts } = record;
  const { verdicts, ...rest } = decision;
  const file = {
    schemaVersion: RESULT_SCHEMA_VERSION,
    headgate: facts.version,
    startedAt: facts.startedAt,
    durationMs: Math.round(facts.durationMs),
    revisions: facts.revisions,
    settingsPath: facts.settingsPath ?? null,
    notices: facts.notices,
    changes: facts.changes,
    decision: rest,
    evalsets: results.map((result, index) => {
      const { evalset } = result;
      return {
        name: evalset.name,
        version: evalset.version,
        path: evalset.path,
        owner: evalset.owner ?? null,
        target: evalset.target,
        budget: evalset.budget,
        causes: result.causes,
        judgingChanges: result.judgingChanges,
        trialsPerSide: result.trialsPerSide,
        identicalCaseIds: result.identicalCaseIds,
        verdict: verdicts[index] ?? null,
        cases: evalset.cases.map(({ id, tags, incident, owner }) => ({
          id,
          tags,
          incident: incident ?? null,
          owner: owner ?? null,
        })),
        trials: result.trials,
      };
    }),
  };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  return { text, digest: sha256(text) };
}
