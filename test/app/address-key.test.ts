import { addressKeys } from '../../app/http/address-key';

const keyOf = addressKeys('a secret of the service');

describe('the key of a client’s address', () => {
  it('is the same for the same address, another for another one, and tells neither', () => {
    expect(keyOf('203.0.113.7')).toBe(keyOf('203.0.113.7'));
    expect(keyOf('203.0.113.7')).not.toBe(keyOf('203.0.113.8'));
    expect(keyOf('203.0.113.7')).not.toContain('203');
    expect(addressKeys('another secret')('203.0.113.7')).not.toBe(keyOf('203.0.113.7'));
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['2001:db8:1:2::1', '2001:0db8:0001:0002:0:0:0:5', true],
    ['2001:db8::1', '2001:db8:0:0:1::', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ])('%s and %s are one household: %s', (one, other, same) => {
    expect(keyOf(one) === keyOf(other)).toBe(same);
  });

  it.each([
    '127.0.0.1',
    '::1',
    '10.1.2.3',
    '172.18.0.1',
    '192.168.1.4',
    'fe80::1',
    'fd00::1',
    '100.64.0.1',
    '',
    'unknown',
  ])('“%s” tells nobody apart, and has none', (address) => {
    expect(keyOf(address)).toBeNull();
  });
});
