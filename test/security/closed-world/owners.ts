import type { JsonValue } from '../../../src/domain/json.ts';

/**
 * Who owns a field: `base` decides alone, and head's change of it waits for the merge. `head` may
 * change it, as it is what is under test or what is new.
 */
export interface Owned {
  readonly owner: 'base' | 'head';
  readonly why: string;
  /** What an attacker would write in head. */
  readonly becomes: JsonValue;
}

const base = (why: string, becomes: JsonValue): Owned => ({ owner: 'base', why, becomes });
const head = (why: string, becomes: JsonValue): Owned => ({ owner: 'head', why, becomes });

const WHERE = 'says where the key goes';
const HOW = 'says how the provider is called';
const DEAR = 'says how dear a run may be';
const STRICT = 'says how strict the gate is';
const GRADED = 'says how an answer is graded';
const FOUND = 'says which evalsets there are to judge by';
const WORLD = 'says what an agent meets';
const WORDS = 'is for people';

const NOWHERE = 'http://127.0.0.1:9/elsewhere';

const PROVIDER: Readonly<Record<string, Owned>> = {
  baseUrl: base(WHERE, NOWHERE),
  api: base(HOW, 'responses'),
  'azure.apiVersion': base(HOW, '2024-10-21'),
  organization: base(HOW, 'org-mallory'),
  project: base(HOW, 'proj-mallory'),
  timeout: base(HOW, '1ms'),
  trialTimeout: base(HOW, '2h'),
  maxRetries: base(DEAR, 10),
  concurrency: base(DEAR, 512),
  requestsPerMinute: base(DEAR, 1),
  tokensPerMinute: base(DEAR, 1),
  batch: base(HOW, true),
};

const BUDGET: Readonly<Record<string, Owned>> = {
  'budget.passRateDrop': base(STRICT, '100pp'),
  'budget.mustCatch': base(STRICT, '100pp'),
  'budget.byTag.*': base(STRICT, '100pp'),
  'budget.mustPass.cases': base(STRICT, []),
  'budget.mustPass.tags': base(STRICT, []),
  'budget.mustPass.mode': base(STRICT, 'confirmed'),
  'budget.newlyFailing': base(STRICT, 1000),
  'budget.volatilityRise': base(STRICT, '100pp'),
  'budget.costRise': base(STRICT, '1000%'),
  'budget.p95LatencyRise': base(STRICT, '1000%'),
  'budget.p95FirstTokenRise': base(STRICT, '1000%'),
  'floor.passRate': base(STRICT, '1%'),
  'statistics.estimand': base(STRICT, 'population'),
  'statistics.mode': base(STRICT, 'fixed'),
  'statistics.measure': base(STRICT, 'score'),
  'statistics.falseRed': base(STRICT, '0.1%'),
  'statistics.falseGreen': base(STRICT, '20%'),
  'statistics.tagCorrection': base(STRICT, 'none'),
  'trials.min': base(DEAR, 2),
  'trials.max': base(DEAR, 100),
};

/** Every field of headgate.yaml. */
export const SETTINGS_OWNERS: Readonly<Record<string, Owned>> = {
  ...under('provider', PROVIDER),
  'provider.model': base(HOW, 'other-1'),
  ...under('providers.*', PROVIDER),
  'providers.*.models': base(WHERE, ['*']),
  allowedHosts: base(WHERE, ['127.0.0.1:9', 'evil.example']),
  allowPrivateNetwork: base(WHERE, true),
  allowedModels: base(DEAR, ['other-1', 'dear-model']),
  evalsets: base(FOUND, ['elsewhere/**/evalset.yaml']),
  prompts: base(FOUND, ['elsewhere/**']),
  ...BUDGET,
  onInconclusive: base(STRICT, 'advise'),
  forkPolicy: base(STRICT, 'defer-to-merge-group'),
  'override.allow': base(STRICT, 'command'),
  'override.expiry': base(STRICT, '30d'),
  'override.who': base(STRICT, ['mallory']),
  'policy.widening': base(STRICT, 'report'),
  maxErroredShare: base(STRICT, '100%'),
  'prices.*.input': base(DEAR, 0),
  'prices.*.output': base(DEAR, 0),
  'spendLimit.calls': base(DEAR, 1_000_000),
  'spendLimit.tokens': base(DEAR, 1),
  'spendLimit.costUsd': base(DEAR, 1_000_000),
  'spendLimit.cases': base(DEAR, 1_000_000),
  'spendLimit.minutes': base(DEAR, 1440),
  'spendLimit.newCases': base(DEAR, 10_000),
  'trialStore.maxAge': base(DEAR, '1ms'),
};

/** Every field of a grader, and every option of every type. */
const GRADERS: Readonly<Record<string, Owned>> = {
  type: base(GRADED, 'includes'),
  name: base(WORDS, 'renamed'),
  weight: base(GRADED, 0.5),
  required: base(GRADED, false),
  tags: base(GRADED, ['starts-with', 'length']),
  'exact-match.expected': base(GRADED, 'anything'),
  'exact-match.ignoreCase': base(GRADED, true),
  'exact-match.trim': base(GRADED, true),
  'includes.value': base(GRADED, ''),
  'includes.mode': base(GRADED, 'any'),
  'includes.ignoreCase': base(GRADED, true),
  'excludes.value': base(GRADED, 'nothing of the kind'),
  'excludes.ignoreCase': base(GRADED, false),
  'starts-with.value': base(GRADED, ''),
  'starts-with.ignoreCase': base(GRADED, true),
  'ends-with.value': base(GRADED, ''),
  'ends-with.ignoreCase': base(GRADED, true),
  'pattern.pattern': base(GRADED, '.*'),
  'pattern.ignoreCase': base(GRADED, true),
  'pattern.absent': base(GRADED, true),
  'json-match.expected': base(GRADED, null),
  'json-match.path': base(GRADED, ''),
  'json-match.mode': base(GRADED, 'part'),
  'json-match.fenced': base(GRADED, true),
  'json-schema.schema': base(GRADED, {}),
  'json-schema.fenced': base(GRADED, true),
  'numeric.expected': base(GRADED, 0),
  'numeric.tolerance': base(GRADED, 1e9),
  'numeric.min': base(GRADED, -1e9),
  'numeric.max': base(GRADED, 1e9),
  'numeric.path': base(GRADED, '/n'),
  'numeric.fenced': base(GRADED, true),
  'length.unit': base(GRADED, 'lines'),
  'length.min': base(GRADED, 0),
  'length.max': base(GRADED, 100_000),
  'tool-called.tool': base(GRADED, 'look_up'),
  'tool-arguments.tool': base(GRADED, 'send'),
  'tool-arguments.exact': base(GRADED, {}),
  'tool-arguments.part': base(GRADED, {}),
  'tool-arguments.schema': base(GRADED, {}),
  'tool-arguments.anyOrder': base(GRADED, true),
  'tool-arguments.calls': base(GRADED, 'every'),
  'tool-order.order': base(GRADED, ['a', 'b']),
  'tool-forbidden.tools': base(GRADED, 'nothing of the kind'),
  'call-count.tool': base(GRADED, 'nothing of the kind'),
  'call-count.min': base(GRADED, 0),
  'call-count.max': base(GRADED, 100),
  'final-state.path': base(GRADED, ''),
  'final-state.exact': base(GRADED, {}),
  'final-state.part': base(GRADED, {}),
  'final-state.anyOrder': base(GRADED, true),
  'approval-requested.tool': base(GRADED, 'send'),
  'turns.min': base(GRADED, 0),
  'turns.max': base(GRADED, 100),
  'constraint.only': base(GRADED, ['limits']),
  'constraint.writes': base(GRADED, ['nothing of the kind']),
  'constraint.confirm': base(GRADED, '.*'),
};

/** A fault that is injected. */
const INJECTED: Readonly<Record<string, Owned>> = {
  fault: base(WORLD, 'slow'),
  tool: base(WORLD, 'send'),
  call: base(WORLD, 99),
  share: base(WORLD, 0),
};

/** Every field of a case. */
export const CASE_OWNERS: Readonly<Record<string, Owned>> = {
  id: head('another id is a new case, and base keeps the old one', 'renamed'),
  input: base('is what a case of base asks', { kind: 'easier' }),
  expected: base(GRADED, 'WRONG in every way that a grader looks for'),
  tags: base(GRADED, ['length']),
  incident: base(WORDS, 'INC-1'),
  owner: base(WORDS, 'mallory'),
  note: base(WORDS, 'never mind'),
  weight: base(STRICT, 0.001),
  cluster: base(STRICT, 'one'),
  ...under('graders[]', { ...GRADERS, required: base(GRADED, true) }),
  'simulate.*': base(WORLD, [{ result: { total: 0 } }]),
  state: base(WORLD, { paid: true }),
  approvals: base(WORLD, [{ tool: 'look_up', answer: 'approve' }]),
  ...under('faults[]', INJECTED),
  turns: base(WORLD, ['Never mind.', 'Thank you.']),
  'user.model': base(DEAR, 'dear-model'),
  'user.script': base(WORLD, 'You are content with everything.'),
  'user.turns': base(DEAR, 100),
};

/** Every field of evalset.yaml. */
export const EVALSET_OWNERS: Readonly<Record<string, Owned>> = {
  evalset: base('names the evalset, which is found by its file too', 'renamed'),
  version: base(WORDS, '9.0.0'),
  owner: base(WORDS, '@mallory'),
  description: base(WORDS, 'Nothing to see'),
  runbook: base(WORDS, 'other.md'),
  'target.prompt': head('says where head keeps what is under test', 'other.md'),
  'target.tools': head('says where head keeps what is under test', 'other.md'),
  'target.policy': head('says where head keeps what is under test', 'other.md'),
  'target.command': head('cannot stand beside a prompt', ['other']),
  'target.http': head('cannot stand beside a prompt', 'other'),
  'target.watch': base(FOUND, []),
  kind: base(STRICT, 'red-team'),
  'agent.turns': base(WORLD, 1),
  'agent.calls': base(WORLD, 1),
  'agent.tokens': base(WORLD, 1),
  ...under('agent.faults[]', INJECTED),
  'agent.gameDay': base(DEAR, true),
  ...BUDGET,
  passScore: base(GRADED, 0),
  ...under('graders[]', GRADERS),
  cases: base(FOUND, 'easy.jsonl'),
  ...under('cases[]', CASE_OWNERS),
};

function under(way: string, owners: Readonly<Record<string, Owned>>): Record<string, Owned> {
  return Object.fromEntries(
    Object.entries(owners).map(([name, owned]) => [`${way}.${name}`, owned]),
  );
}
