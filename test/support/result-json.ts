import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResultFile } from '../../src/core/result/read.ts';
import type { Budget } from '../../src/domain/budget.ts';
import type { TargetPaths } from '../../src/domain/evalset.ts';
import type { GameDay, JudgingChange } from '../../src/domain/result.ts';
import type { RevisionPair } from '../../src/domain/revision.ts';
import type { FileChange } from '../../src/domain/target.ts';
import type { TargetChange, Widening } from '../../src/domain/target-change.ts';
import type { Trial } from '../../src/domain/trial.ts';
import type { Verdict } from '../../src/domain/verdict.ts';

/** The parts of result.json that tests read. */
export interface ResultJson {
  readonly revisions: RevisionPair;
  readonly changes: readonly FileChange[];
  readonly notices: readonly string[];
  readonly decision: {
    readonly action: string;
    readonly verdict: string;
    readonly sentence: string;
    readonly widening?: Widening;
  };
  readonly evalsets: readonly EvalsetResultJson[];
}

interface EvalsetResultJson {
  readonly name: string;
  readonly target: TargetPaths;
  readonly budget: Budget;
  readonly causes: readonly FileChange[];
  readonly judgingChanges: readonly JudgingChange[];
  readonly targetChanges: readonly TargetChange[];
  readonly identicalCaseIds: readonly string[];
  readonly verdict: Verdict;
  readonly cases: readonly { readonly id: string }[];
  readonly trials: readonly Trial[];
  readonly newCases: readonly NewCaseJson[];
  readonly gameDay: GameDay | null;
}

interface NewCaseJson {
  readonly id: string;
  readonly state: string;
  readonly why?: string;
  readonly trials: readonly Trial[];
}

/** The result file of a report folder, which meets its schema; undefined when the run wrote none. */
export function readResultJson(folder: string): ResultJson | undefined {
  const path = join(folder, 'result.json');
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  readResultFile('result.json', text);
  return JSON.parse(text) as ResultJson;
}
