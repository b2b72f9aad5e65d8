import type { AgentTranscript, CallEntry, CallOutcome } from '../../domain/agent.ts';
import type { PolicyRules } from '../../domain/policy.ts';
import { callsOf, isUnapproved } from './calls.ts';
import { compilePattern } from './linear-pattern.ts';
import { PolicyGuard } from './policy-guard.ts';
import { cut } from './text-match.ts';

/** The parts of a policy that a conversation can be held to. */
export const POLICY_PARTS = ['actions', 'approvals', 'never', 'content', 'limits'] as const;

type PolicyPart = (typeof POLICY_PARTS)[number];

/** What of a policy a conversation breaks, and where: "call 3: …". */
export interface FoundBreach {
  readonly part: PolicyPart;
  readonly what: string;
}

const NO_CALL: ReadonlySet<CallOutcome> = new Set(['unknown-tool', 'invalid-arguments']);

/**
 * Every breach of a policy in a conversation. A call counts though it was refused, as the agent
 * wanted it; what is no call, for want of such a tool or of sound arguments, is left out.
 */
export function policyBreaches(transcript: AgentTranscript, policy: PolicyRules): FoundBreach[] {
  const calls = breachesByCall(transcript, policy).flatMap((breaches, index) =>
    breaches.map(({ part, words }): FoundBreach => {
      return { part, what: `call ${index + 1}: ${cut(words, 200)}` };
    }),
  );
  return [...calls, ...forbiddenContent(transcript, policy)];
}

/**
 * The conversation of an agent that nobody held to a policy, with what each call breaks of it: what an
 * agent of ours is refused, such an agent has done.
 */
export function withBreaches(
  transcript: AgentTranscript,
  policy: PolicyRules | undefined,
): AgentTranscript {
  if (policy === undefined) return transcript;
  const found = breachesByCall(transcript, policy).values();
  const entries = transcript.entries.map((entry) => {
    if (entry.type !== 'call') return entry;
    const [first] = found.next().value ?? [];
    return first === undefined ? entry : { ...entry, breach: first.words };
  });
  return { ...transcript, entries };
}

interface CallBreach {
  readonly part: PolicyPart;
  readonly words: string;
}

/** What each call breaks; nothing for most. */
function breachesByCall(transcript: AgentTranscript, policy: PolicyRules): CallBreach[][] {
  const guard = new PolicyGuard(policy);
  return callsOf(transcript).map((call) => {
    if (NO_CALL.has(call.outcome)) return [];
    const breaches: CallBreach[] = guard.breachesBy(call.name);
    guard.count(call.name, call.outcome);
    if (!guard.needsApproval(call.name) || !isUnapproved(call)) return breaches;
    return [
      ...breaches,
      { part: 'approvals', words: `${call.name} was carried out without approval` },
    ];
  });
}

/** The calls that a policy says must never happen, whoever let them pass. */
export function breaksNever(
  calls: readonly CallEntry[],
  policy: PolicyRules | undefined,
): ReadonlySet<CallEntry> {
  const guard = new PolicyGuard(policy);
  const found = new Set<CallEntry>();
  for (const call of calls) {
    if (NO_CALL.has(call.outcome)) continue;
    if (guard.breachesBy(call.name).some(({ part }) => part === 'never')) found.add(call);
    guard.count(call.name, call.outcome);
  }
  return found;
}

/** What the agent must not write, in its messages and in what it hands to tools that act. */
function forbiddenContent(transcript: AgentTranscript, policy: PolicyRules): FoundBreach[] {
  const patterns = (policy.forbiddenPatterns ?? []).map(({ say, pattern }) => ({
    say,
    isIn: compilePattern(pattern),
  }));
  const messages = transcript.entries.flatMap((entry) =>
    entry.type === 'message' && entry.role === 'assistant' ? [entry.content] : [],
  );
  const written = [
    ...messages.map((text, index) => ({ place: `answer ${index + 1}`, text })),
    ...callsOf(transcript).map((call, index) => ({
      place: `call ${index + 1}`,
      text: policy.lookUps.includes(call.name) ? '' : writtenIn(call),
    })),
  ];
  return written.flatMap(({ place, text }) =>
    patterns
      .filter(({ isIn }) => isIn(text))
      .map(({ say }) => ({ part: 'content', what: `${place}: holds ${cut(say)}` }) as const),
  );
}

/** Arguments as written and as read, as JSON can write every sign in another way. */
function writtenIn({ arguments: written }: CallEntry): string {
  const texts: string[] = [written];
  try {
    JSON.parse(written, (key, value: unknown) => {
      texts.push(key, typeof value === 'string' ? value : '');
      return value;
    });
  } catch {
    return written;
  }
  return texts.join('\n');
}
