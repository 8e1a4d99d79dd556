import fc from 'fast-check';
import {
  addMoney,
  compareMoney,
  CURRENCIES,
  formatMoney,
  LOCALES,
  minMoney,
  money,
  subtractMoney,
  type Currency,
  type Locale,
} from '../../domain/money';
import { faultOf } from '../support/fault-of';

const anyCents = fc.integer({ min: -1e12, max: 1e12 });
const anyCurrency = fc.constantFrom(...CURRENCIES);
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('money', () => {
  it.each([0.5, NaN, Infinity, 2 ** 53])('refuses %s as cents', (cents) => {
    expect(faultOf(() => money(cents, 'MAD'))).toBe('amount_out_of_range');
  });

  it('refuses a sum that leaves the safe integers', () => {
    const most = money(Number.MAX_SAFE_INTEGER, 'MAD');
    expect(faultOf(() => addMoney(most, money(1, 'MAD')))).toBe('amount_out_of_range');
  });

  it('never converts', () => {
    const [dirham, euro] = [money(1, 'MAD'), money(1, 'EUR')];
    for (const mix of [addMoney, subtractMoney, compareMoney, minMoney]) {
      expect(faultOf(() => mix(dirham, euro))).toBe('currency_mismatch');
    }
  });

  it('gives back what was added, and finds the least', () => {
    fc.assert(
      fc.property(anyCents, anyCents, anyCurrency, (a, b, currency) => {
        const [x, y] = [money(a, currency), money(b, currency)];
        expect(subtractMoney(addMoney(x, y), y)).toEqual(x);
        expect(minMoney(x, y).cents).toBe(a <= b ? a + 0 : b + 0);
        expect(Math.sign(compareMoney(x, y))).toBe(Math.sign(x.cents - y.cents));
      }),
    );
  });

  it('knows no negative zero', () => {
    expect(Object.is(money(-0, 'MAD').cents, 0)).toBe(true);
  });
});

describe('formatMoney', () => {
  it.each<[number, Currency, Locale, string]>([
    [320000, 'MAD', 'fr', '3 200 DH'],
    [270050, 'MAD', 'fr', '2 700,50 DH'],
    [100000, 'EUR', 'fr', '1 000 €'],
    [99900, 'EUR', 'fr', '999 €'],
    [5, 'EUR', 'fr', '0,05 €'],
    [0, 'MAD', 'fr', '0 DH'],
    [123456789, 'MAD', 'fr', '1 234 567,89 DH'],
    [-50000, 'MAD', 'fr', '−500 DH'],
    [320000, 'MAD', 'en', '3,200 DH'],
    [270050, 'EUR', 'en', '€2,700.50'],
    [320000, 'MAD', 'ar', '3 200 درهم'],
    [100050, 'EUR', 'ar', '1 000,50 يورو'],
  ])('writes %i cents %s in %s as %s', (cents, currency, locale, expected) => {
    expect(plain(formatMoney(money(cents, currency), locale))).toBe(expected);
  });

  it('groups with a narrow no-break space and parts the unit with a no-break space', () => {
    expect(formatMoney(money(320000, 'MAD'), 'fr')).toBe('3\u202f200\u00a0DH');
  });

  it('never holds a space at which a line could break, and keeps every cent', () => {
    fc.assert(
      fc.property(anyCents, anyCurrency, fc.constantFrom(...LOCALES), (cents, currency, locale) => {
        const text = formatMoney(money(cents, currency), locale);
        expect(text).not.toMatch(/[ \n\t]/);
        const [units = '', rest = '00'] = text
          .replace(/[\u202f\u00a0−€]|DH|درهم|يورو/g, '')
          .replace(locale === 'en' ? /,/g : /$^/, '')
          .split(locale === 'en' ? '.' : ',');
        expect(Number(units) * 100 + Number(rest)).toBe(Math.abs(cents));
      }),
    );
  });
});
