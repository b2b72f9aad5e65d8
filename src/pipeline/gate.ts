import { keptFrom, notApplicable, shardMeasured } from '../core/governance/rule.ts';
import { settingsNotices } from '../core/governance/settings-changes.ts';
import { waysOn } from '../core/governance/ways-on.ts';
import { workflowNotices } from '../core/governance/workflow-notices.ts';
import type { Decision } from '../domain/decision.ts';
import { ConfigurationError, throwFaults } from '../domain/errors.ts';
import type { OverrideSearch } from '../domain/override.ts';
import type { RevisionPair, RevisionRequest } from '../domain/revision.ts';
import type { RunRecord } from '../domain/run.ts';
import type { RunOptions, Settings } from '../domain/settings.ts';
import { VERSION } from '../domain/version.ts';
import { loadSettings } from '../engine/load/settings.ts';
import type { Approvals } from '../ports/approvals.ts';
import type { Repository } from '../ports/repository.ts';
import { decide } from './decide.ts';
import { type Selection, selectEvalsets } from './evalsets.ts';
import { type MeasureContext, type Measured, measure } from './measure.ts';
import { considerOverride } from './override.ts';
import { encodedObserver, publish, type ReportPorts } from './publish.ts';
import { redactedTranscripts } from './redaction.ts';

/** Who reads a green run of this event may take it for the pull request's. */
const DISPATCH_NOTICE =
  'a workflow_dispatch run does not satisfy a required check of a pull request; with publish-status its verdict becomes a commit status';

/** What the gate needs from outside. */
export interface GatePorts
  extends ReportPorts,
    Omit<MeasureContext, 'trees' | 'revisions' | 'settings' | 'options'> {
  readonly repository: Repository;
  /** Absent where the run belongs to no pull request. */
  readonly approvals?: Approvals;
}

/** Runs the gate from two revisions to a published decision. */
export async function gate(
  request: RevisionRequest,
  options: RunOptions,
  given: GatePorts,
): Promise<Decision> {
  const { repository, clock, redact } = given;
  const ports = { ...given, transcripts: redactedTranscripts(given.transcripts, redact) };
  const observer = encodedObserver(ports.observer, redact);
  const startedAt = clock.timestamp();
  const startedMs = clock.monotonicMs();
  if (request.kind === 'none') {
    const nothing = { sha: '', label: 'none' };
    const revisions = { baseline: nothing, head: nothing, chosenBy: request.why };
    return finish(notApplicable(request.why), revisions);
  }
  const revisions = await repository.resolve(request);
  observer.phase('base', `${revisions.baseline.sha} (${revisions.chosenBy})`);
  observer.phase('head', revisions.head.sha);
  const [baseline, head] = await Promise.all([
    repository.tree(revisions.baseline.sha),
    repository.tree(revisions.head.sha),
  ]);
  const trees = { baseline, head };
  const { settings, faults } = await loadSettings(
    baseline,
    options.settingsPath,
    options.bootstrap,
  );
  throwFaults(faults);
  // Head's settings hold only after the merge, where unsound ones would stop every run.
  const inHead = await loadSettings(head, options.settingsPath, true);
  throwFaults(inHead.faults);
  const found = await selectEvalsets(baseline, head, settings, options.settingsPath);
  const changed = settingsNotices(settings, inHead.settings);
  const workflows = workflowNotices(found.changes);
  const selection = { ...found, notices: [...found.notices, ...changed, ...workflows] };
  for (const notice of selection.notices) observer.notice(notice);
  if (selection.baseEvalsets === 0) requireBootstrap(options);
  if (selection.selected.length === 0) {
    const decision = notApplicable(reasonForNothing(selection));
    return finish(decision, revisions, selection, settings);
  }
  const context = { ...ports, observer, trees, revisions, settings, options };
  const measured = await measure(selection.selected, context);
  if ('withheld' in measured) {
    const from = options.keyWithheldFrom ?? 'fork';
    const notices = [...selection.notices, ...waysOn(from, measured.withheld)];
    const decision = keptFrom(from, measured.withheld, settings.forkPolicy);
    return finish(decision, revisions, { ...selection, notices }, settings);
  }
  if (measured.shard !== undefined) {
    const decision = shardMeasured(measured.shard, ports.signal.aborted);
    // What a part of the trials shows is nobody's result.
    return finish(decision, revisions, selection, settings, { ...measured, results: [] });
  }
  const priced = { ...settings, prices: measured.prices };
  const judged = decide(measured.results, priced, ports.signal.aborted);
  const { settingsPath } = options;
  const override = { ...ports, settingsPath, settings, revisions };
  const { decision, overrideSearch } = await considerOverride(judged, override);
  return finish(decision, revisions, selection, priced, measured, overrideSearch);

  async function finish(
    decision: Decision,
    pair: RevisionPair,
    found?: Selection,
    trusted?: Settings,
    measured?: Measured,
    overrideSearch?: OverrideSearch,
  ): Promise<Decision> {
    const record: RunRecord = {
      version: VERSION,
      startedAt,
      durationMs: clock.monotonicMs() - startedMs,
      revisions: pair,
      changes: found?.changes ?? [],
      results: measured?.results ?? [],
      decision,
      settings: trusted,
      notices: [...(options.isDispatched ? [DISPATCH_NOTICE] : []), ...(found?.notices ?? [])],
      ...(overrideSearch === undefined ? {} : { overrideSearch }),
      ...(measured === undefined ? {} : { spend: measured.spend, storeUse: measured.storeUse }),
    };
    await publish(record, ports);
    return decision;
  }
}

function requireBootstrap(options: RunOptions): void {
  if (options.bootstrap) return;
  throw new ConfigurationError([
    {
      code: 'no-evalset',
      problem: 'base has no evalset, so nothing can be judged',
      hint: 'While the first evalset is on its way in, set input bootstrap: true; remove it after the merge.',
    },
  ]);
}

function reasonForNothing({ baseEvalsets, changes }: Selection): string {
  if (baseEvalsets === 0) return 'base has no evalset yet (bootstrap)';
  const inBytes = changes.filter(
    (change) => change.role !== undefined && change.role !== 'settings',
  );
  if (inBytes.length > 0)
    return 'what changed for evalsets changed in line ends or byte-order marks only';
  const files = changes.length === 1 ? '1 changed file is' : `${changes.length} changed files are`;
  return changes.length === 0
    ? 'no file differs between base and head'
    : `none of the ${files} read or watched by an evalset`.replace(
        'none of the 1 changed file is',
        'the 1 changed file is not',
      );
}
