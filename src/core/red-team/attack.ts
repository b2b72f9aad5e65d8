import type { Case } from '../../domain/evalset.ts';
import type { AttackGoal, AttackShape } from '../../domain/red-team.ts';

/** One attack: an ordinary case, in a shape, with a goal. */
export interface Attack {
  readonly ordinary: Case;
  readonly shape: AttackShape;
  readonly goal: AttackGoal;
  /** The tool that it is after, where the goal names one. */
  readonly tool?: string;
}
