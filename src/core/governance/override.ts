import type {
  Account,
  ApprovalRecords,
  CommentRecord,
  ReviewRecord,
} from '../../domain/approval.ts';
import type { Override, OverrideRule } from '../../domain/override.ts';
import type { Settings } from '../../domain/settings.ts';
import { digest } from '../document/canonical.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

/** `/headgate approve <full commit SHA> <reason>`: nothing before it, and all of it in one line. */
const COMMAND = /^\/headgate approve ([0-9a-f]{40}|[0-9a-f]{64}) (\S.*)$/;
const LONGEST_REASON = 300;
const MOST_REFUSED = 10;
/** States of a review that say yes or no; a later comment changes neither. */
const DECIDING = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

/** What an approval must be for, and when it is asked about. */
export interface ApprovalSubject {
  readonly commit: string;
  readonly rule: OverrideRule;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/** An approval whose words, author and age are in order; whether they may write is still to be asked. */
export interface Approval {
  readonly way: Override['way'];
  readonly by: string;
  readonly atMs: number;
  readonly untilMs: number;
  readonly reason: string;
}

/** The approvals that could count, and why others do not. */
export interface SiftedApprovals {
  readonly approvals: readonly Approval[];
  readonly refused: readonly string[];
}

/** Something that was said as an approval; `flaw` reads on after who said it. */
interface Claim {
  readonly way: Override['way'];
  readonly by: Account | undefined;
  readonly atMs: number;
  readonly reason: string;
  readonly flaw: string | undefined;
}

/** Sifts what was said about a pull request; whatever is not certain does not count. */
export function siftApprovals(records: ApprovalRecords, subject: ApprovalSubject): SiftedApprovals {
  const { commit, rule } = subject;
  if (records.headSha !== commit) {
    return none(`the head of the pull request is no longer ${short(commit)}`);
  }
  if (records.author === undefined || records.lastPusher === undefined) {
    return none('GitHub does not tell who wrote the pull request and who pushed its head');
  }
  const claims = [
    ...(isAllowed('review', rule) ? reviewClaims(records.reviews, commit) : []),
    ...(isAllowed('command', rule) ? commandClaims(records.comments, commit) : []),
  ];
  const approvals: Approval[] = [];
  const refused: string[] = [];
  for (const { way, by, atMs, reason, flaw } of claims) {
    const found = flaw ?? flawOfAuthor(by, records, rule) ?? flawOfAge(atMs, subject);
    const login = by?.login ?? 'a deleted account';
    if (found !== undefined) refused.push(`the ${way} of ${login} ${found}`);
    else approvals.push({ way, by: login, atMs, untilMs: atMs + rule.expiryMs, reason });
  }
  return { approvals, refused: refused.slice(-MOST_REFUSED) };
}

/** The digest that an approval is bound to: that of every setting, written down or not. */
export function settingsDigest(settings: Settings): string {
  return digest(settings);
}

/** The same of a settings file; undefined stands for a base without one. */
export function settingsFileDigest(path: string, text: string | undefined): string {
  return settingsDigest(text === undefined ? DEFAULT_SETTINGS : readSettings(path, text).settings);
}

function none(why: string): SiftedApprovals {
  return { approvals: [], refused: [why] };
}

function isAllowed(way: Override['way'], { allow }: OverrideRule): boolean {
  return allow === way || allow === 'both';
}

/** The last word of each reviewer, where it is or was an approval. */
function reviewClaims(reviews: readonly ReviewRecord[], commit: string): Claim[] {
  const last = new Map<string | undefined, ReviewRecord>();
  for (const review of reviews) {
    if (DECIDING.includes(review.state)) last.set(review.by?.login, review);
  }
  return [...last.values()]
    .filter(({ state }) => state !== 'CHANGES_REQUESTED')
    .map((review): Claim => {
      const flaw = review.state === 'DISMISSED' ? 'was dismissed' : otherCommit(review, commit);
      const reason = firstLine(review.body).slice(0, LONGEST_REASON) || 'approved without words';
      return { way: 'review', by: review.by, atMs: review.atMs, reason, flaw };
    });
}

function commandClaims(comments: readonly CommentRecord[], commit: string): Claim[] {
  return comments.flatMap(({ by, atMs, isEdited, body }): Claim[] => {
    const line = firstLine(body);
    if (!line.startsWith('/headgate')) return [];
    const [, named, words] = COMMAND.exec(line) ?? [];
    if (named === undefined || words === undefined) {
      const flaw = 'is not /headgate approve <full commit SHA> <reason>';
      return [{ way: 'command', by, atMs, reason: '', flaw }];
    }
    const flaw = isEdited ? 'was edited' : otherCommit({ commit: named }, commit);
    return [{ way: 'command', by, atMs, reason: words.trim().slice(0, LONGEST_REASON), flaw }];
  });
}

function otherCommit(claim: { readonly commit: string }, commit: string): string | undefined {
  if (claim.commit === commit) return undefined;
  return `is for commit ${short(claim.commit)}, not for ${short(commit)}`;
}

function flawOfAuthor(
  by: Account | undefined,
  { author, lastPusher }: ApprovalRecords,
  { who }: OverrideRule,
): string | undefined {
  if (by === undefined || !by.isPerson) return 'is not from a person';
  if (isSame(by.login, author)) return 'is from the author of the pull request';
  if (isSame(by.login, lastPusher)) return 'is from whoever pushed last';
  const isNamed = who.length === 0 || who.some((login) => isSame(by.login, login));
  return isNamed ? undefined : 'is from nobody that override.who names';
}

function flawOfAge(atMs: number, { rule, nowMs }: ApprovalSubject): string | undefined {
  const ageMs = nowMs - atMs;
  return ageMs <= rule.expiryMs ? undefined : 'is older than override.expiry allows';
}

/** GitHub's logins are the same in capitals and small letters. */
function isSame(login: string, other: string | undefined): boolean {
  return login.toLowerCase() === other?.toLowerCase();
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}

function short(sha: string): string {
  return sha.slice(0, 12);
}
