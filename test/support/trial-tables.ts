import fc from 'fast-check';
import type { Budget, Statistics } from '../../src/domain/budget.ts';
import { type CaseRow, rows, type TrialTable, WIDE } from './trial-table.ts';

/*
 * Arbitrary results for properties: mostly steady cases, as evalsets are, with some that break, get
 * fixed or cannot make up their mind, small sets and sets large enough for blocks.
 */

/** What an arbitrary table may hold. */
export interface TableOptions {
  /** Fixed or sequential; both unless said. */
  readonly modes?: readonly Statistics['mode'][];
  /** Trials may be errored. */
  readonly withErrors?: boolean;
  /** Budgets on tags, single cases and the floor are set. */
  readonly withBudgets?: boolean;
}

type Shape = readonly [baseline: string, head: string];

/** Budgets that judge by outcomes alone, and so by what the missing outcomes could have been. */
const BUDGETS: Partial<Budget> = {
  byTag: {
    safety: { passRateDrop: 0, mustCatch: 0.02 },
    tone: { passRateDrop: 0.05, mustCatch: 0.1 },
  },
  mustPass: { cases: [], tags: ['guarded'], mode: 'confirmed' },
  newlyFailing: 2,
  floorPassRate: 0.8,
};

export function tables(options: TableOptions = {}): fc.Arbitrary<TrialTable> {
  const { modes = ['sequential', 'fixed'], withBudgets = false } = options;
  return fc.integer({ min: 1, max: 5 }).chain((trials) =>
    fc.record({
      cases: casesOf(trials, options),
      budget: fc
        .constantFrom<Partial<Budget>>({}, WIDE, WIDE, { passRateDrop: 0, mustCatch: 0.02 })
        .map((own) => (withBudgets ? { ...BUDGETS, ...own } : own)),
      statistics: fc.record({
        mode: fc.constantFrom(...modes),
        estimand: rarely<Statistics['estimand']>('fixed-set', 'population'),
      }),
      seed: fc.constantFrom('greeting 1', 'greeting 2'),
    }),
  );
}

function casesOf(trials: number, options: TableOptions): fc.Arbitrary<CaseRow[]> {
  const kind = fc.record({
    shape: shapes(trials, options.withErrors ? 'pppppfffe' : 'pppf'),
    copies: fc.constantFrom(1, 1, 1, 2, 5, 20),
    importance: rarely(1, 2, 0.5),
    tags: fc.subarray(options.withBudgets ? ['safety', 'tone', 'guarded'] : []),
  });
  const clusters = rarely<readonly string[]>([], ['mail', 'chat', 'phone']);
  return fc
    .tuple(fc.array(kind, { minLength: 1, maxLength: 10 }), fc.nat(260), clusters)
    .map(([kinds, steady, names]) => [
      ...kinds.flatMap(({ shape: [baseline, head], copies, importance, tags }, index) =>
        rows(copies, `case-${index}`, baseline, head, {
          importance,
          tags,
          ...(names.length === 0 ? {} : { cluster: `${names[index % 3]}` }),
        }),
      ),
      ...rows(
        steady > 60 && steady < 200 ? 0 : steady,
        'steady',
        'p'.repeat(trials),
        'p'.repeat(trials),
      ),
    ]);
}

function shapes(trials: number, letters: string): fc.Arbitrary<Shape> {
  const all = (letter: string) => letter.repeat(trials);
  const mixed = fc.string({
    unit: fc.constantFrom(...letters),
    minLength: trials,
    maxLength: trials,
  });
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant<Shape>([all('p'), all('p')]) },
    { weight: 1, arbitrary: fc.constant<Shape>([all('f'), all('f')]) },
    { weight: 1, arbitrary: fc.constant<Shape>([all('p'), all('f')]) },
    { weight: 1, arbitrary: fc.constant<Shape>([all('f'), all('p')]) },
    { weight: 4, arbitrary: fc.tuple(mixed, mixed) },
  );
}

/** The first value three times as often as all others together. */
function rarely<Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}
