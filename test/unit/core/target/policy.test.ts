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
