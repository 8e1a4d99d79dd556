import { parseMoney } from '../../../domain/understanding/parse-money';

/** What people write about money, and what is read: cents, currency, whether it is read back before it counts. */
describe('a sum of money', () => {
  it.each([
    ['12 000,999 dh', 1_200_100, 'MAD', true],
    ['12.000,999 dh', 1_200_100, 'MAD', true],
    ['12,000.999 dh', 1_200_100, 'MAD', true],
    ['12 000,99 dh', 1_200_099, 'MAD', false],
    ['12 000 000 dh', 1_200_000_000, 'MAD', false],
    ['1.234.567 dh', 123_456_700, 'MAD', false],
    ['1,234 dh', 123_400, 'MAD', true],
    ['0,999 dh', 100, 'MAD', true],
    ['au moins 8 000 dh', 800_000, 'MAD', false],
    ['plus ou moins 8000 dh', 800_000, 'MAD', false],
  ] as const)('“%s” is %i cents %s (read back: %s)', (text, cents, currency, needsReadBack) => {
    expect(parseMoney(text, { expectAmount: true })).toMatchObject([{ value: { cents, currency }, needsReadBack }]);
  });

  it.each([
    ['un demi million de dirhams', 'fr', 50_000_000],
    ['un demi-million de dirhams', 'fr', 50_000_000],
    ['un million et demi de dirhams', 'fr', 150_000_000],
    ['2 millions et demi de dirhams', 'fr', 250_000_000],
    ['half a million dirhams', 'en', 50_000_000],
    ['a million and a half dirhams', 'en', 150_000_000],
    ['two and a half million dirhams', 'en', 250_000_000],
    ['نصف مليون درهم', 'ar', 50_000_000],
    ['مليون ونصف درهم', 'ar', 150_000_000],
    ['nss mlyoun dh', 'ary', 50_000_000],
    ['1 mlyoun w nss dh', 'ary', 150_000_000],
    // Without a unit, millions are counted in centimes.
    ['un demi million', 'fr', 500_000],
    ['un million', 'fr', 1_000_000],
    ['un million de dirhams', 'fr', 100_000_000],
  ] as const)('“%s” (%s) is %i cents, and read back', (text, language, cents) => {
    const read = parseMoney(text, { expectAmount: true, language });
    expect(read).toMatchObject([{ value: { cents, currency: 'MAD' }, needsReadBack: true }]);
  });

  it.each(['une demi-heure', 'la moitié du toit', 'half of the roof'])('“%s” is none', (text) => {
    expect(parseMoney(text, { expectAmount: false })).toEqual([]);
  });
});
