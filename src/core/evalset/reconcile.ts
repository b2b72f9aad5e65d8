import type { Case, Evalset } from '../../domain/evalset.ts';
import type { JudgingChange } from '../../domain/result.ts';
import { type CaseEdit, caseEdits } from './case-changes.ts';
import { ruleChanges } from './rule-changes.ts';
import { type Rise, versionChange } from './version-rise.ts';

/** More changes of one evalset than a person would read. */
const MOST_CHANGES = 60;
const MOST_IDS = 10;

/**
 * What head changes about how it is judged. Base judges: none of it counts before the merge, but the
 * report names it, so that nobody weakens an evalset unseen. `head` is undefined when head has no
 * such evalset any more.
 */
export function judgingChanges(base: Evalset, head: Evalset | undefined): JudgingChange[] {
  if (head === undefined) {
    return [
      { kind: 'weakened', what: 'the evalset is removed; it is still judged as base has it' },
    ];
  }
  const inHead = new Map(head.cases.map((item) => [item.id, item]));
  const removed = base.cases.filter((item) => !inHead.has(item.id));
  const added = newCasesOf(base, head);
  const edits = groupedEdits(base.cases, inHead);
  const rules = ruleChanges(base, head);
  return capped([
    ...listed('weakened', 'removed, still judged', removed),
    ...edits.map(({ edit, cases }) => editChange(edit, cases)),
    ...listed('added', 'new, judged on head alone', added),
    ...targetChanges(base, head),
    ...ownerChange(base, head),
    ...rules,
    ...versionChange(base, head, neededRise(removed, added, edits, rules)),
  ]);
}

/** The cases that only head has. */
export function newCasesOf(base: Evalset, head: Evalset): Case[] {
  const inBase = new Set(base.cases.map((item) => item.id));
  return head.cases.filter((item) => !inBase.has(item.id));
}

interface GroupedEdit {
  readonly edit: CaseEdit;
  readonly cases: Case[];
}

/** The same edit of many cases is one change, as that of a grader of the evalset is. */
function groupedEdits(cases: readonly Case[], inHead: ReadonlyMap<string, Case>): GroupedEdit[] {
  const groups = new Map<string, GroupedEdit>();
  for (const item of cases) {
    const other = inHead.get(item.id);
    if (other === undefined) continue;
    for (const edit of caseEdits(item, other)) {
      const group = groups.get(edit.what);
      if (group === undefined) groups.set(edit.what, { edit, cases: [item] });
      else group.cases.push(item);
    }
  }
  return [...groups.values()];
}

function editChange({ what, isWeaker }: CaseEdit, cases: readonly Case[]): JudgingChange {
  return {
    kind: isWeaker ? 'weakened' : 'changed',
    what: `${what} in ${counted(cases)}, judged as base has it: ${idsOf(cases)}`,
  };
}

function neededRise(
  removed: readonly Case[],
  added: readonly Case[],
  edits: readonly GroupedEdit[],
  rules: readonly JudgingChange[],
): Rise | undefined {
  const isLooser = ({ kind, what }: JudgingChange) =>
    kind === 'weakened' && what.startsWith('passScore');
  if (removed.length > 0 || edits.some(({ edit }) => edit.loosens) || rules.some(isLooser)) {
    return 'major';
  }
  return added.length > 0 || edits.length > 0 ? 'minor' : undefined;
}

function listed(
  kind: JudgingChange['kind'],
  words: string,
  cases: readonly Case[],
): JudgingChange[] {
  return cases.length === 0 ? [] : [{ kind, what: `${counted(cases)} ${words}: ${idsOf(cases)}` }];
}

function counted(cases: readonly Case[]): string {
  return cases.length === 1 ? '1 case' : `${cases.length} cases`;
}

function idsOf(cases: readonly Case[]): string {
  const ids = cases.slice(0, MOST_IDS).map((item) => item.id);
  const more = cases.length > ids.length ? ` and ${cases.length - ids.length} more` : '';
  return `${ids.join(', ')}${more}`;
}

/** Head is judged at base's target while it exists, so another one would go in unjudged. */
function targetChanges(base: Evalset, head: Evalset): JudgingChange[] {
  const fields = ['prompt', 'tools', 'policy'] as const;
  const moved = fields.flatMap((field): JudgingChange[] => {
    const [before, after] = [base.target[field], head.target[field]];
    if (before === after || before === undefined) return [];
    return [{ kind: 'weakened', what: `target.${field} ${before} becomes ${after ?? 'nothing'}` }];
  });
  for (const field of ['command', 'http'] as const) {
    const words = ({ target }: Evalset) =>
      target[field] === undefined ? 'nothing' : JSON.stringify(target[field]);
    const [before, after] = [words(base), words(head)];
    if (before !== after) {
      moved.push({ kind: 'weakened', what: `target.${field} ${before} becomes ${after}` });
    }
  }
  const dropped = base.watch.filter((pattern) => !head.watch.includes(pattern));
  return dropped.length === 0
    ? moved
    : [...moved, { kind: 'weakened', what: `no longer watched: ${dropped.join(', ')}` }];
}

function ownerChange({ owner: before }: Evalset, { owner: after }: Evalset): JudgingChange[] {
  if (before === after) return [];
  const kind = before === undefined ? 'added' : after === undefined ? 'weakened' : 'changed';
  return [{ kind, what: `owner ${before ?? 'nothing'} becomes ${after ?? 'nothing'}` }];
}

/** Weakenings are what must not be left out. */
function capped(changes: readonly JudgingChange[]): JudgingChange[] {
  if (changes.length <= MOST_CHANGES) return [...changes];
  const weakened = changes.filter(({ kind }) => kind === 'weakened');
  const kept = [...weakened, ...changes.filter(({ kind }) => kind !== 'weakened')];
  const more = changes.length - MOST_CHANGES;
  return [
    ...kept.slice(0, MOST_CHANGES),
    { kind: 'weakened', what: `and ${more} more changes of how head would be judged` },
  ];
}
