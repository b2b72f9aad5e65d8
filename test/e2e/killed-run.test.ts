import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runHeadgate } from '../support/command-line.ts';
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
import { API_KEY, temporaryRepository } from '../support/judged-run.ts';
import { seededRandom } from '../support/lane-run.ts';
import { type PacedCall, type PacedServer, startPacedServer } from '../support/paced-server.ts';
import { readResultJson } from '../support/result-json.ts';

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

/** The repository of the run, and the command in it against a server. */
function gateOf(model: PacedServer) {
  const repository = temporaryRepository();
  repository.commit('Base', base);
  repository.commit('Head', head);
  const words = ['gate', '--base', 'HEAD~1', '--base-url', model.url, '--report', 'report'];
  const run = (kill?: Promise<void>) =>
    runHeadgate(
      repository.folder,
      words,
      { HEADGATE_API_KEY: API_KEY },
      kill && { after: kill, signal: 'SIGKILL' },
    );
  const outcome = () => {
    const result = readResultJson(join(repository.folder, 'report'));
    const trials = result?.evalsets[0]?.trials.map(
      ({ caseId, side, index, outcome: end, output }) => [caseId, side, index, end, output].join(),
    );
    return { decision: result?.decision, trials: trials?.sort() };
  };
  return { run, outcome };
}

/** The last call of each connection: what a killed client was waiting for, and no more. */
function lastCalls(calls: readonly PacedCall[]): PacedCall[] {
  return [...new Map(calls.map((call) => [call.connection, call])).values()];
}

describe('run killed with SIGKILL', () => {
  it('20 times at random moments and resumed: pays again for what was in flight only, and ends alike', async () => {
    const model = await startPacedServer(10, answer);
    const { run, outcome } = gateOf(model);
    const random = seededRandom(7);
    const inFlight = new Set<PacedCall>();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = model.calls.length;
      const moment = model
        .arrived(before + Math.floor(random() * 100))
        .then(() => sleep(random() * 10));
      expect(await run(moment), `run ${kill}`).toMatchObject({ exitCode: 128 });
      await model.deserted();
      const last = lastCalls(model.calls.slice(before));
      expect(last.length).toBeLessThanOrEqual(CONCURRENCY);
      for (const call of last) inFlight.add(call);
    }
    expect(await run()).toMatchObject({ exitCode: 0 });

    const sent = [...Map.groupBy(model.calls, nameOf).values()];
    expect(sent).toHaveLength(2 * CASES);
    const sentAgain = sent.flatMap((same) => same.slice(0, -1));
    expect(sentAgain.length).toBeGreaterThan(KILLS);
    expect(sentAgain.filter((call) => !inFlight.has(call)).map(nameOf)).toEqual([]);

    const whole = gateOf(await startPacedServer(10, answer));
    await whole.run();
    expect(outcome()).toEqual(whole.outcome());
  });
});
