import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../../src/core/target/policy.ts';
import { told } from '../../../support/faults.ts';

const POLICY = `policy: support_tier1
version: 3.0.0
owner: "@acme/support"
autonomy: propose
retrievalOnly: true
actions:
  allowed: [lookup_invoice, escalate]
  needApproval: [propose_refund]
  most: 0
never: [promise a refund, "ask for {{ passwords }}"]
forbiddenContent: [card numbers]
dataScopes:
  - { scope: invoices, purpose: to answer }
  - { scope: notes, access: read, purpose: to learn }
escalation: { to: a person, when: [in danger] }
`;

describe('readPolicy', () => {
  it('says in words everything that the data says', () => {
    const { policy, faults } = readPolicy('p.policy.yaml', POLICY);
    expect(faults).toEqual([]);
    expect(policy?.text).toBe(`Policy support_tier1 (version 3.0.0)
You propose outward actions; a person decides on them.
Only look things up; change nothing.
Allowed actions: lookup_invoice, escalate.
Actions that need a person to approve first: propose_refund.
At most 0 actions.
Never:
- promise a refund
- ask for {{ passwords }}
Never write: card numbers.
Data you may use:
- invoices: to answer
- notes (read): to learn
Escalate to a person when:
- in danger`);
    expect(policy?.document).toMatchObject({ policy: 'support_tier1', actions: { most: 0 } });
  });

  it('reads what a machine can hold an agent to', () => {
    const text = `policy: p
version: 1.0.0
actions: { allowed: [look, pay], needApproval: [mail], lookUps: [look], most: 2 }
never: [be rude, { rule: Pay unseen., tools: [pay], unlessAfter: [look] }]
forbiddenContent: [card numbers, { text: "1.5 EUR" }, { say: keys, pattern: "sk-[a-z]+" }]
dataScopes: [{ scope: invoices, purpose: to answer }, { scope: notes, purpose: b, access: write }]
escalation: { to: tier2, tool: mail }
`;
    const { policy, faults } = readPolicy('p.yaml', text);
    expect(faults).toEqual([]);
    expect(policy?.rules).toEqual({
      name: 'p',
      version: '1.0.0',
      retrievalOnly: false,
      allowed: ['look', 'pay', 'mail'],
      needApproval: ['mail'],
      lookUps: ['look'],
      mostActions: 2,
      never: [{ rule: 'be rude' }, { rule: 'Pay unseen.', tools: ['pay'], unlessAfter: ['look'] }],
      forbiddenContent: ['card numbers', '1.5 EUR', 'keys'],
      forbiddenPatterns: [
        { say: '1.5 EUR', pattern: '(?i)1\\.5 EUR' },
        { say: 'keys', pattern: 'sk-[a-z]+' },
      ],
      dataScopes: [
        { scope: 'invoices', purpose: 'to answer', access: 'read' },
        { scope: 'notes', purpose: 'b', access: 'write' },
      ],
      escalation: { to: 'tier2', when: ['in doubt'], tool: 'mail' },
    });
    expect(policy?.text).toBe(`Policy p (version 1.0.0)
Allowed actions: look, pay.
Actions that need a person to approve first: mail.
Look-ups, which count as no actions: look.
At most 2 actions.
Never:
- be rude
- Pay unseen.
Never write: card numbers, 1.5 EUR, keys.
Data you may use:
- invoices: to answer
- notes (write): b
Escalate to tier2 with mail when:
- in doubt`);
  });

  it('allows every tool where it does not say which', () => {
    const text = 'policy: p\nversion: 1.0.0\nactions: { needApproval: [mail], lookUps: [look] }\n';
    expect(readPolicy('p.yaml', text).policy?.rules).not.toHaveProperty('allowed');
  });

  it('reports what its parts say against each other', () => {
    const text = `policy: p
version: 1.0.0
actions: { allowed: [pay], needApproval: [mail], lookUps: [look] }
never:
  - { rule: a, tools: [mail] }
  - { rule: b, tools: [pay], unlessAfter: [look] }
  - { rule: c, unlessAfter: [pay] }
  - { rule: d, tools: [other] }
forbiddenContent: [{ say: e, pattern: "(?=e)" }]
escalation: { to: tier2, tool: hand_over }
`;
    const { policy, faults } = readPolicy('p.yaml', text);
    expect(policy).toBeUndefined();
    expect(told(faults)).toEqual([
      '[wrong-value] Cannot read p.yaml:3:59 as actions.lookUps names look, which actions.allowed does not',
      '[wrong-value] Cannot read p.yaml:10:32 as escalation.tool names hand_over, which actions.allowed does not',
      '[wrong-value] Cannot read p.yaml:5:23 as never[0].tools forbids mail, which actions.allowed or actions.needApproval allows',
      '[wrong-value] Cannot read p.yaml:6:43 as never[1].unlessAfter names look, which actions.allowed does not',
      '[wrong-value] Cannot read p.yaml:7:5 as never[2].unlessAfter stands without tools',
      expect.stringMatching(
        /^\[bad-pattern\] .* forbiddenContent\[0\].pattern must be a pattern in the syntax of RE2 \(/,
      ),
    ]);
  });

  it.each([
    ['never: [{ tools: [pay] }]', 'never[0]'],
    ['never: [{ rule: a, tool: pay }]', 'never[0]'],
    ['forbiddenContent: [{ pattern: a }]', 'forbiddenContent[0]'],
    ['forbiddenContent: [{ text: a, pattern: b }]', 'forbiddenContent[0]'],
  ])('refuses %s', (line, place) => {
    const { faults } = readPolicy('p.yaml', `policy: p\nversion: 1.0.0\n${line}\n`);
    expect(faults).toMatchObject([
      { code: 'wrong-value', problem: expect.stringContaining(place) },
    ]);
  });

  it('leaves out what the data does not say', () => {
    const text = 'policy: p\nversion: 1.0.0\nactions: { allowed: [] }\nescalation: { to: Ada }\n';
    expect(readPolicy('p.yml', text).policy?.text).toBe(
      'Policy p (version 1.0.0)\nEscalate to Ada when:\n- in doubt',
    );
  });

  it('takes any other file as the text itself', () => {
    expect(readPolicy('p.md', '\uFEFFpolicy: p\r\n{{ x }}\r\n')).toEqual({
      policy: { path: 'p.md', text: 'policy: p\n{{ x }}\n' },
      faults: [],
    });
  });

  it('reports every fault and gives no policy', () => {
    const text = `policy: p
version: "1.0"
autonomy: full
never: be rude
actions: { most: -1 }
dataScopes: [{ scope: a }]
never: []
`;
    const { policy, faults } = readPolicy('p.yaml', text);
    expect(policy).toBeUndefined();
    expect(told(faults).sort()).toEqual([
      '[duplicate-key] Cannot read p.yaml:7:1 as the same key stands twice in one mapping',
      '[missing-field] Cannot read p.yaml:6:14 as dataScopes[0].purpose is missing',
      '[wrong-value] Cannot read p.yaml:2:10 as version must be a version such as "3.0.0": found "1.0"',
      '[wrong-value] Cannot read p.yaml:3:11 as autonomy must be one of suggest, propose, act: found "full"',
      '[wrong-value] Cannot read p.yaml:5:18 as actions.most must be a whole number from 0: found -1',
    ]);
  });
});
