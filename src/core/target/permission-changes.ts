import type { JsonObject } from '../../domain/json.ts';
import { objectField, textsField } from '../document/fields.ts';
import { type FoundChange, listed, named, narrowed, widened } from './change-words.ts';

type Permission = 'forbidden' | 'approval' | 'free';

/** Who may do what: actions allowed, those that need approval, and those that only look things up. */
export function permissionChanges(before: JsonObject, after: JsonObject): FoundChange[] {
  const [base, head] = [permissionsOf(before), permissionsOf(after)];
  return [
    ...everyActionChange(base, head),
    ...[...new Set([...base.names, ...head.names])].flatMap((name) =>
      permissionChange(named(name), base.of(name), head.of(name)),
    ),
    ...lookUpChanges(new Set(base.lookUps), new Set(head.lookUps)),
  ];
}

/** What a policy says of actions; those that need approval are allowed, listed as such or not. */
function permissionsOf(policy: JsonObject) {
  const actions = objectField(policy, 'actions');
  const needApproval = textsField(actions, 'needApproval');
  const allowed = actions['allowed'] === undefined ? undefined : textsField(actions, 'allowed');
  const [withApproval, free] = [new Set(needApproval), new Set(allowed)];
  return {
    allowed,
    names: [...(allowed ?? []), ...needApproval],
    lookUps: textsField(actions, 'lookUps'),
    of: (name: string): Permission => {
      if (withApproval.has(name)) return 'approval';
      return allowed === undefined || free.has(name) ? 'free' : 'forbidden';
    },
  };
}

type Permissions = ReturnType<typeof permissionsOf>;

function everyActionChange(base: Permissions, head: Permissions): FoundChange[] {
  if (base.allowed !== undefined && head.allowed === undefined) {
    return [widened(`every action is now allowed, no longer only ${shown(base)}`)];
  }
  return base.allowed === undefined && head.allowed !== undefined
    ? [narrowed(`only ${shown(head)} allowed, no longer every action`)]
    : [];
}

function shown({ names }: Permissions): string {
  return names.length === 0 ? 'none' : listed([...new Set(names)]);
}

function permissionChange(name: string, before: Permission, after: Permission): FoundChange[] {
  if (before === after) return [];
  if (after === 'forbidden') return [narrowed(`${name} no longer allowed`)];
  if (before === 'forbidden') {
    return [widened(`${name} now allowed${after === 'approval' ? ', with approval' : ''}`)];
  }
  return after === 'free'
    ? [widened(`approval no longer needed for ${name}`)]
    : [narrowed(`approval now needed for ${name}`)];
}

/** A look-up is no action: it is not counted, and may be made where only looking up is allowed. */
function lookUpChanges(before: ReadonlySet<string>, after: ReadonlySet<string>): FoundChange[] {
  return [
    ...[...after]
      .filter((name) => !before.has(name))
      .map((name) => widened(`${named(name)} now counts as a look-up, no longer as an action`)),
    ...[...before]
      .filter((name) => !after.has(name))
      .map((name) => narrowed(`${named(name)} now counts as an action, no longer as a look-up`)),
  ];
}
