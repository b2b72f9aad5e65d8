/** How far a run is. */
export interface RunProgress {
  readonly done: number;
  readonly planned: number;
  readonly costUsd: number;
}

const BAR_WIDTH = 24;
/** Sooner than this the rate says nothing. */
const SETTLED_AFTER_MS = 2_000;

/** How fast trials end since the first of them did, and how long the rest will take at that rate. */
export class ProgressPace {
  readonly #startMs: number;

  constructor(startMs: number) {
    this.#startMs = startMs;
  }

  /** "120 of 400, 12.3 a second, US$ 0.12, about 23 s left". */
  words({ done, planned, costUsd }: RunProgress, nowMs: number): string {
    const elapsedMs = nowMs - this.#startMs;
    const parts = [`${done} of ${planned}`];
    if (elapsedMs >= SETTLED_AFTER_MS)
      parts.push(`${((done * 1000) / elapsedMs).toFixed(1)} a second`);
    if (costUsd > 0)
      parts.push(`US$ ${costUsd >= 1 ? costUsd.toFixed(2) : Number(costUsd.toPrecision(2))}`);
    if (elapsedMs >= SETTLED_AFTER_MS && done < planned) {
      parts.push(`about ${duration(((planned - done) * elapsedMs) / done)} left`);
    }
    return parts.join(', ');
  }

  bar({ done, planned }: RunProgress): string {
    const full = planned === 0 ? 0 : Math.floor((BAR_WIDTH * Math.min(done, planned)) / planned);
    return `[${'#'.repeat(full)}${'-'.repeat(BAR_WIDTH - full)}]`;
  }
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
