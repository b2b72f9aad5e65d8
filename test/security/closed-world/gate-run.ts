import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeGate } from '../../../src/compose.ts';
import { ConfigurationError } from '../../../src/domain/errors.ts';
import type { RunOptions } from '../../../src/domain/settings.ts';
import { connectProvider } from '../../../src/edges/providers/connect.ts';
import { gate } from '../../../src/pipeline/gate.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { temporaryFolder } from '../../support/judged-run.ts';
import { MemoryTree } from '../../support/memory-tree.ts';
import type { ModelServer } from '../../support/model-server.ts';

/** What a run of the gate did to the world and found. */
export interface GateRun {
  /** Every request that the model server got, in the order of their texts. */
  readonly requests: readonly string[];
  /** result.json, less the report of what head changes; undefined where the run was refused. */
  readonly verdict: string | undefined;
  /** What head changes about its judging, as result.json names it. */
  readonly changes: readonly string[];
  /** The codes of all faults of a run that was refused. */
  readonly refused: readonly string[];
}

const BASE = 'b'.repeat(40);
const HEAD = 'c'.repeat(40);

/** Time that stands still, so that equal runs are equal to the byte; timers still ring. */
const stillClock: Clock = {
  monotonicMs: () => 0,
  timestamp: () => '2026-01-01T00:00:00.000Z',
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

const OPTIONS: Omit<RunOptions, 'reportDirectory' | 'cassette'> = {
  settingsPath: 'evalsets/headgate.yaml',
  apiKey: 'sk-base-0123456789',
  apiKeys: { other: 'sk-other-0123456789' },
  isCached: false,
  bootstrap: false,
};

/** Runs the real gate, from trees in memory to result.json, against a model server. */
export async function runGate(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  model: ModelServer,
): Promise<GateRun> {
  const before = model.requests.length;
  const reportDirectory = temporaryFolder();
  const trees = new Map([
    [BASE, new MemoryTree(base)],
    [HEAD, new MemoryTree(head)],
  ]);
  const ports = await composeGate({
    folder: reportDirectory,
    environment: {},
    output: { write: () => true },
    encoded: (observer) => observer,
    reportDirectory,
    signal: new AbortController().signal,
  });
  const cassette = { mode: 'off', path: '' } as const;
  const refused: string[] = [];
  try {
    const request = { kind: 'pair', base: BASE, head: HEAD, by: 'test' } as const;
    await gate(
      request,
      { ...OPTIONS, cassette, reportDirectory },
      {
        ...ports,
        redact: (text) => text,
        clock: stillClock,
        randomness: { seed: () => 'seed', number: () => 0.5 },
        providers: {
          connect: async (access) =>
            connectProvider({ ...access, clock: stillClock, environment: {} }),
        },
        repository: {
          resolve: async () => ({
            baseline: { sha: BASE, label: 'base' },
            head: { sha: HEAD, label: 'head' },
            chosenBy: 'test',
          }),
          tree: async (sha) => trees.get(sha) ?? new MemoryTree({}),
          checkOut: () => Promise.reject(new Error('nothing is checked out')),
          close: async () => undefined,
        },
      },
    );
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    refused.push(...cause.faults.map(({ code }) => code));
  } finally {
    await ports.repository.close();
  }
  const requests = model.requests.slice(before).map(({ path, headers, body }) => {
    const { authorization, 'openai-organization': organization } = headers;
    return JSON.stringify({ path, authorization, organization, body });
  });
  const parts = refused.length > 0 ? undefined : readParts(join(reportDirectory, 'result.json'));
  return {
    requests: requests.sort(),
    verdict: parts?.verdict,
    changes: parts?.changes ?? [],
    refused,
  };
}

interface Evalset {
  readonly judgingChanges: readonly { readonly kind: string; readonly what: string }[];
}

/** The verdict and the report of the change, which result.json holds side by side. */
function readParts(path: string): { readonly verdict: string; readonly changes: string[] } {
  const result = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> & {
    readonly evalsets: readonly Evalset[];
  };
  const { changes: _files, notices: _notices, evalsets, ...rest } = result;
  const judged = evalsets.map((evalset) => ({
    ...evalset,
    judgingChanges: undefined,
    causes: undefined,
    newCases: undefined,
  }));
  return {
    verdict: JSON.stringify({ ...rest, evalsets: judged }, null, 1),
    changes: evalsets.flatMap(({ judgingChanges }) =>
      judgingChanges.map(({ kind, what }) => `${kind}: ${what}`),
    ),
  };
}
