import { describe, expect, it } from 'vitest';
import { settingsFileDigest, siftApprovals } from '../../../../src/core/governance/override.ts';
import type {
  ApprovalRecords,
  CommentRecord,
  ReviewRecord,
} from '../../../../src/domain/approval.ts';
import type { OverrideRule } from '../../../../src/domain/override.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'c'.repeat(40);
const DAY = 86_400_000;
const NOW = Date.parse('2026-01-08T00:00:00Z');
const RULE: OverrideRule = { allow: 'both', expiryMs: 7 * DAY, who: [] };
const GRACE = { login: 'grace', isPerson: true };

const review = (changes: Partial<ReviewRecord> = {}): ReviewRecord => ({
  ...{ by: GRACE, atMs: NOW - DAY, state: 'APPROVED', commit: HEAD, body: 'Known, see INC-1.' },
  ...changes,
});
const comment = (changes: Partial<CommentRecord> = {}): CommentRecord => ({
  ...{ by: GRACE, atMs: NOW - DAY, isEdited: false, body: `/headgate approve ${HEAD} Known.` },
  ...changes,
});

function sift(records: Partial<ApprovalRecords>, rule: Partial<OverrideRule> = {}) {
  const all = { headSha: HEAD, author: 'ada', lastPusher: 'lin', reviews: [], comments: [] };
  return siftApprovals(
    { ...all, ...records },
    { commit: HEAD, rule: { ...RULE, ...rule }, nowMs: NOW },
  );
}

describe('siftApprovals', () => {
  it('takes an approving review of the head, and a command that names it', () => {
    const { approvals, refused } = sift({ reviews: [review()], comments: [comment()] });
    const common = { by: 'grace', atMs: NOW - DAY, untilMs: NOW + 6 * DAY };
    expect(approvals).toEqual([
      { way: 'review', ...common, reason: 'Known, see INC-1.' },
      { way: 'command', ...common, reason: 'Known.' },
    ]);
    expect(refused).toEqual([]);
  });

  it('takes only the ways that base allows', () => {
    const said = { reviews: [review()], comments: [comment()] };
    const ways = (allow: OverrideRule['allow']) =>
      sift(said, { allow }).approvals.map(({ way }) => way);
    expect([ways('none'), ways('review'), ways('command')]).toEqual([[], ['review'], ['command']]);
  });

  it.each([
    ['is for commit cccccccccccc, not for aaaaaaaaaaaa', review({ commit: OLD })],
    ['was dismissed', review({ state: 'DISMISSED' })],
    ['is from the author of the pull request', review({ by: { login: 'Ada', isPerson: true } })],
    ['is from whoever pushed last', review({ by: { login: 'lin', isPerson: true } })],
    ['is not from a person', review({ by: { login: 'grace', isPerson: false } })],
    ['is older than override.expiry allows', review({ atMs: NOW - 8 * DAY })],
    ['is older than override.expiry allows', review({ atMs: Number.NaN })],
  ])('refuses a review that %s', (flaw, said) => {
    const { approvals, refused } = sift({ reviews: [said] });
    expect(approvals).toEqual([]);
    expect(refused).toEqual([`the review of ${said.by?.login} ${flaw}`]);
  });

  it('goes by the last word of a reviewer, which a comment is not', () => {
    const asked = review({ state: 'CHANGES_REQUESTED' });
    expect(sift({ reviews: [review(), asked] }).approvals).toEqual([]);
    expect(sift({ reviews: [asked, review()] }).approvals).toHaveLength(1);
    expect(sift({ reviews: [review(), review({ state: 'COMMENTED' })] }).approvals).toHaveLength(1);
  });

  const form = 'is not /headgate approve <full commit SHA> <reason>';
  it.each([
    [form, { body: `/headgate approve ${HEAD.slice(0, 12)} Known.` }],
    [form, { body: `/headgate approve ${HEAD}` }],
    [form, { body: `/headgate approve ${HEAD.toUpperCase()} Known.` }],
    [form, { body: `/headgate approve ${HEAD}0 Known.` }],
    [form, { body: `/headgate approves ${HEAD} Known.` }],
    [
      'is for commit cccccccccccc, not for aaaaaaaaaaaa',
      { body: `/headgate approve ${OLD} Known.` },
    ],
    ['was edited', { isEdited: true }],
  ])('refuses a command that %s', (flaw, change) => {
    const { approvals, refused } = sift({ comments: [comment(change)] });
    expect(approvals).toEqual([]);
    expect(refused).toEqual([`the command of grace ${flaw}`]);
  });

  it.each([
    ['quoted', `> /headgate approve ${HEAD} Known.`],
    ['in a block of code', `\`\`\`\n/headgate approve ${HEAD} Known.\n\`\`\``],
    ['indented', `    /headgate approve ${HEAD} Known.`],
    ['in the second line', `I say:\n/headgate approve ${HEAD} Known.`],
  ])('does not take a command that is %s for one', (_name, body) => {
    expect(sift({ comments: [comment({ body })] })).toEqual({ approvals: [], refused: [] });
  });

  it('takes only people whom base names, where it names some', () => {
    const said = { reviews: [review()] };
    expect(sift(said, { who: ['Grace'] }).approvals).toHaveLength(1);
    expect(sift(said, { who: ['lin'] }).refused).toEqual([
      'the review of grace is from nobody that override.who names',
    ]);
  });

  it('takes nothing when the head moved, or when it is not known who wrote and pushed', () => {
    const said = { reviews: [review()], comments: [comment()] };
    expect(sift({ ...said, headSha: OLD })).toEqual({
      approvals: [],
      refused: ['the head of the pull request is no longer aaaaaaaaaaaa'],
    });
    for (const unknown of [{ author: undefined }, { lastPusher: undefined }]) {
      expect(sift({ ...said, ...unknown }).approvals).toEqual([]);
    }
  });
});

describe('settingsFileDigest', () => {
  it('is the same for the same settings, written down or by default, and no other', () => {
    const path = 'evalsets/headgate.yaml';
    const strict = settingsFileDigest(path, 'onInconclusive: block\n');
    expect(settingsFileDigest(path, '# Strict\nonInconclusive: "block"\n')).toBe(strict);
    expect(settingsFileDigest(path, 'onInconclusive: advise\n')).not.toBe(strict);
    expect(settingsFileDigest(path, undefined)).not.toBe(strict);
  });
});
