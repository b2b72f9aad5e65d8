import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import type { ModelCall } from '../../src/domain/model-call.ts';
import { decide } from '../../src/pipeline/decide.ts';
import { type MeasurementSetup, measurement } from './measurement.ts';
import { MemoryStore } from './memory-store.ts';
import { SimulatedClock } from './simulated-clock.ts';

const BETWEEN_RUNS_MS = 4 * 3_600_000;

/** The prompt of a release, which the evalsets below read. */
const release = (number: number) => ({ 'p.md': `Release ${number}.\n` });

/** Whether a call has the prompt of a release. */
export function isOfRelease(call: ModelCall, number: number): boolean {
  return call.request.messages[0]?.content.trim() === `Release ${number}.`;
}

/** The number of the case that a call is for. */
export function caseOf({ request }: ModelCall): number {
  return Number(request.messages[1]?.content.slice('case '.length));
}

/** An evalset of so many cases on the prompt; two of one size make the same requests. */
export function releaseEvalset(name: string, cases: number, rest = ''): Record<string, string> {
  const lines = Array.from(
    { length: cases },
    (_, index) => `  - { id: c${index}, input: case ${index} }`,
  );
  const text = `evalset: ${name}
version: 1.0.0
target: { prompt: p.md }
trials: { min: 0, max: 3 }
${rest}graders: [{ type: exact-match, expected: ok }]
cases:
${lines.join('\n')}
`;
  return { [`evalsets/${name}/evalset.yaml`]: text };
}

/** Measures release 1 of the files against another one. */
export function released(
  files: Readonly<Record<string, string>>,
  head: number,
  setup: Omit<MeasurementSetup, 'base' | 'head'>,
) {
  const [base, changed] = [release(1), release(head)];
  return measurement({ base: { ...base, ...files }, head: { ...changed, ...files }, ...setup });
}

/** Runs on one store, hours apart; base is release 1 in all of them. */
export class ReleaseRuns {
  readonly store: MemoryStore;
  readonly #clock = new SimulatedClock();
  readonly #files: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
    this.store = new MemoryStore(() => this.#clock.timestamp());
  }

  async run(
    head: number,
    answer: MeasurementSetup['answer'],
    more: Pick<MeasurementSetup, 'settings' | 'price'> = {},
  ) {
    const shared = { clock: this.#clock, store: this.store };
    const ended = await released(this.#files, head, { ...shared, answer, ...more });
    const { results, prices } = ended.measured;
    const decision = decide(results, { ...DEFAULT_SETTINGS, ...more.settings, prices }, false);
    await this.#clock.pass(BETWEEN_RUNS_MS);
    return { ...ended, decision };
  }
}
