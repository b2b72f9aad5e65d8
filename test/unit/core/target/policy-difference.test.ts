import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../../src/core/target/policy.ts';
import { policyChanges } from '../../../../src/core/target/policy-difference.ts';
import type { JsonObject } from '../../../../src/domain/json.ts';
import type { Policy } from '../../../../src/domain/target.ts';

const policyOf = (fields: JsonObject): Policy => ({
  path: 'p.policy.yaml',
  text: '',
  document: { policy: 'support', version: '1.0.0', ...fields },
});

/** What changes from the first to the second, as `effect: what`. */
const told = (before: JsonObject, after: JsonObject) =>
  policyChanges(policyOf(before), policyOf(after)).map(({ effect, what }) => `${effect}: ${what}`);

const ACTIONS = { allowed: ['lookup', 'send_email'], needApproval: ['send_email'], most: 3 };
const withActions = (fields: JsonObject) => ({ actions: { ...ACTIONS, ...fields } });
const NEVER = { rule: 'Refund unseen.', tools: ['refund'], unlessAfter: ['lookup'] };

describe('policyChanges, both ways', () => {
  it.each<[string, JsonObject, JsonObject, string[], string[]]>([
    [
      'an approval',
      withActions({}),
      withActions({ needApproval: [] }),
      ['widened: approval no longer needed for send_email'],
      ['narrowed: approval now needed for send_email'],
    ],
    [
      'an action',
      withActions({}),
      withActions({ allowed: ['lookup', 'send_email', 'refund'] }),
      ['widened: refund now allowed'],
      ['narrowed: refund no longer allowed'],
    ],
    [
      'an action that needs approval, which is allowed without being listed as such',
      withActions({}),
      withActions({ needApproval: ['send_email', 'refund'] }),
      ['widened: refund now allowed, with approval'],
      ['narrowed: refund no longer allowed'],
    ],
    [
      'the list of actions',
      { actions: { allowed: ['lookup'] } },
      { actions: {} },
      ['widened: every action is now allowed, no longer only lookup'],
      ['narrowed: only lookup allowed, no longer every action'],
    ],
    [
      'the most actions',
      withActions({}),
      withActions({ most: 9 }),
      ['widened: most actions raised from 3 to 9'],
      ['narrowed: most actions lowered from 9 to 3'],
    ],
    [
      'a limit of actions',
      { actions: { most: 0 } },
      { actions: {} },
      ['widened: most actions no longer limited to 0'],
      ['narrowed: most actions now limited to 0'],
    ],
    [
      'a look-up',
      withActions({ lookUps: [] }),
      withActions({ lookUps: ['send_email'] }),
      ['widened: send_email now counts as a look-up, no longer as an action'],
      ['narrowed: send_email now counts as an action, no longer as a look-up'],
    ],
    [
      'autonomy',
      { autonomy: 'propose' },
      { autonomy: 'act' },
      ['widened: autonomy raised from propose to act'],
      ['narrowed: autonomy lowered from act to propose'],
    ],
    [
      'autonomy that is not named',
      { autonomy: 'suggest' },
      {},
      ['widened: autonomy no longer limited to suggest'],
      ['narrowed: autonomy now limited to suggest'],
    ],
    [
      'autonomy that limits nothing',
      { autonomy: 'act' },
      {},
      ['changed: autonomy no longer limited to act'],
      ['changed: autonomy now limited to act'],
    ],
    [
      'retrieval-only',
      { retrievalOnly: true },
      { retrievalOnly: false },
      ['widened: retrieval-only switched off: more than look-ups is allowed'],
      ['narrowed: retrieval-only switched on: only look-ups are allowed'],
    ],
    [
      'a never-rule',
      { never: ['Promise a refund.', 'Lie.'] },
      { never: ['Lie.'] },
      ['widened: never-rule dropped: "Promise a refund."'],
      ['narrowed: never-rule added: "Promise a refund."'],
    ],
    [
      'the wording of a never-rule',
      { never: ['Promise a refund.'] },
      { never: ['Promise refunds.'] },
      [
        'widened: never-rule dropped: "Promise a refund."',
        'narrowed: never-rule added: "Promise refunds."',
      ],
      [
        'widened: never-rule dropped: "Promise refunds."',
        'narrowed: never-rule added: "Promise a refund."',
      ],
    ],
    [
      'the tools of a never-rule',
      { never: [{ ...NEVER, tools: ['refund', 'void'] }] },
      { never: [NEVER] },
      ['widened: never-rule "Refund unseen." now held for refund, before for refund, void'],
      ['narrowed: never-rule "Refund unseen." now held for refund, void, before for refund'],
    ],
    [
      'a never-rule that only words say',
      { never: [{ rule: 'Refund unseen.', tools: ['refund'] }] },
      { never: ['Refund unseen.'] },
      ['widened: never-rule "Refund unseen." now held for none, before for refund'],
      ['narrowed: never-rule "Refund unseen." now held for refund, before for none'],
    ],
    [
      'what lifts a never-rule',
      { never: [NEVER] },
      { never: [{ ...NEVER, unlessAfter: ['lookup', 'greet'] }] },
      ['widened: never-rule "Refund unseen." now lifted by greet, lookup, before by lookup'],
      ['narrowed: never-rule "Refund unseen." now lifted by lookup, before by greet, lookup'],
    ],
    [
      'forbidden content',
      { forbiddenContent: ['card numbers'] },
      {},
      ['widened: forbidden content dropped: "card numbers"'],
      ['narrowed: forbidden content added: "card numbers"'],
    ],
    [
      'forbidden content that a machine finds',
      { forbiddenContent: [{ say: 'keys', pattern: 'sk-' }, { text: 'as an AI' }] },
      { forbiddenContent: [{ say: 'keys', pattern: 'never' }] },
      [
        'widened: forbidden content dropped: "as an AI"',
        'widened: forbidden content "keys" now says something else',
      ],
      [
        'widened: forbidden content "keys" now says something else',
        'narrowed: forbidden content added: "as an AI"',
      ],
    ],
    [
      'a data scope',
      { dataScopes: [] },
      { dataScopes: [{ scope: 'invoices', purpose: 'Answer.' }] },
      ['widened: data scope added: invoices, read, for "Answer."'],
      ['narrowed: data scope dropped: invoices, read, for "Answer."'],
    ],
    [
      'access to a data scope',
      { dataScopes: [{ scope: 'invoices', purpose: 'Answer.' }] },
      { dataScopes: [{ scope: 'invoices', purpose: 'Answer.', access: 'write' }] },
      ['widened: access to data scope invoices is write, no longer read'],
      ['narrowed: access to data scope invoices is read, no longer write'],
    ],
    [
      'the purpose of a data scope, as another use is one that was not allowed',
      { dataScopes: [{ scope: 'invoices', purpose: 'Answer.' }] },
      { dataScopes: [{ scope: 'invoices', purpose: 'Advertise.' }] },
      ['widened: purpose of data scope invoices is "Advertise.", no longer "Answer."'],
      ['widened: purpose of data scope invoices is "Answer.", no longer "Advertise."'],
    ],
    [
      'escalation',
      { escalation: { to: 'tier2', when: ['A bank.'] } },
      {},
      ['widened: escalation to tier2 dropped'],
      ['narrowed: escalation to tier2 added'],
    ],
    [
      'a condition of escalation',
      { escalation: { to: 'tier2', when: ['A bank.', 'A lawyer.'] } },
      { escalation: { to: 'tier2', when: ['A bank.'] } },
      ['widened: escalation condition dropped: "A lawyer."'],
      ['narrowed: escalation condition added: "A lawyer."'],
    ],
    [
      'to whom it escalates',
      { escalation: { to: 'tier2', when: ['A bank.'] } },
      { escalation: { to: 'tier3', when: ['A bank.'] } },
      ['changed: escalation to tier3, no longer to tier2'],
      ['changed: escalation to tier2, no longer to tier3'],
    ],
    [
      'a field that has no words of its own',
      { actions: { later: 'a' } },
      { actions: { later: 'b' } },
      ['changed: actions.later a becomes b'],
      ['changed: actions.later b becomes a'],
    ],
  ])('%s', (_what, before, after, there, back) => {
    expect(told(before, after)).toEqual(there);
    expect(told(after, before)).toEqual(back);
  });
});

describe('policyChanges', () => {
  it('finds nothing in another order and other white space', () => {
    const before = {
      actions: { allowed: ['a', 'b'], needApproval: ['c', 'd'] },
      never: ['One thing.', { ...NEVER, tools: ['x', 'y'] }],
      forbiddenContent: ['card numbers', 'passwords'],
      dataScopes: [
        { scope: 'invoices', purpose: 'Answer.' },
        { scope: 'mails', purpose: 'Read.', access: 'write' },
      ],
      escalation: { to: 'tier2', when: ['A bank.', 'A lawyer.'] },
    };
    const after = {
      actions: { allowed: ['b', 'a'], needApproval: ['d', 'c'] },
      never: [{ ...NEVER, tools: ['y', 'x'] }, 'One\n thing. '],
      forbiddenContent: ['passwords', 'card numbers'],
      dataScopes: [
        { scope: 'mails', purpose: 'Read.', access: 'write' },
        { scope: 'invoices', purpose: 'Answer.', access: 'read' },
      ],
      escalation: { to: 'tier2', when: ['A lawyer.', 'A bank.'] },
    };
    expect(told(before, after)).toEqual([]);
  });

  it('takes a dropped approval of an action that goes altogether for no widening', () => {
    expect(told(withActions({}), withActions({ allowed: ['lookup'], needApproval: [] }))).toEqual([
      'narrowed: send_email no longer allowed',
    ]);
  });

  it('tells a policy that comes, goes or stops being data', () => {
    const data = policyOf({});
    const text: Policy = { path: 'p.md', text: 'Be kind.\n' };
    expect(policyChanges(undefined, undefined)).toEqual([]);
    expect(policyChanges(undefined, data)).toEqual([{ effect: 'narrowed', what: 'policy added' }]);
    expect(policyChanges(data, undefined)).toEqual([{ effect: 'widened', what: 'policy removed' }]);
    expect(policyChanges(data, text)).toEqual([
      {
        effect: 'widened',
        what: 'policy is plain text now: nothing of it is enforced any more',
      },
    ]);
    expect(policyChanges(text, data)[0]?.effect).toBe('changed');
    expect(policyChanges(text, { ...text, text: 'Be rude.\n' })).toEqual([
      { effect: 'changed', what: 'text of the policy changed' },
    ]);
    expect(policyChanges(text, { ...text })).toEqual([]);
  });

  it('cuts long texts, and never in half a character', () => {
    const [change] = policyChanges(
      policyOf({ never: ['\u{1F600}'.repeat(500)] }),
      policyOf({ never: [] }),
    );
    expect(change?.what.length).toBeLessThan(200);
    expect(change?.what).toMatch(/^never-rule dropped: "(?:\u{1F600})+…"$/u);
  });

  it('reads a policy file as the gate does', () => {
    const read = (approval: string) =>
      readPolicy('p.yaml', `policy: a\nversion: 1.0.0\nactions: { needApproval: [${approval}] }\n`)
        .policy;
    expect(policyChanges(read('send_email, refund'), read('refund'))).toEqual([
      { effect: 'widened', what: 'approval no longer needed for send_email' },
    ]);
  });
});
