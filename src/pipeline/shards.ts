import { foreignProvider } from '../core/target/foreign-agent.ts';
import { ConfigurationError, type Fault, throwFaults } from '../domain/errors.ts';
import type { RevisionPair } from '../domain/revision.ts';
import type { MeasuredShard, RunOptions, Settings, Shard } from '../domain/settings.ts';
import type { TrialRecord } from '../domain/trial.ts';
import { VERSION } from '../domain/version.ts';
import type { Plan } from '../engine/run/plan.ts';
import { planDigest } from '../engine/run/shard.ts';
import type { Observer } from '../ports/observer.ts';
import type { FoundShard } from '../ports/shards.ts';
import type { OpenStore, Storage } from '../ports/storage.ts';
import { accessFaults } from './callers.ts';
import { firstTrials } from './plans.ts';

/** What a shard has measured, and of what. */
export interface ShardMeasurement {
  /** Those of the whole run. */
  readonly plans: readonly Plan[];
  /** The shard's own part, with the trials a side that it was to make, by case. */
  readonly shares: readonly { readonly plan: Plan; readonly first: ReadonlyMap<string, number> }[];
  readonly revisions: RevisionPair;
  readonly trials: readonly TrialRecord[];
}

/** Saves the answers of a shard for the run that merges them, behind a line that says what they are. */
export function saveShard(
  shard: Shard,
  { plans, shares, revisions: { baseline, head }, trials }: ShardMeasurement,
  store: Pick<OpenStore, 'saveShard'>,
): MeasuredShard {
  const planned = shares.reduce((sum, { plan, first }) => sum + firstTrials(plan, first), 0);
  const answered = trials.filter(({ source }) => source !== 'none').length;
  const file = store.saveShard({
    headgate: VERSION,
    plan: planDigest(plans),
    baseline: baseline.sha,
    head: head.sha,
    shard,
    unanswered: planned - answered,
  });
  const firstError = trials.find(({ error }) => error !== undefined)?.error?.message;
  return {
    ...shard,
    file,
    planned,
    answered,
    ...(firstError === undefined ? {} : { firstError }),
  };
}

/** The files of a run's shards, and the shards that have none, as `3 of 8`. */
export interface ShardSet {
  readonly files: readonly string[];
  readonly missing: readonly string[];
}

/** Where shards are found and what they must be of. */
export interface MergeContext {
  readonly settings: Settings;
  readonly options: RunOptions;
  readonly storage: Storage;
  readonly revisions: RevisionPair;
  readonly observer: Pick<Observer, 'notice'>;
}

/** The shards that this run merges, saying which left work to it; undefined where it merges none. */
export function shardsToMerge(
  plans: readonly Plan[],
  { settings, options, storage, revisions, observer }: MergeContext,
): ShardSet | undefined {
  const { shardFolder: folder } = options;
  if (folder === undefined) return undefined;
  // Where an agent is belongs to what shards measured; without it they would look like another run's.
  const calling = plans.filter(({ mostCalls }) => mostCalls > 0);
  const agents = calling.flatMap(({ evalset }) => foreignProvider(evalset.target) ?? []);
  throwFaults(accessFaults(new Set(agents), settings, options));
  const found = storage.findShards(folder);
  const shards = shardSet(folder, found, plans, revisions);
  for (const { shard, unanswered } of found.flatMap(({ manifest }) => manifest ?? [])) {
    if (unanswered <= 0) continue;
    const left = `shard ${shard.index} of ${shard.count} left ${unanswered} of its trials unanswered`;
    observer.notice(`${left}; what the rule needs of them is asked for here`);
  }
  return shards;
}

/**
 * Takes the shards of this very run and no others: each must have measured these plans on these
 * revisions. Throws for files that are none, for those of another run, and for two of one shard.
 */
function shardSet(
  folder: string,
  found: readonly FoundShard[],
  plans: readonly Plan[],
  revisions: RevisionPair,
): ShardSet {
  const plan = planDigest(plans);
  throwFaults(found.flatMap((shard) => faultsOf(shard, plan, revisions)));
  const manifests = found.flatMap(({ manifest }) => manifest ?? []);
  const [first] = manifests;
  if (first === undefined) {
    const problem = `${folder} has no shard-<i>-of-<n>.jsonl to merge`;
    const hint = 'Download the files of all shards into this folder first.';
    throw new ConfigurationError([{ code: 'missing-shard', problem, hint }]);
  }
  throwFaults(found.flatMap((shard) => repeated(shard, found)));
  const { count } = first.shard;
  const present = new Set(manifests.map(({ shard }) => shard.index));
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return {
    files: found.map(({ file }) => file),
    missing: all.filter((index) => !present.has(index)).map((index) => `${index} of ${count}`),
  };
}

function faultsOf({ file, manifest }: FoundShard, plan: string, revisions: RevisionPair): Fault[] {
  const position = { file };
  if (manifest === undefined) {
    return [{ code: 'bad-shard', problem: 'it is not the file of a shard', position }];
  }
  const stale = (problem: string): Fault[] => [
    {
      code: 'stale-shard',
      problem,
      position,
      hint: 'Merge only files that the shards of this very run have written.',
    },
  ];
  if (manifest.headgate !== VERSION) {
    return stale(`version ${manifest.headgate} of Headgate wrote it, and this is ${VERSION}`);
  }
  const { baseline, head } = revisions;
  if (manifest.baseline !== baseline.sha || manifest.head !== head.sha) {
    return stale('its shard ran on other commits');
  }
  return manifest.plan === plan ? [] : stale('its shard measured other requests');
}

/** Two files of one shard, or shards of two ways to cut the run. */
function repeated({ file, manifest }: FoundShard, found: readonly FoundShard[]): Fault[] {
  const other = found.find(({ manifest: earlier }) => {
    if (earlier === undefined || manifest === undefined) return false;
    return (
      earlier.shard.index === manifest.shard.index || earlier.shard.count !== manifest.shard.count
    );
  });
  if (other === undefined || other.file === file || manifest === undefined) return [];
  const problem =
    other.manifest?.shard.count === manifest.shard.count
      ? `shard ${manifest.shard.index} is there twice, also as ${other.file}`
      : `it is one of ${manifest.shard.count} shards and ${other.file} one of ${other.manifest?.shard.count}`;
  return [{ code: 'bad-shard', problem, position: { file } }];
}
