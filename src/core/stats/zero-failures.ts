/**
 * Upper bound of a failure rate, 0..1, after `count` (above 0) independent tries without a failure: the
 * rate under which so clean a record still has the chance `level`, 1 − level^(1/count). At a level of
 * 0.05 it is near 3/count, the rule of three of Hanley and Lippman-Hand, JAMA 249 (1983), 1743-1745.
 */
export function zeroFailuresBound(count: number, level: number): number {
  return -Math.expm1(Math.log(level) / count);
}
