import {
  type Approval,
  settingsDigest,
  settingsFileDigest,
  siftApprovals,
} from '../core/governance/override.ts';
import { isOverridable, overridden } from '../core/governance/rule.ts';
import type { Decision } from '../domain/decision.ts';
import { EnvironmentError } from '../domain/errors.ts';
import type { OverrideSearch } from '../domain/override.ts';
import { judgedCommits, type RevisionPair } from '../domain/revision.ts';
import type { Settings } from '../domain/settings.ts';
import type { Approvals } from '../ports/approvals.ts';
import type { Clock } from '../ports/clock.ts';

/** What a search for an approval needs. */
export interface OverrideContext {
  /** Absent where the event belongs to no pull request, and so to no approval. */
  readonly approvals?: Approvals;
  readonly clock: Clock;
  readonly settingsPath: string;
  /** Those of base, as they stand in its file. */
  readonly settings: Settings;
  readonly revisions: RevisionPair;
}

/** The decision after approvals were looked for, and what was found. */
interface Considered {
  readonly decision: Decision;
  readonly overrideSearch?: OverrideSearch;
}

/**
 * Looks for a person who accepts the regression of a blocked run. An approval holds for one head commit
 * and for the settings that base had when it was given; what cannot be read of it does not count.
 */
export async function considerOverride(
  decision: Decision,
  context: OverrideContext,
): Promise<Considered> {
  const { approvals, settings, revisions } = context;
  if (approvals === undefined || !isOverridable(decision, settings.onInconclusive)) {
    return { decision };
  }
  const digest = settingsDigest(settings);
  const { head: commit } = judgedCommits(revisions);
  const search = { commit, settingsDigest: digest };
  if (settings.override.allow === 'none') {
    return { decision, overrideSearch: { ...search, refused: [] } };
  }
  try {
    const nowMs = Date.parse(context.clock.timestamp());
    const sinceMs = nowMs - settings.override.expiryMs;
    const records = await approvals.read({ judged: judgedCommits(revisions), sinceMs });
    if (records === undefined) return { decision };
    const sifted = siftApprovals(records, { commit, rule: settings.override, nowMs });
    const refused = [...sifted.refused];
    for (const approval of sifted.approvals) {
      const flaw = await flawOf(approval, approvals, context, digest);
      if (flaw === undefined) {
        const { way, by, reason, atMs, untilMs } = approval;
        const [at, until] = [new Date(atMs).toISOString(), new Date(untilMs).toISOString()];
        const override = { by, way, at, until, commit, settingsDigest: digest, reason };
        return { decision: overridden(decision, override, settings.onInconclusive) };
      }
      refused.push(`the ${approval.way} of ${approval.by} ${flaw}`);
    }
    return { decision, overrideSearch: { ...search, refused } };
  } catch (cause) {
    if (!(cause instanceof EnvironmentError)) throw cause;
    return { decision, overrideSearch: { ...search, refused: [cause.message] } };
  }
}

async function flawOf(
  { by, atMs }: Approval,
  approvals: Approvals,
  { settingsPath }: OverrideContext,
  digest: string,
): Promise<string | undefined> {
  if (!(await approvals.mayWrite(by))) return 'is from somebody without write access';
  const text = await approvals.baseFileAt(settingsPath, atMs);
  return settingsFileDigest(settingsPath, text) === digest
    ? undefined
    : 'was given under other trusted settings';
}
