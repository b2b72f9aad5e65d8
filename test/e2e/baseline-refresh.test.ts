import { describe, expect, it } from 'vitest';
import { type GateCommand, gateCommand } from '../support/gate-command.ts';
import {
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { type ModelScript, type ModelServer, startModelServer } from '../support/model-server.ts';

const LATER_PROMPT = 'Greet the customer. Release 3.\n';

const baseWith = (settings: string) =>
  changed(gatedFiles(40), {
    [SETTINGS_PATH]: `${SETTINGS}${settings}`,
    [EVALSET_PATH]: EVALSET.replace('max: 2 }', 'max: 1 }\nstatistics: { mode: fixed }'),
  });

/**
 * A first head that passes, whose run leaves base's answers in a store, and then the run of a later
 * head on that store, by when the model answers as told.
 */
async function laterHead(later: ModelScript, settings = '') {
  const base = baseWith('');
  const laterBase = baseWith(settings);
  let script: ModelScript = () => 'right';
  const model = await startModelServer((request, count) => script(request, count));
  const earlier = gateCommand(base, changed(base, { [PROMPT_PATH]: EDITED_PROMPT }), model.url);
  expect((await earlier.run()).exitCode).toBe(0);
  script = later;
  const before = model.requests.length;
  const gate = gateCommand(
    laterBase,
    changed(laterBase, { [PROMPT_PATH]: LATER_PROMPT }),
    model.url,
  );
  const store = ['--trial-store', `${earlier.folder}/.headgate/trial-store.jsonl`];
  const run = await gate.run({ words: store });
  return {
    run,
    gate,
    asked: model.requests.slice(before),
    again: () => gate.run({ words: store }),
  };
}

const sidesOf = (asked: ModelServer['requests']) =>
  asked.map(({ system }) => (system === PROMPT ? 'base' : 'head'));

const passedOn = (gate: GateCommand, side: string) =>
  gate
    .result()
    ?.evalsets[0]?.trials.filter((trial) => trial.side === side && trial.outcome === 'passed')
    .length;

const isUnlucky = (user: string) => user > 'case-30';

describe('stored answers of base', () => {
  it('head that regresses: base is asked anew before the verdict is red', async () => {
    const { run, gate, asked } = await laterHead(({ system, user }) =>
      system === LATER_PROMPT && isUnlucky(user) ? 'wrong' : 'right',
    );
    expect(run.exitCode).toBe(1);
    expect(gate.result()?.decision).toMatchObject({ verdict: 'regressed' });
    const sides = sidesOf(asked);
    expect(sides.slice(0, 40)).toEqual(Array(40).fill('head'));
    expect(sides.slice(40, 80)).toContain('base');
    expect(
      new Set(asked.filter(({ system }) => system === PROMPT).map(({ user }) => user)).size,
    ).toBe(40);
    const stored = gate
      .result()
      ?.evalsets[0]?.trials.filter(({ side, source }) => side === 'baseline' && source === 'store');
    expect(stored).toEqual([]);
  });

  it('model that got worse for both: the fresh answers show it, and head is not blamed', async () => {
    const { run, gate } = await laterHead(({ user }) => (isUnlucky(user) ? 'wrong' : 'right'));
    expect(passedOn(gate, 'head')).toBe(30);
    expect(passedOn(gate, 'baseline')).toBe(30);
    expect(gate.result()?.decision.verdict).not.toBe('regressed');
    expect(run.exitCode).toBe(0);
  });

  it('head that is as good, moments later: base is not asked, as green needs no second look', async () => {
    const { run, asked } = await laterHead(() => 'right');
    expect(run.exitCode).toBe(0);
    expect(sidesOf(asked)).toEqual(Array(40).fill('head'));
  });

  it('red verdict once more with nothing changed: rests on answers of one time, and asks nothing', async () => {
    const { again, gate, asked, run } = await laterHead(({ system, user }) =>
      system === LATER_PROMPT && isUnlucky(user) ? 'wrong' : 'right',
    );
    expect(asked.length).toBeGreaterThan(40);
    const rerun = await again();
    expect(rerun.exitCode).toBe(run.exitCode);
    expect(rerun.stdout).toContain(' 0 asked');
    expect(gate.result()?.decision).toMatchObject({ verdict: 'regressed' });
  });

  it('spend limit without room for it: no verdict, rather than a red one on what may be stale', async () => {
    const { run, gate, asked } = await laterHead(
      ({ system, user }) => (system === LATER_PROMPT && isUnlucky(user) ? 'wrong' : 'right'),
      'spendLimit: { calls: 79 }\n',
    );
    expect(sidesOf(asked)).toEqual(Array(40).fill('head'));
    expect(run.exitCode).toBe(1);
    expect(gate.result()?.decision).toMatchObject({ verdict: 'invalid' });
    expect(run.stdout).toContain('the spend limit of base ended the run');
  });
});
