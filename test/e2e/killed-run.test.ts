import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gateCommand } from '../support/gate-command.ts';
import {
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { seededRandom } from '../support/lane-run.ts';
import { type PacedCall, startPacedServer } from '../support/paced-server.ts';

const CASES = 1_000;
const CONCURRENCY = 32;
const KILLS = 20;

const base = changed(gatedFiles(CASES), {
  [SETTINGS_PATH]: `${SETTINGS}  concurrency: ${CONCURRENCY}\n`,
  [EVALSET_PATH]: EVALSET.replace('max: 2 }', 'max: 1 }\nstatistics: { mode: fixed }').replace(
    '{ type: exact-match, expected: right }',
    '{ type: starts-with, value: right }',
  ),
});
const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });

/** Head breaks some cases and mends others, few enough to pass, and each answer is like no other. */
function answer({ system, user }: PacedCall): string {
  const isBroken = user.endsWith(system === EDITED_PROMPT ? '77' : '33');
  return `${isBroken ? 'wrong' : 'right'} ${user} ${system.length}`;
}

const nameOf = ({ system, user }: PacedCall) => `${user} ${system}`;

/** The last call of each connection: what a killed client was waiting for, and no more. */
function lastCalls(calls: readonly PacedCall[]): PacedCall[] {
  return [...new Map(calls.map((call) => [call.connection, call])).values()];
}

describe('run killed with SIGKILL', () => {
  it('20 times at random moments and resumed: pays again for what was in flight only, and ends alike', async () => {
    const model = await startPacedServer(10, answer);
    const gate = gateCommand(base, head, model.url);
    const random = seededRandom(7);
    const inFlight = new Set<PacedCall>();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = model.calls.length;
      const moment = model
        .arrived(before + Math.floor(random() * 100))
        .then(() => sleep(random() * 10));
      const killed = await gate.run({ interruption: { after: moment, signal: 'SIGKILL' } });
      expect(killed.exitCode, `run ${kill}`).toBe(128);
      await model.deserted();
      const last = lastCalls(model.calls.slice(before));
      expect(last.length).toBeLessThanOrEqual(CONCURRENCY);
      for (const call of last) inFlight.add(call);
    }
    expect(await gate.run()).toMatchObject({ exitCode: 0 });

    const sent = [...Map.groupBy(model.calls, nameOf).values()];
    expect(sent).toHaveLength(2 * CASES);
    const sentAgain = sent.flatMap((same) => same.slice(0, -1));
    expect(sentAgain.length).toBeGreaterThan(KILLS);
    expect(sentAgain.filter((call) => !inFlight.has(call)).map(nameOf)).toEqual([]);

    const whole = gateCommand(base, head, (await startPacedServer(10, answer)).url);
    await whole.run();
    expect(gate.trials()).toEqual(whole.trials());
    expect(gate.result()?.decision).toEqual(whole.result()?.decision);
  });
});
