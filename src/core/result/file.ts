import type { Result } from '../../domain/result.ts';
import type { RunRecord } from '../../domain/run.ts';
import { sha256 } from '../document/canonical.ts';

/** Rises when a field of result.json changes its meaning or goes; docs/result.schema.json has them. */
export const RESULT_SCHEMA_VERSION = 1;

/** result.json: everything that a run knows, and enough to work its verdicts out again. */
export function resultFile(record: RunRecord): { readonly text: string; readonly digest: string } {
  const { decision, results, settings, ...facts } = record;
  const { verdicts, ...rest } = decision;
  const file = {
    schemaVersion: RESULT_SCHEMA_VERSION,
    headgate: facts.version,
    startedAt: facts.startedAt,
    durationMs: Math.round(facts.durationMs),
    revisions: facts.revisions,
    settingsPath: settings?.path ?? null,
    rule: settings === undefined ? null : ruleOf(settings),
    notices: facts.notices,
    changes: facts.changes,
    decision: rest,
    evalsets: results.map((result, index) => ({
      ...evalsetFields(result),
      verdict: verdicts[index] ?? null,
      trials: result.trials,
    })),
  };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  return { text, digest: sha256(text) };
}

/** The trusted settings that a verdict depends on. */
function ruleOf({ maxErroredShare, onInconclusive, prices }: NonNullable<RunRecord['settings']>) {
  return { maxErroredShare, onInconclusive, prices };
}

function evalsetFields({ evalset, ...result }: Result) {
  return {
    name: evalset.name,
    version: evalset.version,
    path: evalset.path,
    owner: evalset.owner ?? null,
    target: evalset.target,
    trialRange: evalset.trials,
    budget: evalset.budget,
    statistics: evalset.statistics,
    causes: result.causes,
    judgingChanges: result.judgingChanges,
    seed: result.seed,
    cutShort: result.cutShort,
    identicalCaseIds: result.identicalCaseIds,
    cases: evalset.cases.map(({ id, tags, incident, owner, importance, cluster }) => ({
      id,
      tags,
      incident: incident ?? null,
      owner: owner ?? null,
      importance,
      cluster: cluster ?? null,
    })),
  };
}
