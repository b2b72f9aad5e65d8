import type { AgentEndpoint } from '../../domain/agent.ts';
import type { Fault } from '../../domain/errors.ts';
import type { RunOptions, Settings } from '../../domain/settings.ts';
import { isLoopback, refused, SHORTEST_KEY } from './trust.ts';

/** Both sides of an agent that is an endpoint. */
export interface Endpoints {
  readonly baseline: AgentEndpoint;
  readonly head: AgentEndpoint;
}

const WHERE =
  'Name both in the workflow, as lines name.base=https://… and name.head=https://… of input agent-endpoints, or by --agent-endpoint.';

/** The addresses of an agent, which the workflow alone names; or why it cannot be asked. */
export function endpointsOf(
  agent: string,
  options: RunOptions,
  settings: Settings,
): { readonly endpoints: Endpoints } | { readonly faults: readonly [Fault, ...Fault[]] } {
  const base = endpointOf(`${agent}.base`, options, settings);
  const head = endpointOf(`${agent}.head`, options, settings);
  if ('fault' in base) return { faults: [base.fault, ...('fault' in head ? [head.fault] : [])] };
  if ('fault' in head) return { faults: [head.fault] };
  if (addressed(base) === addressed(head)) return { faults: [sameAddress(agent)] };
  const idle = idleTokenFault(options);
  return idle === undefined ? { endpoints: { baseline: base, head } } : { faults: [idle] };
}

function endpointOf(
  name: string,
  { agentEndpoints = {}, agentTokens = {} }: RunOptions,
  { allowedHosts }: Settings,
): AgentEndpoint | { readonly fault: Fault } {
  const written = agentEndpoints[name];
  const place = `the address ${name}`;
  if (written === undefined) {
    const problem = `input agent-endpoints has no address ${name}, and its trials must be run`;
    return { fault: { code: 'missing-endpoint', problem, hint: WHERE } };
  }
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url !== undefined && `${url.username}${url.password}` !== '') {
    return refused(`${place} has a name or a password in it`, written, 'Use agent-tokens.');
  }
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    return refused(`${place} is no https:// address`, written);
  }
  const isHere = isLoopback(url.hostname);
  if (url.protocol === 'http:' && !isHere) {
    return refused(`${place} would be called unencrypted`, written);
  }
  if (!isHere && !isAllowed(url.host, allowedHosts)) {
    return refused(
      `${place} leads to ${url.host}, which allowedHosts does not list`,
      written,
      'Add the host, or a pattern such as "*.preview.example.com", to allowedHosts in headgate.yaml of the base branch.',
    );
  }
  const token = agentTokens[name];
  if (token === undefined) return { url: url.href };
  const fault = tokenFault(name, token);
  return fault === undefined ? { url: url.href, token } : { fault };
}

/** `*.` stands for one label: previews have a host of their own each. */
function isAllowed(host: string, allowedHosts: readonly string[]): boolean {
  const [, parent] = /^[^.]+(\..*)$/.exec(host) ?? [];
  return (
    allowedHosts.includes(host) || (parent !== undefined && allowedHosts.includes(`*${parent}`))
  );
}

function tokenFault(name: string, token: string): Fault | undefined {
  if (token.length < SHORTEST_KEY) {
    const problem = `the token ${name} is shorter than ${SHORTEST_KEY} characters, so it cannot be masked in logs`;
    return { code: 'short-key', problem };
  }
  if (/^[\x21-\x7e]+$/.test(token)) return undefined;
  const problem = `the token ${name} holds a character that no header can carry`;
  return { code: 'bad-input', problem };
}

/** A slip in a name would otherwise show as a refusal by the endpoint. */
function idleTokenFault({ agentEndpoints = {}, agentTokens = {} }: RunOptions): Fault | undefined {
  const name = Object.keys(agentTokens).find((named) => !Object.hasOwn(agentEndpoints, named));
  if (name === undefined) return undefined;
  const problem = `input agent-tokens has a token ${name}, for which agent-endpoints has no address`;
  return { code: 'bad-input', problem };
}

/** What of an address decides who is asked, in one way of writing it. */
function addressed({ url }: AgentEndpoint): string {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const host = isLoopback(hostname) ? 'localhost' : hostname;
  const plain = pathname.replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
  });
  return `${protocol}//${host}:${port}${plain}${search}`;
}

function sameAddress(agent: string): Fault {
  return {
    code: 'bad-input',
    problem: `input agent-endpoints names the same address for both sides of agent ${agent}, so it would be compared with itself`,
    hint: 'Deploy head at an address of its own, such as a preview.',
  };
}
