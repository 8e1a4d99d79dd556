import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Addresses that belong to nobody's public server (IANA's special-purpose registries, RFC 6890): ourselves, networks of one's
 * own, links, clouds' metadata (169.254.169.254), documentation, multicast.
 */
const SPECIAL: readonly (readonly [address: string, bits: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

/** Tells which addresses may be connected to. */
export type AddressRule = (address: string) => boolean;

/**
 * @param own networks that are allowed all the same, as `10.20.0.0/16`: an insurer's core system often stands in one.
 */
export function publicOnly(own: readonly string[]): AddressRule {
  const special = new BlockList();
  for (const [address, bits, family] of SPECIAL) special.addSubnet(address, bits, family);
  const allowed = new BlockList();
  for (const network of own) {
    const [address = '', bits = ''] = network.split('/');
    allowed.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => {
    const family = familyOf(address);
    return allowed.check(address, family) || !special.check(address, family);
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** A name, or one of its addresses, is not to be connected to. */
export class ForbiddenAddress extends Error {
  readonly code = 'forbidden_address';
}

/**
 * Looks names up for a connection and lets it be made only where every address is allowed: what is checked is what is
 * connected to, so that a name which answers differently the second time gains nothing.
 */
export function guardedLookup(allows: AddressRule, lookup: typeof systemLookup = systemLookup): LookupFunction {
  return (hostname, options: LookupOptions, callback) => {
    lookup(hostname, { ...options, all: true }, (fault: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => {
      if (fault !== null) {
        callback(fault, [], 0);
        return;
      }
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => allows(address))) {
        callback(new ForbiddenAddress('an address of the name is not allowed'), [], 0);
      } else if (options.all === true) {
        callback(null, addresses);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
}
