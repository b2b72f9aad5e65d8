import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Answers the addresses of a host, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Which addresses a key, or a trial, may be sent to. */
export interface AddressRule {
  /** Base's settings say that providers may be in a private network. */
  readonly allowPrivateNetwork?: boolean;
  /** Where the proxies of the runner are named; their addresses are the runner's own affair. */
  readonly environment: NodeJS.ProcessEnv;
  readonly resolve?: Resolve;
}

/** A host whose address is none that the key may go to. */
export class RefusedAddress extends Error {
  constructor(host: string, address: string) {
    super(`the host ${host} is at ${address}, an address that base does not allow`);
  }
}

/** Networks of an organisation or of one machine; base may allow them. */
const PRIVATE = listOf([
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['::1', 128],
  ['fc00::', 7],
]);

/**
 * Where no provider ever is: this host, the link (with the metadata services of clouds), tests,
 * multicast, and IPv6 addresses that carry an IPv4 one past the list above.
 */
const NEVER = listOf([
  ['0.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fd00:ec2::254', 128],
  ['fe80::', 10],
  ['ff00::', 8],
]);

const LOOPBACK = listOf([
  ['127.0.0.0', 8],
  ['::1', 128],
]);
const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '::1']);

/** The address in a URL that the rule refuses; undefined for names, which are looked up later. */
export function refusedLiteral(url: string, rule: AddressRule): RefusedAddress | undefined {
  const { hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 || mayConnect(host, host, rule)
    ? undefined
    : new RefusedAddress(host, host);
}

/**
 * A lookup for connections that answers only addresses the rule allows. The connection is made to the
 * very addresses that were checked, so a name that changes its address in between gains nothing.
 */
export function guardedLookup(rule: AddressRule): LookupFunction {
  const resolve: Resolve = rule.resolve ?? lookup;
  const proxies = proxyHosts(rule.environment);
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !mayConnect(hostname, address, rule));
      const [first] = addresses ?? [];
      if (error !== null) callback(error, '');
      else if (refused !== undefined && !proxies.has(hostname)) {
        callback(new RefusedAddress(hostname, refused.address), '');
      } else if (options.all === true) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}

function mayConnect(
  host: string,
  address: string,
  { allowPrivateNetwork = false }: AddressRule,
): boolean {
  if (LOOPBACK_NAMES.has(host) && isIn(LOOPBACK, address)) return true;
  return !isIn(NEVER, address) && (allowPrivateNetwork || !isIn(PRIVATE, address));
}

function proxyHosts(environment: NodeJS.ProcessEnv): Set<string> {
  const named = Object.entries(environment).flatMap(([name, value = '']) =>
    /^https?_proxy$/i.test(name) && URL.canParse(value) ? [new URL(value).hostname] : [],
  );
  return new Set(named);
}

/** IPv6 addresses that are IPv4 ones in disguise are checked as these. */
function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

function listOf(networks: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) {
    list.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}
