import { createHmac } from 'node:crypto';
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Addresses of this machine and of its own network. Behind a proxy that `PROXY_HOPS` does not tell of, every customer has one
 * of them: counted, ten slips of ten people would lock out all others.
 */
const OWN_NETWORK = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  OWN_NETWORK.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  OWN_NETWORK.addSubnet(net, bits, 'ipv6');
}

/** Half of an IPv6 address is the household's, the rest is changed at will (RFC 8981). */
const NETWORK_GROUPS = 4;

/**
 * Keyed hashes of clients' addresses, so that none is ever stored or logged.
 * @returns null for what is no address and for addresses of our own network.
 */
export function addressKeys(secret: string): (ip: string) => string | null {
  const key = createHmac('sha256', secret).update('address-key').digest();
  return (ip) => {
    const network = networkOf(ip);
    return network === null ? null : createHmac('sha256', key).update(network).digest('base64url');
  };
}

function networkOf(ip: string): string | null {
  if (isIPv4(ip)) return OWN_NETWORK.check(ip, 'ipv4') ? null : ip;
  if (!isIPv6(ip) || OWN_NETWORK.check(ip, 'ipv6')) return null;
  return expanded(ip).slice(0, NETWORK_GROUPS).join(':');
}

/** The groups of an IPv6 address, without a zone; `::` filled up, leading zeros dropped. */
function expanded(ip: string): readonly string[] {
  const [front = '', back] = (ip.split('%')[0] ?? '').toLowerCase().split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [first, last] = [groups(front), groups(back ?? '')];
  const zeros = back === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last].map((group) =>
    group.replace(/^0+(?=.)/u, ''),
  );
}
