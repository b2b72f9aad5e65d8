/** Cases that must not fail at all, by id and by tag. */
interface MustPass {
  readonly cases: readonly string[];
  readonly tags: readonly string[];
}

/** The regression that the base branch accepts. Rates are 0..1. */
export interface Budget {
  readonly passRateDrop: number;
  readonly mustPass: MustPass;
}
