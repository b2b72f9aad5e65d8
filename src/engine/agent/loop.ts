import { BYTES_A_TOKEN } from '../../core/governance/token-estimate.ts';
import type {
  AgentEnd,
  AgentSettings,
  AgentTranscript,
  CallEntry,
  CaseScript,
  TranscriptEntry,
} from '../../domain/agent.ts';
import type { ChatMessage, ModelReply, ModelRequest, ToolCall } from '../../domain/model-call.ts';
import type { PolicyRules } from '../../domain/policy.ts';
import { type SimulatedTools, simulatedTools } from './simulated-tools.ts';
import { SimulatedUser } from './simulated-user.ts';

/** An agent, and the world that it meets in one trial. */
export interface AgentRunOptions {
  /** The first request: the prompt with the policy in it, and the tools. */
  readonly request: ModelRequest;
  readonly settings: AgentSettings;
  readonly script: CaseScript;
  /** Enforced, whatever the prompt says of it. */
  readonly policy?: PolicyRules;
  /** Decides all that is left to chance, so that equal answers make equal transcripts. */
  readonly seed: string;
}

/**
 * An agent's conversation in one trial, driven by the answers that it is given: after each one either
 * `request` is what to ask next, or the conversation is over. It ends for sure: every answer counts
 * against the limits.
 */
export class AgentRun {
  readonly #options: AgentRunOptions;
  readonly #tools: SimulatedTools;
  readonly #user: SimulatedUser | undefined;
  readonly #messages: ChatMessage[];
  readonly #entries: TranscriptEntry[];
  readonly #userTurns: string[];
  #isUserAsked = false;
  #turns = 0;
  #calls = 0;
  #tokens = 0;
  #end: AgentEnd | undefined;

  constructor(options: AgentRunOptions) {
    const { request, script, policy, seed, settings } = options;
    this.#options = options;
    this.#messages = [...request.messages];
    this.#entries = request.messages.flatMap(entriesOf);
    this.#userTurns = [...script.userTurns];
    this.#user = script.user === undefined ? undefined : new SimulatedUser(script.user, request);
    this.#tools = simulatedTools({
      script,
      tools: request.tools ?? [],
      faults: [...script.faults, ...settings.faults],
      seed,
      ...(policy === undefined ? {} : { policy }),
    });
  }

  get isOver(): boolean {
    return this.#end !== undefined;
  }

  /** What is asked next: of the agent, or of the model that plays the user. */
  get request(): ModelRequest {
    if (this.#isUserAsked && this.#user !== undefined) return this.#user.request(this.#messages);
    return { ...this.#options.request, messages: [...this.#messages] };
  }

  /** Whether what is asked next is the user's to say. */
  get isUserAsked(): boolean {
    return this.#isUserAsked;
  }

  /** Takes the answer to `request`. */
  take(reply: ModelReply): void {
    if (this.#isUserAsked) this.#hear(reply.content);
    else this.#act(reply);
  }

  /** All that was said and done; of a conversation that is not over, so far. */
  get transcript(): AgentTranscript {
    return {
      entries: this.#entries,
      finalState: this.#tools.state,
      end: this.#end ?? 'broken-off',
    };
  }

  /** What the agent said last, for graders of the output. */
  get output(): string {
    const last = this.#entries.findLast(
      (entry) => entry.type === 'message' && entry.role === 'assistant' && entry.content !== '',
    );
    return last?.type === 'message' ? last.content : '';
  }

  #act({ content, toolCalls, usage }: ModelReply): void {
    const { turns, tokens } = this.#options.settings.limits;
    this.#turns += 1;
    this.#tokens +=
      usage === undefined ? this.#guess(content) : usage.inputTokens + usage.outputTokens;
    const named = this.#named(toolCalls);
    this.#say('assistant', content, named);
    for (const call of named) this.#run(call);
    if (this.isOver) return;
    if (this.#tokens >= tokens) this.#end = 'token-limit';
    else if (named.length > 0) this.#end = this.#turns >= turns ? 'turn-limit' : undefined;
    else this.#askUser();
  }

  /** Runs one call, unless the conversation has ended with one before it in the same answer. */
  #run(call: ToolCall): void {
    const { limits } = this.#options.settings;
    if (this.#end === undefined && this.#calls >= limits.calls) this.#end = 'call-limit';
    const entry: CallEntry = this.isOver
      ? { type: 'call', ...call, outcome: 'not-run', result: '' }
      : this.#tools.call(call);
    this.#calls += 1;
    this.#entries.push(entry);
    this.#messages.push({ role: 'tool', content: entry.result, toolCallId: call.id });
    if (this.isOver) return;
    if (entry.approval?.answer === 'terminate') this.#end = 'terminated';
    else if (entry.approval?.answer === 'escalate') this.#end = 'escalated';
  }

  /** The tokens of an answer and its request where the provider does not count them. */
  #guess(content: string): number {
    const texts = this.#messages.reduce((sum, message) => sum + message.content.length, 0);
    return Math.ceil((texts + content.length) / BYTES_A_TOKEN.expected);
  }

  #askUser(): void {
    const next = this.#userTurns.shift();
    const mayGoOn = this.#turns < this.#options.settings.limits.turns;
    if (next !== undefined) {
      if (mayGoOn) this.#say('user', next);
      else this.#end = 'turn-limit';
    } else if (this.#user?.hasMore === true && mayGoOn) this.#isUserAsked = true;
    else this.#end = 'answered';
  }

  #hear(content: string): void {
    this.#isUserAsked = false;
    const said = this.#user?.hear(content);
    if (said === undefined) this.#end = 'answered';
    else this.#say('user', said);
  }

  #say(role: 'user' | 'assistant', content: string, toolCalls: readonly ToolCall[] = []): void {
    this.#messages.push({ role, content, ...(toolCalls.length > 0 ? { toolCalls } : {}) });
    this.#entries.push({ type: 'message', role, content });
  }

  /** Calls with ids of their own: a provider that is sent two of the same refuses the conversation. */
  #named(calls: readonly ToolCall[]): ToolCall[] {
    const ids = new Set(
      this.#entries.flatMap((entry) => (entry.type === 'call' ? [entry.id] : [])),
    );
    return calls.map((call, index) => {
      const isOwn = call.id !== '' && !ids.has(call.id);
      const id = isOwn ? call.id : `call_${this.#turns}_${index}`;
      ids.add(id);
      return { ...call, id };
    });
  }
}

function entriesOf(message: ChatMessage): TranscriptEntry[] {
  if (message.role === 'tool') return [];
  return [{ type: 'message', role: message.role, content: message.content }];
}
