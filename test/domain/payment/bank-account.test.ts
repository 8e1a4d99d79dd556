import fc from 'fast-check';
import { lastFourOf, readBankAccount } from '../../../domain/payment/bank-account';
import { ACCOUNT_MASK, hideAccountNumbers } from '../../../domain/payment/hide-account-numbers';
import { anyString } from '../../support/any-string';

const HOLDER = 'Salma Alaoui';
const RIB = '011519000001205000534921';

describe('an account', () => {
  it.each([
    ['FR76 3000 6000 0112 3456 7890 189', 'iban', 'FR7630006000011234567890189'],
    ['fr7630006000011234567890189', 'iban', 'FR7630006000011234567890189'],
    ['IBAN : FR14 2004 1010 0505 0001 3M02 606', 'iban', 'FR1420041010050500013M02606'],
    ['IBAN FR14-2004-1010-0505-0001-3M02-606', 'iban', 'FR1420041010050500013M02606'],
    ['DE89 3704 0044 0532 0130 00', 'iban', 'DE89370400440532013000'],
    ['BE68 5390 0754 7034', 'iban', 'BE68539007547034'],
    ['MA64 0115 1900 0001 2050 0053 4921', 'iban', 'MA64011519000001205000534921'],
    ['011 519 0000012050005349 21', 'rib', RIB],
    ['٠١١٥١٩٠٠٠٠٠١٢٠٥٠٠٠٥٣٤٩٢١', 'rib', RIB],
    ['RIB: 011519000001205000534921', 'rib', RIB],
  ])('%s is read', (typed, kind, number) => {
    expect(readBankAccount(HOLDER, typed)).toEqual({ ok: true, account: { holder: HOLDER, kind, number } });
  });

  it.each([
    ['', ['number_missing']],
    ['FR76', ['number_form']],
    ['mon compte', ['number_form']],
    ['FR76 3000 6000 0112 3456 7890 18', ['number_length']],
    ['FR76 3000 6000 0112 3456 7890 188', ['number_key']],
    ['XX76 3000 6000 0112 3456 7890 189', ['number_country']],
    ['011519000001205000534922', ['number_key']],
    ['01151900000120500053492', ['number_length']],
    ['4970101234567890', ['number_length']],
  ])('%s is refused with its reason', (typed, faults) => {
    expect(readBankAccount(HOLDER, typed)).toEqual({ ok: false, faults });
  });

  it.each([
    ['', 'holder_missing'],
    ['A', 'holder_form'],
    ['12345', 'holder_form'],
    ['<script>alert</script>', 'holder_form'],
    ['x'.repeat(71), 'holder_form'],
  ])('of nobody (%s) is refused beside its number', (holder, fault) => {
    expect(readBankAccount(holder, 'FR76')).toEqual({ ok: false, faults: [fault, 'number_form'] });
  });

  it.each(['Mme Salma ALAOUI', "Jean-Pierre O'Connor", 'سلمى العلوي', 'Garage Atlas & Fils (SARL)'])(
    'may be held by %s',
    (holder) => {
      expect(readBankAccount(holder, RIB).ok).toBe(true);
    },
  );

  it('with one digit changed is no account', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const other = `${RIB.slice(0, at)}${(Number(RIB[at]) + by) % 10}${RIB.slice(at + 1)}`;
        expect(readBankAccount(HOLDER, other)).toEqual({ ok: false, faults: ['number_key'] });
      }),
    );
  });

  it('of whatever form throws nothing, and is shown by its last four alone', () => {
    fc.assert(
      fc.property(anyString(), anyString(), (holder, number) => {
        const read = readBankAccount(holder, number);
        if (read.ok) expect(lastFourOf(read.account)).toHaveLength(4);
        else expect(read.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('in a text an account number', () => {
  it.each([
    ['voici mon IBAN FR76 3000 6000 0112 3456 7890 189 merci', `voici mon IBAN ${ACCOUNT_MASK} merci`],
    ['fr7630006000011234567890189', ACCOUNT_MASK],
    ['FR14 2004 1010 0505 0001 3M02 606.', `${ACCOUNT_MASK}.`],
    ['FR76 3000 6000 0112 3456 7890 18', ACCOUNT_MASK],
    ['RIB : 011 519 0000012050005349 21', `RIB : ${ACCOUNT_MASK}`],
    ['011519000001205000534921', ACCOUNT_MASK],
    ['حسابي هو ٠١١٥١٩٠٠٠٠٠١٢٠٥٠٠٠٥٣٤٩٢١', `حسابي هو ${ACCOUNT_MASK}`],
    ['30006 00001 12345678901 89', ACCOUNT_MASK],
  ])('is hidden: %s', (text, shown) => {
    expect(hideAccountNumbers(text)).toBe(shown);
  });

  it.each([
    'SIN-2026-000001-1',
    'appelez le +212 600 00 00 01 ou le 06 12 34 56 78',
    'un devis de 3 200,00 dh le 12/04/2026 à 14h30',
    'ma plaque est AB-123-CD, celle de l’autre 12345-A-6',
    'en 2019 j’ai acheté la voiture',
    'la photo IMG_20260412_143012 et la facture 2026-0412-77',
    'les 3 et 4 mars, à 10 h 15 puis à 11 h 30',
  ])('is none: %s', (text) => {
    expect(hideAccountNumbers(text)).toBe(text);
  });
});
