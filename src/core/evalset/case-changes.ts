import type { CaseScript } from '../../domain/agent.ts';
import type { Case, GraderSpec } from '../../domain/evalset.ts';
import type { JsonValue } from '../../domain/json.ts';
import { canonicalJson } from '../document/canonical.ts';
import { type FieldChange, fieldChanges, shownValue } from '../document/field-changes.ts';

/** One thing that head edits about how a case is judged; reads on with "in 3 cases". */
export interface CaseEdit {
  readonly what: string;
  /** It makes the case easier to pass, or may. */
  readonly isWeaker: boolean;
  /** It loosens or drops a grader, or an expectation, for which an evalset's major version rises. */
  readonly loosens: boolean;
}

/** Options of graders in which a lower number is stricter, and those in which a higher one is. */
const STRICTER_WHEN_LOWER = new Set(['max', 'tolerance']);
const STRICTER_WHEN_HIGHER = new Set(['min', 'weight']);

/** What head edits about how a case is judged; nothing where only notes, owners or places differ. */
export function caseEdits(base: Case, head: Case): CaseEdit[] {
  if (base === head) return [];
  return [
    ...inputEdits(base, head),
    ...expectationEdits(base, head),
    ...tagEdits(base, head),
    ...weightEdits(base, head),
    ...graderEdits(base.graders, head.graders),
    ...scriptEdits(base.script, head.script),
  ];
}

function edit(what: string, weight: 'loosens' | 'weaker' | 'other'): CaseEdit {
  return { what, isWeaker: weight !== 'other', loosens: weight === 'loosens' };
}

function inputEdits(base: Case, head: Case): CaseEdit[] {
  return isSame(base.input, head.input) ? [] : [edit('input edited', 'other')];
}

/** Another expectation may be the answer that head happens to give, so it counts as weaker. */
function expectationEdits(base: Case, head: Case): CaseEdit[] {
  if (isSame(base.expected, head.expected)) return [];
  if (head.expected === undefined) return [edit('expected dropped', 'loosens')];
  if (base.expected === undefined) return [edit('expected added', 'other')];
  return [edit('expected changed', 'weaker')];
}

function tagEdits(base: Case, head: Case): CaseEdit[] {
  const dropped = base.tags.filter((tag) => !head.tags.includes(tag));
  const added = head.tags.filter((tag) => !base.tags.includes(tag));
  return [
    ...dropped.map((tag) => edit(`tag ${tag} dropped`, 'weaker')),
    ...added.map((tag) => edit(`tag ${tag} added`, 'other')),
  ];
}

function weightEdits(base: Case, head: Case): CaseEdit[] {
  const isLighter = head.importance < base.importance;
  const weight =
    head.importance === base.importance
      ? []
      : [edit(isLighter ? 'weight lowered' : 'weight raised', isLighter ? 'weaker' : 'other')];
  return base.cluster === head.cluster ? weight : [...weight, edit('cluster changed', 'weaker')];
}

/** Graders are paired by their names, and those of one name by their order. */
function graderEdits(base: readonly GraderSpec[], head: readonly GraderSpec[]): CaseEdit[] {
  const left = [...head];
  const edits = base.flatMap((grader): CaseEdit[] => {
    const place = left.findIndex(({ name, type }) => name === grader.name && type === grader.type);
    const [other] = place < 0 ? [] : left.splice(place, 1);
    return other === undefined
      ? [edit(`grader ${grader.name} removed`, 'loosens')]
      : fieldChanges(judgedBy(grader), judgedBy(other)).map((change) =>
          graderEdit(grader.name, change),
        );
  });
  return [...edits, ...left.map(({ name }) => edit(`grader ${name} added`, 'other'))];
}

function graderEdit(grader: string, change: FieldChange): CaseEdit {
  const { name, before, after } = change;
  const what = `grader ${grader}: ${name} ${shownValue(before)} becomes ${shownValue(after)}`;
  return edit(what, isStricter(change) ? 'other' : 'loosens');
}

/** Only what plainly is: every other option of a grader may make it looser. */
function isStricter({ name, before, after }: FieldChange): boolean {
  if (name === 'required') return after === true;
  if (STRICTER_WHEN_LOWER.has(name)) return Number(after) < Number(before ?? Infinity);
  if (STRICTER_WHEN_HIGHER.has(name)) return Number(after) > Number(before ?? -Infinity);
  return false;
}

function judgedBy({ options, weight, required, tags }: GraderSpec): JsonValue {
  return { ...options, weight, required, tags: [...tags] };
}

/** The fields of a case's script as its file writes them. */
const SCRIPT_FIELDS: readonly [keyof CaseScript, string][] = [
  ['simulate', 'simulate'],
  ['state', 'state'],
  ['approvals', 'approvals'],
  ['faults', 'faults'],
  ['userTurns', 'turns'],
  ['user', 'user'],
];

/** In another world the agent may do what it would not do in this one, so any edit counts as weaker. */
function scriptEdits(base: CaseScript | undefined, head: CaseScript | undefined): CaseEdit[] {
  if (base === undefined || head === undefined) return [];
  return SCRIPT_FIELDS.filter(
    ([field]) => canonicalJson(base[field]) !== canonicalJson(head[field]),
  ).map(([, name]) => edit(`${name} edited`, 'weaker'));
}

function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
