/**
 * pass@k: the chance, 0..1, that at least one of k trials of a case passes, estimated without bias from
 * `passes` of `trials`: 1 − C(failures, k)/C(trials, k). NaN with fewer than k trials, which cannot
 * tell. Source: M. Chen and others, "Evaluating Large Language Models Trained on Code", arXiv 2107.03374
 * (2021).
 */
export function passAtK(trials: number, passes: number, k: number): number {
  return 1 - chanceOfAll(trials, trials - passes, k);
}

/**
 * pass^k: the chance, 0..1, that all of k trials of a case pass, estimated without bias from `passes` of
 * `trials`: C(passes, k)/C(trials, k). NaN with fewer than k trials, which cannot tell.
 * Source: S. Yao and others, "τ-bench", arXiv 2406.12045 (2024).
 */
export function passHatK(trials: number, passes: number, k: number): number {
  return chanceOfAll(trials, passes, k);
}

/**
 * The chance that k trials picked at random without putting back are all among the `marked` ones. The
 * pick after the last trial is 0/0.
 */
function chanceOfAll(trials: number, marked: number, k: number): number {
  let chance = 1;
  for (let picked = 0; picked < k; picked += 1) {
    chance *= Math.max(0, marked - picked) / (trials - picked);
  }
  return chance;
}
