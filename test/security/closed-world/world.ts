import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/domain/json.ts';

/*
 * A repository in which every field of a trusted file can be attacked: two evalsets, one of them for
 * a further provider, and a case for each type of grader. On head every answer is wrong, so whatever
 * loosens the judging would show as a milder verdict.
 */

/** The trusted files, as documents that an attack can edit. */
export interface TrustedFiles {
  readonly settings: JsonObject;
  readonly evalset: JsonObject;
}

/** What grades each case, and the answer that it takes. */
const GRADERS: readonly { readonly grader: JsonObject; readonly right: string }[] = [
  { grader: { type: 'starts-with', value: 'Dear' }, right: 'Dear Ada' },
  {
    grader: { type: 'exact-match', expected: '{{ expected }}', ignoreCase: false, trim: false },
    right: 'yes',
  },
  { grader: { type: 'includes', value: ['yes', 'sir'], mode: 'all' }, right: 'yes sir' },
  { grader: { type: 'excludes', value: 'wrong', ignoreCase: true }, right: 'fine' },
  { grader: { type: 'ends-with', value: 'Bye' }, right: 'So long, Bye' },
  { grader: { type: 'pattern', pattern: '^[0-9]+$' }, right: '12' },
  { grader: { type: 'json-match', path: '/queue', expected: 'a' }, right: '{"queue":"a"}' },
  {
    grader: { type: 'json-schema', schema: { type: 'object', required: ['queue'] } },
    right: '{"queue":1}',
  },
  { grader: { type: 'numeric', expected: 5, tolerance: 0.1, min: 1, max: 9 }, right: '5' },
  { grader: { type: 'length', unit: 'characters', min: 1, max: 9 }, right: 'short' },
  {
    grader: { type: 'constraint', only: ['content'], writes: ['send'], confirm: true },
    right: 'fine',
  },
  // No answer of this model calls a tool, so these fail on both sides until one is loosened.
  ...[
    { type: 'tool-called', tool: 'send' },
    {
      type: 'tool-arguments',
      tool: 'look_up',
      exact: 1,
      part: 1,
      schema: { type: 'object' },
      anyOrder: false,
    },
    { type: 'tool-order', order: ['look_up', 'send'] },
    { type: 'tool-forbidden', tools: ['send'] },
    { type: 'call-count', tool: 'look_up', min: 1, max: 9 },
    { type: 'final-state', path: '/paid', exact: true, part: true, anyOrder: false },
    { type: 'approval-requested', tool: 'look_up' },
    { type: 'turns', min: 9, max: 10 },
  ].map((grader) => ({ grader, right: 'fine' })),
];

/** Head's answer to every case. */
const WRONG = 'WRONG in every way that a grader looks for';

export const PROMPT = 'Answer. Release 1.\n';
export const EDITED_PROMPT = 'Answer. Release 2.\n';

/** Head's policy allows more than base's, which base blocks. */
const policyWith = (prompt: string) =>
  JSON.stringify({
    policy: 'greeting',
    version: '1.0.0',
    actions: { most: prompt === PROMPT ? 1 : 9 },
    forbiddenContent: [{ text: 'WRONG in every way' }],
  });

/** What the model says. */
export function answerTo(system: string, user: string): string {
  if (system.includes('Release 2')) return WRONG;
  return GRADERS.find(({ grader }) => user.includes(`"${grader['type']}"`))?.right ?? 'yes';
}

/** What the first case says of the world that its agent meets. */
const WORLD: JsonObject = {
  simulate: { look_up: [{ result: { total: 5 } }] },
  state: { paid: false },
  approvals: [{ tool: 'look_up', answer: 'reject' }],
  faults: [{ fault: 'error', tool: 'look_up', call: 2, share: 0.5 }],
  turns: ['And now?'],
  user: { script: 'You want a greeting.', turns: 1 },
};

/** The trusted files as base has them; `origin` is the model server. */
export function trustedFiles(origin: string): TrustedFiles {
  const { host } = new URL(origin);
  return {
    settings: {
      provider: { baseUrl: `${origin}/v1`, model: 'test-model', maxRetries: 0, concurrency: 1 },
      providers: {
        other: { baseUrl: `${origin}/other`, models: ['other-*'], maxRetries: 0, concurrency: 1 },
      },
      allowedHosts: [host],
      allowedModels: ['other-1'],
      evalsets: ['evalsets/**/evalset.yaml'],
      prompts: ['**/*.prompt.yml'],
      budget: { mustPass: { tags: ['safety'], cases: ['length'], mode: 'strict' } },
      onInconclusive: 'block',
      policy: { widening: 'block' },
      prices: {
        'test-model': { input: 1, output: 2 },
        'other-1': { input: 1, output: 2 },
      },
      spendLimit: { calls: 500, costUsd: 5 },
    },
    evalset: {
      evalset: 'greeting',
      version: '1.0.0',
      owner: '@acme/greeters',
      description: 'Greetings',
      runbook: 'runbook.md',
      target: {
        prompt: 'prompts/greeting.md',
        tools: 'tools.json',
        policy: 'policy.yaml',
        watch: ['src/**'],
      },
      agent: {
        turns: 5,
        calls: 5,
        tokens: 50_000,
        faults: [{ fault: 'timeout', tool: 'look_up', call: 1, share: 0.5 }],
      },
      trials: { min: 1, max: 2 },
      budget: {
        passRateDrop: '1pp',
        byTag: { safety: '1pp' },
        mustPass: { tags: ['safety'], cases: ['length'], mode: 'strict' },
        newlyFailing: 1,
        costRise: '500%',
      },
      floor: { passRate: '50%' },
      passScore: 1,
      graders: GRADERS.map(({ grader }) => ({
        ...grader,
        name: `by ${grader['type']}`,
        weight: 1,
        required: true,
        tags: [String(grader['type'])],
      })),
      cases: GRADERS.map(({ grader }, index) => {
        const type = String(grader['type']);
        const facts = { id: type, input: { kind: type }, expected: 'yes', tags: [type, 'safety'] };
        // Graders of a case's own, which count for nothing on base.
        const own = GRADERS.map((item) => ({ ...item.grader, weight: 0 }));
        return index === 0 ? { ...facts, ...WORLD, graders: own } : facts;
      }),
    },
  };
}

/** All files of one side; JSON is YAML too. */
export function filesOf({ settings, evalset }: TrustedFiles, prompt: string) {
  return {
    'evalsets/headgate.yaml': JSON.stringify(settings),
    'evalsets/greeting/evalset.yaml': JSON.stringify(evalset),
    'evalsets/other/evalset.yaml': JSON.stringify({
      evalset: 'other',
      version: '1.0.0',
      target: { prompt: 'prompts/other.prompt.yml' },
      trials: { min: 1, max: 1 },
      budget: { passRateDrop: '50pp' },
      graders: [{ type: 'includes', value: 'yes' }],
      cases: [{ id: 'one', input: 'one' }],
    }),
    'prompts/greeting.md': prompt,
    'prompts/other.prompt.yml': JSON.stringify({
      model: 'other-1',
      messages: [
        { role: 'system', content: prompt },
        { role: 'user', content: '{{input}}' },
      ],
    }),
    'tools.json': JSON.stringify(
      ['look_up', 'send'].map((name) => ({ type: 'function', function: { name } })),
    ),
    'policy.yaml': policyWith(prompt),
    'runbook.md': '# Runbook\n',
    'src/index.ts': '',
    'other.md': '# Other\n',
    'evalsets/greeting/easy.jsonl': '{"id":"length","input":"easy","tags":["length","safety"]}\n',
  };
}

/**
 * Writes a value into a copy of a document, by a field's way: `*` is the first entry of a mapping, `[]`
 * the first of a list, or the grader of the type that comes next.
 */
export function written(document: JsonObject, way: string, value: JsonValue): JsonObject {
  const copy = structuredClone(document);
  const steps = way.replaceAll('[]', '.[]').split('.');
  const last = steps.pop() ?? '';
  let place: JsonValue = copy;
  for (const [index, step] of steps.entries()) place = inside(place, step, steps[index + 1] ?? '');
  if (!isJsonObject(place)) throw new TypeError(`${way} leads nowhere`);
  place[last === '*' ? firstKey(place) : last] = value;
  return copy;
}

function inside(place: JsonValue, step: string, next: string): JsonValue {
  if (Array.isArray(place)) {
    const ofType = place.find((item) => isJsonObject(item) && item['type'] === next);
    return ofType ?? place[0] ?? null;
  }
  if (!isJsonObject(place)) throw new TypeError(`${step} leads nowhere`);
  if (place['type'] === step) return place;
  const key = step === '*' ? firstKey(place) : step;
  place[key] ??= {};
  return place[key];
}

function firstKey(object: JsonObject): string {
  return Object.keys(object)[0] ?? '';
}
