import { describe, expect, it } from 'vitest';
import { gateCommand } from '../support/gate-command.ts';
import { changed, gatedFiles, PROMPT_PATH, SETTINGS_PATH } from '../support/gated-files.ts';
import { API_KEY, judgePullRequest } from '../support/judged-run.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

const LAB_KEY = 'sk-lab-9876543210fedcba';
const PROMPT = PROMPT_PATH.replace('.md', '.prompt.yml');

const promptOf = (model: string) =>
  `model: ${model}\nmessages:\n  - { role: system, content: Greet. }\n  - { role: user, content: "{{ input }}" }\n`;

/** A pull request whose head asks a model of another provider. */
function modelChange(house: ModelServer, lab: ModelServer) {
  const base = changed(gatedFiles(6), {
    [SETTINGS_PATH]: `provider: { baseUrl: "${house.url}", concurrency: 2 }
providers:
  my-lab: { baseUrl: "${lab.url}", models: ["lab/*"] }
allowedHosts: ["${new URL(house.url).host}", "${new URL(lab.url).host}"]
allowedModels: [lab/large]
`,
    [PROMPT_PATH]: undefined,
    [PROMPT]: promptOf('house-small'),
    'evalsets/greeting/evalset.yaml': gatedFiles()
      .get('evalsets/greeting/evalset.yaml')
      ?.replace(PROMPT_PATH, PROMPT),
  });
  return { base, head: changed(base, { [PROMPT]: promptOf('lab/large') }) };
}

const modelsAt = ({ requests }: ModelServer) => new Set(requests.map(({ body }) => body['model']));
const headersAt = ({ requests }: ModelServer) => JSON.stringify(requests);

async function twoServers() {
  const house = await startModelServer(() => 'right');
  const lab = await startModelServer(() => 'right');
  return { house, lab };
}

describe('several providers', () => {
  it('command: asks each for its own models with its own key, and keys never cross', async () => {
    const { house, lab } = await twoServers();
    const { base, head } = modelChange(house, lab);
    const gate = gateCommand(base, head);
    const run = await gate.run({ env: { HEADGATE_API_KEY_MY_LAB: LAB_KEY } });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(modelsAt(house)).toEqual(new Set(['house-small']));
    expect(modelsAt(lab)).toEqual(new Set(['lab/large']));
    const keysAt = ({ requests }: ModelServer) =>
      new Set(requests.map(({ headers }) => headers.authorization));
    expect(keysAt(house)).toEqual(new Set([`Bearer ${API_KEY}`]));
    expect(keysAt(lab)).toEqual(new Set([`Bearer ${LAB_KEY}`]));
    expect(headersAt(house)).not.toContain(LAB_KEY);
    expect(headersAt(lab)).not.toContain(API_KEY);
    expect(gate.trials()).toHaveLength(house.requests.length + lab.requests.length);
  });

  it('action: takes the key from api-keys, and shows neither in its log', async () => {
    const { house, lab } = await twoServers();
    const run = await judgePullRequest({
      ...modelChange(house, lab),
      model: house,
      with: { 'api-keys': `my-lab=${LAB_KEY}` },
    });
    expect(run.exitCode).toBe(0);
    expect(lab.requests[0]?.headers.authorization).toBe(`Bearer ${LAB_KEY}`);
    expect(run.log + run.summary + JSON.stringify(run.result)).not.toMatch(/sk-(?:lab|test)/);
  });

  it('without the key of the second: refused before the first is asked, and told which is missing', async () => {
    const { house, lab } = await twoServers();
    const { base, head } = modelChange(house, lab);
    const run = await gateCommand(base, head).run();
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('input api-keys has no key for provider my-lab');
    expect(run.stderr).toContain('HEADGATE_API_KEY_MY_LAB');
    expect(house.requests).toEqual([]);
  });

  it('second run: both providers’ answers are found again, and a new key of one asks that one anew', async () => {
    const { house, lab } = await twoServers();
    const { base, head } = modelChange(house, lab);
    const gate = gateCommand(base, head);
    const env = { HEADGATE_API_KEY_MY_LAB: LAB_KEY };
    await gate.run({ env });
    const [ofHouse, ofLab] = [house.requests.length, lab.requests.length];
    await gate.run({ env });
    expect([house.requests.length, lab.requests.length]).toEqual([ofHouse, ofLab]);
    await gate.run({ env: { HEADGATE_API_KEY_MY_LAB: 'sk-lab-another-key' } });
    expect([house.requests.length, lab.requests.length]).toEqual([ofHouse, 2 * ofLab]);
  });

  it('one that is down: its trials are errored, those of the other are graded, and the verdict is invalid', async () => {
    const house = await startModelServer(() => 'right');
    const lab = await startModelServer(() => ({
      status: 401,
      body: { error: { code: 'bad_key' } },
    }));
    const { base, head } = modelChange(house, lab);
    const gate = gateCommand(base, head);
    const run = await gate.run({ env: { HEADGATE_API_KEY_MY_LAB: LAB_KEY } });
    expect(run.exitCode).toBe(3);
    expect(gate.result()?.decision).toMatchObject({ verdict: 'invalid' });
    const outcomes = gate
      .result()
      ?.evalsets[0]?.trials.map(({ side, outcome }) => `${side} ${outcome}`);
    expect(new Set(outcomes)).toEqual(new Set(['baseline passed', 'head errored']));
    // All calls to it were under way when it refused; the other is asked for no further round.
    expect(house.requests).toHaveLength(6);
  });
});
