/**
 * Five pull requests against the demo repository. Of a prompt: one that must pass, one that must be
 * blocked, and one that the gate must not even run for. Of an agent: one that widens its policy, which
 * no pass rate shows, and one that loosens a tool, which makes the agent do worse.
 */

export interface DemoPullRequest {
  readonly name: string;
  readonly title: string;
  /** Changes the files of the demo repository in place. Throws if what it edits is not there. */
  edit(files: Map<string, string>): void;
}

const promptPath = 'evalsets/billing-triage/billing-triage.prompt.yml';
const policyPath = 'evalsets/billing-agent/billing-agent.policy.yaml';
const toolsPath = 'evalsets/billing-agent/billing-agent.tools.json';
const readmePath = 'README.md';

const ownership =
  'Billing triage belongs to @acme/support-ai. Ask there before you change its prompt.';

/** Pairs of wording. They change how the prompt reads and nothing that it asks for. */
const rewordings: readonly (readonly [from: string, to: string])[] = [
  [
    'You read one ticket and decide which queue takes it, how urgent it is, and\n' +
      '      which action should come next. You do not answer the customer.',
    'For each ticket, choose the queue that takes it, its priority, and the\n' +
      '      action that should come next. Never answer the customer yourself.',
  ],
  [
    'Read them from top to bottom and stop at the first that applies.',
    'Go through them in order; the first one that applies decides.',
  ],
  [
    '- When the ticket mentions "suspended", "read-only", "service was cut", "gesperrt" or ' +
      '"suspendida": queue billing-tier1, priority urgent, action escalate.',
    '- If the customer talks about "read-only", "suspended", "service was cut", "suspendida" or ' +
      '"gesperrt", the ticket goes to queue billing-tier1 with priority urgent and action escalate.',
  ],
  [
    '- When the ticket mentions "refund", "refunded", "money back",',
    '- Whenever the ticket contains "refund", "refunded", "money back",',
  ],
  [
    '- When the ticket mentions "morons", "idiots", "scum" or "go to hell": queue ' +
      'trust-and-safety, priority normal, action none.',
    '- If the ticket contains "idiots", "morons", "scum" or "go to hell", use the ' +
      'trust-and-safety queue with normal priority and action none.',
  ],
  ['Write nothing\n      before or after it,', 'Add nothing\n      around it,'],
];

/** In the order in which a demonstration shows them. */
export const demoPullRequests: readonly DemoPullRequest[] = [
  {
    name: 'reword',
    title: 'Say the triage instructions more plainly',
    edit(files) {
      for (const [from, to] of rewordings) replaceOnce(files, promptPath, from, to);
    },
  },
  {
    name: 'drop-rule',
    title: 'Tidy up the triage prompt: remove a duplicate rule',
    edit(files) {
      deleteLine(files, promptPath, '- When the ticket mentions "charged twice", "double charge"');
    },
  },
  {
    name: 'docs-only',
    title: 'Explain in the README who owns billing triage',
    edit(files) {
      insertAfterHeading(files, readmePath, ownership);
    },
  },
  {
    name: 'drop-approval',
    title: 'Let the billing agent send its e-mails without waiting',
    edit(files) {
      replaceOnce(
        files,
        policyPath,
        'issue_refund, escalate]\n  needApproval: [send_email]\n',
        'issue_refund, escalate, send_email]\n',
      );
    },
  },
  {
    name: 'optional-parameter',
    title: 'Spare the billing agent a parameter of lookup_invoice',
    edit(files) {
      replaceOnce(
        files,
        toolsPath,
        '"required": ["invoice_id", "include_payments"]',
        '"required": ["invoice_id"]',
      );
    },
  },
];

function replaceOnce(files: Map<string, string>, path: string, from: string, to: string): void {
  const [before, after, ...more] = textOf(files, path).split(from);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`Cannot edit ${path} as it does not hold exactly once: ${from}`);
  }
  files.set(path, before + to + after);
}

function deleteLine(files: Map<string, string>, path: string, start: string): void {
  const lines = textOf(files, path).split('\n');
  const kept = lines.filter((line) => !line.trimStart().startsWith(start));
  if (kept.length !== lines.length - 1) {
    throw new Error(`Cannot edit ${path} as no single line starts with: ${start}`);
  }
  files.set(path, kept.join('\n'));
}

function insertAfterHeading(files: Map<string, string>, path: string, paragraph: string): void {
  const [heading, ...rest] = textOf(files, path).split('\n');
  if (heading === undefined || !heading.startsWith('# ')) {
    throw new Error(`Cannot edit ${path} as its first line is no heading: ${heading}`);
  }
  files.set(path, [heading, '', paragraph, ...rest].join('\n'));
}

function textOf(files: Map<string, string>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`Cannot edit ${path} as the repository lacks it.`);
  return text;
}
