import { parseBirthDate } from '../../../domain/understanding/parse-birth-date';
import { understand } from '../../../domain/understanding/understand';
import { parseLossDate } from '../../../domain/understanding/parse-loss-date';
import { parseMatricule } from '../../../domain/understanding/parse-matricule';
import { parsePin } from '../../../domain/understanding/parse-pin';
import { parseMoney } from '../../../domain/understanding/parse-money';
import { parseYesNo } from '../../../domain/understanding/parse-yes-no';
import { REFERENCE } from '../../../bench/understanding/corpus';

describe('a membership number', () => {
  it.each([
    ['AB-123-CD', 'AB-123-CD'],
    ['ab123cd', 'AB-123-CD'],
    ['ab 123 cd', 'AB-123-CD'],
    ['Ab - 123 - Cd', 'AB-123-CD'],
    ['A B 1 2 3 C D', 'AB-123-CD'],
    ["bonjour mon matricule c'est ab–123–cd merci", 'AB-123-CD'],
    ['ＡＢ-１２３-ＣＤ', 'AB-123-CD'],
    ['AB-١٢٣-CD', 'AB-123-CD'],
    ['c est le xy 007 zt', 'XY-007-ZT'],
    ['un devis de 300 dh', null],
    ['a 50 km de la', null],
    ['AB-1234-CD', null],
    ['ABC-123-CD', null],
    ['12345-A-6', null],
    ["je n'ai pas mon matricule", null],
    ['', null],
  ])('%s: %s', (text, matricule) => {
    expect(parseMatricule(text)).toBe(matricule);
  });
});

describe('a PIN', () => {
  it.each([
    ['4711', '4711'],
    ['mon code est 4711', '4711'],
    ['pin: 47 11', '4711'],
    ['123456', '123456'],
    ['٤٧١١', '4711'],
    ['123', null],
    ['1234567', null],
    ['12/04/1985', null],
    ['12-04-1985', null],
    ['4711 ou 4712', null],
    ["j'ai eu un accident en 2024 sur la route de Rabat avec 4711", null],
    ['AB-123-CD', null],
  ])('%s: %s', (text, pin) => {
    expect(parsePin(text)).toBe(pin);
  });
});

describe('a date of birth', () => {
  it.each([
    ['12/04/1985', '1985-04-12'],
    ['12-04-85', '1985-04-12'],
    ['12.04.1985', '1985-04-12'],
    ['12 04 1985', '1985-04-12'],
    ['12041985', '1985-04-12'],
    ['1985-04-12', '1985-04-12'],
    ['12 avril 1985', '1985-04-12'],
    ['née le 1er mai 1990 à Rabat', '1990-05-01'],
    ['le douze avril mille neuf cent quatre-vingt-cinq', '1985-04-12'],
    ['12 avril 85', '1985-04-12'],
    ['April 12, 1985', '1985-04-12'],
    ['12 أبريل 1985', '1985-04-12'],
    ['١٢/٠٤/١٩٨٥', '1985-04-12'],
    ['05/06/07', '2007-06-05'],
    ['31/02/1985', null],
    ['12/13/1985', null],
    ['4711', null],
    ['avril', null],
    ['AB-123-CD', null],
    ['oui', null],
  ])('%s: %s', (text, date) => {
    expect(parseBirthDate(text)).toBe(date);
  });
});

describe('the day of the loss', () => {
  const at = (now: string, text: string, timeZone = 'Africa/Casablanca') =>
    parseLossDate(text, { now: new Date(now), timeZone });

  it('follows the civil day of the zone, not of Greenwich', () => {
    expect(at('2025-06-17T23:30:00Z', "aujourd'hui")).toMatchObject({ value: { date: '2025-06-18' } });
    expect(at('2025-06-17T23:30:00Z', "aujourd'hui", 'America/Montreal')).toMatchObject({
      value: { date: '2025-06-17' },
    });
  });

  it('says when it chose the week or the year', () => {
    expect(at('2025-06-18T12:00:00Z', 'jeudi')).toMatchObject({ value: { date: '2025-06-12', assumed: true } });
    expect(at('2025-06-18T12:00:00Z', 'jeudi dernier')).toMatchObject({ value: { assumed: false } });
    expect(at('2025-01-05T12:00:00Z', 'le 28 décembre')).toMatchObject({
      value: { date: '2024-12-28', assumed: true },
    });
    expect(at('2025-06-18T12:00:00Z', 'mercredi')).toMatchObject({ value: { date: '2025-06-11', assumed: true } });
  });

  it('flags what is about right only', () => {
    expect(at('2025-06-18T12:00:00Z', 'hier vers 17h')).toMatchObject({
      value: { time: '17:00', approximate: true, precision: 'hour' },
    });
    expect(at('2025-06-18T12:00:00Z', 'hier à 17h')).toMatchObject({ value: { approximate: false } });
    expect(at('2025-06-18T12:00:00Z', 'vendredi 12 juin')).toMatchObject({
      value: { approximate: true },
      confidence: 0.4,
    });
  });

  it('does not choose between two days', () => {
    expect(at('2025-06-18T12:00:00Z', 'lundi ou mardi')).toEqual({ kind: 'none' });
    expect(at('2025-06-18T12:00:00Z', 'entre lundi et mercredi')).toEqual({ kind: 'none' });
  });

  it('finds leap days and the ends of months', () => {
    expect(at('2025-03-01T12:00:00Z', 'le 29 février')).toMatchObject({ value: { date: '2024-02-29' } });
    expect(at('2025-03-15T12:00:00Z', 'le 31')).toMatchObject({ value: { date: '2025-01-31' } });
    expect(at('2025-03-31T12:00:00Z', 'il y a un mois')).toMatchObject({
      value: { date: '2025-02-28', precision: 'month' },
    });
  });

  it('tells the loss from what came before and after it', () => {
    const read = (text: string) => parseLossDate(text, REFERENCE);
    expect(read("l'accident était lundi, j'ai porté plainte hier")).toMatchObject({ value: { date: '2025-06-16' } });
    expect(read("j'ai porté plainte hier pour le vol de samedi")).toMatchObject({ value: { date: '2025-06-14' } });
    expect(read('contrat souscrit le 3 mars 2024, accident le 10 juin')).toMatchObject({
      value: { date: '2025-06-10' },
    });
    expect(read('je suis né le 12/04/1985')).toEqual({ kind: 'none' });
  });

  it.each([
    ['3 mars 2015', '2015-03-03', 'day'],
    ['le 3/3/2015', '2015-03-03', 'day'],
    ['03/03/15', '2015-03-03', 'day'],
    ['en mars 2009', '2009-03-01', 'month'],
    ['3 March 2015', '2015-03-03', 'day'],
  ])('reads a day of many years ago where the day was asked for: %s', (text, date, precision) => {
    const language = text.includes('March') ? 'en' : 'fr';
    expect(parseLossDate(text, { ...REFERENCE, now: new Date('2026-06-10T12:00:00Z'), language })).toMatchObject({
      value: { date, precision },
    });
  });

  it('and takes none of them for the day of the loss in an account', () => {
    expect(understand('ma voiture du 3 mars 2013 a été rayée', REFERENCE).lossDate).toBeUndefined();
    expect(parseLossDate('le 3 mars 1815', REFERENCE)).toEqual({ kind: 'none' });
  });

  it('asks for a real zone', () => {
    expect(() => parseLossDate('hier', { now: REFERENCE.now, timeZone: 'Nowhere/Land' })).toThrow(RangeError);
  });
});

describe('yes and no in the other languages', () => {
  it.each([
    ['yes', 'en', 'yes'],
    ['no thanks', 'en', 'no'],
    ["I don't know", 'en', 'unsure'],
    ['nope', 'en', 'no'],
    ['not sure', 'en', 'unsure'],
    ['نعم', 'ar', 'yes'],
    ['لا', 'ar', 'no'],
    ['لا أعرف', 'ar', 'unsure'],
    ['la', 'ary', 'no'],
    ['la', 'fr', null],
    ['iyeh', 'ary', 'yes'],
    ['wakha', 'ary', 'yes'],
    ['ma3reftch', 'ary', 'unsure'],
    ['نعم', 'fr', 'yes'],
  ] as const)('%s in %s: %s', (text, language, answer) => {
    expect(parseYesNo(text, language)).toBe(answer);
  });
});

describe('sums in accounts', () => {
  const sums = (text: string) => parseMoney(text, { expectAmount: false }).map(({ value }) => value);

  it.each([
    ['le garage demande 3 200 dh de devis', [{ cents: 320_000, currency: 'MAD' }]],
    ['devis : 4500', [{ cents: 450_000, currency: null }]],
    [
      'réparation 800 € et remorquage 120 €',
      [
        { cents: 80_000, currency: 'EUR' },
        { cents: 12_000, currency: 'EUR' },
      ],
    ],
    ['3 voitures, 2 blessés, à 80 km/h, le 12/04/2025 à 17h30', []],
    ['plaque 12345-A-6, tél 06 12 34 56 78', []],
    ['je roulais à 50', []],
    ['il me réclame deux mille dirhams', [{ cents: 200_000, currency: 'MAD' }]],
  ])('%s', (text, found) => {
    expect(sums(text)).toEqual(found);
  });
});
