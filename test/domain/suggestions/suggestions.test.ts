import fc from 'fast-check';
import { redact } from '../../../domain/suggestions/redact';
import type { Suggestion } from '../../../domain/suggestions/types';
import { withSuggestion } from '../../../domain/suggestions/with-suggestion';
import { readMessage } from '../../../domain/understanding/read-message';

const options = { now: new Date('2026-06-10T10:00:00Z'), timeZone: 'Africa/Casablanca' };
const joined = (text: string, suggestion: Suggestion) =>
  withSuggestion(readMessage(text, options), suggestion, text, options);

describe('what leaves the house', () => {
  it.each([
    ['mon numéro est le 06 12 34 56 78', '06 12 34 56 78'],
    ['appelez le +212 661-23-45-67 svp', '+212 661-23-45-67'],
    ['écrivez à salma.alaoui@example.ma merci', 'salma.alaoui@example.ma'],
    ['matricule AB-123-CD', 'AB-123-CD'],
    ['la plaque 12345-A-6 est partie', '12345-A-6'],
    ['née le 12/04/1985', '12/04/1985'],
    ['mon code est 4711', '4711'],
    ['virement sur FR7630006000011234567890189', 'FR7630006000011234567890189'],
    ['chez Mme Alaoui Salma hier', 'Alaoui Salma'],
    ['je m’appelle karim bennani et', 'karim bennani'],
    ['my name is John Smith', 'John Smith'],
    ['رقمي ٠٦١٢٣٤٥٦٧٨', '٠٦١٢٣٤٥٦٧٨'],
    ['voir https://example.com/p?id=1', 'https://example.com/p?id=1'],
  ])('%s', (text, hidden) => {
    const shown = redact(text);
    expect(shown).not.toContain(hidden);
    expect(shown).toHaveLength(text.length);
    expect(shown.replace(/#/g, '')).not.toMatch(/\d{3}/);
  });

  it('keeps what tells the loss, and every place in the text', () => {
    expect(redact('Hier à 17h, 2 voitures, rue des Orangers')).toBe('Hier à 17h, 2 voitures, rue des Orangers');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(redact(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('a suggestion', () => {
  const TEXT = 'Le machin a lâché avant-hier vers la cascade, la maison est trempée';

  it('fills what we did not read, with its evidence, and doubtfully', () => {
    const reading = joined('blabla trucmuche près de la vieille tannerie machin chose', {
      type: { value: 'incendie', evidence: 'Trucmuche près' },
      place: { evidence: 'la vieille tannerie' },
      police: { value: 'yes', evidence: 'machin chose' },
    });
    expect(reading.type).toEqual({ value: 'incendie', span: { start: 7, end: 21 }, confidence: 0.5 });
    expect(reading.place?.value).toContain('vieille tannerie');
    expect(reading.police).toMatchObject({ value: 'yes', confidence: 0.5 });
  });

  it('never overwrites what we read', () => {
    const own = readMessage(TEXT, options);
    const reading = joined(TEXT, {
      lossDate: { evidence: 'Le machin' },
      injuries: { value: 'yes', evidence: 'est trempée' },
    });
    expect(reading.lossDate).toEqual(own.lossDate);
    const hurt = 'Un blessé hier sur la route de Fès, la voiture est dans le fossé';
    expect(joined(hurt, { injuries: { value: 'no', evidence: 'hier' } }).injuries).toEqual(
      readMessage(hurt, options).injuries,
    );
  });

  it.each<[string, Suggestion]>([
    ['words that are not there', { type: { value: 'vol', evidence: 'on m’a volé' } }],
    ['no words', { type: { value: 'vol', evidence: '  , ' } }],
    ['a figure alone', { place: { evidence: '12' } }],
    ['that nobody is hurt', { injuries: { value: 'no', evidence: 'blabla' } }],
    ['an account of nothing but an injury', { type: { value: 'blessure', evidence: 'blabla' } }],
    ['a day that our grammar does not know', { lossDate: { evidence: 'trucmuche' } }],
    ['what it does not know', { police: { value: 'unknown', evidence: 'blabla' } }],
  ])('of %s counts for nothing', (_case, suggestion) => {
    const text = 'blabla trucmuche 12 machin chose bidule';
    expect(joined(text, suggestion)).toEqual(readMessage(text, options));
  });

  it('of a day counts as our own grammar reads its words', () => {
    const text = 'cela fut et advint bidule avant-hier machin';
    const bare = { ...readMessage(text, options) };
    delete (bare as { lossDate?: unknown }).lossDate;
    const reading = withSuggestion(bare, { lossDate: { evidence: 'avant-hier' } }, text, options);
    expect(reading.lossDate).toMatchObject({ value: { date: '2026-06-08' }, confidence: 0.5 });
  });
});
